//! Keeping the bytes of a drawing or a recording. They come before the event that names them.
use bytes::Bytes;
use shared::{
    digest::Digest,
    id::CaseId,
    wire::{hello::Limits, problem::ProblemKind},
};

use super::Refusal;
use crate::{
    app::App,
    blobs::Incoming,
    store::{BlobRow, Device, Shelf},
};

/// So much may be set apart for one device.
const MOST_APART: u64 = 256 << 20;

/// What became of a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrived {
    New,
    Known,
}

/// A blob that arrives in one request.
pub struct BlobArrival {
    shelf: Shelf,
    sha256: Digest,
    incoming: Box<dyn Incoming>,
    size: u64,
}

impl BlobArrival {
    /// Begins to take it. Whoever may not lay it on the case's shelf lays it on one of their own, and the answer
    /// is the same.
    pub async fn begin(app: &App, device: &Device, case: CaseId, sha256: Digest) -> Result<Self, Refusal> {
        let shelf = app.store.shelf(device.device, case).await?;
        room_on(app, shelf).await?;
        Ok(Self { shelf, sha256, incoming: app.blobs.incoming().await?, size: 0 })
    }

    /// Takes the next piece.
    pub async fn write(&mut self, piece: Bytes) -> Result<(), Refusal> {
        self.size += piece.len() as u64;
        if self.size > Limits::V1.inline_blob_bytes {
            return Err(ProblemKind::TooLarge.into());
        }
        Ok(self.incoming.write(piece).await?)
    }

    /// Keeps it: the bytes first and then the row, so that a row never names bytes that are not there.
    pub async fn keep(self, app: &App) -> Result<Arrived, Refusal> {
        let kept = self.incoming.keep(self.shelf, self.sha256).await?;
        let row = BlobRow {
            sha256: self.sha256,
            size: kept.size,
            media_type: kept.media_type.to_owned(),
            kept: app.world.now(),
        };
        let new = app.store.keep_blob(self.shelf, row).await?;
        Ok(if new { Arrived::New } else { Arrived::Known })
    }
}

/// Whether anything more may be laid on this shelf.
pub(super) async fn room_on(app: &App, shelf: Shelf) -> Result<(), Refusal> {
    match shelf {
        Shelf::Case(_) => Ok(()),
        Shelf::Apart(_) if app.store.weight(shelf).await? < MOST_APART => Ok(()),
        Shelf::Apart(_) => Err(ProblemKind::StorageFull.into()),
    }
}
