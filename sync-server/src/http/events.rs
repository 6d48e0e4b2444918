//! Push and pull of events.
use axum::{
    extract::{DefaultBodyLimit, State},
    http::HeaderMap,
};
use serde::Deserialize;
use shared::{
    id::CaseId,
    wire::{
        self, PROTOCOL,
        events::{PullResponse, PushRequest, PushResponse},
        hello::Limits,
        path,
        problem::{Problem, ProblemKind},
    },
};

use super::{
    caller::{FromDevice, SignedIn},
    extract::{Json, Path, Query, header_text},
};
use crate::{
    actions::{self, Refusal},
    app::App,
};

/// Takes what a device wrote, each event with an answer of its own.
#[utoipa::path(post, path = path::EVENTS, tag = "events", security(("device" = [])),
    params(("case" = String, Path, format = Uuid)), request_body = PushRequest,
    responses((status = 200, body = PushResponse), (status = "4XX", body = Problem)))]
pub async fn push(
    State(app): State<App>,
    FromDevice(device): FromDevice,
    Path(case): Path<CaseId>,
    Json(request): Json<PushRequest>,
) -> Result<Json<PushResponse>, Refusal> {
    if request.events.len() as u64 > Limits::V1.events {
        return Err(ProblemKind::TooLarge.into());
    }
    Ok(Json(actions::accept_events(&app, &device, case, request.events).await?))
}

/// Where to go on reading.
#[derive(Deserialize)]
pub struct From {
    after: Option<String>,
    limit: Option<usize>,
}

/// Reads a case's events in the order in which they were taken. By a social worker or manager on the case.
#[utoipa::path(get, path = path::EVENTS, tag = "events", security(("session" = [])),
    params(("case" = String, Path, format = Uuid),
        ("after" = Option<String>, Query, description = "`next` of the answer before"),
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 500)),
    responses((status = 200, body = PullResponse), (status = "4XX", body = Problem)))]
pub async fn pull(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Path(case): Path<CaseId>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Json<PullResponse>, Refusal> {
    let speaks = header_text(&headers, wire::header::PROTOCOL).and_then(|it| it.parse::<u32>().ok());
    if speaks.is_some_and(|version| version < PROTOCOL) {
        return Err(ProblemKind::PullNeedsUpdate.into());
    }
    let page = actions::read_events(&app, &session, case, from.after.as_deref(), from.limit).await?;
    Ok(Json(page))
}

/// A full push and what stands around its events.
pub fn push_limit() -> DefaultBodyLimit {
    let Limits { events, event_bytes, .. } = Limits::V1;
    DefaultBodyLimit::max(usize::try_from(events * event_bytes + 64 * 1024).unwrap_or(usize::MAX))
}
