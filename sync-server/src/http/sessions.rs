//! Signing in and out.
use axum::{extract::State, http::StatusCode};
use shared::wire::{
    path,
    problem::Problem,
    sessions::{Me, SignInRequest, SignedIn as Answer},
};

use super::{address::Prefix, caller::SignedIn, extract::Json};
use crate::{
    actions::{self, Refusal},
    app::App,
};

/// Signs in on a paired device: a session for reading, and a token for what the device captures.
#[utoipa::path(post, path = path::SESSIONS, tag = "sessions", security(()), request_body = SignInRequest,
    responses((status = 200, body = Answer), (status = "4XX", body = Problem)))]
pub async fn sign_in(
    State(app): State<App>,
    Prefix(address): Prefix,
    Json(request): Json<SignInRequest>,
) -> Result<Json<Answer>, Refusal> {
    Ok(Json(actions::sign_in(&app, request, &address).await?))
}

/// Ends the session. What the device captures can still be handed over.
#[utoipa::path(delete, path = path::SESSIONS, tag = "sessions", security(("session" = [])),
    responses((status = 204), (status = "4XX", body = Problem)))]
pub async fn sign_out(
    State(app): State<App>,
    SignedIn { session, token }: SignedIn,
) -> Result<StatusCode, Refusal> {
    actions::sign_out(&app, &session, token).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who am I, and which cases am I on?
#[utoipa::path(get, path = path::ME, tag = "sessions", security(("session" = [])),
    responses((status = 200, body = Me), (status = "4XX", body = Problem)))]
pub async fn me(State(app): State<App>, SignedIn { session, .. }: SignedIn) -> Result<Json<Me>, Refusal> {
    Ok(Json(actions::who_am_i(&app, session).await?))
}
