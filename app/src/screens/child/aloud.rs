//! Reading aloud: what is being read is marked, and how often it was read is counted.
use dioxus::prelude::*;

use crate::{
    device::voice::{Voice, hush},
    ui::{Glyph, IconButton, IconButtonKind},
    words::{key, say},
};

/// The voice of a visit, found once.
#[derive(Clone, Copy, PartialEq)]
pub struct Aloud {
    voice: Signal<Found>,
    /// The line that is being read.
    line: Signal<Option<String>>,
    turn: Signal<u32>,
}

#[derive(Debug, Clone, PartialEq)]
enum Found {
    Looking,
    Absent,
    Voice(Voice),
}

impl Aloud {
    /// Reads the lines one after the other; `on_read` when the first was begun.
    pub fn read(&self, lines: Vec<String>, on_read: Callback) {
        let Found::Voice(voice) = self.voice.peek().clone() else { return };
        let (mut line, mut turn) = (self.line, self.turn);
        let mine = *turn.peek() + 1;
        turn.set(mine);
        on_read.call(());
        spawn(async move {
            for text in lines {
                if *turn.peek() != mine {
                    return;
                }
                line.set(Some(text.clone()));
                if !voice.read(&text).await {
                    break;
                }
            }
            if *turn.peek() == mine {
                line.set(None);
            }
        });
    }

    pub fn hush(&self) {
        let (mut line, mut turn) = (self.line, self.turn);
        if line.peek().is_some() {
            turn += 1;
            line.set(None);
        }
        hush();
    }

    fn reads(&self, text: &str) -> bool {
        self.line.read().as_deref() == Some(text)
    }
}

/// Looks for a voice and provides it to the pages.
pub fn use_aloud(language: String) -> Aloud {
    let aloud = use_context_provider(|| Aloud {
        voice: Signal::new(Found::Looking),
        line: Signal::new(None),
        turn: Signal::new(0),
    });
    let mut voice = aloud.voice;
    use_future(move || {
        let language = language.clone();
        async move {
            let found = Voice::find(&language).await;
            voice.set(found.map_or(Found::Absent, Found::Voice));
        }
    });
    use_drop(hush);
    aloud
}

/// A text that is marked while it is read.
#[component]
pub fn Line(#[props(into)] text: String) -> Element {
    let aloud = use_context::<Aloud>();
    rsx! {
        span { class: "line", "data-read": aloud.reads(&text), "{text}" }
    }
}

/// Reads the lines of a page. Where the device has no voice, the adult reads and says so.
///
/// `by_itself` reads once when the page comes; `on_read` is called for each reading. Without a voice, a page
/// that is there `quietly` says nothing of it: its child can read, or has been told.
#[component]
pub fn ReadAloud(
    lines: Vec<String>,
    #[props(default)] by_itself: bool,
    #[props(default)] quietly: bool,
    on_read: Callback,
) -> Element {
    let aloud = use_context::<Aloud>();
    let mut read_out = use_signal(|| false);
    let first = lines.clone();
    use_effect(move || {
        // Reads the voice's state, so that it begins when the voice is found.
        let found = matches!(*aloud.voice.read(), Found::Voice(_));
        if by_itself && found && !*read_out.peek() {
            read_out.set(true);
            aloud.read(first.clone(), on_read);
        }
    });
    use_drop(move || aloud.hush());
    let found = aloud.voice.read().clone();
    let reading = lines.iter().any(|line| aloud.reads(line));
    match found {
        Found::Looking => rsx! { div { class: "read-aloud" } },
        Found::Voice(_) => rsx! {
            div { class: "read-aloud",
                IconButton {
                    icon: if reading { Glyph::Pause } else { Glyph::Ear },
                    label: say(match (reading, read_out()) {
                        (true, _) => key::CHILD_HEAR_HUSH,
                        (false, true) => key::CHILD_HEAR_IT_AGAIN,
                        (false, false) => key::CHILD_HEAR_IT,
                    }),
                    kind: IconButtonKind::Worded,
                    on_press: move |()| {
                        if reading {
                            aloud.hush();
                        } else {
                            read_out.set(true);
                            aloud.read(lines.clone(), on_read);
                        }
                    },
                }
            }
        },
        Found::Absent if quietly => rsx! {},
        Found::Absent => rsx! {
            div { class: "read-aloud", "data-absent": true,
                p { class: "read-aloud-note", {say(key::CHILD_NO_VOICE)} }
                button {
                    class: "read-aloud-adult",
                    r#type: "button",
                    aria_pressed: read_out().to_string(),
                    onclick: move |_| {
                        if !read_out() {
                            read_out.set(true);
                            on_read.call(());
                        }
                    },
                    {say(key::CHILD_READ_OUT)}
                }
            }
        },
    }
}
