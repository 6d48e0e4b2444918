//! The desk: where a question is answered.
//!
//! Questions about the store are answered at once, in the order in which they come; those that need the
//! network are answered when it has answered. Nothing that is borrowed is held over a wait.
mod capture;
mod comfort;
mod held_back;
#[cfg(test)]
mod killed;
mod people;
mod read;
#[cfg(test)]
mod tests;

use std::{cell::RefCell, rc::Rc};

use futures_channel::mpsc;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use shared::{
    id::{DeviceId, Epoch, InstallationId, ServerId},
    people::{Case, Person},
    time::Moment,
    wire::sessions::SignedIn,
};

use super::{
    keys::Key,
    machine::Machine,
    sql::{self, Place, about, event_log, keyring, keyring::Ring, outbox},
    sync::{client::Client, engine::Engine, transport::Transport},
};
use crate::ask::{Ask, Asked, Failure, Reply, Sending, Told};

/// What a desk is made with.
pub struct Footing {
    /// Where files lie.
    pub place: Place,
    /// Time and chance.
    pub machine: Rc<dyn Machine>,
    /// 32 bytes that only this device has.
    pub device_secret: Key,
    /// The way to the server.
    pub transport: Rc<dyn Transport>,
    /// Who hears what is told unasked.
    pub told: Box<dyn Fn(Told)>,
}

/// The desk. One for each device; at most one store is open at it.
pub struct Desk {
    pub(super) place: Place,
    pub(super) machine: Rc<dyn Machine>,
    pub(super) transport: Rc<dyn Transport>,
    pub(super) engine: RefCell<Engine>,
    pub(super) open: RefCell<Option<Open>>,
    device_secret: Key,
    keyring: RefCell<Connection>,
    signed_in: RefCell<Option<JustSignedIn>>,
    told: Box<dyn Fn(Told)>,
    last_told: RefCell<Option<Sending>>,
    nudge: mpsc::UnboundedSender<()>,
}

/// An open store.
pub(super) struct Open {
    pub(super) connection: Connection,
    pub(super) account: Account,
    ring: Ring,
}

/// The pairing of this device, in the keyring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Installation {
    id: InstallationId,
    token: String,
    server: String,
}

/// What a person's store knows of their account with the server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Account {
    pub(super) person: Person,
    pub(super) device: DeviceId,
    pub(super) base: String,
    pub(super) server: ServerId,
    pub(super) epoch: Epoch,
    pub(super) device_token: String,
    pub(super) session_token: String,
    pub(super) session_ends: Moment,
    pub(super) cases: Vec<Case>,
    pub(super) receipt_key: String,
    pub(super) recovery_key: String,
    /// So that it is there when there is no signal.
    #[serde(default)]
    pub(super) duty_number: Option<String>,
    #[serde(default)]
    pub(super) advocate: Option<String>,
    #[serde(default)]
    pub(super) complaints: Option<String>,
}

/// Somebody signed in online and has not come to their store yet.
struct JustSignedIn {
    login: String,
    device: DeviceId,
    base: String,
    answer: SignedIn,
    /// Their store key, when the organisation has opened it.
    recovered: Option<Key>,
}

impl Desk {
    /// Opens the keyring. The receiver hears whenever there may be something to send or fetch.
    pub fn new(footing: Footing) -> Result<(Rc<Self>, mpsc::UnboundedReceiver<()>), Failure> {
        let key = super::keys::derive_keyring_key(&footing.device_secret);
        let keyring = sql::open_keyring(&footing.place, &key)?;
        let (nudge, nudged) = mpsc::unbounded();
        let desk = Self {
            place: footing.place,
            machine: footing.machine,
            transport: footing.transport,
            engine: RefCell::default(),
            open: RefCell::default(),
            device_secret: footing.device_secret,
            keyring: RefCell::new(keyring),
            signed_in: RefCell::default(),
            told: footing.told,
            last_told: RefCell::default(),
            nudge,
        };
        Ok((Rc::new(desk), nudged))
    }

    /// Answers.
    pub async fn answer(self: Rc<Self>, asked: Asked<Ask>) -> Asked<Reply> {
        let answered = self.try_answer(asked).await;
        answered.unwrap_or_else(|failure| Asked { said: Reply::Failed(failure), bytes: None })
    }

    async fn try_answer(self: &Rc<Self>, Asked { said, bytes }: Asked<Ask>) -> Result<Asked<Reply>, Failure> {
        let mut beside = None;
        let said = match said {
            Ask::Device => Reply::Device(self.device()?),
            Ask::Pair { server, code, name } => self.pair(server, code, name).await?,
            Ask::SignIn { login, password } => self.sign_in(login, password).await?,
            Ask::ChoosePin { pin } => self.choose_pin(&pin)?,
            Ask::Unlock { person, pin } => self.unlock(person, &pin)?,
            Ask::Lock => self.lock()?,
            Ask::AskRecovery => self.ask_recovery().await?,
            Ask::CheckRecovery => self.check_recovery().await?,
            Ask::Home => Reply::Home(Box::new(self.home()?)),
            Ask::Case { case } => {
                self.with_open(|open| Ok(Reply::Case(event_log::of_case(&open.connection, case)?.into())))?
            }
            Ask::Book { case } => self.book(case)?,
            Ask::Bytes { case, blob } => {
                beside = Some(self.bytes(case, blob).await?);
                Reply::Bytes
            }
            Ask::Record { case, visit, fact } => self.record(case, visit, fact.read()?)?,
            Ask::BeginDraft { draft } => self.begin_draft(&draft)?,
            Ask::AddPiece { capture, seq } => self.add_piece(capture, seq, &bytes.unwrap_or_default())?,
            Ask::Drafts { visit } => self.with_open(|open| {
                Ok(Reply::Drafts(sql::drafts::of_visit(&open.connection, visit)?.into()))
            })?,
            Ask::Pieces { capture } => {
                let (reply, pieces) = self.pieces(capture)?;
                beside = Some(pieces);
                reply
            }
            Ask::Keep { capture, took_ms, until_ms } => self.keep(capture, took_ms, bytes, until_ms)?,
            Ask::ThrowAway { capture } => self.throw_away(capture)?,
            Ask::Voicings { language, lines } => self.voicings(&language, &lines)?,
            Ask::Voicing(line) => {
                beside = Some(self.voicing(&line)?);
                Reply::Bytes
            }
            Ask::KeepVoicing(line) => self.keep_voicing(&line, &bytes.unwrap_or_default())?,
            Ask::DropVoicing(line) => self.drop_voicing(&line)?,
            Ask::Comfort { case } => self.comfort(case)?,
            Ask::KeepComfort { case, comfort } => self.keep_comfort(case, comfort)?,
            Ask::Sending => Reply::Sending(self.sending()?),
            Ask::SyncNow => {
                self.engine.borrow_mut().begin_round(true);
                self.nudge();
                Reply::Sending(self.sending()?)
            }
            Ask::Network { online } => {
                self.engine.borrow_mut().network(online);
                self.nudge();
                Reply::Done
            }
            Ask::Stuck => self.with_open(|open| Ok(Reply::Stuck(outbox::stuck(&open.connection)?.into())))?,
            Ask::ExportUnsent => {
                beside = Some(self.export_unsent()?);
                Reply::Bytes
            }
            Ask::MakePairing => self.make_pairing().await?,
        };
        Ok(Asked { said, bytes: beside })
    }

    /// How sending stands.
    pub(super) fn sending(&self) -> Result<Sending, Failure> {
        self.with_open(|open| {
            let waiting = outbox::waiting(&open.connection)?;
            let last_heard = about::get(&open.connection, LAST_HEARD)?.and_then(|it| it.parse().ok());
            Ok(Sending {
                waiting: waiting.events,
                waiting_captures: waiting.captures,
                oldest: waiting.oldest,
                stuck: waiting.stuck,
                now: self.engine.borrow().now(),
                last_heard,
            })
        })
    }

    /// Tells the page how sending stands, if that changed.
    pub(super) fn tell_sending(&self) {
        let Ok(sending) = self.sending() else { return };
        if self.last_told.replace(Some(sending)) != Some(sending) {
            (self.told)(Told::Sending(sending));
        }
    }

    /// Tells the page something.
    pub(super) fn tell(&self, told: Told) {
        (self.told)(told);
    }

    /// There may be something to send or fetch.
    pub(super) fn nudge(&self) {
        // Nobody listens in tests that drive the sync by hand.
        let _ = self.nudge.unbounded_send(());
    }

    /// Does something with the open store.
    pub(super) fn with_open<T>(
        &self,
        act: impl FnOnce(&mut Open) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        act(self.open.borrow_mut().as_mut().ok_or(Failure::Locked)?)
    }

    /// A client that speaks as the open store.
    pub(super) fn client(&self) -> Result<(Client, Account), Failure> {
        self.with_open(|open| {
            let client = Client::new(self.transport.clone(), open.account.base.clone());
            Ok((client, open.account.clone()))
        })
    }

    fn installation(&self) -> Result<Option<Installation>, Failure> {
        Ok(about::get_json(&self.keyring.borrow(), INSTALLATION)?)
    }

    fn ring_of(&self, person: shared::id::PersonId) -> Result<Option<Ring>, Failure> {
        Ok(keyring::of(&self.keyring.borrow(), person)?)
    }
}

impl Open {
    /// Writes the account down.
    pub(super) fn save_account(&self) -> Result<(), Failure> {
        Ok(about::set_json(&self.connection, ACCOUNT, &self.account)?)
    }
}

/// When the server last answered, in a person's store.
pub(super) const LAST_HEARD: &str = "last-heard";
const ACCOUNT: &str = "account";
const INSTALLATION: &str = "installation";
