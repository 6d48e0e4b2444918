//! What a screen thinks. Pure: no Dioxus, no IO, no async.
pub mod child_mode;
pub mod visit_flow;
