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
pub use around::{Likeness, PICTURED, near_words};
use dioxus::prelude::*;
use drawing::Drawn;
use faces::Picked;
pub use faces::face_words;
use fetched::Fetched;
pub use on_card::{KeptOnCard, OnCard};
use shared::{
    answer::{Answer, Blob},
    id::{CaptureId, CaseId},
    projection::Said,
};
use sorted::Sorted;
pub use sorted::{card_picture, pile_words};
pub use told::{DrawnAndTold, beside_clock};
pub use voice::whole;
use voice::{Spoken, Stops};
use written::Written;

/// Fetches what has bytes. Whoever may not have looked yet does not get this far.
#[component]
pub fn Given(
    case: CaseId,
    child: String,
    answer: Answer,
    /// What is to be heard with it: the parts of a recording, or the voice that was heard while it was drawn.
    #[props(default)]
    heard: Vec<Said>,
    /// What the reader may see of what it drew or said for cards of its own.
    #[props(default)]
    own: Vec<(CaptureId, Answer)>,
) -> Element {
    let sounds = heard.iter().map(|said| said.sound.clone());
    match answer {
        Answer::Draw { drawing } => {
            let blobs: Vec<Blob> = [drawing].into_iter().chain(sounds).collect();
            let (name, clock) = (child.clone(), beside_clock(&heard));
            rsx! {
                Fetched {
                    case,
                    blobs,
                    show: move |mut bytes: Vec<Vec<u8>>| {
                        let voice = bytes.split_off(1);
                        let document = bytes.pop().unwrap_or_default();
                        match voice.is_empty() {
                            true => rsx! { Drawn { document, child: name.clone() } },
                            false => rsx! {
                                DrawnAndTold {
                                    document,
                                    voice,
                                    clock: clock.clone(),
                                    replay: drawing::words(&name),
                                    player: voice::words(),
                                }
                            },
                        }
                    },
                }
                Stops { child, said: heard }
            }
        }
        Answer::Say { .. } => rsx! {
            Fetched { case, blobs: sounds.collect::<Vec<_>>(), show: move |files| rsx! { Spoken { files } } }
            Stops { child, said: heard }
        },
        Answer::Feel { shown, picked, in_words } => rsx! { Picked { shown, picked, in_words } },
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
pub fn InItself(
    answer: Answer,
    own: Callback<CaptureId, Element>,
    /// Without cartoon faces, whatever was felt.
    #[props(default)]
    in_words: bool,
) -> Element {
    match answer {
        Answer::Sort { deck, shown, placed } => rsx! { Sorted { deck, shown, placed, own } },
        Answer::Write { words, by } => rsx! { Written { words, by } },
        Answer::People { around } => rsx! { Map { around, in_words } },
        Answer::Draw { .. } | Answer::Feel { .. } | Answer::Say { .. } => rsx! {},
    }
}
