//! Laws of a child's choices and of safety: no clock, no order of arrival and no repeat changes what they come
//! to, and whoever did not know of a choice never makes it more public.
mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{capture, every_fact, facts_around, log, visit};
use proptest::prelude::*;
use shared::{
    answer::Sharing,
    event::{Event, Fact, Raiser, SafetyDecided, SafetyRaised},
    id::{EventId, SafetyId},
    projection::{Choices, Held, ItemOutcome, locked, matters, settle, visits, withheld},
    time::Moment,
};

/// One of two devices chooses, or hears of everything that the other has chosen so far.
#[derive(Debug, Clone, Copy)]
enum Step {
    Choose { device: usize, sharing: Sharing, clock: i64 },
    Hear { device: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let sharing = (any::<bool>(), any::<bool>()).prop_map(|(carer, parent)| Sharing { carer, parent });
    let step = prop_oneof![
        3 => (0..2_usize, sharing, -1_000_000..1_000_000_i64)
            .prop_map(|(device, sharing, clock)| Step::Choose { device, sharing, clock }),
        2 => (0..2_usize).prop_map(|device| Step::Hear { device }),
    ];
    prop::collection::vec(step, 1..20)
}

/// What each device knows, the choices that were made, and for each the choices known to the one who made it.
struct Played {
    events: Vec<Event>,
    known_when_made: BTreeMap<EventId, BTreeSet<EventId>>,
}

fn play(steps: &[Step]) -> Played {
    let mut known: [Vec<Event>; 2] = Default::default();
    let mut seqs = [0; 2];
    let mut played = Played { events: Vec::new(), known_when_made: BTreeMap::new() };
    for step in steps {
        match *step {
            Step::Hear { device } => known[device].clone_from(&played.events),
            Step::Choose { device, sharing, clock } => {
                let settled = settle(&known[device]).remove(&capture(1)).unwrap_or_default();
                seqs[device] += 1;
                let number = u8::try_from(device).expect("there are few devices") + 1;
                let [template] =
                    log(number, vec![chosen(sharing, settled.standing)]).try_into().expect("a log of one");
                let event = Event {
                    id: EventId::make(played.events.len() as u64 + 1, [number; 10]),
                    device_seq: seqs[device],
                    at: Moment::new(1_790_000_000_000 + clock, 0),
                    ..template
                };
                let knew = known[device].iter().map(|event| event.id).collect();
                played.known_when_made.insert(event.id, knew);
                known[device].push(event.clone());
                played.events.push(event);
            }
        }
    }
    played
}

fn chosen(sharing: Sharing, replaces: Vec<EventId>) -> Fact {
    Fact::SharingChosen { capture: capture(1), sharing, replaces }
}

fn settled(events: &[Event]) -> Choices {
    settle(events).remove(&capture(1)).unwrap_or_default()
}

proptest! {
    #[test]
    fn two_devices_come_to_what_a_person_who_saw_all_would_say(steps in steps()) {
        let Played { events, known_when_made } = play(&steps);
        // By what was known, and not by what is written: a choice counts unless a later one was made by
        // somebody who knew of it.
        let counts = |event: &&Event| {
            !events.iter().any(|other| other.id != event.id && known_when_made[&other.id].contains(&event.id))
        };
        let last: Vec<Sharing> = events.iter().filter(counts).map(|event| match event.fact {
            Fact::SharingChosen { sharing, .. } => sharing,
            _ => unreachable!("only choices are played"),
        }).collect();
        let all = |role: fn(&Sharing) -> bool| !last.is_empty() && last.iter().all(role);
        let expected = Sharing { carer: all(|it| it.carer), parent: all(|it| it.parent) };
        prop_assert_eq!(settled(&events).sharing, expected);
    }

    #[test]
    fn neither_clocks_nor_the_order_of_arrival_nor_repeats_change_it(
        steps in steps(),
        clocks in prop::collection::vec(any::<i32>(), 20),
        order in prop::collection::vec(any::<u32>(), 40),
    ) {
        let events = play(&steps).events;
        let mut arriving: Vec<(u32, Event)> = order.iter().copied().zip(events.iter().cloned().cycle()).collect();
        arriving.extend(events.iter().cloned().map(|event| (u32::MAX / 2, event)));
        arriving.sort_by_key(|(key, _)| *key);
        let arrived: Vec<Event> = arriving.into_iter().map(|(_, mut event)| {
            let clock = clocks[event.id.0.as_u128() as usize % clocks.len()];
            event.at = Moment::new(i64::from(clock) * 1000, 0);
            event
        }).collect();
        prop_assert_eq!(settled(&arrived), settled(&events));
    }

    #[test]
    fn what_has_not_arrived_yet_never_makes_a_taken_back_permission_good_again(steps in steps(), late in any::<u16>()) {
        // The child takes everything back at the end, on a device that knows of all.
        let mut steps = steps;
        steps.push(Step::Hear { device: 0 });
        steps.push(Step::Choose { device: 0, sharing: Sharing::default(), clock: -5 });
        let events = play(&steps).events;
        prop_assert_eq!(settled(&events).sharing, Sharing::default());
        let taken_back = events.last().unwrap().id;
        let some: Vec<Event> = events.iter().enumerate()
            .filter(|(place, event)| event.id == taken_back || late & (1 << (place % 16)) != 0)
            .map(|(_, event)| event.clone()).collect();
        prop_assert_eq!(settled(&some).sharing, Sharing::default());
    }
}

#[test]
fn a_choice_that_names_none_replaces_what_was_chosen_before_in_its_log_and_nothing_else() {
    let yes = Sharing { carer: true, parent: true };
    let one = log(1, vec![chosen(yes, Vec::new()), chosen(Sharing { carer: false, ..yes }, Vec::new())]);
    assert_eq!(settled(&one).sharing, Sharing { carer: false, parent: true });
    let back = log(1, vec![chosen(Sharing::default(), Vec::new()), chosen(yes, Vec::new())]);
    assert_eq!(settled(&back).sharing, yes, "the child may change its mind both ways");
    let other = log(2, vec![chosen(Sharing { parent: false, ..yes }, Vec::new())]);
    assert_eq!(settled(&[back, other].concat()).sharing, Sharing { carer: true, parent: false });
}

#[test]
fn choices_that_name_one_another_in_a_circle_share_nothing() {
    let yes = Sharing { carer: true, parent: true };
    let mut one = log(1, vec![chosen(yes, Vec::new())]);
    let mut two = log(2, vec![chosen(yes, Vec::new())]);
    one[0].fact = chosen(yes, vec![two[0].id]);
    two[0].fact = chosen(yes, vec![one[0].id]);
    assert_eq!(settled(&[one, two].concat()), Choices::default());
}

fn raised(by: Raiser) -> Fact {
    Fact::SafetyRaised(SafetyRaised { matter: SafetyId::make(1, [4; 10]), by, during: None })
}

fn decided(release: bool) -> Fact {
    decided_after(release, Vec::new())
}

fn decided_after(release: bool, replaces: Vec<EventId>) -> Fact {
    let matter = SafetyId::make(1, [4; 10]);
    Fact::SafetyDecided(SafetyDecided { matter, release, why: "why".into(), replaces })
}

fn holds(held: Held) -> bool {
    let case = log(1, vec![decided(true)])[0].case;
    held.has(case, visit())
}

#[test]
fn a_visit_is_withheld_from_the_raise_until_a_manager_lets_the_childs_choices_count_again() {
    let facts = vec![raised(Raiser::Child)];
    let state = |facts: &[Fact]| {
        let events = log(1, facts.to_vec());
        (holds(withheld(&events)), holds(locked(&events)))
    };
    assert_eq!(state(&[]), (false, false));
    assert_eq!(state(&facts), (true, true));
    assert_eq!(
        state(&[facts.clone(), vec![decided(false)]].concat()),
        (true, false),
        "decided, not released"
    );
    assert_eq!(state(&[facts.clone(), vec![decided(false), decided(true)]].concat()), (false, false));
    assert_eq!(
        state(&[vec![decided(true)], facts.clone()].concat()),
        (false, false),
        "in whatever order it arrives"
    );
    let anew = |last: &[bool]| {
        let decisions = last.iter().copied().map(decided).collect::<Vec<_>>();
        state(&[facts.clone(), decisions].concat())
    };
    assert_eq!(anew(&[true, false]), (true, false), "released, and held back after all");
    assert_eq!(anew(&[true, false, true]), (false, false), "and released again");
    assert_eq!(anew(&[false, true, false]), (true, false));
}

#[test]
fn of_managers_who_did_not_know_of_each_other_the_one_who_holds_back_counts_until_one_decides_anew() {
    let raised = log(1, vec![raised(Raiser::Child)]);
    let one = log(2, vec![decided(true)]);
    let two = log(3, vec![decided(false)]);
    let both = [raised.clone(), one.clone(), two.clone()].concat();
    assert!(holds(withheld(&both)));
    let [matter] = matters(&both).try_into().unwrap();
    assert!(matter.withholds);
    assert_eq!(BTreeSet::from_iter(matter.standing.clone()), BTreeSet::from([one[0].id, two[0].id]));
    // Whoever knows of both decides anew, either way, and the first log need not be the later one.
    for release in [true, false] {
        let anew = log(4, vec![decided_after(release, matter.standing.clone())]);
        let all = [both.clone(), anew].concat();
        assert_eq!(holds(withheld(&all)), !release);
        assert_eq!(matters(&all)[0].withholds, !release);
        let backwards: Vec<Event> = all.into_iter().rev().collect();
        assert_eq!(holds(withheld(&backwards)), !release, "in whatever order it arrives");
    }
    // A decision that names itself, or others that name one another in a circle, lets nothing out.
    let mut circle = [log(2, vec![decided(true)]), log(3, vec![decided(true)])].concat();
    let ids = [circle[0].id, circle[1].id];
    circle[0].fact = decided_after(true, vec![ids[1]]);
    circle[1].fact = decided_after(true, vec![ids[0]]);
    assert!(holds(withheld(&[raised, circle].concat())));
}

#[test]
fn a_matter_of_the_childs_own_room_holds_every_visit_until_it_is_decided() {
    let in_room = |facts: Vec<Fact>| {
        let mut events = log(1, facts);
        events.iter_mut().for_each(|event| event.visit = None);
        events
    };
    let visited = log(2, every_fact());
    let state = |facts: Vec<Fact>| {
        let events = [visited.clone(), in_room(facts)].concat();
        (visits(&events)[0].withheld, holds(locked(&events)))
    };
    assert_eq!(state(Vec::new()), (false, false));
    assert_eq!(state(vec![raised(Raiser::Child)]), (true, true));
    assert_eq!(state(vec![raised(Raiser::Child), decided(false)]), (true, false));
    assert_eq!(state(vec![raised(Raiser::Child), decided(false), decided(true)]), (false, false));
    assert_eq!(state(vec![raised(Raiser::Child), decided(true), decided(false)]), (true, false));
}

#[test]
fn a_safety_matter_tells_the_exact_words_what_was_done_and_who_decided() {
    let events = log(1, [every_fact(), facts_around()].concat());
    let [matter] = matters(&events).try_into().unwrap();
    assert_eq!(
        (matter.by, matter.visit, matter.during.as_deref()),
        (Raiser::Child, Some(visit()), Some("NOW.place"))
    );
    assert_eq!(matter.notes[0].2, "I don't want to go there on Friday.");
    assert!(matter.acted.unwrap().2.told_child);
    assert_eq!((matter.decisions.len(), matter.told_by.len()), (1, 4));
    let [view] = visits(&events).try_into().unwrap();
    assert!(view.withheld);
    assert_eq!(view.observations[0].observed.trials.len(), 2);
    let marked = |outcome: &ItemOutcome| matches!(outcome, ItemOutcome::Given { for_later: true, .. });
    assert_eq!(view.items.iter().filter(|item| marked(&item.outcome)).count(), 1);
}
