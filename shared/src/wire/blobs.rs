//! Bytes beside events. Their address holds case and digest: nobody can find out from one case whether
//! another holds the same picture.
//!
//! Small ones are `PUT` whole (201 new, 204 there already, 422 `digest-mismatch`). Larger ones are uploaded
//! in chunks after tus 1.0 (creation, checksum, expiration, termination).
use serde::{Deserialize, Serialize};

use crate::{answer::Blob, id::UploadId};

/// The headers of tus 1.0 that are used.
pub mod tus {
    /// `1.0.0`, on every request and answer.
    pub const RESUMABLE: &str = "tus-resumable";
    /// The version.
    pub const VERSION: &str = "1.0.0";
    /// Where the next chunk goes.
    pub const OFFSET: &str = "upload-offset";
    /// How long the whole is.
    pub const LENGTH: &str = "upload-length";
    /// `sha256 <base64>,type <base64>`.
    pub const METADATA: &str = "upload-metadata";
    /// `sha256 <base64>` of one chunk; 460 when it differs.
    pub const CHECKSUM: &str = "upload-checksum";
    /// Until when it may be taken up again.
    pub const EXPIRES: &str = "upload-expires";
    /// The media type of a chunk.
    pub const CHUNK: &str = "application/offset+octet-stream";
}

/// How far an upload has come, as a device remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// Its id on the server.
    pub upload: UploadId,
    /// What is being uploaded.
    pub blob: Blob,
    /// The bytes the server has.
    pub offset: u64,
}
