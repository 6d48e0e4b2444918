//! What a child chose never stands in the way of keeping it safe, and nobody passes something on in silence.
#[allow(dead_code, reason = "each test uses a part of it")]
mod common;

use common::{capture, log, visit};
use shared::{
    event::{Fact, SafetyDecided, SharedAnyway},
    id::SafetyId,
    projection::{locked, matters, passed_on, withheld},
};

fn matter() -> SafetyId {
    SafetyId::make(2, [4; 10])
}

fn told() -> SharedAnyway {
    SharedAnyway {
        matter: matter(),
        capture: capture(1),
        with: "the police".into(),
        why: "Somebody may be hurt.".into(),
        words: "We had to share this because we want you to be safe.".into(),
    }
}

#[test]
fn it_waits_for_a_manager_and_the_first_countersign_counts() {
    let signed = |why: &str| {
        Fact::SafetyDecided(SafetyDecided {
            matter: matter(),
            release: false,
            why: why.into(),
            replaces: Vec::new(),
        })
    };
    let waiting = passed_on(&log(1, vec![Fact::SharedAnyway(told())]));
    assert_eq!((&waiting[0].told, &waiting[0].countersigned), (&told(), &None));
    let facts = vec![Fact::SharedAnyway(told()), signed("It was right."), signed("Once more.")];
    let done = passed_on(&log(1, facts));
    assert_eq!(done.len(), 1);
    assert_eq!(done[0].countersigned.as_ref().unwrap().why, "It was right.");
}

#[test]
fn it_raises_no_safety_matter_and_holds_nothing_back() {
    let events = log(1, vec![Fact::SharedAnyway(told())]);
    assert_eq!(events[0].visit, Some(visit()));
    assert_eq!(matters(&events), []);
    assert!(withheld(&events).is_empty() && locked(&events).is_empty());
}
