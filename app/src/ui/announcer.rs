//! Tells the ear what the eye can see has changed.
use dioxus::prelude::*;

/// Stays on the page all the time: a region that appears together with its words is not read.
#[component]
pub fn Announcer(#[props(into)] words: String) -> Element {
    rsx! {
        div { class: "visually-hidden", aria_live: "polite", aria_atomic: "true", "{words}" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[test]
    fn the_region_is_there_before_there_are_words() {
        let html = Page::open(|| rsx! { Announcer { words: "" } }).html();
        assert!(html.contains(r#"aria-live="polite""#), "{html}");
    }
}
