//! Safety matters as the people who have to act see them.
use std::collections::{BTreeMap, BTreeSet};

use super::{in_order, standing::standing};
use crate::{
    event::{Event, Fact, Raiser, SafetyActed, SafetyDecided},
    id::{CaseId, EventId, PersonId, SafetyId, VisitId},
    time::Moment,
};

/// One safety matter with all that was done about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// Which.
    pub id: SafetyId,
    /// In which visit it was raised; none in the child's own room, and then it is of all visits.
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
    /// The decisions that stand: what the next one replaces.
    pub standing: Vec<EventId>,
    /// What they come to: carers and parents see nothing of it.
    pub withholds: bool,
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
            standing: Vec::new(),
            withholds: true,
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
    for ((_, id), decisions) in decided(events.iter().copied()) {
        if let Some(matter) = places.get(&id).and_then(|place| matters.get_mut(*place)) {
            matter.standing = standing(&decisions, named).iter().map(|event| event.id).collect();
            matter.withholds = withholds(&decisions);
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

/// What safety matters hold: visits, and every visit of a case where a matter belongs to none of them, because it was
/// raised in the child's own room.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    /// Single visits.
    pub visits: BTreeSet<VisitId>,
    /// Whole cases.
    pub cases: BTreeSet<CaseId>,
}

impl Held {
    /// Whether this visit of this case is held.
    pub fn has(&self, case: CaseId, visit: VisitId) -> bool {
        self.visits.contains(&visit) || self.cases.contains(&case)
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.visits.is_empty() && self.cases.is_empty()
    }
}

/// That of which carers and parents see nothing, whatever the child shared: a safety matter was raised in it, and the
/// decisions of managers that stand do not all say that the child's choices count again. Of decisions that were made
/// without knowing of each other the one that holds back wins.
pub fn withheld<'log>(events: impl IntoIterator<Item = &'log Event> + Clone) -> Held {
    held(events, withholds)
}

/// That of which nothing may be thrown away: a safety matter was raised in it and nobody has decided.
pub fn locked<'log>(events: impl IntoIterator<Item = &'log Event> + Clone) -> Held {
    held(events, BTreeMap::is_empty)
}

/// The decisions on each matter of a case.
type Decided<'log> = BTreeMap<(CaseId, SafetyId), BTreeMap<EventId, &'log Event>>;

fn held<'log>(
    events: impl IntoIterator<Item = &'log Event> + Clone,
    holds: impl Fn(&BTreeMap<EventId, &'log Event>) -> bool,
) -> Held {
    let decided = decided(events.clone());
    let none = BTreeMap::new();
    let mut held = Held::default();
    for event in events {
        let Fact::SafetyRaised(raised) = &event.fact else { continue };
        if !holds(decided.get(&(event.case, raised.matter)).unwrap_or(&none)) {
            continue;
        }
        match event.visit {
            Some(visit) => held.visits.insert(visit),
            None => held.cases.insert(event.case),
        };
    }
    held
}

fn decided<'log>(events: impl IntoIterator<Item = &'log Event>) -> Decided<'log> {
    let mut decided = Decided::new();
    for event in events {
        if let Fact::SafetyDecided(decision) = &event.fact {
            decided.entry((event.case, decision.matter)).or_default().insert(event.id, event);
        }
    }
    decided
}

/// Whether these decisions on a matter withhold: until there is one, and unless all that stand release.
fn withholds(decisions: &BTreeMap<EventId, &Event>) -> bool {
    let standing = standing(decisions, named);
    standing.is_empty()
        || standing.iter().any(|event| !matches!(&event.fact, Fact::SafetyDecided(it) if it.release))
}

fn named(decision: &Event) -> &[EventId] {
    match &decision.fact {
        Fact::SafetyDecided(decided) => &decided.replaces,
        _ => &[],
    }
}
