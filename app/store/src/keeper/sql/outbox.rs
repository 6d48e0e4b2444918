//! What the server has not yet promised to have.
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::value::RawValue;
use shared::{
    digest::Digest,
    event::Event,
    id::{CaseId, EventId},
    time::Moment,
    wire::receipt::Receipt,
};

use super::SqlError;
use crate::ask::Stuck;

/// How much waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Events.
    pub events: u32,
    /// Captures and notes among them.
    pub captures: u32,
    /// When the oldest was written.
    pub oldest: Option<Moment>,
    /// Events the server did not take.
    pub stuck: u32,
}

/// An event that waits, as it will be sent.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Its place in the log.
    pub seq: u64,
    /// Its name.
    pub event: EventId,
    /// Its case.
    pub case: CaseId,
    /// The digest of its bytes.
    pub digest: Digest,
    /// Its exact bytes.
    pub bytes: Box<RawValue>,
}

/// How much waits.
pub fn waiting(connection: &Connection) -> Result<Waiting, SqlError> {
    let (events, captures, stuck) = connection
        .prepare_cached(
            "SELECT count(*) FILTER (WHERE problem IS NULL),
                    count(*) FILTER (WHERE problem IS NULL AND kind IN ('capture', 'book.noted')),
                    count(*) FILTER (WHERE problem IS NOT NULL)
             FROM outbox JOIN event_log USING (event_id)",
        )?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let oldest: Option<Vec<u8>> = connection
        .prepare_cached(
            "SELECT bytes FROM outbox JOIN event_log USING (event_id) WHERE problem IS NULL
             ORDER BY outbox.device_seq LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    let oldest = oldest.and_then(|bytes| Event::read(&bytes).ok()).map(|event| event.at);
    Ok(Waiting { events, captures, oldest, stuck })
}

/// The next events to send: the first that waits and those behind it of the same case, at most `limit` and
/// at most `most_bytes` together.
pub fn next(connection: &Connection, limit: usize, most_bytes: usize) -> Result<Vec<Outgoing>, SqlError> {
    let mut statement = connection.prepare_cached(
        "SELECT outbox.device_seq, event_id, case_id, digest, bytes
         FROM outbox JOIN event_log USING (event_id) WHERE problem IS NULL ORDER BY outbox.device_seq",
    )?;
    let mut rows = statement.query([])?;
    let (mut batch, mut total) = (Vec::<Outgoing>::new(), 0);
    while let Some(row) = rows.next()? {
        let outgoing = read(row)?;
        total += outgoing.bytes.get().len();
        let fits = batch.first().is_none_or(|first| first.case == outgoing.case && total <= most_bytes);
        if !fits || batch.len() == limit {
            break;
        }
        batch.push(outgoing);
    }
    Ok(batch)
}

/// The server promised to have these: their rows go, the promise stays.
pub fn delivered(
    transaction: &Transaction<'_>,
    events: &[EventId],
    receipt: &Receipt,
) -> Result<(), SqlError> {
    for event in events {
        transaction.prepare_cached("DELETE FROM outbox WHERE event_id = ?1")?.execute([event.to_string()])?;
        super::event_log::received_at(transaction, *event, receipt.received)?;
    }
    let body = serde_json::to_string(receipt).map_err(|_| SqlError::Damaged("a receipt"))?;
    transaction
        .prepare_cached("INSERT OR IGNORE INTO receipt (first_seq, body) VALUES (?1, ?2)")?
        .execute(params![receipt.seqs.first().copied().unwrap_or_default(), body])?;
    Ok(())
}

/// The server did not take this one, and never will as it is. It stays, and holds nothing back.
pub fn refused(connection: &Connection, event: EventId, problem: &str) -> Result<(), SqlError> {
    connection
        .prepare_cached("UPDATE outbox SET problem = ?2 WHERE event_id = ?1")?
        .execute([event.to_string(), problem.to_owned()])?;
    Ok(())
}

/// The server turned out to have its log only up to here: own events behind it wait again.
pub fn wait_again_after(
    transaction: &Transaction<'_>,
    device: shared::id::DeviceId,
    through: u64,
) -> Result<usize, SqlError> {
    let again = transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO outbox (device_seq, event_id)
             SELECT device_seq, event_id FROM event_log WHERE device = ?1 AND device_seq > ?2",
        )?
        .execute(params![device.to_string(), through])?;
    if again > 0 {
        // The server may have lost bytes as well; it answers at once for those it has.
        transaction.execute("UPDATE blob SET on_server = 0, upload_id = NULL", [])?;
    }
    Ok(again)
}

/// What the server did not take.
pub fn stuck(connection: &Connection) -> Result<Vec<Stuck>, SqlError> {
    let mut statement = connection.prepare_cached(
        "SELECT bytes, kind, problem FROM outbox JOIN event_log USING (event_id)
         WHERE problem IS NOT NULL ORDER BY outbox.device_seq",
    )?;
    let rows = statement.query_and_then([], |row| -> Result<Stuck, SqlError> {
        let bytes: Vec<u8> = row.get(0)?;
        let event = Event::read(&bytes).map_err(|_| SqlError::Damaged("an event can not be read"))?;
        Ok(Stuck { event: event.id, at: event.at, kind: row.get(1)?, problem: row.get(2)? })
    })?;
    rows.collect()
}

/// Everything without a receipt, stuck or not, in the order of the log.
pub fn all(connection: &Connection) -> Result<Vec<Outgoing>, SqlError> {
    let mut statement = connection.prepare_cached(
        "SELECT outbox.device_seq, event_id, case_id, digest, bytes
         FROM outbox JOIN event_log USING (event_id) ORDER BY outbox.device_seq",
    )?;
    let rows = statement.query_and_then([], read)?;
    rows.collect()
}

fn read(row: &rusqlite::Row<'_>) -> Result<Outgoing, SqlError> {
    let unreadable = || SqlError::Damaged("an event in the outbox can not be read");
    let text = |index| row.get::<_, String>(index);
    let bytes: Vec<u8> = row.get(4)?;
    Ok(Outgoing {
        seq: row.get(0)?,
        event: text(1)?.parse().map_err(|_| unreadable())?,
        case: text(2)?.parse().map_err(|_| unreadable())?,
        digest: text(3)?.parse().map_err(|_| unreadable())?,
        bytes: String::from_utf8(bytes)
            .ok()
            .and_then(|text| RawValue::from_string(text).ok())
            .ok_or_else(unreadable)?,
    })
}
