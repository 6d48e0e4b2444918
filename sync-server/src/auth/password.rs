//! Passwords: Argon2id on a thread of its own, one after the other. Each hash takes 19 MiB, and a thread that has
//! hashed once holds on to them; so there is one such thread.
use std::sync::{
    Arc, OnceLock,
    mpsc::{SyncSender, sync_channel},
};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::oneshot;

use crate::world::World;

/// So many may wait: about two seconds of work. One more is told to come back.
const WAITING: usize = 64;

/// The password could not be worked on now.
#[derive(Debug, thiserror::Error)]
#[error("too many passwords wait to be hashed")]
pub struct NotHashed;

type Job = Box<dyn FnOnce() + Send>;

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
            .spawn(move || waiting.into_iter().for_each(|job| job()))
            .expect("a machine that can not start a thread can not serve");
        Self { jobs, nobody: Arc::default() }
    }
}

impl Passwords {
    /// The PHC string of a password: Argon2id, 19 MiB, two passes (OWASP Password Storage Cheat Sheet).
    pub async fn hash(&self, world: &dyn World, password: String) -> Result<String, NotHashed> {
        let salt = world.random::<16>();
        self.work(move || hash(&password, &salt)).await?
    }

    /// Whether the password fits. Takes as long when there is nothing to fit.
    pub async fn fits(&self, kept: Option<String>, password: String) -> Result<bool, NotHashed> {
        let nobody = Arc::clone(&self.nobody);
        self.work(move || {
            let known = kept.is_some();
            let hash = match kept {
                Some(hash) => hash,
                None => match nobody.get() {
                    Some(hash) => hash.clone(),
                    None => nobody.get_or_init(|| self::hash("nobody", &[7; 16]).unwrap_or_default()).clone(),
                },
            };
            let parsed = PasswordHash::new(&hash).map_err(|_| NotHashed)?;
            Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known)
        })
        .await?
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, NotHashed> {
        let (answer, wait) = oneshot::channel();
        let job = Box::new(move || {
            // Nobody listens any more when the one who asked has gone.
            let _ = answer.send(work());
        });
        self.jobs.try_send(job).map_err(|_| NotHashed)?;
        wait.await.map_err(|_| NotHashed)
    }
}

fn hash(password: &str, salt: &[u8]) -> Result<String, NotHashed> {
    let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), salt).map_err(|_| NotHashed)?;
    Ok(hash.to_string())
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
