//! A drawing, as it stands and as it came to be.
use dioxus::prelude::*;

use crate::{
    ink::{InkReplay, ReplayWords},
    words::{key, say, say_with},
};

#[component]
pub fn Drawn(document: Vec<u8>, child: String) -> Element {
    let words = words(&child);
    rsx! { InkReplay { document, words } }
}

pub fn words(child: &str) -> ReplayWords {
    ReplayWords {
        picture: say_with(key::EVERYONE_DRAWING_BY, &[("name", child.into())]),
        controls: say(key::EVERYONE_REPLAY),
        play: say(key::EVERYONE_PLAY),
        pause: say(key::EVERYONE_PAUSE),
        moment: say(key::EVERYONE_REPLAY_AT),
        speed: say(key::EVERYONE_REPLAY_SPEED),
        unreadable: say(key::EVERYONE_REPLAY_UNREADABLE),
    }
}
