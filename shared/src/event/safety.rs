//! A safety matter: raised in a visit, noted in exact words, acted upon by a person, decided by a manager.
//! The app never judges one, and never asks a child for more than the child has said.
use serde::{Deserialize, Serialize};

use crate::{
    id::{EventId, SafetyId},
    time::Moment,
};

/// Somebody said or saw that the child may not be safe. From now on nothing of the visit is thrown away, and
/// carers and parents see nothing of it. Raised in the child's own room it belongs to no visit, and so it is of all of
/// them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SafetyRaised {
    /// The matter's name; the same when it is raised again in the same visit.
    pub matter: SafetyId,
    /// Who raised it.
    pub by: Raiser,
    /// The code of the item that the child had before it, if one was on the screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub during: Option<String>,
}

/// Who raised a safety matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Raiser {
    /// The child pressed "I don't feel safe".
    Child,
    /// The worker pressed the shield.
    Worker,
}

/// What the child said, as exactly as the adult remembers it. When it was written is the event's own time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SafetyNoted {
    /// The matter.
    pub matter: SafetyId,
    /// The words.
    pub words: String,
}

/// What the adult did at once. All of it is asked for, so that nothing is left out in a hurry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SafetyActed {
    /// The matter.
    pub matter: SafetyId,
    /// Whether the child is safe just now, in the adult's judgement.
    pub safe_now: bool,
    /// Who else heard it; empty when nobody did.
    pub heard_by: String,
    /// Whether the child was told what happens next.
    pub told_child: bool,
    /// Who was informed.
    pub informed: String,
    /// When they were informed.
    pub informed_at: Moment,
}

/// A manager has read the matter and says what becomes of what the child shared in that visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SafetyDecided {
    /// The matter.
    pub matter: SafetyId,
    /// Whether the child's own choices count again. Unless every decision that stands says so, carers and parents
    /// see nothing of the visit.
    pub release: bool,
    /// Why, in the manager's words.
    pub why: String,
    /// The decisions on the matter that were known and stood before; those before it in its own log need no naming.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<EventId>,
}
