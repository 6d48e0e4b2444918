//! What a screen thinks. Pure: no Dioxus, no IO, no async.
pub mod asked;
pub mod begun;
pub mod book;
pub mod child_mode;
pub mod drag;
pub mod fatigue;
pub mod manner;
pub mod paper_clock;
pub mod review;
pub mod sorting;
pub mod things;
pub mod visit_flow;
pub mod when;
