//! The server's signed promise that it has what a device sent.
use serde::{Deserialize, Serialize};

use crate::{
    digest::Digest,
    id::{DeviceId, Epoch, ServerId},
    time::Moment,
};

/// A promise for some events of one device. Kept on the device beside what was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Receipt {
    /// Who promises.
    pub server: ServerId,
    /// In which life of its database.
    pub epoch: Epoch,
    /// Whose events.
    pub device: DeviceId,
    /// The sequences of the events, in the order of the request.
    pub seqs: Vec<u64>,
    /// [`Digest::of_list`] of the digests of the events' exact bytes, in the same order.
    pub digest: Digest,
    /// When they were received.
    pub received: Moment,
    /// Ed25519 (RFC 8032) over [`Receipt::signed_bytes`], 128 hexadecimal digits.
    pub signature: String,
}

impl Receipt {
    /// The bytes that are signed: every field but the signature, each on a line of its own.
    pub fn signed_bytes(&self) -> Vec<u8> {
        let seqs: Vec<String> = self.seqs.iter().map(u64::to_string).collect();
        format!(
            "heard receipt 1\n{}\n{}\n{}\n{}\n{}\n{}\n",
            self.server,
            self.epoch,
            self.device,
            seqs.join(","),
            self.digest,
            self.received
        )
        .into_bytes()
    }
}
