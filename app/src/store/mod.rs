//! The page's handle on the keeper: verbs for what screens ask, whoever answers them.
//!
//! In the browser the keeper lives in a worker, on the desktop on a thread, in tests it is played.
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(test)]
pub mod fake;
mod memory;
#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
mod thread;

use std::{future::Future, pin::Pin, rc::Rc};

use shared::{
    answer::Blob,
    event::{Event, Fact},
    id::{CaptureId, CaseId, PersonId, VisitId},
    people::Person,
    wire::{book::Book, recovery::Recovery, sessions::Pairing},
};
pub use store::ask::{
    Ask, Asked, Comfort, Device, Draft, Failure, Home, KeptEvent, KnownPerson, Line, OpenVisit, Place, Reply,
    Sending, SendingNow, Session, Stuck, Tint, Told, Voicing,
};
use store::written::InText;

pub use memory::Memory;

#[cfg(target_arch = "wasm32")]
pub use browser::open;
#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
pub use thread::open;

/// What came of opening the store.
pub enum Opening {
    /// This page owns it.
    Open(Store),
    /// Another page does. The future ends when that page is gone; then load anew.
    Elsewhere(Pin<Box<dyn Future<Output = ()>>>),
    /// Nothing can be kept here, as in some private windows; what the platform said.
    NoStorage(String),
}

/// An answer on its way.
pub type Answer = Pin<Box<dyn Future<Output = Result<Asked<Reply>, Failure>>>>;

/// Whoever carries questions to the keeper.
pub trait Host {
    /// Carries one question. Questions are answered in the order in which they are asked, but for those that
    /// wait for the network.
    fn ask(&self, ask: Asked<Ask>) -> Answer;
    /// From now on `told` hears what the keeper tells unasked.
    fn listen(&self, told: Box<dyn Fn(Told)>);
}

/// The handle. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    host: Rc<dyn Host>,
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.host, &other.host)
    }
}

/// The pieces of an unfinished drawing or recording.
#[derive(Debug, Clone, PartialEq)]
pub struct Pieces {
    /// What is unfinished.
    pub draft: Draft,
    /// Its pieces, in order.
    pub pieces: Vec<Vec<u8>>,
}

/// The keeper answered something that does not fit the question: a fault of ours, told as a failure.
fn misfit() -> Failure {
    Failure::Other { reason: "the answer does not fit the question".into() }
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $verb:ident($($arg:ident: $type:ty),*) $ask:expr => $reply:pat => $value:expr, $out:ty;)*) => {
        impl Store {$(
            $(#[$doc])*
            pub async fn $verb(&self $(, $arg: $type)*) -> Result<$out, Failure> {
                match self.ask($ask, None).await?.said {
                    $reply => Ok($value),
                    _ => Err(misfit()),
                }
            }
        )*}
    };
}

verbs! {
    /// Is the device paired, and who has a store on it?
    device() Ask::Device => Reply::Device(device) => device, Device;
    /// Pairs the device.
    pair(server: String, code: String, name: String) Ask::Pair { server, code, name } => Reply::Done => (), ();
    /// Signs in online; says who, and whether they have a store here.
    sign_in(login: String, password: String) Ask::SignIn { login, password }
        => Reply::SignedIn { person, has_store } => (person, has_store), (Person, bool);
    /// Chooses the PIN after the first sign-in or a recovery; the store is open then.
    choose_pin(pin: String) Ask::ChoosePin { pin } => Reply::Home(home) => *home, Home;
    /// Opens a person's store.
    unlock(person: PersonId, pin: String) Ask::Unlock { person, pin } => Reply::Home(home) => *home, Home;
    /// Forgets the key.
    lock() Ask::Lock => Reply::Done => (), ();
    /// Asks the organisation to open the store of the person who signed in.
    ask_recovery() Ask::AskRecovery => Reply::Recovery(it) => it.read()?, Recovery;
    /// Has the organisation answered?
    check_recovery() Ask::CheckRecovery => Reply::Recovery(it) => it.read()?, Recovery;
    /// What a person finds when they come in.
    home() Ask::Home => Reply::Home(home) => *home, Home;
    /// Everything this device has of a case.
    case(case: CaseId) Ask::Case { case } => Reply::Case(events) => events.read()?, Vec<KeptEvent>;
    /// The book, and how many of its entries are only here.
    book(case: CaseId) Ask::Book { case } => Reply::Book { book, unsent } => (book.read()?, unsent), (Book, u32);
    /// Writes a fact down; it is on disk when this returns.
    record(case: CaseId, visit: Option<VisitId>, fact: Fact) Ask::Record { case, visit, fact: InText::of(&fact) }
        => Reply::Recorded(event) => *event.read()?, Event;
    /// Begins a drawing or a recording.
    begin_draft(draft: Draft) Ask::BeginDraft { draft } => Reply::Done => (), ();
    /// The unfinished things of a visit.
    drafts(visit: VisitId) Ask::Drafts { visit } => Reply::Drafts(drafts) => drafts.read()?, Vec<Draft>;
    /// Throws a draft away.
    throw_away(capture: CaptureId) Ask::ThrowAway { capture } => Reply::Recorded(event) => *event.read()?, Event;
    /// Which of these lines an adult has read out, in these very words.
    voicings(language: String, lines: Vec<String>) Ask::Voicings { language, lines }
        => Reply::Voicings(found) => found.read()?, Vec<Option<Voicing>>;
    /// The recording of a line is not wanted.
    drop_voicing(line: Line) Ask::DropVoicing(line) => Reply::Done => (), ();
    /// How the pages of a child look on this device.
    comfort(case: CaseId) Ask::Comfort { case } => Reply::Comfort(comfort) => comfort, Comfort;
    /// How they look from now on.
    keep_comfort(case: CaseId, comfort: Comfort) Ask::KeepComfort { case, comfort } => Reply::Done => (), ();
    /// How sending stands.
    sending() Ask::Sending => Reply::Sending(it) => it, Sending;
    /// Tries to send and fetch now.
    sync_now() Ask::SyncNow => Reply::Sending(it) => it, Sending;
    /// Tells what the page believes of the network.
    network(online: bool) Ask::Network { online } => Reply::Done => (), ();
    /// What the server did not take.
    stuck() Ask::Stuck => Reply::Stuck(list) => list.read()?, Vec<Stuck>;
    /// A code to pair another device.
    make_pairing() Ask::MakePairing => Reply::Pairing(it) => it, Pairing;
}

impl Store {
    /// A handle on whoever answers.
    pub fn new(host: impl Host + 'static) -> Self {
        Self { host: Rc::new(host) }
    }

    /// Asks; a [`Reply::Failed`] becomes an error.
    pub async fn ask(&self, said: Ask, bytes: Option<Vec<u8>>) -> Result<Asked<Reply>, Failure> {
        match self.host.ask(Asked { said, bytes }).await? {
            Asked { said: Reply::Failed(failure), .. } => Err(failure),
            answered => Ok(answered),
        }
    }

    /// From now on `told` hears what the keeper tells unasked. One listener: the last.
    pub fn listen(&self, told: impl Fn(Told) + 'static) {
        self.host.listen(Box::new(told));
    }

    /// The bytes of a blob, from here or from the server.
    pub async fn bytes(&self, case: CaseId, blob: Blob) -> Result<Vec<u8>, Failure> {
        self.ask(Ask::Bytes { case, blob }, None).await?.bytes.ok_or_else(misfit)
    }

    /// Keeps a piece of a draft; it is on disk when this returns.
    pub async fn add_piece(&self, capture: CaptureId, seq: u32, bytes: Vec<u8>) -> Result<(), Failure> {
        self.ask(Ask::AddPiece { capture, seq }, Some(bytes)).await.map(|_| ())
    }

    /// The pieces of a draft.
    pub async fn pieces(&self, capture: CaptureId) -> Result<Pieces, Failure> {
        let answered = self.ask(Ask::Pieces { capture }, None).await?;
        let (Reply::Pieces { draft, lengths }, Some(bytes)) = (answered.said, answered.bytes) else {
            return Err(misfit());
        };
        let mut rest = bytes.as_slice();
        let mut pieces = Vec::with_capacity(lengths.len());
        for length in lengths {
            let (piece, after) = rest.split_at_checked(length as usize).ok_or_else(misfit)?;
            pieces.push(piece.to_vec());
            rest = after;
        }
        Ok(Pieces { draft: *draft.read()?, pieces })
    }

    /// Keeps a draft as a capture. `document` is the finished drawing; a recording is put together from its
    /// pieces.
    pub async fn keep(
        &self,
        capture: CaptureId,
        took_ms: u64,
        document: Option<Vec<u8>>,
        until_ms: Option<i64>,
    ) -> Result<Event, Failure> {
        match self.ask(Ask::Keep { capture, took_ms, until_ms }, document).await?.said {
            Reply::Recorded(event) => Ok(*event.read()?),
            _ => Err(misfit()),
        }
    }

    /// The recording of a line that was read out.
    pub async fn voicing(&self, line: Line) -> Result<Vec<u8>, Failure> {
        self.ask(Ask::Voicing(line), None).await?.bytes.ok_or_else(misfit)
    }

    /// Keeps the recording of a line; it is on disk when this returns.
    pub async fn keep_voicing(&self, line: Line, wav: Vec<u8>) -> Result<(), Failure> {
        self.ask(Ask::KeepVoicing(line), Some(wav)).await.map(|_| ())
    }

    /// Everything that only this device has, as a file to carry away by hand.
    pub async fn export_unsent(&self) -> Result<Vec<u8>, Failure> {
        self.ask(Ask::ExportUnsent, None).await?.bytes.ok_or_else(misfit)
    }
}
