//! Cards to sort: things a child may like or not. The picture of a card is found by the names of deck and card.
use serde::{Deserialize, Serialize};

use crate::{answer::is_own_id, event::Topic};

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
    /// Under what the book tells what was sorted; under other things where it is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
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

/// The text can not be used as a deck.
#[derive(Debug, thiserror::Error)]
pub enum NotADeck {
    /// Not JSON of the right shape; the reason names the line.
    #[error("it can not be read: {0}")]
    Malformed(#[source] serde_json::Error),
    /// It reads, but a child could not sort it.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Unfit(Vec<DeckFlaw>),
}

/// A reason why a deck is not fit to be used, in words for whoever made it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeckFlaw {
    /// It could not be found again, or nobody could tell what it is.
    #[error("{0} is empty")]
    Nameless(&'static str),
    /// Names are also those of files.
    #[error("{0:?} is not a name: small letters, digits and hyphens")]
    NotAName(String),
    /// It would be taken for a card of the child's own.
    #[error("{0:?} is what a card is called that a child makes: \"own-\" and a number")]
    LikeOwn(String),
    /// There is nothing to sort, or no end of it.
    #[error("the deck has {0} cards, and {FEWEST} to {MOST} can be sorted in one go")]
    Count(usize),
    /// Where it lies could not be told.
    #[error("the card {0} is there twice")]
    Twice(String),
    /// A child that reads could not tell what is meant.
    #[error("the card {0} has no word")]
    Wordless(String),
    /// Heard, they could not be told apart.
    #[error("the cards {0} and {1} have one word")]
    OneWord(String, String),
}

const FEWEST: usize = 2;
const MOST: usize = 16;

impl Deck {
    /// Reads a deck, and refuses it with every reason at once if it is not fit to be used.
    pub fn read(text: &str) -> Result<Self, NotADeck> {
        let deck: Self = serde_json::from_str(text).map_err(NotADeck::Malformed)?;
        let flaws = deck.flaws();
        if flaws.is_empty() { Ok(deck) } else { Err(NotADeck::Unfit(flaws)) }
    }

    /// The decks that come with the app.
    pub fn builtin() -> Vec<Self> {
        super::files::DECKS
            .iter()
            .map(|(_, text)| {
                serde_json::from_str(text).expect("a test reads every deck that comes with the app")
            })
            .collect()
    }

    /// Under what the book tells what was sorted with the deck of this name, without reading the deck.
    pub fn topic_of(id: &str) -> Topic {
        let named = super::files::TOPICS.iter().find(|(deck, _)| *deck == id);
        match named.map_or("", |(_, topic)| topic) {
            "food" => Topic::Food,
            "tv" => Topic::Tv,
            "school" => Topic::School,
            "sleep" => Topic::Sleep,
            "comfort" => Topic::Comfort,
            _ => Topic::Other,
        }
    }

    /// Everything that makes the deck unfit; nothing when it is fit.
    pub fn flaws(&self) -> Vec<DeckFlaw> {
        let mut flaws = Vec::new();
        if self.title.trim().is_empty() {
            flaws.push(DeckFlaw::Nameless("title"));
        }
        flaws.extend(name_flaw(&self.id));
        if !(FEWEST..=MOST).contains(&self.cards.len()) {
            flaws.push(DeckFlaw::Count(self.cards.len()));
        }
        for (place, card) in self.cards.iter().enumerate() {
            let before = &self.cards[..place];
            flaws.extend(name_flaw(&card.id));
            if is_own_id(&card.id) {
                flaws.push(DeckFlaw::LikeOwn(card.id.clone()));
            }
            if before.iter().any(|other| other.id == card.id) {
                flaws.push(DeckFlaw::Twice(card.id.clone()));
            }
            let word = card.word.trim();
            if word.is_empty() {
                flaws.push(DeckFlaw::Wordless(card.id.clone()));
            } else if let Some(other) = before.iter().find(|other| other.word.trim() == word) {
                flaws.push(DeckFlaw::OneWord(other.id.clone(), card.id.clone()));
            }
        }
        flaws
    }
}

fn name_flaw(name: &str) -> Option<DeckFlaw> {
    let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    match name {
        "" => Some(DeckFlaw::Nameless("id")),
        name => (!name.chars().all(plain)).then(|| DeckFlaw::NotAName(name.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_deck_that_comes_with_the_app_is_fit_to_be_used_and_named_as_its_file() {
        for (name, text) in super::super::files::DECKS {
            match Deck::read(text) {
                Ok(deck) => assert_eq!(deck.id, *name),
                Err(why) => panic!("assets/cards/en-GB/{name}.json: {why}"),
            }
        }
    }

    #[test]
    fn the_book_tells_what_was_sorted_under_what_the_deck_says() {
        let decks = Deck::builtin();
        assert!(decks.iter().filter(|deck| deck.topic.is_some()).count() >= 5);
        for deck in decks {
            assert_eq!(Deck::topic_of(&deck.id), deck.topic.unwrap_or(Topic::Other), "{}", deck.id);
        }
        assert_eq!(Deck::topic_of("of tomorrow"), Topic::Other);
    }

    #[test]
    fn a_fault_is_told_in_words_that_lead_to_it() {
        let card = |id: &str, word: &str| Card { id: id.into(), word: word.into() };
        let deck = Deck {
            id: "Food & drink".into(),
            version: 1,
            title: String::new(),
            topic: None,
            cards: vec![card("pasta", "Pasta"), card("pasta", " "), card("own-1", "Pasta")],
        };
        assert_eq!(
            deck.flaws(),
            [
                DeckFlaw::Nameless("title"),
                DeckFlaw::NotAName("Food & drink".into()),
                DeckFlaw::Twice("pasta".into()),
                DeckFlaw::Wordless("pasta".into()),
                DeckFlaw::LikeOwn("own-1".into()),
                DeckFlaw::OneWord("pasta".into(), "own-1".into()),
            ]
        );
        let short = Deck { id: "food".into(), title: "Food".into(), cards: vec![], ..deck.clone() };
        assert_eq!(short.flaws(), [DeckFlaw::Count(0)]);
        let text = serde_json::to_string(&deck).unwrap();
        let why = Deck::read(&text).unwrap_err().to_string();
        assert!(why.contains("\"Food & drink\" is not a name") && why.contains("pasta has no word"), "{why}");
        let misspelt = text.replace("\"word\"", "\"wrod\"");
        let why = Deck::read(&misspelt).unwrap_err().to_string();
        assert!(why.contains("wrod") && why.contains("line 1"), "{why}");
        let nowhere = text.replacen("\"cards\"", "\"topic\":\"sport\",\"cards\"", 1);
        let why = Deck::read(&nowhere).unwrap_err().to_string();
        assert!(why.contains("sport") && why.contains("food"), "{why}");
    }
}
