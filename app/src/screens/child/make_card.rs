//! A card of the child's own for a sorting: drawn, spoken or, for who writes, in words.
use std::{cell::RefCell, rc::Rc};

use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    id::CaptureId,
    people::AgeBand,
};

use super::{
    aloud::{HeardPrompt, Line, ReadAloud},
    desk::{Deed, Desk},
    made::so_far,
    pad_words,
    parts::{Choice, DoNotKeep, Opening, Pieces, Prompt, use_parts, use_pieces},
    speaks,
    taking_down::{Drawn, use_drawn, use_spoken},
    ways::way_picture,
};
use crate::{
    ink::{Ink, InkPad, Kit},
    model::visit_flow::Hand,
    sound::{Before, RecordPanel, Take},
    store::Draft,
    ui::{Button, ButtonKind, Field, Glyph},
    words::{key, say},
};

/// `way` is none while the child chooses how to make it.
#[component]
pub fn MakeCard(item: usize, sorting: CaptureId, way: Option<Way>) -> Element {
    let pieces = use_pieces(Some(sorting));
    match &*pieces.read() {
        Opening::Ready(pieces) => {
            let answer = so_far(pieces.iter().map(Vec::as_slice));
            let on_table = answer.iter().flat_map(Answer::own_cards).collect::<Vec<_>>();
            rsx! { Making { item, sorting, way, on_table } }
        }
        other => other.page(),
    }
}

#[component]
fn Making(item: usize, sorting: CaptureId, way: Option<Way>, on_table: Vec<CaptureId>) -> Element {
    let desk = use_context::<Desk>();
    // What was begun of it before this page came.
    let begun = use_hook(|| desk.cards_begun(sorting, &on_table));
    let of = |way: Way| begun.iter().filter(move |draft| draft.way == way).map(|draft| draft.capture);
    match way {
        None => {
            rsx! { HowToMake { item, sorting, begun: begun.iter().map(|draft| draft.way).collect::<Vec<_>>() } }
        }
        Some(Way::Draw) => rsx! { DrawCard { item, sorting, draft: of(Way::Draw).next() } },
        Some(Way::Say) => rsx! { SayCard { item, sorting, takes: of(Way::Say).collect::<Vec<_>>() } },
        Some(Way::Write) => rsx! { WriteCard { item, sorting } },
        Some(Way::Feel | Way::Sort | Way::People) => rsx! {},
    }
}

/// Ways, like those of a question: what a hand reaches for is in the same place each time, and not by chance.
#[component]
fn HowToMake(item: usize, sorting: CaptureId, begun: Vec<Way>) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let title = say(key::CHILD_CARD_WHAT);
    let ways = speaks::ways_to_tell(band);
    let mut spoken = vec![title.clone()];
    spoken.extend(ways.iter().map(|way| speaks::way(*way, band)));
    rsx! {
        Prompt { text: title }
        div { class: "choices",
            for way in ways.iter().copied() {
                Choice {
                    key: "{way:?}",
                    picture: way_picture(way),
                    word: speaks::way(way, band),
                    note: begun.contains(&way).then(|| say(key::CHILD_WAY_BEGUN)),
                    on_press: move |()| hand.set(Hand::Card { item, sorting, way: Some(way) }),
                }
            }
        }
        div { class: "ways-below",
            ReadAloud { lines: spoken, by_itself, quietly: true, on_read: |()| () }
            ToTable { item, sorting }
        }
    }
}

/// Back to the sorting, as it lies.
#[component]
fn ToTable(item: usize, sorting: CaptureId) -> Element {
    let mut hand = use_context::<Desk>().hand;
    rsx! {
        Button {
            kind: ButtonKind::Quiet,
            icon: Glyph::Back,
            on_press: move |()| hand.set(Hand::At { item, way: Way::Sort, draft: Some(sorting) }),
            Line { text: say(key::CHILD_GO_BACK) }
        }
    }
}

#[component]
fn DrawCard(item: usize, sorting: CaptureId, draft: Option<CaptureId>) -> Element {
    let pieces = use_pieces(draft);
    match &*pieces.read() {
        Opening::Ready(pieces) => rsx! { Pad { item, sorting, draft, pieces: pieces.clone() } },
        other => other.page(),
    }
}

#[component]
fn Pad(item: usize, sorting: CaptureId, draft: Option<CaptureId>, pieces: Rc<[Vec<u8>]>) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let ink = use_hook(|| Ink::resume(pieces.iter().map(Vec::as_slice)));
    let begin = {
        let desk = desk.clone();
        use_callback(move |name| desk.begin_card(name, item, Way::Draw, sorting))
    };
    let Drawn { capture: card, something, on_piece, .. } = use_drawn(&ink, draft, begin);
    let is_begun = |draft: &&Draft| Some(draft.capture) == card.get();
    let begun = desk.drafts.read().iter().find(is_begun).map(|draft| draft.capture);
    let lay = {
        let desk = desk.clone();
        move |()| {
            let Some(card) = card.get() else { return };
            let (words, instead_of) = (String::new(), Vec::new());
            desk.put(Deed::LayCard { item, sorting, words, own: Some(card), instead_of });
        }
    };
    rsx! {
        div { class: "draw", "data-card": true,
            div { class: "draw-bar",
                ToTable { item, sorting }
                HeardPrompt {
                    class: "draw-prompt",
                    text: say(key::CHILD_CARD_WHAT),
                    lines: [key::CHILD_CARD_WHAT, key::CHILD_CARD_DONE, key::CHILD_GO_BACK].map(say).to_vec(),
                    on_read: |()| (),
                }
            }
            div { class: "draw-pad",
                InkPad { ink, words: pad_words::ink(), kit: Kit::of(band), on_piece,
                    Button { icon: Glyph::Cards, disabled: desk.is_busy() || !something(), on_press: lay,
                        Line { text: say(key::CHILD_CARD_DONE) }
                    }
                    // Always there, so that the paper keeps its size when the first line comes.
                    if band != AgeBand::From3To5 {
                        DoNotKeep { captures: begun.into_iter().collect::<Vec<_>>() }
                    }
                }
            }
        }
    }
}

/// Each take is something begun of its own, as wherever the child speaks.
#[component]
fn SayCard(item: usize, sorting: CaptureId, takes: Vec<CaptureId>) -> Element {
    let newest = takes.first().copied();
    let parts = use_parts(newest);
    match &*parts.read() {
        Opening::Ready(parts) => rsx! { Microphone { item, sorting, takes, parts: parts.clone() } },
        other => other.page(),
    }
}

#[component]
fn Microphone(item: usize, sorting: CaptureId, takes: Vec<CaptureId>, parts: Rc<[Pieces]>) -> Element {
    let desk = use_context::<Desk>();
    let before = takes.first().map(|_| Before { take: 0, parts });
    let all = use_hook(|| Rc::new(RefCell::new(takes.clone())));
    let begin = {
        let (desk, all) = (desk.clone(), all.clone());
        use_callback(move |name| {
            all.borrow_mut().push(name);
            desk.begin_card(name, item, Way::Say, sorting);
        })
    };
    let spoken = use_spoken(takes.first().copied(), begin);
    let (on_started, on_piece) = (spoken.on_started, spoken.on_piece);
    let on_keep = {
        let (desk, all) = (desk.clone(), all.clone());
        use_callback(move |kept: Take| {
            let Some(card) = spoken.named(kept.take) else { return };
            let instead_of = all.borrow().iter().copied().filter(|take| *take != card).collect();
            desk.put(Deed::LayCard { item, sorting, words: String::new(), own: Some(card), instead_of });
        })
    };
    let is_begun = |draft: &&Draft| all.borrow().contains(&draft.capture);
    let begun: Vec<_> = desk.drafts.read().iter().filter(is_begun).map(|draft| draft.capture).collect();
    let how = speaks::how_to_say(desk.visiting.band);
    let mut lines = vec![say(key::CHILD_CARD_WHAT), how.clone()];
    lines.extend([key::CHILD_KEEP, key::CHILD_DO_NOT_KEEP, key::CHILD_GO_BACK].map(say));
    rsx! {
        div { class: "talk",
            Prompt { text: say(key::CHILD_CARD_WHAT) }
            p { class: "talk-how", Line { text: how } }
            ReadAloud { lines, quietly: true, on_read: |()| () }
            RecordPanel {
                words: pad_words::sound(),
                before,
                keeping: desk.is_busy(),
                on_started,
                on_piece,
                on_keep,
                ToTable { item, sorting }
            }
            div { class: "page-buttons",
                ToTable { item, sorting }
                if !begun.is_empty() {
                    DoNotKeep { captures: begun }
                }
            }
        }
    }
}

#[component]
fn WriteCard(item: usize, sorting: CaptureId) -> Element {
    let desk = use_context::<Desk>();
    let mut words = use_signal(String::new);
    let typed = words.read().trim().to_owned();
    let lay = {
        let (desk, words) = (desk.clone(), typed.clone());
        move |()| {
            let (words, instead_of) = (words.clone(), Vec::new());
            desk.put(Deed::LayCard { item, sorting, words, own: None, instead_of });
        }
    };
    rsx! {
        Prompt { text: say(key::CHILD_CARD_WHAT) }
        div { class: "sort-own",
            Field {
                id: "own-card",
                label: say(key::CHILD_SORT_OWN_CARD),
                value: words(),
                on_input: move |text| words.set(text),
            }
        }
        div { class: "page-buttons",
            ToTable { item, sorting }
            Button { icon: Glyph::Add, disabled: desk.is_busy() || typed.is_empty(), on_press: lay,
                Line { text: say(key::CHILD_SORT_ADD) }
            }
        }
    }
}
