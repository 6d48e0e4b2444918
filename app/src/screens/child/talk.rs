//! Speaking. Each take is a draft of its own, so that "say it again" costs nothing until the new one is kept.
use std::rc::Rc;

use dioxus::prelude::*;
use shared::{answer::Way, id::CaptureId};

use super::{
    aloud::{Aloud, Line, ReadAloud},
    desk::{Deed, Desk},
    pad_words,
    parts::{DoNotKeep, Opening, Pieces, Prompt, use_parts},
    speaks,
    starters::{self, Starters},
    taking_down::use_spoken,
};
use crate::{
    model::visit_flow::Hand,
    sound::{Before, RecordPanel, Take},
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

#[component]
pub fn Talk(item: usize, draft: Option<CaptureId>) -> Element {
    let parts = use_parts(draft);
    match &*parts.read() {
        Opening::Ready(parts) => rsx! { Microphone { item, draft, parts: parts.clone() } },
        other => other.page(),
    }
}

#[component]
fn Microphone(item: usize, draft: Option<CaptureId>, parts: Rc<[Pieces]>) -> Element {
    let desk = use_context::<Desk>();
    let aloud = use_context::<Aloud>();
    let mut hand = desk.hand;
    let before = draft.map(|_| Before { take: 0, parts });
    let begin = {
        let desk = desk.clone();
        use_callback(move |name| desk.begin(name, item, Way::Say))
    };
    let spoken = use_spoken(draft, begin);
    let (on_started, on_piece) = (spoken.on_started, spoken.on_piece);
    let on_keep = {
        let desk = desk.clone();
        use_callback(move |kept: Take| {
            let Some(capture) = spoken.named(kept.take) else { return };
            let instead_of =
                desk.begun(item, Way::Say).into_iter().filter(|begun| *begun != capture).collect();
            let took_ms = u64::from(kept.sound.length_ms());
            desk.put(Deed::Keep { capture, took_ms, document: None, instead_of, until_ms: None });
        })
    };
    let prompt = desk.prompt(item).map(|prompt| prompt.text).unwrap_or_default();
    let begun = desk.begun(item, Way::Say);
    let how = speaks::how_to_say(desk.visiting.band);
    // It never reads by itself: the question was heard before, and the child is at work.
    let mut lines = vec![prompt.clone(), how.clone()];
    lines.extend(starters::lines(desk.visiting.band));
    lines.extend([key::CHILD_KEEP, key::CHILD_DO_NOT_KEEP, key::CHILD_GO_BACK].map(say));
    let on_read = use_callback({
        let desk = desk.clone();
        move |()| desk.note_read(item)
    });
    rsx! {
        div { class: "talk",
            Prompt { text: prompt }
            p { class: "talk-how", Line { text: how.clone() } }
            ReadAloud { lines, quietly: true, on_read }
            Starters { band: desk.visiting.band }
            RecordPanel {
                words: pad_words::sound(),
                before,
                keeping: desk.is_busy(),
                on_started,
                on_piece,
                on_keep,
                on_says: move |mut words: Vec<String>| {
                    // Asked to try again, there is no microphone, and then there are the other ways.
                    if words.contains(&say(key::CHILD_SAY_TRY_AGAIN)) {
                        words.push(say(key::CHILD_OTHER_WAYS));
                    }
                    aloud.set_here(words);
                },
                Button {
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    Line { text: say(key::CHILD_OTHER_WAYS) }
                }
            }
            div { class: "page-buttons",
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    Line { text: say(key::CHILD_GO_BACK) }
                }
                if !begun.is_empty() {
                    DoNotKeep { captures: begun }
                }
            }
        }
    }
}
