//! A child's voice, to listen to.
use dioxus::prelude::*;

use crate::{
    sound::{Player, PlayerWords, SoundFile},
    ui::{Notice, NoticeKind},
    words::{key, say},
};

#[component]
pub fn Spoken(bytes: Vec<u8>) -> Element {
    let sound = use_memo(use_reactive!(|bytes| SoundFile::new(bytes).ok()));
    match sound() {
        Some(sound) => rsx! { Player { sound, words: words() } },
        None => rsx! { Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_SOUND_FAILED)} } },
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
