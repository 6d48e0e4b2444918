//! Single values that a store knows of itself.
use rusqlite::{Connection, OptionalExtension};
use serde::{Serialize, de::DeserializeOwned};

use super::SqlError;

/// The value, if there is one.
pub fn get(connection: &Connection, name: &str) -> Result<Option<String>, SqlError> {
    let value = connection
        .prepare_cached("SELECT value FROM about WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    Ok(value)
}

/// Sets the value.
pub fn set(connection: &Connection, name: &str, value: &str) -> Result<(), SqlError> {
    connection
        .prepare_cached(
            "INSERT INTO about (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2",
        )?
        .execute([name, value])?;
    Ok(())
}

/// The value, read as JSON.
pub fn get_json<T: DeserializeOwned>(connection: &Connection, name: &str) -> Result<Option<T>, SqlError> {
    get(connection, name)?
        .map(|text| {
            serde_json::from_slice(text.as_bytes()).map_err(|_| SqlError::Damaged("a value can not be read"))
        })
        .transpose()
}

/// Sets the value, written as JSON.
pub fn set_json(connection: &Connection, name: &str, value: &impl Serialize) -> Result<(), SqlError> {
    let text = serde_json::to_string(value).map_err(|_| SqlError::Damaged("a value can not be written"))?;
    set(connection, name, &text)
}
