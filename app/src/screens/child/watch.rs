//! A drawing that is finished, before it is kept: the child sees it grow once more, with what it said meanwhile, and
//! keeps it, goes on drawing, or lets it go.
use dioxus::prelude::*;
use shared::{answer::Beside, drawing::Drawing, id::CaptureId, sound::assemble};

use super::{
    aloud::{Line, ReadAloud},
    desk::Desk,
    made::Voice,
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
    let busy = desk.is_busy();
    let title = say(if is_bare(&document) { key::CHILD_TELL_THIS_IS_IT } else { key::CHILD_DRAW_THIS_IS_IT });
    let (keep, more) = (say(key::CHILD_KEEP), say(key::CHILD_DRAW_MORE));
    let spoken = vec![title.clone(), keep.clone(), more.clone(), say(key::CHILD_DO_NOT_KEEP)];
    rsx! {
        div { class: "watch",
            Prompt { text: title }
            div { class: "watch-table",
                AsItCame { document, voices: voices.clone() }
                div { class: "watch-ways",
                    Button { icon: Glyph::Keep, disabled: busy, on_press: on_keep,
                        if busy {
                            Line { text: say(key::CHILD_KEEP_BUSY) }
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

/// A drawing that is not kept yet, growing once more with what was said meanwhile. Of paper on which nothing was drawn
/// only the voice.
#[component]
pub fn AsItCame(document: Vec<u8>, voices: Vec<(CaptureId, Option<i64>)>) -> Element {
    let desk = use_context::<Desk>();
    let told = use_resource(move || {
        let (desk, voices) = (desk.clone(), voices.clone());
        // Without its voice a drawing is still shown.
        async move { begun_beside(&desk, &voices).await.unwrap_or_default() }
    });
    let bare = is_bare(&document);
    rsx! {
        div { class: "made-drawing",
            match &*told.read() {
                None => rsx! { p { class: "moment", role: "status", Line { text: say(key::CHILD_ONE_MOMENT) } } },
                Some(told) if told.is_empty() => rsx! {
                    InkReplay { document, words: pad_words::replay(), by_itself: true }
                },
                Some(told) if bare => rsx! {
                    Voice { files: told.iter().map(|part| part.wav.clone()).collect::<Vec<_>>() }
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
    }
}

fn is_bare(document: &[u8]) -> bool {
    Drawing::from_bytes(document).is_ok_and(|drawing| drawing.ops().is_empty())
}

/// A part of what was said meanwhile.
#[derive(Clone, PartialEq)]
pub struct Told {
    pub wav: Vec<u8>,
    pub length_ms: u64,
    pub beside: Beside,
}

/// What was said meanwhile, as far as it is on the disk, in the order of the drawing's clock.
pub async fn begun_beside(desk: &Desk, voices: &[(CaptureId, Option<i64>)]) -> Result<Vec<Told>, Failure> {
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
    told.sort_by_key(|part| part.beside.from_ms);
    Ok(told)
}
