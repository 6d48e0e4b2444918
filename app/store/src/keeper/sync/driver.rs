//! Does what the engine decides: with the store, the client and the clock, and nothing else.
use std::{future::Future, pin::Pin, rc::Rc};

use ed25519_dalek::{Signature, VerifyingKey};
use futures_channel::mpsc;
use futures_util::{StreamExt as _, future};
use shared::{
    digest::Digest,
    event::Event,
    id::CaseId,
    wire::{
        events::{Outcome, OwnLog, PullResponse, PushRequest, PushResponse},
        hello::Limits,
        problem::{ProblemKind, Retry},
        receipt::Receipt,
    },
};

use super::{
    client::{Begun, CallError, Client},
    engine::{Consequence, Step, View},
};
use crate::{
    ask::{Failure, Told},
    keeper::{
        desk::{Account, Desk, LAST_HEARD},
        keys::unhex,
        sql::{
            SqlError, about,
            blobs::{self, Unsent},
            event_log,
            outbox::{self, Outgoing},
            reading,
        },
    },
};

/// Waits so many milliseconds.
pub type Sleep = Box<dyn Fn(u64) -> Pin<Box<dyn Future<Output = ()>>>>;

/// At most so many bytes of events go in one push.
const PUSH_BYTES: usize = 512 * 1024;

/// Sends and fetches for as long as the desk is there.
pub async fn run(desk: Rc<Desk>, mut nudged: mpsc::UnboundedReceiver<()>, sleep: Sleep) {
    loop {
        match desk.step().await {
            Some(rest) => {
                let gone = matches!(
                    future::select(nudged.next(), sleep(rest)).await,
                    future::Either::Left((None, _))
                );
                if gone {
                    return;
                }
                // Many nudges are one.
                while nudged.try_recv().is_ok() {}
            }
            None => desk.tell_sending(),
        }
    }
}

/// Why a step was not done.
enum NotDone {
    Call(CallError),
    Store,
}

impl Desk {
    /// Takes one step; says how long to rest when there is none to take.
    pub async fn step(self: &Rc<Self>) -> Option<u64> {
        const WHILE_SHUT: u64 = 3_600_000;
        let Ok((view, batch)) = self.view() else { return Some(WHILE_SHUT) };
        let step = self.engine.borrow_mut().next(&view, self.machine.mono_ms());
        if let Step::Rest(rest) = step {
            self.tell_sending();
            return Some(rest);
        }
        self.tell_sending();
        let Ok((client, account)) = self.client() else { return Some(WHILE_SHUT) };
        let outcome = self.perform(&step, &client, &account, batch).await;
        // Somebody may have locked, or another may have come in, while the server was thinking.
        let same = self.with_open(|open| Ok(open.account.device == account.device));
        if same != Ok(true) {
            return None;
        }
        match outcome {
            Ok(()) => {
                self.engine.borrow_mut().done(&step);
                self.note_heard();
            }
            Err(NotDone::Call(error)) => {
                if matches!(error, CallError::Refused(_)) {
                    self.note_heard();
                }
                let mut chance = [0; 4];
                self.machine.random(&mut chance);
                let (now, chance) = (self.machine.mono_ms(), u32::from_le_bytes(chance));
                let consequence = self.engine.borrow_mut().failed(&step, &error, &view, now, chance);
                if self.apply(consequence).is_err() {
                    return Some(WHILE_SHUT);
                }
            }
            // The device itself is full or damaged, which whoever asks it next is told: sending waits.
            Err(NotDone::Store) => return Some(60_000),
        }
        self.tell_sending();
        None
    }

    fn view(&self) -> Result<(View, Vec<Outgoing>), Failure> {
        let reads_cases = self.reads_cases();
        self.with_open(|open| {
            let limit = usize::try_from(Limits::V1.events).unwrap_or(100);
            let batch = outbox::next(&open.connection, limit, PUSH_BYTES)?;
            let mut missing = None;
            let mut first = batch.first().map(|outgoing| outgoing.event);
            for outgoing in &batch {
                let event = Event::read(outgoing.bytes.get().as_bytes()).map_err(|_| Failure::Damaged)?;
                let Some(blob) = event.blob() else { continue };
                if let Some(unsent) = blobs::unsent(&open.connection, outgoing.case, blob.sha256)? {
                    missing = Some(unsent);
                    first = Some(outgoing.event);
                    break;
                }
            }
            let cases = open.account.cases.iter().map(|case| case.id).collect();
            Ok((View { waiting: !batch.is_empty(), missing, first, cases, reads_cases }, batch))
        })
    }

    async fn perform(
        self: &Rc<Self>,
        step: &Step,
        client: &Client,
        account: &Account,
        batch: Vec<Outgoing>,
    ) -> Result<(), NotDone> {
        let (device, session) = (&account.device_token, &account.session_token);
        match step {
            Step::Compare => self.compared(client.own_log(device).await?)?,
            Step::PutBlob(unsent) => {
                let size = usize::try_from(unsent.blob.size).unwrap_or(usize::MAX);
                let bytes = self.piece_of(unsent, 0, size)?;
                client.put_blob(device, unsent.case, &unsent.blob, bytes).await?;
                self.sent(unsent)?;
            }
            Step::BeginUpload(unsent) => {
                match client.begin_upload(device, unsent.case, &unsent.blob).await? {
                    Begun::There => self.sent(unsent)?,
                    Begun::Upload(upload) => self.with_open(|open| {
                        let (case, sha256) = (unsent.case, unsent.blob.sha256);
                        Ok(blobs::set_upload(&open.connection, case, sha256, Some(upload))?)
                    })?,
                }
            }
            Step::AskOffset(unsent) => {
                let Some(upload) = unsent.upload else { return Ok(()) };
                let offset = client.upload_offset(device, unsent.case, upload).await?;
                self.arrived(unsent, offset)?;
            }
            Step::SendChunk(unsent, from) => {
                let Some(upload) = unsent.upload else { return Ok(()) };
                let start = usize::try_from(*from).unwrap_or(usize::MAX);
                let chunk = self.piece_of(unsent, start, blobs::PIECE)?;
                let offset = client.send_chunk(device, unsent.case, upload, *from, chunk).await?;
                self.arrived(unsent, offset)?;
            }
            Step::Push => {
                let Some(case) = batch.first().map(|outgoing| outgoing.case) else { return Ok(()) };
                let events = batch.iter().map(|outgoing| outgoing.bytes.clone()).collect();
                let answer = client.push(device, case, &PushRequest { events }).await?;
                self.pushed(account, &batch, answer)?;
            }
            Step::Me => {
                let me = client.me(session).await?;
                let changed = self.with_open(|open| {
                    let changed = open.account.cases != me.cases
                        || open.account.person != me.person
                        || open.account.duty_number != me.duty_number
                        || open.account.advocate != me.advocate
                        || open.account.complaints != me.complaints;
                    open.account.cases = me.cases;
                    open.account.person = me.person;
                    open.account.duty_number = me.duty_number;
                    open.account.advocate = me.advocate;
                    open.account.complaints = me.complaints;
                    open.account.session_ends = me.session_ends;
                    if changed {
                        open.save_account()?;
                    }
                    Ok(changed)
                })?;
                if changed {
                    self.tell(Told::CasesChanged);
                }
            }
            Step::Pull(case) => {
                let cursor = self.with_open(|open| Ok(reading::cursor(&open.connection, *case)?))?;
                let answer = client.pull(session, *case, cursor.as_deref()).await?;
                self.pulled(*case, answer)?;
            }
            Step::Book(case) => {
                let book = client.book(session, *case).await?;
                let reads_cases = self.reads_cases();
                let changed = self.with_open(|open| {
                    let transaction = open.connection.transaction().map_err(SqlError::from)?;
                    reading::learn_names(&transaction, &book.people)?;
                    let changed = reading::set_book(&transaction, *case, &book)?;
                    // What the child took back is not left lying here.
                    if changed && !reads_cases {
                        let named: Vec<Digest> =
                            book.shared.iter().filter_map(|it| Some(it.answer.blob()?.sha256)).collect();
                        blobs::keep_only(&transaction, *case, &named)?;
                    }
                    transaction.commit().map_err(SqlError::from)?;
                    Ok(changed)
                })?;
                if changed {
                    self.tell(Told::Changed { case: *case });
                }
            }
            Step::Rest(_) => {}
        }
        Ok(())
    }

    /// Another life of the server's database may lack what it had: what is behind its log waits again.
    fn compared(&self, log: OwnLog) -> Result<(), Failure> {
        self.with_open(|open| {
            if log.epoch == open.account.epoch {
                return Ok(());
            }
            let transaction = open.connection.transaction().map_err(SqlError::from)?;
            outbox::wait_again_after(&transaction, open.account.device, log.through)?;
            for case in &open.account.cases {
                reading::set_cursor(&transaction, case.id, None)?;
            }
            transaction.commit().map_err(SqlError::from)?;
            open.account.epoch = log.epoch;
            open.save_account()
        })
    }

    fn piece_of(&self, unsent: &Unsent, from: usize, length: usize) -> Result<Vec<u8>, Failure> {
        self.with_open(|open| {
            Ok(blobs::range(&open.connection, unsent.case, unsent.blob.sha256, from, length)?)
        })
    }

    fn arrived(&self, unsent: &Unsent, offset: u64) -> Result<(), Failure> {
        self.engine.borrow_mut().upload_at(unsent, offset);
        if offset >= unsent.blob.size { self.sent(unsent) } else { Ok(()) }
    }

    fn sent(&self, unsent: &Unsent) -> Result<(), Failure> {
        self.with_open(|open| {
            Ok(blobs::set_on_server(&open.connection, unsent.case, unsent.blob.sha256, true)?)
        })
    }

    /// Only what the server signed for leaves the outbox.
    fn pushed(&self, account: &Account, batch: &[Outgoing], answer: PushResponse) -> Result<(), NotDone> {
        let mut delivered = Vec::new();
        let mut resync = false;
        self.with_open(|open| {
            for (outgoing, result) in batch.iter().zip(&answer.results) {
                match (result.outcome, &result.problem) {
                    (Outcome::Accepted | Outcome::Duplicate, _) => delivered.push(outgoing),
                    (Outcome::Quarantined, _) => {
                        outbox::refused(&open.connection, outgoing.event, "quarantined")?;
                    }
                    (Outcome::Refused, Some(problem)) if problem.kind == ProblemKind::BlobsMissing => {
                        for sha256 in &problem.missing {
                            blobs::set_on_server(&open.connection, outgoing.case, *sha256, false)?;
                            // Bytes that are not here either can not be sent: the rest must not wait for them.
                            if blobs::unsent(&open.connection, outgoing.case, *sha256)?.is_none() {
                                outbox::refused(&open.connection, outgoing.event, problem.kind.name())?;
                            }
                        }
                    }
                    (Outcome::Refused, Some(problem)) if problem.retry == Retry::After => resync = true,
                    (Outcome::Refused, problem) => {
                        let why = problem.as_ref().map_or("other", |problem| problem.kind.name());
                        outbox::refused(&open.connection, outgoing.event, why)?;
                    }
                }
            }
            Ok(())
        })?;
        if !delivered.is_empty() {
            // A promise that does not hold is no promise: everything stays and is sent again.
            let receipt = answer.receipt.ok_or(CallError::NoAnswer)?;
            if !holds(&receipt, account, &delivered) {
                return Err(CallError::NoAnswer.into());
            }
            let events: Vec<_> = delivered.iter().map(|outgoing| outgoing.event).collect();
            self.with_open(|open| {
                let transaction = open.connection.transaction().map_err(SqlError::from)?;
                outbox::delivered(&transaction, &events, &receipt)?;
                Ok(transaction.commit().map_err(SqlError::from)?)
            })?;
            self.note_outside()?;
            if let Some(outgoing) = batch.first() {
                self.tell(Told::Changed { case: outgoing.case });
            }
        }
        if resync || answer.results.len() < batch.len() {
            return Err(CallError::NoAnswer.into());
        }
        Ok(())
    }

    fn pulled(&self, case: CaseId, answer: PullResponse) -> Result<(), Failure> {
        self.with_open(|open| {
            let transaction = open.connection.transaction().map_err(SqlError::from)?;
            for pulled in &answer.events {
                event_log::take_in(&transaction, pulled.event.get().as_bytes(), pulled.received)?;
            }
            reading::learn_names(&transaction, &answer.people)?;
            reading::set_cursor(&transaction, case, Some(&answer.next))?;
            Ok(transaction.commit().map_err(SqlError::from)?)
        })?;
        if !answer.more {
            self.engine.borrow_mut().read_to_the_end();
        }
        if !answer.events.is_empty() {
            self.tell(Told::Changed { case });
        }
        Ok(())
    }

    fn apply(&self, consequence: Consequence) -> Result<(), Failure> {
        self.with_open(|open| {
            match consequence {
                Consequence::None => {}
                Consequence::Stick(event, problem) => outbox::refused(&open.connection, event, problem)?,
                Consequence::ForgetUpload(unsent) => {
                    blobs::set_upload(&open.connection, unsent.case, unsent.blob.sha256, None)?;
                }
                Consequence::ReadAnew(case) => reading::set_cursor(&open.connection, case, None)?,
            }
            Ok(())
        })
    }

    fn note_heard(&self) {
        let now = self.machine.now().to_string();
        // A fault here would show again, and louder, at the next step.
        let _ = self.with_open(|open| Ok(about::set(&open.connection, LAST_HEARD, &now)?));
    }
}

/// Whether a receipt is the server's, and is for exactly these events.
fn holds(receipt: &Receipt, account: &Account, delivered: &[&Outgoing]) -> bool {
    let digests: Vec<Digest> = delivered.iter().map(|outgoing| outgoing.digest).collect();
    let seqs: Vec<u64> = delivered.iter().map(|outgoing| outgoing.seq).collect();
    let names_them = receipt.device == account.device
        && receipt.server == account.server
        && receipt.seqs == seqs
        && receipt.digest == Digest::of_list(&digests);
    let key = unhex(&account.receipt_key)
        .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
        .and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
    let signature = unhex(&receipt.signature).and_then(|bytes| Signature::from_slice(&bytes).ok());
    let signed = match (key, signature) {
        (Some(key), Some(signature)) => key.verify_strict(&receipt.signed_bytes(), &signature).is_ok(),
        _ => false,
    };
    names_them && signed
}

impl From<CallError> for NotDone {
    fn from(error: CallError) -> Self {
        Self::Call(error)
    }
}

impl From<Failure> for NotDone {
    fn from(_: Failure) -> Self {
        Self::Store
    }
}
