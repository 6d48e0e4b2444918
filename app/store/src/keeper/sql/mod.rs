//! The only folder that knows SQL. Synchronous; a time arrives as an argument.
pub mod about;
pub mod blobs;
pub mod drafts;
pub mod event_log;
pub mod keyring;
pub mod open;
pub mod outbox;
pub mod reading;
pub mod voicings;

pub use open::{Place, open_keyring, open_person};
use rusqlite::ErrorCode;

use crate::ask::Failure;

/// Why the database did not do it.
#[derive(Debug, thiserror::Error)]
pub enum SqlError {
    /// The file is not a database, or the key is not its key.
    #[error("the file does not open with this key")]
    NotADatabase,
    /// There is no room.
    #[error("no room")]
    Full,
    /// A newer version of the app wrote it.
    #[error("written by a newer version")]
    Newer,
    /// What was asked for is not there.
    #[error("not there")]
    NotThere,
    /// What is there can not be read.
    #[error("damaged: {0}")]
    Damaged(&'static str),
    /// Anything else.
    #[error("the database failed")]
    Sql(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for SqlError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotADatabase,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged("the database says so"),
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Self::NotThere,
            _ => Self::Sql(error),
        }
    }
}

impl From<SqlError> for Failure {
    fn from(error: SqlError) -> Self {
        match error {
            SqlError::NotADatabase | SqlError::Damaged(_) => Self::Damaged,
            SqlError::Full => Self::Full,
            SqlError::Newer => Self::NewerStore,
            SqlError::NotThere => Self::NotHere,
            // The text of SQLite names tables and columns, never a value.
            SqlError::Sql(error) => Self::Other { reason: error.to_string() },
        }
    }
}
