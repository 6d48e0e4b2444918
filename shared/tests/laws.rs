//! Laws of the views: the order of arrival does not matter, twice is once, private stays private.
mod common;

use common::{capture, every_fact, facts_around, log, visit};
use proptest::{prelude::*, sample::subsequence};
use shared::{
    answer::Sharing,
    audience::{Standing, Viewer, may_see, may_write},
    digest::Digest,
    event::{Event, Fact, LogHead},
    id::{PersonId, RemarkId},
    people::Role,
    projection::{ItemOutcome, book, matters, promises, replies, review_queue, visits},
    time::Moment,
};

/// Two devices: one had the visit, the other reviewed it and changed what is shared.
fn history() -> Vec<Event> {
    let mut events = log(1, [every_fact(), facts_around()].concat());
    let sharing = |carer| Fact::SharingChosen {
        capture: capture(2),
        sharing: Sharing { carer, parent: true },
        replaces: Vec::new(),
    };
    events.extend(log(
        2,
        vec![
            Fact::Opened { capture: capture(2) },
            sharing(true),
            Fact::Remarked { remark: RemarkId::make(5, [5; 10]), capture: capture(2), text: "…".into() },
            sharing(false),
            Fact::Reviewed { capture: capture(3) },
        ],
    ));
    events
}

/// The history in any order, with some events arriving more than once.
fn arrivals() -> impl Strategy<Value = Vec<Event>> {
    let all = history();
    let count = all.len();
    (Just(all.clone()), subsequence(all, 0..count))
        .prop_map(|(all, again)| [all, again].concat())
        .prop_shuffle()
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter_and_twice_is_once(arrived in arrivals()) {
        let written = history();
        prop_assert_eq!(visits(&arrived), visits(&written));
        prop_assert_eq!(review_queue(&arrived), review_queue(&written));
        prop_assert_eq!(book(&arrived), book(&written));
        prop_assert_eq!(matters(&arrived), matters(&written));
        prop_assert_eq!(promises(&arrived), promises(&written));
        prop_assert_eq!(replies(&arrived), replies(&written));
    }

    #[test]
    fn a_part_of_the_history_never_makes_a_view_fail(part in subsequence(history(), 0..history().len())) {
        for view in visits(&part) {
            prop_assert_eq!(view.id, visit());
        }
        let _ = (review_queue(&part), book(&part), matters(&part), promises(&part), replies(&part));
    }

    #[test]
    fn a_clock_that_was_put_back_does_not_turn_the_order_of_a_visit_around(back in -10_000_000_000_i64..0, from in 2_usize..9) {
        let mut events = log(1, every_fact());
        for event in &mut events[from..] {
            event.at = Moment::new(event.at.unix_ms() + back, 0);
        }
        let order = |events: &[Event]| -> Vec<_> {
            visits(events).iter().flat_map(|view| view.items.iter().map(|item| item.event)).collect()
        };
        prop_assert_eq!(order(&events), order(&log(1, every_fact())));
    }

    #[test]
    fn no_bytes_make_reading_an_event_fail_hard(bytes: Vec<u8>) {
        let _ = Event::read(&bytes);
    }
}

#[test]
fn a_visit_shows_the_childs_own_and_the_adults_view_apart() {
    let views = visits(&history());
    let [view] = views.as_slice() else { panic!("one visit") };
    assert_eq!(view.captures().count(), 9);
    assert_eq!(view.items.len(), 11, "skipped and thrown away are told as well");
    let ItemOutcome::Given { sharing, remarks, opened_by, reviewed, .. } = &view.items[1].outcome else {
        panic!("given")
    };
    assert_eq!(*sharing, Sharing { carer: false, parent: true }, "the latest choice counts");
    assert_eq!((remarks.len(), opened_by.len(), reviewed), (1, 1, &None));
    let waiting: Vec<_> = review_queue(&history()).into_iter().map(|it| it.capture).collect();
    assert_eq!(waiting, [2, 4, 5, 6, 7, 8, 9].map(capture), "the first and the third were taken note of");
}

fn viewer(role: Role) -> Viewer {
    Viewer { person: PersonId::make(1, [9; 10]), role }
}

#[test]
fn carers_and_parents_see_nothing_of_a_visit_but_what_is_shared_once_it_is_closed() {
    let all = Sharing { carer: true, parent: true };
    for event in history() {
        assert!(may_see(viewer(Role::SocialWorker), &event, Standing::default()));
        assert!(may_see(viewer(Role::Manager), &event, Standing::default()));
        let given = matches!(event.fact, Fact::Captured { .. });
        let noted = matches!(event.fact, Fact::Noted { .. });
        for visit_closed in [false, true] {
            for withheld in [false, true] {
                for sharing in [Sharing::default(), all] {
                    let standing = Standing { visit_closed, withheld, sharing };
                    let shared = given && visit_closed && !withheld && sharing == all;
                    let book = noted && !withheld;
                    assert_eq!(may_see(viewer(Role::FosterCarer), &event, standing), book || shared);
                    assert_eq!(may_see(viewer(Role::Parent), &event, standing), shared);
                }
            }
        }
    }
}

#[test]
fn what_is_shared_with_one_is_not_shared_with_the_other() {
    let given = history().into_iter().find(|event| matches!(event.fact, Fact::Captured { .. })).unwrap();
    let standing =
        Standing { visit_closed: true, withheld: false, sharing: Sharing { carer: true, parent: false } };
    assert!(may_see(viewer(Role::FosterCarer), &given, standing));
    assert!(!may_see(viewer(Role::Parent), &given, standing));
}

#[test]
fn a_carer_writes_into_the_book_and_says_what_was_opened_and_only_a_manager_decides_on_safety() {
    for fact in [every_fact(), facts_around()].concat() {
        let noted = matches!(fact, Fact::Noted { .. });
        let opened = matches!(fact, Fact::Opened { .. });
        let decided = matches!(fact, Fact::SafetyDecided(_));
        assert_eq!(may_write(Role::FosterCarer, &fact), noted || opened);
        assert_eq!(may_write(Role::SocialWorker, &fact), !noted && !decided);
        assert_eq!(may_write(Role::Parent, &fact), opened);
        assert_eq!(may_write(Role::Manager, &fact), decided || opened);
    }
}

#[test]
fn a_log_that_was_cut_or_copied_is_found() {
    let events = log(1, every_fact());
    let digest = |event: &Event| Digest::of(&event.write());
    let whole = events.iter().try_fold(LogHead::default(), |head, event| head.then(event, digest(event)));
    assert_eq!(whole.unwrap().seq, events.len() as u64);
    let first = LogHead::default().then(&events[0], digest(&events[0])).unwrap();
    assert!(first.then(&events[2], digest(&events[2])).is_err(), "one is missing");
    let mut other = events[1].clone();
    other.prev = Some(Digest::of(b"another past"));
    assert!(first.then(&other, digest(&other)).is_err(), "another past");
}
