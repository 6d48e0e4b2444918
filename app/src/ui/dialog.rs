//! A question that has to be answered before anything else.
use dioxus::prelude::*;

use super::focus::focus;

/// Escape and a tap beside it both mean "leave it as it was". The focus goes to the heading, stays
/// inside, and goes back to where it was when the dialog goes.
#[component]
pub fn Dialog(#[props(into)] title: String, on_leave: Callback, children: Element) -> Element {
    let mut heading = use_signal(|| None);
    use_return_of_focus();
    let stay = move |_| {
        if let Some(heading) = heading() {
            focus(heading);
        }
    };
    let strike = move |event: KeyboardEvent| {
        if event.key() == Key::Escape {
            event.stop_propagation();
            on_leave.call(());
        }
    };
    rsx! {
        div { class: "dialog", onkeydown: strike,
            div { class: "dialog-veil", aria_hidden: "true", onclick: move |_| on_leave.call(()) }
            span { tabindex: "0", aria_hidden: "true", onfocus: stay }
            div { class: "dialog-sheet", role: "dialog", aria_modal: "true", aria_label: "{title}",
                h2 {
                    class: "dialog-title",
                    tabindex: "-1",
                    onmounted: move |event| {
                        heading.set(Some(event.data()));
                        focus(event.data());
                    },
                    "{title}"
                }
                {children}
            }
            span { tabindex: "0", aria_hidden: "true", onfocus: stay }
        }
    }
}

/// The desktop's page is in another process and cannot be asked where the focus is.
#[cfg(not(target_arch = "wasm32"))]
fn use_return_of_focus() {}

#[cfg(target_arch = "wasm32")]
fn use_return_of_focus() {
    use wasm_bindgen::JsCast;

    let before = use_hook(|| {
        let active = web_sys::window()?.document()?.active_element()?;
        active.dyn_into::<web_sys::HtmlElement>().ok()
    });
    use_drop(move || {
        if let Some(element) = before {
            // Later: a focus event during a render brings Dioxus down.
            wasm_bindgen_futures::spawn_local(async move {
                let _ = element.focus();
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Button, press::Page};

    #[component]
    fn Asking() -> Element {
        let mut asked = use_signal(|| true);
        rsx! {
            if asked() {
                Dialog { title: "Start with new paper?", on_leave: move |()| asked.set(false),
                    Button { on_press: move |()| asked.set(false), "No, keep this one" }
                }
            }
        }
    }

    #[test]
    fn escape_leaves_everything_as_it_was() {
        let mut page = Page::open(|| rsx! { Asking {} });
        assert!(page.html().contains(r#"role="dialog""#), "{}", page.html());
        // A key struck on the button bubbles up to the dialog around it.
        page.strike("No, keep this one", Key::Enter);
        assert!(page.html().contains("dialog"), "{}", page.html());
        page.strike("No, keep this one", Key::Escape);
        assert!(!page.html().contains("dialog"), "{}", page.html());
    }
}
