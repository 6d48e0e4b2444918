//! Moving a child up or down: the questions go on in the words of another age.
use dioxus::prelude::*;
use shared::{event::Fact, people::AgeBand};

use super::desk::{Deed, Desk};
use crate::{
    device::Device,
    screens::everyone::too_small,
    ui::{ChooseOne, Offer},
    words::{Key, key, say, say_with},
};

const BANDS: [Key; 4] =
    [key::WORKER_BAND_3_5, key::WORKER_BAND_6_8, key::WORKER_BAND_9_12, key::WORKER_BAND_13];

#[component]
pub fn MoveBand() -> Element {
    let desk = use_context::<Desk>();
    let name = desk
        .visiting
        .case
        .as_ref()
        .map_or_else(|| say(key::WORKER_THE_CHILD), |case| case.first_name.clone());
    let with_name = |key: Key<1>| say_with(key, &[("name", name.as_str().into())]);
    let now = desk.view().and_then(|view| view.band).unwrap_or(desk.visiting.band);
    let device = use_context::<Device>();
    // A visit on a telephone does not go on in the words of an age that a telephone is too small for.
    let fits = |band: AgeBand| band == now || !too_small(&device, band);
    let offers = AgeBand::ALL.iter().zip(BANDS).filter(|(band, _)| fits(**band));
    let offers = offers.map(|(band, words)| Offer::new(band.as_str(), say(words)));
    rsx! {
        details { class: "prepare-more",
            summary { {with_name(key::WORKER_BAND_MOVE)} }
            ChooseOne {
                legend: with_name(key::WORKER_BAND_MOVE),
                name: "band-move",
                offers: offers.collect::<Vec<_>>(),
                picked: now.as_str().to_owned(),
                on_pick: move |value: String| {
                    let picked = AgeBand::ALL.into_iter().find(|band| band.as_str() == value);
                    if let Some(band) = picked.filter(|band| *band != now) {
                        desk.put(Deed::Record(Fact::BandMoved { band }));
                    }
                },
            }
            p { class: "grown-up-note", {say(key::WORKER_BAND_MOVE_HINT)} }
        }
    }
}
