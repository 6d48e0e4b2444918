//! A drawing and the voice that was heard while it came to be, on one clock.
use dioxus::prelude::*;
use shared::projection::Said;

use super::voice::whole;
use crate::{
    ink::{InkReplay, ReplayWords},
    model::paper_clock::PaperClock,
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
    /// The parts of the voice, in order, and where they lie on the drawing's clock.
    voice: Vec<Vec<u8>>,
    clock: PaperClock,
    replay: ReplayWords,
    player: PlayerWords,
) -> Element {
    let world = use_context::<Services>().world;
    let sound = use_memo(use_reactive!(|voice| whole(&voice)));
    let mut heard = use_hook(|| CopyValue::new(None::<Heard>));
    let now_ms = {
        let world = world.clone();
        move || world.now().unix_ms()
    };
    let length = sound.read().as_ref().map_or(0, SoundFile::length_ms);
    let moment = use_callback({
        let now_ms = now_ms.clone();
        move |()| {
            let heard = (*heard.peek())?;
            let since = if heard.playing { now_ms() - heard.when_ms } else { 0 };
            let at = (i64::from(heard.at) + since).clamp(0, i64::from(length));
            Some(clock.on_paper(at))
        }
    });
    let Some(sound) = sound() else {
        return rsx! { Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_SOUND_FAILED)} } };
    };
    rsx! {
        div { class: "drawn-and-told",
            InkReplay { document, words: replay, clock: moment }
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

/// Where a voice lies on the clock of the drawing that it was spoken beside.
pub fn beside_clock(voice: &[Said]) -> PaperClock {
    PaperClock::of(voice.iter().filter_map(|part| Some((part.length_ms, part.beside?))))
}
