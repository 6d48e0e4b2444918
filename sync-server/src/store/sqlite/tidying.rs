//! What was set apart, and what is forgotten when its time is over.
use rusqlite::{Connection, Row, params};
use shared::id::DeviceId;

use super::{
    audit_rows,
    row::{self, statement},
};
use crate::{
    audit::Entry,
    store::{SetApart, Shelf, StoreError, Tidied},
};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub fn tidy(db: &Connection, now: i64, apart_until: i64) -> Result<Tidied, StoreError> {
    statement(db, "DELETE FROM sessions WHERE ends <= ?")?.execute([now])?;
    statement(db, "DELETE FROM codes WHERE expires <= ?")?.execute([now])?;
    statement(db, "DELETE FROM tries WHERE last < ?")?.execute([now - DAY_MS])?;
    statement(db, "DELETE FROM set_apart WHERE received < ?")?.execute([apart_until])?;
    let mut uploads = statement(db, "DELETE FROM uploads WHERE expires <= ? RETURNING upload")?;
    let uploads = row::all(&mut uploads, [now], |row| row::parsed(row, "upload"))?;
    let sql = "DELETE FROM blobs WHERE shelf LIKE 'apart-%' AND kept < ? RETURNING shelf, sha256";
    let blobs = row::all(&mut statement(db, sql)?, [apart_until], |row| {
        let shelf: String = row.get("shelf")?;
        let device = shelf.strip_prefix("apart-").and_then(|device| device.parse().ok());
        Ok((Shelf::Apart(device.ok_or(StoreError::Damaged("shelf"))?), row::digest(row, "sha256")?))
    })?;
    Ok(Tidied { uploads, blobs })
}

pub fn set_apart(db: &Connection) -> Result<Vec<SetApart>, StoreError> {
    let sql = "SELECT device, case_id, event, digest, why, received FROM set_apart ORDER BY received, digest";
    row::all(&mut statement(db, sql)?, [], read)
}

pub fn set_apart_bytes(
    db: &Connection,
    device: DeviceId,
    entry: &Entry,
) -> Result<Vec<(SetApart, Vec<u8>)>, StoreError> {
    let sql = "SELECT * FROM set_apart WHERE device = ? ORDER BY received, digest";
    let found = row::all(&mut statement(db, sql)?, params![device.to_string()], |row| {
        Ok((read(row)?, row.get::<_, Vec<u8>>("bytes")?))
    })?;
    audit_rows::add(db, entry)?;
    Ok(found)
}

fn read(row: &Row<'_>) -> Result<SetApart, StoreError> {
    let event: Option<String> = row.get("event")?;
    Ok(SetApart {
        device: row::parsed(row, "device")?,
        case: row::parsed(row, "case_id")?,
        event: event.and_then(|event| event.parse().ok()),
        digest: row::digest(row, "digest")?,
        why: row.get("why")?,
        received: row::moment(row, "received")?,
    })
}
