//! What the page may ask the keeper, what it is answered, and what it is told unasked.
//!
//! Plain data: it crosses a channel on the desktop and a worker's message port in the browser. Bytes travel
//! beside it, see [`Asked`].
use serde::{Deserialize, Serialize};
use shared::{
    answer::{Beside, Blob, PromptShown, Way},
    digest::Digest,
    event::{About, Event},
    id::{CaptureId, CaseId, EventId, PersonId, VisitId},
    people::{Case, Person},
    time::Moment,
    wire::{
        book::{Book, Named},
        recovery::Recovery,
        sessions::Pairing,
    },
};

pub use crate::comfort::{Comfort, Line, Tint, Voicing};
use crate::written::{InText, Written};

/// A question or an answer with the bytes that belong to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked<T> {
    /// What is said.
    pub said: T,
    /// The bytes beside it.
    pub bytes: Option<Vec<u8>>,
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// Is this device paired, and who has a store on it?
    Device,
    /// Pair this device. Answered with [`Reply::Done`].
    Pair {
        /// Where the server is, for instance `https://heard.example`; empty for the page's own origin.
        server: String,
        /// The single-use code.
        code: String,
        /// What the device calls itself.
        name: String,
    },
    /// Sign in online. Answered with [`Reply::SignedIn`].
    SignIn {
        /// The name.
        login: String,
        /// The password.
        password: String,
    },
    /// After signing in for the first time, or after a recovery: the PIN from now on. Answered with
    /// [`Reply::Home`]; the store is open.
    ChoosePin {
        /// Six digits or more.
        pin: String,
    },
    /// Open the store of this person. Answered with [`Reply::Home`].
    Unlock {
        /// Whose.
        person: PersonId,
        /// Their PIN.
        pin: String,
    },
    /// Forget the key. Answered with [`Reply::Done`].
    Lock,
    /// After signing in, with the PIN forgotten: ask the organisation to open the store. Answered with
    /// [`Reply::Recovery`]; asking again gives the same request.
    AskRecovery,
    /// Has the organisation answered? Answered with [`Reply::Recovery`]; when it is opened, choose a PIN.
    CheckRecovery,

    /// What a person finds when they come in. Answered with [`Reply::Home`].
    Home,
    /// Everything this device has of a case. Answered with [`Reply::Case`].
    Case {
        /// Which.
        case: CaseId,
    },
    /// The book of likes and dislikes with what is not sent yet. Answered with [`Reply::Book`].
    Book {
        /// Whose.
        case: CaseId,
    },
    /// The bytes of a blob, from this device or, when it is not here, from the server. Answered with
    /// [`Reply::Bytes`].
    Bytes {
        /// Of which case.
        case: CaseId,
        /// Which.
        blob: Blob,
    },

    /// Write down a fact without bytes. Answered with [`Reply::Recorded`] when it is on disk.
    Record {
        /// Of which case.
        case: CaseId,
        /// In which visit, if any.
        visit: Option<VisitId>,
        /// What happened: a [`Fact`](shared::event::Fact).
        fact: InText,
    },
    /// A drawing or a recording begins. Answered with [`Reply::Done`]; doing it again is harmless.
    BeginDraft {
        /// What it is.
        draft: Draft,
    },
    /// The next piece of a draft, in the bytes. Answered with [`Reply::Done`] when it is on disk. A piece with
    /// a number that was used replaces that piece.
    AddPiece {
        /// Which draft.
        capture: CaptureId,
        /// Its place, from 0.
        seq: u32,
    },
    /// The unfinished things of a visit. Answered with [`Reply::Drafts`].
    Drafts {
        /// Which visit.
        visit: VisitId,
    },
    /// The pieces of a draft. Answered with [`Reply::Pieces`].
    Pieces {
        /// Which draft.
        capture: CaptureId,
    },
    /// The child keeps a draft: pieces become one blob and one fact, in one transaction. The bytes may hold the
    /// finished document; without them it is put together from the pieces. Answered with
    /// [`Reply::Recorded`].
    Keep {
        /// Which draft.
        capture: CaptureId,
        /// How long it took.
        took_ms: u64,
        /// Of a recording that was spoken beside a drawing: when it ended, on the clock of that drawing.
        until_ms: Option<i64>,
    },
    /// The child throws a draft away: its pieces are gone, that it was is written down. Answered with
    /// [`Reply::Recorded`].
    ThrowAway {
        /// Which draft.
        capture: CaptureId,
    },

    /// Which of these lines an adult has read out, in these very words. Answered with [`Reply::Voicings`].
    Voicings {
        /// BCP 47 tag.
        language: String,
        /// The lines.
        lines: Vec<String>,
    },
    /// The recording of a line that was read out. Answered with [`Reply::Bytes`].
    Voicing(Line),
    /// An adult has read a line out: the recording is in the bytes, as `audio/wav`, and takes the place of the one
    /// before. It stays on this device. Answered with [`Reply::Done`].
    KeepVoicing(Line),
    /// The recording of a line is not wanted. Answered with [`Reply::Done`].
    DropVoicing(Line),
    /// How the pages of a child look on this device. Answered with [`Reply::Comfort`].
    Comfort {
        /// Whose.
        case: CaseId,
    },
    /// How they look from now on. Answered with [`Reply::Done`].
    KeepComfort {
        /// Whose.
        case: CaseId,
        /// How.
        comfort: Comfort,
    },

    /// How sending stands. Answered with [`Reply::Sending`].
    Sending,
    /// Try to send and fetch now. Answered with [`Reply::Sending`] at once; news comes as [`Told`].
    SyncNow,
    /// The network came or went, as far as the page can tell.
    Network {
        /// What the page believes.
        online: bool,
    },
    /// What the server did not take, for people to see. Answered with [`Reply::Stuck`].
    Stuck,
    /// Everything that only this device has, as one file to carry away by hand (JSON lines and blobs in
    /// hexadecimal). Answered with [`Reply::Bytes`].
    ExportUnsent,
    /// A code to pair another device. Answered with [`Reply::Pairing`].
    MakePairing,
}

/// An unfinished drawing or recording. Its name is the name the capture will have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its name.
    pub capture: CaptureId,
    /// Of which case.
    pub case: CaseId,
    /// In which visit.
    pub visit: VisitId,
    /// Drawing or speaking.
    pub way: Way,
    /// What was asked.
    pub prompt: PromptShown,
    /// The earlier item of which it says more, or says differently.
    #[serde(default)]
    pub about: Option<About>,
    /// Of a recording: the drawing that is drawn meanwhile, and when the recording began on its clock. Where it
    /// ends is known when it is kept.
    #[serde(default)]
    pub beside: Option<Beside>,
    /// Of a later part of a recording: the one it goes on from. It is kept and thrown away with that one.
    #[serde(default)]
    pub follows: Option<CaptureId>,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// It is done, and on disk where that matters.
    Done,
    /// See [`Ask::Device`].
    Device(Device),
    /// See [`Ask::SignIn`].
    SignedIn {
        /// Who.
        person: Person,
        /// Whether they have a store here: then their PIN opens it; otherwise they choose one.
        has_store: bool,
    },
    /// See [`Ask::Home`].
    Home(Box<Home>),
    /// See [`Ask::Case`]: every event this device has of the case, in no promised order.
    Case(Written<Vec<KeptEvent>>),
    /// See [`Ask::Book`].
    Book {
        /// The book as it will be when everything is sent.
        book: Written<Book>,
        /// How many of its entries are only on this device.
        unsent: u32,
    },
    /// The bytes are beside the answer.
    Bytes,
    /// The event that was written.
    Recorded(Written<Box<Event>>),
    /// See [`Ask::Drafts`].
    Drafts(Written<Vec<Draft>>),
    /// The pieces in order; the bytes hold them one after the other.
    Pieces {
        /// What is unfinished.
        draft: Written<Box<Draft>>,
        /// How long each is.
        lengths: Vec<u32>,
    },
    /// See [`Ask::Voicings`]: for each line what there is of it.
    Voicings(Written<Vec<Option<Voicing>>>),
    /// See [`Ask::Comfort`].
    Comfort(Comfort),
    /// See [`Ask::Sending`].
    Sending(Sending),
    /// See [`Ask::Stuck`].
    Stuck(Written<Vec<Stuck>>),
    /// See [`Ask::AskRecovery`].
    Recovery(Written<Recovery>),
    /// See [`Ask::MakePairing`].
    Pairing(Pairing),
    /// It could not be done.
    Failed(Failure),
}

/// What the page is told unasked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Told {
    /// Sending stands differently.
    Sending(Sending),
    /// Something of this case came from the server.
    Changed {
        /// Which.
        case: CaseId,
    },
    /// The cases of the person changed.
    CasesChanged,
    /// The keeper stopped. Everything that it said was kept is kept; it has to be started again.
    Stopped {
        /// Its last words.
        reason: String,
    },
}

/// This device before anyone has unlocked anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Whether it is paired with a server.
    pub paired: bool,
    /// Who has a store on it.
    pub people: Vec<KnownPerson>,
}

/// Somebody with a store on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownPerson {
    /// Who.
    pub person: Person,
    /// How many captures and notes of theirs were only on this device when they last locked it.
    pub unsent: u32,
    /// Whether the device was last locked while a visit was open.
    pub visit_open: bool,
    /// How long to wait before the next try of the PIN, in milliseconds.
    pub wait_ms: u64,
}

/// What a person finds when they come in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Home {
    /// Who is in.
    pub person: Person,
    /// The cases they are on, as far as this device knows.
    pub cases: Vec<Case>,
    /// The number to ring when a child may not be safe, as the server last told it.
    pub duty_number: Option<String>,
    /// Somebody on the child's side, as people write it, as the server last told it.
    pub advocate: Option<String>,
    /// Where a child complains, in the same way.
    pub complaints: Option<String>,
    /// The names of the people who wrote what is on this device.
    pub people: Vec<Named>,
    /// The visit that is open, if one is.
    pub open_visit: Option<OpenVisit>,
    /// How sending stands.
    pub sending: Sending,
    /// Whether the session with the server is good for reading; capture never needs it.
    pub session: Session,
}

/// A visit that was opened and not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenVisit {
    /// The child's case.
    pub case: CaseId,
    /// The visit.
    pub visit: VisitId,
}

/// Whether the person can read from the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Session {
    /// As far as is known.
    Good,
    /// It ended: signing in again lets news in. What is captured is sent all the same.
    Ended,
}

/// An event on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptEvent {
    /// The event.
    pub event: Event,
    /// The digest of its exact bytes.
    pub digest: Digest,
    /// Where it is.
    pub place: Place,
}

/// Where an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// On this device and nowhere else.
    OnlyHere,
    /// On the server, which said so with a receipt, or from the server.
    OnServer {
        /// When the server received it, where that is known.
        received: Option<Moment>,
    },
    /// The server did not take it; it is kept here.
    Stuck,
}

/// How sending stands. Everything an adult needs to know about what is only on this device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// Events that are only on this device, without those that are stuck.
    pub waiting: u32,
    /// Captures and notes among them.
    pub waiting_captures: u32,
    /// When the oldest of them was written.
    pub oldest: Option<Moment>,
    /// Events the server did not take.
    pub stuck: u32,
    /// What is going on.
    pub now: SendingNow,
    /// When the server last answered.
    pub last_heard: Option<Moment>,
}

/// What is going on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SendingNow {
    /// Nothing to do.
    #[default]
    Resting,
    /// Talking to the server.
    Talking,
    /// The server did not answer; it is tried again by itself.
    NoAnswer,
    /// Somebody has to sign in for news to come in.
    SignInNeeded,
}

/// Something the server did not take. It stays here and holds nothing back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stuck {
    /// Which event.
    pub event: EventId,
    /// When it was written.
    pub at: Moment,
    /// What it is: the event's kind.
    pub kind: String,
    /// Why: the name of the problem.
    pub problem: String,
}

/// Why something could not be done. For people there are words in the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    /// Pair first.
    #[error("the device is not paired")]
    NotPaired,
    /// Unlock first.
    #[error("no store is open")]
    Locked,
    /// Sign in first.
    #[error("nobody has signed in")]
    SignInFirst,
    /// The PIN is not right. Nothing is lost by it; the next try has to wait so long.
    #[error("wrong PIN")]
    WrongPin {
        /// Milliseconds to wait.
        wait_ms: u64,
    },
    /// The last wrong PIN was too short a time ago.
    #[error("too early for another PIN")]
    WaitFirst {
        /// Milliseconds to wait.
        wait_ms: u64,
    },
    /// The PIN is too short, or not digits.
    #[error("not a PIN")]
    NotAPin,
    /// The server did not answer, or what answered was not the server.
    #[error("no answer from the server")]
    NoAnswer,
    /// The server refused.
    #[error("the server refused: {problem}")]
    Refused {
        /// The name of the problem's kind.
        problem: String,
        /// Seconds to wait, if it said so.
        wait_s: Option<u64>,
    },
    /// There is no room on the device.
    #[error("the device is full")]
    Full,
    /// The database can not be read: the file is damaged, or the key is not its key.
    #[error("the store is damaged")]
    Damaged,
    /// The store was written by a newer version of the app.
    #[error("the store was written by a newer version")]
    NewerStore,
    /// Storage is refused, as some private windows do, or in use elsewhere.
    #[error("no storage: {reason}")]
    NoStorage {
        /// What the platform said.
        reason: String,
    },
    /// What was asked for is not on this device.
    #[error("not here")]
    NotHere,
    /// A safety matter is open in the visit, so nothing of it is thrown away.
    #[error("a safety matter is open")]
    SafetyOpen,
    /// Nothing of the draft was there to keep.
    #[error("the draft is empty")]
    EmptyDraft,
    /// The keeper stopped; what it was doing may or may not be done.
    #[error("the keeper stopped: {reason}")]
    Stopped {
        /// Its last words.
        reason: String,
    },
    /// Something else.
    #[error("the store failed: {reason}")]
    Other {
        /// What, without a word of anybody's.
        reason: String,
    },
}
