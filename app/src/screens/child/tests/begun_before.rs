//! What was begun and not yet kept: after a restart, put away, let go, and when the visit is closed.
use super::*;

#[test]
fn a_put_away_tablet_keeps_nothing_and_needs_the_pin_to_come_back() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Talk");
    let before = keeper.0.borrow().writes;
    tablet.press("Put away");
    assert!(!child_sees(&tablet), "{}", tablet.html());
    tablet.press("For the grown-up");
    type_pin(&mut tablet, "111111");
    let html = tablet.html();
    assert!(html.contains("That is not the PIN. Please wait 5 seconds. Nothing is lost."), "{html}");
    assert!(!child_sees(&tablet), "{html}");
    type_pin(&mut tablet, PIN);
    assert!(child_sees(&tablet), "{}", tablet.html());
    assert!(tablet.html().contains(r#"data-page="say""#), "{}", tablet.html());
    assert_eq!(keeper.0.borrow().writes, before, "blank paper has written something");
}

#[test]
fn a_drawing_begun_before_a_restart_is_the_first_thing_seen_after_it() {
    let keeper = begun(AgeBand::From6To8);
    watching::drawn(&keeper);
    let html = tablet(&keeper).html();
    assert!(html.contains(r#"data-page="draw""#) && html.contains("ink-paper"), "{html}");
}

#[test]
fn what_was_begun_is_only_let_go_after_a_second_tap() {
    let keeper = begun(AgeBand::From6To8);
    watching::drawn(&keeper);
    let mut tablet = tablet(&keeper);
    tablet.press("Finished");
    tablet.press("Don’t keep it");
    assert_eq!(keeper.0.borrow().drafts.len(), 1);
    tablet.press("Let it go");
    assert!(matches!(last(&keeper), Fact::DraftThrownAway { way: Way::Draw, .. }));
    assert!(tablet.html().contains(r#"data-page="ways""#), "{}", tablet.html());
}

#[test]
fn closing_lets_go_of_what_the_child_never_said_to_keep_and_says_so_first() {
    let keeper = begun(AgeBand::From6To8);
    watching::drawn(&keeper);
    let mut tablet = tablet(&keeper);
    tablet.press("For the grown-up");
    type_pin(&mut tablet, PIN);
    assert!(tablet.html().contains("Maya has not said whether to keep 1 thing."), "{}", tablet.html());
    tablet.press("Close the visit");
    tablet.press("Close, and do not keep it");
    let kept = keeper.0.borrow();
    let kinds: Vec<_> = kept.events.iter().rev().take(2).map(|event| &event.fact).collect();
    assert!(matches!(kinds[..], [Fact::VisitClosed, Fact::DraftThrownAway { .. }]), "{kinds:?}");
}
