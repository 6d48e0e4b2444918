//! How far each case has been read from the server, and names.
use rusqlite::{Connection, OptionalExtension, params};
use shared::{
    id::CaseId,
    wire::book::{Book, Named},
};

use super::SqlError;

/// Where to go on reading a case.
pub fn cursor(connection: &Connection, case: CaseId) -> Result<Option<String>, SqlError> {
    let cursor = connection
        .prepare_cached("SELECT cursor FROM reading WHERE case_id = ?1")?
        .query_row([case.to_string()], |row| row.get(0))
        .optional()?;
    Ok(cursor.flatten())
}

/// Remembers where to go on; none to begin anew.
pub fn set_cursor(connection: &Connection, case: CaseId, cursor: Option<&str>) -> Result<(), SqlError> {
    connection
        .prepare_cached(
            "INSERT INTO reading (case_id, cursor) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET cursor = ?2",
        )?
        .execute(params![case.to_string(), cursor])?;
    Ok(())
}

/// The book as the server last gave it.
pub fn book(connection: &Connection, case: CaseId) -> Result<Book, SqlError> {
    let body: Option<Option<String>> = connection
        .prepare_cached("SELECT book FROM reading WHERE case_id = ?1")?
        .query_row([case.to_string()], |row| row.get(0))
        .optional()?;
    match body.flatten() {
        Some(body) => {
            serde_json::from_slice(body.as_bytes()).map_err(|_| SqlError::Damaged("a book can not be read"))
        }
        None => Ok(Book::default()),
    }
}

/// Replaces the book. Says whether it changed.
pub fn set_book(connection: &Connection, case: CaseId, book: &Book) -> Result<bool, SqlError> {
    let body = serde_json::to_string(book).map_err(|_| SqlError::Damaged("a book can not be written"))?;
    let changed = connection
        .prepare_cached(
            "INSERT INTO reading (case_id, book) VALUES (?1, ?2)
             ON CONFLICT DO UPDATE SET book = ?2 WHERE book IS NOT ?2",
        )?
        .execute([case.to_string(), body])?;
    Ok(changed > 0)
}

/// Learns names.
pub fn learn_names(connection: &Connection, people: &[Named]) -> Result<(), SqlError> {
    for person in people {
        connection
            .prepare_cached(
                "INSERT INTO person (id, name) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET name = ?2",
            )?
            .execute([person.id.to_string(), person.name.clone()])?;
    }
    Ok(())
}

/// The names that are known.
pub fn names(connection: &Connection) -> Result<Vec<Named>, SqlError> {
    let mut statement = connection.prepare_cached("SELECT id, name FROM person ORDER BY id")?;
    let rows = statement.query_and_then([], |row| -> Result<Named, SqlError> {
        let id: String = row.get(0)?;
        let id = id.parse().map_err(|_| SqlError::Damaged("an id can not be read"))?;
        Ok(Named { id, name: row.get(1)? })
    })?;
    rows.collect()
}
