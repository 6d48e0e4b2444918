//! Pairing, and a device's own log.
use axum::{
    extract::State,
    http::{HeaderMap, header},
};
use shared::wire::{
    events::OwnLog,
    path,
    problem::Problem,
    sessions::{PairRequest, Paired, Pairing},
};

use super::{
    address::Prefix,
    caller::{FromDevice, SignedIn},
    extract::{Json, header_text},
};
use crate::{
    actions::{self, Refusal},
    app::App,
    qr,
};

/// A code for pairing a device: good once, for ten minutes. By a signed-in social worker.
#[utoipa::path(post, path = path::PAIRINGS, tag = "devices", security(("session" = [])),
    responses((status = 200, body = Pairing), (status = "4XX", body = Problem)))]
pub async fn make_pairing(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    headers: HeaderMap,
) -> Result<Json<Pairing>, Refusal> {
    let (code, expires) = actions::make_pairing(&app, Some(&session)).await?;
    let scheme = if app.settings.tls { "https" } else { "http" };
    let host = header_text(&headers, header::HOST.as_str()).unwrap_or_default();
    let qr_svg = qr::svg(&qr::pairing_address(&format!("{scheme}://{host}"), &code));
    Ok(Json(Pairing { code, expires, qr_svg }))
}

/// Pairs a device with a code.
#[utoipa::path(post, path = path::INSTALLATIONS, tag = "devices", security(()), request_body = PairRequest,
    responses((status = 200, body = Paired), (status = "4XX", body = Problem)))]
pub async fn pair(
    State(app): State<App>,
    Prefix(address): Prefix,
    Json(request): Json<PairRequest>,
) -> Result<Json<Paired>, Refusal> {
    Ok(Json(actions::pair_device(&app, request, &address).await?))
}

/// How far the server has the device's log.
#[utoipa::path(get, path = path::OWN_LOG, tag = "devices", security(("device" = [])),
    responses((status = 200, body = OwnLog), (status = "4XX", body = Problem)))]
pub async fn own_log(
    State(app): State<App>,
    FromDevice(device): FromDevice,
) -> Result<Json<OwnLog>, Refusal> {
    Ok(Json(app.store.own_log(device.device).await?))
}
