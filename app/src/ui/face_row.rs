//! Faces to pick from, one or several: feelings are often mixed.
use dioxus::prelude::*;

use super::{Face, FaceShape};

#[derive(Debug, Clone, PartialEq)]
pub struct FaceChoice {
    /// As the question set calls it.
    pub code: String,
    pub shape: FaceShape,
    pub word: String,
}

/// Real checkboxes, so that keyboard, screen reader and switch come for free. The order is the
/// caller's, and what is picked comes back in the order in which it was picked.
#[component]
pub fn FaceRow(
    #[props(into)] legend: String,
    faces: Vec<FaceChoice>,
    picked: Vec<String>,
    #[props(default = 3)] at_most: usize,
    /// The words alone, without the faces.
    #[props(default)]
    in_words: bool,
    /// What is picked, in words, for the ear.
    #[props(into)]
    picked_words: String,
    /// Said when no more can be picked.
    #[props(into)]
    full_words: String,
    /// The word that is being read aloud.
    #[props(default)]
    read: Option<String>,
    on_change: Callback<Vec<String>>,
) -> Element {
    let (full, count) = (picked.len() >= at_most, faces.len());
    rsx! {
        fieldset { class: "face-row", "data-count": "{count}", "data-in-words": in_words,
            legend { "{legend}" }
            div { class: "face-row-faces",
                for face in faces {
                    FaceBox {
                        key: "{face.code}",
                        checked: picked.contains(&face.code),
                        disabled: full && !picked.contains(&face.code),
                        face: face.clone(),
                        in_words,
                        read: read.as_ref() == Some(&face.word),
                        on_turn: {
                            let picked = picked.clone();
                            move |()| on_change.call(turned(&picked, &face.code))
                        },
                    }
                }
            }
            p { class: "visually-hidden", role: "status", "{picked_words}" }
            p { class: "face-row-full", hidden: !full, "{full_words}" }
        }
    }
}

#[component]
fn FaceBox(
    face: FaceChoice,
    in_words: bool,
    checked: bool,
    disabled: bool,
    read: bool,
    on_turn: Callback,
) -> Element {
    rsx! {
        label { class: "face-box",
            input { r#type: "checkbox", value: "{face.code}", checked, disabled, onchange: move |_| on_turn.call(()) }
            if !in_words {
                span { class: "face-box-frame", Face { shape: face.shape } }
            }
            span { class: "face-box-word", "data-read": read, "{face.word}" }
        }
    }
}

fn turned(picked: &[String], code: &str) -> Vec<String> {
    let mut picked = picked.to_vec();
    match picked.iter().position(|known| known == code) {
        Some(place) => {
            picked.remove(place);
        }
        None => picked.push(code.to_owned()),
    }
    picked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[component]
    fn Row(at_most: usize) -> Element {
        let mut picked = use_signal(Vec::<String>::new);
        let faces = [("sad", "Sad"), ("calm", "OK"), ("happy", "Happy")];
        rsx! {
            FaceRow {
                legend: "Which face is it?",
                faces: faces
                    .map(|(code, word)| FaceChoice {
                        code: code.into(),
                        shape: FaceShape::named(code).unwrap(),
                        word: word.into(),
                    })
                    .to_vec(),
                picked: picked(),
                at_most,
                picked_words: "You picked: {picked().join(\", \")}",
                full_words: "That is all",
                on_change: move |now| picked.set(now),
            }
        }
    }

    #[test]
    fn mixed_feelings_are_kept_in_the_order_they_were_picked() {
        let mut page = Page::open(|| rsx! { Row { at_most: 3 } });
        page.pick("Happy");
        page.pick("Sad");
        assert!(page.html().contains("You picked: happy, sad"), "{}", page.html());
        page.pick("Happy");
        assert!(page.html().contains("You picked: sad<"), "{}", page.html());
    }

    #[test]
    fn when_as_many_as_allowed_are_picked_only_those_can_be_taken_back() {
        let mut page = Page::open(|| rsx! { Row { at_most: 2 } });
        page.pick("Happy");
        assert_eq!(page.html().matches("disabled=true").count(), 0, "{}", page.html());
        page.pick("Sad");
        assert_eq!(page.html().matches("disabled=true").count(), 1, "{}", page.html());
        page.pick("Sad");
        page.pick("OK");
        assert!(page.html().contains("You picked: happy, calm"), "{}", page.html());
    }

    #[test]
    fn every_face_has_its_word_beside_it() {
        let html = Page::open(|| rsx! { Row { at_most: 3 } }).html();
        for word in ["Sad", "OK", "Happy", "Which face is it?"] {
            assert!(html.contains(&format!(">{word}<")), "{word}: {html}");
        }
        assert_eq!(html.matches("checkbox").count(), 3, "{html}");
    }
}
