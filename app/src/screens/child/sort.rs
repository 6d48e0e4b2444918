//! Sorting cards: one card at a time in the hand, three piles of one size below. A tap on a pile puts the card
//! there; a tap on a card that lies takes it up again. Nothing is right and nothing is counted.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, CardPlaced, CardShown, Pile, Way},
    id::CaptureId,
    people::AgeBand,
    question::Deck,
};

use super::{
    aloud::{Aloud, ReadAloud},
    desk::Desk,
    growing::{Growing, GrowingEnd, Grows},
    parts::Prompt,
};
use crate::{
    model::{asked, child_mode::reads_by_itself},
    screens::everyone::{card_picture, pile_words},
    ui::{Button, ButtonKind, Field, Glyph, Icon},
    words::{key, say, say_with},
};

#[component]
pub fn Sort(item: usize, draft: Option<CaptureId>) -> Element {
    rsx! {
        Grows {
            item,
            way: Way::Sort,
            draft,
            page: move |(growing, begun)| rsx! { Table { item, growing, begun } },
        }
    }
}

#[component]
fn Table(item: usize, growing: Growing, begun: Option<Answer>) -> Element {
    let desk = use_context::<Desk>();
    let aloud = use_context::<Aloud>();
    let band = desk.visiting.band;
    let asked = desk.agenda().get(item).cloned();
    let deck = use_hook(|| {
        let named = asked.as_ref().and_then(|item| item.cards.clone()).unwrap_or_default();
        let deck = Deck::builtin().into_iter().find(|deck| deck.id == named);
        deck.map(|deck| asked::deck(deck, &desk.visiting.language))
    });
    let mut shown = use_signal(|| match &begun {
        Some(Answer::Sort { shown, .. }) => shown.clone(),
        _ => deck.iter().flat_map(|deck| &deck.cards).map(dealt).collect(),
    });
    let mut placed = use_signal(|| match &begun {
        Some(Answer::Sort { placed, .. }) => placed.clone(),
        _ => Vec::new(),
    });
    // Taken up from a pile; otherwise the next one that lies on none.
    let mut lifted = use_signal(|| None::<String>);
    let (Some(asked), Some(deck)) = (asked, deck) else { return rsx! {} };
    let in_hand = lifted().or_else(|| {
        let lies = |card: &&CardShown| placed.read().iter().any(|it| it.id == card.id);
        shown.read().iter().find(|card| !lies(card)).map(|card| card.id.clone())
    });
    let in_hand = in_hand.and_then(|id| shown.read().iter().find(|card| card.id == id).cloned());
    let grew = use_callback({
        let (growing, deck) = (growing.clone(), deck.id.clone());
        move |()| {
            let (shown, placed) = (shown.peek().clone(), placed.peek().clone());
            growing.grew(&Answer::Sort { deck: deck.clone(), shown, placed });
        }
    });
    let put = {
        let in_hand = in_hand.clone();
        use_callback(move |pile: Pile| {
            let Some(card) = &in_hand else { return };
            placed.with_mut(|placed| {
                placed.retain(|it| it.id != card.id);
                placed.push(CardPlaced { id: card.id.clone(), pile });
            });
            lifted.set(None);
            grew.call(());
        })
    };
    let add = move |words: String| {
        let own = shown.peek().iter().filter(|card| card.id.starts_with("own-")).count();
        let id = format!("own-{}", own + 1);
        shown.write().push(CardShown { id: id.clone(), words, own: None });
        lifted.set(Some(id));
        grew.call(());
    };
    let prompt = asked.prompts.get(&band).cloned().unwrap_or_default();
    let mut spoken = vec![prompt.clone()];
    spoken.extend(in_hand.iter().map(|card| card.words.clone()));
    spoken.extend(Pile::ALL.map(|pile| say(pile_words(pile))));
    let left = shown.read().len() - placed.read().len();
    rsx! {
        div { class: "sort",
            Prompt { text: prompt }
            div { class: "sort-hand", aria_live: "polite",
                match in_hand.clone() {
                    Some(card) => rsx! {
                        Card { key: "{card.id}", deck: deck.id.clone(), card }
                        p { class: "visually-hidden", {say_with(key::CHILD_SORT_LEFT, &[("n", left.into())])} }
                    },
                    None => rsx! { p { class: "sort-done", {say(key::CHILD_SORT_ALL_LIE)} } },
                }
            }
            div { class: "sort-piles",
                for pile in Pile::ALL {
                    PileOf {
                        key: "{pile:?}",
                        pile,
                        deck: deck.id.clone(),
                        cards: on(pile, &shown.read(), &placed.read()),
                        takes: in_hand.is_some(),
                        on_put: move |()| put.call(pile),
                        on_lift: move |card: CardShown| {
                            // Who does not read hears which card it is.
                            if reads_by_itself(band) {
                                aloud.read(vec![card.words.clone()], Callback::new(|()| ()));
                            }
                            lifted.set(Some(card.id));
                        },
                    }
                }
            }
            if matches!(band, AgeBand::From9To12 | AgeBand::From13) {
                SomethingElse { on_add: add }
            }
            ReadAloud {
                key: "{in_hand.as_ref().map(|card| card.id.clone()).unwrap_or_default()}",
                lines: spoken,
                by_itself: reads_by_itself(band),
                quietly: matches!(band, AgeBand::From9To12 | AgeBand::From13),
                on_read: move |()| desk.note_read_aloud(&asked.code),
            }
            GrowingEnd { growing, something: !placed.read().is_empty() }
        }
    }
}

fn dealt(card: &shared::question::Card) -> CardShown {
    CardShown { id: card.id.clone(), words: card.word.clone(), own: None }
}

fn on(pile: Pile, shown: &[CardShown], placed: &[CardPlaced]) -> Vec<CardShown> {
    let lies = |card: &CardShown| placed.iter().any(|it| it.id == card.id && it.pile == pile);
    shown.iter().filter(|card| lies(card)).cloned().collect()
}

#[component]
fn Card(deck: String, card: CardShown) -> Element {
    rsx! {
        div { class: "sort-card",
            if card.id.starts_with("own-") {
                Icon { glyph: Glyph::Pencil }
            } else {
                img { alt: "", draggable: false, src: card_picture(&deck, &card.id) }
            }
            span { "{card.words}" }
        }
    }
}

#[component]
fn PileOf(
    pile: Pile,
    deck: String,
    cards: Vec<CardShown>,
    takes: bool,
    on_put: Callback,
    on_lift: Callback<CardShown>,
) -> Element {
    let glyph = match pile {
        Pile::Like => Glyph::Like,
        Pile::NotSure => Glyph::DontKnow,
        Pile::DontLike => Glyph::Dislike,
    };
    rsx! {
        section { class: "sort-pile", "data-pile": "{pile:?}",
            button {
                class: "sort-pile-put",
                r#type: "button",
                disabled: !takes,
                onclick: move |_| on_put.call(()),
                Icon { glyph }
                span { {say(pile_words(pile))} }
            }
            ul {
                for card in cards {
                    li { key: "{card.id}",
                        button {
                            class: "sort-lift",
                            r#type: "button",
                            onclick: {
                                let card = card.clone();
                                move |_| on_lift.call(card.clone())
                            },
                            Card { deck: deck.clone(), card: card.clone() }
                        }
                    }
                }
            }
        }
    }
}

/// A card of the child's own, in words.
#[component]
fn SomethingElse(on_add: Callback<String>) -> Element {
    let mut words = use_signal(|| None::<String>);
    match words() {
        None => rsx! {
            Button { kind: ButtonKind::Quiet, icon: Glyph::Add, on_press: move |()| words.set(Some(String::new())),
                {say(key::CHILD_SORT_SOMETHING_ELSE)}
            }
        },
        Some(typed) => rsx! {
            div { class: "sort-own",
                Field {
                    id: "own-card",
                    label: say(key::CHILD_SORT_OWN_CARD),
                    value: typed.clone(),
                    on_input: move |text| words.set(Some(text)),
                }
                Button {
                    icon: Glyph::Add,
                    disabled: typed.trim().is_empty(),
                    on_press: move |()| {
                        words.set(None);
                        on_add.call(typed.trim().to_owned());
                    },
                    {say(key::CHILD_SORT_ADD)}
                }
            }
        },
    }
}
