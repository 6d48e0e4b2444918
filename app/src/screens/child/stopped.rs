//! The page that one touch of "Stop" leads to: nothing is asked, and either way on is as good as the other.
use dioxus::prelude::*;
use shared::event::{Assent, Fact};

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
    parts::{Choice, Prompt},
};
use crate::{
    model::visit_flow::Hand,
    ui::Glyph,
    words::{key, say},
};

/// The child has stopped, which is written down already. Carrying on is a new yes.
#[component]
pub fn Stopped(on_leave: Callback) -> Element {
    let desk = use_context::<Desk>();
    let mut read_aloud = use_signal(|| 0u32);
    let told = [key::CHILD_STOPPED_TITLE, key::CHILD_STOPPED_TEXT].map(say);
    let ways = [key::CHILD_STOP_CARRY_ON, key::CHILD_STOPPED_DONE].map(say);
    let spoken = told.iter().chain(&ways).cloned().collect::<Vec<_>>();
    let by_itself = desk.visiting.manner.spoken;
    let [title, text] = told.clone();
    let [on, done] = ways;
    let carry_on = {
        let mut hand = desk.hand;
        move |()| {
            // What was begun is found again where it was left.
            hand.set(Hand::There);
            desk.put(Deed::Record(Fact::Assented {
                assent: Assent::Yes,
                told: told.join("\n"),
                read_aloud: read_aloud(),
                shown: Vec::new(),
            }));
            on_leave.call(());
        }
    };
    rsx! {
        div { class: "child-page", "data-page": "stopped",
            Prompt { text: title }
            p { Line { text } }
            div { class: "choices",
                Choice { picture: Glyph::Forward, word: on, on_press: carry_on }
                Choice { picture: Glyph::Stop, word: done, on_press: on_leave }
            }
            ReadAloud { lines: spoken, by_itself, quietly: true, on_read: move |()| read_aloud += 1 }
        }
    }
}
