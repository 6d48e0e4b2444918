//! A recording that was too long for one file: its parts are one thing said.
use std::collections::BTreeMap;

use super::visit::{Item, ItemOutcome};
use crate::{
    answer::{Answer, Beside, Blob},
    id::{CaptureId, EventId},
};

/// One file of something said.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// Its name.
    pub capture: CaptureId,
    /// The recording.
    pub sound: Blob,
    /// Its length in milliseconds.
    pub length_ms: u64,
    /// The drawing that was being drawn meanwhile.
    pub beside: Option<Beside>,
    /// Where something else than the child stopped it, in milliseconds of this file.
    pub interrupted_ms: Vec<u64>,
}

impl Said {
    /// What is said in an answer; nothing where nothing is spoken.
    pub fn of(capture: CaptureId, answer: &Answer) -> Option<Self> {
        match answer {
            Answer::Say { sound, length_ms, beside, interrupted_ms, .. } => Some(Self {
                capture,
                sound: sound.clone(),
                length_ms: *length_ms,
                beside: *beside,
                interrupted_ms: interrupted_ms.clone(),
            }),
            _ => None,
        }
    }

    /// Of these what was said beside a drawing, in the order of the drawing's clock.
    pub fn beside(drawing: CaptureId, said: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let from_ms = |it: &Self| it.beside.filter(|it| it.drawing == drawing).map(|it| it.from_ms);
        let mut all: Vec<Self> = said.into_iter().filter(|it| from_ms(it).is_some()).collect();
        all.sort_by_key(|it| (from_ms(it), it.capture));
        all
    }

    /// Where something else than the child stopped a whole recording, in milliseconds from its beginning.
    pub fn interruptions(parts: &[Self]) -> Vec<u64> {
        let mut before = 0;
        let mut all = Vec::new();
        for part in parts {
            all.extend(part.interrupted_ms.iter().map(|at| before + at));
            before += part.length_ms;
        }
        all
    }
}

/// A later part of a recording.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The event that tells it.
    pub event: EventId,
    /// What is said in it.
    pub said: Said,
    /// The choices about who may see it: what the child's next choice about the whole replaces.
    pub choices: Vec<EventId>,
}

impl ItemOutcome {
    /// All of what was said, in order; nothing where nothing was.
    pub fn said(&self) -> Vec<Said> {
        match self {
            Self::Given { capture, answer, parts, .. } => {
                let later = parts.iter().map(|part| part.said.clone());
                Said::of(*capture, answer).into_iter().chain(later).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The names under which it is in the record: more than one only for a recording in parts.
    pub fn captures(&self) -> Vec<CaptureId> {
        match self {
            Self::Given { capture, parts, .. } => {
                [*capture].into_iter().chain(parts.iter().map(|part| part.said.capture)).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Each part put with the one that it goes on from. A part whose beginning has not arrived stands for itself.
pub(super) fn in_one(items: Vec<Item>) -> Vec<Item> {
    let mut whole: Vec<Item> = Vec::new();
    let mut place_of: BTreeMap<CaptureId, usize> = BTreeMap::new();
    for item in items {
        let ItemOutcome::Given { capture, answer, .. } = &item.outcome else {
            whole.push(item);
            continue;
        };
        let capture = *capture;
        let before = answer.follows().and_then(|before| place_of.get(&before).copied());
        place_of.insert(capture, before.unwrap_or(whole.len()));
        match before {
            Some(place) => whole[place].go_on(item),
            None => whole.push(item),
        }
    }
    whole
}

impl Item {
    /// Takes in a later part with all that adults did with it.
    fn go_on(&mut self, later: Self) {
        let ItemOutcome::Given { parts, sharing, for_later, opened_by, remarks, reviewed, .. } =
            &mut self.outcome
        else {
            return;
        };
        let ItemOutcome::Given { capture, answer, .. } = &later.outcome else { return };
        let Some(said) = Said::of(*capture, answer) else { return };
        let event = later.event;
        let ItemOutcome::Given {
            choices,
            sharing: shared,
            for_later: marked,
            opened_by: opened,
            remarks: more,
            reviewed: noted,
            ..
        } = later.outcome
        else {
            return;
        };
        parts.push(Part { event, said, choices });
        // What may be seen in part is not called private.
        sharing.carer |= shared.carer;
        sharing.parent |= shared.parent;
        *for_later |= marked;
        // Whoever opens the whole opens each part: that is one look.
        let new = opened.into_iter().filter(|(who, _)| opened_by.iter().all(|(known, _)| known != who));
        let new: Vec<_> = new.collect();
        opened_by.extend(new);
        remarks.extend(more);
        // Only who took note of every part took note of it.
        *reviewed = (*reviewed).zip(noted).map(|(one, other)| if other.1 > one.1 { other } else { one });
        self.translations.extend(later.translations);
    }
}
