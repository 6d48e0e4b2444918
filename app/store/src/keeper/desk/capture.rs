//! Writing down: facts, drafts as they come, and drafts that become captures.
use std::rc::Rc;

use rusqlite::{Connection, TransactionBehavior};
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
        let (mut draft, pieces, bare) = self.with_open(|open| {
            let draft = drafts::get(&open.connection, capture)?.ok_or(Failure::NotHere)?;
            let bare = bare_paper(&open.connection, &draft)?;
            Ok((draft, drafts::pieces(&open.connection, capture)?, bare))
        })?;
        // Nothing was drawn while it was said, so it is said beside nothing.
        draft.beside = draft.beside.filter(|_| bare.is_none());
        let (bytes, answer) = finish(&draft, &pieces, document, until_ms, Digest::of)?;
        let Draft { case, visit, prompt, about, .. } = draft;
        let blob = answer.blob().cloned();
        let fact = Fact::Captured { capture, prompt, answer, took_ms, about };
        self.write_down(case, Some(visit), fact, |transaction| {
            if let Some(blob) = &blob {
                blobs::put(transaction, case, blob, &bytes, false)?;
            }
            // A later part in which nothing was heard before a kill is nothing that anybody has to decide about.
            for later in drafts::of_visit(transaction, visit)? {
                let follows = later.follows == Some(capture);
                if follows && drafts::pieces(transaction, later.capture)?.is_empty() {
                    drafts::remove(transaction, later.capture)?;
                }
            }
            drafts::remove(transaction, capture)?;
            // The last voice beside paper on which nothing was drawn takes it along.
            let Some(paper) = bare else { return Ok(()) };
            let begun = drafts::of_visit(transaction, visit)?;
            let waits = begun.iter().any(|it| it.beside.is_some_and(|beside| beside.drawing == paper));
            if waits { Ok(()) } else { drafts::remove(transaction, paper) }
        })
    }

    pub(super) fn throw_away(self: &Rc<Self>, capture: CaptureId) -> Result<Reply, Failure> {
        let (draft, pieces, locked) = self.with_open(|open| {
            let draft = drafts::get(&open.connection, capture)?.ok_or(Failure::NotHere)?;
            let locked = event_log::is_locked(&open.connection, draft.case, draft.visit)?;
            Ok((draft, drafts::pieces(&open.connection, capture)?, locked))
        })?;
        // Where nothing was made yet, nothing is lost by forgetting it.
        if locked && !matches!(finish(&draft, &pieces, None, None, Digest::of), Err(Failure::EmptyDraft)) {
            return Err(Failure::SafetyOpen);
        }
        let fact = Fact::DraftThrownAway { prompt: draft.prompt, way: draft.way };
        self.write_down(draft.case, Some(draft.visit), fact, |transaction| {
            // Later parts of a recording go with the first. Names are made in the order of time.
            let mut gone = vec![capture];
            for later in drafts::of_visit(transaction, draft.visit)? {
                if later.follows.is_some_and(|before| gone.contains(&before)) {
                    gone.push(later.capture);
                }
            }
            gone.into_iter().try_for_each(|capture| drafts::remove(transaction, capture))
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

/// The drawing beside which this voice was begun, where it was begun and nothing is on the paper.
fn bare_paper(connection: &Connection, voice: &Draft) -> Result<Option<CaptureId>, SqlError> {
    let Some(beside) = voice.beside else { return Ok(None) };
    let begun = drafts::get(connection, beside.drawing)?.is_some();
    let bare = begun && drafts::pieces(connection, beside.drawing)?.is_empty();
    Ok(bare.then_some(beside.drawing))
}
