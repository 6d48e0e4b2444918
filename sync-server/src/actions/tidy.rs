//! Forgetting what has had its time: ended sessions and codes, abandoned uploads, and after thirty days what was
//! set apart for an administrator.
use shared::time::Moment;

use super::Refusal;
use crate::app::App;

const APART_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// Forgets it. Rows go first: what is left behind on disk then hurts nobody.
pub async fn tidy(app: &App) -> Result<(), Refusal> {
    let now = app.world.now();
    let tidied = app.store.tidy(now, Moment::new(now.unix_ms() - APART_MS, 0)).await?;
    for upload in tidied.uploads {
        app.blobs.remove_grown(upload).await?;
    }
    for (shelf, sha256) in tidied.blobs {
        app.blobs.remove(shelf, sha256).await?;
    }
    Ok(())
}
