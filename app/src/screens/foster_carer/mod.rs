//! What a foster carer sees: the book of likes and dislikes, and what the child shares with them.
//!
//! Nothing else of a case reaches these screens: no visit, no count, no time, no trace of what is not shared.
mod add;
mod book_page;
mod home;

#[cfg(test)]
mod tests;

use dioxus::prelude::*;

use self::{book_page::BookPage, home::CarerHome};
use crate::route::Route;

/// The page at each address.
pub fn pages(route: Route) -> Element {
    match route {
        Route::BookPage { case } => rsx! { BookPage { case } },
        _ => rsx! { CarerHome {} },
    }
}
