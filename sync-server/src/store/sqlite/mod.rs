//! SQLite: one thread that writes with group commit, a few connections that read.
mod audit_rows;
mod blob_rows;
mod devices;
mod events;
mod head_note;
mod people;
mod readers;
mod reading;
mod recoveries;
mod row;
mod server_row;
mod tidying;
mod visible;
mod writer;

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use head_note::HeadNote;
use readers::Readers;
use rusqlite::Connection;
use shared::{
    digest::Digest,
    id::{CaptureId, CaseId, DeviceId, InstallationId, PersonId, RecoveryId, UploadId},
    people::Case,
    time::Moment,
    wire::{
        events::OwnLog,
        recovery::{Recovery, RecoveryRequest, Sealed},
    },
};
use writer::Writer;

use super::*;
use crate::{
    audit::{Entry, Verdict},
    world::World,
};

/// The steps from an empty database to this version; later versions add steps and never change one.
const SCHEMA: &[&str] = &[
    include_str!("schema.sql"),
    include_str!("sharing_and_safety.sql"),
    include_str!("outside.sql"),
    include_str!("safety_decisions.sql"),
];
const READERS: usize = 4;

/// The store in one file.
pub struct Sqlite {
    // Dropped first: the connection that closes last folds the write-ahead log into the database, and one that
    // only reads could not.
    readers: Readers,
    writer: Writer,
}

impl Sqlite {
    /// Opens or makes the database in this folder, and begins a new life of it when it was restored from a
    /// backup. One process serves a folder; the commands for operators may look in beside it.
    pub fn open(folder: &Path, world: &dyn World) -> Result<Self, StoreError> {
        let file = folder.join("heard.db");
        let connection = Connection::open(&file)?;
        connection.busy_timeout(std::time::Duration::from_secs(30))?;
        connection.set_prepared_statement_cache_capacity(128);
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        migrate(&connection)?;
        let note = HeadNote::open(&folder.join("head")).map_err(StoreError::failed)?;
        server_row::begin(&connection, world, note.read())?;
        note.write(&connection);
        let readers = Readers::open(&file, READERS)?;
        Ok(Self { writer: Writer::start(connection, note).map_err(StoreError::failed)?, readers })
    }
}

fn migrate(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("BEGIN EXCLUSIVE")?;
    let at: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let at = usize::try_from(at).map_err(|_| StoreError::Damaged("schema version"))?;
    if at > SCHEMA.len() {
        return Err(StoreError::Damaged("the database belongs to a newer version"));
    }
    for step in &SCHEMA[at..] {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "user_version", SCHEMA.len() as i64)?;
    connection.execute_batch("COMMIT")?;
    Ok(())
}

impl StoreError {
    fn failed(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Failed(std::sync::Arc::new(error))
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            _ => Self::failed(error),
        }
    }
}

#[async_trait]
impl Store for Sqlite {
    async fn identity(&self) -> Kept<Identity> {
        self.readers.read(server_row::identity).await
    }
    async fn recovery_key(&self) -> Kept<Option<String>> {
        self.readers.read(server_row::recovery_key).await
    }
    async fn set_recovery_key(&self, key: String, entry: Entry) -> Kept<()> {
        self.writer.write(move |db| server_row::set_recovery_key(db, &key, &entry)).await
    }
    async fn duty_number(&self) -> Kept<Option<String>> {
        self.readers.read(server_row::duty_number).await
    }
    async fn set_duty_number(&self, number: Option<String>, entry: Entry) -> Kept<()> {
        self.writer.write(move |db| server_row::set_duty_number(db, number.as_deref(), &entry)).await
    }
    async fn outside(&self) -> Kept<Outside> {
        self.readers.read(server_row::outside).await
    }
    async fn set_outside(&self, outside: Outside, entry: Entry) -> Kept<()> {
        self.writer.write(move |db| server_row::set_outside(db, &outside, &entry)).await
    }
    async fn well(&self) -> Kept<()> {
        self.writer.write(|db| server_row::identity(db).map(drop)).await?;
        self.readers.read(|db| server_row::identity(db).map(drop)).await
    }

    async fn add_person(&self, account: Account, entry: Entry) -> Kept<bool> {
        self.writer.write(move |db| people::add(db, &account, &entry)).await
    }
    async fn set_password(&self, login: String, password: String, entry: Entry) -> Kept<bool> {
        self.writer.write(move |db| people::set_password(db, &login, &password, &entry)).await
    }
    async fn people(&self) -> Kept<Vec<Account>> {
        self.readers.read(people::all).await
    }
    async fn account(&self, login: String) -> Kept<Option<Account>> {
        self.readers.read(move |db| people::by_login(db, &login)).await
    }
    async fn add_case(&self, case: Case, entry: Entry) -> Kept<bool> {
        self.writer.write(move |db| people::add_case(db, &case, &entry)).await
    }
    async fn cases(&self) -> Kept<Vec<Case>> {
        self.readers.read(people::cases).await
    }
    async fn grant(&self, case: CaseId, person: PersonId, entry: Entry) -> Kept<()> {
        self.writer.write(move |db| people::grant(db, case, person, &entry)).await
    }
    async fn withdraw(&self, case: CaseId, person: PersonId, entry: Entry) -> Kept<bool> {
        self.writer.write(move |db| people::withdraw(db, case, person, &entry)).await
    }
    async fn cases_of(&self, person: PersonId) -> Kept<Vec<Case>> {
        self.readers.read(move |db| people::cases_of(db, person)).await
    }

    async fn keep_code(&self, code: PairingCode, entry: Entry) -> Kept<()> {
        self.writer.write(move |db| devices::keep_code(db, &code, &entry)).await
    }
    async fn pair(&self, pairing: NewInstallation, entry: Entry) -> Kept<Paired> {
        self.writer.write(move |db| devices::pair(db, &pairing, &entry)).await
    }
    async fn knows_installation(&self, installation: InstallationId, token: Digest) -> Kept<bool> {
        self.readers.read(move |db| devices::knows_installation(db, installation, &token)).await
    }
    async fn count_try(&self, keys: Vec<TryKey>, now: Moment) -> Kept<Option<i64>> {
        self.writer.write(move |db| devices::count_try(db, &keys, now.unix_ms())).await
    }
    async fn forgive(&self, key: String) -> Kept<()> {
        self.writer.write(move |db| devices::forgive(db, &key)).await
    }
    async fn open_session(&self, session: NewSession, entry: Entry) -> Kept<Opened> {
        self.writer.write(move |db| devices::open_session(db, &session, &entry)).await
    }
    async fn session(&self, token: Digest, now: Moment) -> Kept<Option<Session>> {
        self.readers.read(move |db| devices::session(db, &token, now.unix_ms())).await
    }
    async fn end_session(&self, token: Digest, entry: Entry) -> Kept<()> {
        self.writer.write(move |db| devices::end_session(db, &token, &entry)).await
    }
    async fn device(&self, token: Digest) -> Kept<Option<Device>> {
        self.readers.read(move |db| devices::by_token(db, &token)).await
    }
    async fn devices(&self) -> Kept<Vec<DeviceRow>> {
        self.readers.read(devices::all).await
    }
    async fn revoke_device(&self, device: DeviceId, entry: Entry) -> Kept<bool> {
        self.writer.write(move |db| devices::revoke(db, device, &entry)).await
    }
    async fn note(&self, entry: Entry) -> Kept<()> {
        self.writer.write(move |db| audit_rows::add(db, &entry)).await
    }

    async fn append(&self, push: Push) -> Kept<Vec<Became>> {
        self.writer.write(move |db| events::append(db, &push)).await
    }
    async fn own_log(&self, device: DeviceId) -> Kept<OwnLog> {
        self.readers.read(move |db| events::own_log(db, device)).await
    }
    async fn pull(&self, pull: Pull, entry: Entry) -> Kept<Option<Page>> {
        let page = self.readers.read(move |db| reading::pull(db, &pull)).await?;
        if page.as_ref().is_some_and(|page| !page.events.is_empty()) {
            self.note(entry).await?;
        }
        Ok(page)
    }
    async fn book(&self, case: CaseId, person: PersonId, entry: Entry) -> Kept<Option<BookPage>> {
        let page = self.readers.read(move |db| reading::book(db, case, person)).await?;
        if page.as_ref().is_some_and(|page| *page != BookPage::default()) {
            self.note(entry).await?;
        }
        Ok(page)
    }
    async fn blob_for(
        &self,
        case: CaseId,
        person: PersonId,
        sha256: Digest,
        entry: Entry,
    ) -> Kept<Option<BlobRow>> {
        self.writer.write(move |db| reading::blob_for(db, case, person, &sha256, &entry)).await
    }
    async fn drawing_for(
        &self,
        case: CaseId,
        person: PersonId,
        capture: CaptureId,
        entry: Entry,
    ) -> Kept<Option<Digest>> {
        self.writer.write(move |db| reading::drawing_for(db, case, person, capture, &entry)).await
    }

    async fn shelf(&self, device: DeviceId, case: CaseId) -> Kept<Shelf> {
        self.readers.read(move |db| blob_rows::shelf(db, device, case)).await
    }
    async fn keep_blob(&self, shelf: Shelf, blob: BlobRow) -> Kept<bool> {
        self.writer.write(move |db| blob_rows::keep(db, shelf, &blob)).await
    }
    async fn blob(&self, shelf: Shelf, sha256: Digest) -> Kept<Option<BlobRow>> {
        self.readers.read(move |db| blob_rows::find(db, shelf, &sha256)).await
    }
    async fn weight(&self, shelf: Shelf) -> Kept<u64> {
        self.readers.read(move |db| blob_rows::weight(db, shelf)).await
    }
    async fn begin_upload(&self, upload: Upload) -> Kept<()> {
        self.writer.write(move |db| blob_rows::begin_upload(db, &upload)).await
    }
    async fn upload(&self, upload: UploadId, device: DeviceId, now: Moment) -> Kept<Option<Upload>> {
        self.readers.read(move |db| blob_rows::upload(db, upload, device, now.unix_ms())).await
    }
    async fn move_upload(&self, upload: UploadId, offset: u64) -> Kept<()> {
        self.writer.write(move |db| blob_rows::move_upload(db, upload, offset)).await
    }
    async fn drop_upload(&self, upload: UploadId) -> Kept<()> {
        self.writer.write(move |db| blob_rows::drop_upload(db, upload)).await
    }
    async fn tidy(&self, now: Moment, apart_until: Moment) -> Kept<Tidied> {
        self.writer.write(move |db| tidying::tidy(db, now.unix_ms(), apart_until.unix_ms())).await
    }

    async fn set_apart(&self) -> Kept<Vec<SetApart>> {
        self.readers.read(tidying::set_apart).await
    }
    async fn set_apart_bytes(&self, device: DeviceId, entry: Entry) -> Kept<Vec<(SetApart, Vec<u8>)>> {
        self.writer.write(move |db| tidying::set_apart_bytes(db, device, &entry)).await
    }

    async fn ask_recovery(&self, person: PersonId, request: RecoveryRequest, entry: Entry) -> Kept<bool> {
        self.writer.write(move |db| recoveries::ask(db, person, &request, &entry)).await
    }
    async fn recovery(&self, recovery: RecoveryId, person: PersonId) -> Kept<Option<Recovery>> {
        self.readers.read(move |db| recoveries::find(db, recovery, person)).await
    }
    async fn recoveries(&self) -> Kept<Vec<RecoveryRow>> {
        self.readers.read(recoveries::all).await
    }
    async fn answer_recovery(&self, id: RecoveryId, sealed: Option<Sealed>, entry: Entry) -> Kept<bool> {
        self.writer.write(move |db| recoveries::answer(db, id, sealed.as_ref(), &entry)).await
    }

    async fn verify_audit(&self) -> Kept<Verdict> {
        self.readers.read(audit_rows::verify).await
    }
    async fn copy_to(&self, file: PathBuf, entry: Entry) -> Kept<()> {
        self.note(entry).await?;
        self.readers.read(move |db| server_row::copy_to(db, &file)).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_database_of_before_a_decision_that_held_back_is_found_and_one_that_released_stays_one() {
        let db = Connection::open_in_memory().unwrap();
        let before = &SCHEMA[..3];
        before.iter().for_each(|step| db.execute_batch(step).unwrap());
        db.pragma_update(None, "user_version", before.len() as i64).unwrap();
        db.pragma_update(None, "foreign_keys", false).unwrap();
        let decided = |release: bool| {
            format!(r#"{{"fact":{{"kind":"safety.decided","matter":"m","release":{release},"why":"…"}}}}"#)
        };
        let rows = [
            ("other", decided(false), None),
            ("safety.released", decided(true), Some("m")),
            ("other", r#"{"fact":{"kind":"visit.stopped"}}"#.to_owned(), None),
        ];
        for (seq, (kind, bytes, matter)) in (1..).zip(rows) {
            let sql = "INSERT INTO events (event, case_id, seq, device, device_seq, bytes, received, actor, kind, matter)
                       VALUES (?1, 'c', ?1, 'd', ?1, ?2, 0, 'a', ?3, ?4)";
            db.execute(sql, rusqlite::params![seq, bytes.as_bytes(), kind, matter]).unwrap();
        }
        migrate(&db).unwrap();
        let mut found = db.prepare("SELECT kind, matter, releases FROM events ORDER BY seq").unwrap();
        let found: Vec<(String, Option<String>, Option<bool>)> = found
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let of = |kind: &str, matter: Option<&str>, releases| {
            (kind.to_owned(), matter.map(str::to_owned), releases)
        };
        assert_eq!(
            found,
            [
                of("safety.decided", Some("m"), Some(false)),
                of("safety.decided", Some("m"), Some(true)),
                of("other", None, None)
            ]
        );
    }
}
