//! Which child it is: the picture the child chose, the first name, the first letter of the family name.
use dioxus::prelude::*;
use shared::people::Case;

use crate::ui::{Glyph, Icon};

/// Wants a heading or a link around it.
#[component]
pub fn ChildName(case: Case) -> Element {
    rsx! {
        span { class: "child-name", "data-picture": "{case.picture}",
            span { class: "child-name-picture", Icon { glyph: Glyph::Person } }
            span { "{case.first_name} {case.initial}." }
        }
    }
}
