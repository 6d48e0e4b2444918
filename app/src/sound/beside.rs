//! Talking while something else is done: one button that begins and ends it, and a level that moves. Like the whole
//! panel it keeps nothing itself.
use dioxus::prelude::*;
use shared::sound::MEDIA_TYPE;

use super::{
    PieceHeard, SoundWords, Started,
    recorder::{Recorder, use_recorder},
    recording::Phase,
};
use crate::ui::{Button, ButtonKind, Glyph, Meter};

/// Ends what is being recorded, before this returns; nothing when nothing is.
#[derive(Clone, Copy, PartialEq)]
pub struct TalkBeside(Recorder);

impl TalkBeside {
    pub fn finish(self) {
        self.0.finish();
    }
}

/// A recorder for a page that is about something else. `on_ended` gets the number of the take.
pub fn use_talk_beside(
    on_started: Callback<Started>,
    on_piece: Callback<PieceHeard>,
    on_ended: Callback<u32>,
) -> TalkBeside {
    TalkBeside(use_recorder(
        use_callback(move |take| on_started.call(Started { take, media_type: MEDIA_TYPE })),
        use_callback(move |(take, piece): (u32, shared::sound::Piece)| {
            on_piece.call(PieceHeard { take, number: piece.number, bytes: piece.to_bytes() });
        }),
        use_callback(move |(take, _)| on_ended.call(take)),
    ))
}

/// The button. `start` and `stop` are what it says.
#[component]
pub fn TalkButton(
    talk: TalkBeside,
    start: String,
    stop: String,
    words: SoundWords,
    disabled: bool,
) -> Element {
    let mut next = use_signal(|| 0);
    let recorder = talk.0;
    match (recorder.phase)() {
        Phase::Recording | Phase::Paused(_) => rsx! {
            div { class: "talk-beside", "data-stage": "recording",
                Level { recorder, words }
                Button { kind: ButtonKind::Quiet, icon: Glyph::Pause, on_press: move |()| recorder.finish(), "{stop}" }
            }
        },
        phase => rsx! {
            div { class: "talk-beside", "data-stage": "ready",
                if let Phase::Without(_) = phase {
                    p { class: "record-note", role: "status", "{words.busy}" }
                }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Microphone,
                    disabled: disabled || phase == Phase::Asking,
                    on_press: move |()| {
                        let take = next();
                        next.set(take + 1);
                        recorder.start(take);
                    },
                    "{start}"
                }
            }
        },
    }
}

#[component]
fn Level(recorder: Recorder, words: SoundWords) -> Element {
    let level = recorder.levels.read().back().copied().unwrap_or_default();
    rsx! { Meter { level, words: words.hearing } }
}
