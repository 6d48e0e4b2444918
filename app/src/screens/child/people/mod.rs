//! Who and what matters, around "me", near or far, and how it feels to see them. Nobody has to be on the map and nobody
//! has to be anywhere. Who reads has all of it on one page; the younger are asked about one thing at a time.
mod map;
mod steps;

use dioxus::prelude::*;
use shared::{
    answer::{Answer, Around, Face, Kind, Way},
    id::CaptureId,
    people::AgeBand,
    question::Item,
};

use self::{map::OnOnePage, steps::Steps};
use super::{desk::Desk, growing::Grows};
use crate::{
    model::visit_flow::Hand,
    words::{key, say_with},
};

/// The one in the middle.
const ME: &str = "/pictures/roles/me.svg";

/// What is asked about somebody who was placed.
pub fn seeing_words(name: &str) -> String {
    say_with(key::CHILD_AROUND_SEEING, &[("name", name.into())])
}

/// How it can feel to see somebody.
pub fn faces(band: AgeBand) -> &'static [Face] {
    match band {
        AgeBand::From3To5 | AgeBand::From6To8 => &[Face::Sad, Face::Calm, Face::Happy],
        AgeBand::From9To12 | AgeBand::From13 => {
            &[Face::Sad, Face::Angry, Face::Scared, Face::Worried, Face::Calm, Face::Happy, Face::Mixed]
        }
    }
}

#[component]
pub fn People(item: usize, draft: Option<CaptureId>) -> Element {
    let band = use_context::<Desk>().visiting.band;
    rsx! {
        Grows {
            item,
            way: Way::People,
            draft,
            page: move |(growing, begun)| {
                let begun = match begun {
                    Some(Answer::People { around }) => around,
                    _ => Vec::new(),
                };
                match band {
                    AgeBand::From3To5 | AgeBand::From6To8 => rsx! { Steps { item, growing, begun } },
                    AgeBand::From9To12 | AgeBand::From13 => rsx! { OnOnePage { item, growing, begun } },
                }
            },
        }
    }
}

impl Desk {
    /// Where a child is who was just found not to take to faces. What can be answered by faces alone is asked no more,
    /// so that what is asked now may have moved up.
    pub fn without_scales(&self) -> Hand {
        let Hand::At { item, way: way @ Way::People, .. } = *self.hand.peek() else { return Hand::There };
        let by_faces_alone = |item: &&Item| item.ways.iter().all(|way| *way == Way::Feel);
        let gone = self.agenda().iter().take(item).filter(by_faces_alone).count();
        Hand::At { item: item - gone, way, draft: self.begun(item, way).first().copied() }
    }
}

/// Onto the map, or off it again.
fn turn_up(around: &mut Vec<Around>, kind: Kind, picture: Option<&str>, name: String) {
    match around.iter().position(|it| it.name == name) {
        Some(place) => drop(around.remove(place)),
        None => around.push(Around {
            name,
            kind,
            picture: picture.map(str::to_owned),
            near: None,
            seeing: Vec::new(),
        }),
    }
}

/// More than one face is possible, and none is too.
fn turn_face(around: &mut [Around], place: usize, face: Face) {
    let Some(it) = around.get_mut(place) else { return };
    match it.seeing.iter().position(|known| *known == face) {
        Some(place) => drop(it.seeing.remove(place)),
        None => it.seeing.push(face),
    }
}
