//! Uploads that can be taken up again: tus 1.0 with creation, checksum, expiration and termination.
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use shared::{
    digest::Digest,
    id::{CaseId, UploadId},
    time::Moment,
    wire::{
        self,
        blobs::tus,
        path,
        problem::{Problem, ProblemKind},
    },
};

use super::{
    caller::FromDevice,
    extract::{Path, header_text},
};
use crate::{
    actions::{self, Begun, Chunk, NewUpload, Refusal},
    app::App,
    store::Upload,
};

/// Begins an upload. 204 with the blob's address when it is there already.
#[utoipa::path(post, path = path::UPLOADS, tag = "uploads", security(("device" = [])),
    params(("case" = String, Path, format = Uuid), ("tus-resumable" = String, Header),
        ("upload-length" = u64, Header), ("upload-metadata" = String, Header)),
    responses((status = 201), (status = 204), (status = "4XX", body = Problem)))]
pub async fn begin(
    State(app): State<App>,
    FromDevice(device): FromDevice,
    Path(case): Path<CaseId>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    speaks_tus(&headers)?;
    let new = NewUpload {
        case,
        sha256: header_text(&headers, tus::METADATA).and_then(named_digest).ok_or(ProblemKind::Malformed)?,
        length: number(&headers, tus::LENGTH)?,
    };
    let (status, headers) = match actions::begin_upload(&app, &device, new).await? {
        Begun::Known => (StatusCode::NO_CONTENT, vec![(header::LOCATION, blob_address(case, &new.sha256))]),
        Begun::Upload(upload) => {
            let address = wire::fill(path::UPLOAD, &[&case, &upload.upload]);
            (StatusCode::CREATED, vec![(header::LOCATION, address), expires(&upload)])
        }
    };
    Ok(answer(status, headers))
}

/// How far an upload has come.
#[utoipa::path(head, path = path::UPLOAD, tag = "uploads", security(("device" = [])),
    params(("case" = String, Path, format = Uuid), ("upload" = String, Path, format = Uuid),
        ("tus-resumable" = String, Header)),
    responses((status = 200), (status = "4XX")))]
pub async fn look(
    State(app): State<App>,
    FromDevice(device): FromDevice,
    Path((_, upload)): Path<(CaseId, UploadId)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    speaks_tus(&headers)?;
    let upload = actions::look_at_upload(&app, &device, upload).await?;
    let mut headers = standing(&upload);
    headers.push((HeaderName::from_static(tus::LENGTH), upload.length.to_string()));
    Ok(answer(StatusCode::OK, headers))
}

/// Takes the next chunk, of at most 1 MiB.
#[utoipa::path(patch, path = path::UPLOAD, tag = "uploads", security(("device" = [])),
    params(("case" = String, Path, format = Uuid), ("upload" = String, Path, format = Uuid),
        ("tus-resumable" = String, Header), ("upload-offset" = u64, Header),
        ("upload-checksum" = Option<String>, Header)),
    request_body(content = Vec<u8>, content_type = "application/offset+octet-stream"),
    responses((status = 204), (status = "4XX", body = Problem)))]
pub async fn extend(
    State(app): State<App>,
    FromDevice(device): FromDevice,
    Path((_, upload)): Path<(CaseId, UploadId)>,
    request: Request,
) -> Result<Response, Refusal> {
    let headers = request.headers();
    speaks_tus(headers)?;
    if header_text(headers, header::CONTENT_TYPE.as_str()) != Some(tus::CHUNK) {
        return Err(ProblemKind::MediaType.into());
    }
    let offset = number(headers, tus::OFFSET)?;
    let checksum = match header_text(headers, tus::CHECKSUM) {
        Some(text) => Some(checksum(text).ok_or(ProblemKind::Malformed)?),
        None => None,
    };
    let pieces = request.into_body().into_data_stream();
    let upload = actions::extend_upload(&app, &device, upload, Chunk { offset, checksum, pieces }).await?;
    Ok(answer(StatusCode::NO_CONTENT, standing(&upload)))
}

/// Ends an upload before it is whole.
#[utoipa::path(delete, path = path::UPLOAD, tag = "uploads", security(("device" = [])),
    params(("case" = String, Path, format = Uuid), ("upload" = String, Path, format = Uuid),
        ("tus-resumable" = String, Header)),
    responses((status = 204), (status = "4XX", body = Problem)))]
pub async fn end(
    State(app): State<App>,
    FromDevice(device): FromDevice,
    Path((_, upload)): Path<(CaseId, UploadId)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    speaks_tus(&headers)?;
    actions::drop_upload(&app, &device, upload).await?;
    Ok(answer(StatusCode::NO_CONTENT, Vec::new()))
}

fn speaks_tus(headers: &HeaderMap) -> Result<(), Refusal> {
    match header_text(headers, tus::RESUMABLE) {
        Some(tus::VERSION) => Ok(()),
        _ => Err(ProblemKind::Malformed.into()),
    }
}

fn number(headers: &HeaderMap, name: &str) -> Result<u64, Refusal> {
    let number = header_text(headers, name).and_then(|text| text.parse().ok());
    Ok(number.ok_or(ProblemKind::Malformed)?)
}

/// The digest in `sha256 <base64>,type <base64>`. The type is the sender's word and is not asked for.
fn named_digest(metadata: &str) -> Option<Digest> {
    let pairs = metadata.split(',').filter_map(|pair| pair.trim().split_once(' '));
    let (_, value) = pairs.into_iter().find(|(key, _)| *key == "sha256")?;
    digest(value)
}

fn checksum(header: &str) -> Option<Digest> {
    digest(header.strip_prefix("sha256 ")?)
}

/// The digest itself in base64, or its hexadecimal digits in base64.
fn digest(base64: &str) -> Option<Digest> {
    let bytes = BASE64_STANDARD.decode(base64.trim()).ok()?;
    match <[u8; 32]>::try_from(bytes.as_slice()) {
        Ok(digest) => Some(Digest(digest)),
        Err(_) => std::str::from_utf8(&bytes).ok()?.parse().ok(),
    }
}

fn blob_address(case: CaseId, sha256: &Digest) -> String {
    wire::fill(path::BLOB, &[&case, sha256])
}

fn standing(upload: &Upload) -> Vec<(HeaderName, String)> {
    let mut headers =
        vec![(HeaderName::from_static(tus::OFFSET), upload.offset.to_string()), expires(upload)];
    if upload.offset == upload.length {
        headers.push((header::LOCATION, blob_address(upload.case, &upload.sha256)));
    }
    headers
}

fn expires(upload: &Upload) -> (HeaderName, String) {
    (HeaderName::from_static(tus::EXPIRES), http_date(upload.expires))
}

fn answer(status: StatusCode, headers: Vec<(HeaderName, String)>) -> Response {
    let mut answer = status.into_response();
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer.headers_mut().insert(tus::RESUMABLE, HeaderValue::from_static(tus::VERSION));
    answer
}

/// A moment as HTTP writes it (RFC 9110, section 5.6.7).
fn http_date(moment: Moment) -> String {
    let seconds = u64::try_from(moment.unix_ms() / 1000).unwrap_or(0);
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
    httpdate::fmt_http_date(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_found_among_the_metadata() {
        let digest = Digest::of(b"abc");
        let base64 = BASE64_STANDARD.encode(digest.0);
        assert_eq!(named_digest(&format!("type YXVkaW8vd2F2, sha256 {base64}")), Some(digest));
        assert_eq!(
            named_digest(&format!("sha256 {}", BASE64_STANDARD.encode(digest.to_string()))),
            Some(digest)
        );
        assert_eq!(named_digest("type YXVkaW8vd2F2"), None);
        assert_eq!(named_digest("sha256 !"), None);
        assert_eq!(checksum(&format!("sha256 {base64}")), Some(digest));
        assert_eq!(checksum(&format!("md5 {base64}")), None);
    }

    #[test]
    fn an_end_is_written_as_http_writes_dates() {
        assert_eq!(http_date(Moment::new(784_111_777_000, 0)), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
