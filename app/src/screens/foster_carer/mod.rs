//! What a foster carer sees: the book of likes and dislikes.
use dioxus::prelude::*;
use shared::id::CaseId;

/// What a foster carer finds when they come in.
#[component]
pub fn CarerHome() -> Element {
    rsx! {}
}

/// The book of one child.
#[component]
pub fn BookPage(case: ReadSignal<CaseId>) -> Element {
    rsx! { "{case}" }
}
