//! Drawings and recordings that are not finished, piece by piece as they come.
use rusqlite::{Connection, OptionalExtension, params};
use shared::id::{CaptureId, VisitId};

use super::SqlError;
use crate::ask::Draft;

/// Begins a draft; doing it again changes nothing.
pub fn begin(connection: &Connection, draft: &Draft) -> Result<(), SqlError> {
    let body = serde_json::to_string(draft).map_err(|_| SqlError::Damaged("a draft can not be written"))?;
    connection
        .prepare_cached("INSERT OR IGNORE INTO draft (capture, visit_id, body) VALUES (?1, ?2, ?3)")?
        .execute([draft.capture.to_string(), draft.visit.to_string(), body])?;
    Ok(())
}

/// Keeps a piece; one of the same number is replaced.
pub fn add(connection: &Connection, capture: CaptureId, seq: u32, bytes: &[u8]) -> Result<(), SqlError> {
    if get(connection, capture)?.is_none() {
        return Err(SqlError::NotThere);
    }
    connection
        .prepare_cached("INSERT OR REPLACE INTO draft_piece (capture, seq, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![capture.to_string(), seq, bytes])?;
    Ok(())
}

/// The draft, if it is there.
pub fn get(connection: &Connection, capture: CaptureId) -> Result<Option<Draft>, SqlError> {
    let body: Option<String> = connection
        .prepare_cached("SELECT body FROM draft WHERE capture = ?1")?
        .query_row([capture.to_string()], |row| row.get(0))
        .optional()?;
    body.map(|body| read(&body)).transpose()
}

/// The drafts of a visit, in the order of their names.
pub fn of_visit(connection: &Connection, visit: VisitId) -> Result<Vec<Draft>, SqlError> {
    let mut statement =
        connection.prepare_cached("SELECT body FROM draft WHERE visit_id = ?1 ORDER BY capture")?;
    let rows = statement.query_and_then([visit.to_string()], |row| read(&row.get::<_, String>(0)?))?;
    rows.collect()
}

/// The pieces of a draft, in order.
pub fn pieces(connection: &Connection, capture: CaptureId) -> Result<Vec<Vec<u8>>, SqlError> {
    let mut statement =
        connection.prepare_cached("SELECT bytes FROM draft_piece WHERE capture = ?1 ORDER BY seq")?;
    let rows = statement.query_and_then([capture.to_string()], |row| row.get(0).map_err(SqlError::from))?;
    rows.collect()
}

/// Forgets draft and pieces.
pub fn remove(connection: &Connection, capture: CaptureId) -> Result<(), SqlError> {
    connection
        .prepare_cached("DELETE FROM draft_piece WHERE capture = ?1")?
        .execute([capture.to_string()])?;
    connection.prepare_cached("DELETE FROM draft WHERE capture = ?1")?.execute([capture.to_string()])?;
    Ok(())
}

fn read(body: &str) -> Result<Draft, SqlError> {
    serde_json::from_slice(body.as_bytes()).map_err(|_| SqlError::Damaged("a draft can not be read"))
}
