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
    audit::{Entry, What},
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
    let entry = Entry::by(app.world.now(), session.person.id, session.device, What::SignedOut);
    app.store.end_session(token, entry).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Who am I, and which cases am I on?
#[utoipa::path(get, path = path::ME, tag = "sessions", security(("session" = [])),
    responses((status = 200, body = Me), (status = "4XX", body = Problem)))]
pub async fn me(State(app): State<App>, SignedIn { session, .. }: SignedIn) -> Result<Json<Me>, Refusal> {
    let cases = app.store.cases_of(session.person.id).await?;
    Ok(Json(Me { person: session.person, cases, session_ends: session.ends }))
}
