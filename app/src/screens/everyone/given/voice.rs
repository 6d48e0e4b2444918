//! A child's voice, to listen to: one player over all of its parts.
use dioxus::prelude::*;
use shared::{projection::Said, sound::join};

use crate::{
    sound::{Player, PlayerWords, SoundFile, clock},
    ui::{Notice, NoticeKind},
    words::{key, say, say_with},
};

#[component]
pub fn Spoken(files: Vec<Vec<u8>>) -> Element {
    let sound = use_memo(use_reactive!(|files| whole(&files)));
    match sound() {
        Some(sound) => rsx! { Player { sound, words: words() } },
        None => rsx! { Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_SOUND_FAILED)} } },
    }
}

/// Files that go on from one another as one recording, if that is what they are.
pub fn whole(files: &[Vec<u8>]) -> Option<SoundFile> {
    let wav = join(files.iter().map(Vec::as_slice)).ok()?;
    SoundFile::new(wav).ok()
}

/// Where something else than the child stopped it. What the child paused or ended is not told.
#[component]
pub fn Stops(child: String, said: Vec<Said>) -> Element {
    let length_ms: u64 = said.iter().map(|part| part.length_ms).sum();
    let lines = Said::interruptions(&said).into_iter().map(|at_ms| {
        let seconds = u32::try_from(at_ms / 1000).unwrap_or(u32::MAX);
        let values = [("name", child.as_str().into()), ("at", clock(seconds).into())];
        let words = if at_ms < length_ms { key::EVERYONE_SOUND_STOPPED } else { key::EVERYONE_SOUND_CUT_OFF };
        (at_ms, say_with(words, &values))
    });
    rsx! {
        for (at_ms , line) in lines {
            p { key: "{at_ms}", class: "soft", "{line}" }
        }
    }
}

pub fn words() -> PlayerWords {
    PlayerWords {
        play: say(key::EVERYONE_PLAY),
        pause: say(key::EVERYONE_PAUSE),
        place: say(key::EVERYONE_SOUND_AT),
        failed: say(key::EVERYONE_SOUND_FAILED),
    }
}
