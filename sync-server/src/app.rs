//! Everything an action needs, in one value that is cheap to hand around.
use std::{ops::Deref, path::PathBuf, sync::Arc};

use tokio::sync::Semaphore;

use crate::{
    actions::UploadLocks,
    auth::password::Passwords,
    blobs::Blobs,
    keys::ReceiptKey,
    store::{Identity, Store},
    world::World,
};

/// So many requests are worked on at once; one more is told to come back.
const REQUESTS: usize = 256;

/// The server's parts.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// What the server is made of.
pub struct Parts {
    pub store: Arc<dyn Store>,
    pub blobs: Arc<dyn Blobs>,
    pub world: Arc<dyn World>,
    pub receipt_key: ReceiptKey,
    pub identity: Identity,
    pub passwords: Passwords,
    pub uploads: UploadLocks,
    pub settings: Settings,
    pub requests: Semaphore,
}

/// What the one who runs the server chose.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The folder of the web app.
    pub web: Option<PathBuf>,
    /// Reached by TLS, here or at a proxy in front.
    pub tls: bool,
    /// A proxy in front names the caller's address.
    pub behind_proxy: bool,
}

impl App {
    /// Puts the parts together.
    pub async fn new(
        store: Arc<dyn Store>,
        blobs: Arc<dyn Blobs>,
        world: Arc<dyn World>,
        receipt_key: ReceiptKey,
        settings: Settings,
    ) -> Result<Self, crate::store::StoreError> {
        let identity = store.identity().await?;
        Ok(Self(Arc::new(Parts {
            store,
            blobs,
            world,
            receipt_key,
            identity,
            passwords: Passwords::default(),
            uploads: UploadLocks::default(),
            settings,
            requests: Semaphore::new(REQUESTS),
        })))
    }
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
