//! Lines that adults have read out for a child.
use rusqlite::{Connection, OptionalExtension, params};
use shared::digest::Digest;

use super::SqlError;
use crate::ask::{Line, Voicing};

/// Keeps a recording of a line, in place of the one before.
pub fn put(connection: &Connection, line: &Line, wav: &[u8], ms: u32) -> Result<(), SqlError> {
    connection
        .prepare_cached(
            "INSERT INTO voicing (language, line, sha256, length_ms, sound) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET sha256 = ?3, length_ms = ?4, sound = ?5",
        )?
        .execute(params![line.language, name_of(&line.words), Digest::of(wav).to_string(), ms, wav])?;
    Ok(())
}

/// What there is of a line, if it was read out in these very words.
pub fn of(connection: &Connection, language: &str, words: &str) -> Result<Option<Voicing>, SqlError> {
    let found: Option<(String, u32)> = connection
        .prepare_cached("SELECT sha256, length_ms FROM voicing WHERE language = ?1 AND line = ?2")?
        .query_row([language, &name_of(words)], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    found
        .map(|(sha256, length_ms)| {
            let sha256 = sha256.parse().map_err(|_| SqlError::Damaged("a digest can not be read"))?;
            Ok(Voicing { sha256, length_ms })
        })
        .transpose()
}

/// The recording itself.
pub fn sound(connection: &Connection, line: &Line) -> Result<Vec<u8>, SqlError> {
    let sound = connection
        .prepare_cached("SELECT sound FROM voicing WHERE language = ?1 AND line = ?2")?
        .query_row([&line.language, &name_of(&line.words)], |row| row.get(0))?;
    Ok(sound)
}

/// The adult does not want it.
pub fn remove(connection: &Connection, line: &Line) -> Result<(), SqlError> {
    connection
        .prepare_cached("DELETE FROM voicing WHERE language = ?1 AND line = ?2")?
        .execute([&line.language, &name_of(&line.words)])?;
    Ok(())
}

fn name_of(words: &str) -> String {
    Digest::of(words.as_bytes()).to_string()
}
