//! What any store must do: a story of one case, and laws over random histories. A further store passes these
//! before it serves anybody.
mod laws;

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use shared::{
    answer::{Answer, Blob, CardPlaced, CardShown, Pile, PromptShown, Sharing},
    digest::Digest,
    event::{Event, Fact, Known, Leaning, LogHead, Topic},
    id::{CaptureId, CaseId, DeviceId, EventId, InstallationId, NoteId, PersonId, VisitId},
    people::{AgeBand, Case, Person, Role},
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
use fresh;

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
        read_by: None,
    }
}

fn drawing(bytes: &[u8]) -> Blob {
    Blob { sha256: Digest::of(bytes), size: bytes.len() as u64, media_type: "image/png".into() }
}

fn captured(capture: CaptureId, drawing: Blob) -> Fact {
    Fact::Captured { capture, prompt: prompt(), answer: Answer::Draw { drawing }, took_ms: 1, about: None }
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

/// A card of the child's own reaches a carer as its own item does, and not as its sorting does.
async fn a_card_goes_with_its_own_item(store: &dyn Store) {
    let case = new_case(store).await;
    let mut dana = Writer::join(store, Role::SocialWorker, &[case]).await;
    let jo = Writer::join(store, Role::FosterCarer, &[case]).await;
    let visit = Some(fresh!(VisitId));
    let (drawn, sorted) = (fresh!(CaptureId), fresh!(CaptureId));
    let blob = drawing(b"beans");
    keep(store, case, &blob).await;
    let card = |id: &str, words: &str, own| CardShown { id: id.into(), words: words.into(), own };
    let answer = Answer::Sort {
        deck: "food".into(),
        shown: vec![card("own-1", "", Some(drawn)), card("pasta", "Pasta", None)],
        placed: ["own-1", "pasta"].map(|id| CardPlaced { id: id.into(), pile: Pile::Like }).to_vec(),
    };
    let sorting = answer.clone();
    let share = |capture, carer| Fact::SharingChosen {
        capture,
        sharing: Sharing { carer, parent: false },
        replaces: Vec::new(),
    };
    let told = [
        captured(drawn, blob),
        Fact::Captured { capture: sorted, prompt: prompt(), answer: sorting, took_ms: 1, about: None },
        share(sorted, true),
        Fact::VisitClosed,
    ];
    let events: Vec<Event> = told.into_iter().map(|fact| dana.write(case, at(1), visit, fact)).collect();
    store.append(dana.push(case, &events)).await.unwrap();
    let seen = async || store.book(case, jo.person, entry()).await.unwrap().unwrap().shared;
    let [alone] = &seen().await[..] else { panic!("only the sorting is shared") };
    let Answer::Sort { shown, placed, .. } = &alone.answer else { panic!("{alone:?}") };
    assert_eq!((shown.len(), placed.len()), (1, 1), "{alone:?}");
    assert!(!serde_json::to_string(alone).unwrap().contains(&drawn.to_string()), "{alone:?}");

    let shared = dana.write(case, at(2), visit, share(drawn, true));
    store.append(dana.push(case, &[shared])).await.unwrap();
    assert!(seen().await.iter().any(|it| it.answer == answer), "both are shared");
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
async fn a_carer_sees_a_childs_own_card_only_where_the_child_shares_it() {
    for (_folder, store) in each_store() {
        a_card_goes_with_its_own_item(&*store).await;
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
