//! Talking while something else is done: one button that begins and ends it, and a level that moves. Like the whole
//! panel it keeps nothing itself.
use dioxus::prelude::*;

use super::{
    PieceHeard, SoundWords,
    record_panel::NEARLY_FULL_SECONDS,
    recorder::{Begun, Recorder, Told, use_recorder},
    recording::{EndedBy, Phase},
};
use crate::ui::{Button, ButtonKind, Glyph, Line, Meter};

/// Ends what is being recorded, before this returns; nothing when nothing is.
#[derive(Clone, Copy, PartialEq)]
pub struct TalkBeside(Recorder);

impl TalkBeside {
    pub fn finish(self) {
        self.0.finish();
    }

    /// Whether the last take was as long as one can be.
    pub fn is_full(self) -> bool {
        (self.0.phase)() == Phase::Done(EndedBy::Length)
    }
}

/// A part of a take begins. A later part begins where the one before ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartBeside {
    pub take: u32,
    pub part: u32,
    /// When, in milliseconds on the clock of what is done meanwhile.
    pub from_ms: i64,
}

/// A take has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndBeside {
    pub take: u32,
    /// When it was last heard, on the same clock.
    pub until_ms: i64,
}

/// A recorder for a page that is about something else, which has a `clock`. What interrupts it ends it: a take that
/// waited would lie over the wrong part of what went on meanwhile.
pub fn use_talk_beside(
    clock: Callback<(), i64>,
    on_part: Callback<PartBeside>,
    on_piece: Callback<PieceHeard>,
    on_ended: Callback<EndBeside>,
) -> TalkBeside {
    let mut heard = use_hook(|| CopyValue::new(0));
    TalkBeside(use_recorder(Told {
        on_part: use_callback(move |(take, Begun { part, since_ms })| {
            on_part.call(PartBeside { take, part, from_ms: clock.call(()) - i64::from(since_ms) });
        }),
        on_cut: use_callback(move |cut| on_piece.call(PieceHeard::of(cut))),
        on_heard: use_callback(move |_| heard.set(clock.call(()))),
        on_done: use_callback(move |(take, _)| on_ended.call(EndBeside { take, until_ms: *heard.peek() })),
        waits: false,
    }))
}

/// The button. `start` and `stop` are what it says.
#[component]
pub fn TalkButton(talk: TalkBeside, start: String, stop: String, words: SoundWords) -> Element {
    let mut next = use_signal(|| 0);
    let recorder = talk.0;
    match (recorder.phase)() {
        Phase::Recording | Phase::Paused(_) => rsx! {
            div { class: "talk-beside", "data-stage": "recording",
                Level { recorder, words: words.clone() }
                if (recorder.seconds)() >= NEARLY_FULL_SECONDS {
                    p { class: "record-note", role: "status", "{words.nearly_full}" }
                }
                Button { kind: ButtonKind::Quiet, icon: Glyph::Pause, on_press: move |()| recorder.finish(), Line { text: stop } }
            }
        },
        phase => rsx! {
            div { class: "talk-beside", "data-stage": "ready",
                if let Some(note) = note(phase, &words) {
                    p { class: "record-note", role: "status", "{note}" }
                }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Microphone,
                    disabled: phase == Phase::Asking,
                    on_press: move |()| {
                        let take = next();
                        next.set(take + 1);
                        recorder.start(take);
                    },
                    Line { text: start }
                }
            }
        },
    }
}

fn note(phase: Phase, words: &SoundWords) -> Option<&str> {
    match phase {
        Phase::Without(_) => Some(&words.busy),
        Phase::Done(EndedBy::Device) => Some(&words.interrupted),
        Phase::Done(EndedBy::Length) => Some(&words.full),
        _ => None,
    }
}

#[component]
fn Level(recorder: Recorder, words: SoundWords) -> Element {
    let level = recorder.levels.read().back().copied().unwrap_or_default();
    rsx! { Meter { level, words: words.hearing } }
}
