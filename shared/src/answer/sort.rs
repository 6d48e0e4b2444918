//! Cards that a child sorts.
use serde::{Deserialize, Serialize};

use crate::id::CaptureId;

/// A card as the child met it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct CardShown {
    /// Its stable name in the deck; `own-1`, `own-2` … for the child's own.
    pub id: String,
    /// The words below it, exactly. Empty where the child's own card is a drawing or a voice alone.
    pub words: String,
    /// What the child drew or said for a card of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<CaptureId>,
}

impl CardShown {
    /// Whether the child made it.
    pub fn is_own(&self) -> bool {
        self.id.starts_with(OWN)
    }

    /// The name of the child's own `n`th card, from 1.
    pub fn own_id(n: usize) -> String {
        format!("{OWN}{n}")
    }
}

/// No card of a deck is called so.
pub(crate) const OWN: &str = "own-";

/// A card that lies on a pile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct CardPlaced {
    /// Which card.
    pub id: String,
    /// Which pile.
    pub pile: Pile,
}

/// The three piles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Pile {
    /// The child likes it.
    Like,
    /// The child is not sure.
    NotSure,
    /// The child does not like it.
    DontLike,
}

impl Pile {
    /// All piles, from left to right.
    pub const ALL: [Self; 3] = [Self::Like, Self::NotSure, Self::DontLike];
}
