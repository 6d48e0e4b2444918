//! Asking the organisation to open a store whose PIN was forgotten.
use axum::extract::State;
use shared::{
    id::RecoveryId,
    wire::{
        path,
        problem::Problem,
        recovery::{Recovery, RecoveryRequest},
    },
};

use super::{
    caller::SignedIn,
    extract::{Json, Path},
};
use crate::{
    actions::{self, Refusal},
    app::App,
};

/// Asks, and says how it stands. The same request again is the same request.
#[utoipa::path(post, path = path::RECOVERIES, tag = "recoveries", security(("session" = [])),
    request_body = RecoveryRequest, responses((status = 200, body = Recovery), (status = "4XX", body = Problem)))]
pub async fn ask(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Json(request): Json<RecoveryRequest>,
) -> Result<Json<Recovery>, Refusal> {
    Ok(Json(actions::ask_recovery(&app, &session, request).await?))
}

/// The answer, once there is one. By the person who asked.
#[utoipa::path(get, path = path::RECOVERY, tag = "recoveries", security(("session" = [])),
    params(("recovery" = String, Path, format = Uuid)),
    responses((status = 200, body = Recovery), (status = "4XX", body = Problem)))]
pub async fn read(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Path(recovery): Path<RecoveryId>,
) -> Result<Json<Recovery>, Refusal> {
    Ok(Json(actions::read_recovery(&app, &session, recovery).await?))
}
