//! The number to ring when a child may not be safe.
use axum::{extract::State, http::StatusCode};
use shared::wire::{duty::Duty, path, problem::Problem};

use super::{caller::SignedIn, extract::Json};
use crate::{
    actions::{self, Refusal},
    app::App,
};

/// The number as it is set now. By everyone who reads cases.
#[utoipa::path(get, path = path::DUTY_NUMBER, tag = "duty", security(("session" = [])),
    responses((status = 200, body = Duty), (status = "4XX", body = Problem)))]
pub async fn read(State(app): State<App>, SignedIn { session, .. }: SignedIn) -> Result<Json<Duty>, Refusal> {
    Ok(Json(actions::read_duty_number(&app, &session).await?))
}

/// Sets the number, or takes it away. By a manager.
#[utoipa::path(put, path = path::DUTY_NUMBER, tag = "duty", security(("session" = [])), request_body = Duty,
    responses((status = 204), (status = "4XX", body = Problem)))]
pub async fn set(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Json(duty): Json<Duty>,
) -> Result<StatusCode, Refusal> {
    actions::set_duty_number(&app, &session, duty).await?;
    Ok(StatusCode::NO_CONTENT)
}
