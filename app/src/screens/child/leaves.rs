//! A child's own room for those who are too young to look for what lies further down: a leaf for each thing in it, one
//! after the other.
use dioxus::prelude::*;
use shared::{
    id::ReplyId,
    projection::{PassedOn, Promise, Reply, passed_on, promises, replies, visits},
};

use super::{
    aloud::{Line, ReadAloud},
    desk::Desk,
    one::{Along, Back, Leafing, OneThing},
    parts::Prompt,
    room::{Answers, CardTold, card_lines},
    things::{latest_first, looked_words},
};
use crate::{
    model::{
        things::{Thing, things},
        when::day,
    },
    screens::everyone::written_by,
    ui::{Button, Glyph},
    words::{key, say, say_with},
};

/// What stands on one page of the room.
#[derive(Clone, PartialEq)]
enum Leaf {
    /// What came of what the child said.
    Card(Reply),
    NoCards,
    /// What was promised and not told back yet.
    Promised(Promise),
    Thing(Thing),
    /// That the thing before had to be passed on, whatever the child chose.
    Anyway(PassedOn),
    NoThings,
}

/// `waiting` are the cards that the child had not answered when it came: they lie first, and stay when they are answered.
fn leaves(desk: &Desk, waiting: &[ReplyId]) -> Vec<Leaf> {
    let events = desk.events.read();
    let mut cards: Vec<Reply> = replies(&*events);
    cards.sort_by_key(|reply| !waiting.contains(&reply.given.reply));
    let mut all: Vec<Leaf> = cards.into_iter().map(Leaf::Card).collect();
    if all.is_empty() {
        all.push(Leaf::NoCards);
    }
    all.extend(promises(&*events).into_iter().filter(|it| !it.settled).map(Leaf::Promised));
    let passed = passed_on(&*events);
    let made = latest_first(things(visits(&*events).into_iter().flat_map(|view| view.items).collect()));
    if made.is_empty() {
        all.push(Leaf::NoThings);
    }
    for thing in made {
        let anyway = passed.iter().filter(|it| thing.is(it.told.capture)).cloned().map(Leaf::Anyway);
        let anyway: Vec<Leaf> = anyway.collect();
        all.push(Leaf::Thing(thing));
        all.extend(anyway);
    }
    all
}

impl Leaf {
    fn name(&self) -> String {
        match self {
            Self::Card(reply) => reply.given.reply.to_string(),
            Self::Promised(promise) => promise.id.to_string(),
            Self::Thing(thing) => thing.capture.to_string(),
            Self::Anyway(passed) => passed.told.matter.to_string(),
            Self::NoCards => "no-cards".into(),
            Self::NoThings => "no-things".into(),
        }
    }
}

#[component]
pub fn Leaves() -> Element {
    let desk = use_context::<Desk>();
    let leafing = use_context::<Leafing>();
    let waiting: Vec<ReplyId> = use_hook(|| {
        let cards = replies(&*desk.events.peek());
        cards.iter().filter(|reply| reply.answered.is_none()).map(|reply| reply.given.reply).collect()
    });
    let leaves = leaves(&desk, &waiting);
    let (at, along) = Along::pages(leafing, leaves.len());
    rsx! {
        // A list of one: only in a list does another key show another page.
        for leaf in leaves.into_iter().skip(at).take(1) {
            OneLeaf { key: "{leaf.name()}", leaf, along: along.clone() }
        }
    }
}

#[component]
fn OneLeaf(leaf: Leaf, along: Along) -> Element {
    let desk = use_context::<Desk>();
    let now = desk.services.world.now();
    let by_and_when = |by, at| format!("{}, {}", written_by(by), day(at, now));
    match leaf {
        Leaf::Card(reply) => rsx! { CardLeaf { reply, along } },
        Leaf::NoCards => rsx! {
            ToldLeaf { title: say(key::CHILD_ROOM_CARDS), words: say(key::CHILD_ROOM_CARDS_NONE), along }
        },
        Leaf::Promised(promise) => rsx! {
            ToldLeaf {
                title: say(key::CHILD_ROOM_PROMISED),
                words: promise.words,
                by: by_and_when(promise.by, promise.at),
                along,
            }
        },
        Leaf::Thing(thing) => {
            let mut about = looked_words(&desk, &thing);
            about.insert(
                0,
                match thing.differently {
                    true => say_with(key::CHILD_DIFFERENTLY_SAID, &[("day", day(thing.at, now).into())]),
                    false => day(thing.at, now),
                },
            );
            rsx! { OneThing { title: thing.asked.clone(), told: Vec::new(), about, thing, along } }
        }
        Leaf::Anyway(passed) => rsx! {
            ToldLeaf {
                title: say_with(key::CHILD_ANYWAY, &[("with", passed.told.with.as_str().into())]),
                words: passed.told.words.clone(),
                by: by_and_when(passed.by, passed.at),
                along,
            }
        },
        Leaf::NoThings => rsx! {
            ToldLeaf { title: say(key::CHILD_ROOM_THINGS), words: say(key::CHILD_ROOM_THINGS_NONE), along }
        },
    }
}

/// What an adult told, with the child's answer to it.
#[component]
fn CardLeaf(reply: Reply, along: Along) -> Element {
    let title = say(key::CHILD_ROOM_CARDS);
    let mut spoken = vec![title.clone()];
    spoken.extend(card_lines(&reply, true));
    spoken.extend(along.words());
    rsx! {
        div { class: "leaf leaf-card",
            Prompt { text: title }
            article { class: "room-card", "data-new": reply.answered.is_none(),
                CardTold { reply: reply.clone() }
            }
            Answers { reply: reply.clone() }
            Ways { along, spoken }
        }
    }
}

/// Something that is told and needs no answer.
#[component]
fn ToldLeaf(title: String, words: String, by: Option<String>, along: Along) -> Element {
    let mut spoken = vec![title.clone(), words.clone()];
    spoken.extend(along.words());
    rsx! {
        div { class: "leaf",
            Prompt { text: title }
            div { class: "leaf-told",
                p { Line { text: words } }
                if let Some(by) = &by {
                    p { class: "soft", "{by}" }
                }
            }
            Ways { along, spoken }
        }
    }
}

/// Back, what reads it out, and on.
#[component]
fn Ways(along: Along, spoken: Vec<String>) -> Element {
    let desk = use_context::<Desk>();
    // That there is no voice is said once, on the first of them.
    let quietly = along.back.is_some() || !desk.visiting.manner.spoken;
    rsx! {
        div { class: "page-buttons",
            if let Some(on_back) = along.back {
                Back { on_back }
            }
            ReadAloud { lines: spoken, by_itself: false, quietly, some: true, on_read: |()| () }
            if let Some(on_next) = along.next {
                Button { icon: Glyph::Forward, on_press: on_next, Line { text: along.on.clone() } }
            }
        }
    }
}
