//! Pairing a device and signing in.
//!
//! A device is paired once with a single-use code. A person signs in on a paired device with name and
//! password, online, once; after that a PIN opens their own store without a network. The session, which
//! ends after hours, is for reading from the server; the device's token, which does not end, is for handing
//! over what was captured, so that an expired session never holds a capture back.
use serde::{Deserialize, Serialize};

use crate::{
    id::{DeviceId, Epoch, InstallationId, ServerId},
    people::{Case, Person},
    time::Moment,
};

/// The answer to `POST /api/v1/pairings`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Pairing {
    /// Single use. Goes into the fragment of the address: `https://server/#pair=<code>`.
    pub code: String,
    /// Until when it can be used.
    pub expires: Moment,
    /// The address with the code as a picture to be scanned (SVG).
    #[serde(default)]
    pub qr_svg: String,
}

/// `POST /api/v1/installations`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct PairRequest {
    /// Made by the device, so that a repeated request with the same code gives the same answer.
    pub installation: InstallationId,
    /// The code.
    pub code: String,
    /// What the device calls itself, for the list of devices.
    pub name: String,
}

/// The answer to [`PairRequest`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Paired {
    /// Shown at every sign-in on this device.
    pub installation_token: String,
}

/// `POST /api/v1/sessions`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SignInRequest {
    /// The paired device.
    pub installation: InstallationId,
    /// Its token.
    pub installation_token: String,
    /// The name the person signs in with.
    pub login: String,
    /// The password.
    pub password: String,
    /// The log that the person's store on this device writes; made by the device at the first sign-in.
    pub device: DeviceId,
}

/// The answer to [`SignInRequest`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SignedIn {
    /// Who signed in.
    pub person: Person,
    /// For reading: `Authorization: Bearer …`.
    pub session_token: String,
    /// When the session ends.
    pub session_ends: Moment,
    /// For pushing what this store captured. A new one at each sign-in; those before stay good.
    pub device_token: String,
    /// The cases the person is on now.
    pub cases: Vec<Case>,
    /// Which server.
    pub server: ServerId,
    /// Which life of its database.
    pub epoch: Epoch,
    /// The Ed25519 public key of receipts, in hexadecimal.
    pub receipt_key: String,
    /// The X25519 public key to which store keys are sealed, in hexadecimal.
    pub recovery_key: String,
    /// The number to ring when a child may not be safe, for those who read cases; none while nobody has set it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duty_number: Option<String>,
    /// Somebody on the child's side, as people write it: a name, and how to reach them. For those who read cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advocate: Option<String>,
    /// Where a child complains, in the same way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaints: Option<String>,
}

/// `GET /api/v1/me`, by a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Me {
    /// Who.
    pub person: Person,
    /// The cases the person is on now.
    pub cases: Vec<Case>,
    /// When the session ends.
    pub session_ends: Moment,
    /// The number to ring when a child may not be safe, for those who read cases; none while nobody has set it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duty_number: Option<String>,
    /// Somebody on the child's side, as people write it: a name, and how to reach them. For those who read cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advocate: Option<String>,
    /// Where a child complains, in the same way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaints: Option<String>,
}
