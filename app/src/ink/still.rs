//! A drawing as a picture that stands still, for paper: sharp at any size, and without controls.
use dioxus::prelude::*;

use super::picture::png;

/// Pixels across: an A4 page at about 200 to the inch.
const WIDTH: u32 = 1600;

/// `document` is what `Ink::document` gave; another drawing wants another `key`. `unreadable` is said where no picture
/// can be made.
#[component]
pub fn InkStill(document: Vec<u8>, label: String, unreadable: String) -> Element {
    let picture = use_resource(move || {
        let document = document.clone();
        async move { png(&document, WIDTH).await.map(|png| format!("data:image/png;base64,{}", base64(&png))) }
    });
    match &*picture.read() {
        None => rsx! {},
        Some(Ok(address)) => rsx! { img { class: "ink-still", src: "{address}", alt: "{label}" } },
        Some(Err(_)) => rsx! { p { class: "ink-note", role: "status", "{unreadable}" } },
    }
}

/// RFC 4648, with padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place > three.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_others_read_them() {
        let known = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")];
        for (bytes, text) in known {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }
}
