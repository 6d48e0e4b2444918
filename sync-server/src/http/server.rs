//! The server about itself.
use axum::extract::State;
use shared::wire::{
    PROTOCOL,
    hello::{Hello, Limits},
    path,
};

use super::extract::Json;
use crate::{actions::Refusal, app::App};

/// Limits and versions. Anyone may ask.
#[utoipa::path(get, path = path::HELLO, tag = "server", security(()),
    responses((status = 200, body = Hello)))]
pub async fn hello(State(app): State<App>) -> Json<Hello> {
    Json(Hello {
        server: app.identity.server,
        epoch: app.identity.epoch,
        min_protocol: PROTOCOL,
        max_protocol: PROTOCOL,
        now: app.world.now(),
        limits: Limits::V1,
    })
}

/// Whether the server can read and write.
#[utoipa::path(get, path = path::HEALTH, tag = "server", security(()),
    responses((status = 200, body = String, content_type = "text/plain"), (status = 500), (status = 507)))]
pub async fn health(State(app): State<App>) -> Result<&'static str, Refusal> {
    app.store.well().await?;
    Ok("well\n")
}
