//! What becomes of something begun that the child did not say to keep: it is let go, or, while a safety matter is open,
//! kept as it is.
use dioxus::prelude::*;
use shared::id::CaptureId;

use super::{desk::Desk, made::length_ms};
use crate::store::Failure;

impl Desk {
    /// Lets go of what was begun; while a safety matter is open it is kept instead.
    pub(super) async fn throw_away(&self, capture: CaptureId) -> Result<(), Failure> {
        if self.is_locked() && self.keep_as_it_is(capture).await? {
            return Ok(());
        }
        self.saving.forget(capture);
        match self.services.store.throw_away(capture).await {
            Ok(event) => self.take(event),
            // It never reached the disk.
            Err(Failure::NotHere) => {}
            Err(failure) => return Err(failure),
        }
        let mut drafts = self.drafts;
        drafts.write().retain(|draft| draft.capture != capture);
        Ok(())
    }

    /// Keeps what was begun as far as it went; false when there is nothing of it.
    pub(super) async fn keep_as_it_is(&self, capture: CaptureId) -> Result<bool, Failure> {
        self.saving.all_kept().await?;
        let store = &self.services.store;
        let begun = match store.pieces(capture).await {
            Ok(begun) => begun,
            Err(Failure::NotHere) => return Ok(false),
            Err(failure) => return Err(failure),
        };
        let took_ms = length_ms(&begun.draft, &begun.pieces);
        match store.keep(capture, took_ms, None, None).await {
            Ok(event) => self.take(event),
            Err(Failure::EmptyDraft) => return Ok(false),
            Err(failure) => return Err(failure),
        }
        let mut drafts = self.drafts;
        drafts.write().retain(|draft| draft.capture != capture);
        Ok(true)
    }
}
