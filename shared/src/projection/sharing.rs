//! What several choices about who may see an item come to.
use std::collections::BTreeMap;

use super::standing::standing as standing_among;
use crate::{
    answer::Sharing,
    event::{Event, Fact},
    id::{CaptureId, EventId},
};

/// The choices about one item that nothing has replaced, and what they come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The choices that stand, by name: what the next choice replaces.
    pub standing: Vec<EventId>,
    /// What they come to: of choices made without knowing of each other, the more private wins for each role.
    pub sharing: Sharing,
}

/// Settles the choices about each item. A choice replaces those that it names and those before it in its own
/// log. No clock decides anything, nor the order of arrival, nor how often one arrives.
pub fn settle<'log>(events: impl IntoIterator<Item = &'log Event>) -> BTreeMap<CaptureId, Choices> {
    let mut of_item: BTreeMap<CaptureId, BTreeMap<EventId, &Event>> = BTreeMap::new();
    for event in events {
        if let Fact::SharingChosen { capture, .. } = &event.fact {
            of_item.entry(*capture).or_default().insert(event.id, event);
        }
    }
    of_item.into_iter().map(|(capture, choices)| (capture, Choices::among(&choices))).collect()
}

impl Choices {
    fn among(choices: &BTreeMap<EventId, &Event>) -> Self {
        let mut settled: Option<Sharing> = None;
        let mut standing = Vec::new();
        for event in standing_among(choices, named) {
            let Fact::SharingChosen { sharing, .. } = &event.fact else { continue };
            standing.push(event.id);
            settled = Some(settled.map_or(*sharing, |other| Sharing {
                carer: other.carer && sharing.carer,
                parent: other.parent && sharing.parent,
            }));
        }
        Self { standing, sharing: settled.unwrap_or_default() }
    }
}

fn named(choice: &Event) -> &[EventId] {
    match &choice.fact {
        Fact::SharingChosen { replaces, .. } => replaces,
        _ => &[],
    }
}
