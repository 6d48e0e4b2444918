//! The end of the asking: what I made, and who may see each of it.
use dioxus::prelude::*;
use shared::{event::Fact, id::CaptureId, people::AgeBand};

use super::{
    aloud::{Line, ReadAloud},
    copy::ForMyCopy,
    desk::{Deed, Desk},
    differently::NotWhatIMeant,
    made::Made,
    on_my_side::OnMySide,
    parts::Prompt,
    sharing::{AlwaysSee, WhoMaySee, always, take_back},
    speaks,
};
use crate::{
    model::{
        things::{Thing, things},
        visit_flow::{Ending, Hand},
        when::day,
    },
    ui::{Button, Glyph},
    words::{key, say, say_with},
};

#[component]
pub fn End(ending: Ending) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let things = things(desk.view().map(|view| view.items).unwrap_or_default());
    let on_cards: Vec<CaptureId> = things.iter().flat_map(|thing| thing.answer.own_cards()).collect();
    let now = desk.services.world.now();
    let title = match ending {
        Ending::AllMet => say(key::CHILD_END_TITLE),
        Ending::Stopped(_) => say(key::CHILD_STOPPED_TITLE),
    };
    let made = say_with(key::CHILD_END_MADE, &[("n", things.len().into())]);
    let question = speaks::who_may_see(band);
    let again = take_back(band);
    let on_choose = {
        let desk = desk.clone();
        use_callback(move |fact: Fact| desk.put(Deed::Record(fact)))
    };
    if band == AgeBand::From3To5 && !things.is_empty() {
        return rsx! { OneByOne { title, made, things, on_choose } };
    }
    let mut spoken = vec![title.clone(), made.clone()];
    if !things.is_empty() {
        spoken.push(question.clone());
        spoken.extend(always(band, &desk.visiting.worker_name).into_iter().map(|(_, words)| words));
        spoken.push(again.clone());
        spoken.extend([key::CHILD_DIFFERENTLY, key::CHILD_COPY].map(say));
    }
    rsx! {
        div { class: "end",
            Prompt { text: title }
            p { class: "end-made", Line { text: made } }
            if !things.is_empty() {
                p { class: "end-question", Line { text: question } }
                AlwaysSee {}
                p { class: "end-again", Line { text: again } }
            }
            ul { class: "end-things",
                for Thing { capture , at , asked , answer , sharing , choices , differently , .. } in things {
                    li { key: "{capture}", class: "end-thing", "data-differently": differently,
                        p { class: "end-asked", "{asked}" }
                        if on_cards.contains(&capture) {
                            p { Line { text: say(key::CHILD_CARD_OWN) } }
                        }
                        if differently {
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
                ReadAloud { lines: spoken, by_itself, quietly: true, on_read: |()| () }
                Button { icon: Glyph::Forward, on_press: move |()| hand.set(Hand::Finished),
                    Line { text: say(key::CHILD_END_DONE) }
                }
            }
        }
    }
}

/// For the youngest, who do not look for what lies further down: one thing on a page.
#[component]
fn OneByOne(title: String, made: String, things: Vec<Thing>, on_choose: Callback<Fact>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let mut turned_to = use_signal(|| 0_usize);
    let last = things.len() - 1;
    let at = turned_to().min(last);
    let Thing { capture, answer, sharing, choices, .. } = things[at].clone();
    let question = speaks::who_may_see(AgeBand::From3To5);
    let on = say(if at < last { key::CHILD_GO_ON } else { key::CHILD_END_DONE });
    // What was made is counted once, on the first of them.
    let counted = [title.clone(), made].into_iter().filter(|_| at == 0);
    let always = always(AgeBand::From3To5, &desk.visiting.worker_name).into_iter().map(|(_, words)| words);
    let answers = [key::CHILD_SEE_CARER_PLAIN, key::CHILD_SEE_PARENT_PLAIN].map(say);
    let again = [take_back(AgeBand::From3To5), say(key::CHILD_DIFFERENTLY), on.clone()];
    let spoken: Vec<String> =
        counted.chain([question.clone()]).chain(always).chain(answers).chain(again).collect();
    rsx! {
        div { class: "end", "data-one": true,
            Prompt { text: if at == 0 { title } else { question.clone() } }
            div { class: "end-told",
                if at == 0 {
                    p { class: "end-question", Line { text: question } }
                }
                AlwaysSee {}
                p { class: "end-again", Line { text: take_back(AgeBand::From3To5) } }
            }
            // A list of one: only in a list does another key show another thing.
            for _ in [()] {
                div { key: "{capture}", class: "end-one",
                    div { class: "made", Made { answer: answer.clone() } }
                    WhoMaySee { capture, sharing, choices: choices.clone(), on_choose }
                    div { class: "end-ways",
                        Button {
                            icon: Glyph::Forward,
                            on_press: move |()| {
                                if at < last {
                                    turned_to.set(at + 1);
                                } else {
                                    hand.set(Hand::Finished);
                                }
                            },
                            Line { text: on.clone() }
                        }
                        NotWhatIMeant { capture }
                        ReadAloud { lines: spoken.clone(), by_itself: true, quietly: true, on_read: |()| () }
                    }
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
    let by_itself = desk.visiting.manner.spoken;
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
        if band != AgeBand::From13 {
            img { class: "give-back", alt: "", src: "/pictures/topics/give-back.svg" }
        }
        p { class: "end-give-back", Line { text: give_back.clone() } }
        div { class: "page-buttons",
            Button { kind: crate::ui::ButtonKind::Quiet, icon: Glyph::Back, on_press: move |()| hand.set(Hand::There),
                Line { text: say(key::CHILD_GO_BACK) }
            }
            ReadAloud {
                lines: vec![title, text, give_back],
                by_itself,
                quietly: true,
                on_read: |()| (),
            }
        }
    }
}
