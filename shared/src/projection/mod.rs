//! What the facts look like put together. Each view is derived from events and can be thrown away.
//!
//! Every view is made `of` a set of events: the order in which they arrive and how often they arrive
//! can not change it.
mod book;
mod differently;
mod parts;
mod profile;
mod review_queue;
mod safety;
mod shared_anyway;
mod sharing;
mod standing;
mod told_back;
mod visit;

use std::collections::BTreeMap;

pub use book::{BookEntry, book, sort_book};
pub use differently::together;
pub use parts::{Part, Said};
pub use profile::{Communication, communication};
pub use review_queue::{Waiting, review_queue};
pub use safety::{Decision, Held, Matter, locked, matters, withheld};
pub use shared_anyway::{PassedOn, passed_on};
pub use sharing::{Choices, settle};
pub use told_back::{Promise, Reply, promises, replies};
pub use visit::{Item, ItemOutcome, Observation, Remark, Translation, VisitView, visits};

use crate::{event::Event, id::EventId, time::Moment};

/// Each event once, in the order of the log for events of one device and of the clocks between devices.
fn in_order<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<&'log Event> {
    let once: BTreeMap<EventId, &Event> = events.into_iter().map(|event| (event.id, event)).collect();
    let mut logs: BTreeMap<_, Vec<&Event>> = BTreeMap::new();
    for event in once.into_values() {
        logs.entry(event.device).or_default().push(event);
    }
    let mut all: Vec<((Moment, _, u64), &Event)> = Vec::new();
    for (device, mut log) in logs {
        log.sort_by_key(|event| event.device_seq);
        // A clock that was put back must not turn a log around: no event is earlier than the one before.
        let mut latest = None;
        for event in log {
            let at = latest.map_or(event.at, |latest| event.at.max(latest));
            latest = Some(at);
            all.push(((at, device, event.device_seq), event));
        }
    }
    all.sort_by_key(|(key, _)| *key);
    all.into_iter().map(|(_, event)| event).collect()
}
