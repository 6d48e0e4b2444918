//! What happened. Facts in the past tense, written once by one device and never edited.
//!
//! The bytes of an event are made once ([`Event::write`]) and travel, are digested and are kept exactly so:
//! nothing that reads an event ever writes it again.
mod fact;
mod log;
mod observed;
mod profile;
mod safety;
mod shared_anyway;
mod told_back;

pub use fact::{
    About, Alone, Assent, Close, Fact, Known, Leaning, Meant, Present, Relation, Stopper, Tie, Topic, Try,
};
pub use log::{Fork, LogHead};
pub use observed::{Did, Observed, Trial};
pub use profile::Profile;
pub use safety::{Raiser, SafetyActed, SafetyDecided, SafetyNoted, SafetyRaised};
use serde::{Deserialize, Serialize};
pub use shared_anyway::SharedAnyway;
pub use told_back::{MarkedForLater, Outcome, PromiseMade, ReplyAnswer, ReplyAnswered, ReplyGiven};

use crate::{
    answer::Blob,
    digest::Digest,
    id::{CaseId, DeviceId, EventId, PersonId, VisitId},
    time::Moment,
};

/// One fact with its envelope: who, where, when, and its place in the log of the device that wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Event {
    /// Unique for ever.
    pub id: EventId,
    /// The log it was written in.
    pub device: DeviceId,
    /// Its place in that log, from 1 without gaps.
    pub device_seq: u64,
    /// The digest of the event before it in that log; none for the first.
    pub prev: Option<Digest>,
    /// What the clock of the device said.
    pub at: Moment,
    /// Milliseconds since the device's page or program started: shows when a clock was put back.
    pub mono_ms: u64,
    /// The adult who was signed in.
    pub actor: PersonId,
    /// The child's case.
    pub case: CaseId,
    /// The visit that it belongs to, if any. What a child says differently later, outside any visit, belongs to the
    /// visit of what it said first: whatever protects that protects this too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<VisitId>,
    /// What happened.
    pub fact: Fact,
}

/// The largest event that a device writes and a server takes, in bytes.
pub const MAX_EVENT_BYTES: usize = 64 * 1024;

/// The bytes are not an event.
#[derive(Debug, thiserror::Error)]
pub enum NotAnEvent {
    /// More than [`MAX_EVENT_BYTES`].
    #[error("larger than an event may be")]
    TooLarge,
    /// Not JSON of the right shape.
    #[error("not an event")]
    Malformed(#[source] serde_json::Error),
}

impl Event {
    /// The exact bytes of the event, to be made once.
    pub fn write(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("an event has no map with keys that are not text")
    }

    /// Reads an event from its exact bytes. Fields of later versions are passed over and a kind of a later
    /// version becomes [`Fact::Unknown`]; the bytes stay what is kept.
    pub fn read(bytes: &[u8]) -> Result<Self, NotAnEvent> {
        if bytes.len() > MAX_EVENT_BYTES {
            return Err(NotAnEvent::TooLarge);
        }
        serde_json::from_slice(bytes).map_err(NotAnEvent::Malformed)
    }

    /// The bytes that the event names; they must be on the server before the event is taken.
    pub fn blob(&self) -> Option<&Blob> {
        match &self.fact {
            Fact::Captured { answer, .. } => answer.blob(),
            _ => None,
        }
    }
}
