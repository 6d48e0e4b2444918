//! What goes into the store and what comes out, as plain values.
use shared::{
    digest::Digest,
    event::Event,
    id::{CaseId, DeviceId, Epoch, EventId, InstallationId, PersonId, ServerId, UploadId},
    people::Person,
    time::Moment,
    wire::{book::Named, problem::ProblemKind, recovery::RecoveryRequest},
};

use crate::audit::Entry;

/// Which server, and which life of its database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    pub server: ServerId,
    pub epoch: Epoch,
}

/// Whom a child can turn to beside its worker, each as people write it: a name, and how to reach them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outside {
    /// Somebody on the child's side.
    pub advocate: Option<String>,
    /// Where a child complains.
    pub complaints: Option<String>,
}

/// A code with which a device can be paired.
#[derive(Debug, Clone, PartialEq)]
pub struct PairingCode {
    pub code: Digest,
    pub expires: Moment,
    /// Only the practice server makes codes that can be used more than once.
    pub many: bool,
}

/// A browser or computer that wants to be paired.
#[derive(Debug, Clone, PartialEq)]
pub struct NewInstallation {
    pub installation: InstallationId,
    pub code: Digest,
    pub token: Digest,
    pub name: String,
    pub now: Moment,
}

/// What became of a pairing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paired {
    Yes,
    /// The code was used by another installation, has ended, or never was.
    CodeSpent,
    /// The installation was revoked.
    Revoked,
}

/// Against what tries are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryKey {
    /// A digest: what somebody typed into a login field may be a password.
    pub key: String,
    /// How many tries are free before each one doubles the wait.
    pub free: u32,
}

/// A session that begins.
#[derive(Debug, Clone, PartialEq)]
pub struct NewSession {
    pub token: Digest,
    pub device_token: Digest,
    pub person: PersonId,
    pub installation: InstallationId,
    pub device: DeviceId,
    pub now: Moment,
    pub ends: Moment,
}

/// What became of a session that was to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    Yes,
    /// The device was revoked.
    Revoked,
    /// The device is another person's or stands on another installation.
    NotTheirs,
}

/// A session that has not ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    pub person: Person,
    pub device: DeviceId,
    pub ends: Moment,
}

/// A device as its token tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Device {
    pub device: DeviceId,
    pub person: Person,
    pub revoked: bool,
}

/// A device as the list of devices shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceRow {
    pub device: DeviceId,
    pub login: String,
    pub installation: String,
    pub events: u64,
    pub revoked: bool,
}

/// Events of one device for one case.
#[derive(Debug, Clone)]
pub struct Push {
    pub device: DeviceId,
    pub case: CaseId,
    pub received: Moment,
    pub candidates: Vec<Candidate>,
    /// Written when something was accepted.
    pub accepted_entry: Entry,
    /// Written when something was set apart.
    pub apart_entry: Entry,
}

/// One thing that a device sent as an event.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Exactly as it came.
    pub bytes: Vec<u8>,
    pub digest: Digest,
    /// Its place, when that much could be read.
    pub place: Option<Place>,
    /// The event, when it could be read and is its writer's to write; else why not.
    pub event: Result<Event, ProblemKind>,
    /// A row to write when it is accepted.
    pub entry: Option<Entry>,
}

/// Where an event stands, by its own word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
pub struct Place {
    pub id: EventId,
    pub device: DeviceId,
    pub device_seq: u64,
    pub prev: Option<Digest>,
}

/// What became of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    Accepted,
    Duplicate,
    Quarantined,
    Refused(ProblemKind),
    BlobsMissing(Digest),
}

/// What somebody who reads cases asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pull {
    pub case: CaseId,
    pub person: PersonId,
    pub after: u64,
    pub limit: usize,
    /// After so many bytes a page ends early.
    pub bytes: usize,
}

/// Some events of a case, in the order in which they were taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub events: Vec<Taken>,
    /// The names of those who wrote them.
    pub people: Vec<Named>,
    pub more: bool,
}

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    pub seq: u64,
    pub bytes: Vec<u8>,
    pub received: Moment,
}

/// Where blobs lie: with a case, or apart for an administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shelf {
    Case(CaseId),
    Apart(DeviceId),
}

impl std::fmt::Display for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Case(case) => write!(f, "case-{case}"),
            Self::Apart(device) => write!(f, "apart-{device}"),
        }
    }
}

/// A blob that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobRow {
    pub sha256: Digest,
    pub size: u64,
    /// Found in the bytes, never taken from the sender's word.
    pub media_type: String,
    pub kept: Moment,
}

/// An upload that can be taken up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    pub upload: UploadId,
    pub device: DeviceId,
    pub case: CaseId,
    pub shelf: Shelf,
    pub sha256: Digest,
    pub length: u64,
    pub offset: u64,
    pub expires: Moment,
}

/// Something that was set apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetApart {
    pub device: DeviceId,
    pub case: CaseId,
    pub event: Option<EventId>,
    pub digest: Digest,
    /// `quarantined`, or the name of the problem.
    pub why: String,
    pub received: Moment,
}

/// What was forgotten because its time was over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tidied {
    /// Uploads whose bytes can go.
    pub uploads: Vec<UploadId>,
    /// Blobs that were set apart and can go.
    pub blobs: Vec<(Shelf, Digest)>,
}

/// A request to open a store whose PIN was forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryRow {
    pub request: RecoveryRequest,
    pub login: String,
    pub asked: Moment,
    pub state: String,
}

/// Whose sign-in is counted, in words that never reach the disk as they are.
pub fn try_key(kind: &str, value: &str) -> String {
    Digest::of(format!("{kind} {value}").as_bytes()).to_string()
}

/// A token in the form in which it is kept.
pub fn token_digest(token: &str) -> Digest {
    Digest::of(token.as_bytes())
}
