//! A drawing as a PNG, painted here from the child's strokes. Nothing but the strokes is kept.
use shared::{
    drawing::{Drawing, MAX_BYTES, render},
    id::{CaptureId, CaseId},
    wire::problem::ProblemKind,
};
use tokio::io::AsyncReadExt;

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    store::{Session, Shelf},
};

const WIDTH: u32 = 1024;
const WIDEST: u32 = 2048;

/// The drawing of a capture, so many pixels wide, for somebody who may see it.
pub async fn give_picture(
    app: &App,
    session: &Session,
    case: CaseId,
    capture: CaptureId,
    width: Option<u32>,
) -> Result<Vec<u8>, Refusal> {
    let entry = Entry::by(app.world.now(), session.person.id, session.device, What::PictureRead);
    let entry = entry.on(case).about(capture);
    let drawing = app.store.drawing_for(case, session.person.id, capture, entry).await?;
    let drawing = drawing.ok_or(ProblemKind::NotFound)?;
    let document = app.blobs.open(Shelf::Case(case), drawing, 0, MAX_BYTES as u64).await?;
    let mut bytes = Vec::new();
    document
        .ok_or(ProblemKind::NotFound)?
        .read_to_end(&mut bytes)
        .await
        .map_err(crate::blobs::BlobError::from)?;
    let width = width.unwrap_or(WIDTH).clamp(1, WIDEST);
    // What a device sent as a drawing may be none: then there is no picture.
    let painted = tokio::task::spawn_blocking(move || {
        Drawing::from_bytes(&bytes).ok().and_then(|drawing| render::png(&drawing, width).ok())
    });
    Ok(painted.await.ok().flatten().ok_or(ProblemKind::NotFound)?)
}
