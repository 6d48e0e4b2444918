//! What the child made, shown to the child: the brightest thing on its page.
use std::rc::Rc;

use dioxus::prelude::*;
use shared::{
    answer::{Answer, FacePicked, Way},
    drawing::Drawing,
    projection::Said,
    sound::{Assembled, assemble},
};

use super::{
    desk::Desk,
    feel::name_of,
    own_card, pad_words,
    parts::{Opening, Pieces},
    speaks,
};
use crate::{
    ink::InkReplay,
    screens::everyone::{DrawnAndTold, InItself, beside_clock, whole},
    sound::Player,
    store::{Draft, Failure},
    ui::{Face, FaceShape},
    words::{key, say},
};

/// Something kept.
#[component]
pub fn Made(answer: Answer) -> Element {
    match answer {
        Answer::Draw { .. } | Answer::Say { .. } => rsx! { FromDisk { answer } },
        Answer::Feel { picked, in_words, .. } => rsx! { Feelings { picked, in_words } },
        other => rsx! { InOneself { answer: other } },
    }
}

/// As it is in itself, and as this child sees it.
#[component]
fn InOneself(answer: Answer) -> Element {
    let in_words = use_context::<Desk>().in_words();
    rsx! { InItself { answer, own: own_card::look, in_words } }
}

#[component]
fn FromDisk(answer: Answer) -> Element {
    let desk = use_context::<Desk>();
    let case = desk.visiting.open.case;
    let heard = desk.heard_with(&answer);
    let clock = beside_clock(&heard);
    let stopped = !Said::interruptions(&heard).is_empty();
    let bytes = use_resource(move || {
        let (store, answer, heard) = (desk.services.store.clone(), answer.clone(), heard.clone());
        async move {
            let drawing = match answer {
                Answer::Draw { drawing } => Some(store.bytes(case, drawing).await?),
                _ => None,
            };
            let mut voice = Vec::new();
            for part in heard {
                match store.bytes(case, part.sound).await {
                    Ok(wav) => voice.push(wav),
                    // Without its voice a drawing is still shown.
                    Err(_) if drawing.is_some() => return Ok((drawing, Vec::new())),
                    Err(failure) => return Err(failure),
                }
            }
            Ok::<_, Failure>((drawing, voice))
        }
    });
    match &*bytes.read() {
        None => Opening::<Pieces>::Reading.page(),
        Some(Ok((Some(document), voice))) if voice.is_empty() => {
            rsx! { Picture { document: document.clone() } }
        }
        Some(Ok((Some(document), voice))) => rsx! {
            div { class: "made-drawing",
                DrawnAndTold {
                    document: document.clone(),
                    voice: voice.clone(),
                    clock,
                    replay: pad_words::replay(),
                    player: pad_words::player(),
                }
                WasStopped { stopped }
            }
        },
        Some(Ok((None, voice))) => rsx! {
            Voice { files: voice.clone() }
            WasStopped { stopped }
        },
        // It is kept all the same; the page is not the place to worry a child.
        Some(Err(_)) => rsx! {},
    }
}

/// Nobody did anything wrong: a call came in, or the tablet went off.
#[component]
fn WasStopped(stopped: bool) -> Element {
    rsx! {
        if stopped {
            p { class: "record-note", {say(key::CHILD_SAY_WAS_STOPPED)} }
        }
    }
}

#[component]
fn Picture(document: Vec<u8>) -> Element {
    rsx! {
        div { class: "made-drawing", InkReplay { document, words: pad_words::replay() } }
    }
}

#[component]
pub fn Voice(files: Vec<Vec<u8>>) -> Element {
    match whole(&files) {
        Some(sound) => rsx! {
            div { class: "made-voice", Player { sound, words: pad_words::player() } }
        },
        None => rsx! { p { {say(key::CHILD_SAY_CANNOT_PLAY)} } },
    }
}

#[component]
pub fn Feelings(
    picked: Vec<FacePicked>,
    /// As they were put to the child. Who sees no faces now does not see those of before either.
    in_words: bool,
) -> Element {
    let in_words = in_words || use_context::<Desk>().in_words();
    rsx! {
        ul { class: "made-feelings", "data-in-words": in_words,
            for it in picked {
                li { key: "{it.face:?}",
                    if let Some(shape) = FaceShape::named(name_of(it.face)).filter(|_| !in_words) {
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

/// Something begun, as far as it went: of a recording every part.
#[component]
pub fn Begun(draft: Draft, parts: Rc<[Pieces]>) -> Element {
    let first = parts.first().map_or(&[][..], |pieces| &**pieces).iter().map(Vec::as_slice);
    match draft.way {
        Way::Draw => rsx! { Picture { document: drawn_so_far(&parts) } },
        Way::Say => rsx! { Voice { files: spoken(&parts).map(|part| part.wav).collect::<Vec<_>>() } },
        Way::Feel | Way::Sort | Way::Write | Way::People => match so_far(first) {
            Some(Answer::Feel { picked, in_words, .. }) => rsx! { Feelings { picked, in_words } },
            Some(answer) => rsx! { InOneself { answer } },
            None => rsx! {},
        },
    }
}

/// A drawing as far as it went.
pub fn drawn_so_far(parts: &[Pieces]) -> Vec<u8> {
    let first = parts.first().map_or(&[][..], |pieces| &**pieces).iter().map(Vec::as_slice);
    Drawing::from_pieces(first).drawing.to_bytes()
}

fn spoken(parts: &[Pieces]) -> impl Iterator<Item = Assembled> {
    parts.iter().map(|pieces| assemble(pieces.iter().map(Vec::as_slice)))
}

/// An answer that is kept whole at each step, as it last was.
pub fn so_far<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> Option<Answer> {
    serde_json::from_slice(pieces.last()?).ok()
}

/// How long it was drawn or spoken, in milliseconds.
pub fn length_ms(draft: &Draft, parts: &[Pieces]) -> u64 {
    match draft.way {
        Way::Draw => {
            let pieces = parts.iter().flat_map(|pieces| pieces.iter().map(Vec::as_slice));
            Drawing::from_pieces(pieces).drawing.end().into()
        }
        Way::Say => spoken(parts).map(|part| u64::from(part.length_ms())).sum(),
        Way::Feel | Way::Sort | Way::Write | Way::People => 0,
    }
}
