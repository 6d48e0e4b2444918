//! What a child can hear: every page, with recordings made before the visit and no voice of the device.
use shared::{answer::ReadBy, digest::Digest};

use super::*;
use crate::{
    screens::child::heard::{self as lines, Spoken},
    store::Voicing,
};

fn voicing(n: u8) -> Voicing {
    Voicing { sha256: Digest::of(&[n]), length_ms: 900 }
}

fn all(band: AgeBand) -> Vec<String> {
    let set = QuestionSet::builtin().into_iter().find(|set| set.id == "how-things-are-now").unwrap();
    lines::lines(&Spoken { band, set, worker: "Dana".into(), child: Some("Maya".into()) }).all()
}

pub fn read_out(keeper: &Keeper, lines: &[String]) {
    let mut kept = keeper.0.borrow_mut();
    kept.read_out = lines.iter().map(|line| (line.clone(), voicing(1))).collect();
}

/// Through the pages that every visit has.
fn walk(keeper: &Keeper, band: AgeBand) {
    let feel = if band == AgeBand::From13 { "How it feels" } else { "Pick a face" };
    let mut page = tablet(keeper);
    page.press("Yes");
    let young = matches!(band, AgeBand::From3To5 | AgeBand::From6To8);
    super::through_the_first_door(&mut page);
    page.press(if young { "Hear it again" } else { "Hear it" });
    page.press("Miss this one");
    page.press("Back");
    page.press(feel);
    // A child who has not used a scale tries it first.
    if page.html().contains("warm-up") {
        page.press("Happy");
        page.press("Sad");
    }
    page.pick("Happy");
    page.press("Go on");
    page.pick("Some");
    page.press("Keep");
    page.press("Go on");
    page.press("Stop");
    page.press("That is all for today");
    page.press("Done");
}

#[test]
fn every_line_that_a_page_reads_is_one_that_can_be_read_out_before() {
    for band in AgeBand::ALL {
        let keeper = opened(band);
        let known = all(band);
        read_out(&keeper, &known);
        walk(&keeper, band);
        let kept = keeper.0.borrow();
        let unknown: Vec<&String> = kept.asked_to_read.iter().filter(|line| !known.contains(line)).collect();
        // How many things there are is shown, and said only where the child reads.
        let unknown: Vec<_> = unknown.iter().filter(|line| !line.starts_with("You made")).collect();
        assert!(unknown.is_empty(), "{band:?} can not hear {unknown:?}");
        let told = QuestionSet::builtin().into_iter().find(|set| set.id == "how-things-are-now").unwrap();
        let told = &told.items[0].prompts[&band];
        assert!(kept.heard.contains(told), "{band:?} heard {:?}", kept.heard);
    }
}

#[test]
fn a_young_child_hears_all_of_it_or_an_adult_reads() {
    let mut lines = all(AgeBand::From3To5);
    let keeper = opened(AgeBand::From3To5);
    read_out(&keeper, &lines);
    let page = tablet(&keeper);
    assert!(!page.html().contains("has no voice of its own"), "{}", page.html());
    let keeper = opened(AgeBand::From3To5);
    lines.retain(|line| line != "Later");
    read_out(&keeper, &lines);
    let page = tablet(&keeper);
    assert!(page.html().contains("has no voice of its own"), "one button is missing: {}", page.html());
}

#[test]
fn a_prompt_is_kept_with_the_voice_that_read_it() {
    let keeper = begun(AgeBand::From6To8);
    read_out(&keeper, &all(AgeBand::From6To8));
    let mut page = tablet(&keeper);
    page.press("Miss this one");
    page.press("Later");
    let Fact::Skipped { prompt, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    let by = ReadBy::Recording { sha256: voicing(1).sha256 };
    assert_eq!((prompt.read_aloud, prompt.read_by), (1, Some(Box::new(by))));
}

#[test]
fn what_the_adult_reads_is_kept_as_read_by_the_adult() {
    let keeper = begun(AgeBand::From6To8);
    let mut page = tablet(&keeper);
    page.press("I have read it out");
    page.press("Miss this one");
    page.press("Later");
    let Fact::Skipped { prompt, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!((prompt.read_aloud, prompt.read_by), (1, Some(Box::new(ReadBy::Adult))));
}

#[test]
fn a_teenagers_page_is_silent_until_it_is_asked() {
    let keeper = begun(AgeBand::From13);
    read_out(&keeper, &all(AgeBand::From13));
    let mut page = tablet(&keeper);
    page.press("Miss this one");
    page.press("Later");
    let Fact::Skipped { prompt, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!((prompt.read_aloud, prompt.read_by), (0, None));
    assert_eq!(keeper.0.borrow().heard, [""; 0]);
}

#[test]
fn a_teenager_who_is_read_to_hears_each_page_by_itself_and_a_child_who_reads_does_not() {
    let read_to = with_profile(AgeBand::From13, Profile { spoken: Some(true), ..Profile::default() });
    read_out(&read_to, &all(AgeBand::From13));
    tablet(&read_to);
    let asked = &QuestionSet::builtin()[0].items[0].prompts[&AgeBand::From13];
    assert!(read_to.0.borrow().heard.contains(asked), "{:?}", read_to.0.borrow().heard);
    let reads = with_profile(AgeBand::From6To8, Profile { spoken: Some(false), ..Profile::default() });
    read_out(&reads, &all(AgeBand::From6To8));
    let page = tablet(&reads);
    assert_eq!(reads.0.borrow().heard, [""; 0], "{}", page.html());
}

#[test]
fn who_can_choose_between_two_is_never_shown_more_and_finds_the_others() {
    let keeper = with_profile(AgeBand::From9To12, Profile { choices: Some(2), ..Profile::default() });
    let mut page = tablet(&keeper);
    let set = &QuestionSet::builtin()[0];
    let ways = set.clone().for_band(AgeBand::From9To12).items[0].ways.clone();
    assert!(ways.len() > 2, "{ways:?}");
    let shown = |html: &str| html.matches("picture-card choice").count();
    assert_eq!(shown(&page.html()), 2, "{}", page.html());
    page.press("Another way");
    assert!(shown(&page.html()) <= 2 && !page.html().contains(">Draw<"), "{}", page.html());
}

#[test]
fn the_pages_look_as_this_child_needs_them() {
    let keeper = begun(AgeBand::From6To8);
    keeper.0.borrow_mut().comfort =
        crate::store::Comfort { larger_text: true, tint: crate::store::Tint::Sky, less_motion: true };
    let html = tablet(&keeper).html();
    assert!(html.contains(r#"data-text="larger" data-tint="sky" data-motion="less""#), "{html}");
}
