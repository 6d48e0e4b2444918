//! Beginnings of a sentence, which are the app's until a child goes on from them.
use super::{heard::read_out, *};
use crate::{
    screens::child::heard::{Spoken, lines},
    sound::plays_from_now_on,
};

const STARTER: &str = "I wish people knew…";

fn written(keeper: &Keeper) -> String {
    let Fact::Captured { answer: Answer::Write { words, .. }, .. } = last(keeper) else {
        panic!("{:?}", last(keeper))
    };
    words
}

/// At the writing of a child of 9 to 12.
fn at_the_sheet(keeper: &Keeper) -> Tablet {
    let mut page = tablet(keeper);
    page.press("Write");
    page
}

fn can_keep(page: &Tablet) -> bool {
    let html = page.html();
    let (before, _) = html.split_once(">Keep<").unwrap();
    !before.rsplit("<button").next().unwrap().contains("disabled=true")
}

#[test]
fn a_starter_is_finished_by_the_child_and_kept_as_it_stands() {
    let keeper = begun(AgeBand::From9To12);
    let mut page = at_the_sheet(&keeper);
    page.press(STARTER);
    page.write("Write here", "I wish people knew i hate football");
    page.press("Keep");
    assert_eq!(written(&keeper), "I wish people knew i hate football");
}

#[test]
fn a_starter_comes_after_what_was_written() {
    let keeper = begun(AgeBand::From9To12);
    let mut page = at_the_sheet(&keeper);
    page.write("Write here", "its ok  mostly");
    page.press(STARTER);
    page.press("Keep");
    assert_eq!(written(&keeper), "its ok  mostly\nI wish people knew ");
}

#[test]
fn starters_alone_are_nothing_that_a_child_said() {
    let keeper = begun(AgeBand::From9To12);
    let mut page = at_the_sheet(&keeper);
    page.press(STARTER);
    page.press("The best bit is…");
    assert!(!can_keep(&page), "{}", page.html());
    assert!(keeper.0.borrow().drafts.is_empty());
    let begun = "I wish people knew \nThe best bit is ";
    assert!(page.html().contains(begun), "{}", page.html());
    page.write("Write here", &format!("{begun}lunch"));
    assert!(can_keep(&page), "{}", page.html());
}

#[test]
fn only_who_is_spoken_to_as_from_9_to_12_meets_them() {
    for (band, tone, met) in [
        (AgeBand::From9To12, None, true),
        (AgeBand::From13, None, false),
        (AgeBand::From13, Some(AgeBand::From9To12), true),
        (AgeBand::From9To12, Some(AgeBand::From13), false),
    ] {
        let html = at_the_sheet(&with_profile(band, Profile { tone, ..Profile::default() })).html();
        assert_eq!(html.contains(STARTER), met, "{band:?} in the words of {tone:?}: {html}");
    }
}

#[test]
fn at_the_microphone_they_are_there_to_be_looked_at() {
    let mut page = tablet(&begun(AgeBand::From9To12));
    page.press("Talk");
    let html = page.html();
    assert!(html.contains(STARTER) && !html.contains(r#"class="starter""#), "{html}");
}

#[test]
fn each_is_heard_by_who_is_read_to() {
    plays_from_now_on();
    let band = AgeBand::From9To12;
    let set = QuestionSet::builtin().swap_remove(0);
    let known = lines(&Spoken { band, set, worker: "Dana".into(), child: Some("Maya".into()) }).all();
    for way in ["Write", "Talk"] {
        let keeper = with_profile(band, Profile { spoken: Some(true), ..Profile::default() });
        read_out(&keeper, &known);
        let mut page = tablet(&keeper);
        page.press(way);
        page.press("Hear it");
        let machine = keeper.0.borrow().machine.clone().unwrap();
        for _ in 0..100 {
            machine.pass(1_000);
            page.settle();
        }
        let heard = &keeper.0.borrow().heard;
        for starter in ["If you like, begin with one of these.", "The best bit is…", STARTER] {
            assert!(heard.iter().any(|line| line == starter), "{way}: {starter:?} not in {heard:?}");
        }
    }
}
