//! Safety matters as the people who have to act see them.
use std::collections::{BTreeMap, BTreeSet};

use super::in_order;
use crate::{
    event::{Event, Fact, Raiser, SafetyActed, SafetyDecided},
    id::{EventId, PersonId, SafetyId, VisitId},
    time::Moment,
};

/// One safety matter with all that was done about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// Which.
    pub id: SafetyId,
    /// In which visit it was raised.
    pub visit: Option<VisitId>,
    /// Who raised it first.
    pub by: Raiser,
    /// The adult who was there.
    pub worker: PersonId,
    /// When it was raised first.
    pub at: Moment,
    /// The code of the item that was before the child then.
    pub during: Option<String>,
    /// What the child said, in exact words, each with who wrote it down and when.
    pub notes: Vec<(PersonId, Moment, String)>,
    /// What was done at once; the latest word on it.
    pub acted: Option<(PersonId, Moment, SafetyActed)>,
    /// What managers decided, in order.
    pub decisions: Vec<Decision>,
    /// The events that tell it, to say whether all of it was sent.
    pub told_by: Vec<EventId>,
}

/// What a manager decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Moment,
    /// Whether the child's own choices count again.
    pub release: bool,
    /// Why.
    pub why: String,
}

impl Matter {
    /// Nobody has decided yet: nothing of the visit is thrown away, and time counts.
    pub fn is_open(&self) -> bool {
        self.decisions.is_empty()
    }
}

/// Every safety matter that these events tell of, the earliest first.
pub fn matters<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<Matter> {
    let events = in_order(events);
    let mut matters: Vec<Matter> = Vec::new();
    for event in &events {
        let Fact::SafetyRaised(raised) = &event.fact else { continue };
        if let Some(known) = matters.iter_mut().find(|known| known.id == raised.matter) {
            known.told_by.push(event.id);
            continue;
        }
        matters.push(Matter {
            id: raised.matter,
            visit: event.visit,
            by: raised.by,
            worker: event.actor,
            at: event.at,
            during: raised.during.clone(),
            notes: Vec::new(),
            acted: None,
            decisions: Vec::new(),
            told_by: vec![event.id],
        });
    }
    let places: BTreeMap<SafetyId, usize> =
        matters.iter().enumerate().map(|(place, matter)| (matter.id, place)).collect();
    for event in &events {
        let id = match &event.fact {
            Fact::SafetyNoted(noted) => noted.matter,
            Fact::SafetyActed(acted) => acted.matter,
            Fact::SafetyDecided(decided) => decided.matter,
            _ => continue,
        };
        if let Some(matter) = places.get(&id).and_then(|place| matters.get_mut(*place)) {
            matter.take(event);
        }
    }
    matters
}

impl Matter {
    fn take(&mut self, event: &Event) {
        let (by, at) = (event.actor, event.at);
        match &event.fact {
            Fact::SafetyNoted(noted) => self.notes.push((by, at, noted.words.clone())),
            Fact::SafetyActed(acted) => self.acted = Some((by, at, acted.clone())),
            Fact::SafetyDecided(SafetyDecided { release, why, .. }) => {
                self.decisions.push(Decision { by, at, release: *release, why: why.clone() });
            }
            _ => {}
        }
        self.told_by.push(event.id);
    }
}

/// The visits of which carers and parents see nothing, whatever the child shared: a safety matter was raised in
/// them and no manager has said that the child's choices count again.
pub fn withheld<'log>(events: impl IntoIterator<Item = &'log Event> + Clone) -> BTreeSet<VisitId> {
    visits_without(events, |decided| decided.release)
}

/// The visits of which nothing may be thrown away: a safety matter was raised in them and nobody has decided.
pub fn locked<'log>(events: impl IntoIterator<Item = &'log Event> + Clone) -> BTreeSet<VisitId> {
    visits_without(events, |_| true)
}

fn visits_without<'log>(
    events: impl IntoIterator<Item = &'log Event> + Clone,
    settles: impl Fn(&SafetyDecided) -> bool,
) -> BTreeSet<VisitId> {
    let settled: BTreeSet<SafetyId> = events
        .clone()
        .into_iter()
        .filter_map(|event| match &event.fact {
            Fact::SafetyDecided(decided) if settles(decided) => Some(decided.matter),
            _ => None,
        })
        .collect();
    let raised = events.into_iter().filter_map(|event| match &event.fact {
        Fact::SafetyRaised(raised) if !settled.contains(&raised.matter) => event.visit,
        _ => None,
    });
    raised.collect()
}
