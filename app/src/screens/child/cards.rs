//! Cards of the child's own, at the desk: each is drawn or spoken as something begun of its own, which goes where its
//! sorting goes.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    event::{About, Fact, Meant},
    id::CaptureId,
};

use super::{desk::Desk, made::so_far};
use crate::{
    model::{begun::is_later_part, sorting::Sorting},
    store::{Draft, Failure, OpenVisit},
};

impl Desk {
    /// A card of the child's own begins.
    pub fn begin_card(&self, card: CaptureId, item: usize, way: Way, sorting: CaptureId) {
        let Some(prompt) = self.prompt(item) else { return };
        let OpenVisit { case, visit } = self.visiting.open;
        let about = Some(About { capture: sorting, meant: Meant::More });
        let draft = Draft { capture: card, case, visit, way, prompt, about, beside: None, follows: None };
        let mut drafts = self.drafts;
        drafts.write().push(draft.clone());
        self.saving.begin(draft);
    }

    /// The cards that were begun for a sorting and are not on its table, the newest first.
    pub fn cards_begun(&self, sorting: CaptureId, on_table: &[CaptureId]) -> Vec<Draft> {
        let of = |draft: &&Draft| draft.about.is_some_and(|about| about.capture == sorting);
        let drafts = self.drafts.read();
        let mut begun: Vec<Draft> = drafts.iter().filter(of).cloned().collect();
        // A later part goes where its beginning goes.
        begun.retain(|draft| !is_later_part(&drafts, draft));
        begun.retain(|draft| !on_table.contains(&draft.capture));
        begun.sort_unstable_by_key(|draft| std::cmp::Reverse(draft.capture));
        begun
    }

    /// Something begun after the cards that go along with it.
    pub(super) fn with_cards(&self, capture: CaptureId) -> Vec<CaptureId> {
        let cards = self.cards_begun(capture, &[]).into_iter().map(|draft| draft.capture);
        cards.chain([capture]).collect()
    }

    /// Keeps the cards that lie on the table of a sorting, before the sorting itself: it never names what is not there.
    /// A card that the child has not done with is not kept with it.
    pub(super) async fn keep_cards(&self, sorting: CaptureId) -> Result<(), Failure> {
        if self.cards_begun(sorting, &[]).is_empty() {
            return Ok(());
        }
        let kept = self.services.store.pieces(sorting).await?;
        let answer = so_far(kept.pieces.iter().map(Vec::as_slice));
        for card in answer.iter().flat_map(Answer::own_cards) {
            self.keep_as_it_is(card).await?;
        }
        Ok(())
    }

    /// Writes the sorting down with one more card. Done again it changes nothing.
    pub(super) async fn lay_card(
        &self,
        sorting: CaptureId,
        words: &str,
        own: Option<CaptureId>,
    ) -> Result<(), Failure> {
        self.saving.all_kept().await?;
        let kept = self.services.store.pieces(sorting).await?;
        let answer = so_far(kept.pieces.iter().map(Vec::as_slice));
        let Some(mut table) = answer.and_then(Sorting::so_far) else { return Err(Failure::NotHere) };
        let before = table.clone();
        table.add(words.to_owned(), own);
        if table == before {
            return Ok(());
        }
        let Ok(bytes) = serde_json::to_vec(&table.answer()) else { return Ok(()) };
        self.saving.resume(sorting, u32::try_from(kept.pieces.len()).unwrap_or(u32::MAX));
        self.saving.add_piece(sorting, bytes);
        self.saving.all_kept().await
    }

    /// What the child kept under this name, in whichever visit.
    pub fn given(&self, wanted: CaptureId) -> Option<Answer> {
        self.events.read().iter().find_map(|event| match &event.fact {
            Fact::Captured { capture, answer, .. } if capture == &wanted => Some(answer.clone()),
            _ => None,
        })
    }
}
