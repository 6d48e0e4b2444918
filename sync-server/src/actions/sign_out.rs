//! Ending a session. What the device captures can still be handed over.
use shared::{digest::Digest, wire::sessions::Me};

use super::{Refusal, duty_number::duty_number_for, outside::outside_for};
use crate::{
    app::App,
    audit::{Entry, What},
    store::{Outside, Session},
};

/// Ends the session of this token.
pub async fn sign_out(app: &App, session: &Session, token: Digest) -> Result<(), Refusal> {
    let entry = Entry::by(app.world.now(), session.person.id, session.device, What::SignedOut);
    Ok(app.store.end_session(token, entry).await?)
}

/// Who is signed in, and on which cases they are now.
pub async fn who_am_i(app: &App, session: Session) -> Result<Me, Refusal> {
    let cases = app.store.cases_of(session.person.id).await?;
    let duty_number = duty_number_for(app, session.person.role).await?;
    let Outside { advocate, complaints } = outside_for(app, session.person.role).await?;
    let session_ends = session.ends;
    Ok(Me { person: session.person, cases, session_ends, duty_number, advocate, complaints })
}
