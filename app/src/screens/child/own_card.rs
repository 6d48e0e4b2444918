//! What is on a card of the child's own: the picture that it drew, or its voice. It is found by its name, begun or
//! kept.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    drawing::Drawing,
    id::CaptureId,
    sound::assemble,
};

use super::{
    desk::Desk,
    pad_words,
    parts::{Opening, use_pieces},
};
use crate::{
    screens::everyone::OnCard,
    store::Draft,
    ui::{Glyph, Icon},
    words::{key, say},
};

/// The picture of a drawing and the sign of a voice; or, where it `plays`, a voice to listen to and nothing else: what
/// is listened to has buttons of its own, and a card may be a button itself.
#[component]
pub fn OwnCard(card: CaptureId, plays: bool) -> Element {
    let desk = use_context::<Desk>();
    let begun = desk.drafts.read().iter().find(|draft| draft.capture == card).cloned();
    let (way, kept) = match (&begun, desk.given(card)) {
        (Some(draft), _) => (draft.way, None),
        (None, Some(answer)) => (answer.way(), Some(answer)),
        // It has not come to this tablet.
        (None, None) => return rsx! {},
    };
    match (way, plays) {
        (Way::Draw, false) | (Way::Say, true) => rsx! { Bytes { begun, kept } },
        (Way::Say, false) => rsx! { Icon { glyph: Glyph::Microphone } },
        _ => rsx! {},
    }
}

#[component]
fn Bytes(begun: Option<Draft>, kept: Option<Answer>) -> Element {
    match (begun, kept) {
        (Some(draft), _) => rsx! { FromPieces { draft } },
        (None, Some(answer)) => rsx! { FromDisk { answer } },
        (None, None) => rsx! {},
    }
}

#[component]
fn FromPieces(draft: Draft) -> Element {
    let pieces = use_pieces(Some(draft.capture));
    let Opening::Ready(pieces) = &*pieces.read() else { return rsx! {} };
    let pieces = pieces.iter().map(Vec::as_slice);
    let drawn = draft.way == Way::Draw;
    let bytes = if drawn { Drawing::from_pieces(pieces).drawing.to_bytes() } else { assemble(pieces).wav };
    rsx! { Shown { bytes, drawn } }
}

#[component]
fn FromDisk(answer: Answer) -> Element {
    let desk = use_context::<Desk>();
    let drawn = answer.way() == Way::Draw;
    let bytes = use_resource(move || {
        let (case, store, blob) =
            (desk.visiting.open.case, desk.services.store.clone(), answer.blob().cloned());
        async move { store.bytes(case, blob?).await.ok() }
    });
    match &*bytes.read() {
        Some(Some(bytes)) => rsx! { Shown { bytes: bytes.clone(), drawn } },
        // It is kept all the same; the page is not the place to worry a child.
        _ => rsx! {},
    }
}

#[component]
fn Shown(bytes: Vec<u8>, drawn: bool) -> Element {
    rsx! { OnCard { bytes, drawn, picture: say(key::CHILD_CARD_OWN), player: pad_words::player() } }
}

/// Both, where a sorting is looked at.
pub fn look(card: CaptureId) -> Element {
    rsx! {
        OwnCard { card, plays: false }
        OwnCard { card, plays: true }
    }
}
