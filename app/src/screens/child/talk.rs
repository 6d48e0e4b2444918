//! Speaking. Each take is a draft of its own, so that "say it again" costs nothing until the new one is kept.
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use dioxus::prelude::*;
use shared::{answer::Way, id::CaptureId};

use super::{
    aloud::{Aloud, Line, ReadAloud},
    desk::{Deed, Desk},
    pad_words,
    parts::{DoNotKeep, Opening, Pieces, Prompt, use_parts},
    speaks,
};
use crate::{
    model::visit_flow::Hand,
    sound::{Before, PieceHeard, RecordPanel, Started, Take},
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
    // Of each take and part its name.
    let takes = use_hook(|| {
        let before = draft.map(|draft| ((0, 0), draft));
        Rc::new(RefCell::new(before.into_iter().collect::<BTreeMap<(u32, u32), CaptureId>>()))
    });
    let before = draft.map(|_| Before { take: 0, parts });
    let on_started = {
        let (desk, takes) = (desk.clone(), takes.clone());
        use_callback(move |started: Started| {
            let capture = desk.new_capture();
            let Started { take, part, .. } = started;
            let before = part.checked_sub(1).and_then(|before| takes.borrow().get(&(take, before)).copied());
            takes.borrow_mut().insert((take, part), capture);
            match before {
                Some(before) => desk.begin_part(capture, before, None),
                None => desk.begin(capture, item, Way::Say),
            }
        })
    };
    let on_piece = {
        let (desk, takes) = (desk.clone(), takes.clone());
        use_callback(move |piece: PieceHeard| {
            let capture = takes.borrow().get(&(piece.take, piece.part)).copied();
            if let Some(capture) = capture {
                desk.saving.add_piece(capture, piece.bytes);
            }
        })
    };
    let on_keep = {
        let (desk, takes) = (desk.clone(), takes.clone());
        use_callback(move |kept: Take| {
            let Some(capture) = takes.borrow().get(&(kept.take, 0)).copied() else { return };
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
    let mut spoken = vec![prompt.clone(), how.clone()];
    spoken.extend([key::CHILD_KEEP, key::CHILD_DO_NOT_KEEP, key::CHILD_GO_BACK].map(say));
    let on_read = use_callback({
        let desk = desk.clone();
        move |()| desk.note_read(item)
    });
    rsx! {
        div { class: "talk",
            Prompt { text: prompt }
            p { class: "talk-how", Line { text: how.clone() } }
            ReadAloud { lines: spoken, quietly: true, on_read }
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
                    {say(key::CHILD_OTHER_WAYS)}
                }
            }
            div { class: "page-buttons",
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    {say(key::CHILD_GO_BACK)}
                }
                if !begun.is_empty() {
                    DoNotKeep { captures: begun }
                }
            }
        }
    }
}
