//! Who did and saw what. Rows are only added, each bound to the one before it by its hash; they name people,
//! cases and items by id and never repeat a word of a child. The store writes a row in the same transaction
//! as what it tells of.
mod verify;

use serde::Serialize;
use shared::{
    digest::{Digest, Digester},
    id::{CaseId, DeviceId, PersonId},
    time::Moment,
};

pub use verify::{Chain, Verdict};

/// One row before it is chained.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// When, by the server's clock.
    pub at: Moment,
    /// Which person did it; none for the one who runs the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// From which device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceId>,
    /// What was done.
    pub what: What,
    /// On which case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// To which item: an id or a digest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    SignedIn,
    SignInRefused,
    SignedOut,
    PairingMade,
    Paired,
    EventsPushed,
    EventsSetApart,
    EventsPulled,
    CaptureOpened,
    BookRead,
    BlobRead,
    PictureRead,
    RecoveryAsked,
    RecoveryApproved,
    RecoveryRefused,
    RecoveryKeySet,
    DutyNumberSet,
    OutsideSet,
    SafetyRaised,
    SafetyDecided,
    SharedAnyway,
    PersonAdded,
    PasswordSet,
    CaseAdded,
    CaseGranted,
    CaseWithdrawn,
    DeviceRevoked,
    QuarantineExported,
    BackupMade,
    EpochRenewed,
}

impl Entry {
    /// Something that the one who runs the server did.
    pub fn by_operator(at: Moment, what: What) -> Self {
        Self { at, person: None, device: None, what, case: None, about: None }
    }

    /// Something that a person did on a device.
    pub fn by(at: Moment, person: PersonId, device: DeviceId, what: What) -> Self {
        Self { at, person: Some(person), device: Some(device), what, case: None, about: None }
    }

    /// The same, on a case.
    pub fn on(mut self, case: CaseId) -> Self {
        self.case = Some(case);
        self
    }

    /// The same, naming an item.
    pub fn about(mut self, item: impl std::fmt::Display) -> Self {
        self.about = Some(item.to_string());
        self
    }

    /// The row's exact text; what is hashed and kept.
    pub fn line(&self) -> String {
        serde_json::to_string(self).expect("a row has no map with keys that are not text")
    }
}

/// The hash of a row: over the hash before it and its own exact text.
pub fn link(before: &Digest, line: &str) -> Digest {
    let mut digester = Digester::default();
    digester.update(&before.0);
    digester.update(line.as_bytes());
    digester.finish()
}

/// What stands before the first row.
pub const BEGINNING: Digest = Digest([0; 32]);
