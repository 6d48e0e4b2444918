//! Cards as they lay on their piles, and those that lay on none.
use dioxus::prelude::*;
use shared::{
    answer::{CardPlaced, CardShown, Pile},
    id::CaptureId,
};

use crate::words::{Key, Listener, key, listener_here, say};

#[component]
pub fn Sorted(
    deck: String,
    shown: Vec<CardShown>,
    placed: Vec<CardPlaced>,
    /// What the child drew or said for a card of its own.
    own: Callback<CaptureId, Element>,
) -> Element {
    let on = |pile: Option<Pile>| -> Vec<CardShown> {
        let lies = |card: &CardShown| placed.iter().find(|it| it.id == card.id).map(|it| it.pile);
        shown.iter().filter(|card| lies(card) == pile).cloned().collect()
    };
    let piles = Pile::ALL.map(|pile| (Some(pile), pile_words(pile)));
    rsx! {
        div { class: "given-piles",
            for (pile , words) in piles.into_iter().chain([(None, key::EVERYONE_PILE_NONE)]) {
                PileOf { key: "{words:?}", deck: deck.clone(), words, cards: on(pile), own }
            }
        }
    }
}

#[component]
fn PileOf(deck: String, words: Key, cards: Vec<CardShown>, own: Callback<CaptureId, Element>) -> Element {
    if cards.is_empty() {
        return rsx! {};
    }
    rsx! {
        figure { class: "given-pile",
            figcaption { {say(words)} }
            ul {
                for card in cards {
                    li { key: "{card.id}", class: "given-card",
                        if card.is_own() {
                            span { class: "given-card-own", {say(own_words())} }
                            if let Some(card) = card.own {
                                {own.call(card)}
                            }
                        } else {
                            img { alt: "", src: card_picture(&deck, &card.id) }
                        }
                        span { "{card.words}" }
                    }
                }
            }
        }
    }
}

/// A card of the child's own, to the child and to others.
fn own_words() -> Key {
    match listener_here() {
        Listener::Child => key::CHILD_CARD_OWN,
        Listener::Adult => key::EVERYONE_CARD_OWN,
    }
}

/// Where the picture of a card lies.
pub fn card_picture(deck: &str, card: &str) -> String {
    format!("/pictures/cards/{deck}/{card}.svg")
}

/// What a pile is called.
pub fn pile_words(pile: Pile) -> Key {
    match pile {
        Pile::Like => key::EVERYONE_PILE_LIKE,
        Pile::NotSure => key::EVERYONE_PILE_NOT_SURE,
        Pile::DontLike => key::EVERYONE_PILE_DONT_LIKE,
    }
}
