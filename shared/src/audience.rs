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
    /// A safety matter was raised in the visit, and no manager has said that the child's choices count again.
    pub withheld: bool,
    /// What the child's choices for the item come to.
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
/// Social workers and their managers see everything. Carers and parents see the book of likes and dislikes only
/// as carers, and of a visit nothing but the captures that the child shares with them, once the visit is closed
/// and unless a safety matter withholds it. For all else they get no trace: no count, no time, no sequence, no
/// different answer.
pub fn may_see(viewer: Viewer, event: &Event, standing: Standing) -> bool {
    let Standing { visit_closed, withheld, sharing } = standing;
    match (viewer.role, &event.fact) {
        (Role::SocialWorker | Role::Manager, _) => true,
        (Role::FosterCarer, Fact::Noted { .. }) => !withheld,
        (Role::FosterCarer, Fact::Captured { .. }) => visit_closed && !withheld && sharing.carer,
        (Role::Parent, Fact::Captured { .. }) => visit_closed && !withheld && sharing.parent,
        (Role::FosterCarer | Role::Parent, _) => false,
    }
}

/// Whether an adult on the case may write such a fact. The book is the carers' own; carers and parents say
/// besides only that they opened what the child shares with them. A manager decides on safety matters.
pub fn may_write(role: Role, fact: &Fact) -> bool {
    match fact {
        Fact::Noted { .. } => role == Role::FosterCarer,
        Fact::Opened { .. } => true,
        Fact::SafetyDecided(_) => role == Role::Manager,
        _ => role == Role::SocialWorker,
    }
}
