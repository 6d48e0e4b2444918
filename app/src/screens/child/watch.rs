//! A drawing that is finished, before it is kept: the child sees it grow once more, with what it said meanwhile, and
//! keeps it, goes on drawing, or lets it go.
use dioxus::prelude::*;
use shared::{answer::Beside, id::CaptureId, sound::assemble};

use super::{
    aloud::{Line, ReadAloud},
    desk::Desk,
    pad_words,
    parts::{DoNotKeep, Prompt},
};
use crate::{
    ink::InkReplay,
    model::paper_clock::PaperClock,
    screens::everyone::DrawnAndTold,
    store::Failure,
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

/// `voices` were heard beside the drawing, each with its end on the drawing's clock where that is known.
#[component]
pub fn Watch(
    document: Vec<u8>,
    drawing: CaptureId,
    voices: Vec<(CaptureId, Option<i64>)>,
    on_keep: Callback,
    on_more: Callback,
) -> Element {
    let desk = use_context::<Desk>();
    let by_itself = desk.visiting.manner.spoken;
    let silent = voices.is_empty();
    let told = use_resource({
        let (desk, voices) = (desk.clone(), voices.clone());
        move || {
            let (desk, voices) = (desk.clone(), voices.clone());
            // Without its voice a drawing is still shown.
            async move { begun_beside(&desk, &voices).await.unwrap_or_default() }
        }
    });
    let busy = desk.is_busy();
    let title = say(key::CHILD_DRAW_THIS_IS_IT);
    let (keep, more) = (say(key::CHILD_KEEP), say(key::CHILD_DRAW_MORE));
    let spoken = vec![title.clone(), keep.clone(), more.clone(), say(key::CHILD_DO_NOT_KEEP)];
    rsx! {
        div { class: "watch",
            Prompt { text: title }
            div { class: "watch-table",
                div { class: "made-drawing",
                    match &*told.read() {
                        None => rsx! { p { class: "moment", role: "status", {say(key::CHILD_ONE_MOMENT)} } },
                        Some(told) if told.is_empty() => rsx! {
                            InkReplay { document, words: pad_words::replay(), by_itself: true }
                        },
                        Some(told) => rsx! {
                            DrawnAndTold {
                                document,
                                voice: told.iter().map(|part| part.wav.clone()).collect::<Vec<_>>(),
                                clock: PaperClock::of(told.iter().map(|part| (part.length_ms, part.beside))),
                                replay: pad_words::replay(),
                                player: pad_words::player(),
                            }
                        },
                    }
                }
                div { class: "watch-ways",
                    Button { icon: Glyph::Keep, disabled: busy, on_press: on_keep,
                        if busy {
                            {say(key::CHILD_KEEP_BUSY)}
                        } else {
                            Line { text: keep }
                        }
                    }
                    Button { kind: ButtonKind::Quiet, icon: Glyph::Pencil, disabled: busy, on_press: on_more,
                        Line { text: more }
                    }
                    DoNotKeep { captures: voices.iter().map(|(voice, _)| *voice).chain([drawing]).collect::<Vec<_>>() }
                    ReadAloud {
                        lines: spoken,
                        // Nothing is read over the child's own voice.
                        by_itself: silent && by_itself,
                        // Where there is no voice, the page before has said so.
                        quietly: true,
                        on_read: |()| (),
                    }
                }
            }
        }
    }
}

/// A part of what was said meanwhile.
#[derive(Clone, PartialEq)]
struct Told {
    wav: Vec<u8>,
    length_ms: u64,
    beside: Beside,
}

/// What was said meanwhile, as far as it is on the disk.
async fn begun_beside(desk: &Desk, voices: &[(CaptureId, Option<i64>)]) -> Result<Vec<Told>, Failure> {
    desk.saving.all_kept().await?;
    let mut told = Vec::new();
    for (voice, until_ms) in voices {
        let begun = desk.services.store.pieces(*voice).await?;
        let whole = assemble(begun.pieces.iter().map(Vec::as_slice));
        let length_ms = u64::from(whole.length_ms());
        if let Some(beside) = begun.draft.beside.filter(|_| whole.samples > 0) {
            let until_ms = until_ms.unwrap_or(beside.from_ms + i64::from(whole.length_ms()));
            told.push(Told { wav: whole.wav, length_ms, beside: Beside { until_ms, ..beside } });
        }
    }
    Ok(told)
}
