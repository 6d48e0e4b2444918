//! An answer that is whole at each step: cards as they lie, words as they stand. Every step goes to the disk as it
//! comes, so that a restart leads back to it.
use std::{cell::Cell, rc::Rc};

use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    id::CaptureId,
};

use super::{
    aloud::Line,
    desk::{Deed, Desk},
    made::so_far,
    parts::{DoNotKeep, Opening, use_pieces},
};
use crate::{
    model::visit_flow::Hand,
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

/// The way it is given, and the name it has from the first step on.
#[derive(Clone)]
pub struct Growing {
    desk: Desk,
    item: usize,
    way: Way,
    capture: Rc<Cell<Option<CaptureId>>>,
    began: i64,
}

impl PartialEq for Growing {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.capture, &other.capture)
    }
}

impl Growing {
    /// The answer as it is now.
    pub fn grew(&self, answer: &Answer) {
        let Ok(bytes) = serde_json::to_vec(answer) else { return };
        let capture = self.capture.get().unwrap_or_else(|| {
            let capture = self.desk.new_capture();
            self.desk.begin(capture, self.item, self.way);
            self.capture.set(Some(capture));
            capture
        });
        self.desk.saving.add_piece(capture, bytes);
    }

    /// Its name, if it has begun.
    pub fn name(&self) -> Option<CaptureId> {
        self.capture.get()
    }

    pub fn keep(&self) {
        let Some(capture) = self.capture.get() else { return };
        let took_ms = u64::try_from(self.desk.services.world.now().unix_ms() - self.began).unwrap_or(0);
        let (document, instead_of) = (None, Vec::new());
        self.desk.put(Deed::Keep { capture, took_ms, document, instead_of, until_ms: None });
    }
}

/// Reads what was begun, and then shows the page with it.
#[component]
pub fn Grows(
    item: usize,
    way: Way,
    draft: Option<CaptureId>,
    page: Callback<(Growing, Option<Answer>), Element>,
) -> Element {
    let desk = use_context::<Desk>();
    let growing = use_hook(|| Growing {
        began: desk.services.world.now().unix_ms(),
        desk: desk.clone(),
        item,
        way,
        capture: Rc::new(Cell::new(draft)),
    });
    let pieces = use_pieces(draft);
    match &*pieces.read() {
        Opening::Ready(pieces) => page.call((growing, so_far(pieces.iter().map(Vec::as_slice)))),
        other => other.page(),
    }
}

/// Back, let go, keep: below every such page, with what it has of its own between them.
#[component]
pub fn GrowingEnd(
    growing: Growing,
    something: bool,
    /// Where back leads, if not among the ways.
    #[props(default)]
    on_back: Option<Callback>,
    children: Element,
) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let (item, way) = (growing.item, growing.way);
    let begun = desk.begun(item, way);
    let busy = desk.is_busy();
    rsx! {
        div { class: "page-buttons",
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Back,
                on_press: move |()| match on_back {
                    Some(on_back) => on_back.call(()),
                    None => hand.set(Hand::Ways { item }),
                },
                Line { text: say(key::CHILD_GO_BACK) }
            }
            {children}
            if !begun.is_empty() {
                DoNotKeep { captures: begun }
            }
            Button { icon: Glyph::Keep, disabled: busy || !something, on_press: move |()| growing.keep(),
                Line { text: say(if busy { key::CHILD_KEEP_BUSY } else { key::CHILD_KEEP }) }
            }
        }
    }
}
