//! Which of several words about one thing stand: a child's choices about an item, a manager's decisions on a matter.
use std::collections::{BTreeMap, BTreeSet};

use crate::{
    event::Event,
    id::{DeviceId, EventId},
};

/// Those that no other replaces, by name. A word replaces those that it names and those before it in its own log.
/// No clock decides anything, nor the order of arrival, nor how often one arrives.
pub(super) fn standing<'log>(
    words: &BTreeMap<EventId, &'log Event>,
    replaces: impl Fn(&'log Event) -> &'log [EventId],
) -> Vec<&'log Event> {
    let mut latest: BTreeMap<DeviceId, u64> = BTreeMap::new();
    let mut replaced: BTreeSet<EventId> = BTreeSet::new();
    for event in words.values() {
        let seq = latest.entry(event.device).or_default();
        *seq = event.device_seq.max(*seq);
        replaced.extend(replaces(event).iter().filter(|named| **named != event.id));
    }
    let stands = |event: &&&Event| {
        latest.get(&event.device) == Some(&event.device_seq) && !replaced.contains(&event.id)
    };
    words.values().filter(stands).copied().collect()
}
