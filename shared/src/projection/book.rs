//! The book of likes and dislikes.
use serde::{Deserialize, Serialize};

use super::in_order;
use crate::{
    event::{Event, Fact, Known, Leaning, Topic},
    id::{NoteId, PersonId},
};

/// One entry of the book. It is also how the book travels to a carer, so it holds no sequence and no
/// time but the day that the carer wrote down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct BookEntry {
    /// The entry's name.
    pub note: NoteId,
    /// Who wrote it.
    pub by: PersonId,
    /// What it is about.
    pub topic: Topic,
    /// Liking or disliking.
    pub leaning: Leaning,
    /// The carer's words.
    pub words: String,
    /// How the carer knows.
    pub known: Known,
    /// The day it was noticed, as `YYYY-MM-DD`.
    pub noticed_on: String,
}

/// The book that these events make: by topic, the latest day first.
pub fn book<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<BookEntry> {
    let mut entries: Vec<BookEntry> = in_order(events).into_iter().filter_map(BookEntry::of).collect();
    sort_book(&mut entries);
    entries
}

/// Puts entries in the order of the book: by topic, the latest day first.
pub fn sort_book(entries: &mut [BookEntry]) {
    entries.sort_by(|a, b| (a.topic, &b.noticed_on, b.note).cmp(&(b.topic, &a.noticed_on, a.note)));
}

impl BookEntry {
    /// The entry that an event tells, if it tells one.
    pub fn of(event: &Event) -> Option<Self> {
        let Fact::Noted { note, topic, leaning, words, known, noticed_on } = &event.fact else {
            return None;
        };
        Some(Self {
            note: *note,
            by: event.actor,
            topic: *topic,
            leaning: *leaning,
            words: words.clone(),
            known: *known,
            noticed_on: noticed_on.clone(),
        })
    }
}
