//! Just kept, or not yet said whether to keep.
use dioxus::prelude::*;
use shared::{
    answer::Way,
    projection::{Item, ItemOutcome},
};

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
    made::{Begun, Made, drawn_so_far, length_ms},
    parts::{Choice, DoNotKeep, Opening, Prompt, use_parts},
    speaks,
    watch::AsItCame,
    ways::way_picture,
};
use crate::{
    model::visit_flow::Hand,
    store::Draft,
    ui::{Button, Glyph, Icon},
    words::{key, say},
};

/// It is on the disk, and only now is it called kept.
#[component]
pub fn Kept(item: usize, way: Way) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let code = desk.agenda().get(item).map(|item| item.code.clone()).unwrap_or_default();
    let answer = desk.view().and_then(|view| view.items.iter().rev().find_map(|it| given(it, &code, way)));
    let title = say(key::CHILD_KEPT);
    let text = say(key::CHILD_KEPT_TEXT);
    let (on, another) = (say(key::CHILD_GO_ON), say(key::CHILD_MAKE_ANOTHER));
    // After a scale or cards the child is always invited to tell, in any way that needs no scale.
    let telling = if matches!(way, Way::Feel | Way::Sort) { speaks::ways_to_tell(band) } else { &[] };
    let invitation = say(key::CHILD_TELL_ABOUT_IT);
    let mut spoken = vec![title.clone(), text.clone()];
    if telling.is_empty() {
        spoken.extend([on.clone(), another.clone()]);
    } else {
        spoken.push(invitation.clone());
        spoken.extend(telling.iter().map(|way| speaks::way(*way, band)));
        spoken.push(on.clone());
    }
    rsx! {
        Prompt { text: title.clone() }
        if let Some(answer) = answer {
            div { class: "made", Made { answer } }
        }
        p { class: "kept-where",
            Icon { glyph: Glyph::Keep }
            Line { text: text.clone() }
        }
        if !telling.is_empty() {
            p { class: "kept-tell", Line { text: invitation.clone() } }
        }
        div { class: "kept-ways",
            div { class: "choices",
                for way in telling.iter().copied() {
                    Choice {
                        key: "{way:?}",
                        picture: way_picture(way),
                        word: speaks::way(way, band),
                        on_press: move |()| hand.set(Hand::At { item, way, draft: None }),
                    }
                }
                Choice {
                    picture: Glyph::Forward,
                    word: on.clone(),
                    on_press: move |()| hand.set(Hand::There),
                }
                if telling.is_empty() {
                Choice {
                    picture: Glyph::Add,
                    word: another.clone(),
                    on_press: move |()| hand.set(Hand::Ways { item }),
                }
                }
            }
            ReadAloud {
                lines: spoken,
                by_itself,
                quietly: true,
                on_read: |()| (),
            }
        }
    }
}

fn given(item: &Item, code: &str, way: Way) -> Option<shared::answer::Answer> {
    match &item.outcome {
        ItemOutcome::Given { answer, .. } if item.prompt.code == code && answer.way() == way => {
            Some(answer.clone())
        }
        _ => None,
    }
}

/// Begun, and then the visit went on: the child says whether it is kept.
#[component]
pub fn Leftover(draft: Draft) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let parts = use_parts(Some(draft.capture));
    let title = speaks::keep_this(band);
    let capture = draft.capture;
    rsx! {
        match &*parts.read() {
            Opening::Ready(parts) => {
                let took_ms = length_ms(&draft, parts);
                // What was said beside a drawing goes where the drawing goes. Where it ended nobody knows any more.
                let voices: Vec<_> = desk.voices_of(capture).into_iter().map(|voice| (voice, None)).collect();
                let drawn = (!voices.is_empty()).then(|| drawn_so_far(parts));
                let keep = {
                    let (desk, voices, drawn) = (desk.clone(), voices.clone(), drawn.clone());
                    move |()| {
                        desk.put(match drawn.clone() {
                            Some(document) => {
                                Deed::KeepTold { drawing: capture, took_ms, document, voices: voices.clone() }
                            }
                            None => {
                                let (document, instead_of) = (None, Vec::new());
                                Deed::Keep { capture, took_ms, document, instead_of, until_ms: None }
                            }
                        });
                    }
                };
                let captures = voices.iter().map(|(voice, _)| *voice).chain([capture]).collect::<Vec<_>>();
                rsx! {
                    Prompt { text: title.clone() }
                    div { class: "made",
                        match drawn {
                            Some(document) => rsx! { AsItCame { document, voices } },
                            None => rsx! { Begun { draft: draft.clone(), parts: parts.clone() } },
                        }
                    }
                    div { class: "page-buttons",
                        DoNotKeep { captures }
                        Button { icon: Glyph::Keep, disabled: desk.is_busy(), on_press: keep, Line { text: say(key::CHILD_KEEP) } }
                    }
                }
            }
            other => other.page(),
        }
        ReadAloud { lines: vec![title], by_itself, quietly: true, on_read: |()| () }
    }
}
