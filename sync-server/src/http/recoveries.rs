//! Asking the organisation to open a store whose PIN was forgotten.
use axum::extract::State;
use shared::{
    id::RecoveryId,
    wire::{
        path,
        problem::{Problem, ProblemKind},
        recovery::{Recovery, RecoveryRequest},
    },
};

use super::{
    caller::SignedIn,
    extract::{Json, Path},
};
use crate::{
    actions::Refusal,
    app::App,
    audit::{Entry, What},
};

/// Asks, and says how it stands. The same request again is the same request.
#[utoipa::path(post, path = path::RECOVERIES, tag = "recoveries", security(("session" = [])),
    request_body = RecoveryRequest, responses((status = 200, body = Recovery), (status = "4XX", body = Problem)))]
pub async fn ask(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Json(request): Json<RecoveryRequest>,
) -> Result<Json<Recovery>, Refusal> {
    let (person, recovery) = (session.person.id, request.id);
    let entry = Entry::by(app.world.now(), person, session.device, What::RecoveryAsked).about(recovery);
    if !app.store.ask_recovery(person, request, entry).await? {
        return Err(ProblemKind::NotFound.into());
    }
    let stands = app.store.recovery(recovery, person).await?;
    Ok(Json(stands.ok_or(ProblemKind::NotFound)?))
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
    let found = app.store.recovery(recovery, session.person.id).await?;
    Ok(Json(found.ok_or(ProblemKind::NotFound)?))
}
