//! How many events were ever accepted, beside the database in a small file. A database that knows of fewer was
//! restored from a backup: it begins a new life, and every device compares and sends again what is missing.
use std::{
    fs::{File, OpenOptions},
    os::unix::fs::FileExt,
    path::Path,
};

use rusqlite::Connection;

/// The file.
pub struct HeadNote(File);

impl HeadNote {
    /// Opens it, or makes one that says nothing.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map(Self)
    }

    /// The number in it; none in a fresh or a spoilt file.
    pub fn read(&self) -> Option<u64> {
        let mut text = [0; 20];
        self.0.read_exact_at(&mut text, 0).ok()?;
        std::str::from_utf8(&text).ok()?.parse().ok()
    }

    /// Notes where the database stands. It is behind after a power cut, never ahead, so it is not synced.
    pub fn write(&self, connection: &Connection) {
        let head = connection
            .prepare_cached("SELECT head FROM server")
            .and_then(|mut head| head.query_row([], |row| row.get::<_, i64>(0)));
        let written = match head {
            Ok(head) => self.0.write_all_at(format!("{head:020}").as_bytes(), 0),
            Err(error) => Err(std::io::Error::other(error)),
        };
        if let Err(error) = written {
            tracing::warn!(%error, "the head could not be noted beside the database");
        }
    }
}
