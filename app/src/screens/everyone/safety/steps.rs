//! What the adult does, one page after the other: what to do now, the exact words, what was done.
use dioxus::prelude::*;
use shared::{
    event::{Fact, SafetyActed, SafetyNoted},
    projection::Matter,
};

use super::{
    super::mark_missing,
    account::SafetyAccount,
    standing::{Ring, SafetyStanding},
};
use crate::{
    model::when::{at_clock, clock},
    services::Services,
    ui::{Button, ButtonKind, ChooseOne, Field, Glyph, Heading, Icon, Offer},
    words::{Key, key, say, say_with},
};

/// The step that is due, by what was written down; the card comes first whenever a matter is new.
#[component]
pub fn SafetySteps(
    matter: Matter,
    child: String,
    /// The server has confirmed all of it.
    sent: bool,
    duty: Option<String>,
    busy: bool,
    on_fact: Callback<Fact>,
    /// To what the adult was about before, in these words.
    leave: String,
    on_leave: Callback,
) -> Element {
    let mut card_read = use_signal(|| !matter.notes.is_empty());
    let id = matter.id;
    let note = move |words: String| on_fact.call(Fact::SafetyNoted(SafetyNoted { matter: id, words }));
    let act = move |acted: SafetyActed| on_fact.call(Fact::SafetyActed(SafetyActed { matter: id, ..acted }));
    let later = rsx! {
        Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: on_leave, "{leave}" }
    };
    rsx! {
        div { class: "safety",
            SafetyStanding { matter: matter.clone(), sent, duty: duty.clone(), without_number: !card_read() }
            if !card_read() {
                Card { child, duty, on_done: move |()| card_read.set(true) }
            } else if matter.notes.is_empty() {
                ExactWords { child, busy, later, on_words: note }
            } else if matter.acted.is_none() {
                WhatWasDone { matter, child, busy, later, on_acted: act }
            } else {
                Heading { {say(key::EVERYONE_SAFETY_WRITTEN)} }
                SafetyAccount { matter, child }
                div { class: "safety-ways",
                    Button { icon: Glyph::Forward, on_press: on_leave, "{leave}" }
                }
            }
        }
    }
}

/// For somebody who has a child beside them: short, in the order of doing.
#[component]
fn Card(child: String, duty: Option<String>, on_done: Callback) -> Element {
    const LINES: [Key; 3] = [
        key::EVERYONE_SAFETY_CARD_NO_SECRET,
        key::EVERYONE_SAFETY_CARD_NO_MORE,
        key::EVERYONE_SAFETY_CARD_NO_WHY,
    ];
    rsx! {
        Heading { {say_with(key::EVERYONE_SAFETY_CARD_LISTEN, &[("name", child.as_str().into())])} }
        ul { class: "safety-card",
            for words in LINES {
                li { key: "{words:?}", {say(words)} }
            }
            li { {say_with(key::EVERYONE_SAFETY_CARD_ONCE, &[("name", child.into())])} }
        }
        p { class: "safety-danger",
            {say(key::EVERYONE_SAFETY_CARD_DANGER)}
            " "
            a { class: "safety-999", href: "tel:999", "999" }
        }
        p { {say(key::EVERYONE_SAFETY_CARD_THEN)} }
        Ring { duty }
        p { class: "soft", {say(key::EVERYONE_SAFETY_CARD_NOT_AN_INTERVIEW)} }
        div { class: "safety-ways",
            Button { icon: Glyph::Forward, on_press: on_done, {say(key::EVERYONE_SAFETY_CARD_DONE)} }
        }
    }
}

/// A box that corrects nothing.
#[component]
fn ExactWords(child: String, busy: bool, later: Element, on_words: Callback<String>) -> Element {
    let now = use_context::<Services>().world.now();
    let mut words = use_signal(String::new);
    let empty = words.read().trim().is_empty();
    rsx! {
        Heading { {say_with(key::EVERYONE_SAFETY_WORDS, &[("name", child.as_str().into())])} }
        div { class: "field", "data-kind": "text",
            label { r#for: "safety-words", {say(key::EVERYONE_SAFETY_WORDS_LABEL)} }
            p { id: "safety-words-hint", class: "field-hint", {say(key::EVERYONE_SAFETY_WORDS_HINT)} }
            textarea {
                id: "safety-words",
                rows: "6",
                spellcheck: "false",
                autocapitalize: "none",
                autocomplete: "off",
                "autocorrect": "off",
                aria_describedby: "safety-words-hint",
                oninput: move |event| words.set(event.value()),
            }
        }
        p { class: "soft",
            Icon { glyph: Glyph::Later }
            {say_with(key::EVERYONE_SAFETY_WORDS_TIME, &[("clock", clock(now).into())])}
        }
        div { class: "safety-ways",
            Button {
                icon: Glyph::Keep,
                disabled: busy || empty,
                on_press: move |()| on_words.call(words.peek().clone()),
                {say(key::EVERYONE_SAFETY_WORDS_KEEP)}
            }
            {later}
        }
    }
}

/// All of it is needed, so that nothing is left out in a hurry.
#[component]
fn WhatWasDone(
    matter: Matter,
    child: String,
    busy: bool,
    later: Element,
    on_acted: Callback<SafetyActed>,
) -> Element {
    let world = use_context::<Services>().world;
    let mut safe_now = use_signal(|| None::<bool>);
    let mut told_child = use_signal(|| None::<bool>);
    let mut heard_by = use_signal(String::new);
    let mut informed = use_signal(String::new);
    let mut at = use_signal({
        let now = world.now();
        move || clock(now)
    });
    let marked = use_signal(|| false);
    let named = |key| say_with(key, &[("name", child.as_str().into())]);
    let needed = move |missing: bool| (marked() && missing).then(|| say(key::EVERYONE_NEEDED));
    let offers = |yes, no| vec![Offer::new("yes", say(yes)), Offer::new("no", say(no))];
    let picked = |answer: Option<bool>| answer.map(|yes| if yes { "yes" } else { "no" }.to_owned());
    let keep = {
        let world = world.clone();
        move |()| {
            let text =
                |field: Signal<String>| Some(field.peek().trim().to_owned()).filter(|text| !text.is_empty());
            let all = (*safe_now.peek(), *told_child.peek(), text(heard_by), text(informed));
            let informed_at = at_clock(&at.peek(), world.now());
            match (all, informed_at) {
                ((Some(safe_now), Some(told_child), Some(heard_by), Some(informed)), Some(informed_at)) => {
                    let matter = matter.id;
                    let acted = SafetyActed { matter, safe_now, heard_by, told_child, informed, informed_at };
                    on_acted.call(acted);
                }
                _ => mark_missing(marked),
            }
        }
    };
    let wrong_time = at_clock(&at.read(), world.now()).is_none();
    rsx! {
        Heading { {say(key::EVERYONE_SAFETY_DONE)} }
        ChooseOne {
            legend: named(key::EVERYONE_SAFETY_SAFE_NOW),
            name: "safe-now",
            offers: offers(key::EVERYONE_SAFETY_SAFE_YES, key::EVERYONE_SAFETY_SAFE_NO),
            picked: picked(safe_now()),
            error: needed(safe_now().is_none()),
            on_pick: move |value: String| safe_now.set(Some(value == "yes")),
        }
        Field {
            id: "heard-by",
            label: say(key::EVERYONE_SAFETY_HEARD_BY),
            hint: say(key::EVERYONE_SAFETY_HEARD_BY_HINT),
            error: needed(heard_by.read().trim().is_empty()),
            value: heard_by(),
            on_input: move |text| heard_by.set(text),
        }
        ChooseOne {
            legend: named(key::EVERYONE_SAFETY_TOLD_CHILD),
            name: "told-child",
            offers: offers(key::EVERYONE_SAFETY_TOLD_YES, key::EVERYONE_SAFETY_TOLD_NO),
            picked: picked(told_child()),
            error: needed(told_child().is_none()),
            on_pick: move |value: String| told_child.set(Some(value == "yes")),
        }
        Field {
            id: "informed",
            label: say(key::EVERYONE_SAFETY_INFORMED),
            hint: say(key::EVERYONE_SAFETY_INFORMED_HINT),
            error: needed(informed.read().trim().is_empty()),
            value: informed(),
            on_input: move |text| informed.set(text),
        }
        Field {
            id: "informed-at",
            label: say(key::EVERYONE_SAFETY_INFORMED_AT),
            error: (marked() && wrong_time).then(|| say(key::EVERYONE_SAFETY_INFORMED_AT_WRONG)),
            value: at(),
            on_input: move |text| at.set(text),
        }
        div { class: "safety-ways",
            Button { icon: Glyph::Keep, disabled: busy, on_press: keep, {say(key::EVERYONE_SAFETY_DONE_KEEP)} }
            {later}
        }
    }
}
