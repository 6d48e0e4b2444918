//! Opening a data folder: the database, the blobs, the keys. One process serves a folder; the commands for
//! operators open the database beside it.
use std::{fs::File, path::Path, sync::Arc};

use anyhow::{Context, Result, bail};

use crate::{
    app::{App, Settings},
    blobs::Folder,
    keys::ReceiptKey,
    store::{Sqlite, Store},
    world::{Machine, World},
};

/// A folder that this process serves and no other.
pub struct Served {
    pub app: App,
    _lock: File,
}

/// Opens a folder to serve it.
pub async fn to_serve(folder: &Path, settings: Settings) -> Result<Served> {
    make(folder)?;
    let lock = File::create(folder.join("lock"))?;
    if lock.try_lock().is_err() {
        bail!("another server has {} open", folder.display());
    }
    let world: Arc<dyn World> = Arc::new(Machine);
    let store = Arc::new(Sqlite::open(folder, &*world)?);
    let blobs = Arc::new(Folder::open(folder)?);
    let receipt_key = ReceiptKey::open(folder, &*world)?;
    let app = App::new(store, blobs, world, receipt_key, settings).await?;
    Ok(Served { app, _lock: lock })
}

/// Opens the database of a folder for a command.
pub fn store_of(folder: &Path) -> Result<Arc<dyn Store>> {
    make(folder)?;
    let store = Sqlite::open(folder, &Machine).with_context(|| format!("opening {}", folder.display()))?;
    Ok(Arc::new(store))
}

/// Nobody but the server's own account looks into the folder.
fn make(folder: &Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("making {}", folder.display()))
}
