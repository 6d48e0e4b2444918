//! What a child gave, shown to adults as it was given: the drawing, the faces, the voice.
//!
//! Never here: what adults think of it, who may see it, and any measure of it.
mod drawing;
mod faces;
mod fetched;
mod voice;

use dioxus::prelude::*;
use drawing::Drawn;
use faces::Picked;
use fetched::Fetched;
use shared::{answer::Answer, id::CaseId};
use voice::Spoken;

/// Fetches what has bytes. Whoever may not have looked yet does not get this far.
#[component]
pub fn Given(case: CaseId, child: String, answer: Answer) -> Element {
    match answer {
        Answer::Draw { drawing } => rsx! {
            Fetched { case, blob: drawing, show: move |bytes| rsx! { Drawn { document: bytes, child: child.clone() } } }
        },
        Answer::Feel { shown, picked } => rsx! { Picked { shown, picked } },
        Answer::Say { sound, .. } => rsx! {
            Fetched { case, blob: sound, show: move |bytes| rsx! { Spoken { bytes } } }
        },
    }
}
