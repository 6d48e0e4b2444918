//! The ground of every page before the PIN: one calm sheet with one thing on it.
use dioxus::prelude::*;

use crate::{
    ui::Heading,
    words::{key, say},
};

/// `title` is the page's heading. Nothing of a child or a visit belongs on such a page. With a `pad`, the focus
/// belongs to that: digits are typed at once.
#[component]
pub(super) fn Entry(#[props(into)] title: String, #[props(default)] pad: bool, children: Element) -> Element {
    rsx! {
        div { class: "entry", "data-band": "adult",
            p { class: "entry-name", {say(key::EVERYONE_APP)} }
            main { class: "entry-sheet",
                if pad {
                    h1 { class: "title", "{title}" }
                } else {
                    Heading { "{title}" }
                }
                {children}
            }
        }
    }
}
