//! Writing, for those who want to. Nothing is corrected and nothing is underlined.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way, Writer},
    id::CaptureId,
};

use super::{
    aloud::ReadAloud,
    desk::Desk,
    growing::{Growing, GrowingEnd, Grows},
    parts::Prompt,
};
use crate::{
    ui::{Field, FieldKind},
    words::{key, say},
};

/// As many characters as one piece of writing holds: well inside the largest event.
const MOST: usize = 20_000;

#[component]
pub fn Write(item: usize, draft: Option<CaptureId>) -> Element {
    rsx! {
        Grows {
            item,
            way: Way::Write,
            draft,
            page: move |(growing, begun)| rsx! { Sheet { item, growing, begun } },
        }
    }
}

#[component]
fn Sheet(item: usize, growing: Growing, begun: Option<Answer>) -> Element {
    let desk = use_context::<Desk>();
    let mut words = use_signal(|| match begun {
        Some(Answer::Write { words, .. }) => words,
        _ => String::new(),
    });
    let prompt = desk.prompt(item);
    let text = prompt.as_ref().map(|prompt| prompt.text.clone()).unwrap_or_default();
    let code = prompt.map(|prompt| prompt.code).unwrap_or_default();
    let full = words.read().chars().count() >= MOST;
    let on_input = {
        let growing = growing.clone();
        move |typed: String| {
            let typed: String = typed.chars().take(MOST).collect();
            growing.grew(&Answer::Write { words: typed.clone(), by: Writer::Child });
            words.set(typed);
        }
    };
    rsx! {
        div { class: "write",
            Prompt { text: text.clone() }
            Field {
                id: "own-words",
                label: say(key::CHILD_WRITE_HERE),
                kind: FieldKind::Text,
                hint: if full { Some(say(key::CHILD_WRITE_FULL)) } else { None },
                value: words(),
                on_input,
            }
            ReadAloud {
                lines: vec![text],
                by_itself: false,
                quietly: true,
                on_read: move |()| desk.note_read_aloud(&code),
            }
            GrowingEnd { growing, something: !words.read().trim().is_empty() }
        }
    }
}
