//! What a social worker sees: cases, a visit's frame, review.
mod case_page;
mod home;
mod queue;
mod records;
mod review;

use dioxus::prelude::*;
use shared::id::CaseId;

pub use case_page::CasePage;
pub use home::WorkerHome;
pub use queue::ReviewQueue;
pub use review::ReviewVisit;

/// Before a visit.
#[component]
pub fn PrepareVisit(case: ReadSignal<CaseId>) -> Element {
    rsx! { "{case}" }
}
