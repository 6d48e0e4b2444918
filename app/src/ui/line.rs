//! Words that are marked while they are read aloud.
use dioxus::prelude::*;

/// The words that are being read aloud on this page. Where nothing reads there is none of it, and nothing is marked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadingNow(pub Signal<Option<String>>);

/// Whether these words are being read aloud now; none where nothing ever is.
pub fn use_read_now(words: &str) -> Option<bool> {
    let now = use_hook(try_consume_context::<ReadingNow>);
    now.map(|ReadingNow(line)| line.read().as_deref() == Some(words))
}

/// A text that is marked while it is read.
#[component]
pub fn Line(#[props(into)] text: String) -> Element {
    let read = use_read_now(&text);
    rsx! {
        span { class: "line", "data-read": read, Unbroken { text } }
    }
}

/// A text of which no word is torn at its hyphen: "grown-ups" stays on one line.
#[component]
pub fn Unbroken(text: String) -> Element {
    if !text.split(' ').any(is_joined) {
        return rsx! { "{text}" };
    }
    rsx! {
        for (place , word) in text.split(' ').enumerate() {
            if place > 0 {
                " "
            }
            if is_joined(word) {
                span { class: "unbroken", "{word}" }
            } else {
                "{word}"
            }
        }
    }
}

fn is_joined(word: &str) -> bool {
    word.trim_matches('-').contains('-')
}
