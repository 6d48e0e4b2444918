//! Uploads that can be taken up again, for recordings (tus 1.0). What was noted is on disk; what came after that
//! is forgotten and sent again.
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use shared::{
    digest::{Digest, Digester},
    id::{CaseId, UploadId},
    time::Moment,
    wire::{hello::Limits, problem::ProblemKind},
};
use tokio::sync::{OwnedMutexGuard, watch};

use super::{Refusal, keep_blob::room_on};
use crate::{
    app::App,
    blobs::BlobError,
    store::{BlobRow, Device, Upload},
};

const DAYS_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// What somebody wants to upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewUpload {
    pub case: CaseId,
    pub sha256: Digest,
    pub length: u64,
}

/// What came of beginning an upload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    Upload(Upload),
    /// The blob is there; nothing has to be sent.
    Known,
}

/// One chunk of an upload.
pub struct Chunk<S> {
    /// Where it goes.
    pub offset: u64,
    /// The digest it was announced with: then it is taken whole or not at all.
    pub checksum: Option<Digest>,
    pub pieces: S,
}

/// Begins an upload.
pub async fn begin_upload(app: &App, device: &Device, new: NewUpload) -> Result<Begun, Refusal> {
    if new.length > Limits::V1.blob_bytes {
        return Err(ProblemKind::TooLarge.into());
    }
    let shelf = app.store.shelf(device.device, new.case).await?;
    if app.store.blob(shelf, new.sha256).await?.is_some() {
        return Ok(Begun::Known);
    }
    room_on(app, shelf).await?;
    let now = app.world.now();
    let (ms, random) = app.world.id_parts();
    let upload = Upload {
        upload: UploadId::make(ms, random),
        device: device.device,
        case: new.case,
        shelf,
        sha256: new.sha256,
        length: new.length,
        offset: 0,
        expires: Moment::new(now.unix_ms() + DAYS_MS, 0),
    };
    app.store.begin_upload(upload.clone()).await?;
    if upload.length == 0 {
        app.blobs.grow(upload.upload, 0).await?.sync().await?;
        finish(app, &upload).await?;
    }
    Ok(Begun::Upload(upload))
}

/// How far an upload has come. A request that still writes to it is broken off first.
pub async fn look_at_upload(app: &App, device: &Device, id: UploadId) -> Result<Upload, Refusal> {
    let _hold = app.uploads.hold(id).await;
    find(app, device, id).await
}

/// Takes the next chunk, and keeps the blob when it was the last.
pub async fn extend_upload<S, E>(
    app: &App,
    device: &Device,
    id: UploadId,
    chunk: Chunk<S>,
) -> Result<Upload, Refusal>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin,
{
    let mut hold = app.uploads.hold(id).await;
    let mut upload = find(app, device, id).await?;
    if chunk.offset != upload.offset {
        return Err(ProblemKind::OffsetConflict.into());
    }
    if upload.offset == upload.length {
        return Ok(upload);
    }
    let mut growing = match app.blobs.grow(id, upload.offset).await {
        Err(BlobError::Lost) => {
            app.store.move_upload(id, 0).await?;
            return Err(ProblemKind::OffsetConflict.into());
        }
        growing => growing?,
    };
    let most = Limits::V1.chunk_bytes.min(upload.length - upload.offset);
    let mut pieces = chunk.pieces;
    let mut digester = Digester::default();
    let mut came = 0_u64;
    let whole = loop {
        let piece = tokio::select! {
            piece = pieces.next() => piece,
            () = hold.broken() => break false,
        };
        match piece {
            None => break true,
            Some(Err(_)) => break false,
            Some(Ok(piece)) => {
                came += piece.len() as u64;
                if came > most {
                    return Err(ProblemKind::TooLarge.into());
                }
                digester.update(&piece);
                growing.write(piece).await?;
            }
        }
    };
    match chunk.checksum {
        Some(_) if !whole => return Err(ProblemKind::OffsetConflict.into()),
        Some(checksum) if digester.finish() != checksum => return Err(ProblemKind::ChunkDamaged.into()),
        _ => {}
    }
    growing.sync().await?;
    upload.offset += came;
    if upload.offset < upload.length {
        app.store.move_upload(id, upload.offset).await?;
    } else {
        finish(app, &upload).await?;
    }
    if whole { Ok(upload) } else { Err(ProblemKind::OffsetConflict.into()) }
}

/// Ends an upload before it is whole.
pub async fn drop_upload(app: &App, device: &Device, id: UploadId) -> Result<(), Refusal> {
    let _hold = app.uploads.hold(id).await;
    find(app, device, id).await?;
    app.store.drop_upload(id).await?;
    Ok(app.blobs.remove_grown(id).await?)
}

async fn find(app: &App, device: &Device, id: UploadId) -> Result<Upload, Refusal> {
    let found = app.store.upload(id, device.device, app.world.now()).await?;
    Ok(found.ok_or(ProblemKind::NotFound)?)
}

/// The bytes get their name first, then the row names them, then the upload is done. A server that ends in
/// between goes on from the last chunk.
async fn finish(app: &App, upload: &Upload) -> Result<(), Refusal> {
    let kept = match app.blobs.keep_grown(upload.upload, upload.shelf, upload.sha256).await {
        Err(BlobError::Differs) => {
            app.store.drop_upload(upload.upload).await?;
            app.blobs.remove_grown(upload.upload).await?;
            return Err(ProblemKind::DigestMismatch.into());
        }
        kept => kept?,
    };
    let row = BlobRow {
        sha256: upload.sha256,
        size: kept.size,
        media_type: kept.media_type.to_owned(),
        kept: app.world.now(),
    };
    app.store.keep_blob(upload.shelf, row).await?;
    app.store.move_upload(upload.upload, upload.length).await?;
    Ok(app.blobs.remove_grown(upload.upload).await?)
}

/// Who writes to which upload now. A newer request breaks the older off, because a device that asks again has
/// lost its connection long before the server notices.
#[derive(Debug, Clone, Default)]
pub struct UploadLocks(Arc<Mutex<HashMap<UploadId, Arc<Lock>>>>);

#[derive(Debug, Default)]
struct Lock {
    newest: watch::Sender<u64>,
    gate: Arc<tokio::sync::Mutex<()>>,
}

struct Hold {
    locks: UploadLocks,
    id: UploadId,
    newest: watch::Receiver<u64>,
    own: u64,
    _gate: OwnedMutexGuard<()>,
}

impl UploadLocks {
    async fn hold(&self, id: UploadId) -> Hold {
        let (gate, newest, own) = {
            let mut locks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let lock = locks.entry(id).or_default();
            lock.newest.send_modify(|newest| *newest += 1);
            (Arc::clone(&lock.gate), lock.newest.subscribe(), *lock.newest.borrow())
        };
        Hold { locks: self.clone(), id, newest, own, _gate: gate.lock_owned().await }
    }
}

impl Hold {
    /// Waits until somebody else wants the upload.
    async fn broken(&mut self) {
        let own = self.own;
        if self.newest.wait_for(|newest| *newest != own).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut locks = self.locks.0.lock().unwrap_or_else(PoisonError::into_inner);
        // One receiver is this one: nobody else waits.
        if locks.get(&self.id).is_some_and(|lock| lock.newest.receiver_count() == 1) {
            locks.remove(&self.id);
        }
    }
}
