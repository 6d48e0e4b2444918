//! A finished drawing is seen once more before the child says whether it is kept.
use shared::drawing::{Piece, generate};

use super::*;

#[test]
fn a_finished_drawing_is_watched_and_can_be_gone_on_with_or_kept() {
    let keeper = begun(AgeBand::From6To8);
    drawn(&keeper);
    let mut tablet = tablet(&keeper);
    tablet.press("Finished");
    let html = tablet.html();
    assert!(html.contains("Here is your drawing.") && html.contains("ink-replay"), "{html}");
    assert!(!html.contains("It is safe on this tablet."), "{html}");
    tablet.press("Draw more");
    assert!(tablet.html().contains(r#"aria-label="Drawing paper""#), "{}", tablet.html());
    tablet.press("Finished");
    tablet.press("Keep");
    assert!(
        matches!(last(&keeper), Fact::Captured { answer: Answer::Draw { .. }, .. }),
        "{:?}",
        last(&keeper)
    );
    assert!(tablet.html().contains("It is safe on this tablet."), "{}", tablet.html());
}

#[test]
fn a_watched_drawing_is_let_go_after_a_second_tap_only() {
    let keeper = begun(AgeBand::From3To5);
    drawn(&keeper);
    let mut tablet = tablet(&keeper);
    tablet.press("Finished");
    tablet.press("Don’t keep it");
    assert_eq!(keeper.0.borrow().drafts.len(), 1);
    tablet.press("Let it go");
    assert!(matches!(last(&keeper), Fact::DraftThrownAway { way: Way::Draw, .. }));
}

/// What a child drew before.
pub fn drawn(keeper: &Keeper) {
    let (case, visit, _) = ids();
    let capture = CaptureId::make(2_000, [4; 10]);
    let draft = Draft {
        capture,
        case,
        visit,
        way: Way::Draw,
        prompt: first_prompt(),
        about: None,
        beside: None,
        follows: None,
    };
    let drawing = generate::drawing(7, 6, 60);
    let pieces = (0..).zip(drawing.ops()).map(|(op, act)| (capture, Piece::whole(op, act).bytes));
    let mut kept = keeper.0.borrow_mut();
    kept.drafts.push(draft);
    kept.pieces.extend(pieces);
}
