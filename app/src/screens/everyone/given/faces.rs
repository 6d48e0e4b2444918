//! The faces as they were shown, which of them were picked, and how much: in faces and words, never in numbers.
use dioxus::prelude::*;
use shared::answer::{self, FacePicked, FaceShown};

use crate::{
    model::review::{FaceSeen, faces_seen},
    ui::{Amount, Face, FaceShape, Pebble},
    words::{key, say},
};

#[component]
pub fn Picked(shown: Vec<FaceShown>, picked: Vec<FacePicked>) -> Element {
    rsx! {
        figure { class: "given-faces",
            figcaption { {say(key::EVERYONE_FACES_SHOWN)} }
            ol { aria_label: say(key::EVERYONE_FACES_SHOWN),
                for (place , face) in faces_seen(&shown, &picked).into_iter().enumerate() {
                    OneFace { key: "{place}", face }
                }
            }
        }
    }
}

#[component]
fn OneFace(face: FaceSeen) -> Element {
    let amount = face.how_much.map(|amount| match amount {
        answer::Amount::ALittle => (Amount::Small, key::CHILD_MUCH_SMALL),
        answer::Amount::Some => (Amount::Middle, key::CHILD_MUCH_MIDDLE),
        answer::Amount::ALot => (Amount::Big, key::CHILD_MUCH_BIG),
    });
    rsx! {
        li { class: "given-face", "data-picked": face.picked,
            span { class: "given-face-frame", Face { shape: shape(face.face) } }
            span { class: "given-face-word", "{face.words}" }
            if face.picked {
                span { class: "given-face-picked", {say(key::EVERYONE_FACE_PICKED)} }
            } else {
                span { class: "visually-hidden", {say(key::EVERYONE_FACE_NOT_PICKED)} }
            }
            if let Some((amount, words)) = amount {
                span { class: "given-face-much",
                    Pebble { amount }
                    span { {say(words)} }
                }
            }
        }
    }
}

fn shape(face: answer::Face) -> FaceShape {
    match face {
        answer::Face::Happy => FaceShape::HAPPY,
        answer::Face::Calm => FaceShape::CALM,
        answer::Face::Sad => FaceShape::SAD,
        answer::Face::Angry => FaceShape::ANGRY,
        answer::Face::Scared => FaceShape::SCARED,
        answer::Face::Worried => FaceShape::WORRIED,
        answer::Face::Mixed => FaceShape::MIXED,
    }
}
