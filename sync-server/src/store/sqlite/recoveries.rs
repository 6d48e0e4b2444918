//! Requests to open a store whose PIN was forgotten. The server passes sealed keys on and opens none.
use rusqlite::{Connection, Row, params};
use shared::{
    id::{PersonId, RecoveryId},
    wire::recovery::{Recovery, RecoveryRequest, Sealed},
};

use super::{
    audit_rows,
    row::{self, statement},
};
use crate::{
    audit::Entry,
    store::{RecoveryRow, StoreError},
};

pub fn ask(
    db: &Connection,
    person: PersonId,
    request: &RecoveryRequest,
    entry: &Entry,
) -> Result<bool, StoreError> {
    let person = person.to_string();
    let theirs = statement(db, "SELECT 1 FROM devices WHERE device = ? AND person = ?")?
        .exists([&request.device.to_string(), &person])?;
    if !theirs {
        return Ok(false);
    }
    let mut known = statement(db, "SELECT person, request FROM recoveries WHERE recovery = ?")?;
    let known = row::first(&mut known, [request.id.to_string()], |row| {
        Ok((row.get::<_, String>("person")?, self::request(row)?))
    })?;
    if let Some((by, before)) = known {
        return Ok(by == person && before == *request);
    }
    let sql =
        "INSERT INTO recoveries (recovery, person, request, asked, state) VALUES (?, ?, ?, ?, 'waiting')";
    let text = serde_json::to_string(request).map_err(StoreError::failed)?;
    statement(db, sql)?.execute(params![request.id.to_string(), person, text, entry.at.unix_ms()])?;
    audit_rows::add(db, entry)?;
    Ok(true)
}

pub fn find(db: &Connection, recovery: RecoveryId, person: PersonId) -> Result<Option<Recovery>, StoreError> {
    let mut find = statement(db, "SELECT state, sealed FROM recoveries WHERE recovery = ? AND person = ?")?;
    row::first(&mut find, [recovery.to_string(), person.to_string()], |row| {
        let sealed: Option<String> = row.get("sealed")?;
        match (row.get_ref("state")?.as_str().unwrap_or_default(), sealed) {
            ("waiting", _) => Ok(Recovery::Waiting),
            ("refused", _) => Ok(Recovery::Refused),
            ("opened", Some(sealed)) => {
                let sealed = serde_json::from_str(&sealed).map_err(|_| StoreError::Damaged("sealed"))?;
                Ok(Recovery::Opened { sealed })
            }
            _ => Err(StoreError::Damaged("state")),
        }
    })
}

pub fn all(db: &Connection) -> Result<Vec<RecoveryRow>, StoreError> {
    let sql = "SELECT request, login, asked, state FROM recoveries JOIN people USING (person)
               ORDER BY state = 'waiting' DESC, asked";
    row::all(&mut statement(db, sql)?, [], |row| {
        Ok(RecoveryRow {
            request: request(row)?,
            login: row.get("login")?,
            asked: row::moment(row, "asked")?,
            state: row.get("state")?,
        })
    })
}

pub fn answer(
    db: &Connection,
    recovery: RecoveryId,
    sealed: Option<&Sealed>,
    entry: &Entry,
) -> Result<bool, StoreError> {
    let state = if sealed.is_some() { "opened" } else { "refused" };
    let sealed = sealed.map(serde_json::to_string).transpose().map_err(StoreError::failed)?;
    let sql = "UPDATE recoveries SET state = ?, sealed = ? WHERE recovery = ? AND state = 'waiting'";
    let answered = statement(db, sql)?.execute(params![state, sealed, recovery.to_string()])? == 1;
    if answered {
        audit_rows::add(db, entry)?;
    }
    Ok(answered)
}

fn request(row: &Row<'_>) -> Result<RecoveryRequest, StoreError> {
    serde_json::from_str(row.get_ref("request")?.as_str().unwrap_or_default())
        .map_err(|_| StoreError::Damaged("request"))
}
