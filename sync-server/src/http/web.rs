//! The web app from its folder. Every file is checked again at each use, so that a new version is there at once;
//! what has not changed is not sent again. Any other address is a page of the app.
use std::path::{Path, PathBuf};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use shared::{
    digest::Digest,
    wire::{self, problem::ProblemKind},
};

use super::extract::header_text;
use crate::{actions::Refusal, app::App};

/// A file of the app, or its first page.
pub async fn file(State(app): State<App>, request: Request) -> Response {
    let path = request.uri().path();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let Some(web) = app.settings.web.as_deref().filter(|_| reads && !path.starts_with(wire::path::BASE))
    else {
        return Refusal::from(ProblemKind::NotFound).into_response();
    };
    let found = match below(web, path) {
        Some(file) => read(&file, request.headers()).await,
        None => None,
    };
    let found = match found {
        // An address without a file name in it is a place within the app.
        None if !path.rsplit('/').next().unwrap_or_default().contains('.') => {
            read(&web.join("index.html"), request.headers()).await
        }
        found => found,
    };
    found.unwrap_or_else(|| Refusal::from(ProblemKind::NotFound).into_response())
}

/// The file of a path. A part that leads anywhere but down leads nowhere.
fn below(web: &Path, path: &str) -> Option<PathBuf> {
    let plain = |part: &str| {
        !part.starts_with('.')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.@".contains(&byte))
    };
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    parts.iter().all(|part| plain(part)).then(|| web.join(parts.join("/")))
}

async fn read(file: &Path, headers: &HeaderMap) -> Option<Response> {
    let media_type = media_type(file.extension()?.to_str()?);
    let brotli = header_text(headers, header::ACCEPT_ENCODING.as_str()).is_some_and(|list| {
        list.split(',').any(|it| it.split(';').next().unwrap_or_default().trim() == "br")
    });
    let mut small = file.as_os_str().to_owned();
    small.push(".br");
    let (bytes, encoded) = match if brotli { tokio::fs::read(&small).await.ok() } else { None } {
        Some(bytes) => (bytes, true),
        None => (tokio::fs::read(file).await.ok()?, false),
    };
    let tag = format!("\"{}\"", &Digest::of(&bytes).to_string()[..32]);
    let known = header_text(headers, header::IF_NONE_MATCH.as_str())
        .is_some_and(|list| list.split(',').any(|it| it.trim().trim_start_matches("W/") == tag));
    let mut answer = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut answer = Response::new(Body::from(bytes));
        answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        if encoded {
            answer.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        answer
    };
    let headers = answer.headers_mut();
    headers.insert(header::ETAG, HeaderValue::from_str(&tag).ok()?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    Some(answer)
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        "wav" => "audio/wav",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leads_out_of_the_folder() {
        let web = Path::new("/web");
        assert_eq!(below(web, "/a/b-1.wasm"), Some("/web/a/b-1.wasm".into()));
        for path in ["/../x", "/a/../../x", "/.hidden", "/a/%2e%2e/x", "/a\\..\\x", "/a/\0"] {
            assert_eq!(below(web, path), None, "{path}");
        }
        assert_eq!(below(web, "//etc/passwd"), Some("/web/etc/passwd".into()));
    }
}
