//! Giving bytes to somebody who may see an event that names them. Each time leaves a row.
use shared::{digest::Digest, id::CaseId, wire::problem::ProblemKind};
use tokio::io::AsyncRead;

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    store::{Session, Shelf},
};

/// A blob that may be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenBlob {
    case: CaseId,
    pub sha256: Digest,
    pub size: u64,
    pub media_type: String,
}

/// The blob, for somebody who may see it. For all others there is none.
pub async fn give_blob(
    app: &App,
    session: &Session,
    case: CaseId,
    sha256: Digest,
) -> Result<GivenBlob, Refusal> {
    let entry = Entry::by(app.world.now(), session.person.id, session.device, What::BlobRead);
    let entry = entry.on(case).about(sha256);
    let row = app.store.blob_for(case, session.person.id, sha256, entry).await?;
    let row = row.ok_or(ProblemKind::NotFound)?;
    Ok(GivenBlob { case, sha256, size: row.size, media_type: row.media_type })
}

/// So many bytes of it from this place on.
pub async fn open_part(
    app: &App,
    blob: &GivenBlob,
    from: u64,
    length: u64,
) -> Result<Box<dyn AsyncRead + Send + Unpin>, Refusal> {
    let part = app.blobs.open(Shelf::Case(blob.case), blob.sha256, from, length).await?;
    Ok(part.ok_or(ProblemKind::NotFound)?)
}
