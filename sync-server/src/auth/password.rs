//! Passwords: Argon2id on a thread of its own, one after the other, in one piece of memory that is used again:
//! each hash takes 19 MiB, and a thread that has let them go holds on to them all the same.
use std::sync::{
    Arc, OnceLock,
    mpsc::{SyncSender, sync_channel},
};

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::phc::{Output, PasswordHash},
};
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use tokio::sync::oneshot;

use crate::world::World;

/// So many may wait: about two seconds of work. One more is told to come back.
const WAITING: usize = 64;

/// The password could not be worked on now.
#[derive(Debug, thiserror::Error)]
#[error("too many passwords wait to be hashed")]
pub struct NotHashed;

type Memory = Vec<Block>;
type Job = Box<dyn FnOnce(&mut Memory) + Send>;

/// Makes and checks hashes.
#[derive(Clone)]
pub struct Passwords {
    jobs: SyncSender<Job>,
    /// What is checked when nobody signs in under a name, so that it takes as long.
    nobody: Arc<OnceLock<String>>,
}

impl Default for Passwords {
    fn default() -> Self {
        let (jobs, waiting) = sync_channel::<Job>(WAITING);
        std::thread::Builder::new()
            .name("passwords".into())
            .spawn(move || {
                let mut memory = Memory::new();
                waiting.into_iter().for_each(|job| job(&mut memory));
            })
            .expect("a machine that can not start a thread can not serve");
        Self { jobs, nobody: Arc::default() }
    }
}

impl Passwords {
    /// The PHC string of a password: Argon2id, 19 MiB, two passes (OWASP Password Storage Cheat Sheet).
    pub async fn hash(&self, world: &dyn World, password: String) -> Result<String, NotHashed> {
        let salt = world.random::<16>();
        self.work(move |memory| hash(&password, &salt, memory)).await?
    }

    /// Whether the password fits. Takes as long when there is nothing to fit.
    pub async fn fits(&self, kept: Option<String>, password: String) -> Result<bool, NotHashed> {
        let nobody = Arc::clone(&self.nobody);
        self.work(move |memory| {
            let known = kept.is_some();
            let hash = match kept {
                Some(hash) => hash,
                None => match nobody.get() {
                    Some(hash) => hash.clone(),
                    None => nobody
                        .get_or_init(|| self::hash("nobody", &[7; 16], memory).unwrap_or_default())
                        .clone(),
                },
            };
            Ok(same(&hash, &password, memory)? && known)
        })
        .await?
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Memory) -> T + Send + 'static,
    ) -> Result<T, NotHashed> {
        let (answer, wait) = oneshot::channel();
        let job = Box::new(move |memory: &mut Memory| {
            // Nobody listens any more when the one who asked has gone.
            let _ = answer.send(work(memory));
        });
        self.jobs.try_send(job).map_err(|_| NotHashed)?;
        wait.await.map_err(|_| NotHashed)
    }
}

fn hash(password: &str, salt: &[u8], memory: &mut Memory) -> Result<String, NotHashed> {
    let params = Params::default();
    let (m, t, p) = (params.m_cost(), params.t_cost(), params.p_cost());
    let output = work_out(params, password, salt, memory)?;
    let [salt, output] = [salt, &output].map(|bytes| BASE64_STANDARD_NO_PAD.encode(bytes));
    Ok(format!("$argon2id$v=19$m={m},t={t},p={p}${salt}${output}"))
}

/// Whether a password has this hash, with the costs that the hash names.
fn same(hash: &str, password: &str, memory: &mut Memory) -> Result<bool, NotHashed> {
    let hash = PasswordHash::new(hash).map_err(|_| NotHashed)?;
    let params = Params::try_from(&hash).map_err(|_| NotHashed)?;
    let (Some(salt), Some(expected)) = (&hash.salt, &hash.hash) else { return Err(NotHashed) };
    let output = work_out(params, password, salt.as_ref(), memory)?;
    // Two outputs are compared in a time that does not depend on where they differ.
    Ok(Output::new(&output).map_err(|_| NotHashed)? == *expected)
}

fn work_out(
    params: Params,
    password: &str,
    salt: &[u8],
    memory: &mut Memory,
) -> Result<[u8; Params::DEFAULT_OUTPUT_LEN], NotHashed> {
    memory.resize(params.block_count(), Block::default());
    let mut output = [0; Params::DEFAULT_OUTPUT_LEN];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(password.as_bytes(), salt, &mut output, memory.as_mut_slice())
        .map_err(|_| NotHashed)?;
    Ok(output)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Machine;

    #[tokio::test]
    async fn only_the_right_password_of_somebody_fits() {
        let passwords = Passwords::default();
        let kept = passwords.hash(&Machine, "right".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(passwords.fits(Some(kept.clone()), "right".into()).await.unwrap());
        assert!(!passwords.fits(Some(kept), "wrong".into()).await.unwrap());
        assert!(!passwords.fits(None, "nobody".into()).await.unwrap());
    }
}
