//! The book of likes and dislikes: what a carer has filled in so far, and the order in which it is read.
use std::collections::BTreeMap;

use shared::{
    answer::{Answer, CardPlaced, CardShown, Pile},
    event::{Fact, Known, Leaning, Topic},
    id::NoteId,
    projection::BookEntry,
    question::Deck,
    time::Moment,
};

use super::when::Date;

/// What a carer has filled in so far. Half of it may still be missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Noting {
    pub leaning: Option<Leaning>,
    pub topic: Option<Topic>,
    pub words: String,
    pub known: Option<Known>,
    /// As a date field gives it: `YYYY-MM-DD`.
    pub day: String,
}

/// What has to be put right before it can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    Leaning,
    Topic,
    Words,
    /// More than [`Noting::MOST_LETTERS`].
    TooLong,
    Known,
    Day,
    /// A day that has not come yet.
    DayToCome,
}

impl Noting {
    /// An entry is a few words, never a report of the day.
    pub const MOST_LETTERS: usize = 300;

    /// Nothing yet, but that it was noticed today.
    pub fn on(now: Moment) -> Self {
        Self { leaning: None, topic: None, words: String::new(), known: None, day: Date::of(now).to_string() }
    }

    /// Everything that is lacking, in the order of the page.
    pub fn lacks(&self, now: Moment) -> Vec<Lack> {
        let words = self.words.trim();
        let day = Date::read(&self.day);
        [
            (self.leaning.is_none(), Lack::Leaning),
            (self.topic.is_none(), Lack::Topic),
            (words.is_empty(), Lack::Words),
            (words.chars().count() > Self::MOST_LETTERS, Lack::TooLong),
            (self.known.is_none(), Lack::Known),
            (day.is_none(), Lack::Day),
            (day.is_some_and(|day| day > Date::of(now)), Lack::DayToCome),
        ]
        .into_iter()
        .filter_map(|(lacks, lack)| lacks.then_some(lack))
        .collect()
    }

    /// The fact to write down, once nothing is lacking.
    pub fn fact(&self, note: NoteId, now: Moment) -> Option<Fact> {
        if !self.lacks(now).is_empty() {
            return None;
        }
        Some(Fact::Noted {
            note,
            topic: self.topic?,
            leaning: self.leaning?,
            words: self.words.trim().to_owned(),
            known: self.known?,
            noticed_on: self.day.clone(),
        })
    }
}

/// What the book says about one topic.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelf {
    pub topic: Topic,
    pub likes: Vec<BookEntry>,
    pub dislikes: Vec<BookEntry>,
}

/// The topics that have something, in the order in which they are offered; the latest day first.
pub fn shelves(entries: &[BookEntry]) -> Vec<Shelf> {
    let about = |topic, leaning| -> Vec<BookEntry> {
        let mut found: Vec<BookEntry> = (entries.iter())
            .filter(|entry| entry.topic == topic && entry.leaning == leaning)
            .cloned()
            .collect();
        found.sort_by(|a, b| (&b.noticed_on, b.note).cmp(&(&a.noticed_on, a.note)));
        found
    };
    (Topic::ALL.into_iter())
        .map(|topic| Shelf {
            topic,
            likes: about(topic, Leaning::Likes),
            dislikes: about(topic, Leaning::Dislikes),
        })
        .filter(|shelf| !shelf.likes.is_empty() || !shelf.dislikes.is_empty())
        .collect()
}

/// What the child itself said about one topic, with cards.
#[derive(Debug, Clone, PartialEq)]
pub struct CardShelf {
    pub topic: Topic,
    pub likes: Vec<CardShown>,
    pub dislikes: Vec<CardShown>,
}

/// The latest sorting of each deck, by topic. Not sure and not placed say nothing about liking. Cards without words are
/// among them where what is on them can be shown.
pub fn said_in_cards(answers: &[Answer], wordless: bool) -> Vec<CardShelf> {
    let mut latest: BTreeMap<&str, (&[CardShown], &[CardPlaced])> = BTreeMap::new();
    for answer in answers {
        if let Answer::Sort { deck, shown, placed } = answer {
            latest.insert(deck, (shown, placed));
        }
    }
    let on = |topic, pile| -> Vec<CardShown> {
        let decks = latest.iter().filter(|(deck, _)| Deck::topic_of(deck) == topic);
        decks
            .flat_map(|(_, (shown, placed))| {
                let lies = |card: &CardShown| placed.iter().any(|it| it.id == card.id && it.pile == pile);
                let told = move |card: &CardShown| !card.words.is_empty() || (wordless && card.own.is_some());
                shown.iter().filter(move |card| lies(card) && told(card))
            })
            .cloned()
            .collect()
    };
    (Topic::ALL.into_iter())
        .map(|topic| CardShelf { topic, likes: on(topic, Pile::Like), dislikes: on(topic, Pile::DontLike) })
        .filter(|shelf| !shelf.likes.is_empty() || !shelf.dislikes.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use shared::id::{CaptureId, PersonId};

    use super::*;

    #[test]
    fn what_a_child_sorted_last_is_what_it_said() {
        let card = |id: &str| CardShown { id: id.into(), words: id.to_uppercase(), own: None };
        let sorted = |deck: &str, piles: &[(&str, Pile)]| Answer::Sort {
            deck: deck.into(),
            shown: ["a", "b", "c"].map(card).to_vec(),
            placed: piles.iter().map(|(id, pile)| CardPlaced { id: (*id).into(), pile: *pile }).collect(),
        };
        let answers = [
            sorted("food", &[("a", Pile::DontLike)]),
            sorted("habits", &[("c", Pile::Like)]),
            sorted("food", &[("a", Pile::Like), ("b", Pile::NotSure)]),
        ];
        let shelves = said_in_cards(&answers, false);
        assert_eq!(
            shelves,
            [
                CardShelf { topic: Topic::Food, likes: vec![card("a")], dislikes: vec![] },
                CardShelf { topic: Topic::Other, likes: vec![card("c")], dislikes: vec![] },
            ]
        );
    }

    #[test]
    fn a_drawn_card_is_told_only_where_its_picture_can_be_shown() {
        let own = CardShown {
            id: CardShown::own_id(1),
            words: String::new(),
            own: Some(CaptureId::make(1, [1; 10])),
        };
        let answer = Answer::Sort {
            deck: "food".into(),
            shown: vec![own.clone()],
            placed: vec![CardPlaced { id: own.id.clone(), pile: Pile::DontLike }],
        };
        assert_eq!(said_in_cards(std::slice::from_ref(&answer), false), []);
        let shelves = said_in_cards(&[answer], true);
        assert_eq!(shelves[0].dislikes, [own]);
    }

    fn now() -> Moment {
        "2026-03-05T18:30:00Z".parse().unwrap()
    }

    fn note(n: u8) -> NoteId {
        NoteId::make(n.into(), [n; 10])
    }

    fn full() -> Noting {
        Noting {
            leaning: Some(Leaning::Likes),
            topic: Some(Topic::Food),
            words: "  pasta, the sauce not touching ".into(),
            known: Some(Known::ChildSaid),
            ..Noting::on(now())
        }
    }

    fn entry(n: u8, topic: Topic, leaning: Leaning, day: &str) -> BookEntry {
        BookEntry {
            note: note(n),
            by: PersonId::make(1, [1; 10]),
            topic,
            leaning,
            words: n.to_string(),
            known: Known::ISaw,
            noticed_on: day.into(),
        }
    }

    #[test]
    fn what_is_kept_is_what_was_written_on_the_day_it_was_noticed() {
        let Some(Fact::Noted { words, noticed_on, .. }) = full().fact(note(1), now()) else { panic!() };
        assert_eq!(words, "pasta, the sauce not touching");
        assert_eq!(noticed_on, "2026-03-05");
    }

    #[test]
    fn nothing_is_kept_while_something_is_missing_and_all_of_it_is_told_at_once() {
        let empty = Noting::on(now());
        assert_eq!(empty.lacks(now()), [Lack::Leaning, Lack::Topic, Lack::Words, Lack::Known]);
        assert_eq!(empty.fact(note(1), now()), None);
    }

    #[test]
    fn tomorrow_is_not_a_day_on_which_something_was_noticed() {
        assert_eq!(Noting { day: "2026-03-06".into(), ..full() }.lacks(now()), [Lack::DayToCome]);
        assert_eq!(Noting { day: "2026-02-30".into(), ..full() }.lacks(now()), [Lack::Day]);
        assert_eq!(Noting { day: "2026-03-04".into(), ..full() }.lacks(now()), []);
    }

    #[test]
    fn a_report_of_the_day_is_too_long() {
        let words = "é".repeat(Noting::MOST_LETTERS);
        assert_eq!(Noting { words: words.clone(), ..full() }.lacks(now()), []);
        assert_eq!(Noting { words: words + "é", ..full() }.lacks(now()), [Lack::TooLong]);
    }

    #[test]
    fn the_book_is_read_by_topic_and_the_latest_stands_first() {
        let book = [
            entry(1, Topic::School, Leaning::Dislikes, "2026-01-01"),
            entry(2, Topic::Food, Leaning::Likes, "2026-01-01"),
            entry(3, Topic::Food, Leaning::Likes, "2026-02-01"),
            entry(4, Topic::Food, Leaning::Likes, "2026-02-01"),
        ];
        let shelves = shelves(&book);
        assert_eq!(shelves.iter().map(|shelf| shelf.topic).collect::<Vec<_>>(), [Topic::Food, Topic::School]);
        let words: Vec<&str> = shelves[0].likes.iter().map(|entry| entry.words.as_str()).collect();
        assert_eq!(words, ["4", "3", "2"]);
        assert_eq!(shelves[0].dislikes, []);
    }
}
