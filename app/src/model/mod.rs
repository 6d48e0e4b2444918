//! What a screen thinks. Pure: no Dioxus, no IO, no async.
pub mod book;
pub mod review;
pub mod when;
