//! Who is calling, by the token they bring.
use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use shared::{digest::Digest, wire::problem::ProblemKind};

use super::extract::header_text;
use crate::{
    actions::Refusal,
    app::App,
    store::{Device, Session, token_digest},
};

/// A person whose session has not ended.
pub struct SignedIn {
    pub session: Session,
    pub token: Digest,
}

/// A device, whether or not anybody is signed in, and whether or not it was revoked: what it captured is taken
/// in any case.
pub struct FromDevice(pub Device);

impl FromRequestParts<App> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let token = bearer(parts)?;
        let session = app.store.session(token, app.world.now()).await?;
        Ok(Self { session: session.ok_or(ProblemKind::AuthExpired)?, token })
    }
}

impl FromRequestParts<App> for FromDevice {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let device = app.store.device(bearer(parts)?).await?;
        Ok(Self(device.ok_or(ProblemKind::AuthExpired)?))
    }
}

/// Kept tokens are digests of random bytes, so finding one by its digest tells nothing by its time.
fn bearer(parts: &Parts) -> Result<Digest, Refusal> {
    let header = header_text(&parts.headers, header::AUTHORIZATION.as_str());
    let token = header.and_then(|header| header.strip_prefix("Bearer ")).ok_or(ProblemKind::AuthExpired)?;
    Ok(token_digest(token.trim()))
}
