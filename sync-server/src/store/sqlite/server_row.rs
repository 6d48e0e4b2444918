//! The one row about the server itself.
use std::path::Path;

use rusqlite::{Connection, params};
use shared::id::{Epoch, ServerId};

use super::{
    audit_rows,
    row::{self, statement},
};
use crate::{
    audit::{Entry, What},
    store::{Identity, Outside, StoreError},
    world::World,
};

/// Makes the row in a fresh database. A database that holds fewer events than were noted beside it, or that
/// came without its note, was restored: it gets a new epoch.
pub fn begin(db: &Connection, world: &dyn World, noted: Option<u64>) -> Result<(), StoreError> {
    let (at, random) = world.id_parts();
    let epoch = Epoch::make(at, random).to_string();
    db.execute_batch("BEGIN IMMEDIATE")?;
    let mut head = statement(db, "SELECT head FROM server")?;
    let head = row::first(&mut head, [], |row| row::count(row, "head"))?;
    let restored = match (head, noted) {
        (None, _) => {
            let server = ServerId::make(at, world.random()).to_string();
            statement(db, "INSERT INTO server (one, server, epoch, head) VALUES (1, ?, ?, 0)")?
                .execute([&server, &epoch])?;
            false
        }
        (Some(head), Some(noted)) => head < noted,
        (Some(head), None) => head > 0,
    };
    if restored {
        statement(db, "UPDATE server SET epoch = ?")?.execute([epoch])?;
        audit_rows::add(db, &Entry::by_operator(world.now(), What::EpochRenewed))?;
        tracing::warn!("the database was restored from a backup: it begins a new epoch");
    }
    db.execute_batch("COMMIT")?;
    Ok(())
}

pub fn identity(db: &Connection) -> Result<Identity, StoreError> {
    let mut server = statement(db, "SELECT server, epoch FROM server")?;
    row::first(&mut server, [], |row| {
        Ok(Identity { server: row::parsed(row, "server")?, epoch: row::parsed(row, "epoch")? })
    })?
    .ok_or(StoreError::Damaged("server"))
}

pub fn recovery_key(db: &Connection) -> Result<Option<String>, StoreError> {
    let mut key = statement(db, "SELECT recovery_key FROM server")?;
    Ok(row::first(&mut key, [], |row| Ok(row.get("recovery_key")?))?.flatten())
}

pub fn set_recovery_key(db: &Connection, key: &str, entry: &Entry) -> Result<(), StoreError> {
    statement(db, "UPDATE server SET recovery_key = ?")?.execute(params![key])?;
    audit_rows::add(db, entry)
}

pub fn duty_number(db: &Connection) -> Result<Option<String>, StoreError> {
    let mut number = statement(db, "SELECT duty_number FROM server")?;
    Ok(row::first(&mut number, [], |row| Ok(row.get("duty_number")?))?.flatten())
}

pub fn set_duty_number(db: &Connection, number: Option<&str>, entry: &Entry) -> Result<(), StoreError> {
    statement(db, "UPDATE server SET duty_number = ?")?.execute(params![number])?;
    audit_rows::add(db, entry)
}

pub fn outside(db: &Connection) -> Result<Outside, StoreError> {
    let mut outside = statement(db, "SELECT advocate, complaints FROM server")?;
    let found = row::first(&mut outside, [], |row| {
        Ok(Outside { advocate: row.get("advocate")?, complaints: row.get("complaints")? })
    })?;
    Ok(found.unwrap_or_default())
}

pub fn set_outside(db: &Connection, outside: &Outside, entry: &Entry) -> Result<(), StoreError> {
    statement(db, "UPDATE server SET advocate = ?, complaints = ?")?
        .execute(params![outside.advocate, outside.complaints])?;
    audit_rows::add(db, entry)
}

/// Copies the database as it stands now into a new file, while others go on writing.
pub fn copy_to(db: &Connection, file: &Path) -> Result<(), StoreError> {
    let mut copy = Connection::open(file)?;
    let backup = rusqlite::backup::Backup::new(db, &mut copy)?;
    backup.run_to_completion(1024, std::time::Duration::ZERO, None)?;
    drop(backup);
    // A copy without a write-ahead log is one file, and whole.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(())
}
