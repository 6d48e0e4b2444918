//! Who and what matters, in the rings where the child put them.
use dioxus::prelude::*;
use shared::answer::{Around, Kind, Near};

use super::faces::{face_words, shape};
use crate::{
    ui::{Face, Glyph, Icon},
    words::{Key, key, say},
};

#[component]
pub fn Map(around: Vec<Around>) -> Element {
    let rings = Near::ALL.map(|near| (Some(near), near_words(near)));
    rsx! {
        div { class: "given-map",
            for (near , words) in rings.into_iter().chain([(None, key::EVERYONE_RING_NONE)]) {
                Ring { key: "{words:?}", words, around: around.iter().filter(|it| it.near == near).cloned().collect::<Vec<_>>() }
            }
        }
    }
}

#[component]
fn Ring(words: Key, around: Vec<Around>) -> Element {
    if around.is_empty() {
        return rsx! {};
    }
    rsx! {
        figure { class: "given-ring",
            figcaption { {say(words)} }
            ul {
                for (place , it) in around.into_iter().enumerate() {
                    li { key: "{place}", class: "given-around",
                        Icon { glyph: kind_glyph(it.kind) }
                        span { class: "given-around-name", "{it.name}" }
                        for face in it.seeing {
                            span { key: "{face:?}", class: "given-around-face",
                                Face { shape: shape(face) }
                                {say(face_words(face))}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What a ring is called.
pub fn near_words(near: Near) -> Key {
    match near {
        Near::Close => key::EVERYONE_RING_CLOSE,
        Near::Between => key::EVERYONE_RING_BETWEEN,
        Near::Far => key::EVERYONE_RING_FAR,
    }
}

/// The sign of a kind.
pub fn kind_glyph(kind: Kind) -> Glyph {
    match kind {
        Kind::Person => Glyph::Person,
        Kind::Pet => Glyph::Paw,
        Kind::Place => Glyph::House,
    }
}
