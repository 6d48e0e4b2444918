//! The people who have a store on this device.
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use shared::{
    answer::Sharing,
    id::{CaptureId, DeviceId, PersonId},
    people::Person,
    wire::recovery::{RecoveryRequest, Sealed},
};

use super::SqlError;
use crate::keeper::keys::Wrapped;

/// One person's ring: what is needed to open their store, and what may be said of it while it is shut.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    /// Who.
    pub person: Person,
    /// The name they sign in with.
    pub login: String,
    /// The log their store writes; also names its file.
    pub device: DeviceId,
    /// The store key, for the PIN.
    pub wrapped: Wrapped,
    /// The store key, for the organisation.
    pub sealed: Sealed,
    /// Wrong PINs in a row.
    pub wrong_pins: u32,
    /// When the last was, in milliseconds since 1970.
    pub last_wrong: i64,
    /// Captures and notes that were only here when it was last open.
    pub unsent: u32,
    /// Whether a visit was open then.
    pub visit_open: bool,
    /// A request for recovery that is under way.
    pub recovery: Option<PendingRecovery>,
    /// Items of this store that not everybody may see, and who may: it counts for all on this device.
    pub held_back: Vec<(CaptureId, Sharing)>,
}

/// A request for recovery with the private key its answer will be sealed to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PendingRecovery {
    /// What is asked of the organisation.
    pub request: RecoveryRequest,
    /// In hexadecimal. It opens the answer only, and only on this device.
    pub private_key: String,
}

impl Ring {
    /// The file of the store.
    pub fn file(&self) -> String {
        format!("store-{}.db", self.device)
    }
}

/// Everyone.
pub fn all(connection: &Connection) -> Result<Vec<Ring>, SqlError> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM ring ORDER BY login"))?;
    let rows = statement.query_and_then([], read)?;
    rows.collect()
}

/// One person's ring.
pub fn of(connection: &Connection, person: PersonId) -> Result<Option<Ring>, SqlError> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM ring WHERE person_id = ?1"))?;
    statement.query_and_then([person.to_string()], read)?.next().transpose()
}

/// The log that the store of whoever signs in with this name writes.
pub fn device_of_login(connection: &Connection, login: &str) -> Result<Option<DeviceId>, SqlError> {
    let device: Option<String> = connection
        .prepare_cached("SELECT device FROM ring WHERE login = ?1")?
        .query_row([login], |row| row.get(0))
        .optional()?;
    Ok(device.and_then(|it| it.parse().ok()))
}

/// Puts a ring in, or replaces it.
pub fn put(connection: &Connection, ring: &Ring) -> Result<(), SqlError> {
    connection
        .prepare_cached(&format!(
            "INSERT OR REPLACE INTO ring (person_id, {COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
        ))?
        .execute(params![
            ring.person.id.to_string(),
            json(&ring.person)?,
            ring.login,
            ring.device.to_string(),
            json(&ring.wrapped)?,
            json(&ring.sealed)?,
            ring.wrong_pins,
            ring.last_wrong,
            ring.unsent,
            ring.visit_open,
            ring.recovery.as_ref().map(json).transpose()?,
            json(&ring.held_back)?,
        ])?;
    Ok(())
}

const COLUMNS: &str =
    "person, login, device, wrapped, sealed, wrong_pins, last_wrong, unsent, visit_open, recovery, held_back";

fn json(value: &impl Serialize) -> Result<String, SqlError> {
    serde_json::to_string(value).map_err(|_| SqlError::Damaged("a ring can not be written"))
}

fn read(row: &Row<'_>) -> Result<Ring, SqlError> {
    fn json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, SqlError> {
        serde_json::from_slice(text.as_bytes()).map_err(|_| SqlError::Damaged("a ring can not be read"))
    }
    Ok(Ring {
        person: json(&row.get::<_, String>(0)?)?,
        login: row.get(1)?,
        device: row.get::<_, String>(2)?.parse().map_err(|_| SqlError::Damaged("a ring can not be read"))?,
        wrapped: json(&row.get::<_, String>(3)?)?,
        sealed: json(&row.get::<_, String>(4)?)?,
        wrong_pins: row.get(5)?,
        last_wrong: row.get(6)?,
        unsent: row.get(7)?,
        visit_open: row.get(8)?,
        recovery: row.get::<_, Option<String>>(9)?.map(|it| json(&it)).transpose()?,
        held_back: json(&row.get::<_, String>(10)?)?,
    })
}
