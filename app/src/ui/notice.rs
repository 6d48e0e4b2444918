//! A calm word about the state of things. The sign differs in shape, not only in colour.
use dioxus::prelude::*;

use super::{Glyph, Icon};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NoticeKind {
    /// Kept on this device.
    Kept,
    /// Kept, and nowhere else yet.
    OnlyHere,
    /// Safe on the server.
    Sent,
    /// Somebody should do something. Never an alarm.
    Attention,
}

impl NoticeKind {
    fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::OnlyHere => "only-here",
            Self::Sent => "sent",
            Self::Attention => "attention",
        }
    }

    fn glyph(self) -> Glyph {
        match self {
            Self::Kept => Glyph::Keep,
            Self::OnlyHere => Glyph::TabletOnly,
            Self::Sent => Glyph::CloudSafe,
            Self::Attention => Glyph::Attention,
        }
    }
}

#[component]
pub fn Notice(kind: NoticeKind, action: Option<Element>, children: Element) -> Element {
    rsx! {
        div { class: "notice", role: "status", "data-kind": kind.name(),
            Icon { glyph: kind.glyph() }
            div { class: "notice-words", {children} }
            if let Some(action) = action {
                {action}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[test]
    fn kept_here_and_safe_there_look_different_without_colour() {
        let picture = |kind| {
            let html = Page::open(move || rsx! { Notice { kind, "words" } }).html();
            html[html.find("<svg").unwrap()..html.find("</svg>").unwrap()].to_owned()
        };
        let kinds = [NoticeKind::Kept, NoticeKind::OnlyHere, NoticeKind::Sent, NoticeKind::Attention];
        for (place, kind) in kinds.iter().enumerate() {
            for other in &kinds[place + 1..] {
                assert_ne!(picture(*kind), picture(*other), "{kind:?} and {other:?}");
            }
        }
    }

    #[test]
    fn a_notice_is_told_to_the_ear_without_taking_the_focus() {
        let html = Page::open(|| rsx! { Notice { kind: NoticeKind::Kept, "It is kept." } }).html();
        assert!(html.contains(r#"role="status""#) && html.contains("It is kept."), "{html}");
    }
}
