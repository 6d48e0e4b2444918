//! Listening to one recording: play, pause, an outline, and a slider to go to any place.
use std::{future::poll_fn, pin::Pin};

use dioxus::prelude::*;
use futures_channel::mpsc;
use futures_core::Stream;

use super::{
    PlayerWords, SoundFile,
    awake::Awake,
    speaker::{Played, Speaker},
};
use crate::ui::{Button, ButtonKind, Glyph, Line, Waveform};

/// Fine enough for the widest waveform.
const PEAKS: usize = 200;

/// A recording to listen to. Nothing is loaded before the first tap; leaving the screen, a second player
/// and [`stop_all_playback`](super::stop_all_playback) silence it.
#[component]
pub fn Player(
    sound: SoundFile,
    words: PlayerWords,
    /// Whether it plays, and where it is in milliseconds: for what goes along with it.
    #[props(default)]
    on_time: Option<Callback<(bool, u32)>>,
) -> Element {
    let mut state = use_signal(State::default);
    let mut loaded = use_hook(|| CopyValue::new(None::<(SoundFile, Speaker)>));
    let told = use_hook(|| {
        let (told, mut receiver) = mpsc::unbounded();
        spawn(async move {
            let mut awake = None;
            while let Some(played) = poll_fn(|cx| Pin::new(&mut receiver).poll_next(cx)).await {
                let after = state.peek().after(played);
                state.set(after);
                match after.playing {
                    true if awake.is_none() => awake = Some(Awake::ask()),
                    true => {}
                    false => awake = None,
                }
                if let Some(on_time) = on_time {
                    on_time.call((after.playing, after.at));
                }
            }
        });
        told
    });

    let peaks = use_memo(use_reactive!(|sound| sound.peaks(PEAKS)));
    let length = sound.length_ms();
    // Another recording in the same place begins at its beginning.
    let is_other =
        |loaded: &Option<(SoundFile, Speaker)>| loaded.as_ref().is_some_and(|(of, _)| *of != sound);
    if is_other(&loaded.peek()) {
        loaded.set(None);
        state.set(State::default());
    }
    let with_speaker = use_callback(move |then: fn(&Speaker, u32)| {
        if loaded.peek().is_none() {
            let speaker = Speaker::open(&sound, told.clone());
            loaded.set(Some((sound.clone(), speaker)));
        }
        let at = state.peek().at;
        if let Some((_, speaker)) = &*loaded.peek() {
            then(speaker, at);
        }
    });

    let State { playing, at, failed } = state();
    let at = at.min(length);
    let (label, icon) = if playing { (words.pause, Glyph::Pause) } else { (words.play, Glyph::Play) };
    rsx! {
        div { class: "player", role: "group", "data-playing": playing,
            Button {
                kind: ButtonKind::Quiet,
                icon,
                on_press: move |()| {
                    let then: fn(&Speaker, u32) =
                        if playing { |speaker, _| speaker.pause() } else { |speaker, _| speaker.play() };
                    with_speaker.call(then);
                },
                Line { text: label }
            }
            Waveform {
                peaks: peaks(),
                at: at as f32 / length.max(1) as f32,
                label: words.place,
                time_words: "{clock(at / 1000)} / {clock(length.div_ceil(1000))}",
                on_scrub: move |to: f32| {
                    state.write().at = (to * length as f32) as u32;
                    with_speaker.call(|speaker, at| speaker.seek(at));
                },
            }
            if failed {
                p { class: "player-failed", role: "status", "{words.failed}" }
            }
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct State {
    playing: bool,
    at: u32,
    failed: bool,
}

impl State {
    fn after(self, played: Played) -> Self {
        match played {
            Played::Started => Self { playing: true, failed: false, ..self },
            Played::Paused => Self { playing: false, ..self },
            Played::At(at) => Self { at, ..self },
            // Ready to be heard again from the beginning, as the element itself is.
            Played::Ended => Self { playing: false, at: 0, ..self },
            Played::Failed => Self { playing: false, failed: true, ..self },
        }
    }
}

/// Minutes and seconds, as on a clock.
pub fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_shown_as_on_a_clock() {
        assert_eq!([0, 9, 60, 272, 300].map(clock), ["0:00", "0:09", "1:00", "4:32", "5:00"]);
    }

    #[test]
    fn at_the_end_it_is_ready_to_be_heard_again() {
        let state = State::default().after(Played::Started).after(Played::At(900)).after(Played::Ended);
        assert_eq!(state, State::default());
    }

    #[test]
    fn a_fault_is_shown_until_it_plays() {
        let failed = State::default().after(Played::Failed);
        assert!(failed.failed);
        assert!(!failed.after(Played::Started).failed);
    }
}
