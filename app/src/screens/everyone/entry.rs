//! The ground of every page before the PIN: one calm sheet with one thing on it.
use dioxus::prelude::*;

use crate::{
    ui::Heading,
    words::{key, say},
};

/// `title` is the page's heading. Nothing of a child or a visit belongs on such a page.
#[component]
pub(super) fn Entry(#[props(into)] title: String, children: Element) -> Element {
    rsx! {
        div { class: "entry", "data-band": "adult",
            p { class: "entry-name", {say(key::EVERYONE_APP)} }
            main { class: "entry-sheet",
                Heading { "{title}" }
                {children}
            }
        }
    }
}
