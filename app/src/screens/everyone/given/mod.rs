//! What a child gave, shown to adults as it was given: the drawing, the faces, the voice.
//!
//! Never here: what adults think of it, who may see it, and any measure of it.
mod around;
mod drawing;
mod faces;
mod fetched;
mod on_card;
mod sorted;
mod told;
mod voice;
mod written;

use around::Map;
pub use around::{kind_glyph, near_words};
use dioxus::prelude::*;
use drawing::Drawn;
use faces::Picked;
pub use faces::face_words;
use fetched::Fetched;
pub use on_card::{KeptOnCard, OnCard};
use shared::{
    answer::{Answer, Beside, Blob},
    id::{CaptureId, CaseId},
};
use sorted::Sorted;
pub use sorted::{card_picture, pile_words};
pub use told::DrawnAndTold;
use voice::Spoken;
use written::Written;

/// Fetches what has bytes. Whoever may not have looked yet does not get this far.
#[component]
pub fn Given(
    case: CaseId,
    child: String,
    answer: Answer,
    /// The voice that was heard while it was drawn.
    #[props(default)]
    voice: Option<(Blob, Beside)>,
    /// What the reader may see of what it drew or said for cards of its own.
    #[props(default)]
    own: Vec<(CaptureId, Answer)>,
) -> Element {
    match (answer, voice) {
        (Answer::Draw { drawing }, Some((voice, beside))) => rsx! {
            Fetched {
                case,
                blob: drawing,
                show: move |document: Vec<u8>| {
                    let child = child.clone();
                    rsx! {
                        Fetched {
                            case,
                            blob: voice.clone(),
                            show: move |wav| rsx! {
                                DrawnAndTold {
                                    document: document.clone(),
                                    wav,
                                    beside,
                                    replay: drawing::words(&child),
                                    player: voice::words(),
                                }
                            },
                        }
                    }
                },
            }
        },
        (answer, _) => rsx! { Alone { case, child, answer, own } },
    }
}

#[component]
fn Alone(case: CaseId, child: String, answer: Answer, own: Vec<(CaptureId, Answer)>) -> Element {
    match answer {
        Answer::Draw { drawing } => rsx! {
            Fetched { case, blob: drawing, show: move |bytes| rsx! { Drawn { document: bytes, child: child.clone() } } }
        },
        Answer::Feel { shown, picked, in_words } => rsx! { Picked { shown, picked, in_words } },
        Answer::Say { sound, .. } => rsx! {
            Fetched { case, blob: sound, show: move |bytes| rsx! { Spoken { bytes } } }
        },
        other => rsx! {
            InItself {
                answer: other,
                own: move |card| rsx! { KeptOnCard { case, child: child.clone(), card, own: own.clone() } },
            }
        },
    }
}

/// An answer that is whole in itself and needs no bytes beside it, but for what is on cards of the child's own.
#[component]
pub fn InItself(answer: Answer, own: Callback<CaptureId, Element>) -> Element {
    match answer {
        Answer::Sort { deck, shown, placed } => rsx! { Sorted { deck, shown, placed, own } },
        Answer::Write { words, by } => rsx! { Written { words, by } },
        Answer::People { around } => rsx! { Map { around } },
        Answer::Draw { .. } | Answer::Feel { .. } | Answer::Say { .. } => rsx! {},
    }
}
