//! Asking the organisation to open a store whose PIN was forgotten, and reading what became of it.
use shared::{
    id::RecoveryId,
    wire::{
        problem::ProblemKind,
        recovery::{Recovery, RecoveryRequest},
    },
};

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    store::Session,
};

/// Asks, and says how it stands. The same request again is the same request.
pub async fn ask_recovery(
    app: &App,
    session: &Session,
    request: RecoveryRequest,
) -> Result<Recovery, Refusal> {
    let (person, recovery) = (session.person.id, request.id);
    let entry = Entry::by(app.world.now(), person, session.device, What::RecoveryAsked).about(recovery);
    if !app.store.ask_recovery(person, request, entry).await? {
        return Err(ProblemKind::NotFound.into());
    }
    read_recovery(app, session, recovery).await
}

/// What became of it, for the person who asked.
pub async fn read_recovery(app: &App, session: &Session, recovery: RecoveryId) -> Result<Recovery, Refusal> {
    let found = app.store.recovery(recovery, session.person.id).await?;
    Ok(found.ok_or(ProblemKind::NotFound)?)
}
