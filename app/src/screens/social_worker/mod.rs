//! What a social worker sees: cases, a visit's frame, review.
use dioxus::prelude::*;
use shared::id::{CaseId, VisitId};

/// What a social worker finds when they come in.
#[component]
pub fn WorkerHome() -> Element {
    rsx! {}
}

/// A case: its visits, and the book.
#[component]
pub fn CasePage(case: ReadSignal<CaseId>) -> Element {
    rsx! { "{case}" }
}

/// Before a visit.
#[component]
pub fn PrepareVisit(case: ReadSignal<CaseId>) -> Element {
    rsx! { "{case}" }
}

/// One visit, for review.
#[component]
pub fn ReviewVisit(case: ReadSignal<CaseId>, visit: ReadSignal<VisitId>) -> Element {
    rsx! { "{case} {visit}" }
}

/// What nobody has taken note of yet.
#[component]
pub fn ReviewQueue() -> Element {
    rsx! {}
}
