//! What is written down of a matter, for whoever has to read it.
use dioxus::prelude::*;
use shared::{
    event::{Raiser, SafetyActed},
    projection::{Decision, Matter},
};

use crate::{
    model::when::{clock, day_and_clock},
    screens::everyone::written_by,
    services::Services,
    words::{Key, key, say, say_with},
};

#[component]
pub fn SafetyAccount(matter: Matter, child: String) -> Element {
    let now = use_context::<Services>().world.now();
    let Matter { visit, by, worker, at, during, notes, acted, decisions, withholds, .. } = matter;
    let held = if visit.is_some() { key::EVERYONE_SAFETY_HELD } else { key::EVERYONE_SAFETY_HELD_ALL };
    // Managers who did not know of each other, and the one who held back counts.
    let apart = withholds && decisions.last().is_some_and(|decision| decision.release);
    let named = |key: Key<1>| say_with(key, &[("name", child.as_str().into())]);
    let raised = match by {
        Raiser::Child => named(key::EVERYONE_SAFETY_BY_CHILD),
        Raiser::Worker => say(key::EVERYONE_SAFETY_BY_WORKER),
    };
    rsx! {
        dl { class: "facts safety-account",
            Line { name: say(key::EVERYONE_SAFETY_RAISED),
                p { "{raised} · {day_and_clock(at, now)} · {written_by(worker)}" }
                if let Some(during) = during {
                    p { class: "soft", {say_with(key::EVERYONE_SAFETY_DURING, &[("code", during.into())])} }
                }
            }
            if !notes.is_empty() {
                Line { name: named(key::EVERYONE_SAFETY_WORDS),
                    for (place , (by , at , words)) in notes.into_iter().enumerate() {
                        blockquote { key: "{place}", class: "safety-words",
                            p { "{words}" }
                            footer { class: "soft", "{written_by(by)}, {day_and_clock(at, now)}" }
                        }
                    }
                }
            }
            if let Some((by , at , acted)) = acted {
                Acted { child: child.clone(), acted }
                Line { name: say(key::EVERYONE_SAFETY_DONE), p { class: "soft", "{written_by(by)}, {day_and_clock(at, now)}" } }
            }
            for (place , Decision { by , at , release , why }) in decisions.into_iter().enumerate() {
                Line { key: "{place}", name: say(key::EVERYONE_SAFETY_COUNTERSIGNED),
                    p {
                        if release {
                            {named(key::EVERYONE_SAFETY_RELEASED)}
                        } else {
                            {say(held)}
                        }
                    }
                    p { "{why}" }
                    p { class: "soft", "{written_by(by)}, {day_and_clock(at, now)}" }
                }
            }
            if apart {
                Line { name: say(key::EVERYONE_SAFETY_COUNTS_NOW), p { {say(key::EVERYONE_SAFETY_DECIDED_APART)} } }
            }
        }
    }
}

#[component]
fn Acted(child: String, acted: SafetyActed) -> Element {
    let safe = if acted.safe_now { key::EVERYONE_SAFETY_SAFE_YES } else { key::EVERYONE_SAFETY_SAFE_NO };
    let told = if acted.told_child { key::EVERYONE_SAFETY_TOLD_YES } else { key::EVERYONE_SAFETY_TOLD_NO };
    let named = |key| say_with(key, &[("name", child.as_str().into())]);
    rsx! {
        Line { name: named(key::EVERYONE_SAFETY_SAFE_NOW), p { {say(safe)} } }
        Line { name: say(key::EVERYONE_SAFETY_HEARD_BY), p { "{acted.heard_by}" } }
        Line { name: named(key::EVERYONE_SAFETY_TOLD_CHILD), p { {say(told)} } }
        Line { name: say(key::EVERYONE_SAFETY_INFORMED), p { "{acted.informed}, {clock(acted.informed_at)}" } }
    }
}

#[component]
fn Line(name: String, children: Element) -> Element {
    rsx! {
        div { class: "fact",
            dt { "{name}" }
            dd { {children} }
        }
    }
}
