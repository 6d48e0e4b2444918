//! What the child made, shown to the child: the brightest thing on its page.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Beside, Blob, FacePicked},
    drawing::{Drawing, MEDIA_TYPE as DRAWING},
    projection::ItemOutcome,
    sound::assemble,
};

use super::{desk::Desk, feel::name_of, pad_words, parts::Opening, speaks};
use crate::{
    ink::InkReplay,
    screens::everyone::{DrawnAndTold, InItself},
    sound::{Player, SoundFile},
    store::{Draft, Failure},
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
        let voice = voice_beside(&desk, &blob);
        async move {
            let bytes = store.bytes(case, blob).await?;
            // Without its voice a drawing is still shown.
            let voice = match voice {
                Some((voice, beside)) => store.bytes(case, voice).await.ok().map(|wav| (wav, beside)),
                None => None,
            };
            Ok::<_, Failure>((bytes, voice))
        }
    });
    match &*bytes.read() {
        None => Opening::Reading.page(),
        Some(Ok((bytes, Some((wav, beside))))) => rsx! {
            div { class: "made-drawing",
                DrawnAndTold {
                    document: bytes.clone(),
                    wav: wav.clone(),
                    beside: *beside,
                    replay: pad_words::replay(),
                    player: pad_words::player(),
                }
            }
        },
        Some(Ok((bytes, None))) if is_drawing => rsx! { Picture { document: bytes.clone() } },
        Some(Ok((bytes, None))) => rsx! { Voice { wav: bytes.clone() } },
        // It is kept all the same; the page is not the place to worry a child.
        Some(Err(_)) => rsx! {},
    }
}

/// The voice that was heard while this drawing was drawn.
fn voice_beside(desk: &Desk, drawing: &Blob) -> Option<(Blob, Beside)> {
    let view = desk.view()?;
    let capture = view.items.iter().find_map(|item| match &item.outcome {
        ItemOutcome::Given { capture, answer: Answer::Draw { drawing: known }, .. } if known == drawing => {
            Some(*capture)
        }
        _ => None,
    })?;
    view.voice_of(capture).map(|(_, voice, beside)| (voice.clone(), beside))
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
pub fn Feelings(picked: Vec<FacePicked>) -> Element {
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
