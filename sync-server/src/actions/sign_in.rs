//! Signing in. A wrong name and a wrong password give the same answer after the same time; many tries have to
//! wait for longer and longer, and nobody is ever locked out.
use shared::{
    time::Moment,
    wire::{
        problem::ProblemKind,
        sessions::{SignInRequest, SignedIn},
    },
};

use super::{Refusal, duty_number::duty_number_for, outside::outside_for};
use crate::{
    app::App,
    audit::{Entry, What},
    auth::token::{self, Use},
    store::{NewSession, Opened, Outside, TryKey, try_key},
};

const SESSION_MS: i64 = 12 * 60 * 60 * 1000;
const FREE_FOR_LOGIN: u32 = 4;
const FREE_FOR_ADDRESS: u32 = 30;
/// A longer password is nobody's, and would keep the hash busy.
const LONGEST_PASSWORD: usize = 1024;

/// Signs a person in on a paired device.
pub async fn sign_in(app: &App, request: SignInRequest, address: &str) -> Result<SignedIn, Refusal> {
    let SignInRequest { installation, installation_token, login, password, device } = request;
    let now = app.world.now();
    let known = app.store.knows_installation(installation, crate::store::token_digest(&installation_token));
    if !known.await? || password.len() > LONGEST_PASSWORD {
        return Err(ProblemKind::WrongCredentials.into());
    }
    let login = login.trim().to_lowercase();
    let by_login = try_key("signing in as", &login);
    let keys = vec![
        TryKey { key: by_login.clone(), free: FREE_FOR_LOGIN },
        TryKey { key: try_key("signing in from", address), free: FREE_FOR_ADDRESS },
    ];
    if let Some(ms) = app.store.count_try(keys, now).await? {
        return Err(Refusal::Wait { seconds: seconds(ms) });
    }
    let account = app.store.account(login).await?;
    let kept = account.as_ref().map(|account| account.password.clone());
    let fits = app.passwords.fits(kept, password).await?;
    let Some(account) = account.filter(|_| fits) else {
        app.store.note(Entry::by_operator(now, What::SignInRefused).about(installation)).await?;
        return Err(ProblemKind::WrongCredentials.into());
    };
    app.store.forgive(by_login).await?;

    let (session_token, session) = token::make(&*app.world, Use::Session);
    let (device_token, device_digest) = token::make(&*app.world, Use::Device);
    let person = account.person;
    let session_ends = Moment::new(now.unix_ms() + SESSION_MS, 0);
    let new = NewSession {
        token: session,
        device_token: device_digest,
        person: person.id,
        installation,
        device,
        now,
        ends: session_ends,
    };
    match app.store.open_session(new, Entry::by(now, person.id, device, What::SignedIn)).await? {
        Opened::Yes => {}
        Opened::Revoked => return Err(ProblemKind::DeviceRevoked.into()),
        Opened::NotTheirs => return Err(ProblemKind::NotYours.into()),
    }
    let duty_number = duty_number_for(app, person.role).await?;
    let Outside { advocate, complaints } = outside_for(app, person.role).await?;
    Ok(SignedIn {
        cases: app.store.cases_of(person.id).await?,
        person,
        session_token,
        session_ends,
        device_token,
        server: app.identity.server,
        epoch: app.identity.epoch,
        receipt_key: app.receipt_key.public(),
        recovery_key: app.store.recovery_key().await?.unwrap_or_default(),
        duty_number,
        advocate,
        complaints,
    })
}

/// Whole seconds to wait, never too few.
pub(super) fn seconds(ms: i64) -> u64 {
    u64::try_from(ms).unwrap_or(0).div_ceil(1000).max(1)
}
