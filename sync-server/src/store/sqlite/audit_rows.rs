//! The chain of audit rows.
use rusqlite::{Connection, params};

use super::row::{self, statement};
use crate::{
    audit::{BEGINNING, Chain, Entry, Verdict, link},
    store::StoreError,
};

/// Adds a row at the end of the chain.
pub fn add(db: &Connection, entry: &Entry) -> Result<(), StoreError> {
    let mut last = statement(db, "SELECT row_number, hash FROM audit ORDER BY row_number DESC LIMIT 1")?;
    let last =
        row::first(&mut last, [], |row| Ok((row::count(row, "row_number")?, row::digest(row, "hash")?)))?;
    let (number, before) = last.unwrap_or((0, BEGINNING));
    let line = entry.line();
    let hash = link(&before, &line);
    statement(db, "INSERT INTO audit (row_number, line, hash) VALUES (?, ?, ?)")?.execute(params![
        row::number(number + 1),
        line,
        hash.0
    ])?;
    Ok(())
}

/// Walks the chain.
pub fn verify(db: &Connection) -> Result<Verdict, StoreError> {
    let mut all = statement(db, "SELECT row_number, line, hash FROM audit ORDER BY row_number")?;
    let mut rows = all.query([])?;
    let mut chain = Chain::default();
    while let Some(row) = rows.next()? {
        let line: String = row.get("line")?;
        if let Err(broken) = chain.step(row::count(row, "row_number")?, &line, &row::digest(row, "hash")?) {
            return Ok(broken);
        }
    }
    Ok(chain.end())
}
