//! Writing down: facts, drafts as they come, and drafts that become captures.
use std::rc::Rc;

use rusqlite::TransactionBehavior;
use shared::{
    digest::Digest,
    event::{Event, Fact},
    id::{CaptureId, CaseId, EventId, VisitId},
};

use super::Desk;
use crate::{
    ask::{Draft, Failure, Reply},
    finish::finish,
    keeper::{
        machine::name,
        sql::{SqlError, blobs, drafts, event_log},
    },
};

impl Desk {
    pub(super) fn record(
        self: &Rc<Self>,
        case: CaseId,
        visit: Option<VisitId>,
        fact: Fact,
    ) -> Result<Reply, Failure> {
        self.write_down(case, visit, fact, |_| Ok(()))
    }

    pub(super) fn begin_draft(&self, draft: &Draft) -> Result<Reply, Failure> {
        self.with_open(|open| {
            drafts::begin(&open.connection, draft)?;
            Ok(Reply::Done)
        })
    }

    pub(super) fn add_piece(&self, capture: CaptureId, seq: u32, bytes: &[u8]) -> Result<Reply, Failure> {
        self.with_open(|open| {
            drafts::add(&open.connection, capture, seq, bytes)?;
            Ok(Reply::Done)
        })
    }

    pub(super) fn pieces(&self, capture: CaptureId) -> Result<(Reply, Vec<u8>), Failure> {
        self.with_open(|open| {
            let draft = drafts::get(&open.connection, capture)?.ok_or(Failure::NotHere)?;
            let pieces = drafts::pieces(&open.connection, capture)?;
            let lengths = pieces.iter().map(|piece| u32::try_from(piece.len()).unwrap_or(u32::MAX)).collect();
            Ok((Reply::Pieces { draft: Box::new(draft).into(), lengths }, pieces.concat()))
        })
    }

    pub(super) fn keep(
        self: &Rc<Self>,
        capture: CaptureId,
        took_ms: u64,
        document: Option<Vec<u8>>,
        until_ms: Option<i64>,
    ) -> Result<Reply, Failure> {
        let (draft, pieces) = self.with_open(|open| {
            let draft = drafts::get(&open.connection, capture)?.ok_or(Failure::NotHere)?;
            Ok((draft, drafts::pieces(&open.connection, capture)?))
        })?;
        let (bytes, answer) = finish(&draft, &pieces, document, until_ms, Digest::of)?;
        let Draft { case, visit, prompt, about, .. } = draft;
        let blob = answer.blob().cloned();
        let fact = Fact::Captured { capture, prompt, answer, took_ms, about };
        self.write_down(case, Some(visit), fact, |transaction| {
            if let Some(blob) = &blob {
                blobs::put(transaction, case, blob, &bytes, false)?;
            }
            drafts::remove(transaction, capture)
        })
    }

    pub(super) fn throw_away(self: &Rc<Self>, capture: CaptureId) -> Result<Reply, Failure> {
        let (draft, pieces, locked) = self.with_open(|open| {
            let draft = drafts::get(&open.connection, capture)?.ok_or(Failure::NotHere)?;
            let locked = event_log::is_locked(&open.connection, draft.visit)?;
            Ok((draft, drafts::pieces(&open.connection, capture)?, locked))
        })?;
        // Where nothing was made yet, nothing is lost by forgetting it.
        if locked && !matches!(finish(&draft, &pieces, None, None, Digest::of), Err(Failure::EmptyDraft)) {
            return Err(Failure::SafetyOpen);
        }
        let fact = Fact::DraftThrownAway { prompt: draft.prompt, way: draft.way };
        self.write_down(draft.case, Some(draft.visit), fact, |transaction| {
            drafts::remove(transaction, capture)
        })
    }

    /// One transaction: the event, its outbox row, and what belongs to it. On disk when this returns.
    fn write_down(
        self: &Rc<Self>,
        case: CaseId,
        visit: Option<VisitId>,
        fact: Fact,
        beside: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<(), SqlError>,
    ) -> Result<Reply, Failure> {
        let frames_a_visit = matches!(fact, Fact::VisitOpened { .. } | Fact::VisitClosed);
        let event: Event = self.with_open(|open| {
            let stamp = event_log::Stamp {
                id: name(&*self.machine, EventId::make),
                device: open.account.device,
                actor: open.account.person.id,
                at: self.machine.now(),
                mono_ms: self.machine.mono_ms(),
            };
            let transaction = open
                .connection
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .map_err(SqlError::from)?;
            beside(&transaction)?;
            let event = event_log::append(&transaction, stamp, case, visit, fact)?;
            transaction.commit().map_err(SqlError::from)?;
            Ok(event)
        })?;
        let said_outside = matches!(
            event.fact,
            Fact::Captured { .. } | Fact::Noted { .. } | Fact::SharingChosen { .. } | Fact::SafetyRaised(_)
        );
        if frames_a_visit || said_outside {
            self.note_outside()?;
        }
        self.tell_sending();
        self.nudge();
        Ok(Reply::Recorded(Box::new(event).into()))
    }
}
