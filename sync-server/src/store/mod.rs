//! What the server remembers, in our own verbs. Each verb is one transaction, and when it has answered the
//! change is on disk. Never: words of HTTP, or a decision on who may do what beyond the one filter
//! ([`shared::audience::may_see`] in SQL).
#[cfg(test)]
mod contract;
mod records;
mod sqlite;

use async_trait::async_trait;
pub use records::*;
use shared::{
    digest::Digest,
    id::{CaptureId, CaseId, DeviceId, InstallationId, PersonId, RecoveryId, UploadId},
    people::{Case, Person},
    projection::BookEntry,
    time::Moment,
    wire::{
        book::{Named, SharedCapture},
        events::OwnLog,
        recovery::{Recovery, RecoveryRequest, Sealed},
    },
};
pub use sqlite::Sqlite;

use crate::audit::{Entry, Verdict};

/// The store could not do it. Nothing was changed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The disk is full.
    #[error("no room on the disk")]
    Full,
    /// The server is going down.
    #[error("the store is closed")]
    Closed,
    /// A row is not what was written.
    #[error("a row can not be read: {0}")]
    Damaged(&'static str),
    /// The database said no.
    #[error("the database failed")]
    Failed(#[source] std::sync::Arc<dyn std::error::Error + Send + Sync>),
}

type Kept<T> = Result<T, StoreError>;

/// What the server remembers.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    // The server itself.

    /// Which server, and which life of its database.
    async fn identity(&self) -> Kept<Identity>;
    /// The public key to which store keys are sealed, if one was set.
    async fn recovery_key(&self) -> Kept<Option<String>>;
    /// Sets that key.
    async fn set_recovery_key(&self, key: String, entry: Entry) -> Kept<()>;
    /// The number to ring when a child may not be safe, if one was set.
    async fn duty_number(&self) -> Kept<Option<String>>;
    /// Sets that number, or takes it away.
    async fn set_duty_number(&self, number: Option<String>, entry: Entry) -> Kept<()>;
    /// Whom a child can turn to beside its worker.
    async fn outside(&self) -> Kept<Outside>;
    /// Sets them; what is not there is taken away.
    async fn set_outside(&self, outside: Outside, entry: Entry) -> Kept<()>;
    /// Whether the store can read and write.
    async fn well(&self) -> Kept<()>;

    // People and their cases.

    /// Adds a person; false when the login is taken.
    async fn add_person(&self, account: Account, entry: Entry) -> Kept<bool>;
    /// Sets a password; false when nobody signs in so. Sessions of before end.
    async fn set_password(&self, login: String, password: String, entry: Entry) -> Kept<bool>;
    /// Everybody, by login.
    async fn people(&self) -> Kept<Vec<Account>>;
    /// The person who signs in so.
    async fn account(&self, login: String) -> Kept<Option<Account>>;
    /// Adds a case; false when it is there.
    async fn add_case(&self, case: Case, entry: Entry) -> Kept<bool>;
    /// Every case.
    async fn cases(&self) -> Kept<Vec<Case>>;
    /// Puts a person on a case.
    async fn grant(&self, case: CaseId, person: PersonId, entry: Entry) -> Kept<()>;
    /// Takes a person off a case; false when they were not on it.
    async fn withdraw(&self, case: CaseId, person: PersonId, entry: Entry) -> Kept<bool>;
    /// The cases a person is on now.
    async fn cases_of(&self, person: PersonId) -> Kept<Vec<Case>>;

    // Devices and sessions.

    /// Keeps a pairing code.
    async fn keep_code(&self, code: PairingCode, entry: Entry) -> Kept<()>;
    /// Spends a code for an installation; the same request again gives the same answer.
    async fn pair(&self, pairing: NewInstallation, entry: Entry) -> Kept<Paired>;
    /// Whether an installation has this token and was not revoked.
    async fn knows_installation(&self, installation: InstallationId, token: Digest) -> Kept<bool>;
    /// Counts a try against these keys, as if it had failed. When one of them has to wait, nothing is
    /// counted and the milliseconds to wait come back.
    async fn count_try(&self, keys: Vec<TryKey>, now: Moment) -> Kept<Option<i64>>;
    /// Forgets the tries of a key.
    async fn forgive(&self, key: String) -> Kept<()>;
    /// Opens a session and keeps a further token of the device.
    async fn open_session(&self, session: NewSession, entry: Entry) -> Kept<Opened>;
    /// The session of this token that has not ended.
    async fn session(&self, token: Digest, now: Moment) -> Kept<Option<Session>>;
    /// Ends a session.
    async fn end_session(&self, token: Digest, entry: Entry) -> Kept<()>;
    /// The device of this token, revoked or not.
    async fn device(&self, token: Digest) -> Kept<Option<Device>>;
    /// All devices.
    async fn devices(&self) -> Kept<Vec<DeviceRow>>;
    /// Revokes a device and ends its sessions; false when there is none.
    async fn revoke_device(&self, device: DeviceId, entry: Entry) -> Kept<bool>;
    /// Writes a row on its own, for what changes nothing else.
    async fn note(&self, entry: Entry) -> Kept<()>;

    // Events.

    /// Takes events of one device, in order, and says what became of each.
    async fn append(&self, push: Push) -> Kept<Vec<Became>>;
    /// How far the log of a device is there without a gap.
    async fn own_log(&self, device: DeviceId) -> Kept<OwnLog>;
    /// Events of a case after a sequence, for whoever reads cases and is on it; none for anybody else.
    async fn pull(&self, pull: Pull, entry: Entry) -> Kept<Option<Page>>;
    /// The book of a case and what the child shares, as this person may see it; none when not on the case.
    async fn book(&self, case: CaseId, person: PersonId, entry: Entry) -> Kept<Option<BookPage>>;
    /// The blob of an event that this person may see, by its digest; leaves the row.
    async fn blob_for(
        &self,
        case: CaseId,
        person: PersonId,
        sha256: Digest,
        entry: Entry,
    ) -> Kept<Option<BlobRow>>;
    /// The drawing of a capture that this person may see; leaves the row.
    async fn drawing_for(
        &self,
        case: CaseId,
        person: PersonId,
        capture: CaptureId,
        entry: Entry,
    ) -> Kept<Option<Digest>>;

    // Blobs.

    /// The shelf on which what this device sends for this case belongs.
    async fn shelf(&self, device: DeviceId, case: CaseId) -> Kept<Shelf>;
    /// Notes that a blob is on its shelf; false when that was known.
    async fn keep_blob(&self, shelf: Shelf, blob: BlobRow) -> Kept<bool>;
    /// A blob's row.
    async fn blob(&self, shelf: Shelf, sha256: Digest) -> Kept<Option<BlobRow>>;
    /// How many bytes lie on a shelf.
    async fn weight(&self, shelf: Shelf) -> Kept<u64>;
    /// Begins an upload.
    async fn begin_upload(&self, upload: Upload) -> Kept<()>;
    /// An upload of this device that has not ended.
    async fn upload(&self, upload: UploadId, device: DeviceId, now: Moment) -> Kept<Option<Upload>>;
    /// Notes how far an upload has come.
    async fn move_upload(&self, upload: UploadId, offset: u64) -> Kept<()>;
    /// Forgets an upload.
    async fn drop_upload(&self, upload: UploadId) -> Kept<()>;
    /// Forgets what has ended by now: uploads, sessions, codes, and what was set apart before `apart_until`.
    async fn tidy(&self, now: Moment, apart_until: Moment) -> Kept<Tidied>;

    // What was set apart.

    /// What was set apart and is still here, without the bytes.
    async fn set_apart(&self) -> Kept<Vec<SetApart>>;
    /// The same with the bytes, for one device.
    async fn set_apart_bytes(&self, device: DeviceId, entry: Entry) -> Kept<Vec<(SetApart, Vec<u8>)>>;

    // Recoveries.

    /// Keeps a request; false when the device is not this person's or the id names another request.
    async fn ask_recovery(&self, person: PersonId, request: RecoveryRequest, entry: Entry) -> Kept<bool>;
    /// What became of a request of this person.
    async fn recovery(&self, recovery: RecoveryId, person: PersonId) -> Kept<Option<Recovery>>;
    /// Every request, those that wait first.
    async fn recoveries(&self) -> Kept<Vec<RecoveryRow>>;
    /// Answers a request that waits; none refuses. False when none waits under this id.
    async fn answer_recovery(&self, recovery: RecoveryId, sealed: Option<Sealed>, entry: Entry)
    -> Kept<bool>;

    // Audit and backup.

    /// Walks the whole chain of audit rows.
    async fn verify_audit(&self) -> Kept<Verdict>;
    /// Writes a consistent copy of the database.
    async fn copy_to(&self, file: std::path::PathBuf, entry: Entry) -> Kept<()>;
}

/// What a person may see of the book, with the names of those who wrote it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BookPage {
    pub entries: Vec<BookEntry>,
    pub people: Vec<Named>,
    pub shared: Vec<SharedCapture>,
}

/// A person with what they sign in with.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    pub person: Person,
    pub login: String,
    /// The PHC string of the password.
    pub password: String,
}
