//! Something new for the book: half a minute, with one hand, without a signal.
use dioxus::prelude::*;
use shared::{
    event::{Known, Leaning, Topic},
    id::NoteId,
    people::Case,
};

use crate::{
    model::book::{Lack, Noting},
    screens::everyone::{topic_words, words_for},
    services::Services,
    ui::{Button, ButtonKind, ChooseOne, Field, FieldKind, Glyph, Heading, Notice, NoticeKind, Offer},
    words::{Key, key, say, say_with},
};

/// `on_done` is told whether something was kept; until it is, what was written stays on the page.
#[component]
pub fn Add(case: Case, on_done: Callback<bool>) -> Element {
    let services = use_context::<Services>();
    let world = services.world.clone();
    let noting = use_signal(|| Noting::on(world.now()));
    let mut asked = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let mut failure = use_signal(|| None);
    let id = case.id;
    // One name for one entry: pressing Keep again after a failure can not make it two.
    let note = use_hook(|| world.name(NoteId::make));
    let keep = {
        let services = services.clone();
        move |()| {
            asked.set(true);
            let Some(fact) = noting.peek().fact(note, services.world.now()) else { return };
            if *busy.peek() {
                return;
            }
            busy.set(true);
            let store = services.store.clone();
            spawn(async move {
                let kept = store.record(id, None, fact).await;
                busy.set(false);
                match kept {
                    Ok(_) => on_done.call(true),
                    Err(why) => failure.set(Some(words_for(&why))),
                }
            });
        }
    };
    let lacks = if asked() { noting.read().lacks(world.now()) } else { Vec::new() };
    rsx! {
        Heading { {say_with(key::CARER_ADD_TITLE, &[("name", case.first_name.as_str().into())])} }
        Form { child: case.first_name, noting, lacks }
        if let Some(failure) = failure() {
            Notice { kind: NoticeKind::Attention, "{failure}" }
        }
        div { class: "form-ways",
            Button { icon: Glyph::Keep, disabled: busy(), on_press: keep, {say(key::CARER_KEEP)} }
            Button { kind: ButtonKind::Quiet, on_press: move |()| on_done.call(false), {say(key::EVERYONE_CANCEL)} }
        }
    }
}

#[component]
fn Form(child: String, mut noting: Signal<Noting>, lacks: Vec<Lack>) -> Element {
    let now = noting();
    let lack = |what: &[Lack], words| lacks.iter().any(|it| what.contains(it)).then(|| say(words));
    let named = |key: Key<1>| say_with(key, &[("name", child.as_str().into())]);
    rsx! {
        div { class: "form noting",
            div { class: "noting-leaning",
                ChooseOne {
                    legend: say(key::CARER_LEANING),
                    name: "leaning",
                    offers: offers(&LEANINGS),
                    picked: picked(&LEANINGS, now.leaning),
                    error: lack(&[Lack::Leaning], key::EVERYONE_NEEDED),
                    on_pick: move |value: String| noting.write().leaning = named_by(&LEANINGS, &value),
                }
            }
            div { class: "noting-topic",
                ChooseOne {
                    legend: say(key::CARER_TOPIC),
                    name: "topic",
                    offers: Topic::ALL.map(|topic| Offer::new(format!("{topic:?}"), say(topic_words(topic)))).to_vec(),
                    picked: now.topic.map(|topic| format!("{topic:?}")),
                    error: lack(&[Lack::Topic], key::EVERYONE_NEEDED),
                    on_pick: move |value: String| {
                        noting.write().topic = Topic::ALL.into_iter().find(|topic| format!("{topic:?}") == value);
                    },
                }
            }
            if now.topic == Some(Topic::Food) {
                p { class: "noting-allergy", role: "note", {say(key::CARER_ALLERGY)} }
            }
            Field {
                id: "words",
                label: say(key::CARER_TEXT),
                hint: say(hint(now.topic)),
                kind: FieldKind::Text,
                value: now.words,
                error: lack(&[Lack::Words], key::EVERYONE_NEEDED).or(lack(&[Lack::TooLong], key::CARER_TEXT_LONG)),
                on_input: move |text| noting.write().words = text,
            }
            p { class: "noting-needs", {named(key::CARER_TEXT_NEEDS)} }
            ChooseOne {
                legend: say(key::CARER_KNOWN),
                name: "known",
                offers: vec![
                    Offer::new("child", named(key::CARER_KNOWN_CHILD_SAID)),
                    Offer::new("saw", say(key::CARER_KNOWN_I_SAW)),
                    Offer::new("parent", say(key::CARER_KNOWN_PARENT_TOLD)),
                ],
                picked: KNOWN.iter().find(|(_, known)| Some(*known) == now.known).map(|(name, _)| (*name).to_owned()),
                error: lack(&[Lack::Known], key::EVERYONE_NEEDED),
                on_pick: move |value: String| {
                    noting.write().known = KNOWN.iter().find(|(name, _)| *name == value).map(|(_, known)| *known);
                },
            }
            Field {
                id: "day",
                label: say(key::CARER_WHEN),
                kind: FieldKind::Date,
                value: now.day,
                error: lack(&[Lack::Day], key::EVERYONE_NEEDED).or(lack(&[Lack::DayToCome], key::CARER_WHEN_TO_COME)),
                on_input: move |day| noting.write().day = day,
            }
        }
    }
}

/// What can be chosen: its name on the page, what it means, its words, its mark.
type Way<T> = (&'static str, T, Key, Glyph);

const LEANINGS: [Way<Leaning>; 2] = [
    ("likes", Leaning::Likes, key::CARER_LIKES, Glyph::Like),
    ("dislikes", Leaning::Dislikes, key::CARER_DISLIKES, Glyph::Dislike),
];

const KNOWN: [(&str, Known); 3] =
    [("child", Known::ChildSaid), ("saw", Known::ISaw), ("parent", Known::ParentTold)];

fn offers<T>(ways: &[Way<T>]) -> Vec<Offer> {
    ways.iter().map(|(name, _, words, glyph)| Offer::new(*name, say(*words)).with_picture(*glyph)).collect()
}

fn picked<T: PartialEq + Copy>(ways: &[Way<T>], now: Option<T>) -> Option<String> {
    ways.iter().find(|(_, value, ..)| Some(*value) == now).map(|(name, ..)| (*name).to_owned())
}

fn named_by<T: Copy>(ways: &[Way<T>], name: &str) -> Option<T> {
    ways.iter().find(|(known, ..)| *known == name).map(|(_, value, ..)| *value)
}

fn hint(topic: Option<Topic>) -> Key {
    match topic {
        None | Some(Topic::Other) => key::CARER_TEXT_HINT_OTHER,
        Some(Topic::Food) => key::CARER_TEXT_HINT_FOOD,
        Some(Topic::Tv) => key::CARER_TEXT_HINT_TV,
        Some(Topic::School) => key::CARER_TEXT_HINT_SCHOOL,
        Some(Topic::Sleep) => key::CARER_TEXT_HINT_SLEEP,
        Some(Topic::Comfort) => key::CARER_TEXT_HINT_COMFORT,
    }
}
