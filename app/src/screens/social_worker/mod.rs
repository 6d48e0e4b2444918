//! What a social worker sees: cases, a visit's frame, review.
mod case_page;
mod communication;
mod home;
mod prepare_visit;
mod queue;
mod records;
mod review;

#[cfg(test)]
mod tests;

use dioxus::prelude::*;

use self::{
    case_page::CasePage, home::WorkerHome, prepare_visit::PrepareVisit, queue::ReviewQueue,
    review::ReviewVisit,
};
use crate::route::Route;

/// The page at each address.
pub fn pages(route: Route) -> Element {
    match route {
        Route::CasePage { case } => rsx! { CasePage { case } },
        Route::PrepareVisit { case } => rsx! { PrepareVisit { case } },
        Route::ReviewVisit { case, visit, item } => rsx! { ReviewVisit { case, visit, item } },
        Route::ReviewQueue {} => rsx! { ReviewQueue {} },
        _ => rsx! { WorkerHome {} },
    }
}
