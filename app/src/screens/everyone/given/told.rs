//! A drawing and the voice that was heard while it came to be, on one clock.
use dioxus::prelude::*;
use shared::answer::Beside;

use crate::{
    ink::{InkReplay, ReplayWords},
    services::Services,
    sound::{Player, PlayerWords, SoundFile},
    ui::{Notice, NoticeKind},
    words::{key, say},
};

/// Where the voice is, and since when: between two reports of the speaker the clock of the wall goes on.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Heard {
    playing: bool,
    at: u32,
    when_ms: i64,
}

/// The voice leads: where it is, the drawing is. Before anything is played the whole drawing is there.
#[component]
pub fn DrawnAndTold(
    document: Vec<u8>,
    wav: Vec<u8>,
    beside: Beside,
    replay: ReplayWords,
    player: PlayerWords,
) -> Element {
    let world = use_context::<Services>().world;
    let sound = use_memo(use_reactive!(|wav| SoundFile::new(wav).ok()));
    let mut heard = use_hook(|| CopyValue::new(None::<Heard>));
    let now_ms = {
        let world = world.clone();
        move || world.now().unix_ms()
    };
    let length = sound.read().as_ref().map_or(0, SoundFile::length_ms);
    let clock = use_callback({
        let now_ms = now_ms.clone();
        move |()| {
            let heard = (*heard.peek())?;
            let since = if heard.playing { now_ms() - heard.when_ms } else { 0 };
            let at = (i64::from(heard.at) + since).clamp(0, i64::from(length));
            Some(on_paper(beside, length, at))
        }
    });
    let Some(sound) = sound() else {
        return rsx! { Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_SOUND_FAILED)} } };
    };
    rsx! {
        div { class: "drawn-and-told",
            InkReplay { document, words: replay, clock }
            Player {
                sound,
                words: player,
                on_time: move |(playing, at): (bool, u32)| {
                    heard.set(Some(Heard { playing, at, when_ms: now_ms() }));
                },
            }
        }
    }
}

/// The moment of the drawing at which this place of the voice was heard, in milliseconds: the two clocks are laid on
/// each other at both ends, so that neither runs away from the other.
fn on_paper(beside: Beside, length: u32, at: i64) -> f64 {
    let span = (beside.until_ms - beside.from_ms).max(0) as f64;
    beside.from_ms as f64 + span * at as f64 / f64::from(length.max(1))
}

#[cfg(test)]
mod tests {
    use shared::id::CaptureId;

    use super::*;

    #[test]
    fn five_minutes_of_voice_end_where_the_drawing_was_then() {
        let drawing = CaptureId::make(1, [1; 10]);
        // The microphone's clock is slower by a tenth of a second in five minutes.
        let beside = Beside { drawing, from_ms: 2_000, until_ms: 302_100 };
        assert_eq!(on_paper(beside, 300_000, 0), 2_000.0);
        assert_eq!(on_paper(beside, 300_000, 300_000), 302_100.0);
        assert!((on_paper(beside, 300_000, 150_000) - 152_050.0).abs() < 1.0);
    }
}
