//! A question of the worker's own. What may narrow the answer is said while it is written, and never stops it: it is
//! asked and kept exactly as it stands.
use dioxus::prelude::*;
use shared::{
    answer::Way,
    event::Fact,
    question::wording::{self, Doubt},
};

use super::desk::{Deed, Desk};
use crate::{
    model::visit_flow::own_code,
    ui::{Button, ButtonKind, Field, FieldKind, Glyph, Notice, NoticeKind},
    words::{key, say, say_with},
};

/// As long as a question gets that a child could still follow.
const MOST: usize = 400;

#[component]
pub fn OwnQuestion() -> Element {
    let desk = use_context::<Desk>();
    let mut words = use_signal(|| None::<String>);
    let mut added = use_signal(|| None::<String>);
    let name = desk
        .visiting
        .case
        .as_ref()
        .map_or_else(|| say(key::WORKER_THE_CHILD), |case| case.first_name.clone());
    let with_name = |key| say_with(key, &[("name", name.as_str().into())]);
    let Some(typed) = words() else {
        return rsx! {
            if let Some(asked) = added() {
                p { class: "grown-up-note", role: "status",
                    {say_with(key::WORKER_OWN_QUESTION_ADDED, &[("name", name.as_str().into()), ("words", asked.into())])}
                }
            }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Note,
                on_press: move |()| words.set(Some(String::new())),
                {say(key::WORKER_OWN_QUESTION)}
            }
        };
    };
    // It may be written for an interpreter or in the child's own language.
    let mut doubts = wording::doubts(&typed, Some(desk.visiting.band));
    let spoken = wording::doubts_in(&desk.visiting.language, &typed, Some(desk.visiting.band));
    doubts.extend(spoken.into_iter().filter(|doubt| !doubts.contains(doubt)).collect::<Vec<_>>());
    let add = {
        let typed = typed.trim().to_owned();
        move |()| {
            let count = desk.view().map_or(0, |view| view.added.len());
            let ways = [Way::Say, Way::Draw, Way::Write]
                .into_iter()
                .filter(|way| *way != Way::Write || matches!(desk.visiting.band.as_str(), "9-12" | "13+"));
            let fact =
                Fact::QuestionAdded { code: own_code(count + 1), words: typed.clone(), ways: ways.collect() };
            desk.put(Deed::Record(fact));
            added.set(Some(typed.clone()));
            words.set(None);
        }
    };
    rsx! {
        section { class: "own-question",
            Field {
                id: "own-question",
                label: with_name(key::WORKER_OWN_QUESTION_WORDS),
                kind: FieldKind::Text,
                hint: say(key::WORKER_OWN_QUESTION_HINT),
                value: typed.clone(),
                on_input: move |text: String| words.set(Some(text.chars().take(MOST).collect())),
            }
            if !doubts.is_empty() {
                Notice { kind: NoticeKind::Attention,
                    p { {say(key::WORKER_OWN_QUESTION_DOUBT)} }
                    ul {
                        for doubt in doubts {
                            li { key: "{doubt}", {told(&doubt, &name)} }
                        }
                    }
                }
            }
            div { class: "grown-up-ways",
                Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: move |()| words.set(None),
                    {say(key::EVERYONE_BACK)}
                }
                Button { icon: Glyph::Add, disabled: typed.trim().is_empty(), on_press: add,
                    {with_name(key::WORKER_OWN_QUESTION_ADD)}
                }
            }
        }
    }
}

fn told(doubt: &Doubt, name: &str) -> String {
    match doubt {
        Doubt::Closed => say(key::WORKER_DOUBT_CLOSED),
        Doubt::Leading => say(key::WORKER_DOUBT_LEADING),
        Doubt::Double => say(key::WORKER_DOUBT_DOUBLE),
        Doubt::Blames => say(key::WORKER_DOUBT_BLAMES),
        Doubt::ChoosesBetweenPeople => say(key::WORKER_DOUBT_PEOPLE),
        Doubt::Decision => say_with(key::WORKER_DOUBT_DECISION, &[("name", name.into())]),
        Doubt::DrawsWhatSomebodyDid => say(key::WORKER_DOUBT_DRAWS),
        Doubt::Body => say(key::WORKER_DOUBT_BODY),
        Doubt::Office(word) => say_with(key::WORKER_DOUBT_OFFICE, &[("word", word.as_str().into())]),
        Doubt::Long { words, most } => {
            say_with(key::WORKER_DOUBT_LONG, &[("n", (*words).into()), ("most", (*most).into())])
        }
    }
}
