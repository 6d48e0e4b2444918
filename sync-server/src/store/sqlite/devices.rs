//! Pairing, signing in, and what devices and sessions are known by.
use rusqlite::{Connection, params};
use shared::{
    digest::Digest,
    id::{DeviceId, InstallationId},
};

use super::{
    audit_rows,
    row::{self, statement},
};
use crate::{
    audit::Entry,
    store::{
        Device, DeviceRow, NewInstallation, NewSession, Opened, Paired, PairingCode, Session, StoreError,
        TryKey,
    },
};

/// The longest wait after failed tries. There is no lock: a carer must not be shut out by somebody else.
const LONGEST_WAIT_MS: i64 = 15 * 60 * 1000;
/// After a day without a try the count begins anew.
const FORGOTTEN_AFTER_MS: i64 = 24 * 60 * 60 * 1000;

pub fn keep_code(db: &Connection, code: &PairingCode, entry: &Entry) -> Result<(), StoreError> {
    let sql = "INSERT INTO codes (code, expires, many) VALUES (?, ?, ?) ON CONFLICT (code) DO NOTHING";
    let new = statement(db, sql)?.execute(params![code.code.0, code.expires.unix_ms(), code.many])? == 1;
    if new { audit_rows::add(db, entry) } else { Ok(()) }
}

pub fn pair(db: &Connection, pairing: &NewInstallation, entry: &Entry) -> Result<Paired, StoreError> {
    let installation = pairing.installation.to_string();
    let mut code = statement(db, "SELECT many, spent_by FROM codes WHERE code = ? AND expires > ?")?;
    let code = row::first(&mut code, params![pairing.code.0, pairing.now.unix_ms()], |row| {
        Ok((row.get::<_, bool>("many")?, row.get::<_, Option<String>>("spent_by")?))
    })?;
    match code {
        Some((true, _)) | Some((false, None)) => {}
        Some((false, Some(by))) if by == installation => {}
        Some(_) | None => return Ok(Paired::CodeSpent),
    }
    let sql = "INSERT INTO installations (installation, token, name, paired, revoked) VALUES (?, ?, ?, ?, 0)
               ON CONFLICT (installation) DO UPDATE SET token = excluded.token, name = excluded.name
               WHERE installations.revoked = 0";
    let values = params![installation, pairing.token.0, pairing.name, pairing.now.unix_ms()];
    if statement(db, sql)?.execute(values)? == 0 {
        return Ok(Paired::Revoked);
    }
    statement(db, "UPDATE codes SET spent_by = ? WHERE code = ?")?
        .execute(params![installation, pairing.code.0])?;
    audit_rows::add(db, entry)?;
    Ok(Paired::Yes)
}

pub fn knows_installation(
    db: &Connection,
    installation: InstallationId,
    token: &Digest,
) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM installations WHERE installation = ? AND token = ? AND revoked = 0";
    Ok(statement(db, sql)?.exists(params![installation.to_string(), token.0])?)
}

/// A try counts as failed until it is forgiven, so that many at once can not slip through together.
pub fn count_try(db: &Connection, keys: &[TryKey], now: i64) -> Result<Option<i64>, StoreError> {
    let mut counts = Vec::new();
    for key in keys {
        let mut find = statement(db, "SELECT count, wait, last FROM tries WHERE try_key = ?")?;
        let found = row::first(&mut find, [&key.key], |row| {
            Ok((row.get::<_, u32>("count")?, row.get::<_, i64>("wait")?, row.get::<_, i64>("last")?))
        })?;
        let (count, wait) = match found {
            Some((_, _, last)) if now - last > FORGOTTEN_AFTER_MS => (0, 0),
            // A clock put back must not make anybody wait for longer than the wait itself.
            Some((count, wait, last)) => (count, (wait - (now - last).max(0)).max(0)),
            None => (0, 0),
        };
        if wait > 0 {
            return Ok(Some(wait));
        }
        counts.push(count);
    }
    for (key, count) in keys.iter().zip(counts) {
        let count = count.saturating_add(1);
        let wait = match count.checked_sub(key.free) {
            None | Some(0) => 0,
            Some(over) => 1000_i64.checked_shl(over.min(20)).unwrap_or(LONGEST_WAIT_MS).min(LONGEST_WAIT_MS),
        };
        let sql = "INSERT INTO tries (try_key, count, wait, last) VALUES (?, ?, ?, ?) ON CONFLICT (try_key)
                   DO UPDATE SET count = excluded.count, wait = excluded.wait, last = excluded.last";
        statement(db, sql)?.execute(params![key.key, count, wait, now])?;
    }
    Ok(None)
}

pub fn forgive(db: &Connection, key: &str) -> Result<(), StoreError> {
    statement(db, "DELETE FROM tries WHERE try_key = ?")?.execute([key])?;
    Ok(())
}

pub fn open_session(db: &Connection, session: &NewSession, entry: &Entry) -> Result<Opened, StoreError> {
    let device = session.device.to_string();
    let person = session.person.to_string();
    let installation = session.installation.to_string();
    let sql = "INSERT INTO devices (device, person, installation, revoked, through) VALUES (?, ?, ?, 0, 0)
               ON CONFLICT (device) DO NOTHING";
    statement(db, sql)?.execute([&device, &person, &installation])?;
    let mut known = statement(db, "SELECT person, installation, revoked FROM devices WHERE device = ?")?;
    let known = row::first(&mut known, [&device], |row| {
        let theirs = row.get::<_, String>("person")? == person
            && row.get::<_, String>("installation")? == installation;
        Ok((theirs, row.get::<_, bool>("revoked")?))
    })?;
    match known {
        Some((true, false)) => {}
        Some((true, true)) => return Ok(Opened::Revoked),
        Some((false, _)) | None => return Ok(Opened::NotTheirs),
    }
    statement(db, "INSERT INTO device_tokens (token, device) VALUES (?, ?)")?
        .execute(params![session.device_token.0, device])?;
    statement(db, "INSERT INTO sessions (token, device, ends) VALUES (?, ?, ?)")?.execute(params![
        session.token.0,
        device,
        session.ends.unix_ms()
    ])?;
    audit_rows::add(db, entry)?;
    Ok(Opened::Yes)
}

pub fn session(db: &Connection, token: &Digest, now: i64) -> Result<Option<Session>, StoreError> {
    let sql = "SELECT device, ends, person, name, role
               FROM sessions JOIN devices USING (device) JOIN people USING (person)
               WHERE token = ? AND ends > ? AND revoked = 0";
    row::first(&mut statement(db, sql)?, params![token.0, now], |row| {
        Ok(Session {
            person: row::person(row)?,
            device: row::parsed(row, "device")?,
            ends: row::moment(row, "ends")?,
        })
    })
}

pub fn end_session(db: &Connection, token: &Digest, entry: &Entry) -> Result<(), StoreError> {
    statement(db, "DELETE FROM sessions WHERE token = ?")?.execute(params![token.0])?;
    audit_rows::add(db, entry)
}

pub fn by_token(db: &Connection, token: &Digest) -> Result<Option<Device>, StoreError> {
    let sql = "SELECT device, revoked, person, name, role
               FROM device_tokens JOIN devices USING (device) JOIN people USING (person) WHERE token = ?";
    row::first(&mut statement(db, sql)?, params![token.0], |row| {
        Ok(Device {
            device: row::parsed(row, "device")?,
            person: row::person(row)?,
            revoked: row.get("revoked")?,
        })
    })
}

pub fn all(db: &Connection) -> Result<Vec<DeviceRow>, StoreError> {
    let sql = "SELECT device, login, installations.name AS installation, devices.revoked AS revoked,
               (SELECT COUNT(*) FROM log WHERE log.device = devices.device) AS events
               FROM devices JOIN people USING (person) JOIN installations USING (installation)
               ORDER BY login, device";
    row::all(&mut statement(db, sql)?, [], |row| {
        Ok(DeviceRow {
            device: row::parsed(row, "device")?,
            login: row.get("login")?,
            installation: row.get("installation")?,
            events: row::count(row, "events")?,
            revoked: row.get("revoked")?,
        })
    })
}

pub fn revoke(db: &Connection, device: DeviceId, entry: &Entry) -> Result<bool, StoreError> {
    let device = device.to_string();
    let found = statement(db, "UPDATE devices SET revoked = 1 WHERE device = ?")?.execute([&device])? == 1;
    if found {
        statement(db, "DELETE FROM sessions WHERE device = ?")?.execute([&device])?;
        audit_rows::add(db, entry)?;
    }
    Ok(found)
}
