//! What a person holds in the hand: the page of the app.
//!
//! The encrypted store, the keys and the sync live in the package `store`, off the page's thread.
pub mod ink;
pub mod sound;
pub mod ui;
pub mod words;
