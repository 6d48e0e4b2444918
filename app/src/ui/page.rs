//! The grounds everything stands on, a child's stage, an adult's sheet and the gate before both, and
//! the layers that keep a child's words apart from an adult's.
use dioxus::prelude::*;

use super::focus::focus;

/// `band` is an age band as in a question set: "3-5", "6-8", "9-12" or "13+". The bar is at the top
/// because the youngest rest their wrists at the bottom, where nothing is live.
#[component]
pub fn Stage(
    #[props(into)] band: String,
    /// The age by which what is touched is sized, where it is not that of the words.
    #[props(into)]
    targets: String,
    bar: Element,
    children: Element,
) -> Element {
    rsx! {
        div { class: "stage", "data-band": "{band}", "data-targets": "{targets}",
            header { class: "stage-bar", {bar} }
            main { class: "stage-paper", {children} }
        }
    }
}

/// A page with a margin.
#[component]
pub fn Sheet(bar: Option<Element>, margin: Option<Element>, children: Element) -> Element {
    rsx! {
        div { class: "sheet", "data-band": "adult",
            if let Some(bar) = bar {
                header { class: "sheet-bar", {bar} }
            }
            main { class: "sheet-text", {children} }
            if let Some(margin) = margin {
                aside { class: "sheet-margin", {margin} }
            }
        }
    }
}

/// Where nobody is known yet: the PIN, signing in, choosing who is here.
#[component]
pub fn Gate(children: Element) -> Element {
    rsx! {
        main { class: "gate", "data-band": "adult", {children} }
    }
}

/// The heading of a page. Takes the focus when the page comes, so that the ear begins there.
#[component]
pub fn Heading(children: Element) -> Element {
    rsx! {
        h1 { class: "title", tabindex: "-1", onmounted: move |event| focus(event.data()), {children} }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LayerKind {
    /// What the child said and drew.
    Child,
    /// What an adult thinks.
    Adult,
}

#[component]
pub fn Layer(kind: LayerKind, #[props(into)] title: String, children: Element) -> Element {
    let kind = match kind {
        LayerKind::Child => "child",
        LayerKind::Adult => "adult",
    };
    rsx! {
        section { class: "layer", "data-kind": kind, aria_label: "{title}",
            h2 { class: "layer-title", "{title}" }
            {children}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[test]
    fn the_two_layers_are_told_apart_by_eye_and_ear() {
        let html = Page::open(|| {
            rsx! {
                Layer { kind: LayerKind::Child, title: "What Maya said and drew", "a" }
                Layer { kind: LayerKind::Adult, title: "What an adult thinks", "b" }
            }
        })
        .html();
        assert!(html.contains(r#"data-kind="child" aria-label="What Maya said and drew""#), "{html}");
        assert!(html.contains(r#"data-kind="adult" aria-label="What an adult thinks""#), "{html}");
    }
}
