//! A child's voice note: start, a moving level, pause, finish, listen back, again, keep.
use std::rc::Rc;

use dioxus::prelude::*;
use shared::sound::{LONGEST_MS, MEDIA_TYPE, assemble, join};

use super::{
    NoMicrophone, Player, SoundFile, SoundWords,
    player::clock,
    recorder::{Begun, Recorder, Told, use_recorder},
    recording::{EndedBy, PausedBy, Phase},
    speaker::stop_all_playback,
    tape::Cut,
};
use crate::{
    device::settling::use_settling,
    ui::{Button, ButtonKind, Glyph, Icon, IconButton, IconButtonKind, LevelRing, Line},
};

/// From here on the child is told that the time is nearly up.
pub(super) const NEARLY_FULL_SECONDS: u32 = LONGEST_MS / 1000 - 30;

/// Above this the microphone hears more than the room.
const HEARS_SOMEBODY: f32 = 0.15;

/// A part of a recording begins; its pieces follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Started {
    /// Number of this recording on this screen: after that of [`Before`], or from 0.
    pub take: u32,
    /// From 0; a later part goes on with the very next sample.
    pub part: u32,
    pub media_type: &'static str,
}

/// Half a second of sound, or the last of it, or a mark: to be made durable now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceHeard {
    pub take: u32,
    pub part: u32,
    /// As `shared::sound::assemble` wants it: the number is inside as well.
    pub bytes: Vec<u8>,
}

impl PieceHeard {
    pub(super) fn of((take, Cut { part, piece }): (u32, Cut)) -> Self {
        Self { take, part, bytes: piece.to_bytes() }
    }
}

/// The recording that the child keeps, all its parts. It may be an earlier one than the last that was started.
#[derive(Clone, Debug, PartialEq)]
pub struct Take {
    pub take: u32,
    pub sound: SoundFile,
    /// Pieces of a recording from before that are not there any more.
    pub missing: u32,
    /// Something else than the child brought it to its end, as far as is known.
    pub cut_off: bool,
}

/// Pieces that were kept before the screen was left or the tablet went off.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    pub take: u32,
    /// Of each part its pieces, as [`PieceHeard::bytes`], in any order.
    pub parts: Rc<[Rc<[Vec<u8>]>]>,
}

impl Before {
    fn assembled(&self) -> Option<Take> {
        let parts: Vec<_> =
            self.parts.iter().map(|pieces| assemble(pieces.iter().map(Vec::as_slice))).collect();
        let wav = join(parts.iter().map(|part| part.wav.as_slice())).ok()?;
        let sound = SoundFile::new(wav).ok().filter(|sound| sound.length_ms() > 0)?;
        let missing = parts.iter().map(|part| part.missing).sum();
        let last = parts.iter().rfind(|part| part.samples > 0)?;
        let cut_off = last.interrupted_ms.last() == Some(&u64::from(last.length_ms()));
        Some(Take { take: self.take, sound, missing, cut_off })
    }
}

/// The whole of "say it". It keeps nothing itself: pieces leave as they are heard.
///
/// "Again" leaves the recording that is there with the caller until a new one is kept, and the child can go
/// back to it. `children` are the other ways to answer, shown when there is no microphone. While `keeping`,
/// "keep" does nothing. `on_says` hears what stands on it now, for who does not read.
#[component]
pub fn RecordPanel(
    words: SoundWords,
    #[props(default)] before: Option<Before>,
    #[props(default)] keeping: bool,
    on_started: Callback<Started>,
    on_piece: Callback<PieceHeard>,
    on_keep: Callback<Take>,
    #[props(default)] on_again: Callback<()>,
    #[props(default)] on_says: Callback<Vec<String>>,
    children: Element,
) -> Element {
    let mut table = use_signal(|| None::<Take>);
    let mut aside = use_signal(|| None::<Take>);
    let recorder = use_recorder(Told {
        on_part: use_callback(move |(take, Begun { part, .. })| {
            on_started.call(Started { take, part, media_type: MEDIA_TYPE });
        }),
        on_cut: use_callback(move |cut| on_piece.call(PieceHeard::of(cut))),
        on_heard: use_callback(|_| ()),
        on_done: use_callback(move |(take, sound)| {
            table.set(Some(Take { take, sound, missing: 0, cut_off: false }));
        }),
        waits: true,
    });
    let first = before.as_ref().map_or(0, |before| before.take + 1);
    let before = use_memo(use_reactive!(|before| before.as_ref().and_then(Before::assembled)));
    let mut next = use_signal(|| 0);

    let shown = table().or_else(|| aside.read().is_none().then(&*before).flatten());
    let phase = (recorder.phase)();
    let stage = stage(phase, shown.is_some());
    let says = match &shown {
        Some(take) if stage == "listening" => {
            [notes(phase, take, table.read().is_none(), &words), words.to_listen_back()].concat()
        }
        _ => words.at(phase, aside.read().is_some()),
    };
    use_effect(use_reactive!(|says| on_says.call(says)));
    let start = move |()| {
        let take = first.max(next());
        next.set(take + 1);
        table.set(None);
        recorder.start(take);
    };
    rsx! {
        section { class: "record", "data-stage": stage,
            match (phase, shown) {
                (Phase::Idle | Phase::Done(_) | Phase::Without(_), Some(take)) => {
                    let kept = take.clone();
                    let from_before = table.read().is_none();
                    rsx! {
                        ListenBack {
                            notes: notes(phase, &take, from_before, &words),
                            take,
                            words,
                            keeping,
                            on_keep: move |()| {
                                stop_all_playback();
                                on_keep.call(kept.clone());
                            },
                            on_again: move |take| {
                                stop_all_playback();
                                aside.set(Some(take));
                                table.set(None);
                                on_again.call(());
                            },
                        }
                    }
                }
                (Phase::Without(why), None) => rsx! { Without { why, words, on_try: start, {children} } },
                _ => rsx! {
                    Talking { recorder, words: words.clone(), on_start: start,
                        if let Some(earlier) = aside() {
                            Button {
                                kind: ButtonKind::Quiet,
                                icon: Glyph::Back,
                                on_press: move |()| {
                                    table.set(Some(earlier.clone()));
                                    aside.set(None);
                                },
                                Line { text: words.earlier.clone() }
                            }
                        }
                    }
                },
            }
        }
    }
}

/// One great button, which begins and ends: it stays where it is, so that no finger has to look for it. `children` stand
/// beside it before it begins.
#[component]
fn Talking(recorder: Recorder, words: SoundWords, on_start: Callback, children: Element) -> Element {
    let phase = (recorder.phase)();
    let seconds = (recorder.seconds)();
    let is_on = matches!(phase, Phase::Recording | Phase::Paused(_));
    let settling = use_settling(is_on);
    let (label, icon) =
        if is_on { (&words.finish, Glyph::Square) } else { (&words.start, Glyph::Microphone) };
    rsx! {
        div { class: "record-says",
            p { class: "record-state", role: "status",
                match phase {
                    Phase::Asking => rsx! { "{words.asking}" },
                    Phase::Recording => rsx! { Lamp { on: true } "{words.recording}" },
                    Phase::Paused(PausedBy::Child) => rsx! { Lamp { on: false } "{words.paused}" },
                    Phase::Paused(PausedBy::Device) => rsx! { Lamp { on: false } "{words.interrupted}" },
                    _ => rsx! {},
                }
            }
            if is_on {
                p { class: "record-time", role: "timer", "aria-live": "off", {clock(seconds)} }
            }
        }
        div { class: "record-round", "data-settling": settling,
            if is_on {
                MovingRing { recorder }
            }
            IconButton {
                icon,
                kind: IconButtonKind::Great,
                label: "{label}",
                // Not switched off while the machine asks: who uses a keyboard keeps the place.
                on_press: move |()| match phase {
                    Phase::Asking => {}
                    _ if is_on => recorder.finish(),
                    _ => on_start.call(()),
                },
            }
        }
        if is_on {
            Hears { recorder, hearing: words.hearing.clone(), quiet: words.quiet.clone() }
            div { class: "record-beside",
                if matches!(phase, Phase::Paused(_)) {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Glyph::Microphone,
                        on_press: move |()| recorder.carry_on(),
                        Line { text: words.carry_on.clone() }
                    }
                } else {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Glyph::Pause,
                        on_press: move |()| recorder.pause(),
                        Line { text: words.pause.clone() }
                    }
                }
            }
            p { class: "record-note", role: "status",
                if seconds >= NEARLY_FULL_SECONDS { "{words.nearly_full}" }
            }
        } else if phase != Phase::Asking {
            div { class: "record-beside", {children} }
        }
    }
}

/// Recording looks like recording.
#[component]
fn Lamp(on: bool) -> Element {
    rsx! { span { class: "record-lamp", "data-on": on, "aria-hidden": "true" } }
}

// On its own, so that twenty times a second only this is drawn.
#[component]
fn MovingRing(recorder: Recorder) -> Element {
    let level = recorder.levels.read().back().copied().unwrap_or_default();
    rsx! { LevelRing { level } }
}

/// The level for who does not see the ring, in words that change seldom.
#[component]
fn Hears(recorder: Recorder, hearing: String, quiet: String) -> Element {
    let heard = use_memo(move || recorder.levels.read().iter().any(|level| *level > HEARS_SOMEBODY));
    let said = if heard() { hearing } else { quiet };
    rsx! { p { class: "visually-hidden", "{said}" } }
}

#[component]
fn ListenBack(
    take: Take,
    notes: Vec<String>,
    words: SoundWords,
    keeping: bool,
    on_keep: Callback<()>,
    on_again: Callback<Take>,
) -> Element {
    let sound = take.sound.clone();
    rsx! {
        // The buttons that were there are gone: who uses a keyboard goes on from here.
        div {
            class: "record-back",
            tabindex: -1,
            onmounted: move |event| async move {
                event.set_focus(true).await.ok();
            },
            for note in notes {
                p { key: "{note}", class: "record-note", role: "status", "{note}" }
            }
            Player { sound, words: words.player }
            div { class: "record-buttons",
                Button { icon: Glyph::Keep, disabled: keeping, on_press: move |()| on_keep.call(()), Line { text: words.keep.clone() } }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Again,
                    disabled: keeping,
                    on_press: move |()| on_again.call(take.clone()),
                    Line { text: words.again.clone() }
                }
            }
        }
    }
}

#[component]
fn Without(why: NoMicrophone, words: SoundWords, on_try: Callback, children: Element) -> Element {
    let said = words.without(why);
    rsx! {
        Icon { glyph: Glyph::Microphone }
        p { class: "record-note", role: "status", "{said}" }
        {children}
        Button { kind: ButtonKind::Quiet, icon: Glyph::Again, on_press: on_try, Line { text: words.try_again.clone() } }
    }
}

fn notes(phase: Phase, take: &Take, from_before: bool, words: &SoundWords) -> Vec<String> {
    let said = match phase {
        _ if from_before && take.cut_off => vec![&words.from_before, &words.interrupted],
        _ if from_before => vec![&words.from_before],
        _ if take.sound.is_silent() => vec![&words.nothing_heard],
        Phase::Done(EndedBy::Length) => vec![&words.full],
        Phase::Done(EndedBy::Device) => vec![&words.interrupted],
        _ => Vec::new(),
    };
    said.into_iter().cloned().collect()
}

// What the style sheet and the tests know the panel by.
fn stage(phase: Phase, shown: bool) -> &'static str {
    match phase {
        Phase::Asking => "asking",
        Phase::Recording => "recording",
        Phase::Paused(_) => "paused",
        _ if shown => "listening",
        Phase::Without(_) => "without",
        Phase::Idle | Phase::Done(_) => "ready",
    }
}
