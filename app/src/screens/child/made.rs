//! What the child made, shown to the child: the brightest thing on its page.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Blob, FacePicked},
    drawing::{Drawing, MEDIA_TYPE as DRAWING},
    sound::assemble,
};

use super::{desk::Desk, feel::name_of, pad_words, parts::Opening, speaks};
use crate::{
    ink::InkReplay,
    screens::everyone::InItself,
    sound::{Player, SoundFile},
    store::Draft,
    ui::{Face, FaceShape},
    words::{key, say},
};
use shared::answer::Way;

/// Something kept.
#[component]
pub fn Made(answer: Answer) -> Element {
    match answer {
        Answer::Draw { drawing } => rsx! { FromDisk { blob: drawing } },
        Answer::Say { sound, .. } => rsx! { FromDisk { blob: sound } },
        Answer::Feel { picked, .. } => rsx! { Feelings { picked } },
        other => rsx! { InItself { answer: other } },
    }
}

#[component]
fn FromDisk(blob: Blob) -> Element {
    let desk = use_context::<Desk>();
    let case = desk.visiting.open.case;
    let is_drawing = blob.media_type == DRAWING;
    let bytes = use_resource(move || {
        let (store, blob) = (desk.services.store.clone(), blob.clone());
        async move { store.bytes(case, blob).await }
    });
    match &*bytes.read() {
        None => Opening::Reading.page(),
        Some(Ok(bytes)) if is_drawing => rsx! { Picture { document: bytes.clone() } },
        Some(Ok(bytes)) => rsx! { Voice { wav: bytes.clone() } },
        // It is kept all the same; the page is not the place to worry a child.
        Some(Err(_)) => rsx! {},
    }
}

#[component]
fn Picture(document: Vec<u8>) -> Element {
    rsx! {
        div { class: "made-drawing", InkReplay { document, words: pad_words::replay() } }
    }
}

#[component]
fn Voice(wav: Vec<u8>) -> Element {
    match SoundFile::new(wav) {
        Ok(sound) => rsx! {
            div { class: "made-voice", Player { sound, words: pad_words::player() } }
        },
        Err(_) => rsx! { p { {say(key::CHILD_SAY_CANNOT_PLAY)} } },
    }
}

#[component]
fn Feelings(picked: Vec<FacePicked>) -> Element {
    rsx! {
        ul { class: "made-feelings",
            for it in picked {
                li { key: "{it.face:?}",
                    if let Some(shape) = FaceShape::named(name_of(it.face)) {
                        Face { shape }
                    }
                    span { {speaks::face(it.face)} }
                    if let Some(amount) = it.how_much {
                        span { class: "made-amount", {speaks::amount(amount)} }
                    }
                }
            }
        }
    }
}

/// Something begun, as far as it went.
#[component]
pub fn Begun(draft: Draft, pieces: Vec<Vec<u8>>) -> Element {
    let pieces = pieces.iter().map(Vec::as_slice);
    match draft.way {
        Way::Draw => rsx! { Picture { document: Drawing::from_pieces(pieces).drawing.to_bytes() } },
        Way::Say => rsx! { Voice { wav: assemble(pieces).wav } },
        Way::Sort | Way::Write | Way::People => match so_far(pieces) {
            Some(answer) => rsx! { InItself { answer } },
            None => rsx! {},
        },
        Way::Feel => rsx! {},
    }
}

/// An answer that is kept whole at each step, as it last was.
pub fn so_far<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> Option<Answer> {
    serde_json::from_slice(pieces.last()?).ok()
}

/// How long it was drawn or spoken, in milliseconds.
pub fn length_ms(draft: &Draft, pieces: &[Vec<u8>]) -> u64 {
    let pieces = pieces.iter().map(Vec::as_slice);
    match draft.way {
        Way::Draw => Drawing::from_pieces(pieces).drawing.end().into(),
        Way::Say => assemble(pieces).length_ms().into(),
        Way::Feel | Way::Sort | Way::Write | Way::People => 0,
    }
}
