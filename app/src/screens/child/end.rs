//! The end of the asking: what I made, and who may see each of it.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Sharing},
    event::Fact,
    id::CaptureId,
    projection::ItemOutcome,
};

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
    made::Made,
    parts::Prompt,
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

#[component]
pub fn End(ending: Ending) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let mut hand = desk.hand;
    let things: Vec<(CaptureId, String, Answer, Sharing)> = desk
        .view()
        .into_iter()
        .flat_map(|view| view.items)
        .filter_map(|item| match item.outcome {
            ItemOutcome::Given { capture, answer, sharing, .. } => {
                Some((capture, item.prompt.text, answer, sharing))
            }
            ItemOutcome::Skipped(_) | ItemOutcome::ThrownAway(_) => None,
        })
        .collect();
    let title = match ending {
        Ending::AllMet => say(key::CHILD_END_TITLE),
        Ending::Stopped(_) => say(key::CHILD_STOPPED_TITLE),
    };
    let made = say_with(key::CHILD_END_MADE, &[("n", things.len().into())]);
    let worker =
        say_with(key::CHILD_SEE_WORKER_ALWAYS, &[("worker", desk.visiting.worker_name.as_str().into())]);
    let question = speaks::who_may_see(band);
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
                for (capture , asked , answer , sharing) in things {
                    li { key: "{capture}", class: "end-thing",
                        p { class: "end-asked", "{asked}" }
                        div { class: "made", Made { answer } }
                        WhoMaySee { capture, sharing }
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

/// Off until the child turns it on; the child can turn it off again.
#[component]
fn WhoMaySee(capture: CaptureId, sharing: Sharing) -> Element {
    let desk = use_context::<Desk>();
    let choose =
        use_callback(move |sharing| desk.put(Deed::Record(Fact::SharingChosen { capture, sharing })));
    let offers = [
        (
            Glyph::Person,
            key::CHILD_SEE_CARER_PLAIN,
            sharing.carer,
            Sharing { carer: !sharing.carer, ..sharing },
        ),
        (
            Glyph::People,
            key::CHILD_SEE_PARENT_PLAIN,
            sharing.parent,
            Sharing { parent: !sharing.parent, ..sharing },
        ),
    ];
    rsx! {
        div { class: "sharing", role: "group",
            for (glyph , words , on , turned) in offers {
                button {
                    key: "{words:?}",
                    class: "sharing-switch",
                    r#type: "button",
                    role: "switch",
                    aria_checked: on.to_string(),
                    onclick: move |_| choose.call(turned),
                    Icon { glyph }
                    span { class: "sharing-words", {say(words)} }
                    span { class: "sharing-state", {say(if on { key::CHILD_SEE_YES } else { key::CHILD_SEE_NO })} }
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
