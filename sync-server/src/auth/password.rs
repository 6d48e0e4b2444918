//! Passwords: Argon2id, away from the threads that answer requests, and no more at once than there are cores.
use std::sync::{Arc, OnceLock};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::Semaphore;

use crate::world::World;

/// The password could not be worked on.
#[derive(Debug, thiserror::Error)]
#[error("the password could not be hashed")]
pub struct NotHashed;

/// Makes and checks hashes.
#[derive(Clone)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    /// What is checked when nobody signs in under a name, so that it takes as long.
    nobody: Arc<OnceLock<String>>,
}

impl Default for Passwords {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self { permits: Arc::new(Semaphore::new(cores)), nobody: Arc::default() }
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
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|_| NotHashed)?;
        let work = move || {
            let _permit = permit;
            work()
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| NotHashed)
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
