//! What was promised to a child, in words to the child. Shown on the slip, before the next visit and in the child's
//! own room, until a reply tells what became of it.
use dioxus::prelude::*;
use shared::{
    event::{Event, Fact, PromiseMade},
    id::{CaseId, PromiseId, VisitId},
    projection::Promise,
};

use super::{NotWritten, use_writing, written_by};
use crate::{
    model::when::day,
    services::Services,
    ui::{Button, ButtonKind, Field, Glyph},
    words::{key, say, say_with},
};

#[component]
pub fn PromiseForm(case: CaseId, visit: VisitId, child: String, on_kept: Callback<Event>) -> Element {
    let world = use_context::<Services>().world;
    let writing = use_writing();
    let mut words = use_signal(String::new);
    let empty = words.read().trim().is_empty();
    let keep = move |()| {
        let promise = world.name(PromiseId::make);
        let fact = Fact::PromiseMade(PromiseMade { promise, words: words.peek().trim().to_owned() });
        writing.write(case, Some(visit), fact, move |event| {
            words.set(String::new());
            on_kept.call(event);
        });
    };
    rsx! {
        div { class: "promise-form",
            Field {
                id: "promise",
                label: say_with(key::EVERYONE_PROMISE_LABEL, &[("name", child.into())]),
                hint: say(key::EVERYONE_PROMISE_HINT),
                value: words(),
                on_input: move |text| words.set(text),
            }
            NotWritten { writing }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Add,
                disabled: empty || writing.is_busy(),
                on_press: keep,
                {say(key::EVERYONE_PROMISE_ADD)}
            }
        }
    }
}

#[component]
pub fn Promises(promises: Vec<Promise>) -> Element {
    let now = use_context::<Services>().world.now();
    rsx! {
        ul { class: "promises",
            for Promise { id , by , at , words , .. } in promises {
                li { key: "{id}",
                    p { "{words}" }
                    p { class: "soft", {written_by(by)} ", " time { datetime: "{at}", {day(at, now)} } }
                }
            }
        }
    }
}
