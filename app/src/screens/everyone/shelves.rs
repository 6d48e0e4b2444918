//! The book of likes and dislikes, to read: by topic, the latest day first.
use dioxus::prelude::*;
use shared::{
    answer::Answer,
    event::{Known, Topic},
    id::{CaptureId, PersonId},
    projection::BookEntry,
    time::Moment,
    wire::book::Named,
};

use crate::{
    model::{
        book::{CardShelf, Shelf, said_in_cards, shelves},
        when::Date,
    },
    ui::{Glyph, Icon},
    words::{Key, key, say, say_with},
};

/// Likes and dislikes stand apart by place, mark and word, never by colour alone.
#[component]
pub fn Shelves(
    child: String,
    entries: Vec<BookEntry>,
    people: Vec<Named>,
    /// Whose own entries need no name.
    reader: PersonId,
    now: Moment,
) -> Element {
    rsx! {
        div { class: "shelves",
            for Shelf { topic , likes , dislikes } in shelves(&entries) {
                section { key: "{topic:?}", class: "shelf",
                    h3 { {say(topic_words(topic))} }
                    div { class: "shelf-sides",
                        for (entries , glyph , words) in [
                            (likes, Glyph::Like, key::CARER_LIKES),
                            (dislikes, Glyph::Dislike, key::CARER_DISLIKES),
                        ] {
                            if !entries.is_empty() {
                                div { class: "shelf-side",
                                    h4 { Icon { glyph } {say(words)} }
                                    ul {
                                        for entry in entries {
                                            Entry {
                                                key: "{entry.note}",
                                                by: writer(&entry, &people, reader),
                                                child: child.clone(),
                                                entry,
                                                now,
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Entry(entry: BookEntry, by: Option<String>, child: String, now: Moment) -> Element {
    let known = match entry.known {
        Known::ChildSaid => say_with(key::CARER_KNOWN_CHILD_SAID, &[("name", child.into())]),
        Known::ISaw => match &by {
            Some(by) => say_with(key::CARER_KNOWN_SAW, &[("name", by.as_str().into())]),
            None => say(key::CARER_KNOWN_I_SAW),
        },
        Known::ParentTold => say(key::CARER_KNOWN_PARENT_TOLD),
    };
    let day =
        Date::read(&entry.noticed_on).map_or_else(|| entry.noticed_on.clone(), |day| day.told_near(now));
    rsx! {
        li { class: "shelf-entry",
            p { class: "shelf-words", "{entry.words}" }
            p { class: "shelf-source",
                {known}
                " · "
                time { datetime: "{entry.noticed_on}", {day} }
                if let Some(by) = by.filter(|_| entry.known != Known::ISaw) {
                    " · {by}"
                }
            }
        }
    }
}

/// What the child said itself, with cards: nobody wrote it, and nobody can change it here.
#[component]
pub fn SaidInCards(
    child: String,
    answers: Vec<Answer>,
    /// What the child drew or said for cards of its own, where the reader need not open it first.
    #[props(default)]
    own: Option<Callback<CaptureId, Element>>,
) -> Element {
    let shelves = said_in_cards(&answers, own.is_some());
    if shelves.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "shelves said-in-cards",
            h3 { {say_with(key::CARER_SAID_IN_CARDS, &[("name", child.into())])} }
            for CardShelf { topic , likes , dislikes } in shelves {
                div { key: "{topic:?}", class: "shelf",
                    h4 { {say(topic_words(topic))} }
                    div { class: "shelf-sides",
                        for (cards , glyph , words) in [
                            (likes, Glyph::Like, key::CARER_LIKES),
                            (dislikes, Glyph::Dislike, key::CARER_DISLIKES),
                        ] {
                            if !cards.is_empty() {
                                div { class: "shelf-side",
                                    p { Icon { glyph } {say(words)} }
                                    ul {
                                        for (place , card) in cards.into_iter().enumerate() {
                                            li { key: "{place}", class: "shelf-entry",
                                                if card.words.is_empty() {
                                                    {on_card(own, card.own)}
                                                } else {
                                                    "{card.words}"
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn on_card(own: Option<Callback<CaptureId, Element>>, card: Option<CaptureId>) -> Element {
    match (own, card) {
        (Some(own), Some(card)) => own.call(card),
        _ => rsx! {},
    }
}

/// Nobody, when it is the reader's own.
fn writer(entry: &BookEntry, people: &[Named], reader: PersonId) -> Option<String> {
    let known = people.iter().find(|person| person.id == entry.by);
    (entry.by != reader)
        .then(|| known.map_or_else(|| say(key::EVERYONE_SOMEBODY), |person| person.name.clone()))
}

/// What a topic is called.
pub fn topic_words(topic: Topic) -> Key {
    match topic {
        Topic::Food => key::CARER_TOPIC_FOOD,
        Topic::Tv => key::CARER_TOPIC_TV,
        Topic::School => key::CARER_TOPIC_SCHOOL,
        Topic::Sleep => key::CARER_TOPIC_SLEEP,
        Topic::Comfort => key::CARER_TOPIC_COMFORT,
        Topic::Other => key::CARER_TOPIC_OTHER,
    }
}
