//! A recording too long for one file: kept in parts, one thing said for everyone who looks at it.
#[allow(dead_code, reason = "each test uses a part of it")]
mod common;

use common::{blob, capture, log, prompt, visit};
use proptest::prelude::*;
use shared::{
    answer::{Answer, Beside, Sharing},
    event::{Event, Fact},
    id::CaptureId,
    projection::{Item, ItemOutcome, Said, VisitView, review_queue, visits},
};

fn said(n: u8, length_ms: u64, follows: Option<CaptureId>, interrupted_ms: Vec<u64>) -> Fact {
    let answer = Answer::Say { sound: blob("audio/wav"), length_ms, beside: None, follows, interrupted_ms };
    Fact::Captured { capture: capture(n), prompt: prompt(), answer, took_ms: length_ms, about: None }
}

/// Three minutes, a minute more that a call stopped, and something else said after it.
fn facts() -> Vec<Fact> {
    vec![
        said(1, 180_000, None, vec![20_000]),
        said(2, 60_000, Some(capture(1)), vec![60_000]),
        said(3, 5_000, None, Vec::new()),
    ]
}

fn share(n: u8, carer: bool) -> Fact {
    let sharing = Sharing { carer, parent: false };
    Fact::SharingChosen { capture: capture(n), sharing, replaces: Vec::new() }
}

fn the_visit(events: &[Event]) -> VisitView {
    visits(events).into_iter().find(|view| view.id == visit()).expect("the visit is there")
}

fn first(events: &[Event]) -> Item {
    the_visit(events).items.remove(0)
}

fn with(later: Vec<Fact>) -> Vec<Event> {
    log(1, [facts(), later].concat())
}

#[test]
fn the_written_form_of_a_later_part_never_changes_and_what_was_written_before_it_reads() {
    let part = said(2, 60_000, Some(capture(1)), vec![60_000]);
    insta::assert_json_snapshot!("later_part", part);
    let alone = serde_json::to_string(&said(3, 5_000, None, Vec::new())).unwrap();
    assert!(!alone.contains("follows") && !alone.contains("interrupted"), "{alone}");
    assert_eq!(serde_json::from_str::<Fact>(&alone).unwrap(), said(3, 5_000, None, Vec::new()));
}

#[test]
fn parts_are_one_thing_in_the_visit_and_one_in_the_queue() {
    let events = with(Vec::new());
    let view = the_visit(&events);
    assert_eq!(view.items.len(), 2);
    assert_eq!(view.items[0].outcome.captures(), [capture(1), capture(2)]);
    let whole = view.heard_with(&view.items[0]);
    assert_eq!(whole.iter().map(|said| said.length_ms).sum::<u64>(), 240_000);
    assert_eq!(Said::interruptions(&whole), [20_000, 240_000]);
    let waiting: Vec<_> = review_queue(&events).into_iter().map(|it| it.capture).collect();
    assert_eq!(waiting, [capture(1), capture(3)]);
}

#[test]
fn it_is_reviewed_when_every_part_is_and_a_look_at_the_whole_is_one_look() {
    let looked = vec![Fact::Opened { capture: capture(1) }, Fact::Opened { capture: capture(2) }];
    let reviewed = |item: Item| match item.outcome {
        ItemOutcome::Given { opened_by, reviewed, .. } => (opened_by.len(), reviewed.is_some()),
        other => panic!("{other:?}"),
    };
    let half = [looked.clone(), vec![Fact::Reviewed { capture: capture(1) }]].concat();
    assert_eq!(reviewed(first(&with(half.clone()))), (1, false));
    let all = [half, vec![Fact::Reviewed { capture: capture(2) }]].concat();
    assert_eq!(reviewed(first(&with(all))), (1, true));
}

#[test]
fn what_may_be_seen_in_part_is_not_called_private() {
    let carer = |later| match first(&with(later)).outcome {
        ItemOutcome::Given { sharing, .. } => sharing.carer,
        other => panic!("{other:?}"),
    };
    assert!(carer(vec![share(1, true), share(2, true)]));
    assert!(carer(vec![share(1, true), share(2, true), share(1, false)]), "the second part is still seen");
    assert!(!carer(vec![share(1, true), share(2, true), share(1, false), share(2, false)]));
}

#[test]
fn a_part_whose_beginning_has_not_arrived_is_not_left_out() {
    let mut events = with(Vec::new());
    events.remove(0);
    assert_eq!(the_visit(&events).items[0].outcome.captures(), [capture(2)]);
}

#[test]
fn a_drawing_is_heard_with_every_take_of_its_voice_and_all_their_parts() {
    let told = |n, drawing, follows, from_ms, interrupted_ms| {
        let beside = Some(Beside { drawing, from_ms, until_ms: from_ms + 1 });
        let sound = blob("audio/wav");
        let answer = Answer::Say { sound, length_ms: 1, beside, follows, interrupted_ms };
        Fact::Captured { capture: capture(n), prompt: prompt(), answer, took_ms: 0, about: None }
    };
    let beside = |n, follows, from_ms| told(n, capture(9), follows, from_ms, Vec::new());
    let drawing = Answer::Draw { drawing: blob("application/vnd.heard.drawing") };
    let (prompt, took_ms) = (prompt(), 1);
    let drawn = Fact::Captured { capture: capture(9), prompt, answer: drawing, took_ms, about: None };
    let facts = vec![
        // Written down in whatever order: the clock of the drawing says what was said first.
        told(7, capture(9), None, 40, vec![1]),
        beside(5, None, 0),
        beside(6, Some(capture(5)), 1),
        told(4, capture(8), None, 3, Vec::new()),
        beside(3, None, 70),
        drawn,
    ];
    let events = log(1, facts);
    let view = the_visit(&events);
    let heard = view.heard_with(view.items.last().unwrap());
    let names: Vec<_> = heard.iter().map(|said| said.capture).collect();
    assert_eq!(names, [5, 6, 7, 3].map(capture), "and nothing that was said beside another drawing");
    assert_eq!(Said::interruptions(&heard), [3], "the call that stopped it is where it was");
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter(
        arrived in Just(with(vec![share(1, true), Fact::Reviewed { capture: capture(2) }])).prop_shuffle()
    ) {
        let written = with(vec![share(1, true), Fact::Reviewed { capture: capture(2) }]);
        prop_assert_eq!(visits(&arrived), visits(&written));
    }
}
