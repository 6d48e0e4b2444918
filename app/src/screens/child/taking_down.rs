//! What is drawn or spoken on a page, taken down as it comes: named when it begins, and each piece on its way to the disk.
//! What it begins as, an answer or a card, is the page's to say.
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use dioxus::prelude::*;
use shared::{drawing, id::CaptureId};

use super::desk::Desk;
use crate::{
    ink::Ink,
    sound::{PieceHeard, Started},
};

/// A drawing that is taken down.
#[derive(Clone)]
pub struct Drawn {
    /// Its name, once it has begun. Not a signal: the last piece comes while the page goes.
    pub capture: Rc<Cell<Option<CaptureId>>>,
    /// Its name, which begins it if nothing has yet.
    pub named: Callback<(), CaptureId>,
    /// Whether there is anything on the paper.
    pub something: Signal<bool>,
    pub on_piece: Callback<drawing::Piece>,
}

/// `begin` is told the name of a drawing that begins.
pub fn use_drawn(ink: &Ink, draft: Option<CaptureId>, begin: Callback<CaptureId>) -> Drawn {
    let desk = use_context::<Desk>();
    let capture = use_hook(|| Rc::new(Cell::new(draft)));
    let mut something = use_signal(|| !ink.is_blank());
    let named = {
        let (capture, desk) = (capture.clone(), desk.clone());
        use_callback(move |()| {
            capture.get().unwrap_or_else(|| {
                let name = desk.new_capture();
                begin.call(name);
                capture.set(Some(name));
                name
            })
        })
    };
    let on_piece = {
        let ink = ink.clone();
        use_callback(move |piece: drawing::Piece| {
            desk.saving.add_piece(named.call(()), piece.bytes);
            let is_something = !ink.is_blank();
            let known = something.try_peek().map(|known| *known);
            if known.is_ok_and(|known| known != is_something) {
                something.set(is_something);
            }
        })
    };
    Drawn { capture, named, something, on_piece }
}

/// Takes of a voice that are taken down.
#[derive(Clone)]
pub struct Spoken {
    /// Of each take and part its name.
    named: Rc<RefCell<BTreeMap<(u32, u32), CaptureId>>>,
    pub on_started: Callback<Started>,
    pub on_piece: Callback<PieceHeard>,
}

impl Spoken {
    /// The name of a take, which is that of its first part.
    pub fn named(&self, take: u32) -> Option<CaptureId> {
        self.named.borrow().get(&(take, 0)).copied()
    }
}

/// `before` is a take from before this page, number 0; `begin` is told the name of a take that begins here.
pub fn use_spoken(before: Option<CaptureId>, begin: Callback<CaptureId>) -> Spoken {
    let desk = use_context::<Desk>();
    let named = use_hook(|| {
        let before = before.map(|before| ((0, 0), before));
        Rc::new(RefCell::new(before.into_iter().collect::<BTreeMap<_, _>>()))
    });
    let on_started = {
        let (desk, named) = (desk.clone(), named.clone());
        use_callback(move |started: Started| {
            let Started { take, part, .. } = started;
            let name = desk.new_capture();
            let before = part.checked_sub(1).and_then(|before| named.borrow().get(&(take, before)).copied());
            named.borrow_mut().insert((take, part), name);
            match before {
                Some(before) => desk.begin_part(name, before, None),
                None => begin.call(name),
            }
        })
    };
    let on_piece = {
        let named = named.clone();
        use_callback(move |piece: PieceHeard| {
            let name = named.borrow().get(&(piece.take, piece.part)).copied();
            if let Some(name) = name {
                desk.saving.add_piece(name, piece.bytes);
            }
        })
    };
    Spoken { named, on_started, on_piece }
}
