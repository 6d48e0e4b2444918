//! A tablet: a desk on a folder, driven by hand.
use std::{cell::Cell, path::Path, rc::Rc};

use shared::{
    answer::{PromptShown, Way},
    event::{Alone, Event, Fact},
    id::{CaptureId, VisitId},
    people::AgeBand,
};

use super::{
    case,
    machine::PlayedMachine,
    server::{Line, PlayedServer},
};
use crate::written::InText;
use crate::{
    ask::{Ask, Asked, Draft, Failure, Home, Reply},
    keeper::{
        desk::{Desk, Footing},
        keys::Key,
        sql::Place,
    },
};

/// A tablet: a desk on a folder, driven by hand.
pub struct Tablet {
    pub desk: Rc<Desk>,
    pub machine: Rc<PlayedMachine>,
    names: Cell<u64>,
}

impl Tablet {
    pub fn new(folder: &Path, seed: u64, server: &Rc<PlayedServer>) -> Self {
        let machine = Rc::new(PlayedMachine::new(seed));
        let footing = Footing {
            place: Place::Folder(folder.into()),
            machine: machine.clone(),
            device_secret: Key([u8::try_from(seed % 251).unwrap(); 32]),
            transport: Rc::new(Line(server.clone())),
            told: Box::new(|_| ()),
        };
        Self { desk: Desk::new(footing).unwrap().0, machine, names: Cell::new(0) }
    }

    /// A tablet that is paired, with Dana's store open.
    pub fn danas(folder: &Path, seed: u64, server: &Rc<PlayedServer>) -> Self {
        let tablet = Self::new(folder, seed, server);
        tablet.done(Ask::Pair { server: String::new(), code: "c".into(), name: "t".into() });
        tablet.done(Ask::SignIn { login: "dana".into(), password: "right".into() });
        tablet.done(Ask::ChoosePin { pin: "123456".into() });
        tablet
    }

    pub fn ask_with(&self, said: Ask, bytes: Option<Vec<u8>>) -> Result<Asked<Reply>, Failure> {
        let answered = now(self.desk.clone().answer(Asked { said, bytes }));
        match answered.said {
            Reply::Failed(failure) => Err(failure),
            _ => Ok(answered),
        }
    }

    pub fn ask(&self, said: Ask) -> Result<Reply, Failure> {
        self.ask_with(said, None).map(|answered| answered.said)
    }

    pub fn done(&self, said: Ask) -> Reply {
        self.ask(said).unwrap()
    }

    pub fn home(&self) -> Home {
        match self.done(Ask::Home) {
            Reply::Home(home) => *home,
            other => panic!("not a home: {other:?}"),
        }
    }

    /// Takes steps until the desk rests, at most so many; moves the clock over waits shorter than a minute.
    pub fn sync(&self, most: usize) {
        for _ in 0..most {
            match now(self.desk.step()) {
                Some(rest) if rest < 30_000 => self.machine.ms.set(self.machine.ms.get() + rest),
                Some(_) => return,
                None => {}
            }
        }
    }

    pub fn open_visit(&self) -> VisitId {
        let visit = VisitId::make(self.machine.next() >> 20, [4; 10]);
        let fact = Fact::VisitOpened {
            place: "kitchen".into(),
            present: Vec::new(),
            alone: Alone::Yes,
            language: "en-GB".into(),
            band: AgeBand::From6To8,
            set: "s".into(),
            set_version: 1,
        };
        self.done(Ask::Record { case: case(), visit: Some(visit), fact: InText::of(&fact) });
        visit
    }

    /// Names come in the order of time, as they do on a tablet.
    pub fn name(&self) -> CaptureId {
        self.names.set(self.names.get() + 1);
        let mut chance = [5; 10];
        chance[2..].copy_from_slice(&self.machine.next().to_le_bytes());
        CaptureId::make(self.names.get(), chance)
    }

    pub fn begin(&self, visit: VisitId, way: Way) -> CaptureId {
        let capture = self.name();
        let (about, beside) = (None, None);
        let draft =
            Draft { capture, case: case(), visit, way, prompt: prompt(), about, beside, follows: None };
        self.done(Ask::BeginDraft { draft });
        capture
    }

    pub fn say(&self, visit: VisitId, seconds: usize) -> Event {
        let capture = self.begin(visit, Way::Say);
        for number in 0..u32::try_from(seconds).unwrap() {
            let pcm = (0..32_000).map(|_| self.machine.next().to_le_bytes()[0]).collect();
            let piece = shared::sound::Piece { number, pcm }.to_bytes();
            self.ask_with(Ask::AddPiece { capture, seq: number }, Some(piece)).unwrap();
        }
        match self.done(Ask::Keep { capture, took_ms: 1, until_ms: None }) {
            Reply::Recorded(event) => *event.read().unwrap(),
            other => panic!("not recorded: {other:?}"),
        }
    }
}

pub fn prompt() -> PromptShown {
    PromptShown {
        code: "NOW.place".into(),
        version: 1,
        set: "s".into(),
        set_version: 1,
        band: AgeBand::From6To8,
        language: "en-GB".into(),
        text: "Tell me.".into(),
        read_aloud: 0,
        read_by: None,
    }
}

/// The played transport answers at once, so nothing here ever waits.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("something waits that should not"),
    }
}
