//! Before anything: what this is, who will see it, where secrecy ends; and whether the child wants to.
use dioxus::prelude::*;
use shared::event::{Assent, Fact};

use super::{
    aloud::{Line, ReadAloud},
    desk::{ASSENT, Deed, Desk},
    parts::{Choice, Prompt},
    speaks,
};
use crate::{
    ui::{Glyph, Icon},
    words::{key, say, say_with},
};

#[component]
pub fn AskAssent() -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut read_aloud = use_signal(|| 0u32);
    let hello = match &desk.visiting.case {
        Some(case) => say_with(key::CHILD_HELLO, &[("name", case.first_name.as_str().into())]),
        None => say(key::CHILD_HELLO_NOBODY),
    };
    let thoughts = speaks::before_we_start(band, &desk.visiting.worker_name);
    let question = speaks::do_you_want_to(band);
    let mut answers = [
        (Assent::Yes, Glyph::Forward, say(key::CHILD_ASSENT_YES)),
        (Assent::NotToday, Glyph::Later, say(key::CHILD_ASSENT_NOT_TODAY)),
    ];
    if desk.turned(ASSENT) {
        answers.reverse();
    }
    let shown: Vec<Assent> = answers.iter().map(|(assent, ..)| *assent).collect();
    let told: Vec<String> = thoughts.iter().map(|(_, line)| line.clone()).chain([question.clone()]).collect();
    let words = answers.iter().map(|(.., word)| word);
    let spoken: Vec<String> = [&hello].into_iter().chain(&told).chain(words).cloned().collect();
    let told = told.join("\n");
    let answer = use_callback({
        let desk = desk.clone();
        move |assent| {
            let (told, shown) = (told.clone(), shown.clone());
            desk.put(Deed::Record(Fact::Assented { assent, told, read_aloud: read_aloud(), shown }));
        }
    });
    rsx! {
        div { class: "assent",
            Prompt { text: hello }
            ul { class: "assent-told",
                for (glyph , line) in thoughts {
                    li { key: "{line}",
                        Icon { glyph }
                        p { Line { text: line.clone() } }
                    }
                }
            }
            p { class: "assent-question", Line { text: question } }
            div { class: "assent-ways",
                div { class: "choices",
                    for (assent , picture , word) in answers {
                        Choice { key: "{assent:?}", picture, word, on_press: move |()| answer.call(assent) }
                    }
                }
                ReadAloud {
                    lines: spoken,
                    by_itself,
                    on_read: move |()| read_aloud += 1,
                }
            }
        }
    }
}

/// The child said: not today. As good an answer as yes.
#[component]
pub fn NotToday() -> Element {
    let (said, give_back) = (say(key::CHILD_NOT_TODAY_SAID), say(key::CHILD_STOPPED_GIVE_BACK));
    let by_itself = use_context::<Desk>().visiting.manner.spoken;
    rsx! {
        Prompt { text: said.clone() }
        p { Line { text: give_back.clone() } }
        ReadAloud {
            lines: vec![said, give_back],
            by_itself,
            quietly: true,
            on_read: |()| (),
        }
    }
}
