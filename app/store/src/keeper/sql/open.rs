//! Opening a file: key, pragmas, migrations. A file without a key can not be opened here.
use std::path::PathBuf;

use rusqlite::{Connection, OpenFlags};

use super::SqlError;
use crate::keeper::keys::{Key, hex};

/// Where files lie.
#[derive(Debug, Clone)]
pub enum Place {
    /// In a folder of the disk.
    Folder(PathBuf),
    /// In the browser's private file system, through this VFS.
    Vfs(String),
}

const PERSON: &[&str] =
    &[include_str!("migrations/person_0001.sql"), include_str!("migrations/person_0002.sql")];
const KEYRING: &[&str] =
    &[include_str!("migrations/keyring_0001.sql"), include_str!("migrations/keyring_0002.sql")];

/// Opens, or makes, the list of people on this device.
pub fn open_keyring(place: &Place, key: &Key) -> Result<Connection, SqlError> {
    open(place, "keyring.db", key, KEYRING)
}

/// Opens, or makes, a person's store.
pub fn open_person(place: &Place, file: &str, key: &Key) -> Result<Connection, SqlError> {
    open(place, file, key, PERSON)
}

fn open(place: &Place, file: &str, key: &Key, migrations: &[&str]) -> Result<Connection, SqlError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut connection = match place {
        Place::Folder(folder) => Connection::open_with_flags(folder.join(file), flags)?,
        Place::Vfs(vfs) => Connection::open_with_flags_and_vfs(file, flags, vfs.as_str())?,
    };
    // A raw key: nothing is derived here, PINs are stretched in `keys`.
    connection.execute_batch(&format!("PRAGMA key = \"x'{}'\";", hex(&key.0)))?;
    // Before WAL: one owner, so that the index of the log needs no shared memory.
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    // The first read: a key that is not the file's shows here.
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    let journal: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if journal != "wal" {
        return Err(SqlError::Damaged("the journal mode was refused"));
    }
    // FULL: what was said to be kept survives a power cut.
    connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")?;
    migrate(&mut connection, migrations)?;
    Ok(connection)
}

/// Forward only, each step whole or not at all.
fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<(), SqlError> {
    let at: usize = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let missing = migrations.get(at..).ok_or(SqlError::Newer)?;
    for (step, sql) in (at + 1..).zip(missing) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", step)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_opens_with_its_key_only_and_a_wrong_key_harms_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().into());
        let (right, wrong) = (Key([1; 32]), Key([2; 32]));
        drop(open_person(&place, "a.db", &right).unwrap());
        assert!(matches!(open_person(&place, "a.db", &wrong), Err(SqlError::NotADatabase)));
        open_person(&place, "a.db", &right).unwrap();
    }

    #[test]
    fn nothing_of_a_store_can_be_read_in_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().into());
        let connection = open_person(&place, "a.db", &Key([1; 32])).unwrap();
        super::super::about::set(&connection, "name", "Maya and her kite").unwrap();
        let mut found = 0;
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            found += bytes.len();
            for needle in [b"Maya".as_slice(), b"CREATE TABLE", b"SQLite format 3"] {
                assert!(!bytes.windows(needle.len()).any(|window| window == needle));
            }
        }
        assert!(found > 4096, "the files hold the store");
    }

    #[test]
    fn a_store_of_a_newer_version_is_refused_politely_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().into());
        let key = Key([1; 32]);
        let connection = open_person(&place, "a.db", &key).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        drop(connection);
        assert!(matches!(open_person(&place, "a.db", &key), Err(SqlError::Newer)));
    }

    #[test]
    fn a_migration_that_fails_leaves_the_store_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().into());
        let key = Key([1; 32]);
        let broken = &["CREATE TABLE a (x);", "CREATE TABLE b (x); CREATE TABLE a (x);"];
        assert!(open(&place, "a.db", &key, broken).is_err());
        let connection = open(&place, "a.db", &key, &broken[..1]).unwrap();
        let tables: i64 =
            connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 1, "the half of the second step is not there");
    }
}
