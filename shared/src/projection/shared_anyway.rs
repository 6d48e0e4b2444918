//! What had to be passed on whatever the child chose, and who has countersigned it.
use super::{Decision, in_order};
use crate::{
    event::{Event, Fact, SharedAnyway},
    id::PersonId,
    time::Moment,
};

/// One item that was passed on.
#[derive(Debug, Clone, PartialEq)]
pub struct PassedOn {
    /// By whom.
    pub by: PersonId,
    /// When it was written down.
    pub at: Moment,
    /// What was said of it.
    pub told: SharedAnyway,
    /// A manager's countersign; the first one.
    pub countersigned: Option<Decision>,
}

/// Everything that was passed on, the earliest first.
pub fn passed_on<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<PassedOn> {
    let events = in_order(events);
    let mut all: Vec<PassedOn> = Vec::new();
    for event in &events {
        if let Fact::SharedAnyway(told) = &event.fact {
            all.push(PassedOn { by: event.actor, at: event.at, told: told.clone(), countersigned: None });
        }
    }
    for event in &events {
        let Fact::SafetyDecided(decided) = &event.fact else { continue };
        for known in all.iter_mut().filter(|known| known.told.matter == decided.matter) {
            known.countersigned.get_or_insert_with(|| Decision {
                by: event.actor,
                at: event.at,
                release: decided.release,
                why: decided.why.clone(),
            });
        }
    }
    all
}
