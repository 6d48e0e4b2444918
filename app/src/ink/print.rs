//! A drawing as a picture that stands still, for paper: sharp at any size, and without controls.
use base64::{Engine, prelude::BASE64_STANDARD};
use dioxus::prelude::*;

use super::picture::png;

/// Pixels across: an A4 page at about 200 to the inch.
const WIDTH: u32 = 1600;

/// `document` is what `Ink::document` gave; another drawing wants another `key`. `unreadable` is said where no picture
/// can be made.
#[component]
pub fn InkPrint(document: Vec<u8>, label: String, unreadable: String) -> Element {
    let picture = use_resource(move || {
        let document = document.clone();
        async move {
            png(&document, WIDTH)
                .await
                .map(|png| format!("data:image/png;base64,{}", BASE64_STANDARD.encode(&png)))
        }
    });
    match &*picture.read() {
        None => rsx! {},
        Some(Ok(address)) => rsx! { img { class: "ink-still", src: "{address}", alt: "{label}" } },
        Some(Err(_)) => rsx! { p { class: "ink-note", role: "status", "{unreadable}" } },
    }
}
