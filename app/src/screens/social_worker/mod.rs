//! What a social worker and their manager see: cases, a visit's frame, review, safety matters.
mod case_page;
mod communication;
mod home;
mod prepare_visit;
mod queue;
mod records;
mod review;
mod safety;
mod told_back;

#[cfg(test)]
mod tests;

use dioxus::prelude::*;

use self::{
    case_page::CasePage, home::WorkerHome, prepare_visit::PrepareVisit, queue::ReviewQueue,
    review::ReviewVisit, safety::SafetyPage,
};
use crate::route::Route;

/// The page at each address.
pub fn pages(route: Route) -> Element {
    match route {
        Route::CasePage { case } => rsx! { CasePage { case } },
        Route::PrepareVisit { case } => rsx! { PrepareVisit { case } },
        Route::ReviewVisit { case, visit, item } => rsx! { ReviewVisit { case, visit, item } },
        Route::SafetyMatter { case, matter } => rsx! { SafetyPage { case, matter } },
        Route::ReviewQueue {} => rsx! { ReviewQueue {} },
        _ => rsx! { WorkerHome {} },
    }
}
