//! Writing, for those who want to. Nothing is corrected and nothing is underlined.
use std::rc::Rc;

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
    starters::{self, Starters, begin_with},
};
use crate::{
    ui::{Field, FieldKind, focus},
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
    let band = desk.visiting.band;
    // What stands there of starters alone is not yet the child's.
    let mut ours = use_signal(String::new);
    let something = is_something(&words.read(), &ours.read());
    let write = use_callback({
        let growing = growing.clone();
        move |written: String| {
            let written: String = written.chars().take(MOST).collect();
            if growing.name().is_some() || is_something(&written, &ours.peek()) {
                growing.grew(&Answer::Write { words: written.clone(), by: Writer::Child });
            }
            words.set(written);
        }
    });
    let mut place = use_signal(|| None::<Rc<MountedData>>);
    let begin = use_callback(move |starter: String| {
        let now = begin_with(&starter, &words.peek());
        if !is_something(&words.peek(), &ours.peek()) {
            ours.set(now.clone());
        }
        write.call(now);
        if let Some(place) = place.peek().clone() {
            focus(place);
        }
    });
    let mut spoken = vec![text.clone()];
    spoken.extend(starters::lines(band));
    rsx! {
        div { class: "write",
            Prompt { text: text.clone() }
            Field {
                id: "own-words",
                label: say(key::CHILD_WRITE_HERE),
                kind: FieldKind::Text,
                hint: if full { Some(say(key::CHILD_WRITE_FULL)) } else { None },
                value: words(),
                on_place: move |field| place.set(Some(field)),
                on_input: write,
            }
            ReadAloud {
                lines: spoken,
                by_itself: false,
                quietly: true,
                on_read: move |()| desk.note_read_aloud(&code),
            }
            GrowingEnd { growing, something }
            // After what ends the page: on a telephone they would stand between the words and keeping them.
            Starters { band, on_take: begin }
        }
    }
}

/// Whether a child has written, and not only begun with what is there for beginning.
fn is_something(written: &str, ours: &str) -> bool {
    let written = written.trim();
    !written.is_empty() && written != ours.trim()
}
