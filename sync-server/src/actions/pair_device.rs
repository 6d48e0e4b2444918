//! Pairing: a code that is good once and for ten minutes makes a browser or computer one on which people of the
//! service sign in.
use shared::{
    people::Role,
    time::Moment,
    wire::{
        problem::ProblemKind,
        sessions::{PairRequest, Paired},
    },
};

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    auth::token::{self, Use},
    store::{self, NewInstallation, PairingCode, Session, TryKey, try_key},
};

/// How long a code is good.
pub const CODE_MINUTES: i64 = 10;
const LONGEST_NAME: usize = 100;
/// So many wrong codes are free for an address before it has to wait.
const FREE_CODES: u32 = 20;

/// Makes a code. A social worker makes it on a device; without anybody, the operator does.
pub async fn make_pairing(app: &App, by: Option<&Session>) -> Result<(String, Moment), Refusal> {
    if by.is_some_and(|session| session.person.role != Role::SocialWorker) {
        return Err(ProblemKind::NotFound.into());
    }
    let now = app.world.now();
    let code = token::pairing_code(&*app.world);
    let expires = Moment::new(now.unix_ms() + CODE_MINUTES * 60_000, 0);
    let entry = match by {
        Some(session) => Entry::by(now, session.person.id, session.device, What::PairingMade),
        None => Entry::by_operator(now, What::PairingMade),
    };
    let kept = PairingCode { code: token::code_digest(&code), expires, many: false };
    app.store.keep_code(kept, entry).await?;
    Ok((code, expires))
}

/// Pairs a device with a code. Asking again gives a fresh token, because the answer to the first may be lost.
pub async fn pair_device(app: &App, request: PairRequest, address: &str) -> Result<Paired, Refusal> {
    let now = app.world.now();
    let tries = try_key("pairing from", address);
    let wait = app.store.count_try(vec![TryKey { key: tries.clone(), free: FREE_CODES }], now).await?;
    if let Some(ms) = wait {
        return Err(Refusal::Wait { seconds: super::sign_in::seconds(ms) });
    }
    let (installation_token, digest) = token::make(&*app.world, Use::Installation);
    let pairing = NewInstallation {
        installation: request.installation,
        code: token::code_digest(&request.code),
        token: digest,
        name: request.name.chars().take(LONGEST_NAME).collect(),
        now,
    };
    let entry = Entry::by_operator(now, What::Paired).about(request.installation);
    match app.store.pair(pairing, entry).await? {
        store::Paired::Yes => {
            app.store.forgive(tries).await?;
            Ok(Paired { installation_token })
        }
        store::Paired::CodeSpent => Err(ProblemKind::CodeSpent.into()),
        store::Paired::Revoked => Err(ProblemKind::DeviceRevoked.into()),
    }
}
