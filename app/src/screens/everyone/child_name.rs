//! Which child it is: the picture the child chose, the first name, the first letter of the family name.
use dioxus::prelude::*;
use shared::people::Case;

use crate::ui::{Glyph, Icon};

/// The pictures a child can choose, by their names in the case.
const PICTURES: [&str; 16] = [
    "kite", "fox", "owl", "hedgehog", "otter", "snail", "whale", "boat", "moon", "tree", "bear", "turtle",
    "rocket", "teapot", "guitar", "mountain",
];

/// Wants a heading or a link around it.
#[component]
pub fn ChildName(case: Case) -> Element {
    rsx! {
        span { class: "child-name", "data-picture": "{case.picture}",
            ChildPicture { picture: case.picture.clone() }
            span { "{case.first_name} {case.initial}." }
        }
    }
}

/// The picture that the child chose; a plain sign where the case names none that is drawn.
#[component]
pub fn ChildPicture(picture: String) -> Element {
    rsx! {
        span { class: "child-name-picture",
            if PICTURES.contains(&picture.as_str()) {
                img { alt: "", src: "/pictures/children/{picture}.svg" }
            } else {
                Icon { glyph: Glyph::Person }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_picture_that_a_child_can_choose_is_drawn() {
        for picture in PICTURES {
            assert!(Path::new(&format!("../assets/pictures/children/{picture}.svg")).is_file(), "{picture}");
        }
    }
}
