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
        is_own_id(&self.id)
    }

    /// The name of the child's own `n`th card, from 1.
    pub fn own_id(n: usize) -> String {
        format!("{OWN}{n}")
    }
}

const OWN: &str = "own-";

/// Whether a card of this name is one that a child made. A card of a deck may be called `own-room`, for instance.
pub(crate) fn is_own_id(id: &str) -> bool {
    let number = id.strip_prefix(OWN).unwrap_or_default();
    !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit())
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_of_a_deck_with_a_room_of_ones_own_is_no_card_that_a_child_made() {
        let own = |id: &str| CardShown { id: id.into(), words: String::new(), own: None }.is_own();
        assert!(own(&CardShown::own_id(1)) && own(&CardShown::own_id(12)));
        assert!(!own("own-room") && !own("own-") && !own("1"));
    }
}
