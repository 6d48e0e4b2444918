//! Drawings and recordings, in and out.
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::StreamExt;
use serde::Deserialize;
use shared::{
    digest::Digest,
    id::{CaptureId, CaseId},
    wire::{
        hello::Limits,
        path,
        problem::{Problem, ProblemKind},
    },
};
use tokio_util::io::ReaderStream;

use super::{
    caller::{FromDevice, SignedIn},
    extract::{Path, Query, header_text},
    range::{Wanted, wanted},
};
use crate::{
    actions::{self, Arrived, BlobArrival, Refusal},
    app::App,
};

/// What is kept here never runs in a browser, whatever it turns out to be.
const SANDBOX: &str = "default-src 'none'; sandbox";
const PIECE: usize = 64 * 1024;

/// Keeps a blob of at most 1 MiB under its digest. 201 when it is new, 204 when it was there.
#[utoipa::path(put, path = path::BLOB, tag = "blobs", security(("device" = [])),
    params(("case" = String, Path, format = Uuid), ("sha256" = String, Path)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 201), (status = 204), (status = "4XX", body = Problem)))]
pub async fn put(
    State(app): State<App>,
    FromDevice(device): FromDevice,
    Path((case, sha256)): Path<(CaseId, Digest)>,
    request: Request,
) -> Result<StatusCode, Refusal> {
    let announced = header_text(request.headers(), header::CONTENT_LENGTH.as_str());
    if announced.and_then(|it| it.parse::<u64>().ok()).is_some_and(|it| it > Limits::V1.inline_blob_bytes) {
        return Err(ProblemKind::TooLarge.into());
    }
    let mut arrival = BlobArrival::begin(&app, &device, case, sha256).await?;
    let mut pieces = request.into_body().into_data_stream();
    while let Some(piece) = pieces.next().await {
        arrival.write(piece.map_err(|_| ProblemKind::Malformed)?).await?;
    }
    Ok(match arrival.keep(&app).await? {
        Arrived::New => StatusCode::CREATED,
        Arrived::Known => StatusCode::NO_CONTENT,
    })
}

/// Gives a blob, or a part of it, to somebody who may see an event that names it.
#[utoipa::path(get, path = path::BLOB, tag = "blobs", security(("session" = [])),
    params(("case" = String, Path, format = Uuid), ("sha256" = String, Path)),
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), (status = 206),
        (status = "4XX", body = Problem)))]
pub async fn get(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Path((case, sha256)): Path<(CaseId, Digest)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let blob = actions::give_blob(&app, &session, case, sha256).await?;
    let tag = format!("\"{sha256}\"");
    // The bytes of a digest never change, so a range of what somebody has a part of always fits.
    let same = header_text(&headers, header::IF_RANGE.as_str()).is_none_or(|it| it == tag);
    let range = header_text(&headers, header::RANGE.as_str()).filter(|_| same);
    let (status, from, length) = match wanted(range, blob.size) {
        Wanted::Whole => (StatusCode::OK, 0, blob.size),
        Wanted::Part { from, length } => (StatusCode::PARTIAL_CONTENT, from, length),
        Wanted::Outside => {
            let mut answer = Refusal::from(ProblemKind::RangeOutside).into_response();
            set(&mut answer, header::CONTENT_RANGE, &format!("bytes */{}", blob.size));
            return Ok(answer);
        }
    };
    let part = actions::open_part(&app, &blob, from, length).await?;
    let mut answer = Response::new(Body::from_stream(ReaderStream::with_capacity(part, PIECE)));
    *answer.status_mut() = status;
    if status == StatusCode::PARTIAL_CONTENT {
        let range = format!("bytes {from}-{}/{}", from + length - 1, blob.size);
        set(&mut answer, header::CONTENT_RANGE, &range);
    }
    set(&mut answer, header::CONTENT_TYPE, &blob.media_type);
    set(&mut answer, header::CONTENT_LENGTH, &length.to_string());
    set(&mut answer, header::ACCEPT_RANGES, "bytes");
    set(&mut answer, header::ETAG, &tag);
    set(&mut answer, header::CACHE_CONTROL, "private, no-store");
    set(&mut answer, header::CONTENT_DISPOSITION, "attachment");
    set(&mut answer, header::CONTENT_SECURITY_POLICY, SANDBOX);
    Ok(answer)
}

/// How large a picture is to be.
#[derive(Deserialize)]
pub struct Size {
    width: Option<u32>,
}

/// A drawing as a PNG, made here of the child's strokes.
#[utoipa::path(get, path = path::PICTURE, tag = "blobs", security(("session" = [])),
    params(("case" = String, Path, format = Uuid), ("capture" = String, Path, format = Uuid),
        ("width" = Option<u32>, Query, minimum = 1, maximum = 2048)),
    responses((status = 200, body = Vec<u8>, content_type = "image/png"), (status = "4XX", body = Problem)))]
pub async fn picture(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Path((case, capture)): Path<(CaseId, CaptureId)>,
    Query(size): Query<Size>,
) -> Result<Response, Refusal> {
    let png = actions::give_picture(&app, &session, case, capture, size.width).await?;
    let mut answer = Response::new(Body::from(png));
    set(&mut answer, header::CONTENT_TYPE, "image/png");
    set(&mut answer, header::CACHE_CONTROL, "private, no-store");
    set(&mut answer, header::CONTENT_SECURITY_POLICY, SANDBOX);
    Ok(answer)
}

fn set(answer: &mut Response, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}
