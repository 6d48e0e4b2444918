//! One thing on a page, for those who are too young to look for what lies further down: what it is, who may see it, and
//! the ways on and back. What else can be done with it stands on a page of its own.
use dioxus::prelude::*;
use shared::{event::Fact, people::AgeBand};

use super::{
    aloud::{Line, ReadAloud},
    copy::ForMyCopy,
    desk::{Deed, Desk},
    differently::NotWhatIMeant,
    made::Made,
    parts::Prompt,
    sharing::{AlwaysSee, WhoMaySee, always, take_back},
    things::ForLater,
};
use crate::{
    model::things::Thing,
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

/// At which of the pages that follow one another the child is: also after it said one thing differently.
#[derive(Clone, Copy, PartialEq)]
pub struct Leafing(pub Signal<usize>);

/// The pages before and after this one, and what leads on is called.
#[derive(Clone, PartialEq)]
pub struct Along {
    pub back: Option<Callback>,
    pub next: Option<Callback>,
    pub on: String,
}

impl Along {
    /// Between `len` pages, at most the last of them.
    pub fn pages(Leafing(mut place): Leafing, len: usize) -> (usize, Self) {
        let at = place().min(len.saturating_sub(1));
        let turn = |to: usize| Callback::new(move |()| place.set(to));
        let back = at.checked_sub(1).map(turn);
        let next = (at + 1 < len).then_some(at + 1).map(turn);
        (at, Self { back, next, on: say(key::CHILD_GO_ON) })
    }

    /// What leads away stands on buttons, and is read.
    pub fn words(&self) -> Vec<String> {
        let back = self.back.map(|_| say(key::CHILD_GO_BACK));
        self.next.map(|_| self.on.clone()).into_iter().chain(back).collect()
    }
}

#[component]
pub fn OneThing(
    thing: Thing,
    title: String,
    /// Told above it, before who always sees it.
    told: Vec<String>,
    /// What stands with the thing itself.
    about: Vec<String>,
    along: Along,
) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let mut elsewhere = use_signal(|| false);
    let on_choose = {
        let desk = desk.clone();
        use_callback(move |fact: Fact| desk.put(Deed::Record(fact)))
    };
    if elsewhere() {
        return rsx! { WhatElse { thing, on_back: move |()| elsewhere.set(false) } };
    }
    // At the end of a visit the youngest have one way more, and need no page for it.
    let only_one = band == AgeBand::From3To5 && !desk.visiting.in_room;
    let again = take_back(band);
    let mut spoken = vec![title.clone()];
    spoken.extend(told.iter().chain(&about).cloned());
    spoken.extend(always(band, &desk.visiting.worker_name).into_iter().map(|(_, words)| words));
    spoken.extend([key::CHILD_SEE_CARER_PLAIN, key::CHILD_SEE_PARENT_PLAIN].map(say));
    spoken.push(again.clone());
    spoken.push(say(if only_one { key::CHILD_DIFFERENTLY } else { key::CHILD_WHAT_ELSE }));
    spoken.extend(along.words());
    let Thing { capture, answer, sharing, choices, .. } = thing;
    rsx! {
        div { class: "one",
            Prompt { text: title }
            div { class: "one-told",
                for words in told {
                    p { key: "{words}", class: "end-question", Line { text: words } }
                }
                AlwaysSee {}
                p { class: "end-again", Line { text: again } }
            }
            div { class: "made",
                for words in about {
                    p { key: "{words}", class: "made-about", Line { text: words } }
                }
                Made { answer }
            }
            WhoMaySee { capture, sharing, choices, on_choose }
            div { class: "one-ways",
                if let Some(on_back) = along.back {
                    div { class: "one-back", Back { on_back } }
                }
                ReadAloud {
                    lines: spoken,
                    by_itself: desk.visiting.manner.spoken && !desk.visiting.in_room,
                    quietly: true,
                    some: desk.visiting.in_room,
                    on_read: |()| (),
                }
                if only_one {
                    NotWhatIMeant { capture }
                } else {
                    Button { kind: ButtonKind::Quiet, icon: Glyph::Add, on_press: move |()| elsewhere.set(true),
                        Line { text: say(key::CHILD_WHAT_ELSE) }
                    }
                }
                if let Some(on_next) = along.next {
                    Button { icon: Glyph::Forward, on_press: on_next, Line { text: along.on.clone() } }
                }
            }
        }
    }
}

/// What can be done with it besides.
#[component]
fn WhatElse(thing: Thing, on_back: Callback) -> Element {
    let desk = use_context::<Desk>();
    let in_room = desk.visiting.in_room;
    let Thing { capture, answer, for_later, .. } = thing;
    let title = say(key::CHILD_WHAT_ELSE);
    let later = if for_later { key::CHILD_ROOM_FOR_LATER_ON } else { key::CHILD_ROOM_FOR_LATER };
    let mut spoken = vec![title.clone()];
    spoken.extend([key::CHILD_DIFFERENTLY, key::CHILD_COPY].map(say));
    spoken.extend(in_room.then(|| say(later)));
    spoken.push(say(key::CHILD_GO_BACK));
    rsx! {
        div { class: "what-else",
            Prompt { text: title }
            div { class: "made", Made { answer } }
            div { class: "thing-ways",
                NotWhatIMeant { capture }
                ForMyCopy { capture }
                if in_room {
                    ForLater { capture, marked: for_later }
                }
            }
            div { class: "page-buttons",
                Back { on_back }
                ReadAloud {
                    lines: spoken,
                    by_itself: desk.visiting.manner.spoken && !in_room,
                    quietly: true,
                    some: in_room,
                    on_read: |()| (),
                }
            }
        }
    }
}

#[component]
pub fn Back(on_back: Callback) -> Element {
    rsx! {
        Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: on_back, Line { text: say(key::CHILD_GO_BACK) } }
    }
}
