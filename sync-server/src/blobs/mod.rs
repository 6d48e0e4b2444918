//! Bytes beside events, each under the name of its shelf and its digest. What has answered is on disk, and
//! what is on disk never changes. Never: who may see what.
#[cfg(test)]
mod contract;
mod fs;
mod sniff;

use async_trait::async_trait;
use bytes::Bytes;
pub use fs::Folder;
use shared::{digest::Digest, id::UploadId};
pub use sniff::media_type;
use tokio::io::AsyncRead;

use crate::store::Shelf;

/// The bytes could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// The disk is full.
    #[error("no room on the disk")]
    Full,
    /// The bytes are not those they were announced as.
    #[error("the bytes differ from their digest")]
    Differs,
    /// Less of an upload is here than was noted: it begins anew.
    #[error("the upload is not there")]
    Lost,
    /// The disk said no.
    #[error("the disk failed")]
    Failed(#[source] std::io::Error),
}

/// Where bytes are kept.
#[async_trait]
pub trait Blobs: Send + Sync + 'static {
    /// Begins to take a blob in one go. What is dropped before it is kept is gone.
    async fn incoming(&self) -> Result<Box<dyn Incoming>, BlobError>;
    /// So many bytes of a blob from this place on; none when it is not there.
    async fn open(
        &self,
        shelf: Shelf,
        sha256: Digest,
        from: u64,
        length: u64,
    ) -> Result<Option<Box<dyn AsyncRead + Send + Unpin>>, BlobError>;
    /// Removes a blob.
    async fn remove(&self, shelf: Shelf, sha256: Digest) -> Result<(), BlobError>;
    /// Goes on with an upload of which so many bytes were noted; what came after them is forgotten.
    async fn grow(&self, upload: UploadId, noted: u64) -> Result<Box<dyn Growing>, BlobError>;
    /// Keeps a whole upload under its name. The upload stays until it is removed.
    async fn keep_grown(&self, upload: UploadId, shelf: Shelf, sha256: Digest) -> Result<Kept, BlobError>;
    /// Removes an upload.
    async fn remove_grown(&self, upload: UploadId) -> Result<(), BlobError>;
}

/// A blob that is arriving.
#[async_trait]
pub trait Incoming: Send {
    /// Takes the next piece.
    async fn write(&mut self, piece: Bytes) -> Result<(), BlobError>;
    /// Keeps it under this name, if the bytes have this digest. Many may keep the same at once.
    async fn keep(self: Box<Self>, shelf: Shelf, sha256: Digest) -> Result<Kept, BlobError>;
}

/// An upload that is going on.
#[async_trait]
pub trait Growing: Send {
    /// Takes the next piece.
    async fn write(&mut self, piece: Bytes) -> Result<(), BlobError>;
    /// Puts all of it on disk.
    async fn sync(self: Box<Self>) -> Result<(), BlobError>;
}

/// What was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    pub size: u64,
    /// What the bytes themselves say they are.
    pub media_type: &'static str,
}

impl From<std::io::Error> for BlobError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind::{QuotaExceeded, StorageFull};
        match error.kind() {
            StorageFull | QuotaExceeded => Self::Full,
            _ => Self::Failed(error),
        }
    }
}
