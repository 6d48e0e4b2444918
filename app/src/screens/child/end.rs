//! The end of the asking: what I made, and who may see each of it.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Sharing},
    event::Fact,
    id::{CaptureId, EventId},
    projection::{Item, ItemOutcome, together},
    time::Moment,
};

use super::{
    aloud::{Line, ReadAloud},
    copy::ForMyCopy,
    desk::{Deed, Desk},
    differently::NotWhatIMeant,
    made::Made,
    on_my_side::OnMySide,
    parts::Prompt,
    sharing::WhoMaySee,
    speaks,
};
use crate::{
    model::{
        child_mode::reads_by_itself,
        visit_flow::{Ending, Hand},
        when::day,
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
    /// When it was said, where it says an earlier thing differently.
    differently: Option<Moment>,
}

#[component]
pub fn End(ending: Ending) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let mut hand = desk.hand;
    let thing = |item: Item| {
        let differently = item.instead_of().map(|_| item.at);
        let ItemOutcome::Given { capture, answer, sharing, choices, .. } = item.outcome else { return None };
        Some(Thing { capture, asked: item.prompt.text, answer, sharing, choices, differently })
    };
    let items = together(desk.view().map(|view| view.items).unwrap_or_default());
    let things: Vec<Thing> = items.into_iter().filter_map(thing).collect();
    let on_cards: Vec<CaptureId> = things.iter().flat_map(|thing| thing.answer.own_cards()).collect();
    let now = desk.services.world.now();
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
        spoken.extend([key::CHILD_DIFFERENTLY, key::CHILD_COPY].map(say));
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
                for Thing { capture , asked , answer , sharing , choices , differently } in things {
                    li { key: "{capture}", class: "end-thing", "data-differently": differently.is_some(),
                        p { class: "end-asked", "{asked}" }
                        if on_cards.contains(&capture) {
                            p { {say(key::CHILD_CARD_OWN)} }
                        }
                        if let Some(at) = differently {
                            p { class: "end-differently", {say_with(key::CHILD_DIFFERENTLY_SAID, &[("day", day(at, now).into())])} }
                        }
                        div { class: "made", Made { answer } }
                        WhoMaySee { capture, sharing, choices, on_choose }
                        div { class: "thing-ways",
                            NotWhatIMeant { capture }
                            ForMyCopy { capture }
                        }
                    }
                }
            }
            OnMySide {}
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
