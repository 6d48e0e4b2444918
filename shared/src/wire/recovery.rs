//! How a forgotten PIN is mended without a copy of the key in anybody's hands.
//!
//! The device sealed its store key to the organisation's recovery key when the PIN was chosen (HPKE,
//! RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305). The person signs in again with their
//! password and sends the sealed key with a fresh public key of the device; an administrator, who alone
//! holds the recovery key, opens it and seals it to that public key.
use serde::{Deserialize, Serialize};

use crate::id::{DeviceId, RecoveryId};

/// What the HPKE sealing is bound to when a store key is sealed to the organisation.
pub const INFO_ORGANISATION: &[u8] = b"heard store key for the organisation, 1";
/// What it is bound to on the way back to the device.
pub const INFO_DEVICE: &[u8] = b"heard store key for the device, 1";

/// A sealed key: encapsulated key and ciphertext, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Sealed {
    /// The encapsulated key.
    pub enc: String,
    /// The ciphertext with its tag. The additional data is the device's id as text.
    pub ciphertext: String,
}

/// `POST /api/v1/recoveries`, by the person whose store it is, signed in anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct RecoveryRequest {
    /// Made by the device, so that a repeated request is the same request.
    pub id: RecoveryId,
    /// The store whose PIN was forgotten.
    pub device: DeviceId,
    /// The store key, sealed to the organisation.
    pub sealed: Sealed,
    /// The X25519 public key to which the answer is to be sealed, in hexadecimal.
    pub reply_to: String,
}

/// `GET /api/v1/recoveries/{id}`, by the person who asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Recovery {
    /// Nobody has answered yet.
    Waiting,
    /// The store key, sealed to the device's fresh key.
    Opened {
        /// For the device alone.
        sealed: Sealed,
    },
    /// An administrator said no.
    Refused,
}
