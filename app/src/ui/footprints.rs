//! How far, never how well.
use dioxus::prelude::*;

/// `words` says it for the ear: "You have taken 2 steps of 5."
#[component]
pub fn Footprints(done: usize, of: usize, #[props(into)] words: String) -> Element {
    rsx! {
        div { class: "footprints", role: "img", aria_label: "{words}",
            for place in 0..of {
                svg { key: "{place}", view_box: "0 0 24 32", "data-done": place < done, "aria-hidden": "true",
                    g { transform: if place % 2 == 0 { "rotate(12 12 16)" } else { "translate(24 0) scale(-1 1) rotate(12 12 16)" },
                        path { d: SOLE }
                        path { d: HEEL }
                    }
                }
            }
        }
    }
}

const SOLE: &str =
    "M12 3.5C16.5 3.5 18.5 7.5 18 12C17.7 15 16 17.5 13 17.8C9.5 18.2 7 16 6.6 12.5C6 7.5 8 3.5 12 3.5Z";
const HEEL: &str = "M9.5 21C12 20.3 15 20.4 16 21.3C17 24.5 15.5 28.5 12.8 28.6C9.8 28.6 8.3 24.5 9.5 21Z";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[test]
    fn steps_taken_and_steps_to_come_are_both_there() {
        let html = Page::open(|| rsx! { Footprints { done: 2, of: 5, words: "2 steps of 5" } }).html();
        assert_eq!(html.matches("data-done=true").count(), 2, "{html}");
        assert_eq!(html.matches("data-done=false").count(), 3, "{html}");
        assert!(html.contains("2 steps of 5"), "{html}");
    }
}
