//! What can be pressed. Never red: nothing here is dangerous enough to frighten anybody.
use dioxus::prelude::*;

use super::{Glyph, Icon, use_read_now};

#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum ButtonKind {
    /// The one thing to do on this page.
    #[default]
    Primary,
    Quiet,
}

impl ButtonKind {
    fn name(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Quiet => "quiet",
        }
    }
}

#[component]
pub fn Button(
    #[props(default)] kind: ButtonKind,
    #[props(default, into)] icon: Option<Glyph>,
    #[props(default)] disabled: bool,
    /// Sends the form that it stands in.
    #[props(default)]
    submits: bool,
    on_press: Callback,
    children: Element,
) -> Element {
    rsx! {
        button {
            class: "button",
            r#type: if submits { "submit" } else { "button" },
            "data-kind": kind.name(),
            disabled,
            onclick: move |_| on_press.call(()),
            if let Some(glyph) = icon {
                Icon { glyph }
            }
            span { {children} }
        }
    }
}

/// A picture to press. Its label is always there for the ear, and shown beneath on request.
#[component]
pub fn IconButton(
    icon: Glyph,
    #[props(into)] label: String,
    #[props(default)] kind: IconButtonKind,
    /// For something that stays on or off, such as a tool in the hand.
    #[props(default, into)]
    pressed: Option<bool>,
    #[props(default)] disabled: bool,
    on_press: Callback,
) -> Element {
    let worded = kind != IconButtonKind::Bare;
    let read = use_read_now(&label);
    rsx! {
        button {
            class: "icon-button",
            r#type: "button",
            "data-read": read,
            aria_label: if worded { None } else { Some(label.clone()) },
            aria_pressed: pressed.map(|pressed| pressed.to_string()),
            "data-kind": kind.name(),
            disabled,
            onclick: move |_| on_press.call(()),
            span { class: "icon-button-face", Icon { glyph: icon } }
            if worded {
                span { class: "icon-button-word", "{label}" }
            }
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum IconButtonKind {
    /// The picture with its word beneath.
    #[default]
    Worded,
    /// The picture alone.
    Bare,
    /// The largest thing on the page, such as the microphone.
    Great,
}

impl IconButtonKind {
    fn name(self) -> &'static str {
        match self {
            Self::Worded => "worded",
            Self::Bare => "bare",
            Self::Great => "great",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[component]
    fn Counting() -> Element {
        let mut times = use_signal(|| 0);
        rsx! {
            Button { icon: Glyph::Keep, on_press: move |()| times += 1, "Keep" }
            IconButton { icon: Glyph::Stop, label: "Stop", kind: IconButtonKind::Bare, on_press: move |()| times += 10 }
            p { "pressed {times}" }
        }
    }

    #[test]
    fn a_press_is_heard_once() {
        let mut page = Page::open(|| rsx! { Counting {} });
        page.press("Keep");
        page.press("Stop");
        assert!(page.html().contains("pressed 11"), "{}", page.html());
    }

    #[test]
    #[should_panic(expected = "switched off")]
    fn what_is_switched_off_can_not_be_pressed() {
        let mut page = Page::open(|| rsx! { Button { disabled: true, on_press: |()| (), "Keep" } });
        page.press("Keep");
    }

    #[test]
    fn a_picture_alone_still_has_a_name() {
        let html = Page::open(|| {
            rsx! { IconButton { icon: Glyph::Stop, label: "Stop", kind: IconButtonKind::Bare, on_press: |()| () } }
        })
        .html();
        assert!(html.contains(r#"aria-label="Stop""#), "{html}");
        assert!(!html.contains(">Stop<"), "{html}");
    }

    #[test]
    fn a_tool_says_whether_it_is_in_the_hand() {
        let html = Page::open(|| {
            rsx! { IconButton { icon: Glyph::Pencil, label: "Pen", pressed: true, on_press: |()| () } }
        })
        .html();
        assert!(html.contains(r#"aria-pressed="true""#), "{html}");
    }
}
