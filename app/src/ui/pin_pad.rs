//! Big digits for a PIN. Shows how many were typed, never which, and forgets them when handed over.
use dioxus::prelude::*;

use super::{Glyph, Icon, focus::focus};

/// `on_pin` gets the digits when the person says that they are all there. The pad is then empty
/// again, so a wrong PIN starts afresh.
#[component]
pub fn PinPad(
    #[props(into)] label: String,
    /// How many were typed, for the ear: the caller has the plural.
    typed_words: Callback<usize, String>,
    #[props(into)] rub_out_label: String,
    #[props(into)] done_label: String,
    #[props(default = 6)] shortest: usize,
    #[props(default = 12)] longest: usize,
    /// While the key is being worked out or a wait is on.
    #[props(default)]
    resting: bool,
    /// What went wrong last time.
    #[props(default, into)]
    error: Option<String>,
    on_pin: Callback<String>,
) -> Element {
    let mut typed = use_signal(String::new);
    let add = use_callback(move |digit: char| {
        if !resting && typed.peek().len() < longest {
            typed.write().push(digit);
        }
    });
    let rub_out = use_callback(move |()| {
        if !resting {
            typed.write().pop();
        }
    });
    let done = use_callback(move |()| {
        if !resting && typed.peek().len() >= shortest {
            let pin = std::mem::take(&mut *typed.write());
            on_pin.call(pin);
        }
    });
    let strike = move |event: KeyboardEvent| match event.key() {
        Key::Character(text) => {
            if let Some(digit) = text.chars().next().filter(char::is_ascii_digit) {
                add.call(digit);
            }
        }
        Key::Backspace => rub_out.call(()),
        _ => {}
    };
    // Only here: on a digit, Enter presses that digit.
    let enter = move |event: KeyboardEvent| {
        if event.key() == Key::Enter {
            done.call(());
        }
    };
    let count = typed.read().len();
    let words = typed_words.call(count);
    rsx! {
        div { class: "pin-pad", role: "group", aria_label: "{label}", "data-resting": resting, onkeydown: strike,
            div {
                class: "pin-pad-dots",
                role: "textbox",
                tabindex: "0",
                aria_label: "{label}",
                aria_readonly: "true",
                onmounted: move |event| focus(event.data()),
                onkeydown: enter,
                for place in 0..shortest.max(count) {
                    span { key: "{place}", class: "pin-pad-dot", "data-typed": place < count }
                }
            }
            p { class: "visually-hidden", role: "status", "{words}" }
            p { class: "pin-pad-error", role: "status", {error} }
            div { class: "pin-pad-keys",
                for digit in "123456789".chars() {
                    button { key: "{digit}", class: "pin-pad-key", r#type: "button", disabled: resting, onclick: move |_| add.call(digit), "{digit}" }
                }
                button {
                    class: "pin-pad-key",
                    r#type: "button",
                    aria_label: "{rub_out_label}",
                    disabled: resting || count == 0,
                    onclick: move |_| rub_out.call(()),
                    Icon { glyph: Glyph::RubOut }
                }
                button { class: "pin-pad-key", r#type: "button", disabled: resting, onclick: move |_| add.call('0'), "0" }
                button {
                    class: "pin-pad-key",
                    r#type: "button",
                    aria_label: "{done_label}",
                    "data-kind": "done",
                    disabled: resting || count < shortest,
                    onclick: move |_| done.call(()),
                    Icon { glyph: Glyph::Forward }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[component]
    fn Unlocking(#[props(default)] resting: bool) -> Element {
        let mut told = use_signal(Vec::<String>::new);
        rsx! {
            PinPad {
                label: "Your PIN",
                typed_words: |n| format!("{n} typed"),
                rub_out_label: "Rub out",
                done_label: "Open",
                shortest: 4,
                longest: 6,
                resting,
                on_pin: move |pin| told.write().push(pin),
            }
            p { "told {told:?}" }
        }
    }

    fn type_all(page: &mut Page, digits: &str) {
        for digit in digits.chars() {
            page.press(&digit.to_string());
        }
    }

    #[test]
    fn the_digits_are_handed_over_once_and_never_shown() {
        let mut page = Page::open(|| rsx! { Unlocking {} });
        type_all(&mut page, "2580");
        let html = page.html();
        assert!(html.contains("4 typed"), "{html}");
        assert!(!html.contains("2580"), "{html}");
        page.press("Open");
        let html = page.html();
        assert!(html.contains(r#"told [&#34;2580&#34;]"#) || html.contains(r#"told ["2580"]"#), "{html}");
        assert!(html.contains("0 typed"), "{html}");
    }

    #[test]
    fn a_keyboard_works_as_well() {
        let mut page = Page::open(|| rsx! { Unlocking {} });
        for digit in ["9", "1", "3", "x", "5"] {
            page.strike("Your PIN", Key::Character(digit.into()));
        }
        page.strike("Your PIN", Key::Backspace);
        page.strike("Your PIN", Key::Character("7".into()));
        assert!(page.html().contains("4 typed"), "{}", page.html());
        page.press("Open");
        assert!(page.html().contains("9137"), "{}", page.html());
    }

    #[test]
    fn a_longer_pin_than_allowed_is_not_taken() {
        let mut page = Page::open(|| rsx! { Unlocking {} });
        type_all(&mut page, "12345678");
        assert!(page.html().contains("6 typed"), "{}", page.html());
    }

    #[test]
    #[should_panic(expected = "switched off")]
    fn too_short_a_pin_can_not_be_handed_over() {
        let mut page = Page::open(|| rsx! { Unlocking {} });
        type_all(&mut page, "123");
        page.press("Open");
    }

    #[test]
    fn nothing_is_typed_during_a_wait() {
        let mut page = Page::open(|| rsx! { Unlocking { resting: true } });
        page.strike("Your PIN", Key::Character("1".into()));
        assert!(page.html().contains("0 typed"), "{}", page.html());
    }
}
