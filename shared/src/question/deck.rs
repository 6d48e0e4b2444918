//! Cards to sort: things a child may like or not. The picture of a card is found by the names of deck and card.
use serde::{Deserialize, Serialize};

/// A deck of cards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deck {
    /// Its stable name.
    pub id: String,
    /// Raised with every change.
    pub version: u32,
    /// What it is about.
    pub title: String,
    /// In the order in which they are shown.
    pub cards: Vec<Card>,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its stable name in the deck.
    pub id: String,
    /// The word below its picture.
    pub word: String,
}

impl Deck {
    /// The decks that come with the app.
    pub fn builtin() -> Vec<Self> {
        super::files::DECKS
            .iter()
            .map(|(_, text)| {
                serde_json::from_str(text).expect("a test reads every deck that comes with the app")
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use super::*;

    #[test]
    fn every_card_has_a_word_of_its_own_and_a_picture() {
        let decks = Deck::builtin();
        assert!(decks.len() >= 7, "{}", decks.len());
        for deck in decks {
            let words: BTreeSet<&str> = deck.cards.iter().map(|card| card.word.trim()).collect();
            assert!(!words.contains("") && words.len() == deck.cards.len(), "{}", deck.id);
            for card in &deck.cards {
                let picture = format!("../assets/pictures/cards/{}/{}.svg", deck.id, card.id);
                assert!(Path::new(&picture).is_file(), "{picture} is missing");
            }
        }
    }
}
