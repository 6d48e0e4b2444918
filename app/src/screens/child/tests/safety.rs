//! "I don't feel safe", from the child's tap to what the adult has to write down, without any signal.
use shared::event::{Raiser, SafetyRaised};

use super::*;

fn raised(keeper: &Keeper) -> Vec<SafetyRaised> {
    let of = |event: &Event| match &event.fact {
        Fact::SafetyRaised(raised) => Some(raised.clone()),
        _ => None,
    };
    keeper.0.borrow().events.iter().filter_map(of).collect()
}

/// The child tells, and gives the tablet to the worker.
fn told(keeper: &Keeper) -> Tablet {
    let mut page = tablet(keeper);
    page.press("I don’t feel safe");
    page.press("Give it to Dana");
    type_pin(&mut page, PIN);
    page
}

#[test]
fn the_shield_is_on_every_page_of_a_child_and_asks_nothing() {
    let shield = "I don’t feel safe";
    let keeper = opened(AgeBand::From6To8);
    let mut page = tablet(&keeper);
    assert!(page.html().contains(shield), "before yes or no was said");
    page.press("Not today");
    assert!(page.html().contains(shield), "{}", page.html());

    let keeper = begun(AgeBand::From6To8);
    for way in ["Talk", "Pick a face", "Draw", "Miss this one"] {
        let mut page = tablet(&keeper);
        page.press(way);
        assert!(page.html().contains(shield), "{way}: {}", page.html());
    }
    let keeper = begun(AgeBand::From6To8);
    let mut page = tablet(&keeper);
    page.press("Miss this one");
    page.press("Back");
    page.press(shield);
    let html = page.html();
    assert!(
        html.contains("Thank you for telling.") && html.contains("is going to make sure someone helps"),
        "{html}"
    );
    let thanks = html.split(r#"data-page="safe""#).nth(1).unwrap();
    assert!(!thanks.contains("textarea") && !thanks.contains('?'), "nothing is asked: {thanks}");
    let [told] = raised(&keeper).try_into().unwrap();
    assert_eq!((told.by, told.during.as_deref()), (Raiser::Child, Some(first_prompt().code.as_str())));
    page.press("Carry on here");
    assert!(page.html().contains("How would you like to tell it?"), "back to where it was: {}", page.html());

    // Said again, it is the same matter.
    page.press(shield);
    let [first, second] = raised(&keeper).try_into().unwrap();
    assert_eq!(first.matter, second.matter);
}

#[test]
fn the_adult_meets_the_card_then_the_words_then_what_was_done_and_reads_that_nothing_was_sent() {
    let keeper = begun(AgeBand::From9To12);
    let mut page = told(&keeper);
    let html = page.html();
    assert!(html.contains("Listen to Maya.") && html.contains("Do not promise to keep it secret."), "{html}");
    assert!(html.contains(r#"href="tel:999""#) && html.contains(r#"href="tel:01174960000""#), "{html}");
    assert!(html.contains("This has NOT been sent. Ring now."), "{html}");
    assert!(!html.contains("textarea"), "the words come after the card: {html}");

    page.press("Write down the words");
    assert!(page.html().contains(r#"spellcheck="false""#), "nothing is tidied: {}", page.html());
    page.write("Word for word", "  i dont wanna go there  ");
    page.press("Keep the words");
    let words = |keeper: &Keeper| match last(keeper) {
        Fact::SafetyNoted(noted) => noted.words,
        other => panic!("not noted: {other:?}"),
    };
    assert_eq!(words(&keeper), "  i dont wanna go there  ", "exactly");

    page.press("Keep this");
    assert_eq!(page.html().matches("This is needed.").count(), 4, "{}", page.html());
    assert!(matches!(last(&keeper), Fact::SafetyNoted(_)), "nothing was written down");
    page.pick("No, or not sure");
    page.write("Who else heard it?", "nobody");
    page.write("Whom did you inform?", "Priya, duty manager");
    page.write("At what time?", "25:00");
    page.press("Keep this");
    assert!(page.html().contains("Write it like 14:05."), "{}", page.html());
    page.write("At what time?", "01:20");
    page.pick("Yes, I told");
    page.press("Keep this");
    let Fact::SafetyActed(acted) = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!((acted.safe_now, acted.told_child, acted.heard_by.as_str()), (false, true, "nobody"));
    assert_eq!(acted.informed_at.wall().minute, 20);
    let html = page.html();
    assert!(html.contains("You have the tablet again") && html.contains("Not countersigned yet."), "{html}");
    assert!(html.contains("This has NOT been sent. Ring now."), "it is said until it was sent: {html}");
}

#[test]
fn whoever_opens_the_tablet_again_meets_the_card_before_the_child_goes_on() {
    let keeper = begun(AgeBand::From6To8);
    tablet(&keeper).press("I don’t feel safe");
    let again = tablet(&keeper);
    assert!(again.html().contains("Listen to Maya.") && !child_sees(&again), "{}", again.html());
}

#[test]
fn the_adult_is_led_through_it_even_when_the_disk_takes_nothing() {
    let keeper = begun(AgeBand::From6To8);
    keeper.0.borrow_mut().full = true;
    let mut page = told(&keeper);
    let html = page.html();
    assert!(html.contains("Listen to Maya.") && html.contains("tel:01174960000"), "{html}");
    assert_eq!(raised(&keeper), []);
    keeper.0.borrow_mut().full = false;
    page.press("Try again");
    assert_eq!(raised(&keeper).len(), 1, "nothing of it was dropped");
}

#[test]
fn a_worker_raises_it_from_the_page_and_from_the_slip() {
    let keeper = begun(AgeBand::From6To8);
    let mut page = tablet(&keeper);
    page.press("For the grown-up");
    type_pin(&mut page, PIN);
    page.press("Possible safety matter");
    assert!(page.html().contains("Listen to Maya."), "{}", page.html());
    assert_eq!(raised(&keeper)[0].by, Raiser::Worker);

    let keeper = begun(AgeBand::From6To8);
    let mut page = tablet(&keeper);
    page.press("For the grown-up");
    type_pin(&mut page, PIN);
    page.press("Close the visit");
    page.press("Possible safety matter");
    assert!(page.html().contains("Listen to Maya."), "{}", page.html());
    assert_eq!(raised(&keeper).len(), 1);
}

#[test]
fn while_it_is_open_nothing_is_thrown_away_and_what_was_begun_is_kept_when_the_visit_is_closed() {
    let keeper = begun(AgeBand::From6To8);
    spoken(&keeper);
    let mut page = tablet(&keeper);
    assert!(page.html().contains("Don’t keep it"), "{}", page.html());
    page.press("I don’t feel safe");
    page.press("Carry on here");
    assert!(!page.html().contains("Don’t keep it"), "not offered any more: {}", page.html());
    page.press("For the grown-up");
    type_pin(&mut page, PIN);
    page.press("Write down the words");
    page.press("Back to the visit");
    assert!(page.html().contains("Because of the safety matter it is kept"), "{}", page.html());
    page.press("Close the visit");
    let events = keeper.0.borrow().events.clone();
    assert!(events.iter().any(|event| matches!(event.fact, Fact::Captured { .. })), "{events:?}");
    assert!(!events.iter().any(|event| matches!(event.fact, Fact::DraftThrownAway { .. })));
    assert_eq!(last(&keeper), Fact::VisitClosed);
}

/// Something that a child said before, and has not said whether to keep.
fn spoken(keeper: &Keeper) {
    let (case, visit, _) = ids();
    let capture = CaptureId::make(2_000, [4; 10]);
    let draft = Draft {
        capture,
        case,
        visit,
        way: Way::Say,
        prompt: first_prompt(),
        about: None,
        beside: None,
        follows: None,
    };
    let piece = shared::sound::Piece { number: 0, pcm: vec![1; 16_000] }.to_bytes();
    let mut kept = keeper.0.borrow_mut();
    kept.drafts.push(draft);
    kept.pieces.push((capture, piece));
}
