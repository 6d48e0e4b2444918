//! What a child showed and did not say: play and behaviour, as an adult watched it. Never the child's words.
use serde::{Deserialize, Serialize};

use crate::id::ObservationId;

/// An adult offered something and watched what the child did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Observed {
    /// The observation's name.
    pub observation: ObservationId,
    /// What was offered, in the adult's words.
    pub offered: String,
    /// What the child did, each time that it was offered, in order.
    pub trials: Vec<Trial>,
}

/// One time that something was offered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Trial {
    /// What the child did; several things may be true.
    pub did: Vec<Did>,
    /// What the adult saw, in the adult's words.
    pub words: String,
}

/// What a child can be seen to do with something that is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Did {
    /// Looked at it.
    Looked,
    /// Reached for it or took it.
    Reached,
    /// Turned away from it.
    TurnedAway,
    /// Left.
    Left,
    /// Something else, which the words tell.
    Other,
}

impl Did {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Looked, Self::Reached, Self::TurnedAway, Self::Left, Self::Other];
}
