//! A server that is played: it keeps what it is sent, in whatever weather.
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use ed25519_dalek::{Signer as _, SigningKey};
use shared::{
    digest::Digest,
    event::{Event, Fact},
    id::{CaseId, DeviceId, Epoch, PersonId, ServerId, UploadId},
    people::{AgeBand, Case, Person, Role},
    time::Moment,
    wire::{
        book::Book,
        events::{Outcome, OwnLog, PushResponse, PushResult},
        problem::ProblemKind,
        receipt::Receipt,
        recovery::{INFO_DEVICE, INFO_ORGANISATION, Recovery, RecoveryRequest},
        sessions::{Me, Paired, SignInRequest, SignedIn},
    },
};

use super::{case, machine::PlayedMachine};
use crate::keeper::{
    keys::{Key, hex, make_pair, open_sealed, seal},
    sync::transport::{NoAnswer, Request, Response, Sent, Transport},
};

/// What the played server does to a request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weather {
    Fair,
    /// Never arrives.
    Lost,
    /// Arrives, and the answer is lost.
    AnswerLost,
    /// A captive portal answers 200 in the server's place.
    Portal,
}

#[derive(Default)]
struct Kept {
    events: Vec<(Event, Vec<u8>)>,
    blobs: BTreeMap<(CaseId, Digest), Vec<u8>>,
    uploads: BTreeMap<UploadId, (Digest, u64, Vec<u8>)>,
    recoveries: BTreeMap<String, RecoveryRequest>,
    answered: BTreeMap<String, Recovery>,
    signed_in: u64,
}

/// The server.
pub struct PlayedServer {
    kept: RefCell<Kept>,
    pub weather: Box<dyn Fn() -> Weather>,
    pub epoch: Cell<Epoch>,
    server: ServerId,
    signing: SigningKey,
    organisation: (Key, String),
    people: BTreeMap<&'static str, Person>,
    pub refuse_sessions: Cell<bool>,
    pub forge_receipts: Cell<bool>,
    pub requests: Cell<u64>,
    /// What a book is answered with.
    pub book: RefCell<Book>,
}

fn maya() -> Case {
    Case {
        id: case(),
        first_name: "Maya".into(),
        initial: "R".into(),
        picture: "kite".into(),
        band: AgeBand::From6To8,
    }
}

impl PlayedServer {
    pub fn new(weather: impl Fn() -> Weather + 'static) -> Rc<Self> {
        let person =
            |seed, role| Person { id: PersonId::make(seed, [2; 10]), name: format!("P{seed}"), role };
        Rc::new(Self {
            kept: RefCell::default(),
            weather: Box::new(weather),
            epoch: Cell::new(Epoch::make(1, [1; 10])),
            server: ServerId::make(1, [1; 10]),
            signing: SigningKey::from_bytes(&[7; 32]),
            organisation: make_pair(&PlayedMachine::new(99)),
            people: BTreeMap::from([
                ("dana", person(1, Role::SocialWorker)),
                ("sam", person(2, Role::SocialWorker)),
                ("jo", person(3, Role::FosterCarer)),
            ]),
            refuse_sessions: Cell::new(false),
            forge_receipts: Cell::new(false),
            requests: Cell::new(0),
            book: RefCell::default(),
        })
    }

    /// The events the server has, each with its blob's bytes.
    pub fn events(&self) -> Vec<(Event, Option<Vec<u8>>)> {
        let kept = self.kept.borrow();
        let bytes = |event: &Event| event.blob().map(|blob| kept.blobs[&(event.case, blob.sha256)].clone());
        kept.events.iter().map(|(event, _)| (event.clone(), bytes(event))).collect()
    }

    /// As if an old backup had been restored: the newest events and their blobs are gone.
    pub fn restore_old_backup(&self, events: usize) {
        let mut kept = self.kept.borrow_mut();
        kept.events.truncate(events);
        let named: Vec<_> =
            kept.events.iter().filter_map(|(event, _)| Some((event.case, event.blob()?.sha256))).collect();
        kept.blobs.retain(|name, _| named.contains(name));
        self.epoch.set(Epoch::make(2, [9; 10]));
    }

    /// The administrator says yes to all who wait.
    pub fn open_recoveries(&self) {
        let mut kept = self.kept.borrow_mut();
        let answers: Vec<_> = kept
            .recoveries
            .iter()
            .map(|(id, asked)| {
                let key = open_sealed(&self.organisation.0, INFO_ORGANISATION, asked.device, &asked.sealed)
                    .unwrap();
                let sealed = seal(&asked.reply_to, INFO_DEVICE, asked.device, &key).unwrap();
                (id.clone(), Recovery::Opened { sealed })
            })
            .collect();
        kept.answered.extend(answers);
    }

    fn answer(&self, request: &Request) -> Response {
        let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
        let parts: Vec<&str> = path.trim_start_matches("/api/v1/").split('/').collect();
        let session = request.headers.iter().any(|(_, value)| value.starts_with("Bearer session"));
        if session && self.refuse_sessions.get() {
            return problem(ProblemKind::AuthExpired);
        }
        let mut kept = self.kept.borrow_mut();
        match (request.method, parts.as_slice()) {
            ("POST", ["installations"]) => ok(&Paired { installation_token: "installation".into() }),
            ("POST", ["sessions"]) => self.sign_in(&mut kept, &request.body),
            ("GET", ["devices", "self", "log"]) => {
                let device: DeviceId = bearer(request).parse().unwrap();
                let seqs: Vec<u64> = kept
                    .events
                    .iter()
                    .filter(|(it, _)| it.device == device)
                    .map(|(it, _)| it.device_seq)
                    .collect();
                let through = (1..).take_while(|seq| seqs.contains(seq)).last().unwrap_or(0);
                ok(&OwnLog { epoch: self.epoch.get(), through, digest: None })
            }
            ("POST", ["cases", _, "events"]) => self.push(&mut kept, request),
            ("GET", ["cases", _, "events"]) => {
                let after: usize = query.strip_prefix("after=").map_or(0, |it| it.parse().unwrap());
                let events: Vec<_> = kept.events[after.min(kept.events.len())..].iter().take(7).collect();
                let next = after.min(kept.events.len()) + events.len();
                // By hand, because a value would lose the exact bytes.
                let raw: Vec<_> = events
                    .iter()
                    .map(|(_, bytes)| {
                        let event = String::from_utf8(bytes.clone()).unwrap();
                        format!(r#"{{"event":{event},"received":"2026-01-01T00:00:00.000+00:00"}}"#)
                    })
                    .collect();
                let more = next < kept.events.len();
                let body = format!(r#"{{"events":[{}],"next":"{next}","more":{more}}}"#, raw.join(","));
                answer(200, "application/json", body.into_bytes())
            }
            ("GET", ["cases", _, "book"]) => ok(&*self.book.borrow()),
            ("GET", ["me"]) => {
                let login = bearer(request).split('-').nth(1).unwrap();
                let session_ends = Moment::new(1_900_000_000_000, 0);
                ok(&Me {
                    person: self.people[login].clone(),
                    cases: vec![maya()],
                    session_ends,
                    duty_number: None,
                    advocate: None,
                    complaints: None,
                })
            }
            ("GET", ["cases", case, "blobs", sha256]) => {
                let name = (case.parse().unwrap(), sha256.parse().unwrap());
                match kept.blobs.get(&name) {
                    Some(bytes) => answer(200, "application/octet-stream", bytes.clone()),
                    None => problem(ProblemKind::NotFound),
                }
            }
            ("PUT", ["cases", case, "blobs", sha256]) => {
                let sha256: Digest = sha256.parse().unwrap();
                if Digest::of(&request.body) != sha256 {
                    return problem(ProblemKind::DigestMismatch);
                }
                kept.blobs.insert((case.parse().unwrap(), sha256), request.body.clone());
                answer(201, "", Vec::new())
            }
            ("POST", ["cases", _, "uploads"]) => {
                let metadata = value(request, "upload-metadata");
                let sha256 = metadata.split([' ', ',']).nth(1).unwrap();
                use base64::Engine as _;
                let sha256 = base64::engine::general_purpose::STANDARD.decode(sha256).unwrap();
                let upload = UploadId::make(kept.uploads.len() as u64 + 1, [3; 10]);
                let size = value(request, "upload-length").parse().unwrap();
                kept.uploads.insert(upload, (Digest(sha256.try_into().unwrap()), size, Vec::new()));
                let mut created = answer(201, "", Vec::new());
                created.headers.push(("location".into(), format!("/api/v1/cases/x/uploads/{upload}")));
                created
            }
            ("HEAD" | "PATCH", ["cases", case, "uploads", upload]) => {
                let case: CaseId = case.parse().unwrap();
                let Some((sha256, size, bytes)) = kept.uploads.get_mut(&upload.parse().unwrap()) else {
                    return problem(ProblemKind::NotFound);
                };
                if request.method == "PATCH" {
                    if value(request, "upload-offset") != bytes.len().to_string() {
                        return problem(ProblemKind::OffsetConflict);
                    }
                    bytes.extend_from_slice(&request.body);
                }
                let (sha256, done, bytes) = (*sha256, bytes.len() as u64 == *size, bytes.clone());
                if done {
                    assert_eq!(Digest::of(&bytes), sha256, "the upload came whole");
                    kept.blobs.insert((case, sha256), bytes.clone());
                }
                let mut now = answer(204, "", Vec::new());
                now.headers.push(("upload-offset".into(), bytes.len().to_string()));
                now
            }
            ("POST", ["recoveries"]) => {
                let asked: RecoveryRequest = serde_json::from_slice(&request.body).unwrap();
                kept.recoveries.insert(asked.id.to_string(), asked);
                ok(&Recovery::Waiting)
            }
            ("GET", ["recoveries", id]) => ok(kept.answered.get(*id).unwrap_or(&Recovery::Waiting)),
            other => panic!("nobody asks this: {other:?}"),
        }
    }

    fn sign_in(&self, kept: &mut Kept, body: &[u8]) -> Response {
        let asked: SignInRequest = serde_json::from_slice(body).unwrap();
        if asked.password != "right" {
            return problem(ProblemKind::WrongCredentials);
        }
        kept.signed_in += 1;
        ok(&SignedIn {
            person: self.people[asked.login.as_str()].clone(),
            session_token: format!("session-{}-{}", asked.login, kept.signed_in),
            session_ends: Moment::new(1_900_000_000_000, 0),
            device_token: asked.device.to_string(),
            cases: vec![maya()],
            server: self.server,
            epoch: self.epoch.get(),
            receipt_key: hex(self.signing.verifying_key().as_bytes()),
            recovery_key: self.organisation.1.clone(),
            duty_number: Some("0117 496 0000".into()),
            advocate: Some("Voice, 0117 496 0001".into()),
            complaints: None,
        })
    }

    fn push(&self, kept: &mut Kept, request: &Request) -> Response {
        #[derive(serde::Deserialize)]
        struct Pushed<'a> {
            #[serde(borrow)]
            events: Vec<&'a serde_json::value::RawValue>,
        }
        let pushed: Pushed<'_> = serde_json::from_slice(&request.body).unwrap();
        let (mut results, mut digests, mut seqs) = (Vec::new(), Vec::new(), Vec::new());
        let mut device = None;
        for raw in pushed.events {
            let bytes = raw.get().as_bytes().to_vec();
            let event = Event::read(&bytes).unwrap();
            device = Some(event.device);
            let missing = event.blob().filter(|blob| !kept.blobs.contains_key(&(event.case, blob.sha256)));
            let known = kept.events.iter().find(|(it, _)| it.id == event.id);
            let (outcome, problem) = match (known, missing) {
                (Some((_, same)), _) if *same == bytes => (Outcome::Duplicate, None),
                (Some(_), _) => (Outcome::Refused, Some(ProblemKind::EventConflict.problem())),
                (None, Some(blob)) => {
                    let mut problem = ProblemKind::BlobsMissing.problem();
                    problem.missing.push(blob.sha256);
                    (Outcome::Refused, Some(problem))
                }
                (None, None) if matches!(&event.fact, Fact::Remarked { text, .. } if text == "poison") => {
                    (Outcome::Refused, Some(ProblemKind::NotYours.problem()))
                }
                (None, None) => {
                    kept.events.push((event.clone(), bytes.clone()));
                    (Outcome::Accepted, None)
                }
            };
            if outcome != Outcome::Refused {
                digests.push(Digest::of(&bytes));
                seqs.push(event.device_seq);
            }
            results.push(PushResult { event: Some(event.id), outcome, problem });
        }
        let receipt = (!digests.is_empty()).then(|| {
            let mut receipt = Receipt {
                server: self.server,
                epoch: self.epoch.get(),
                device: device.unwrap(),
                seqs,
                digest: Digest::of_list(&digests),
                received: Moment::new(1_700_000_100_000, 0),
                signature: String::new(),
            };
            receipt.signature = hex(&self.signing.sign(&receipt.signed_bytes()).to_bytes());
            if self.forge_receipts.get() {
                receipt.received = Moment::new(0, 0);
            }
            receipt
        });
        ok(&PushResponse { results, receipt })
    }
}

/// The way to a played server.
pub struct Line(pub Rc<PlayedServer>);

impl Transport for Line {
    fn send(&self, request: Request) -> Sent {
        let server = &self.0;
        server.requests.set(server.requests.get() + 1);
        let answered = match (server.weather)() {
            Weather::Lost => Err(NoAnswer),
            Weather::Fair => Ok(server.answer(&request)),
            Weather::AnswerLost => {
                server.answer(&request);
                Err(NoAnswer)
            }
            Weather::Portal => Ok(Response {
                status: 200,
                headers: vec![("content-type".into(), "text/html".into())],
                body: b"<h1>Welcome to our wifi</h1>".to_vec(),
            }),
        };
        Box::pin(std::future::ready(answered))
    }
}

fn ok(body: &impl serde::Serialize) -> Response {
    answer(200, "application/json", serde_json::to_vec(body).unwrap())
}

fn problem(kind: ProblemKind) -> Response {
    let problem = kind.problem();
    answer(problem.status, "application/problem+json", serde_json::to_vec(&problem).unwrap())
}

fn answer(status: u16, media_type: &str, body: Vec<u8>) -> Response {
    let headers = vec![("sync-server".into(), "x/y".into()), ("content-type".into(), media_type.to_owned())];
    Response { status, headers, body }
}

fn value<'a>(request: &'a Request, name: &str) -> &'a str {
    request.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str()).unwrap()
}

fn bearer(request: &Request) -> &str {
    value(request, "authorization").trim_start_matches("Bearer ")
}
