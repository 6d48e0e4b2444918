//! Reading aloud: what is being read is marked, one line after the other, and how often and by which voice it was
//! read is kept.
use std::rc::Rc;

use dioxus::prelude::*;
use shared::answer::ReadBy;

use super::{desk::Desk, voices::Voices};
use crate::{
    device::{Device, voice},
    services::Services,
    sound::{is_listening, stop_all_playback},
    ui::{Glyph, Icon, IconButton, IconButtonKind, ReadingNow, Unbroken},
    words::{self, Listener, key, say},
};

pub use crate::ui::Line;

/// Between two lines, so that each can be taken in.
const GAP_MS: u32 = 500;

/// What can be heard in a visit, found once.
#[derive(Clone, Copy, PartialEq)]
pub struct Aloud {
    voices: Signal<Found>,
    /// The line that is being read.
    line: Signal<Option<String>>,
    turn: Signal<u32>,
    /// What a page says and offers beside its question, read when a child asks to hear it.
    here: Signal<Vec<String>>,
    /// What stands on the bar around every page, read after it.
    bar: Signal<Vec<String>>,
}

#[derive(Clone)]
enum Found {
    Looking,
    /// Nothing, or for those who do not read: not everything. They are not left alone with half of a page.
    Absent,
    Present(Rc<Voices>),
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Looking, Self::Looking) | (Self::Absent, Self::Absent) => true,
            (Self::Present(one), Self::Present(other)) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Aloud {
    /// Reads those lines that can be heard, one after the other; `on_read` when the first is begun.
    pub fn read(&self, lines: Vec<String>, on_read: Callback) {
        self.read_by(lines, Callback::new(move |_| on_read.call(())));
    }

    /// The same; `on_read` hears by which voice. Never while the child is being recorded.
    fn read_by(&self, lines: Vec<String>, on_read: Callback<ReadBy>) {
        let Found::Present(voices) = self.voices.peek().clone() else { return };
        let (mut line, mut turn) = (self.line, self.turn);
        let mine = *turn.peek() + 1;
        turn.set(mine);
        spawn(async move {
            voices.look(&lines).await;
            let mut begun = false;
            for text in lines {
                let Some(by) = voices.by(&text) else { continue };
                if begun {
                    voices.pause(GAP_MS).await;
                }
                if *turn.peek() != mine {
                    return;
                }
                if is_listening() {
                    break;
                }
                if !std::mem::replace(&mut begun, true) {
                    on_read.call(by);
                }
                line.set(Some(text.clone()));
                if !voices.read(&text).await {
                    break;
                }
            }
            if *turn.peek() == mine {
                line.set(None);
            }
        });
    }

    /// Silence, at once.
    pub fn hush(&self) {
        let (mut line, mut turn) = (self.line, self.turn);
        // Also what was only about to begin.
        turn += 1;
        if line.peek().is_some() {
            line.set(None);
            stop_all_playback();
        }
        voice::hush();
    }

    pub fn reads(&self, text: &str) -> bool {
        self.line.read().as_deref() == Some(text)
    }

    /// What a page offers changes with what is done on it.
    pub fn set_here(&self, words: Vec<String>) {
        let mut here = self.here;
        if *here.peek() != words {
            here.set(words);
        }
    }

    /// Which of these words is being read.
    pub fn line_among<'a>(&self, words: impl IntoIterator<Item = &'a String>) -> Option<String> {
        words.into_iter().find(|word| self.reads(word)).cloned()
    }

    /// The bar changes with the page.
    pub fn set_bar(&self, words: Vec<String>) {
        let mut bar = self.bar;
        if *bar.peek() != words {
            bar.set(words);
        }
    }
}

/// Looks for what can be heard of `all` that a child of this visit meets, and provides it to the pages.
pub fn use_aloud(language: String, all: Vec<String>, young: bool) -> Aloud {
    let aloud = use_context_provider(|| Aloud {
        voices: Signal::new(Found::Looking),
        line: Signal::new(None),
        turn: Signal::new(0),
        here: Signal::new(Vec::new()),
        bar: Signal::new(Vec::new()),
    });
    use_context_provider(|| ReadingNow(aloud.line));
    let store = use_context::<Services>().store;
    let device = use_context::<Device>();
    let mut found = aloud.voices;
    use_future(move || {
        let (store, device, language, all) = (store.clone(), device.clone(), language.clone(), all.clone());
        async move {
            let voices = Voices::find(store, device, language, words::spoken_to(Listener::Child), &all).await;
            let spoken = if young {
                all.iter().all(|line| voices.can(line))
            } else {
                all.iter().any(|line| voices.can(line))
            };
            found.set(if spoken { Found::Present(Rc::new(voices)) } else { Found::Absent });
        }
    });
    use_drop(voice::hush);
    aloud
}

/// Reads the lines of a page. Where there is no voice, the adult reads and says so.
///
/// `by_itself` reads once when the page comes; asked again, it reads the rest of the page and the
/// bar as well. `on_read` is called for each
/// reading. Without a voice, a page that is there `quietly` says nothing of it: its child can read, or has been
/// told.
#[component]
pub fn ReadAloud(
    lines: Vec<String>,
    #[props(default)] by_itself: bool,
    #[props(default)] quietly: bool,
    /// Worth hearing where only some of it can be heard.
    #[props(default)]
    some: bool,
    on_read: Callback,
) -> Element {
    let Reading { voice, reading, read_out, press, by_adult } =
        use_reading(lines, Asked { by_itself, some }, on_read);
    match voice {
        Voice::Looking => rsx! { div { class: "read-aloud" } },
        Voice::There => rsx! {
            div { class: "read-aloud",
                IconButton {
                    icon: if reading { Glyph::Pause } else { Glyph::Ear },
                    label: say(match (reading, read_out) {
                        (true, _) => key::CHILD_HEAR_HUSH,
                        (false, true) => key::CHILD_HEAR_IT_AGAIN,
                        (false, false) => key::CHILD_HEAR_IT,
                    }),
                    kind: IconButtonKind::Worded,
                    on_press: press,
                }
            }
        },
        Voice::None if quietly => rsx! {},
        Voice::None => rsx! {
            div { class: "read-aloud", "data-absent": true,
                p { class: "read-aloud-note", {say(key::CHILD_NO_VOICE)} }
                button {
                    class: "read-aloud-adult",
                    r#type: "button",
                    aria_pressed: read_out.to_string(),
                    onclick: move |_| by_adult.call(()),
                    {say(key::CHILD_READ_OUT)}
                }
            }
        },
    }
}

/// What is asked, as the heading of a page that has no room for a button of its own beside it: the heading is what
/// a child taps to hear the page. Without a voice it is a heading and no more. `by_itself` as of [`ReadAloud`].
#[component]
pub fn HeardPrompt(
    #[props(into)] class: String,
    text: String,
    lines: Vec<String>,
    #[props(default)] by_itself: bool,
    on_read: Callback,
) -> Element {
    let aloud = use_context::<Aloud>();
    let Reading { voice, reading, press, .. } = use_reading(lines, Asked { by_itself, some: false }, on_read);
    let read = aloud.reads(&text);
    rsx! {
        h1 {
            class: "{class}",
            tabindex: "-1",
            "data-read": read,
            onmounted: move |event| async move {
                let _ = event.set_focus(true).await;
            },
            if voice == Voice::There {
                button { class: "heard-prompt", r#type: "button", onclick: move |_| press.call(()),
                    Icon { glyph: if reading { Glyph::Pause } else { Glyph::Ear } }
                    Unbroken { text }
                }
            } else {
                Unbroken { text }
            }
        }
    }
}

/// Whether a page can be heard.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Voice {
    Looking,
    There,
    None,
}

/// How the reading of a page stands, and what moves it.
struct Reading {
    voice: Voice,
    /// One of its lines, or of the bar, is being read now.
    reading: bool,
    /// It was read once, by a voice or by an adult.
    read_out: bool,
    /// Begins, or falls silent.
    press: Callback,
    /// An adult says that they have read it out.
    by_adult: Callback,
}

/// As of [`ReadAloud`].
#[derive(Clone, Copy, PartialEq)]
struct Asked {
    by_itself: bool,
    some: bool,
}

fn use_reading(lines: Vec<String>, asked: Asked, on_read: Callback) -> Reading {
    let Asked { by_itself, some } = asked;
    let aloud = use_context::<Aloud>();
    let desk = use_context::<Desk>();
    // The lines that were read, or that an adult says to have read.
    let mut read = use_signal(Vec::<String>::new);
    let mut heard_by = desk.heard_by;
    let counted = use_callback(move |by: ReadBy| {
        heard_by.set(Some(by));
        on_read.call(());
    });
    let not_counted = use_callback(|_: ReadBy| ());
    use_effect(use_reactive!(|lines| {
        // Reads what was found, so that it begins when it is found.
        let found = matches!(*aloud.voices.read(), Found::Present(_));
        // Where a page goes on to another question or card, what is new on it.
        let fresh: Vec<String> = lines.iter().filter(|line| !read.peek().contains(line)).cloned().collect();
        if by_itself && found && !fresh.is_empty() {
            let asked_again = fresh.first() == lines.first();
            read.set(lines);
            aloud.read_by(fresh, if asked_again { counted } else { not_counted });
        }
    }));
    let read_out = *read.read() == lines;
    use_drop(move || aloud.hush());
    let reading =
        lines.iter().chain(&*aloud.here.read()).chain(&*aloud.bar.read()).any(|line| aloud.reads(line));
    let voice = match &*aloud.voices.read() {
        Found::Looking => Voice::Looking,
        Found::Present(voices) if lines.first().is_some_and(|line| voices.can(line)) => Voice::There,
        Found::Present(voices) if some && lines.iter().any(|line| voices.can(line)) => Voice::There,
        // A question of the worker's own, for instance, that nobody has read out.
        Found::Present(_) | Found::Absent => Voice::None,
    };
    let spoken = lines.clone();
    let press = use_callback(move |()| {
        if reading {
            aloud.hush();
            return;
        }
        read.set(lines.clone());
        let mut all = lines.clone();
        if desk.visiting.manner.spoken {
            for word in aloud.here.peek().iter().chain(&*aloud.bar.peek()) {
                // Once is enough.
                if !all.contains(word) {
                    all.push(word.clone());
                }
            }
        }
        aloud.read_by(all, counted);
    });
    let by_adult = use_callback(move |()| {
        if !read_out {
            read.set(spoken.clone());
            counted.call(ReadBy::Adult);
        }
    });
    Reading { voice, reading, read_out, press, by_adult }
}
