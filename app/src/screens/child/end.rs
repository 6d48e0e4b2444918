//! The end of the asking: what I made, and who may see each of it.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Sharing},
    event::Fact,
    id::{CaptureId, EventId},
    projection::ItemOutcome,
};

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
    made::Made,
    parts::Prompt,
    sharing::WhoMaySee,
    speaks,
};
use crate::{
    model::{
        child_mode::reads_by_itself,
        visit_flow::{Ending, Hand},
    },
    ui::{Button, Glyph, Icon},
    words::{key, say, say_with},
};

/// One thing that the child made.
struct Thing {
    capture: CaptureId,
    asked: String,
    answer: Answer,
    sharing: Sharing,
    choices: Vec<EventId>,
}

#[component]
pub fn End(ending: Ending) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let mut hand = desk.hand;
    let things: Vec<Thing> = desk
        .view()
        .into_iter()
        .flat_map(|view| view.items)
        .filter_map(|item| match item.outcome {
            ItemOutcome::Given { capture, answer, sharing, choices, .. } => {
                Some(Thing { capture, asked: item.prompt.text, answer, sharing, choices })
            }
            ItemOutcome::Skipped(_) | ItemOutcome::ThrownAway(_) => None,
        })
        .collect();
    let on_cards: Vec<CaptureId> = things.iter().flat_map(|thing| thing.answer.own_cards()).collect();
    let title = match ending {
        Ending::AllMet => say(key::CHILD_END_TITLE),
        Ending::Stopped(_) => say(key::CHILD_STOPPED_TITLE),
    };
    let made = say_with(key::CHILD_END_MADE, &[("n", things.len().into())]);
    let worker =
        say_with(key::CHILD_SEE_WORKER_ALWAYS, &[("worker", desk.visiting.worker_name.as_str().into())]);
    let question = speaks::who_may_see(band);
    let on_choose = {
        let desk = desk.clone();
        use_callback(move |fact: Fact| desk.put(Deed::Record(fact)))
    };
    let mut spoken = vec![title.clone(), made.clone()];
    if !things.is_empty() {
        spoken.extend([question.clone(), worker.clone()]);
    }
    rsx! {
        div { class: "end",
            Prompt { text: title }
            p { class: "end-made", Line { text: made } }
            if !things.is_empty() {
                p { class: "end-question", Line { text: question } }
                p { class: "end-always",
                    Icon { glyph: Glyph::Seen }
                    Line { text: worker }
                }
            }
            ul { class: "end-things",
                for Thing { capture , asked , answer , sharing , choices } in things {
                    li { key: "{capture}", class: "end-thing",
                        p { class: "end-asked", "{asked}" }
                        if on_cards.contains(&capture) {
                            p { {say(key::CHILD_CARD_OWN)} }
                        }
                        div { class: "made", Made { answer } }
                        WhoMaySee { capture, sharing, choices, on_choose }
                    }
                }
            }
            div { class: "page-buttons",
                ReadAloud { lines: spoken, by_itself: reads_by_itself(band), quietly: true, on_read: |()| () }
                Button { icon: Glyph::Forward, on_press: move |()| hand.set(Hand::Finished),
                    {say(key::CHILD_END_DONE)}
                }
            }
        }
    }
}

/// Through with everything; the adult comes next.
#[component]
pub fn Finished(ending: Ending) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
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
        p { Line { text: give_back.clone() } }
        div { class: "page-buttons",
            Button { kind: crate::ui::ButtonKind::Quiet, icon: Glyph::Back, on_press: move |()| hand.set(Hand::There),
                {say(key::CHILD_GO_BACK)}
            }
        }
        ReadAloud {
            lines: vec![title, text, give_back],
            by_itself: reads_by_itself(band),
            quietly: true,
            on_read: |()| (),
        }
    }
}
