//! "That is not what I meant": what a child says differently later stands beside what it said first.
#[allow(dead_code, reason = "each test uses a part of it")]
mod common;

use common::{capture, log, prompt};
use shared::{
    answer::{Answer, Sharing, Writer},
    audience::{Standing, Viewer, may_see},
    event::{About, Event, Fact, Meant, Raiser, SafetyRaised},
    id::{CaptureId, PersonId, SafetyId},
    people::Role,
    projection::{Item, ItemOutcome, VisitView, review_queue, together, visits},
};

fn wrote(n: u8, instead_of: Option<u8>) -> Fact {
    Fact::Captured {
        capture: capture(n),
        prompt: prompt(),
        answer: Answer::Write { words: format!("words {n}"), by: Writer::Child },
        took_ms: 1,
        about: instead_of.map(|of| About { capture: capture(of), meant: Meant::Differently }),
    }
}

fn shares(n: u8, carer: bool) -> Fact {
    let sharing = Sharing { carer, parent: false };
    Fact::SharingChosen { capture: capture(n), sharing, replaces: Vec::new() }
}

/// What the foster carer may see of these events.
fn carer_sees(events: &[Event]) -> Vec<CaptureId> {
    let view = visits(events).remove(0);
    let viewer = Viewer { person: PersonId::make(9, [9; 10]), role: Role::FosterCarer };
    let sharing_of = |event: &Event| {
        view.items.iter().find(|item| item.event == event.id).map(|item| match &item.outcome {
            ItemOutcome::Given { sharing, .. } => *sharing,
            _ => Sharing::default(),
        })
    };
    let seen = |event: &&Event| {
        let standing = Standing {
            visit_closed: view.closed.is_some(),
            withheld: view.withheld,
            sharing: sharing_of(event).unwrap_or_default(),
        };
        may_see(viewer, event, standing)
    };
    let name = |event: &Event| match &event.fact {
        Fact::Captured { capture, .. } => Some(*capture),
        _ => None,
    };
    events.iter().filter(seen).filter_map(name).collect()
}

fn names(view: VisitView) -> Vec<CaptureId> {
    together(view.items).iter().filter_map(Item::capture).collect()
}

#[test]
fn both_stand_together_and_the_first_is_as_it_was() {
    let facts = vec![wrote(1, None), wrote(2, None), Fact::VisitClosed, wrote(3, Some(1)), wrote(4, Some(3))];
    let events = log(1, facts);
    let view = visits(&events).remove(0);
    let of = |n: u8| view.items.iter().find(|item| item.capture() == Some(capture(n))).unwrap().clone();
    assert!(
        matches!(&of(1).outcome, ItemOutcome::Given { answer: Answer::Write { words, .. }, .. } if words == "words 1")
    );
    assert_eq!(of(3).instead_of(), Some(capture(1)));
    assert_eq!(names(view), [1, 3, 4, 2].map(capture));
}

#[test]
fn what_is_said_differently_begins_private_even_where_the_first_was_shared() {
    let mut facts = vec![wrote(1, None), shares(1, true), Fact::VisitClosed, wrote(2, Some(1))];
    assert_eq!(carer_sees(&log(1, facts.clone())), [capture(1)]);
    facts.push(shares(2, true));
    assert_eq!(carer_sees(&log(1, facts.clone())), [1, 2].map(capture), "it can be shared all the same");
    let raised = SafetyRaised { matter: SafetyId::make(1, [1; 10]), by: Raiser::Child, during: None };
    facts.push(Fact::SafetyRaised(raised));
    assert_eq!(carer_sees(&log(1, facts)), [], "whatever withholds the first withholds it too");
}

#[test]
fn it_waits_for_review_by_itself_and_says_what_it_is() {
    let facts =
        vec![wrote(1, None), Fact::VisitClosed, Fact::Reviewed { capture: capture(1) }, wrote(2, Some(1))];
    let waiting: Vec<_> =
        review_queue(&log(1, facts)).into_iter().map(|it| (it.capture, it.differently)).collect();
    assert_eq!(waiting, [(capture(2), true)]);
}

#[test]
fn what_names_itself_or_something_unknown_stays_where_it_is() {
    let events = log(1, vec![wrote(1, Some(1)), wrote(2, Some(7)), wrote(3, Some(4)), wrote(4, Some(3))]);
    assert_eq!(names(visits(&events).remove(0)), [1, 2, 3, 4].map(capture));
}
