//! Where a thing is. "Only on this tablet" and "safe on the server" are different things and differ
//! in shape.
use dioxus::prelude::*;

use super::{Glyph, Icon};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sending {
    OnlyHere,
    OnTheWay,
    Safe,
    NotTaken,
    NoSignal,
}

impl Sending {
    fn name(self) -> &'static str {
        match self {
            Self::OnlyHere => "only-here",
            Self::OnTheWay => "on-the-way",
            Self::Safe => "safe",
            Self::NotTaken => "not-taken",
            Self::NoSignal => "no-signal",
        }
    }

    fn glyph(self) -> Glyph {
        match self {
            Self::OnlyHere => Glyph::TabletOnly,
            Self::OnTheWay => Glyph::OnTheWay,
            Self::Safe => Glyph::CloudSafe,
            Self::NotTaken => Glyph::NotTaken,
            Self::NoSignal => Glyph::NoSignal,
        }
    }
}

#[component]
pub fn SendingBadge(state: Sending, #[props(into)] words: String) -> Element {
    rsx! {
        span { class: "badge", "data-state": state.name(),
            Icon { glyph: state.glyph() }
            span { "{words}" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[test]
    fn here_and_there_have_different_pictures_and_words() {
        let badge =
            |state, words: &'static str| Page::open(move || rsx! { SendingBadge { state, words } }).html();
        let here = badge(Sending::OnlyHere, "Only on this tablet");
        let there = badge(Sending::Safe, "Safe on the server");
        assert!(here.contains("Only on this tablet") && there.contains("Safe on the server"));
        let picture = |html: &str| html[html.find("<path").unwrap()..html.find("</svg>").unwrap()].to_owned();
        assert_ne!(picture(&here), picture(&there));
    }
}
