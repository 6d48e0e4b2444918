//! A label, a place to write, and what is wrong with it if anything is.
use std::{cell::RefCell, rc::Rc};

use dioxus::prelude::*;

#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum FieldKind {
    #[default]
    Line,
    Email,
    Password,
    /// A code to copy, letter by letter: no correction, no capitals of its own.
    Code,
    Date,
    /// Several lines.
    Text,
}

#[component]
pub fn Field(
    /// Different for every field of the page.
    #[props(into)]
    id: String,
    #[props(into)] label: String,
    #[props(default)] kind: FieldKind,
    #[props(default, into)] hint: Option<String>,
    #[props(default, into)] error: Option<String>,
    /// As HTML names them: "username", "current-password", "one-time-code".
    #[props(default = "off")]
    autocomplete: &'static str,
    #[props(into)] value: String,
    /// The place to write, for who leads there.
    #[props(default)]
    on_place: Callback<Rc<MountedData>>,
    on_input: Callback<String>,
) -> Element {
    let described = [(hint.is_some(), "hint"), (error.is_some(), "error")]
        .into_iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect::<Vec<_>>()
        .join(" ");
    let described = (!described.is_empty()).then_some(described);
    // What stands in the field as far as is known; what the caller last put there, and how often.
    let there = use_hook(|| Rc::new(RefCell::new((value.clone(), (value.clone(), 0_u32)))));
    let given = {
        let mut there = there.borrow_mut();
        if there.0 != value {
            let turn = there.1.1 + 1;
            *there = (value.clone(), (value, turn));
        }
        there.1.clone()
    };
    let typed = use_callback(move |text: String| {
        if cfg!(feature = "desktop") {
            there.borrow_mut().0.clone_from(&text);
        }
        on_input.call(text);
    });
    rsx! {
        div { class: "field", "data-kind": kind.name(),
            label { r#for: "{id}", "{label}" }
            if let Some(hint) = hint {
                p { id: "{id}-hint", class: "field-hint", "{hint}" }
            }
            Writing {
                id: id.clone(),
                kind,
                autocomplete,
                invalid: error.is_some(),
                described,
                given: given.0,
                turn: given.1,
                on_place,
                on_input: typed,
            }
            if let Some(error) = error {
                p { id: "{id}-error", class: "field-error", role: "status", "{error}" }
            }
        }
    }
}

/// The field alone. On the desktop it is not told what a person wrote in it: that would come back from the other
/// process a moment too late, over the next letter.
#[component]
fn Writing(
    id: String,
    kind: FieldKind,
    autocomplete: &'static str,
    invalid: bool,
    described: Option<String>,
    given: String,
    turn: u32,
    on_place: Callback<Rc<MountedData>>,
    on_input: Callback<String>,
) -> Element {
    let _ = turn;
    let invalid = invalid.then_some("true");
    let plain = matches!(kind, FieldKind::Code | FieldKind::Email | FieldKind::Password);
    if kind == FieldKind::Text {
        return rsx! {
            textarea {
                id: "{id}",
                rows: "4",
                aria_invalid: invalid,
                aria_describedby: described,
                value: "{given}",
                onmounted: move |event| on_place.call(event.data()),
                oninput: move |event| on_input.call(event.value()),
            }
        };
    }
    rsx! {
        input {
            id: "{id}",
            r#type: kind.html_type(),
            autocomplete,
            autocapitalize: plain.then_some("none"),
            spellcheck: plain.then_some("false"),
            aria_invalid: invalid,
            aria_describedby: described,
            value: "{given}",
            onmounted: move |event| on_place.call(event.data()),
            oninput: move |event| on_input.call(event.value()),
        }
    }
}

impl FieldKind {
    fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Email => "email",
            Self::Password => "password",
            Self::Code => "code",
            Self::Date => "date",
            Self::Text => "text",
        }
    }

    fn html_type(self) -> &'static str {
        match self {
            Self::Line | Self::Code | Self::Text => "text",
            Self::Email => "email",
            Self::Password => "password",
            Self::Date => "date",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[component]
    fn SignIn(kind: FieldKind) -> Element {
        let mut value = use_signal(String::new);
        rsx! {
            Field { id: "it", label: "Email address", kind, value: value(), on_input: move |text| value.set(text) }
            p { "got {value}" }
        }
    }

    #[test]
    fn what_is_written_arrives() {
        for kind in [FieldKind::Email, FieldKind::Text] {
            let mut page = Page::open(move || rsx! { SignIn { kind } });
            page.write("Email address", "jo@example.org");
            assert!(page.html().contains("got jo@example.org"), "{}", page.html());
        }
    }

    #[test]
    fn a_fault_is_tied_to_its_field() {
        let html = Page::open(|| {
            rsx! {
                Field { id: "pin", label: "Code", hint: "Eight letters", error: "Too short", value: "AB", on_input: |_| () }
            }
        })
        .html();
        assert!(html.contains(r#"aria-describedby="pin-hint pin-error""#), "{html}");
        assert!(html.contains(r#"aria-invalid="true""#), "{html}");
    }
}
