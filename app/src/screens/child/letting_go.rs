//! What becomes of something begun that the child did not say to keep: it is let go, or, while a safety matter is open,
//! kept as it is.
use dioxus::prelude::*;
use shared::id::CaptureId;

use super::desk::Desk;
use crate::{model::begun::parts_of, store::Failure};

impl Desk {
    /// Lets go of what was begun; while a safety matter is open it is kept instead.
    pub(super) async fn throw_away(&self, capture: CaptureId) -> Result<(), Failure> {
        if self.is_locked() && self.keep_as_it_is(capture).await? {
            return Ok(());
        }
        let parts = parts_of(&self.drafts.peek(), capture);
        parts.iter().for_each(|part| self.saving.forget(*part));
        // The later parts go with the first.
        match self.services.store.throw_away(capture).await {
            Ok(event) => self.take(event),
            // It never reached the disk.
            Err(Failure::NotHere) => {}
            Err(failure) => return Err(failure),
        }
        let mut drafts = self.drafts;
        drafts.write().retain(|draft| !parts.contains(&draft.capture));
        Ok(())
    }
}
