//! Sorting cards: one card at a time in the hand, three piles of one size below. A tap on a pile puts the card
//! there; a tap on a card that lies takes it up again. Whoever would rather drags a card to a pile.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, CardShown, Pile, Way},
    id::CaptureId,
    people::AgeBand,
    question::Deck,
};

use super::{
    aloud::{Aloud, Line, ReadAloud},
    desk::Desk,
    dragging::{Dragging, use_dragging},
    growing::{Growing, GrowingEnd, Grows},
    own_card::OwnCard,
    parts::Prompt,
};
use crate::{
    model::{asked, drag::Point, sorting::Sorting, visit_flow::Hand},
    screens::everyone::{card_picture, pile_words},
    ui::{Button, ButtonKind, Glyph, Icon},
    words::{key, say, say_with},
};

#[component]
pub fn Sort(item: usize, draft: Option<CaptureId>) -> Element {
    rsx! {
        Grows {
            item,
            way: Way::Sort,
            draft,
            page: move |(growing, begun)| rsx! { Deal { item, growing, begun } },
        }
    }
}

/// The table as it was left, or a deck that is dealt anew.
#[component]
fn Deal(item: usize, growing: Growing, begun: Option<Answer>) -> Element {
    let desk = use_context::<Desk>();
    let sorting = use_hook(|| {
        begun.and_then(Sorting::so_far).or_else(|| {
            let named = desk.agenda().get(item)?.cards.clone()?;
            let deck = Deck::builtin().into_iter().find(|deck| deck.id == named)?;
            Some(Sorting::dealt(&asked::deck(deck, &desk.visiting.language)))
        })
    });
    match sorting {
        Some(sorting) => rsx! { Table { item, growing, sorting } },
        None => rsx! {},
    }
}

#[component]
fn Table(item: usize, growing: Growing, sorting: Sorting) -> Element {
    let desk = use_context::<Desk>();
    let lifts = lifts_cards(desk.visiting.band);
    let by_itself = desk.visiting.manner.spoken;
    let mut table = use_signal(|| sorting);
    let grew = use_callback({
        let growing = growing.clone();
        move |()| growing.grew(&table.peek().answer())
    });
    let dragging = use_dragging(use_callback(move |(card, over): (String, Option<Pile>)| {
        if table.with_mut(|table| table.let_go(&card, over)) {
            grew.call(());
        }
    }));
    use_card_again(item, &desk, &growing, table);
    let prompt = desk.prompt(item);
    let text = prompt.as_ref().map(|prompt| prompt.text.clone()).unwrap_or_default();
    let code = prompt.map(|prompt| prompt.code).unwrap_or_default();
    let now = table.read();
    let in_hand = now.in_hand().cloned();
    let mut spoken = vec![text.clone()];
    spoken.extend(in_hand.iter().map(words_of));
    spoken.extend(Pile::ALL.map(|pile| say(pile_words(pile))));
    spoken.push(say(key::CHILD_SORT_SOMETHING_ELSE));
    rsx! {
        div {
            class: "sort",
            "data-dragging": dragging.is_under_way(),
            onpointermove: move |event| dragging.moved(&event),
            onpointerup: move |event| dragging.up(&event),
            onpointercancel: move |event| dragging.cancelled(&event),
            // A mouse that leaves the page is not told of when it lets go.
            onpointerleave: move |event| dragging.cancelled(&event),
            Prompt { text }
            div { class: "sort-top",
                InHand { card: in_hand.clone(), deck: now.deck().to_owned(), left: now.left(), dragging }
                NewCard { item, growing: growing.clone(), grew }
            }
            Piles { table, dragging, grew }
            ReadAloud {
                lines: spoken,
                by_itself,
                quietly: !by_itself,
                on_read: move |()| desk.note_read_aloud(&code),
            }
            GrowingEnd { growing, something: !now.is_untouched(),
                if !lifts {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Glyph::Undo,
                        disabled: now.is_untouched(),
                        on_press: move |()| {
                            table.write().one_step_back();
                            grew.call(());
                        },
                        Line { text: say(key::CHILD_DRAW_UNDO) }
                    }
                }
            }
        }
    }
}

/// Who is older takes any card up from where it lies. Cards on a pile are too small for the youngest, who take back what
/// they put down last.
fn lifts_cards(band: AgeBand) -> bool {
    band != AgeBand::From3To5
}

/// After a restart in the middle of a card the child is at that card again.
fn use_card_again(item: usize, desk: &Desk, growing: &Growing, table: Signal<Sorting>) {
    let (desk, growing) = (desk.clone(), growing.clone());
    use_effect(move || {
        let mut hand = desk.hand;
        let (Hand::There, Some(sorting)) = (*hand.peek(), growing.name()) else { return };
        let on_table: Vec<CaptureId> = table.peek().answer().own_cards().collect();
        if let Some(card) = desk.cards_begun(sorting, &on_table).first() {
            hand.set(Hand::Card { item, sorting, way: Some(card.way) });
        }
    });
}

/// What a card is called.
fn words_of(card: &CardShown) -> String {
    if card.words.is_empty() { say(key::CHILD_CARD_OWN) } else { card.words.clone() }
}

#[component]
fn InHand(card: Option<CardShown>, deck: String, left: usize, dragging: Dragging) -> Element {
    rsx! {
        div { class: "sort-hand", aria_live: "polite",
            match card {
                Some(card) => rsx! {
                    div {
                        key: "{card.id}",
                        class: "sort-held",
                        role: "img",
                        aria_label: words_of(&card),
                        onpointerdown: {
                            let id = card.id.clone();
                            move |event| dragging.down(&event, &id)
                        },
                        Card { deck, shift: dragging.shift(&card.id), card: card.clone() }
                    }
                    if let Some(own) = card.own {
                        OwnCard { key: "{own}", card: own, plays: true }
                    }
                    p { class: "visually-hidden", {say_with(key::CHILD_SORT_LEFT, &[("n", left.into())])} }
                },
                None => rsx! { p { class: "sort-done", Line { text: say(key::CHILD_SORT_ALL_LIE) } } },
            }
        }
    }
}

/// A blank card: something that is not in the deck.
#[component]
fn NewCard(item: usize, growing: Growing, grew: Callback) -> Element {
    let mut hand = use_context::<Desk>().hand;
    let make = move |_| {
        // What the card is for has a name from now on.
        if growing.name().is_none() {
            grew.call(());
        }
        if let Some(sorting) = growing.name() {
            hand.set(Hand::Card { item, sorting, way: None });
        }
    };
    rsx! {
        button { class: "sort-new", r#type: "button", onclick: make,
            Icon { glyph: Glyph::Add }
            Line { text: say(key::CHILD_SORT_SOMETHING_ELSE) }
        }
    }
}

#[component]
fn Card(deck: String, card: CardShown, shift: Option<Point>) -> Element {
    // Each property by itself: a style in text is refused by the page's own rules.
    let moved = shift.map(|by| format!("translate({}px, {}px)", by.x, by.y));
    rsx! {
        div { class: "sort-card", "data-dragged": shift.is_some(), transform: moved,
            if let Some(own) = card.own {
                OwnCard { key: "{own}", card: own, plays: false }
            } else if card.is_own() {
                Icon { glyph: Glyph::Pencil }
            } else {
                img { alt: "", draggable: false, src: card_picture(&deck, &card.id) }
            }
            if !card.words.is_empty() {
                span { "{card.words}" }
            }
        }
    }
}

/// The piles, of one size, and what a tap does on them.
#[component]
fn Piles(mut table: Signal<Sorting>, dragging: Dragging, grew: Callback) -> Element {
    let aloud = use_context::<Aloud>();
    let desk = use_context::<Desk>();
    let by_itself = desk.visiting.manner.spoken;
    let lifts = lifts_cards(desk.visiting.band);
    let put = use_callback(move |pile: Pile| {
        dragging.forget();
        table.write().put(pile);
        grew.call(());
    });
    // Who does not read hears which card it is.
    let take_up = use_callback(move |card: CardShown| {
        if by_itself {
            aloud.read(vec![words_of(&card)], Callback::new(|()| ()));
        }
        table.write().take_up(&card.id);
    });
    let now = table.read();
    rsx! {
        div { class: "sort-piles",
            for pile in Pile::ALL {
                PileOf {
                    key: "{pile:?}",
                    pile,
                    deck: now.deck().to_owned(),
                    cards: now.on(pile),
                    takes: now.in_hand().is_some(),
                    lifts,
                    dragging,
                    on_put: move |()| put.call(pile),
                    on_lift: take_up,
                }
            }
        }
    }
}

#[component]
fn PileOf(
    pile: Pile,
    deck: String,
    cards: Vec<CardShown>,
    takes: bool,
    /// Whether the cards on it can be taken up again.
    lifts: bool,
    dragging: Dragging,
    on_put: Callback,
    on_lift: Callback<CardShown>,
) -> Element {
    let glyph = match pile {
        Pile::Like => Glyph::Like,
        Pile::NotSure => Glyph::DontKnow,
        Pile::DontLike => Glyph::Dislike,
    };
    rsx! {
        section {
            class: "sort-pile",
            "data-pile": "{pile:?}",
            "data-under": dragging.over() == Some(pile),
            onmounted: move |event| dragging.stands(pile, event.data()),
            button {
                class: "sort-pile-put",
                r#type: "button",
                disabled: !takes,
                onclick: move |_| on_put.call(()),
                Icon { glyph }
                Line { text: say(pile_words(pile)) }
            }
            ul {
                for card in cards {
                    li { key: "{card.id}",
                        if lifts {
                            button {
                                class: "sort-lift",
                                r#type: "button",
                                aria_label: words_of(&card),
                                onpointerdown: {
                                    let id = card.id.clone();
                                    move |event| dragging.down(&event, &id)
                                },
                                onclick: {
                                    let card = card.clone();
                                    move |_| on_lift.call(card.clone())
                                },
                                Card { deck: deck.clone(), shift: dragging.shift(&card.id), card: card.clone() }
                            }
                        } else {
                            div { class: "sort-lain", Card { deck: deck.clone(), card: card.clone() } }
                        }
                    }
                }
            }
        }
    }
}
