//! Push and pull of events.
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{book::Named, problem::Problem, receipt::Receipt};
use crate::{
    digest::Digest,
    id::{Epoch, EventId},
    time::Moment,
};

/// `POST /api/v1/cases/{case}/events`, by a device, in the order of its log.
///
/// Each event travels as the exact bytes that the device wrote. Blobs go first: an event whose blobs are
/// not there is refused with `blobs-missing`, so that an accepted event is complete.
///
/// An event may arrive before one that stands ahead of it in its log: the gap stays open until that one comes
/// ([`OwnLog::through`] tells), so that one event that can not be sent never holds back those behind it. A log
/// is forked when two events claim one place, or when an event and its neighbour are both there and `prev` is
/// not the neighbour's digest.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct PushRequest {
    /// At most [`super::hello::Limits::events`].
    #[cfg_attr(feature = "describe", schema(value_type = Vec<crate::event::Event>))]
    pub events: Vec<Box<RawValue>>,
}

/// What became of each event of a push, in the order of the request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct PushResponse {
    /// One for each event.
    pub results: Vec<PushResult>,
    /// The server's promise for those that were accepted or are duplicates; none when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// What became of one event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct PushResult {
    /// The event; none when the bytes were not an event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventId>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why not, when it was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
}

/// What became of one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Kept, on disk.
    Accepted,
    /// The same bytes were kept before.
    Duplicate,
    /// Not kept; the problem says why and what to do.
    Refused,
    /// Kept apart for an administrator, because its writer may not write here (any more).
    Quarantined,
}

/// `GET /api/v1/cases/{case}/events?after={cursor}&limit={n}`, by a social worker of the case.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct PullResponse {
    /// In the order in which the server took them.
    pub events: Vec<Pulled>,
    /// The names of those who wrote them.
    #[serde(default)]
    pub people: Vec<Named>,
    /// Where to go on.
    pub next: String,
    /// Whether there is more now.
    pub more: bool,
}

/// One event with the time at which the server took it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Pulled {
    /// The exact bytes that the device wrote.
    #[cfg_attr(feature = "describe", schema(value_type = crate::event::Event))]
    pub event: Box<RawValue>,
    /// When the server took it.
    pub received: Moment,
}

/// `GET /api/v1/devices/self/log`, by a device: how far the server has its log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct OwnLog {
    /// Which life of the database; when it is not the one the device knows, the device compares.
    pub epoch: Epoch,
    /// The last event up to which nothing is missing; 0 when there is none.
    pub through: u64,
    /// The digest of that event.
    pub digest: Option<Digest>,
}
