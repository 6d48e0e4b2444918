//! A practice case with a keeper that remembers: for tests of what adults see.
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use dioxus::{
    history::{MemoryHistory, provide_history_context},
    prelude::*,
};
use shared::{
    answer::{Amount, Answer, Blob, Face, FacePicked, FaceShown, PromptShown, Sharing, Skip, Way},
    digest::Digest,
    drawing::{Colour, Drawing, Op, Sample, Stroke, Style, Width},
    event::{Alone, Assent, Event, Fact, Present, Relation, Stopper},
    id::{CaptureId, CaseId, DeviceId, EventId, PersonId, VisitId},
    people::{AgeBand, Case, Person, Role},
    projection::book,
    time::Moment,
    wire::book::{Book, Named, SharedCapture},
};

use super::{Inside, Leave};
use crate::{
    device,
    route::Route,
    services::{Services, World},
    store::{self, Ask, Asked, Failure, Home, Host, KeptEvent, Place, Reply, Sending, Session, Store, Told},
    ui::press::Page,
};

pub const NOW: &str = "2026-03-05T09:00:00Z";

/// What a person finds, and a keeper that remembers what it is asked to write down.
#[derive(Clone)]
pub struct Practice {
    pub home: Home,
    keeper: Rc<Keeper>,
}

#[derive(Default)]
struct Keeper {
    events: RefCell<Vec<KeptEvent>>,
    bytes: RefCell<BTreeMap<Digest, Vec<u8>>>,
    shared: RefCell<Vec<SharedCapture>>,
    people: RefCell<Vec<Named>>,
    asked: RefCell<Vec<Ask>>,
    me: Cell<Option<PersonId>>,
    /// What comes of the next writing down.
    refuses: RefCell<Option<Failure>>,
    no_signal: Cell<bool>,
}

pub fn person(n: u8) -> PersonId {
    PersonId::make(n.into(), [n; 10])
}

pub fn capture(n: u8) -> CaptureId {
    CaptureId::make(n.into(), [n; 10])
}

pub fn visit(n: u8) -> VisitId {
    VisitId::make(n.into(), [n; 10])
}

pub fn maya() -> Case {
    case(1, "Maya", "T")
}

pub fn case(n: u8, first_name: &str, initial: &str) -> Case {
    Case {
        id: CaseId::make(n.into(), [n; 10]),
        first_name: first_name.into(),
        initial: initial.into(),
        picture: "kite".into(),
        band: AgeBand::From6To8,
    }
}

/// Sam, a social worker; Priya, Sam's manager; Jo, a foster carer; Ali, a parent.
pub fn sam() -> Person {
    Person { id: person(1), name: "Sam Reed".into(), role: Role::SocialWorker }
}

pub fn jo() -> Person {
    Person { id: person(2), name: "Jo Park".into(), role: Role::FosterCarer }
}

pub fn priya() -> Person {
    Person { id: person(4), name: "Priya N.".into(), role: Role::Manager }
}

pub fn ali() -> Person {
    Person { id: person(3), name: "Ali T.".into(), role: Role::Parent }
}

impl Practice {
    pub fn of(person: Person) -> Self {
        let names = [sam(), priya(), jo(), ali()].map(|it| Named { id: it.id, name: it.name }).to_vec();
        let keeper = Keeper { people: RefCell::new(names.clone()), ..Keeper::default() };
        keeper.me.set(Some(person.id));
        let home = Home {
            person,
            cases: vec![maya()],
            duty_number: Some("0117 496 0000".into()),
            advocate: Some("Northway Advocates, 0117 496 0001".into()),
            complaints: None,
            people: names,
            open_visit: None,
            sending: Sending::default(),
            session: Session::Good,
        };
        Self { home, keeper: Rc::new(keeper) }
    }

    pub fn also_on(mut self, case: Case) -> Self {
        self.home.cases.push(case);
        self
    }

    /// Writes a fact down as if another device had, and the server had sent it.
    pub fn arrives(&self, case: CaseId, visit: Option<VisitId>, by: PersonId, at: &str, fact: Fact) {
        let received = Some("2026-03-03T18:42:00Z".parse().expect("a moment"));
        self.keeper.write(case, visit, by, at.parse().expect("a moment"), fact, Place::OnServer { received });
    }

    /// A whole visit of Sam's with Maya: a drawing, faces, a recording, three that were left out, one thrown away.
    pub fn with_visit(self) -> Self {
        let tell = |minute: u8, fact| {
            let at = format!("2026-03-03T16:{minute:02}:00Z");
            self.arrives(maya().id, Some(visit(1)), sam().id, &at, fact);
        };
        tell(10, opened());
        tell(
            11,
            Fact::Assented {
                assent: Assent::Yes,
                told: "You can stop.".into(),
                read_aloud: 1,
                shown: Vec::new(),
            },
        );
        let drawing = self.blob(house().to_bytes(), shared::drawing::MEDIA_TYPE);
        tell(12, captured(1, "HOME.NOW", "What is it like where you live now?", Answer::Draw { drawing }));
        tell(20, captured(2, "FEEL.NOW", "How is it at your house now?", faces()));
        let sound = self.blob(tone(), "audio/wav");
        tell(
            24,
            captured(
                3,
                "WISH.HOME",
                "What would you like to be different?",
                Answer::Say {
                    sound,
                    length_ms: 4_000,
                    beside: None,
                    follows: None,
                    interrupted_ms: Vec::new(),
                },
            ),
        );
        for (minute, code, skip) in
            [(26, "A", Skip::DontKnow), (27, "B", Skip::DontWantToSay), (28, "C", Skip::Later)]
        {
            tell(minute, Fact::Skipped { prompt: prompt(code, "Who helps you?"), skip });
        }
        tell(29, Fact::DraftThrownAway { prompt: prompt("D", "What do you dream of?"), way: Way::Draw });
        tell(
            30,
            Fact::SharingChosen {
                capture: capture(1),
                sharing: Sharing { carer: true, parent: false },
                replaces: Vec::new(),
            },
        );
        tell(31, Fact::VisitStopped { by: Stopper::Child });
        tell(32, Fact::VisitClosed);
        self
    }

    /// Bytes that this device has.
    pub fn blob(&self, bytes: Vec<u8>, media_type: &str) -> Blob {
        let sha256 = Digest::of(&bytes);
        let blob = Blob { sha256, size: bytes.len() as u64, media_type: media_type.into() };
        self.keeper.bytes.borrow_mut().insert(sha256, bytes);
        blob
    }

    /// What the child shares with whoever is in.
    pub fn shares(&self, n: u8, asked: &str, answer: Answer) {
        let shared = SharedCapture { capture: capture(n), asked: asked.into(), answer };
        self.keeper.shared.borrow_mut().push(shared);
    }

    /// The next thing that should be written down can not be.
    pub fn refuse_once(&self, failure: Failure) {
        *self.keeper.refuses.borrow_mut() = Some(failure);
    }

    /// From now on the bytes are on the server alone, which does not answer; or does again.
    pub fn signal(&self, there: bool) {
        self.keeper.no_signal.set(!there);
    }

    /// What the keeper was asked to write down, in order.
    pub fn written(&self) -> Vec<Fact> {
        let fact = |ask: &Ask| match ask {
            Ask::Record { fact, .. } => fact.read().ok(),
            _ => None,
        };
        self.keeper.asked.borrow().iter().filter_map(fact).collect()
    }

    /// Whether bytes were asked for.
    pub fn fetched(&self) -> bool {
        self.keeper.asked.borrow().iter().any(|ask| matches!(ask, Ask::Bytes { .. }))
    }

    /// The app behind the gate, at this address.
    pub(crate) fn open(&self, at: Route) -> Page {
        let at = at.to_string();
        Page::open_with(self.clone(), move || rsx! { Behind { at: at.clone() } })
    }
}

#[component]
fn Behind(at: String) -> Element {
    let practice = use_context::<Practice>();
    use_context_provider(|| {
        let world = World::new(|| NOW.parse().expect("a moment"), || [7; 10]);
        Services { store: Store::new(Remembering(practice.keeper.clone())), world }
    });
    use_context_provider(|| device::fake::Played::default().device().0);
    use_context_provider(|| Signal::new(device::Room::default()));
    use_context_provider(|| Inside::new(practice.home.clone()));
    use_context_provider(|| Leave(Callback::new(|()| ())));
    use_hook(|| provide_history_context(Rc::new(MemoryHistory::with_initial_path(at))));
    rsx! { Router::<Route> {} }
}

struct Remembering(Rc<Keeper>);

impl Host for Remembering {
    fn ask(&self, ask: Asked<Ask>) -> store::Answer {
        let answer = self.0.answer(&ask.said);
        self.0.asked.borrow_mut().push(ask.said);
        Box::pin(std::future::ready(answer))
    }

    fn listen(&self, _: Box<dyn Fn(Told)>) {}
}

impl Keeper {
    fn answer(&self, ask: &Ask) -> Result<Asked<Reply>, Failure> {
        let said = |said| Ok(Asked { said, bytes: None });
        match ask {
            Ask::Case { case } => {
                let events = self.events.borrow();
                let of_case = events.iter().filter(|kept| kept.event.case == *case);
                said(Reply::Case(of_case.cloned().collect::<Vec<_>>().into()))
            }
            Ask::Book { case } => {
                let events = self.events.borrow();
                let of_case = || events.iter().filter(|kept| kept.event.case == *case);
                let unsent = of_case().filter(|kept| kept.place == Place::OnlyHere).count() as u32;
                let book = Book {
                    entries: book(of_case().map(|kept| &kept.event)),
                    people: self.people.borrow().clone(),
                    shared: self.shared.borrow().clone(),
                };
                said(Reply::Book { book: book.into(), unsent })
            }
            // Nobody has read anything out.
            Ask::Voicings { lines, .. } => said(Reply::Voicings(vec![None; lines.len()].into())),
            Ask::Bytes { .. } if self.no_signal.get() => Err(Failure::NoAnswer),
            Ask::Bytes { blob, .. } => {
                let bytes = self.bytes.borrow().get(&blob.sha256).cloned().ok_or(Failure::NotHere)?;
                Ok(Asked { said: Reply::Bytes, bytes: Some(bytes) })
            }
            Ask::Record { case, visit, fact } => match self.refuses.take() {
                Some(failure) => Err(failure),
                None => {
                    let me = self.me.get().expect("somebody is in");
                    let now = NOW.parse().expect("a moment");
                    let event = self.write(*case, *visit, me, now, fact.read()?, Place::OnlyHere);
                    said(Reply::Recorded(Box::new(event).into()))
                }
            },
            other => panic!("nobody asks {other:?} here"),
        }
    }

    fn write(
        &self,
        case: CaseId,
        visit: Option<VisitId>,
        actor: PersonId,
        at: Moment,
        fact: Fact,
        place: Place,
    ) -> Event {
        let mut events = self.events.borrow_mut();
        let seq = events.len() as u64 + 1;
        let event = Event {
            id: EventId::make(seq, [0; 10]),
            device: DeviceId::make(1, [1; 10]),
            device_seq: seq,
            prev: None,
            at,
            mono_ms: seq,
            actor,
            case,
            visit,
            fact,
        };
        events.push(KeptEvent { digest: Digest::of(&event.write()), event: event.clone(), place });
        event
    }
}

pub fn opened() -> Fact {
    Fact::VisitOpened {
        place: "At the carer’s home".into(),
        present: vec![Present::new(Relation::Carer, Some("Jo".into()))],
        alone: Alone::No { why: "Maya asked for Jo to stay".into() },
        language: "en-GB".into(),
        band: AgeBand::From6To8,
        set: "how-things-are-now".into(),
        set_version: 1,
    }
}

pub fn captured(n: u8, code: &str, text: &str, answer: Answer) -> Fact {
    Fact::Captured { capture: capture(n), prompt: prompt(code, text), answer, took_ms: 60_000, about: None }
}

pub fn prompt(code: &str, text: &str) -> PromptShown {
    PromptShown {
        code: code.into(),
        version: 2,
        set: "how-things-are-now".into(),
        set_version: 1,
        band: AgeBand::From6To8,
        language: "en-GB".into(),
        text: text.into(),
        read_aloud: 2,
        read_by: None,
    }
}

pub fn faces() -> Answer {
    let shown = |face, words: &str| FaceShown { face, words: words.into() };
    Answer::Feel {
        shown: vec![shown(Face::Sad, "Sad"), shown(Face::Calm, "OK"), shown(Face::Happy, "Happy")],
        picked: vec![
            FacePicked { face: Face::Happy, how_much: Some(Amount::ALittle) },
            FacePicked { face: Face::Sad, how_much: Some(Amount::ALot) },
        ],
        in_words: false,
    }
}

pub fn house() -> Drawing {
    let style = Style::pen(Width::Middle, Colour::Blue);
    let corner = |x, y| Sample { x, y, pressure: 32, dt: 200 };
    let samples = vec![
        corner(1200, 2400),
        corner(1200, 1400),
        corner(2000, 700),
        corner(2800, 1400),
        corner(2800, 2400),
    ];
    let mut drawing = Drawing::default();
    drawing.push(Op::Stroke(Stroke { at: 0, style, samples })).expect("a short stroke");
    drawing
}

fn tone() -> Vec<u8> {
    let mut wav = shared::sound::wav_header(64_000).to_vec();
    wav.extend((0..64_000_u32).flat_map(|n| {
        {
            let loud = 3_000.0 + 9_000.0 * (f64::from(n) / 9_000.0).sin().abs();
            ((f64::from(n) / 12.0).sin() * loud) as i16
        }
        .to_le_bytes()
    }));
    wav
}
