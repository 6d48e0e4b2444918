//! Drawing: a paper to draw on, and the pad. Every piece goes to the disk as it comes; "done" makes it something
//! kept.
use std::{cell::Cell, rc::Rc};

use dioxus::prelude::*;
use shared::{
    answer::Way,
    drawing::{Paper, Piece},
    id::CaptureId,
    people::AgeBand,
};

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
    pad_words,
    parts::{DoNotKeep, Opening, Prompt, use_pieces},
};
use crate::{
    ink::{Ink, InkPad, Kit, PaperPicture},
    model::{child_mode::reads_by_itself, visit_flow::Hand},
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

#[component]
pub fn Draw(item: usize, draft: Option<CaptureId>) -> Element {
    let pieces = use_pieces(draft);
    match &*pieces.read() {
        Opening::Ready(pieces) if draft.is_none() => rsx! { OnWhichPaper { item, pieces: pieces.clone() } },
        Opening::Ready(pieces) => rsx! { Table { item, draft, paper: None, pieces: pieces.clone() } },
        other => other.page(),
    }
}

/// The paper that goes with what is asked is simply there; otherwise the child takes one.
#[component]
fn OnWhichPaper(item: usize, pieces: Rc<[Vec<u8>]>) -> Element {
    let desk = use_context::<Desk>();
    let suggested = desk.agenda().get(item).and_then(|item| Paper::named(item.paper.as_deref()?));
    let mut paper = use_signal(|| suggested);
    match paper() {
        Some(paper) => rsx! { Table { item, draft: None, paper, pieces } },
        None => rsx! { TakePaper { item, on_take: move |taken| paper.set(Some(taken)) } },
    }
}

#[component]
fn TakePaper(item: usize, on_take: Callback<Paper>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let band = desk.visiting.band;
    let papers = Kit::of(band).papers;
    let mut spoken = vec![say(key::CHILD_PAPER_WHICH)];
    spoken.extend(papers.iter().map(|paper| pad_words::paper(*paper)));
    rsx! {
        div { class: "papers",
            Prompt { text: say(key::CHILD_PAPER_WHICH) }
            div { class: "choices",
                for paper in papers.iter().copied() {
                    button {
                        key: "{paper:?}",
                        class: "picture-card choice paper-choice",
                        r#type: "button",
                        onclick: move |_| on_take.call(paper),
                        PaperPicture { paper }
                        span { class: "picture-card-word", Line { text: pad_words::paper(paper) } }
                    }
                }
            }
            div { class: "ways-below",
                ReadAloud {
                    lines: spoken,
                    by_itself: reads_by_itself(band),
                    quietly: matches!(band, AgeBand::From9To12 | AgeBand::From13),
                    on_read: |()| (),
                }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    {say(key::CHILD_GO_BACK)}
                }
            }
        }
    }
}

#[component]
fn Table(item: usize, draft: Option<CaptureId>, paper: Option<Paper>, pieces: Rc<[Vec<u8>]>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let ink = use_hook(|| {
        let ink = Ink::resume(pieces.iter().map(Vec::as_slice));
        if let Some(paper) = paper {
            ink.choose(paper);
        }
        ink
    });
    // Not a signal: the last piece comes while the page goes.
    let capture = use_hook(|| Rc::new(Cell::new(draft)));
    let mut something = use_signal(|| !ink.is_blank());
    let on_piece = {
        let (desk, capture, ink) = (desk.clone(), capture.clone(), ink.clone());
        use_callback(move |piece: Piece| {
            let name = capture.get().unwrap_or_else(|| {
                let name = desk.new_capture();
                desk.begin(name, item, Way::Draw);
                capture.set(Some(name));
                name
            });
            desk.saving.add_piece(name, piece.bytes);
            let is_something = !ink.is_blank();
            let known = something.try_peek().map(|known| *known);
            if known.is_ok_and(|known| known != is_something) {
                something.set(is_something);
            }
        })
    };
    let keep = {
        let (desk, capture, ink) = (desk.clone(), capture.clone(), ink.clone());
        move |()| {
            let Some(name) = capture.get() else { return };
            let took_ms = u64::from(ink.drawing().end());
            let document = Some(ink.document());
            desk.put(Deed::Keep { capture: name, took_ms, document, instead_of: Vec::new(), until_ms: None });
        }
    };
    let prompt = desk.prompt(item).map(|prompt| prompt.text).unwrap_or_default();
    let busy = desk.is_busy();
    let begun = desk.begun(item, Way::Draw).first().copied();
    let band = desk.visiting.band;
    let back = rsx! {
        Button {
            kind: ButtonKind::Quiet,
            icon: Glyph::Back,
            on_press: move |()| hand.set(Hand::Ways { item }),
            {say(key::CHILD_GO_BACK)}
        }
    };
    // For large fingers there are three places beside the paper, and the way back is with the other ways out.
    let (in_bar, beside) = if band == AgeBand::From3To5 { (Some(back), None) } else { (None, Some(back)) };
    let letting_go = begun.filter(|_| band != AgeBand::From3To5);
    rsx! {
        div { class: "draw",
            div { class: "draw-bar",
                {in_bar}
                h1 { class: "draw-prompt", "{prompt}" }
            }
            div { class: "draw-pad",
                InkPad { ink, words: pad_words::ink(), kit: Kit::of(band), on_piece,
                    Button { icon: Glyph::Keep, disabled: busy || !something(), on_press: keep,
                        {say(if busy { key::CHILD_KEEP_BUSY } else { key::CHILD_KEEP })}
                    }
                    if let Some(begun) = letting_go {
                        DoNotKeep { captures: vec![begun] }
                    }
                    {beside}
                }
            }
        }
    }
}
