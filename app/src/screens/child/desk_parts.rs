//! What the desk does with a recording in parts, or one spoken beside a drawing: for the child it is one thing, begun,
//! kept, let go, shared and shown as one.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Beside},
    event::{Event, Fact, MarkedForLater},
    id::{CaptureId, EventId},
    projection::{ItemOutcome, Said, visits},
};

use super::{desk::Desk, made::length_ms};
use crate::{
    model::begun::parts_of,
    store::{Draft, Failure},
};

impl Desk {
    /// A recording goes on in a new part; beside a drawing `from_ms` on the drawing's clock.
    pub fn begin_part(&self, capture: CaptureId, before: CaptureId, from_ms: Option<i64>) {
        let known = self.drafts.peek().iter().find(|draft| draft.capture == before).cloned();
        let Some(known) = known else { return };
        let on = |beside: Beside| {
            let from_ms = from_ms.unwrap_or(beside.from_ms);
            Beside { from_ms, until_ms: from_ms, ..beside }
        };
        let draft = Draft { capture, follows: Some(before), beside: known.beside.map(on), ..known };
        let mut drafts = self.drafts;
        drafts.write().push(draft.clone());
        self.saving.begin(draft);
    }

    /// Keeps a draft and, of a recording, its later parts. The last of what was written, if anything was: trying again
    /// after the disk refused something goes on where it stopped.
    pub(super) async fn keep_parts(
        &self,
        first: CaptureId,
        took_ms: u64,
        document: &Option<Vec<u8>>,
        until_ms: Option<i64>,
    ) -> Result<Option<Event>, Failure> {
        let store = &self.services.store;
        let parts = parts_of(&self.drafts.peek(), first);
        let mut drafts = self.drafts;
        let mut last = None;
        for part in parts {
            let is_first = part == first;
            let kept = match is_first {
                true => store.keep(part, took_ms, document.clone(), until_ms).await,
                false => store.keep(part, 0, None, None).await,
            };
            match kept {
                Ok(event) => {
                    self.take(event.clone());
                    last = Some(event);
                }
                Err(Failure::NotHere) if !is_first || self.is_kept(part) => {}
                Err(failure) => return Err(failure),
            }
            drafts.write().retain(|draft| draft.capture != part);
        }
        Ok(last)
    }

    /// Keeps what was begun as far as it went; false when there is nothing of it.
    pub(super) async fn keep_as_it_is(&self, first: CaptureId) -> Result<bool, Failure> {
        self.saving.all_kept().await?;
        let begun = match self.services.store.pieces(first).await {
            Ok(begun) => begun,
            Err(Failure::NotHere) => return Ok(false),
            Err(failure) => return Err(failure),
        };
        let took_ms = length_ms(&begun.draft, &[begun.pieces.into()]);
        match self.keep_parts(first, took_ms, &None, None).await {
            Ok(_) => Ok(true),
            Err(Failure::EmptyDraft) => Ok(false),
            Err(failure) => Err(failure),
        }
    }

    /// What the child chooses about a thing goes for all of it: for every part of a recording, and for what was said
    /// while a drawing was drawn.
    pub(super) fn about_all_of_it(&self, fact: &Fact) -> Vec<Fact> {
        let mut all = vec![fact.clone()];
        match fact {
            Fact::SharingChosen { capture, sharing, .. } => {
                let also = |(capture, replaces)| Fact::SharingChosen { capture, sharing: *sharing, replaces };
                all.extend(self.goes_with(*capture).into_iter().map(also));
            }
            Fact::MarkedForLater(MarkedForLater { capture, marked }) => {
                let also = |(capture, _)| MarkedForLater { capture, marked: *marked };
                all.extend(self.goes_with(*capture).into_iter().map(also).map(Fact::MarkedForLater));
            }
            _ => {}
        }
        all
    }

    /// What is one thing with this one for the child, and of each the choices about who may see it.
    fn goes_with(&self, wanted: CaptureId) -> Vec<(CaptureId, Vec<EventId>)> {
        let mut all = Vec::new();
        for item in visits(&*self.events.peek()).into_iter().flat_map(|view| view.items) {
            let ItemOutcome::Given { capture, answer, parts, choices, .. } = item.outcome else { continue };
            if capture != wanted {
                let Answer::Say { beside: Some(beside), .. } = answer else { continue };
                if beside.drawing != wanted {
                    continue;
                }
                all.push((capture, choices));
            }
            all.extend(parts.into_iter().map(|part| (part.said.capture, part.choices)));
        }
        all
    }

    /// What is to be heard with something that the child gave, in whichever visit.
    pub fn heard_with(&self, answer: &Answer) -> Vec<Said> {
        let views = visits(&*self.events.read());
        let of = |outcome: &ItemOutcome| matches!(outcome, ItemOutcome::Given { answer: known, .. } if known == answer);
        let heard = views.iter().find_map(|view| {
            let item = view.items.iter().find(|item| of(&item.outcome))?;
            Some(view.heard_with(item))
        });
        heard.unwrap_or_default()
    }

    fn is_kept(&self, capture: CaptureId) -> bool {
        self.outcome_of(capture).is_some()
    }

    fn outcome_of(&self, capture: CaptureId) -> Option<ItemOutcome> {
        let items = visits(&*self.events.peek()).into_iter().flat_map(|view| view.items);
        items.map(|item| item.outcome).find(|outcome| outcome.captures().contains(&capture))
    }
}
