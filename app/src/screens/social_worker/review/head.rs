//! What frames a visit: who was there, where, alone or why not, in which language, how it began and ended.
use dioxus::prelude::*;
use shared::{
    event::{Alone, Assent, Present, Relation, Stopper},
    projection::VisitView,
    time::Moment,
};

use super::super::records::name_of;
use crate::{
    model::when::day_and_clock,
    store::Home,
    words::{Key, key, say, say_with},
};

#[component]
pub fn About(view: VisitView, home: Home, child: String, now: Moment) -> Element {
    let alone = match &view.alone {
        Some(Alone::Yes) => say(key::WORKER_PRESENT_ALONE),
        Some(Alone::No { why }) => say_with(key::WORKER_PRESENT_NOT_ALONE, &[("why", why.as_str().into())]),
        None => say(key::WORKER_VISIT_NOT_ARRIVED),
    };
    let worker = view.worker.map(|worker| name_of(&home, worker)).unwrap_or_default();
    let lines = [
        (key::WORKER_VISITED_BY, worker),
        (key::WORKER_WHERE_IT_WAS, view.place.clone()),
        (key::WORKER_PRESENT, present_words(&view.present)),
        (key::WORKER_ALONE_WAS, alone),
        (key::WORKER_LANGUAGE, view.language.clone()),
        (key::WORKER_BAND_WAS, view.band.map(|band| say(super::item::band_words(band))).unwrap_or_default()),
    ];
    rsx! {
        dl { class: "facts review-about",
            for (name , value) in lines {
                if !value.is_empty() {
                    Line { name, value }
                }
            }
            if !view.assents.is_empty() {
                div { class: "fact",
                    dt { {say(key::WORKER_ASSENT)} }
                    dd {
                        for (place , (assent , told)) in view.assents.into_iter().enumerate() {
                            Assented { key: "{place}", child: child.clone(), assent, told }
                        }
                    }
                }
            }
            if let Some(at) = view.closed {
                Line { name: key::WORKER_CLOSED_AT, value: day_and_clock(at, now) }
            }
        }
    }
}

#[component]
fn Line(name: Key, value: String) -> Element {
    rsx! {
        div { class: "fact",
            dt { {say(name)} }
            dd { "{value}" }
        }
    }
}

#[component]
fn Assented(child: String, assent: Assent, told: String) -> Element {
    let words = match assent {
        Assent::Yes => key::WORKER_ASSENT_YES,
        Assent::NotToday => key::WORKER_ASSENT_REFUSED,
    };
    rsx! {
        details {
            summary { {say_with(words, &[("name", child.into())])} }
            p { class: "soft", {say(key::WORKER_ASSENT_TOLD)} }
            blockquote { "{told}" }
        }
    }
}

/// How it ended, where it did not end by itself.
#[component]
pub fn Ending(view: VisitView, child: String, now: Moment) -> Element {
    let name = ("name", child.as_str().into());
    let carried_on = (view.carried_on > 0)
        .then(|| say_with(key::WORKER_VISIT_CARRIED_ON, &[name.clone(), ("n", view.carried_on.into())]));
    let stopped = view.stopped.map(|by| match by {
        Stopper::Child => say_with(key::WORKER_VISIT_STOPPED_BY_CHILD, &[name]),
        Stopper::Worker => say(key::WORKER_STOPPED_BY_WORKER),
    });
    rsx! {
        for words in carried_on.into_iter().chain(stopped) {
            p { class: "review-ending", "{words}" }
        }
    }
}

/// Who was there, with names where they were written down.
pub fn present_words(present: &[Present]) -> String {
    let one = |present: &Present| {
        let relation = say(match present.relation {
            Relation::SocialWorker => key::WORKER_HERE_WORKER,
            Relation::Carer => key::WORKER_HERE_CARER,
            Relation::Parent => key::WORKER_HERE_PARENT,
            Relation::Sibling => key::WORKER_HERE_SIBLING,
            Relation::Interpreter => key::WORKER_HERE_INTERPRETER,
            Relation::Advocate => key::WORKER_HERE_ADVOCATE,
            Relation::Other => key::WORKER_HERE_OTHER,
        });
        let named = match &present.name {
            Some(name) => format!("{relation} ({name})"),
            None => relation,
        };
        match &present.close {
            Some(close) => {
                let why = say_with(key::WORKER_INTERPRETER_CLOSE, &[("why", close.why.as_str().into())]);
                format!("{named}: {why}")
            }
            None => named,
        }
    };
    present.iter().map(one).collect::<Vec<_>>().join(", ")
}
