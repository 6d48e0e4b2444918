//! What a client should know before it talks.
use serde::{Deserialize, Serialize};

use crate::{
    id::{Epoch, ServerId},
    time::Moment,
};

/// `GET /api/v1/hello`. Anyone may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Hello {
    /// Which server.
    pub server: ServerId,
    /// Which life of its database.
    pub epoch: Epoch,
    /// The oldest protocol it speaks with those who pull. Pushing is never refused for its age.
    pub min_protocol: u32,
    /// The newest.
    pub max_protocol: u32,
    /// What its clock says.
    pub now: Moment,
    /// How much it takes at once.
    pub limits: Limits,
}

/// How much a server takes at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Limits {
    /// Bytes of one event.
    pub event_bytes: u64,
    /// Events of one push.
    pub events: u64,
    /// Bytes of a blob that is put in one request; a larger one is uploaded in chunks.
    pub inline_blob_bytes: u64,
    /// Bytes of one chunk.
    pub chunk_bytes: u64,
    /// Bytes of any blob.
    pub blob_bytes: u64,
}

impl Limits {
    /// The limits of this version.
    pub const V1: Self = Self {
        event_bytes: crate::event::MAX_EVENT_BYTES as u64,
        events: 100,
        inline_blob_bytes: 1 << 20,
        chunk_bytes: 1 << 20,
        blob_bytes: 32 << 20,
    };
}
