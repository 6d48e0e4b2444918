//! What a child sees.
use dioxus::prelude::*;

/// The open visit, in the child's hands.
#[component]
pub fn Visit() -> Element {
    rsx! {}
}
