//! A recording longer than three minutes is kept in parts, and for the child it is one.
use shared::sound::{Mark, Piece};

use super::*;
use crate::sound::{Heard, by_hand};

fn speaks(tablet: &mut Tablet, seconds: usize) {
    let mut left = seconds * 16_000;
    while left > 0 {
        let block = left.min(40 * 16_000);
        by_hand::tell(Heard::Block(vec![0.2; block]));
        tablet.settle();
        left -= block;
    }
}

fn talks(keeper: &Keeper, seconds: usize) -> Tablet {
    let mut tablet = tablet(keeper);
    tablet.press("Talk");
    tablet.press("Start talking");
    by_hand::tell(Heard::Opened { rate: 16_000 });
    speaks(&mut tablet, seconds);
    tablet
}

/// Of each recording that was kept: its name, its length, the one it goes on from, and where it was stopped.
fn kept(keeper: &Keeper) -> Vec<(CaptureId, u64, Option<CaptureId>, Vec<u64>)> {
    let events = &keeper.0.borrow().events;
    let told = events.iter().filter_map(|event| match &event.fact {
        Fact::Captured {
            capture, answer: Answer::Say { length_ms, follows, interrupted_ms, .. }, ..
        } => Some((*capture, *length_ms, *follows, interrupted_ms.clone())),
        _ => None,
    });
    told.collect()
}

#[test]
fn keep_keeps_all_parts_and_one_choice_is_about_all_of_them() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = talks(&keeper, 0);
    for second in 1..=190 {
        speaks(&mut tablet, 1);
        // Whatever happens now, this is what is on the disk.
        let kept = keeper.0.borrow();
        let bytes: usize = kept.pieces.iter().map(|(_, piece)| (piece.len() - 4) & !1).sum();
        assert!(bytes + 32_000 * 2 >= second * 32_000, "{bytes} bytes after {second} seconds");
    }
    assert_eq!(keeper.0.borrow().drafts.len(), 2);
    tablet.press("Finished");
    assert!(tablet.html().contains("0:00 / 3:10"), "{}", tablet.html());
    tablet.press("Keep");
    let all = kept(&keeper);
    let [(first, ..), (second, ..)] = all[..] else { panic!("{all:?}") };
    assert_eq!(all, [(first, 180_000, None, vec![]), (second, 10_000, Some(first), vec![])]);
    assert!(keeper.0.borrow().drafts.is_empty());
    assert!(tablet.html().contains("It is safe on this tablet."), "{}", tablet.html());
    assert!(tablet.html().contains("0:00 / 3:10"), "all of it is played: {}", tablet.html());

    tablet.press("Stop");
    tablet.press("That is all for today");
    let html = tablet.html();
    assert!(html.contains("You made 1 thing"), "{html}");
    assert_eq!(html.matches("My carer may see it").count(), 1, "{html}");
    for (state, wanted) in [("No", true), ("Yes", false)] {
        tablet.press(&format!("My carer may see it{state}"));
        let kept = keeper.0.borrow();
        let chosen: Vec<_> = kept.events.iter().rev().take(2).map(|event| &event.fact).collect();
        for (fact, part) in chosen.into_iter().zip([second, first]) {
            let Fact::SharingChosen { capture, sharing, .. } = fact else { panic!("{fact:?}") };
            assert_eq!((*capture, sharing.carer), (part, wanted));
        }
    }
}

/// Ten seconds more than three minutes, as a kill left them.
fn killed() -> (Keeper, CaptureId, CaptureId) {
    let keeper = begun(AgeBand::From6To8);
    let (case, visit, _) = ids();
    let (first, second) = (CaptureId::make(2_000, [4; 10]), CaptureId::make(3_000, [4; 10]));
    for (capture, follows, seconds) in [(first, None, 180), (second, Some(first), 10)] {
        let (way, prompt) = (Way::Say, first_prompt());
        let draft = Draft { capture, case, visit, way, prompt, about: None, beside: None, follows };
        let piece = Piece { number: 0, pcm: [0, 64].repeat(16_000 * seconds) };
        let mut kept = keeper.0.borrow_mut();
        kept.drafts.push(draft);
        kept.pieces.push((capture, piece.to_bytes()));
    }
    keeper.0.borrow_mut().pieces.push((first, Mark::Ended.before(1).to_bytes()));
    (keeper, first, second)
}

#[test]
fn after_a_kill_the_parts_come_back_as_one_and_the_end_is_marked_as_cut() {
    let (keeper, first, second) = killed();
    let mut tablet = tablet(&keeper);
    let html = tablet.html();
    assert!(html.contains(r#"data-page="say""#) && html.contains("0:00 / 3:10"), "{html}");
    assert!(html.contains("Something stopped the recording."), "{html}");
    tablet.press("For the grown-up");
    type_pin(&mut tablet, PIN);
    assert!(tablet.html().contains("whether to keep 1 thing"), "{}", tablet.html());
    tablet.press("Give the tablet back to Maya");
    tablet.press("Keep");
    let all = kept(&keeper);
    assert_eq!(all, [(first, 180_000, None, vec![]), (second, 10_000, Some(first), vec![10_000])]);
    assert!(tablet.html().contains("Something stopped this."), "{}", tablet.html());
}

#[test]
fn what_the_disk_refuses_in_the_middle_is_kept_when_it_is_tried_again() {
    let (keeper, ..) = killed();
    let mut tablet = tablet(&keeper);
    keeper.0.borrow_mut().room_for = Some(1);
    tablet.press("Keep");
    assert_eq!(kept(&keeper).len(), 1, "the first is kept, and then the disk is full");
    assert!(tablet.html().contains("This is not kept yet. Nothing is lost."), "{}", tablet.html());
    keeper.0.borrow_mut().room_for = None;
    tablet.press("Try again");
    assert_eq!(kept(&keeper).len(), 2);
    assert!(tablet.html().contains("It is safe on this tablet."), "{}", tablet.html());
}

#[test]
fn let_go_is_all_of_it_and_is_told_once() {
    let (keeper, ..) = killed();
    let mut tablet = tablet(&keeper);
    tablet.press("Don’t keep it");
    tablet.press("Let it go");
    assert!(keeper.0.borrow().drafts.is_empty());
    let thrown = |event: &&Event| matches!(event.fact, Fact::DraftThrownAway { .. });
    assert_eq!(keeper.0.borrow().events.iter().filter(thrown).count(), 1);
    assert!(tablet.html().contains(r#"data-page="ways""#), "{}", tablet.html());
}

#[test]
fn said_again_lets_go_of_every_part_of_the_one_before() {
    let (keeper, ..) = killed();
    let mut tablet = tablet(&keeper);
    tablet.press("Say it again");
    tablet.press("Start talking");
    by_hand::tell(Heard::Opened { rate: 16_000 });
    speaks(&mut tablet, 3);
    tablet.press("Finished");
    tablet.press("Keep");
    let lengths: Vec<_> = kept(&keeper).into_iter().map(|(_, length, ..)| length).collect();
    assert_eq!(lengths, [3_000]);
    assert!(keeper.0.borrow().drafts.is_empty());
}

#[test]
fn the_first_part_kept_and_then_a_kill_leaves_the_second_to_be_kept() {
    let (keeper, ..) = killed();
    let mut page = tablet(&keeper);
    keeper.0.borrow_mut().room_for = Some(1);
    page.press("Keep");
    drop(page);
    keeper.0.borrow_mut().room_for = None;
    let mut page = tablet(&keeper);
    assert!(page.html().contains("0:00 / 0:10"), "{}", page.html());
    page.press("Keep");
    let view = visits(&keeper.0.borrow().events).remove(0);
    assert_eq!(view.captures().count(), 1);
    assert_eq!(view.items.last().unwrap().outcome.captures().len(), 2);
}
