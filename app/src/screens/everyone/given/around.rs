//! Who and what matters, in the rings where the child put them.
use dioxus::prelude::*;
use shared::answer::{Around, Kind, Near};

use super::faces::{face_words, shape};
use crate::{
    ui::{Face, Glyph, Icon},
    words::{Key, key, say},
};

/// Somebody or something that can be put on the map by a picture, without writing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pictured {
    /// What the file of the picture is called.
    pub picture: &'static str,
    pub kind: Kind,
    pub words: Key,
}

/// Who is offered. Two homes, and nobody of them is presumed to be there.
pub const PICTURED: [Pictured; 14] = {
    const fn of(picture: &'static str, kind: Kind, words: Key) -> Pictured {
        Pictured { picture, kind, words }
    }
    [
        of("mum", Kind::Person, key::CHILD_AROUND_MUM),
        of("dad", Kind::Person, key::CHILD_AROUND_DAD),
        of("sister", Kind::Person, key::CHILD_AROUND_SISTER),
        of("brother", Kind::Person, key::CHILD_AROUND_BROTHER),
        of("nan", Kind::Person, key::CHILD_AROUND_NAN),
        of("grandad", Kind::Person, key::CHILD_AROUND_GRANDAD),
        of("carer", Kind::Person, key::CHILD_AROUND_CARER),
        of("friend", Kind::Person, key::CHILD_AROUND_FRIEND),
        of("teacher", Kind::Person, key::CHILD_AROUND_TEACHER),
        of("worker", Kind::Person, key::CHILD_AROUND_WORKER),
        of("pet", Kind::Pet, key::CHILD_AROUND_PET),
        of("here", Kind::Place, key::CHILD_AROUND_HERE),
        of("before", Kind::Place, key::CHILD_AROUND_BEFORE),
        of("school", Kind::Place, key::CHILD_AROUND_SCHOOL),
    ]
};

#[component]
pub fn Map(
    around: Vec<Around>,
    /// The words of what was felt, without the faces.
    #[props(default)]
    in_words: bool,
) -> Element {
    let rings = Near::ALL.map(|near| (Some(near), near_words(near)));
    rsx! {
        div { class: "given-map",
            for (near , words) in rings.into_iter().chain([(None, key::EVERYONE_RING_NONE)]) {
                Ring {
                    key: "{words:?}",
                    words,
                    around: around.iter().filter(|it| it.near == near).cloned().collect::<Vec<_>>(),
                    in_words,
                }
            }
        }
    }
}

#[component]
fn Ring(words: Key, around: Vec<Around>, in_words: bool) -> Element {
    if around.is_empty() {
        return rsx! {};
    }
    rsx! {
        figure { class: "given-ring",
            figcaption { {say(words)} }
            ul {
                for (place , it) in around.into_iter().enumerate() {
                    li { key: "{place}", class: "given-around",
                        Likeness { kind: it.kind, picture: it.picture.clone() }
                        span { class: "given-around-name", "{it.name}" }
                        for face in it.seeing {
                            span { key: "{face:?}", class: "given-around-face",
                                if !in_words {
                                    Face { shape: shape(face) }
                                }
                                {say(face_words(face))}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How somebody looks: by their picture, and whoever has none by the sign of what they are.
#[component]
pub fn Likeness(kind: Kind, #[props(into)] picture: Option<String>) -> Element {
    match picture.as_deref().and_then(likeness) {
        Some(src) => rsx! { img { class: "likeness", alt: "", src } },
        None => rsx! {
            span { class: "likeness", Icon { glyph: kind_glyph(kind) } }
        },
    }
}

/// Where a picture lies. What another device may have written is no address: only a known one leads anywhere.
fn likeness(picture: &str) -> Option<String> {
    let known = PICTURED.iter().find(|known| known.picture == picture)?;
    Some(format!("/pictures/people/{}.svg", known.picture))
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
fn kind_glyph(kind: Kind) -> Glyph {
    match kind {
        Kind::Person => Glyph::Person,
        Kind::Pet => Glyph::Paw,
        Kind::Place => Glyph::House,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn everybody_who_is_offered_has_a_picture_that_is_there_and_nobody_elses() {
        let mut pictures: Vec<String> = PICTURED.iter().filter_map(|it| likeness(it.picture)).collect();
        for picture in &pictures {
            assert!(Path::new(&format!("../assets{picture}")).is_file(), "{picture}");
        }
        pictures.sort();
        pictures.dedup();
        assert_eq!(pictures.len(), PICTURED.len());
    }

    #[test]
    fn what_is_no_picture_of_ours_leads_nowhere() {
        assert_eq!(likeness("../roles/worker"), None);
        assert_eq!(likeness(""), None);
    }
}
