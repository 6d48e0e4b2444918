//! Who may see what: the one privacy rule, used by both sides.
//!
//! A server's SQL filter is tested against it. Whoever is not on a case sees nothing of it, and is not here.
use crate::{
    answer::Sharing,
    event::{Event, Fact},
    id::PersonId,
    people::Role,
};

/// What has become of the visit and of the item that an event belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// The worker has closed the visit.
    pub visit_closed: bool,
    /// What the child chose last for the item.
    pub sharing: Sharing,
}

/// An adult who asks, on a case that they are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewer {
    /// Who.
    pub person: PersonId,
    /// In what relation to the child.
    pub role: Role,
}

/// Whether this adult, being on the event's case, may see what the event tells.
///
/// A social worker sees everything. Carers and parents see the book of likes and dislikes only as carers,
/// and of a visit nothing but the captures that the child shares with them, once the visit is closed. For
/// all else they get no trace: no count, no time, no sequence, no different answer.
pub fn may_see(viewer: Viewer, event: &Event, standing: Standing) -> bool {
    match viewer.role {
        Role::SocialWorker => true,
        Role::FosterCarer => match &event.fact {
            Fact::Noted { .. } => true,
            Fact::Captured { .. } => standing.visit_closed && standing.sharing.carer,
            _ => false,
        },
        Role::Parent => match &event.fact {
            Fact::Captured { .. } => standing.visit_closed && standing.sharing.parent,
            _ => false,
        },
    }
}

/// Whether an adult on the case may write such a fact. Carers write into the book and nothing else; the
/// book is the carers' own; a parent writes nothing yet.
pub fn may_write(role: Role, fact: &Fact) -> bool {
    match (role, fact) {
        (Role::FosterCarer, Fact::Noted { .. }) => true,
        (Role::SocialWorker, Fact::Noted { .. }) | (Role::FosterCarer | Role::Parent, _) => false,
        (Role::SocialWorker, _) => true,
    }
}
