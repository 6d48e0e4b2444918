//! What Heard is, what it can not do, and how an adult locks the tablet itself.
use dioxus::prelude::*;

use crate::{
    ui::{Heading, Sheet},
    words::{Key, key, say},
};

/// What this is.
#[component]
pub fn About() -> Element {
    rsx! {
        Sheet {
            Heading { {say(key::EVERYONE_ABOUT_TITLE)} }
            p { class: "about-lead", {say(key::EVERYONE_APP_WHAT)} }
            Part { title: key::EVERYONE_ABOUT_KEPT, texts: vec![key::EVERYONE_ABOUT_KEPT_HERE, key::EVERYONE_ABOUT_KEPT_THERE] }
            Part { title: key::EVERYONE_ABOUT_SEE, texts: vec![key::EVERYONE_ABOUT_SEE_WHO, key::EVERYONE_ABOUT_SEE_LIMITS] }
            Part {
                title: key::EVERYONE_ABOUT_TABLET,
                texts: vec![
                    key::EVERYONE_ABOUT_TABLET_WHY,
                    key::EVERYONE_ABOUT_TABLET_IPAD,
                    key::EVERYONE_ABOUT_TABLET_ANDROID,
                    key::EVERYONE_ABOUT_TABLET_HOME,
                ],
            }
            Part { title: key::EVERYONE_ABOUT_PIN, texts: vec![key::EVERYONE_PIN_NEVER_ERASED, key::EVERYONE_FORGOTTEN_TEXT] }
            Part { title: key::EVERYONE_ABOUT_MADE, texts: vec![key::EVERYONE_ABOUT_MADE_FONTS, key::EVERYONE_ABOUT_MADE_CODE] }
        }
    }
}

#[component]
fn Part(title: Key, texts: Vec<Key>) -> Element {
    rsx! {
        section { class: "about-part",
            h2 { {say(title)} }
            for text in texts {
                p { key: "{text.name()}", {say(text)} }
            }
        }
    }
}
