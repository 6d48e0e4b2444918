//! A device's log: each event names the one before it, so that a copied or cut log is found.
use super::Event;
use crate::digest::Digest;

/// The end of a log: how many events it has, and the digest of the last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LogHead {
    /// The sequence of the last event; 0 for an empty log.
    pub seq: u64,
    /// The digest of the last event's bytes; none for an empty log.
    pub digest: Option<Digest>,
}

/// The event does not continue the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the event does not follow the event before it in its device's log")]
pub struct Fork;

impl LogHead {
    /// The head after this event, whose exact bytes have this digest.
    pub fn then(self, event: &Event, digest: Digest) -> Result<Self, Fork> {
        if event.device_seq == self.seq + 1 && event.prev == self.digest {
            Ok(Self { seq: event.device_seq, digest: Some(digest) })
        } else {
            Err(Fork)
        }
    }
}
