//! What can be talked about, to choose from: the child has the order in its hands. A picture says what a topic is
//! before anybody has read a word.
use dioxus::prelude::*;
use shared::question::Item;

use super::{
    aloud::{Line, ReadAloud},
    desk::Desk,
    parts::Prompt,
    turns::use_turns,
};
use crate::{
    model::visit_flow::{self, Hand},
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

/// What has not been met yet, as doors. The `first` page of a visit has nothing to go back to.
#[component]
pub fn Topics(first: bool) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let turns = use_turns(desk.visiting.manner.choices);
    let agenda = desk.agenda();
    let open: Vec<(usize, Item)> = desk
        .view()
        .map(|view| visit_flow::open_items(&view, &agenda))
        .unwrap_or_default()
        .into_iter()
        .filter_map(|item| Some((item, agenda.get(item)?.clone())))
        .collect();
    let more = turns.more(&open);
    let open = turns.shown(&open);
    let title = say(key::CHILD_TOPICS);
    let asked = |item: &Item| item.prompts.get(&band).cloned().unwrap_or_default();
    let mut spoken: Vec<String> =
        [title.clone()].into_iter().chain(open.iter().map(|(_, item)| asked(item))).collect();
    if more {
        spoken.push(say(key::CHILD_ANOTHER_TOPIC));
    }
    rsx! {
        Prompt { text: title }
        div { class: "choices topics",
            for (place , item) in open {
                button {
                    key: "{item.code}",
                    class: "picture-card choice topic",
                    r#type: "button",
                    onclick: move |_| hand.set(Hand::Ways { item: place }),
                    TopicPicture { code: item.code.clone() }
                    span { class: "picture-card-word", Line { text: asked(&item) } }
                }
            }
        }
        div { class: "ways-below",
            ReadAloud {
                lines: spoken,
                by_itself,
                quietly: !by_itself,
                on_read: |()| (),
            }
            if more {
                Button { kind: ButtonKind::Quiet, icon: Glyph::Again, on_press: move |()| turns.turn(),
                    Line { text: say(key::CHILD_ANOTHER_TOPIC) }
                }
            }
            if !first {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::There),
                    Line { text: say(key::CHILD_GO_BACK) }
                }
            }
        }
    }
}

/// The scene of a topic, by the code of what is asked.
#[component]
pub fn TopicPicture(code: String) -> Element {
    rsx! {
        img { class: "topic-picture", alt: "", src: "/pictures/topics/{picture(&code)}.svg" }
    }
}

/// Codes begin with what they are about. What nobody has drawn a scene for is talk.
fn picture(code: &str) -> &'static str {
    match code.split('.').next().unwrap_or_default() {
        "NOW" => "now",
        "DAY" => "day",
        "WORRY" => "worry",
        "WISH" | "OK" | "KEEP" => "wish",
        "SAFE" => "safe",
        "CHANGE" | "RULES" => "change",
        "LISTENED" | "FAIR" | "REVIEW" | "WHY" => "listened",
        "HOME" | "PAST" => "home",
        "PPL" | "CARER" | "FAMTIME" => "people",
        "SCHOOL" => "school",
        "VISIT" | "CARE" => "night",
        "READY" | "PACE" | "THINK" | "STOP" => "path",
        "LIKE" => "likes",
        "BYE" => "bye",
        "HELP" | "HELPED" => "help",
        _ => "tell",
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use shared::question::QuestionSet;

    use super::*;

    #[test]
    fn everything_that_is_asked_has_a_picture_that_is_there() {
        for item in QuestionSet::builtin().iter().flat_map(|set| &set.items) {
            let file = format!("../assets/pictures/topics/{}.svg", picture(&item.code));
            assert!(Path::new(&file).is_file(), "{}: {file}", item.code);
        }
    }
}
