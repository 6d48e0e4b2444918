//! What a foster carer sees: the book of likes and dislikes, and what the child shares with them.
//!
//! Nothing else of a case reaches these screens: no visit, no count, no time, no trace of what is not shared.
mod add;
mod book_page;
mod home;

#[cfg(test)]
mod tests;

pub use book_page::BookPage;
pub use home::CarerHome;
