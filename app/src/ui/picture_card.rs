//! A picture with its word, to pick up.
use dioxus::prelude::*;

#[component]
pub fn PictureCard(
    #[props(into)] word: String,
    /// For a card that stays chosen.
    #[props(default, into)]
    pressed: Option<bool>,
    on_press: Callback,
    /// The picture: a face, an icon, a child's drawing.
    children: Element,
) -> Element {
    rsx! {
        button {
            class: "picture-card",
            r#type: "button",
            aria_pressed: pressed.map(|pressed| pressed.to_string()),
            onclick: move |_| on_press.call(()),
            span { class: "picture-card-picture", {children} }
            span { class: "picture-card-word", "{word}" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Glyph, Icon, press::Page};

    #[component]
    fn Picking() -> Element {
        let mut picked = use_signal(|| false);
        rsx! {
            PictureCard { word: "Draw", pressed: picked(), on_press: move |()| picked.toggle(), Icon { glyph: Glyph::Pencil } }
        }
    }

    #[test]
    fn a_card_stays_chosen_until_it_is_pressed_again() {
        let mut page = Page::open(|| rsx! { Picking {} });
        page.press("Draw");
        assert!(page.html().contains(r#"aria-pressed="true""#), "{}", page.html());
        page.press("Draw");
        assert!(page.html().contains(r#"aria-pressed="false""#), "{}", page.html());
    }
}
