//! The log: own events are appended with their outbox row, others' are taken in.
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use shared::{
    digest::Digest,
    event::{Event, Fact, LogHead},
    id::{CaptureId, CaseId, DeviceId, EventId, PersonId, VisitId},
    projection::locked,
    time::Moment,
};

use super::SqlError;
use crate::ask::{KeptEvent, OpenVisit, Place};

/// What is stamped on a new event.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    /// Its name.
    pub id: EventId,
    /// The log.
    pub device: DeviceId,
    /// Who is in.
    pub actor: PersonId,
    /// The clock.
    pub at: Moment,
    /// The other clock.
    pub mono_ms: u64,
}

/// Writes a new event at the end of the own log, and its outbox row. The caller commits.
pub fn append(
    transaction: &Transaction<'_>,
    stamp: Stamp,
    case: CaseId,
    visit: Option<VisitId>,
    fact: Fact,
) -> Result<Event, SqlError> {
    let head = head(transaction, stamp.device)?;
    let event = Event {
        id: stamp.id,
        device: stamp.device,
        device_seq: head.seq + 1,
        prev: head.digest,
        at: stamp.at,
        mono_ms: stamp.mono_ms,
        actor: stamp.actor,
        case,
        visit,
        fact,
    };
    let bytes = event.write();
    if bytes.len() > shared::event::MAX_EVENT_BYTES {
        return Err(SqlError::Damaged("larger than an event may be"));
    }
    insert(transaction, &event, &bytes, None)?;
    transaction
        .prepare_cached("INSERT INTO outbox (device_seq, event_id) VALUES (?1, ?2)")?
        .execute(params![event.device_seq, event.id.to_string()])?;
    Ok(event)
}

/// Takes in an event from the server. An own event that comes back tells when the server received it.
pub fn take_in(transaction: &Transaction<'_>, bytes: &[u8], received: Moment) -> Result<(), SqlError> {
    let Ok(event) = Event::read(bytes) else {
        // A form this version can not read at all: it stays on the server until a version that can.
        return Ok(());
    };
    let known: Option<String> = transaction
        .prepare_cached(
            "SELECT digest FROM event_log WHERE event_id = ?1 OR (device = ?2 AND device_seq = ?3)",
        )?
        .query_row(params![event.id.to_string(), event.device.to_string(), event.device_seq], |row| {
            row.get(0)
        })
        .optional()?;
    match known {
        None => insert(transaction, &event, bytes, Some(received)),
        Some(digest) if digest == Digest::of(bytes).to_string() => {
            received_at(transaction, event.id, received)
        }
        // What is here was here first and is never replaced.
        Some(_) => Ok(()),
    }
}

/// Notes when the server received an event.
pub fn received_at(connection: &Connection, event: EventId, received: Moment) -> Result<(), SqlError> {
    connection
        .prepare_cached("UPDATE event_log SET received = ?2 WHERE event_id = ?1 AND received IS NULL")?
        .execute([event.to_string(), received.to_string()])?;
    Ok(())
}

/// The end of a log.
pub fn head(connection: &Connection, device: DeviceId) -> Result<LogHead, SqlError> {
    let head = connection
        .prepare_cached(
            "SELECT device_seq, digest FROM event_log WHERE device = ?1 ORDER BY device_seq DESC LIMIT 1",
        )?
        .query_row([device.to_string()], |row| Ok((row.get::<_, u64>(0)?, row.get::<_, String>(1)?)))
        .optional()?;
    match head {
        None => Ok(LogHead::default()),
        Some((seq, digest)) => Ok(LogHead { seq, digest: Some(read_digest(&digest)?) }),
    }
}

/// Everything this device has of a case.
pub fn of_case(connection: &Connection, case: CaseId) -> Result<Vec<KeptEvent>, SqlError> {
    let mut statement = connection.prepare_cached(
        "SELECT bytes, digest, received, outbox.event_id IS NOT NULL, outbox.problem IS NOT NULL
         FROM event_log LEFT JOIN outbox USING (event_id) WHERE case_id = ?1",
    )?;
    let rows = statement.query_and_then([case.to_string()], kept)?;
    rows.collect()
}

/// The events of these kinds, of every case.
pub fn of_kinds(connection: &Connection, kinds: &[&str]) -> Result<Vec<Event>, SqlError> {
    let mut events = Vec::new();
    let mut statement = connection.prepare_cached("SELECT bytes FROM event_log WHERE kind = ?1")?;
    for kind in kinds {
        let mut rows = statement.query([kind])?;
        while let Some(row) = rows.next()? {
            events.push(read_event(row)?);
        }
    }
    Ok(events)
}

/// What a child gave in a visit, by name.
pub fn captures_of_visit(connection: &Connection, visit: VisitId) -> Result<Vec<CaptureId>, SqlError> {
    captures(connection, "SELECT bytes FROM event_log WHERE visit_id = ?1 AND kind = 'capture'", visit)
}

/// Everything that a child gave, by name.
pub fn captures_of_case(connection: &Connection, case: CaseId) -> Result<Vec<CaptureId>, SqlError> {
    captures(connection, "SELECT bytes FROM event_log WHERE case_id = ?1 AND kind = 'capture'", case)
}

fn captures(connection: &Connection, sql: &str, of: impl ToString) -> Result<Vec<CaptureId>, SqlError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_and_then([of.to_string()], |row| match read_event(row)?.fact {
        Fact::Captured { capture, .. } => Ok(Some(capture)),
        _ => Ok(None),
    })?;
    rows.filter_map(Result::transpose).collect()
}

/// Whether nothing of this visit may be thrown away: a safety matter is open in it, or in the child's own room.
pub fn is_locked(connection: &Connection, case: CaseId, visit: VisitId) -> Result<bool, SqlError> {
    let safety = of_kinds(connection, &["safety.raised", "safety.decided"])?;
    Ok(locked(&safety).has(case, visit))
}

/// The visit that was opened here and not closed.
pub fn open_visit(connection: &Connection, device: DeviceId) -> Result<Option<OpenVisit>, SqlError> {
    let found: Option<(String, String)> = connection
        .prepare_cached(
            "SELECT case_id, visit_id FROM event_log AS opened
             WHERE device = ?1 AND kind = 'visit.opened' AND NOT EXISTS (
                 SELECT 1 FROM event_log AS closed
                 WHERE closed.visit_id = opened.visit_id AND closed.kind = 'visit.closed')
             ORDER BY device_seq DESC LIMIT 1",
        )?
        .query_row([device.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((case, visit)) = found else { return Ok(None) };
    match (case.parse(), visit.parse()) {
        (Ok(case), Ok(visit)) => Ok(Some(OpenVisit { case, visit })),
        _ => Err(SqlError::Damaged("an id can not be read")),
    }
}

fn insert(
    transaction: &Transaction<'_>,
    event: &Event,
    bytes: &[u8],
    received: Option<Moment>,
) -> Result<(), SqlError> {
    transaction
        .prepare_cached(
            "INSERT INTO event_log
                 (event_id, case_id, visit_id, device, device_seq, kind, digest, bytes, received)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            event.id.to_string(),
            event.case.to_string(),
            event.visit.map(|it| it.to_string()),
            event.device.to_string(),
            event.device_seq,
            kind(bytes),
            Digest::of(bytes).to_string(),
            bytes,
            received.map(|it| it.to_string()),
        ])?;
    Ok(())
}

/// The kind as it is written, also of a kind that this version does not know.
pub fn kind(bytes: &[u8]) -> String {
    #[derive(serde::Deserialize)]
    struct Envelope {
        fact: Kind,
    }
    #[derive(serde::Deserialize)]
    struct Kind {
        kind: String,
    }
    serde_json::from_slice::<Envelope>(bytes).map(|it| it.fact.kind).unwrap_or_default()
}

fn kept(row: &Row<'_>) -> Result<KeptEvent, SqlError> {
    let digest = read_digest(row.get_ref(1)?.as_str().map_err(|_| SqlError::Damaged("no digest"))?)?;
    let received: Option<String> = row.get(2)?;
    let place = match (row.get(3)?, row.get(4)?) {
        (true, false) => Place::OnlyHere,
        (true, true) => Place::Stuck,
        (false, _) => Place::OnServer { received: received.and_then(|it| it.parse().ok()) },
    };
    Ok(KeptEvent { event: read_event(row)?, digest, place })
}

/// The first column of a row is an event's exact bytes.
fn read_event(row: &Row<'_>) -> Result<Event, SqlError> {
    let bytes = row.get_ref(0)?.as_blob().map_err(|_| SqlError::Damaged("an event is not bytes"))?;
    Event::read(bytes).map_err(|_| SqlError::Damaged("an event can not be read"))
}

fn read_digest(text: &str) -> Result<Digest, SqlError> {
    text.parse().map_err(|_| SqlError::Damaged("a digest can not be read"))
}
