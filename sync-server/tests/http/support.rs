//! A server in this process with a clock and a chance that the test steers, and the people around one child.
use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use shared::{
    answer::{Answer as Given, Blob, PromptShown, Sharing},
    digest::Digest,
    drawing::{Drawing, generate},
    event::{Event, Fact, Known, Leaning, LogHead, Topic},
    id::{CaptureId, CaseId, DeviceId, EventId, InstallationId, NoteId, PersonId, VisitId},
    people::{AgeBand, Case, Person, Role},
    time::Moment,
    wire::{
        self,
        events::{Outcome, PushRequest, PushResponse},
        path,
        problem::{Problem, ProblemKind},
        sessions::{PairRequest, Paired, SignInRequest, SignedIn},
    },
};
use sync_server::{
    actions,
    app::{App, Settings},
    audit::{Entry, What},
    blobs::Folder,
    http::router,
    keys::ReceiptKey,
    store::{Account, Sqlite, Store},
    world::World,
};
use tower::ServiceExt;

#[path = "../../src/scratch.rs"]
mod scratch;
pub use scratch::Scratch;

/// A clock that stands until it is moved, and a chance that comes again from the same seed.
pub struct Steered {
    now: AtomicI64,
    seed: AtomicU64,
    draws: AtomicU64,
}

impl Default for Steered {
    fn default() -> Self {
        Self { now: AtomicI64::new(1_800_000_000_000), seed: AtomicU64::new(1), draws: AtomicU64::new(0) }
    }
}

impl Steered {
    pub fn pass(&self, ms: i64) {
        self.now.fetch_add(ms, Ordering::Relaxed);
    }

    pub fn reseed(&self, seed: u64) {
        self.seed.store(seed, Ordering::Relaxed);
        self.draws.store(0, Ordering::Relaxed);
    }
}

impl World for Steered {
    fn now(&self) -> Moment {
        Moment::new(self.now.load(Ordering::Relaxed), 0)
    }

    fn surprise(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let draw = (self.seed.load(Ordering::Relaxed), self.draws.fetch_add(1, Ordering::Relaxed));
            chunk.copy_from_slice(&Digest::of(format!("{draw:?}").as_bytes()).0[..chunk.len()]);
        }
    }
}

/// A server with its folder.
pub struct Server {
    pub app: App,
    pub router: Router,
    pub world: Arc<Steered>,
    pub folder: Scratch,
}

/// What a test checks of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, StatusCode::OK, "{}", String::from_utf8_lossy(&self.body));
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Checks that it is a refusal in the form that all refusals have.
    pub fn problem(&self) -> ProblemKind {
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json", "{}", self.status);
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status, self.status.as_u16());
        problem.kind
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

/// A request with a token, to be built on.
pub fn ask(method: &str, path: &str, token: &str) -> axum::http::request::Builder {
    let builder = Request::builder().method(method).uri(path).header(wire::header::PROTOCOL, "1");
    if token.is_empty() { builder } else { builder.header(header::AUTHORIZATION, format!("Bearer {token}")) }
}

pub fn json(method: &str, path: &str, token: &str, body: &impl Serialize) -> Request<Body> {
    ask(method, path, token)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(serde_json::to_vec(body).unwrap()))
        .unwrap()
}

pub fn plain(method: &str, path: &str, token: &str) -> Request<Body> {
    ask(method, path, token).body(Body::empty()).unwrap()
}

impl Server {
    pub async fn start() -> Self {
        Self::with(Settings::default()).await
    }

    pub async fn with(settings: Settings) -> Self {
        let folder = Scratch::new();
        let world = Arc::new(Steered::default());
        let app = Self::open(&folder, &world, settings).await;
        Self { router: router(app.clone()), app, world, folder }
    }

    pub async fn open(folder: &Scratch, world: &Arc<Steered>, settings: Settings) -> App {
        let store: Arc<dyn Store> = Arc::new(Sqlite::open(folder.path(), &**world).unwrap());
        let blobs = Arc::new(Folder::open(folder.path()).unwrap());
        let key = ReceiptKey::open(folder.path(), &**world).unwrap();
        App::new(store, blobs, Arc::clone(world) as Arc<dyn World>, key, settings).await.unwrap()
    }

    /// Ends the server, does something to its folder, and starts it again.
    pub async fn restart(self, meanwhile: impl FnOnce(&std::path::Path)) -> Self {
        let Self { app, router, world, folder } = self;
        drop((app, router));
        meanwhile(folder.path());
        let app = Self::open(&folder, &world, Settings::default()).await;
        Self { router: sync_server::http::router(app.clone()), app, world, folder }
    }

    pub async fn call(&self, request: Request<Body>) -> Answer {
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, path: &str, token: &str) -> Answer {
        self.call(plain("GET", path, token)).await
    }

    pub fn entry(&self) -> Entry {
        Entry::by_operator(self.world.now(), What::PersonAdded)
    }

    pub async fn case(&self, number: u64) -> CaseId {
        let id = CaseId::make(number, [1; 10]);
        let case = Case {
            id,
            first_name: "Maya".into(),
            initial: "R".into(),
            picture: "kite".into(),
            band: AgeBand::From6To8,
        };
        assert!(self.app.store.add_case(case, self.entry()).await.unwrap());
        id
    }

    /// Adds a person, who signs in on a device of their own.
    pub async fn join(&self, login: &str, role: Role, cases: &[CaseId]) -> Phone {
        let number = self.app.store.people().await.unwrap().len() as u64 + 1;
        let person = Person { id: PersonId::make(number, [2; 10]), name: login.into(), role };
        let password = self.app.passwords.hash(&*self.app.world, password(login)).await.unwrap();
        let account = Account { person: person.clone(), login: login.into(), password };
        assert!(self.app.store.add_person(account, self.entry()).await.unwrap());
        for case in cases {
            self.app.store.grant(*case, person.id, self.entry()).await.unwrap();
        }
        let (installation, installation_token) = self.pair(number).await;
        let device = DeviceId::make(number, [3; 10]);
        let signed_in = self.sign_in(installation, &installation_token, login, device).await.json();
        Phone {
            installation,
            installation_token,
            device,
            signed_in,
            head: LogHead::default(),
            written: number << 20,
        }
    }

    pub async fn pair(&self, number: u64) -> (InstallationId, String) {
        let installation = InstallationId::make(number, [4; 10]);
        let (code, _) = actions::make_pairing(&self.app, None).await.unwrap();
        let request = PairRequest { installation, code, name: "a tablet".into() };
        let paired: Paired = self.call(json("POST", path::INSTALLATIONS, "", &request)).await.json();
        (installation, paired.installation_token)
    }

    pub async fn sign_in(
        &self,
        installation: InstallationId,
        token: &str,
        login: &str,
        device: DeviceId,
    ) -> Answer {
        let request = SignInRequest {
            installation,
            installation_token: token.into(),
            login: login.into(),
            password: password(login),
            device,
        };
        self.call(json("POST", path::SESSIONS, "", &request)).await
    }

    pub async fn push(&self, phone: &Phone, case: CaseId, events: &[Event]) -> PushResponse {
        self.call(phone.push(case, events)).await.json()
    }

    /// Pushes, and every event is taken.
    pub async fn take(&self, phone: &Phone, case: CaseId, events: &[Event]) {
        let answer = self.push(phone, case, events).await;
        assert!(answer.results.iter().all(|it| it.outcome == Outcome::Accepted), "{answer:?}");
    }

    pub async fn put(&self, phone: &Phone, case: CaseId, bytes: &[u8]) -> Answer {
        let path = wire::fill(path::BLOB, &[&case, &Digest::of(bytes)]);
        let token = &phone.signed_in.device_token;
        self.call(ask("PUT", &path, token).body(Body::from(bytes.to_vec())).unwrap()).await
    }

    /// A visit with one drawing, shared as the child chose, and closed.
    pub async fn visit(&self, phone: &mut Phone, case: CaseId, sharing: Sharing) -> (CaptureId, Vec<u8>) {
        let bytes = drawing(phone.written);
        assert!(self.put(phone, case, &bytes).await.status.is_success());
        let visit = VisitId::make(phone.written, [5; 10]);
        let (capture, fact) = captured(phone.written, &bytes);
        let events = [
            phone.write(case, Some(visit), fact),
            phone.write(case, Some(visit), Fact::SharingChosen { capture, sharing, replaces: Vec::new() }),
            phone.write(case, Some(visit), Fact::VisitClosed),
        ];
        self.take(phone, case, &events).await;
        (capture, bytes)
    }
}

pub fn password(login: &str) -> String {
    format!("the password of {login}")
}

/// A person with the device they signed in on, and the log of that device.
#[derive(Clone)]
pub struct Phone {
    pub installation: InstallationId,
    pub installation_token: String,
    pub device: DeviceId,
    pub signed_in: SignedIn,
    pub head: LogHead,
    pub written: u64,
}

impl Phone {
    pub fn session(&self) -> &str {
        &self.signed_in.session_token
    }

    pub fn token(&self) -> &str {
        &self.signed_in.device_token
    }

    pub fn person(&self) -> PersonId {
        self.signed_in.person.id
    }

    pub fn write(&mut self, case: CaseId, visit: Option<VisitId>, fact: Fact) -> Event {
        self.written += 1;
        let event = Event {
            id: EventId::make(self.written, [6; 10]),
            device: self.device,
            device_seq: self.head.seq + 1,
            prev: self.head.digest,
            at: Moment::new(1_799_999_000_000 + self.head.seq as i64, 0),
            mono_ms: 0,
            actor: self.person(),
            case,
            visit,
            fact,
        };
        self.head = self.head.then(&event, Digest::of(&event.write())).unwrap();
        event
    }

    pub fn push(&self, case: CaseId, events: &[Event]) -> Request<Body> {
        self.push_bytes(case, events.iter().map(Event::write).collect())
    }

    pub fn push_bytes(&self, case: CaseId, events: Vec<Vec<u8>>) -> Request<Body> {
        let raw = |bytes| RawValue::from_string(String::from_utf8(bytes).unwrap()).unwrap();
        let request = PushRequest { events: events.into_iter().map(raw).collect() };
        json("POST", &wire::fill(path::EVENTS, &[&case]), self.token(), &request)
    }
}

pub fn drawing(seed: u64) -> Vec<u8> {
    let drawing: Drawing = generate::drawing(seed, 20, 40);
    drawing.to_bytes()
}

pub fn captured(number: u64, bytes: &[u8]) -> (CaptureId, Fact) {
    let capture = CaptureId::make(number, [7; 10]);
    let prompt = PromptShown {
        code: "DAY".into(),
        version: 1,
        set: "how-things-are-now".into(),
        set_version: 1,
        band: AgeBand::From6To8,
        language: "en-GB".into(),
        text: "Draw your day".into(),
        read_aloud: 1,
        read_by: None,
    };
    let drawing = Blob {
        sha256: Digest::of(bytes),
        size: bytes.len() as u64,
        media_type: shared::drawing::MEDIA_TYPE.into(),
    };
    (capture, Fact::Captured { capture, prompt, answer: Given::Draw { drawing }, took_ms: 1000, about: None })
}

pub fn noted(number: u64, words: &str) -> Fact {
    Fact::Noted {
        note: NoteId::make(number, [8; 10]),
        topic: Topic::Food,
        leaning: Leaning::Likes,
        words: words.into(),
        known: Known::ChildSaid,
        noticed_on: "2026-11-22".into(),
    }
}
