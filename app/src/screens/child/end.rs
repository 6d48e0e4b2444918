//! The end of the asking: what I made, and who may see each of it.
use dioxus::prelude::*;
use shared::{event::Fact, id::CaptureId, people::AgeBand};

use super::{
    aloud::{Line, ReadAloud},
    copy::ForMyCopy,
    desk::{Deed, Desk},
    differently::NotWhatIMeant,
    made::Made,
    on_my_side::OnMySide,
    one::{Along, Leafing, OneThing},
    parts::Prompt,
    sharing::{AlwaysSee, WhoMaySee, always, take_back},
    speaks,
};
use crate::{
    model::{
        child_mode::meets_one_at_a_time,
        things::{Thing, things},
        visit_flow::{Ending, Hand},
        when::day,
    },
    ui::{Button, Glyph},
    words::{key, say, say_with},
};

#[component]
pub fn End(ending: Ending) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let things = things(desk.view().map(|view| view.items).unwrap_or_default());
    let on_cards: Vec<CaptureId> = things.iter().flat_map(|thing| thing.answer.own_cards()).collect();
    let now = desk.services.world.now();
    let title = match ending {
        Ending::AllMet => say(key::CHILD_END_TITLE),
        Ending::Stopped(_) => say(key::CHILD_STOPPED_TITLE),
    };
    let made = say_with(key::CHILD_END_MADE, &[("n", things.len().into())]);
    let question = speaks::who_may_see(band);
    let again = take_back(band);
    let on_choose = {
        let desk = desk.clone();
        use_callback(move |fact: Fact| desk.put(Deed::Record(fact)))
    };
    if meets_one_at_a_time(band) && !things.is_empty() {
        return rsx! { OneByOne { title, made, things } };
    }
    let mut spoken = vec![title.clone(), made.clone()];
    if !things.is_empty() {
        spoken.push(question.clone());
        spoken.extend(always(band, &desk.visiting.worker_name).into_iter().map(|(_, words)| words));
        spoken.push(again.clone());
        spoken.extend([key::CHILD_DIFFERENTLY, key::CHILD_COPY].map(say));
    }
    rsx! {
        div { class: "end",
            Prompt { text: title }
            p { class: "end-made", Line { text: made } }
            if !things.is_empty() {
                p { class: "end-question", Line { text: question } }
                AlwaysSee {}
                p { class: "end-again", Line { text: again } }
            }
            ul { class: "end-things",
                for Thing { capture , at , asked , answer , sharing , choices , differently , .. } in things {
                    li { key: "{capture}", class: "end-thing", "data-differently": differently,
                        p { class: "end-asked", "{asked}" }
                        if on_cards.contains(&capture) {
                            p { Line { text: say(key::CHILD_CARD_OWN) } }
                        }
                        if differently {
                            p { class: "end-differently", {say_with(key::CHILD_DIFFERENTLY_SAID, &[("day", day(at, now).into())])} }
                        }
                        div { class: "made", Made { answer } }
                        WhoMaySee { capture, sharing, choices, on_choose }
                        div { class: "thing-ways",
                            NotWhatIMeant { capture }
                            ForMyCopy { capture }
                        }
                    }
                }
            }
            OnMySide {}
            div { class: "page-buttons",
                ReadAloud { lines: spoken, by_itself, quietly: true, on_read: |()| () }
                Button { icon: Glyph::Forward, on_press: move |()| hand.set(Hand::Finished),
                    Line { text: say(key::CHILD_END_DONE) }
                }
            }
        }
    }
}

/// For those who do not look for what lies further down: one thing on a page.
#[component]
fn OneByOne(title: String, made: String, things: Vec<Thing>) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let mut hand = desk.hand;
    let (at, mut along) = Along::pages(use_context::<Leafing>(), things.len());
    if along.next.is_none() {
        along.next = Some(Callback::new(move |()| hand.set(Hand::Finished)));
        along.on = say(key::CHILD_END_DONE);
    }
    let question = speaks::who_may_see(band);
    // What was made is counted once, on the first of them.
    let (title, told) = match at {
        0 => (title, vec![made, question]),
        _ => (question, Vec::new()),
    };
    let thing = things[at].clone();
    let mut about = Vec::new();
    if band != AgeBand::From3To5 {
        about.push(thing.asked.clone());
        let is_card = things.iter().any(|other| other.answer.own_cards().any(|card| card == thing.capture));
        about.extend(is_card.then(|| say(key::CHILD_CARD_OWN)));
        let said = day(thing.at, desk.services.world.now());
        about.extend(
            thing.differently.then(|| say_with(key::CHILD_DIFFERENTLY_SAID, &[("day", said.into())])),
        );
    }
    rsx! {
        // A list of one: only in a list does another key show another thing.
        for thing in [thing] {
            OneThing {
                key: "{thing.capture}",
                thing,
                title: title.clone(),
                told: told.clone(),
                about: about.clone(),
                along: along.clone(),
            }
        }
    }
}

/// Through with everything; the adult comes next.
#[component]
pub fn Finished(ending: Ending) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let title = match ending {
        Ending::AllMet => say(key::CHILD_END_TITLE),
        Ending::Stopped(_) => say(key::CHILD_STOPPED_TITLE),
    };
    let text = speaks::what_comes_of_it(band, &desk.visiting.worker_name);
    let give_back = say(key::CHILD_END_GIVE_BACK);
    rsx! {
        Prompt { text: title.clone() }
        p { class: "end-made", Line { text: text.clone() } }
        if band != AgeBand::From13 {
            img { class: "give-back", alt: "", src: "/pictures/topics/give-back.svg" }
        }
        p { class: "end-give-back", Line { text: give_back.clone() } }
        div { class: "page-buttons",
            Button { kind: crate::ui::ButtonKind::Quiet, icon: Glyph::Back, on_press: move |()| hand.set(Hand::There),
                Line { text: say(key::CHILD_GO_BACK) }
            }
            ReadAloud {
                lines: vec![title, text, give_back],
                by_itself,
                quietly: true,
                on_read: |()| (),
            }
        }
    }
}
