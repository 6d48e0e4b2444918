//! Drawing. Every piece goes to the disk as it comes; "done" makes it something kept.
use std::{cell::Cell, rc::Rc};

use dioxus::prelude::*;
use shared::{answer::Way, drawing::Piece, id::CaptureId};

use super::{
    desk::{Deed, Desk},
    pad_words,
    parts::{DoNotKeep, Opening, use_pieces},
};
use crate::{
    ink::{Ink, InkPad},
    model::visit_flow::Hand,
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

#[component]
pub fn Draw(item: usize, draft: Option<CaptureId>) -> Element {
    let pieces = use_pieces(draft);
    match &*pieces.read() {
        Opening::Ready(pieces) => rsx! { Paper { item, draft, pieces: pieces.clone() } },
        other => other.page(),
    }
}

#[component]
fn Paper(item: usize, draft: Option<CaptureId>, pieces: Rc<[Vec<u8>]>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let ink = use_hook(|| Ink::resume(pieces.iter().map(Vec::as_slice)));
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
    rsx! {
        div { class: "draw",
            h1 { class: "draw-prompt", "{prompt}" }
            div { class: "draw-pad",
                InkPad { ink, words: pad_words::ink(), on_piece }
            }
            div { class: "page-buttons",
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    {say(key::CHILD_GO_BACK)}
                }
                if let Some(begun) = begun {
                    DoNotKeep { captures: vec![begun] }
                }
                Button { icon: Glyph::Keep, disabled: busy || !something(), on_press: keep,
                    {say(if busy { key::CHILD_KEEP_BUSY } else { key::CHILD_KEEP })}
                }
            }
        }
    }
}
