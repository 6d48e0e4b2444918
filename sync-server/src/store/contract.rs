//! What any store must do: a story of one case, and laws over random histories. A further store passes these
//! before it serves anybody.
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use proptest::prelude::*;
use shared::{
    answer::{Answer, Blob, PromptShown, Sharing},
    audience::{Standing, Viewer, may_see},
    digest::Digest,
    event::{Event, Fact, Known, Leaning, LogHead, Topic},
    id::{CaptureId, CaseId, DeviceId, EventId, InstallationId, NoteId, PersonId, VisitId},
    people::{AgeBand, Case, Person, Role},
    projection::{ItemOutcome, book, visits},
    time::Moment,
    wire::problem::ProblemKind,
};

use super::*;
use crate::{
    audit::{Entry, Verdict, What},
    scratch::Scratch,
    world::Machine,
};

/// So that everything in the tests has an id of its own.
static NEXT: AtomicU64 = AtomicU64::new(1);

macro_rules! fresh {
    ($id:ident) => {
        $id::make(NEXT.fetch_add(1, Ordering::Relaxed), [0; 10])
    };
}

fn at(ms: i64) -> Moment {
    Moment::new(1_800_000_000_000 + ms, 0)
}

fn entry() -> Entry {
    Entry::by_operator(at(0), What::EventsPushed)
}

/// A person with a device whose log is being written.
struct Writer {
    person: PersonId,
    device: DeviceId,
    token: Digest,
    head: LogHead,
}

impl Writer {
    async fn join(store: &dyn Store, role: Role, cases: &[CaseId]) -> Self {
        let (person, device, installation) = (fresh!(PersonId), fresh!(DeviceId), fresh!(InstallationId));
        let account = Account {
            person: Person { id: person, name: format!("{role:?}"), role },
            login: person.to_string(),
            password: "hash".into(),
        };
        assert!(store.add_person(account, entry()).await.unwrap());
        for case in cases {
            store.grant(*case, person, entry()).await.unwrap();
        }
        let code = Digest::of(installation.to_string().as_bytes());
        store.keep_code(PairingCode { code, expires: at(1000), many: false }, entry()).await.unwrap();
        let pairing = NewInstallation { installation, code, token: code, name: "tablet".into(), now: at(0) };
        assert_eq!(store.pair(pairing, entry()).await.unwrap(), Paired::Yes);
        let token = Digest::of(device.to_string().as_bytes());
        let session = NewSession {
            token,
            device_token: token,
            person,
            installation,
            device,
            now: at(0),
            ends: at(10_000),
        };
        assert_eq!(store.open_session(session, entry()).await.unwrap(), Opened::Yes);
        Self { person, device, token, head: LogHead::default() }
    }

    fn write(&mut self, case: CaseId, at: Moment, visit: Option<VisitId>, fact: Fact) -> Event {
        let event = Event {
            id: fresh!(EventId),
            device: self.device,
            device_seq: self.head.seq + 1,
            prev: self.head.digest,
            at,
            mono_ms: 0,
            actor: self.person,
            case,
            visit,
            fact,
        };
        self.head = self.head.then(&event, Digest::of(&event.write())).unwrap();
        event
    }

    fn push(&self, case: CaseId, events: &[Event]) -> Push {
        self.push_bytes(case, events.iter().map(|event| (event.write(), Ok(event.clone()))).collect())
    }

    fn push_bytes(&self, case: CaseId, events: Vec<(Vec<u8>, Result<Event, ProblemKind>)>) -> Push {
        let candidates = events.into_iter().map(|(bytes, event)| Candidate {
            digest: Digest::of(&bytes),
            place: serde_json::from_slice(&bytes).ok(),
            bytes,
            event,
            entry: None,
        });
        Push {
            device: self.device,
            case,
            received: at(5),
            candidates: candidates.collect(),
            accepted_entry: entry(),
            apart_entry: entry(),
        }
    }
}

async fn new_case(store: &dyn Store) -> CaseId {
    let id = fresh!(CaseId);
    let case = Case {
        id,
        first_name: "Maya".into(),
        initial: "R".into(),
        picture: "kite".into(),
        band: AgeBand::From6To8,
    };
    assert!(store.add_case(case, entry()).await.unwrap());
    id
}

fn prompt() -> PromptShown {
    PromptShown {
        code: "A".into(),
        version: 1,
        set: "s".into(),
        set_version: 1,
        band: AgeBand::From6To8,
        language: "en-GB".into(),
        text: "Draw your day".into(),
        read_aloud: 0,
    }
}

fn drawing(bytes: &[u8]) -> Blob {
    Blob { sha256: Digest::of(bytes), size: bytes.len() as u64, media_type: "image/png".into() }
}

fn captured(capture: CaptureId, drawing: Blob) -> Fact {
    Fact::Captured { capture, prompt: prompt(), answer: Answer::Draw { drawing }, took_ms: 1 }
}

fn noted(words: &str) -> Fact {
    Fact::Noted {
        note: fresh!(NoteId),
        topic: Topic::Food,
        leaning: Leaning::Likes,
        words: words.into(),
        known: Known::ISaw,
        noticed_on: "2026-11-22".into(),
    }
}

async fn keep(store: &dyn Store, case: CaseId, blob: &Blob) -> bool {
    let row =
        BlobRow { sha256: blob.sha256, size: blob.size, media_type: blob.media_type.clone(), kept: at(0) };
    store.keep_blob(Shelf::Case(case), row).await.unwrap()
}

async fn all_of(store: &dyn Store, case: CaseId, person: PersonId) -> Option<Vec<Vec<u8>>> {
    let pull = Pull { case, person, after: 0, limit: 10_000, bytes: usize::MAX };
    let page = store.pull(pull, entry()).await.unwrap()?;
    Some(page.events.into_iter().map(|taken| taken.bytes).collect())
}

/// One case from pairing to reading, with everything that goes wrong on the way.
async fn story(store: &dyn Store) {
    let case = new_case(store).await;
    let mut dana = Writer::join(store, Role::SocialWorker, &[case]).await;
    let mut jo = Writer::join(store, Role::FosterCarer, &[case]).await;
    let visit = Some(fresh!(VisitId));
    let capture = fresh!(CaptureId);
    let blob = drawing(b"a kite");
    let given = dana.write(case, at(1), visit, captured(capture, blob.clone()));
    let closed = dana.write(case, at(2), visit, Fact::VisitClosed);

    // Blobs first; what waits for its blob takes no place and holds nothing back.
    let became = store.append(dana.push(case, &[given.clone(), closed.clone()])).await.unwrap();
    assert_eq!(became, [Became::BlobsMissing(blob.sha256), Became::Accepted]);
    assert_eq!(store.own_log(dana.device).await.unwrap().through, 0);
    assert!(keep(store, case, &blob).await);
    assert!(!keep(store, case, &blob).await);
    let became = store.append(dana.push(case, &[given.clone(), closed.clone()])).await.unwrap();
    assert_eq!(became, [Became::Accepted, Became::Duplicate]);
    let log = store.own_log(dana.device).await.unwrap();
    assert_eq!((log.through, log.digest), (2, Some(Digest::of(&closed.write()))));

    // Same id, other bytes: refused, the first stays, the other is set apart.
    let other = Event { mono_ms: 9, ..given.clone() };
    let became = store.append(dana.push(case, std::slice::from_ref(&other))).await.unwrap();
    assert_eq!(became, [Became::Refused(ProblemKind::EventConflict)]);
    let apart = store.set_apart().await.unwrap();
    assert!(apart.iter().any(|it| it.digest == Digest::of(&other.write()) && it.why == "event-conflict"));
    assert_eq!(all_of(store, case, dana.person).await.unwrap(), [closed.write(), given.write()]);

    // Two events on one place, and one that does not know its neighbour: a copied log.
    let on_the_same_place = Event { id: fresh!(EventId), ..closed.clone() };
    let mut copy = Writer { head: LogHead { seq: 2, digest: Some(Digest::of(b"?")) }, ..dana };
    let stranger = copy.write(case, at(3), visit, Fact::VisitClosed);
    let became = store.append(copy.push(case, &[on_the_same_place, stranger])).await.unwrap();
    assert_eq!(became, [Became::Refused(ProblemKind::DeviceLogForked); 2]);
    dana = Writer { head: LogHead { seq: 2, digest: Some(Digest::of(&closed.write())) }, ..copy };

    // What is refused for ever keeps its place, and the same again gets the same answer.
    let note = dana.write(case, at(3), None, noted("toast"));
    let behind = dana.write(case, at(4), visit, Fact::VisitClosed);
    let push = || {
        let refused = (note.write(), Err(ProblemKind::NotYours));
        dana.push_bytes(case, vec![refused, (behind.write(), Ok(behind.clone()))])
    };
    let became = store.append(push()).await.unwrap();
    assert_eq!(became, [Became::Refused(ProblemKind::NotYours), Became::Accepted]);
    let became = store.append(push()).await.unwrap();
    assert_eq!(became, [Became::Refused(ProblemKind::NotYours), Became::Duplicate]);
    assert_eq!(store.own_log(dana.device).await.unwrap().through, 4);

    // Bytes that are no event are set apart, and what comes with them goes on.
    let next = dana.write(case, at(5), visit, Fact::VisitClosed);
    let rubbish = (b"{}".to_vec(), Err(ProblemKind::Malformed));
    let became = store.append(dana.push_bytes(case, vec![rubbish, (next.write(), Ok(next))])).await.unwrap();
    assert_eq!(became, [Became::Refused(ProblemKind::Malformed), Became::Accepted]);

    // Another device's event is not this one's to send.
    let foreign = jo.write(case, at(1), None, noted("toast"));
    let became = store.append(dana.push(case, std::slice::from_ref(&foreign))).await.unwrap();
    assert_eq!(became, [Became::Refused(ProblemKind::NotYours)]);
    assert_eq!(store.append(jo.push(case, &[foreign])).await.unwrap(), [Became::Accepted]);

    // Who reads what.
    assert_eq!(all_of(store, case, jo.person).await, None);
    let page = store.book(case, jo.person, entry()).await.unwrap().unwrap();
    assert_eq!((page.entries.len(), page.shared.len(), page.people.len()), (1, 0, 1));
    assert_eq!(store.blob_for(case, jo.person, blob.sha256, entry()).await.unwrap(), None);
    assert!(store.blob_for(case, dana.person, blob.sha256, entry()).await.unwrap().is_some());
    assert_eq!(store.drawing_for(case, dana.person, capture, entry()).await.unwrap(), Some(blob.sha256));

    // Off the case: nothing more can be read, and what is still sent is set apart.
    assert!(store.withdraw(case, dana.person, entry()).await.unwrap());
    assert_eq!(all_of(store, case, dana.person).await, None);
    let late = dana.write(case, at(6), visit, Fact::VisitClosed);
    for _ in 0..2 {
        let became = store.append(dana.push(case, std::slice::from_ref(&late))).await.unwrap();
        assert_eq!(became, [Became::Quarantined]);
    }
    assert_eq!(store.own_log(dana.device).await.unwrap().through, 6);
    let shelf = store.shelf(dana.device, case).await.unwrap();
    assert_eq!(shelf, Shelf::Apart(dana.device));

    // A revoked device reads nothing, and is still known by its token.
    assert!(store.session(dana.token, at(1)).await.unwrap().is_some());
    assert_eq!(store.session(dana.token, at(10_001)).await.unwrap(), None);
    assert!(store.revoke_device(dana.device, entry()).await.unwrap());
    assert_eq!(store.session(dana.token, at(1)).await.unwrap(), None);
    assert!(store.device(dana.token).await.unwrap().unwrap().revoked);

    // After its time nothing is left of what was set apart; its places in the log stay.
    store.tidy(at(20_000), at(6)).await.unwrap();
    assert!(store.set_apart().await.unwrap().iter().all(|it| it.device != dana.device));
    assert_eq!(store.own_log(dana.device).await.unwrap().through, 6);
    assert!(matches!(store.verify_audit().await.unwrap(), Verdict::Whole { rows: 20.., .. }));
}

/// A code is good once, and the one who spent it may ask again.
async fn codes_are_spent_once(store: &dyn Store) {
    let code = Digest::of(fresh!(CaseId).to_string().as_bytes());
    store.keep_code(PairingCode { code, expires: at(100), many: false }, entry()).await.unwrap();
    let pairing = |installation, now| NewInstallation {
        installation,
        code,
        token: code,
        name: "tablet".into(),
        now: at(now),
    };
    let (first, second) = (fresh!(InstallationId), fresh!(InstallationId));
    assert_eq!(store.pair(pairing(first, 101), entry()).await.unwrap(), Paired::CodeSpent);
    assert_eq!(store.pair(pairing(first, 1), entry()).await.unwrap(), Paired::Yes);
    assert_eq!(store.pair(pairing(first, 2), entry()).await.unwrap(), Paired::Yes);
    assert_eq!(store.pair(pairing(second, 3), entry()).await.unwrap(), Paired::CodeSpent);
    assert!(store.knows_installation(first, code).await.unwrap());
    assert!(!store.knows_installation(second, code).await.unwrap());
}

/// Tries wait for longer and longer, never for ever, and are forgotten.
async fn tries_wait_and_are_forgiven(store: &dyn Store) {
    let key = TryKey { key: fresh!(CaseId).to_string(), free: 2 };
    let mut now = 0;
    let mut waits = Vec::new();
    for _ in 0..30 {
        while let Some(wait) = store.count_try(vec![key.clone()], at(now)).await.unwrap() {
            waits.push(wait);
            now += wait;
        }
        now += 1;
    }
    assert!(waits.len() > 20 && waits.windows(2).all(|pair| pair[0] <= pair[1]), "{waits:?}");
    assert!(waits.iter().all(|wait| *wait <= 15 * 60 * 1000));
    assert!(store.count_try(vec![key.clone()], at(now)).await.unwrap().is_some());
    store.forgive(key.key.clone()).await.unwrap();
    assert_eq!(store.count_try(vec![key], at(now)).await.unwrap(), None);
}

/// One step of a random history, by one of two workers or the carer.
#[derive(Debug, Clone)]
enum Step {
    Capture { visit: Option<u8>, blob: u8 },
    Share { capture: u8, sharing: Sharing },
    Close { visit: Option<u8> },
    Note,
    Other { visit: Option<u8> },
}

fn steps() -> impl Strategy<Value = Vec<(u8, i64, Step)>> {
    let visit = || prop::option::weighted(0.9, 0..3_u8);
    let sharing = (any::<bool>(), any::<bool>()).prop_map(|(carer, parent)| Sharing { carer, parent });
    let step = prop_oneof![
        3 => (visit(), 0..4_u8).prop_map(|(visit, blob)| Step::Capture { visit, blob }),
        4 => (0..6_u8, sharing).prop_map(|(capture, sharing)| Step::Share { capture, sharing }),
        2 => visit().prop_map(|visit| Step::Close { visit }),
        1 => Just(Step::Note),
        1 => visit().prop_map(|visit| Step::Other { visit }),
    ];
    prop::collection::vec((0..2_u8, -50..50_i64, step), 1..24)
}

/// The filter says what [`may_see`] says, whatever happened and in whatever order it arrived.
async fn filter_agrees(store: &dyn Store, steps: Vec<(u8, i64, Step)>, order: Vec<u16>) {
    let case = new_case(store).await;
    let mut workers = [
        Writer::join(store, Role::SocialWorker, &[case]).await,
        Writer::join(store, Role::SocialWorker, &[case]).await,
    ];
    let mut carer = Writer::join(store, Role::FosterCarer, &[case]).await;
    let parent = Writer::join(store, Role::Parent, &[case]).await;
    let visit_ids = [fresh!(VisitId), fresh!(VisitId), fresh!(VisitId)];
    let visit_of = |visit: Option<u8>| visit.map(|index| visit_ids[usize::from(index)]);
    let blobs: Vec<Blob> = (0..4_u8).map(|number| drawing(&[number; 5])).collect();
    for blob in &blobs {
        keep(store, case, blob).await;
    }
    let mut captures: Vec<CaptureId> = Vec::new();
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
            Step::Share { capture, sharing } => {
                let Some(capture) = captures.get(usize::from(capture)).copied() else { continue };
                worker.write(case, at(clock), None, Fact::SharingChosen { capture, sharing })
            }
            Step::Close { visit } => worker.write(case, at(clock), visit_of(visit), Fact::VisitClosed),
            Step::Other { visit } => worker.write(case, at(clock), visit_of(visit), Fact::Unknown),
            Step::Note => {
                events.push((2, carer.write(case, at(clock), None, noted("soup"))));
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
        let writer = if *who == 2 { &carer } else { &workers[*who] };
        let became = store.append(writer.push(case, std::slice::from_ref(event))).await.unwrap();
        assert!(matches!(became[..], [Became::Accepted | Became::Duplicate]), "{became:?}");
    }

    let events: Vec<Event> = events.into_iter().map(|(_, event)| event).collect();
    let mut standings: BTreeMap<EventId, Standing> = BTreeMap::new();
    for view in visits(&events) {
        for item in &view.items {
            if let ItemOutcome::Given { sharing, .. } = &item.outcome {
                let standing = Standing { visit_closed: view.closed.is_some(), sharing: *sharing };
                standings.insert(item.event, standing);
            }
        }
    }
    for writer in [&workers[0], &carer, &parent] {
        let role = match writer.person {
            person if person == carer.person => Role::FosterCarer,
            person if person == parent.person => Role::Parent,
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
                Fact::Captured { capture, .. } if role != Role::SocialWorker => Some(capture),
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
        assert_eq!(whole, (role == Role::SocialWorker).then_some(expected));
    }
}

/// Every store is made here.
fn each_store() -> Vec<(Scratch, Arc<dyn Store>)> {
    let folder = Scratch::new();
    let store = Sqlite::open(folder.path(), &Machine).unwrap();
    vec![(folder, Arc::new(store))]
}

#[tokio::test]
async fn a_store_tells_the_whole_story_of_a_case() {
    for (_folder, store) in each_store() {
        story(&*store).await;
    }
}

#[tokio::test]
async fn a_pairing_code_is_spent_once_and_its_spender_may_ask_again() {
    for (_folder, store) in each_store() {
        codes_are_spent_once(&*store).await;
    }
}

#[tokio::test]
async fn tries_wait_for_longer_and_longer_and_nobody_is_locked_out() {
    for (_folder, store) in each_store() {
        tries_wait_and_are_forgiven(&*store).await;
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

#[tokio::test]
async fn many_who_write_at_once_get_one_sequence_without_holes() {
    for (_folder, store) in each_store() {
        let case = new_case(&*store).await;
        let mut tasks = Vec::new();
        for _ in 0..8 {
            let store = Arc::clone(&store);
            tasks.push(tokio::spawn(async move {
                let mut writer = Writer::join(&*store, Role::SocialWorker, &[case]).await;
                for ms in 0..25 {
                    let event = writer.write(case, at(ms), None, Fact::VisitClosed);
                    let became = store.append(writer.push(case, &[event])).await.unwrap();
                    assert_eq!(became, [Became::Accepted]);
                }
                writer.person
            }));
        }
        let mut person = None;
        for task in tasks {
            person = Some(task.await.unwrap());
        }
        let pull = Pull { case, person: person.unwrap(), after: 0, limit: 1000, bytes: usize::MAX };
        let page = store.pull(pull, entry()).await.unwrap().unwrap();
        assert!(page.events.iter().map(|taken| taken.seq).eq(1..=200));
        assert!(!page.more);
    }
}
