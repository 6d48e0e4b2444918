//! One thing that is asked, the ways to answer it, and the ways to leave it.
use dioxus::prelude::*;
use shared::{
    answer::{Skip, Way},
    event::Fact,
    people::AgeBand,
};

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
    parts::{Choice, Prompt},
    speaks,
    topics::TopicPicture,
    turns::use_turns,
};
use crate::{
    model::visit_flow::{self, Hand},
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

#[component]
pub fn Ways(item: usize, again: bool) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let turns = use_turns(desk.visiting.manner.choices);
    let Some(asked) = desk.agenda().get(item).cloned() else { return rsx! {} };
    let prompt = asked.prompts.get(&band).cloned().unwrap_or_default();
    let how = speaks::how(band);
    let mut spoken = vec![prompt.clone(), how.clone()];
    let mut all = asked.ways.clone();
    if band == AgeBand::From13 {
        // A voice note and a text box come first.
        all.sort_by_key(|way| match way {
            Way::Say => 0,
            Way::Write => 1,
            _ => 2,
        });
    }
    let ways = turns.shown(&all);
    spoken.extend(ways.iter().map(|way| speaks::way(*way, band)));
    if turns.more(&asked.ways) {
        spoken.push(say(key::CHILD_OTHER_WAYS));
    }
    spoken.push(say(key::CHILD_SKIP));
    let code = asked.code.clone();
    let others = desk.view().is_some_and(|view| visit_flow::open_items(&view, &desk.agenda()).len() > 1);
    let counted = desk.clone();
    let begun = |way: &Way| desk.begun(item, *way).first().copied();
    rsx! {
        if again {
            p { class: "ways-again", Line { text: say(key::CHILD_ASKED_AGAIN) } }
        }
        div { class: "ways-asked",
            if band != AgeBand::From13 {
                TopicPicture { code: asked.code.clone() }
            }
            Prompt { text: prompt }
        }
        p { class: "ways-how", Line { text: how } }
        div { class: "choices",
            for way in ways {
                Choice {
                    key: "{way:?}",
                    picture: way_picture(way),
                    word: speaks::way(way, band),
                    note: begun(&way).map(|_| say(key::CHILD_WAY_BEGUN)),
                    on_press: {
                        let draft = begun(&way);
                        move |()| hand.set(Hand::At { item, way, draft })
                    },
                }
            }
        }
        div { class: "ways-below",
            ReadAloud {
                key: "{item}",
                lines: spoken,
                by_itself,
                quietly: !by_itself,
                on_read: move |()| counted.note_read_aloud(&code),
            }
            if turns.more(&asked.ways) {
                Button { kind: ButtonKind::Quiet, icon: Glyph::Again, on_press: move |()| turns.turn(),
                    Line { text: say(key::CHILD_OTHER_WAYS) }
                }
            }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Forward,
                on_press: move |()| hand.set(Hand::Skipping { item }),
                Line { text: say(key::CHILD_SKIP) }
            }
            if others {
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Cards,
                    on_press: move |()| hand.set(Hand::Topics),
                    Line { text: say(key::CHILD_ANOTHER_TOPIC) }
                }
            }
        }
    }
}

/// The sign of a way.
pub fn way_picture(way: Way) -> Glyph {
    match way {
        Way::Draw => Glyph::Pencil,
        Way::Feel => Glyph::Face,
        Way::Say => Glyph::Microphone,
        Way::Sort => Glyph::Cards,
        Way::Write => Glyph::Note,
        Way::People => Glyph::People,
    }
}

/// Three ways to pass over. Each is an answer, and they are of one size.
#[component]
pub fn Skipping(item: usize) -> Element {
    let desk = use_context::<Desk>();
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let title = say(key::CHILD_SKIP_HOW);
    let skips = [
        (Skip::DontKnow, Glyph::DontKnow, say(key::CHILD_SKIP_DONT_KNOW)),
        (Skip::DontWantToSay, Glyph::DontWant, say(key::CHILD_SKIP_DONT_WANT)),
        (Skip::Later, Glyph::Later, say(key::CHILD_SKIP_LATER)),
    ];
    let mut spoken = vec![title.clone()];
    spoken.extend(skips.iter().map(|(_, _, word)| word.clone()));
    spoken.push(say(key::CHILD_GO_BACK));
    rsx! {
        Prompt { text: title }
        div { class: "choices",
            for (skip , picture , word) in skips {
                Choice {
                    key: "{skip:?}",
                    picture,
                    word,
                    on_press: {
                        let desk = desk.clone();
                        move |()| {
                            if let Some(prompt) = desk.prompt(item) {
                                desk.put(Deed::Record(Fact::Skipped { prompt, skip }));
                            }
                        }
                    },
                }
            }
        }
        div { class: "ways-below",
            ReadAloud {
                lines: spoken,
                by_itself,
                quietly: true,
                on_read: |()| (),
            }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Back,
                on_press: move |()| hand.set(Hand::Ways { item }),
                Line { text: say(key::CHILD_GO_BACK) }
            }
        }
    }
}
