//! How a child communicates, as it was last written down.
use super::in_order;
use crate::{
    event::{Event, Fact, Profile},
    id::PersonId,
    time::Moment,
};

/// A profile with who wrote it down and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Communication {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Moment,
    /// What.
    pub profile: Profile,
}

/// The latest profile that these events tell of.
pub fn communication<'log>(events: impl IntoIterator<Item = &'log Event>) -> Option<Communication> {
    in_order(events).into_iter().rev().find_map(|event| match &event.fact {
        Fact::ProfileWritten { profile } => {
            Some(Communication { by: event.actor, at: event.at, profile: profile.clone() })
        }
        _ => None,
    })
}
