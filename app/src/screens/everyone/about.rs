//! What Heard is, what it can not do, and how an adult locks the tablet itself.
use dioxus::prelude::*;

use super::{AdultLanguage, add_tablet::AddTablet};
use crate::{
    device::Device,
    ui::{ChooseOne, Heading, Notice, NoticeKind, Offer, Sheet},
    words::{Key, LANGUAGES, key, say},
};

/// What this is.
#[component]
pub fn About() -> Element {
    rsx! {
        Sheet {
            Heading { {say(key::EVERYONE_ABOUT_TITLE)} }
            p { class: "about-lead", {say(key::EVERYONE_APP_WHAT)} }
            Speaks {}
            AddTablet {}
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

/// Each language by its own name, for whoever does not read the one that is spoken.
const NAMES: [(&str, Key); 5] = [
    ("en-GB", key::EVERYONE_LANGUAGE_EN_GB),
    ("cy", key::EVERYONE_LANGUAGE_CY),
    ("pl", key::EVERYONE_LANGUAGE_PL),
    ("ar", key::EVERYONE_LANGUAGE_AR),
    ("uk", key::EVERYONE_LANGUAGE_UK),
];

/// The choice of language, where the app has all its words in more than one.
#[component]
fn Speaks() -> Element {
    let device = use_context::<Device>();
    let spoken = use_context::<AdultLanguage>();
    let mut failed = use_signal(|| false);
    let whole = NAMES.iter().filter_map(|(tag, name)| {
        let language = LANGUAGES.iter().find(|language| language.tag == *tag && language.whole)?;
        Some((language.tag, *name))
    });
    let offers: Vec<(&'static str, Key)> = whole.collect();
    if offers.len() < 2 {
        return rsx! {};
    }
    let tags: Vec<&'static str> = offers.iter().map(|(tag, _)| *tag).collect();
    let AdultLanguage(now) = spoken;
    rsx! {
        section { class: "about-part",
            ChooseOne {
                legend: say(key::EVERYONE_LANGUAGE),
                name: "language",
                offers: offers.iter().map(|(tag, name)| Offer::new(*tag, say(*name))).collect::<Vec<_>>(),
                picked: now().to_owned(),
                on_pick: move |picked: String| {
                    let Some(tag) = tags.iter().copied().find(|tag| *tag == picked) else { return };
                    let device = device.clone();
                    spawn(async move { failed.set(!spoken.choose(&device, tag).await) });
                },
            }
            if failed() {
                Notice { kind: NoticeKind::Attention, p { {say(key::EVERYONE_LANGUAGE_NOT_COME)} } }
            }
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
