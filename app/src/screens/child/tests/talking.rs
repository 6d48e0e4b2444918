//! A child talks while it draws: as often as it likes, and before there is a stroke.
use shared::{
    projection::{ItemOutcome, Said, visits},
    sound::{Mark, Piece},
};

use super::{watching::drawn, *};
use crate::{
    screens::everyone::beside_clock,
    sound::{Heard, by_hand},
};

/// Talks for so many seconds, while the wall's clock goes on.
fn talks(tablet: &mut Tablet, keeper: &Keeper, seconds: i64) {
    tablet.press("Talk while you draw");
    by_hand::tell(Heard::Opened { rate: 16_000 });
    for _ in 0..seconds {
        keeper.0.borrow_mut().later_ms += 1_000;
        by_hand::tell(Heard::Block(vec![0.2; 16_000]));
        tablet.settle();
    }
}

/// What is heard with the drawing, or with the last recording where none was kept.
fn heard(keeper: &Keeper) -> Vec<Said> {
    let events = keeper.0.borrow().events.clone();
    let [view] = visits(&events).try_into().unwrap();
    let item = view.items.iter().rfind(|item| matches!(item.outcome, ItemOutcome::Given { .. }));
    view.heard_with(item.expect("something was given"))
}

#[test]
fn two_takes_and_a_call_that_comes_in_are_kept_and_replayed_where_they_were_said() {
    let keeper = begun(AgeBand::From6To8);
    drawn(&keeper);
    let mut tablet = tablet(&keeper);
    talks(&mut tablet, &keeper, 2);
    // A call comes in, and the child talks on ten seconds later.
    by_hand::tell(Heard::Interrupted);
    tablet.settle();
    assert!(tablet.html().contains("Something stopped the recording."), "{}", tablet.html());
    keeper.0.borrow_mut().later_ms += 10_000;
    talks(&mut tablet, &keeper, 3);
    tablet.press("Stop talking");
    tablet.press("Finished");
    let html = tablet.html();
    assert!(html.contains("Here is your drawing.") && html.contains("0:00 / 0:05"), "{html}");
    tablet.press("Keep");
    let html = tablet.html();
    assert!(html.contains("It is safe on this tablet.") && html.contains("0:00 / 0:05"), "all of it: {html}");

    let told = heard(&keeper);
    assert_eq!(told.iter().map(|said| said.length_ms).collect::<Vec<_>>(), [2_000, 3_000]);
    assert_eq!(Said::interruptions(&told), [2_000]);
    let began = |place: usize| told[place].beside.expect("it was said beside the drawing").from_ms;
    assert!((11_900..12_100).contains(&(began(1) - began(0))), "{told:?}");
    let clock = beside_clock(&told);
    // A second into the second take, and as far on the drawing.
    let error = clock.on_paper(3_000) - (began(1) + 1_000) as f64;
    assert!(error.abs() < 200.0, "{error}");
}

#[test]
fn what_is_said_before_a_stroke_is_kept_also_where_none_is_drawn() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Draw");
    tablet.press("Plain paper");
    talks(&mut tablet, &keeper, 2);
    tablet.press("Stop talking");
    {
        let kept = keeper.0.borrow();
        let [paper, voice] = &kept.drafts[..] else { panic!("{:?}", kept.drafts) };
        assert_eq!((paper.way, voice.way), (Way::Draw, Way::Say));
        assert_eq!(voice.beside.map(|beside| beside.drawing), Some(paper.capture), "they belong together");
    }
    tablet.press("Finished");
    let html = tablet.html();
    assert!(html.contains("Here is what you said.") && html.contains("0:00 / 0:02"), "{html}");
    tablet.press("Keep");
    assert!(matches!(last(&keeper), Fact::Captured { answer: Answer::Say { length_ms: 2_000, .. }, .. }));
    assert!(tablet.html().contains("It is safe on this tablet."), "{}", tablet.html());
}

#[test]
fn what_was_said_before_a_stroke_is_there_after_a_kill_and_what_is_said_then_comes_after_it() {
    let keeper = begun(AgeBand::From6To8);
    let (case, visit, _) = ids();
    let [paper, voice] = [1, 2].map(|n| CaptureId::make(2_000 + n, [4; 10]));
    let draft = |capture, way, beside| {
        let prompt = first_prompt();
        Draft { capture, case, visit, way, prompt, about: None, beside, follows: None }
    };
    let beside = Some(Beside { drawing: paper, from_ms: 0, until_ms: 0 });
    {
        let mut kept = keeper.0.borrow_mut();
        kept.drafts = vec![draft(paper, Way::Draw, None), draft(voice, Way::Say, beside)];
        let spoken = Piece { number: 0, pcm: vec![1; 3 * 32_000] }.to_bytes();
        kept.pieces = vec![(voice, spoken), (voice, Mark::Ended.before(1).to_bytes())];
    }
    let mut tablet = tablet(&keeper);
    talks(&mut tablet, &keeper, 2);
    tablet.press("Stop talking");
    tablet.press("Finished");
    assert!(tablet.html().contains("0:00 / 0:05"), "{}", tablet.html());
    tablet.press("Keep");
    let began: Vec<i64> = {
        let kept = keeper.0.borrow();
        let told = kept.events.iter().filter_map(|event| match &event.fact {
            Fact::Captured { answer: Answer::Say { beside, .. }, .. } => beside.map(|it| it.from_ms),
            _ => None,
        });
        told.collect()
    };
    let [0, later] = began[..] else { panic!("{began:?}") };
    assert!(later >= 3_000, "{later}");
}

#[test]
fn who_does_not_read_is_told_in_words_that_can_be_heard_when_five_minutes_are_full() {
    let keeper = begun(AgeBand::From3To5);
    drawn(&keeper);
    let mut tablet = tablet(&keeper);
    talks(&mut tablet, &keeper, 1);
    by_hand::tell(Heard::Block(vec![0.2; 16_000 * 300]));
    tablet.settle();
    assert!(tablet.html().contains("That is as long as one can be."), "{}", tablet.html());
    tablet.press("Talk while you draw");
}
