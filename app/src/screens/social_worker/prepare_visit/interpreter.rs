//! Who interprets: by name, and not somebody close to the child unless there is a reason.
use dioxus::prelude::*;
use shared::event::{Relation, Tie};

use super::{
    plan::{Interprets, Missing, Plan},
    with_name,
};
use crate::{
    ui::{ChooseOne, Field, FieldKind, Notice, NoticeKind, Offer},
    words::{self, Key, key, say},
};

const TIES: [(&str, Interprets, Key); 4] = [
    ("profession", Interprets::ByProfession, key::WORKER_INTERPRETER_PROFESSION),
    ("family", Interprets::Close(Tie::Family), key::WORKER_INTERPRETER_FAMILY),
    ("friend", Interprets::Close(Tie::Friend), key::WORKER_INTERPRETER_FRIEND),
    ("carer", Interprets::Close(Tie::Carer), key::WORKER_INTERPRETER_CARER),
];

/// Asked when an interpreter is marked as here; and when one is needed and nobody is.
#[component]
pub fn WhoInterprets(mut plan: Signal<Plan>, name: String, missing: Vec<Missing>) -> Element {
    let now = plan.read().clone();
    let needed = |it: Missing| missing.contains(&it).then(|| say(key::EVERYONE_NEEDED));
    let Some(interpreter) = now.here.iter().find(|present| present.relation == Relation::Interpreter) else {
        return if missing.contains(&Missing::Interpreter) {
            let spoken = words::language(&now.language).is_some_and(|it| it.to_children);
            let why =
                if spoken { key::WORKER_INTERPRETER_NEEDED } else { key::WORKER_INTERPRETER_NEEDED_NO_WORDS };
            rsx! {
                Notice { kind: NoticeKind::Attention, p { {with_name(why, &name)} } }
            }
        } else {
            rsx! {}
        };
    };
    let picked = TIES.iter().find(|(_, tie, _)| now.interprets == Some(*tie)).map(|(value, ..)| *value);
    rsx! {
        div { class: "prepare-interpreter",
            Field {
                id: "interpreter-name",
                label: say(key::WORKER_INTERPRETER_NAME),
                hint: say(key::WORKER_INTERPRETER_NAME_HINT),
                error: needed(Missing::InterpreterName),
                value: interpreter.name.clone().unwrap_or_default(),
                on_input: move |text: String| {
                    let mut plan = plan.write();
                    if let Some(it) = plan.here.iter_mut().find(|it| it.relation == Relation::Interpreter) {
                        it.name = Some(text);
                    }
                },
            }
            ChooseOne {
                legend: with_name(key::WORKER_INTERPRETER_TIE, &name),
                name: "interpreter-tie",
                offers: TIES.iter().map(|(value, _, words)| Offer::new(*value, say(*words))).collect::<Vec<_>>(),
                picked: picked.map(str::to_owned),
                error: needed(Missing::Interprets),
                on_pick: move |value: String| {
                    plan.write().interprets = TIES.iter().find(|(known, ..)| *known == value).map(|(_, it, _)| *it);
                },
            }
            if matches!(now.interprets, Some(Interprets::Close(_))) {
                Field {
                    id: "interpreter-why",
                    label: say(key::WORKER_INTERPRETER_WHY),
                    kind: FieldKind::Text,
                    hint: with_name(key::WORKER_INTERPRETER_WHY_HINT, &name),
                    error: needed(Missing::WhyClose),
                    value: now.why_close.clone(),
                    on_input: move |text| plan.write().why_close = text,
                }
            }
        }
    }
}
