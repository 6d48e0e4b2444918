//! The faces as they were shown, which of them were picked, and how much: in faces and words, never in numbers.
use dioxus::prelude::*;
use shared::answer::{self, FacePicked, FaceShown};

use crate::{
    model::review::{FaceSeen, faces_seen},
    ui::{Amount, Face, FaceShape, Pebble},
    words::{Key, key, say},
};

#[component]
pub fn Picked(shown: Vec<FaceShown>, picked: Vec<FacePicked>, in_words: bool) -> Element {
    let legend = if in_words { key::EVERYONE_WORDS_SHOWN } else { key::EVERYONE_FACES_SHOWN };
    rsx! {
        figure { class: "given-faces",
            figcaption { {say(legend)} }
            ol { aria_label: say(legend),
                for (place , face) in faces_seen(&shown, &picked).into_iter().enumerate() {
                    OneFace { key: "{place}", face, in_words }
                }
            }
        }
    }
}

#[component]
fn OneFace(face: FaceSeen, in_words: bool) -> Element {
    let amount = face.how_much.map(|amount| match amount {
        answer::Amount::ALittle => (Amount::Small, key::CHILD_MUCH_SMALL),
        answer::Amount::Some => (Amount::Middle, key::CHILD_MUCH_MIDDLE),
        answer::Amount::ALot => (Amount::Big, key::CHILD_MUCH_BIG),
    });
    rsx! {
        li { class: "given-face", "data-picked": face.picked,
            if !in_words {
                span { class: "given-face-frame", Face { shape: shape(face.face) } }
            }
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

/// The drawing of a face.
pub fn shape(face: answer::Face) -> FaceShape {
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

/// The word of a face, where none was written down with it.
pub fn face_words(face: answer::Face) -> Key {
    match face {
        answer::Face::Happy => key::CHILD_FACE_HAPPY,
        answer::Face::Calm => key::CHILD_FACE_CALM,
        answer::Face::Sad => key::CHILD_FACE_SAD,
        answer::Face::Angry => key::CHILD_FACE_ANGRY,
        answer::Face::Scared => key::CHILD_FACE_SCARED,
        answer::Face::Worried => key::CHILD_FACE_WORRIED,
        answer::Face::Mixed => key::CHILD_FACE_MIXED,
    }
}
