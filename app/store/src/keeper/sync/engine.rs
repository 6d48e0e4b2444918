//! What to do next. Data in, data out: no clock, no socket, no wait.
//!
//! What has to be sent is read from the store before each step, so nothing here has to survive a kill:
//! the engine remembers only when to try again and what it still wants to fetch in this round.
use std::collections::{BTreeMap, VecDeque};

use shared::{
    digest::Digest,
    id::{CaseId, EventId},
    wire::problem::{Problem, ProblemKind, Retry},
};

use super::client::CallError;
use crate::{ask::SendingNow, keeper::sql::blobs::Unsent};

/// What the store says now.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct View {
    /// Events wait to be sent.
    pub waiting: bool,
    /// The first blob that the next events name and the server does not have.
    pub missing: Option<Unsent>,
    /// The first of the next events.
    pub first: Option<EventId>,
    /// What the person reads.
    pub cases: Vec<CaseId>,
    /// Whether they read whole cases, or only the book.
    pub reads_cases: bool,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Ask the server how far it has the log.
    Compare,
    /// Put a small blob.
    PutBlob(Unsent),
    /// Begin to upload a large one.
    BeginUpload(Unsent),
    /// Ask how far an upload has come.
    AskOffset(Unsent),
    /// Send the next chunk from here.
    SendChunk(Unsent, u64),
    /// Hand over the next events.
    Push,
    /// Ask who I am and which cases I am on.
    Me,
    /// Read on in a case.
    Pull(CaseId),
    /// Read the book.
    Book(CaseId),
    /// Nothing now; come back after so many milliseconds, or when nudged.
    Rest(u64),
}

/// What is to be done about a failed step, in the store.
#[derive(Debug, Clone, PartialEq)]
pub enum Consequence {
    /// Nothing.
    None,
    /// This event can not be sent as it is; it stays here and holds nothing back.
    Stick(EventId, &'static str),
    /// The upload has to be begun anew.
    ForgetUpload(Unsent),
    /// The case has to be read from its beginning.
    ReadAnew(CaseId),
}

/// Remembers between steps.
#[derive(Debug, Clone, Default)]
pub struct Engine {
    compared: bool,
    todo: VecDeque<Todo>,
    round_due: bool,
    failures: u32,
    not_before: u64,
    next_round: u64,
    offset: Option<(Digest, u64)>,
    tries: BTreeMap<Digest, u32>,
    session_ended: bool,
    device_refused: bool,
    no_answer: bool,
    talking: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Todo {
    Me,
    Pull(CaseId),
    Book(CaseId),
}

/// How long to rest when there is nothing to do, in milliseconds.
const BETWEEN_ROUNDS: u64 = 60_000;
/// The first and the longest wait after a failure, in milliseconds.
const BACK_OFF: (u64, u64) = (2_000, 15 * 60_000);
/// How often damaged bytes are sent again before they are given up.
const TRIES: u32 = 3;
/// Blobs up to this size are put whole.
const INLINE: u64 = shared::wire::hello::Limits::V1.inline_blob_bytes;

impl Engine {
    /// Somebody came in: compare, and fetch everything.
    pub fn came_in(&mut self) {
        *self = Self { round_due: true, ..Self::default() };
    }

    /// Somebody signed in anew: what was refused for want of that is tried again.
    pub fn signed_in(&mut self) {
        self.session_ended = false;
        self.device_refused = false;
        self.forget_failures();
    }

    /// Fetch everything anew. `now` when a person asks: then no wait is kept.
    pub fn begin_round(&mut self, now: bool) {
        self.round_due = true;
        if now {
            self.forget_failures();
        }
    }

    /// The network came or went.
    pub fn network(&mut self, online: bool) {
        if online {
            self.begin_round(true);
        } else {
            self.no_answer = true;
        }
    }

    /// The server's database has begun another life.
    pub fn compare_anew(&mut self) {
        self.compared = false;
    }

    /// Whether the session with the server is known to have ended.
    pub fn session_has_ended(&self) -> bool {
        self.session_ended
    }

    /// What is going on, for people.
    pub fn now(&self) -> SendingNow {
        match () {
            () if self.talking => SendingNow::Talking,
            () if self.device_refused || self.session_ended => SendingNow::SignInNeeded,
            () if self.no_answer => SendingNow::NoAnswer,
            () => SendingNow::Resting,
        }
    }

    /// What to do next. `now` never goes back; milliseconds.
    pub fn next(&mut self, view: &View, now: u64) -> Step {
        let step = self.decide(view, now);
        self.talking = !matches!(step, Step::Rest(_));
        step
    }

    fn decide(&mut self, view: &View, now: u64) -> Step {
        if now < self.not_before {
            return Step::Rest(self.not_before - now);
        }
        if !self.device_refused {
            if !self.compared {
                return Step::Compare;
            }
            if view.waiting {
                return self.send(view);
            }
        }
        if self.round_due || now >= self.next_round {
            self.round_due = false;
            self.next_round = now + BETWEEN_ROUNDS;
            self.todo.clear();
            self.todo.push_back(Todo::Me);
            for case in &view.cases {
                if view.reads_cases {
                    self.todo.push_back(Todo::Pull(*case));
                }
                self.todo.push_back(Todo::Book(*case));
            }
        }
        if self.session_ended {
            self.todo.clear();
        }
        match self.todo.front() {
            Some(Todo::Me) => Step::Me,
            Some(Todo::Pull(case)) => Step::Pull(*case),
            Some(Todo::Book(case)) => Step::Book(*case),
            None => Step::Rest(self.next_round.saturating_sub(now).max(1)),
        }
    }

    fn send(&self, view: &View) -> Step {
        let Some(unsent) = view.missing.clone() else { return Step::Push };
        if unsent.blob.size <= INLINE {
            return Step::PutBlob(unsent);
        }
        match (unsent.upload, self.offset) {
            (None, _) => Step::BeginUpload(unsent),
            (Some(_), Some((sha256, offset))) if sha256 == unsent.blob.sha256 => {
                Step::SendChunk(unsent, offset)
            }
            (Some(_), _) => Step::AskOffset(unsent),
        }
    }

    /// A step was done.
    pub fn done(&mut self, step: &Step) {
        self.forget_failures();
        match step {
            Step::Compare => self.compared = true,
            Step::Me | Step::Book(_) => drop(self.todo.pop_front()),
            Step::PutBlob(unsent) => drop(self.tries.remove(&unsent.blob.sha256)),
            _ => {}
        }
    }

    /// A case was read as far as there was something.
    pub fn read_to_the_end(&mut self) {
        self.todo.pop_front();
    }

    /// The server has so much of an upload.
    pub fn upload_at(&mut self, unsent: &Unsent, offset: u64) {
        self.offset = Some((unsent.blob.sha256, offset));
        if offset >= unsent.blob.size {
            self.offset = None;
            self.tries.remove(&unsent.blob.sha256);
        }
    }

    /// A step failed. `chance` is evenly spread over all 32 bits.
    pub fn failed(
        &mut self,
        step: &Step,
        error: &CallError,
        view: &View,
        now: u64,
        chance: u32,
    ) -> Consequence {
        self.talking = false;
        let CallError::Refused(problem) = error else {
            self.no_answer = true;
            self.offset = None;
            self.back_off(now, chance, None);
            return Consequence::None;
        };
        self.no_answer = false;
        match step {
            Step::Compare | Step::Push => self.refused_device(problem, view, now, chance),
            Step::PutBlob(unsent)
            | Step::BeginUpload(unsent)
            | Step::AskOffset(unsent)
            | Step::SendChunk(unsent, _) => self.refused_blob(unsent, problem, view, now, chance),
            Step::Me | Step::Pull(_) | Step::Book(_) => self.refused_reading(step, problem, now, chance),
            Step::Rest(_) => Consequence::None,
        }
    }

    fn refused_device(&mut self, problem: &Problem, view: &View, now: u64, chance: u32) -> Consequence {
        match (problem.retry, view.first) {
            (Retry::Reauth, _) => self.device_refused = true,
            _ if problem.kind == ProblemKind::DeviceRevoked => self.device_refused = true,
            // The whole request was refused: what is first in it is passed over, the rest is tried again.
            (Retry::Never, Some(first)) => return Consequence::Stick(first, problem.kind.name()),
            (Retry::Resync, _) => {
                self.compared = false;
                self.back_off(now, chance, None);
            }
            _ => self.back_off(now, chance, problem.retry_after_s),
        }
        Consequence::None
    }

    fn refused_blob(
        &mut self,
        unsent: &Unsent,
        problem: &Problem,
        view: &View,
        now: u64,
        chance: u32,
    ) -> Consequence {
        self.offset = None;
        let stick = |view: &View| match view.first {
            Some(first) => Consequence::Stick(first, problem.kind.name()),
            None => Consequence::None,
        };
        match problem.retry {
            Retry::Reauth => {
                self.device_refused = true;
                Consequence::None
            }
            // The server may have forgotten an upload that was left for long.
            Retry::Never if problem.kind == ProblemKind::NotFound && unsent.upload.is_some() => {
                Consequence::ForgetUpload(unsent.clone())
            }
            Retry::Never => stick(view),
            Retry::Resend => {
                let tries = self.tries.entry(unsent.blob.sha256).or_default();
                *tries += 1;
                if *tries >= TRIES { stick(view) } else { Consequence::ForgetUpload(unsent.clone()) }
            }
            Retry::Resync => Consequence::None,
            Retry::After => {
                self.back_off(now, chance, problem.retry_after_s);
                Consequence::None
            }
        }
    }

    fn refused_reading(&mut self, step: &Step, problem: &Problem, now: u64, chance: u32) -> Consequence {
        match (problem.retry, step) {
            (Retry::Reauth, _) => {
                self.session_ended = true;
                self.todo.clear();
            }
            (Retry::Resync, Step::Pull(case)) => return Consequence::ReadAnew(*case),
            (Retry::After, _) => self.back_off(now, chance, problem.retry_after_s),
            // One case that can not be read does not keep the others from being read.
            _ => drop(self.todo.pop_front()),
        }
        Consequence::None
    }

    fn forget_failures(&mut self) {
        self.failures = 0;
        self.not_before = 0;
        self.no_answer = false;
    }

    /// Full jitter: anywhere between the first wait and the doubled one, so that tablets that lost one server
    /// together do not come back together.
    fn back_off(&mut self, now: u64, chance: u32, asked_s: Option<u64>) {
        let ceiling = BACK_OFF.0.saturating_mul(1 << self.failures.min(16)).min(BACK_OFF.1);
        self.failures += 1;
        let jittered = ceiling / 2 + (ceiling / 2).saturating_mul(u64::from(chance)) / u64::from(u32::MAX);
        self.not_before = now + jittered.max(asked_s.unwrap_or(0).saturating_mul(1000));
    }
}
