//! What a child drew or said for a card of its own: a small picture, or a voice to listen to.
use dioxus::prelude::*;
use shared::{
    answer::Answer,
    id::{CaptureId, CaseId},
};

use super::{drawing, fetched::Fetched, voice};
use crate::{
    ink::InkSmall,
    sound::{Player, PlayerWords, SoundFile},
};

#[component]
pub fn OnCard(bytes: Vec<u8>, drawn: bool, picture: String, player: PlayerWords) -> Element {
    if drawn {
        return rsx! { InkSmall { document: bytes, words: picture } };
    }
    match SoundFile::new(bytes) {
        Ok(sound) => rsx! { div { class: "card-voice", Player { sound, words: player } } },
        Err(_) => rsx! { p { class: "player-failed", {player.failed} } },
    }
}

/// The same, for an adult: of those items that the adult sees. What is not among them is not shown.
#[component]
pub fn KeptOnCard(case: CaseId, child: String, card: CaptureId, own: Vec<(CaptureId, Answer)>) -> Element {
    let Some((_, answer)) = own.into_iter().find(|(known, _)| *known == card) else { return rsx! {} };
    let Some(blob) = answer.blob().cloned() else { return rsx! {} };
    let drawn = matches!(answer, Answer::Draw { .. });
    let show = move |bytes: Vec<Vec<u8>>| {
        let bytes = bytes.concat();
        let picture = drawing::words(&child).picture;
        rsx! { OnCard { bytes, drawn, picture, player: voice::words() } }
    };
    rsx! { Fetched { case, blobs: vec![blob], show } }
}
