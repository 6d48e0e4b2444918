//! The people around a child, and the child's case as an adult recognises it.
use serde::{Deserialize, Serialize};

use crate::id::{CaseId, PersonId};

/// In what relation a person stands to the children they sign in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Visits the child, keeps the record, reviews.
    SocialWorker,
    /// Looks after the child day by day and keeps the book of likes and dislikes.
    FosterCarer,
    /// A mother, a father or who else the child may go home to.
    Parent,
    /// Answers for the social workers of a team: reads what they read, and decides on safety matters.
    Manager,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::SocialWorker, Self::FosterCarer, Self::Parent, Self::Manager];

    /// Whether people in this role read whole cases, and not only what is shared with them.
    pub fn reads_cases(self) -> bool {
        matches!(self, Self::SocialWorker | Self::Manager)
    }
}

/// An adult as others see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Person {
    /// Never reused.
    pub id: PersonId,
    /// How colleagues and children call them.
    pub name: String,
    /// What they are to the children of their cases.
    pub role: Role,
}

/// Enough of a case to be sure that it is the right child, and no more: it is on the device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Case {
    /// The case's id.
    pub id: CaseId,
    /// The name the child is called by.
    pub first_name: String,
    /// The first letter of the family name.
    pub initial: String,
    /// The picture that the child chose for the case, a key of the picture set.
    pub picture: String,
    /// How questions are put to this child unless an adult changes it for a visit.
    pub band: AgeBand,
}

/// How something may be asked. A working default by age; an adult moves a child up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub enum AgeBand {
    /// Spoken, few words, big targets.
    #[serde(rename = "3-5")]
    From3To5,
    /// Spoken and short words, three faces at the most.
    #[serde(rename = "6-8")]
    From6To8,
    /// Words lead.
    #[serde(rename = "9-12")]
    From9To12,
    /// A plain adult tone.
    #[serde(rename = "13+")]
    From13,
}

impl AgeBand {
    /// All bands, youngest first.
    pub const ALL: [Self; 4] = [Self::From3To5, Self::From6To8, Self::From9To12, Self::From13];

    /// The band as it is written in records, style sheets and question sets.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::From3To5 => "3-5",
            Self::From6To8 => "6-8",
            Self::From9To12 => "9-12",
            Self::From13 => "13+",
        }
    }
}
