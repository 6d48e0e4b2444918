//! Laws over random histories.
use std::{collections::BTreeMap, sync::atomic::Ordering};

use proptest::prelude::*;
use shared::{
    answer::{Blob, Sharing},
    audience::{Standing, Viewer, may_see},
    event::{Event, Fact, Raiser, SafetyDecided, SafetyRaised},
    id::{CaptureId, EventId, SafetyId, VisitId},
    people::Role,
    projection::{ItemOutcome, book, visits, withheld},
};

use super::*;

/// One step of a random history, by one of two workers, the carer or the manager.
#[derive(Debug, Clone)]
enum Step {
    Capture {
        visit: Option<u8>,
        blob: u8,
    },
    /// A choice that names some of the choices before it, known or not.
    Share {
        capture: u8,
        sharing: Sharing,
        naming: u8,
    },
    Close {
        visit: Option<u8>,
    },
    Note {
        visit: Option<u8>,
    },
    Raise {
        matter: u8,
        visit: Option<u8>,
    },
    /// One of two managers decides, naming some of the decisions before, known or not.
    Decide {
        by: u8,
        matter: u8,
        release: bool,
        naming: u8,
    },
    Other {
        visit: Option<u8>,
    },
}

fn steps() -> impl Strategy<Value = Vec<(u8, i64, Step)>> {
    let visit = || prop::option::weighted(0.9, 0..3_u8);
    let sharing = (any::<bool>(), any::<bool>()).prop_map(|(carer, parent)| Sharing { carer, parent });
    let step = prop_oneof![
        3 => (visit(), 0..4_u8).prop_map(|(visit, blob)| Step::Capture { visit, blob }),
        5 => (0..6_u8, sharing, any::<u8>())
            .prop_map(|(capture, sharing, naming)| Step::Share { capture, sharing, naming }),
        2 => visit().prop_map(|visit| Step::Close { visit }),
        1 => visit().prop_map(|visit| Step::Note { visit }),
        1 => (0..2_u8, visit()).prop_map(|(matter, visit)| Step::Raise { matter, visit }),
        3 => (0..2_u8, 0..2_u8, any::<bool>(), any::<u8>())
            .prop_map(|(by, matter, release, naming)| Step::Decide { by, matter, release, naming }),
        1 => visit().prop_map(|visit| Step::Other { visit }),
    ];
    prop::collection::vec((0..2_u8, -50..50_i64, step), 1..24)
}

fn some_of(events: &[EventId], naming: u8) -> Vec<EventId> {
    let named = events.iter().enumerate().filter(|(place, _)| naming & (1 << (place % 8)) != 0);
    named.map(|(_, event)| *event).collect()
}

/// The filter says what [`may_see`] says, whatever happened and in whatever order it arrived.
async fn filter_agrees(store: &dyn Store, steps: Vec<(u8, i64, Step)>, order: Vec<u16>) {
    let case = new_case(store).await;
    let mut workers = [
        Writer::join(store, Role::SocialWorker, &[case]).await,
        Writer::join(store, Role::SocialWorker, &[case]).await,
    ];
    let mut carer = Writer::join(store, Role::FosterCarer, &[case]).await;
    let mut managers = [
        Writer::join(store, Role::Manager, &[case]).await,
        Writer::join(store, Role::Manager, &[case]).await,
    ];
    let parent = Writer::join(store, Role::Parent, &[case]).await;
    let matters = [fresh!(SafetyId), fresh!(SafetyId)];
    let visit_ids = [fresh!(VisitId), fresh!(VisitId), fresh!(VisitId)];
    let visit_of = |visit: Option<u8>| visit.map(|index| visit_ids[usize::from(index)]);
    let blobs: Vec<Blob> = (0..4_u8).map(|number| drawing(&[number; 5])).collect();
    for blob in &blobs {
        keep(store, case, blob).await;
    }
    let mut captures: Vec<CaptureId> = Vec::new();
    let mut choices: Vec<EventId> = Vec::new();
    let mut decisions: Vec<EventId> = Vec::new();
    let mut events: Vec<(usize, Event)> = Vec::new();
    for (who, clock, step) in steps {
        let who = usize::from(who);
        let worker = &mut workers[who];
        let event = match step {
            Step::Capture { visit, blob } => {
                let capture = fresh!(CaptureId);
                captures.push(capture);
                let fact = captured(capture, blobs[usize::from(blob)].clone());
                worker.write(case, at(clock), visit_of(visit), fact)
            }
            Step::Share { capture, sharing, naming } => {
                let Some(capture) = captures.get(usize::from(capture)).copied() else { continue };
                let fact = Fact::SharingChosen { capture, sharing, replaces: some_of(&choices, naming) };
                let event = worker.write(case, at(clock), None, fact);
                choices.push(event.id);
                event
            }
            Step::Raise { matter, visit } => {
                let matter = matters[usize::from(matter)];
                let raised = SafetyRaised { matter, by: Raiser::Child, during: None };
                worker.write(case, at(clock), visit_of(visit), Fact::SafetyRaised(raised))
            }
            Step::Decide { by, matter, release, naming } => {
                let (by, matter) = (usize::from(by), matters[usize::from(matter)]);
                let replaces = some_of(&decisions, naming);
                let decided = SafetyDecided { matter, release, why: "why".into(), replaces };
                let event = managers[by].write(case, at(clock), None, Fact::SafetyDecided(decided));
                decisions.push(event.id);
                events.push((3 + by, event));
                continue;
            }
            Step::Close { visit } => worker.write(case, at(clock), visit_of(visit), Fact::VisitClosed),
            Step::Other { visit } => worker.write(case, at(clock), visit_of(visit), Fact::Unknown),
            Step::Note { visit } => {
                events.push((2, carer.write(case, at(clock), visit_of(visit), noted("soup"))));
                continue;
            }
        };
        events.push((who, event));
    }
    // Each event arrives alone, in any order, and some arrive twice.
    let mut arriving: Vec<(u16, usize)> =
        order.iter().enumerate().map(|(index, key)| (*key, index % events.len().max(1))).collect();
    arriving.extend((0..events.len()).map(|index| (u16::MAX, index)));
    arriving.sort_unstable();
    for (_, index) in arriving {
        let Some((who, event)) = events.get(index) else { continue };
        let writer = match *who {
            2 => &carer,
            manager @ 3.. => &managers[manager - 3],
            worker => &workers[worker],
        };
        let became = store.append(writer.push(case, std::slice::from_ref(event))).await.unwrap();
        assert!(matches!(became[..], [Became::Accepted | Became::Duplicate]), "{became:?}");
    }

    let events: Vec<Event> = events.into_iter().map(|(_, event)| event).collect();
    let mut standings: BTreeMap<EventId, Standing> = BTreeMap::new();
    let withheld = withheld(&events);
    for event in &events {
        let withheld = event.visit.is_some_and(|visit| withheld.has(case, visit));
        standings.insert(event.id, Standing { withheld, ..Standing::default() });
    }
    for view in visits(&events) {
        for item in &view.items {
            if let ItemOutcome::Given { sharing, .. } = &item.outcome {
                let standing = Standing {
                    visit_closed: view.closed.is_some(),
                    withheld: view.withheld,
                    sharing: *sharing,
                };
                standings.insert(item.event, standing);
            }
        }
    }
    for writer in [&workers[0], &carer, &parent, &managers[0]] {
        let role = match writer.person {
            person if person == carer.person => Role::FosterCarer,
            person if person == parent.person => Role::Parent,
            person if person == managers[0].person => Role::Manager,
            _ => Role::SocialWorker,
        };
        let viewer = Viewer { person: writer.person, role };
        let seen: Vec<&Event> = events
            .iter()
            .filter(|event| may_see(viewer, event, standings.get(&event.id).copied().unwrap_or_default()))
            .collect();
        let page = store.book(case, writer.person, entry()).await.unwrap().unwrap();
        assert_eq!(page.entries, book(seen.iter().copied()), "{role:?}");
        let mut shared: Vec<CaptureId> = seen
            .iter()
            .filter_map(|event| match event.fact {
                Fact::Captured { capture, .. } if !role.reads_cases() => Some(capture),
                _ => None,
            })
            .collect();
        shared.sort();
        assert_eq!(page.shared.iter().map(|it| it.capture).collect::<Vec<_>>(), shared, "{role:?}");
        for blob in &blobs {
            let may = seen.iter().any(|event| event.blob().is_some_and(|it| it.sha256 == blob.sha256));
            let found = store.blob_for(case, writer.person, blob.sha256, entry()).await.unwrap();
            assert_eq!(found.is_some(), may, "{role:?}");
        }
        for event in &events {
            let Fact::Captured { capture, .. } = event.fact else { continue };
            let found = store.drawing_for(case, writer.person, capture, entry()).await.unwrap();
            assert_eq!(found.is_some(), seen.contains(&event), "{role:?}");
        }
        let pulled = all_of(store, case, writer.person).await;
        let whole = pulled.map(|mut bytes| {
            bytes.sort();
            bytes
        });
        let mut expected: Vec<_> = events.iter().map(Event::write).collect();
        expected.sort();
        assert_eq!(whole, role.reads_cases().then_some(expected));
    }
}

#[test]
fn each_role_sees_exactly_what_the_privacy_rule_says() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    for (_folder, store) in each_store() {
        let config = ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
        proptest!(config, |(steps in steps(), order in prop::collection::vec(any::<u16>(), 0..30))| {
            runtime.block_on(filter_agrees(&*store, steps, order));
        });
    }
}
