//! What a person holds in the hand: the page of the app.
//!
//! The encrypted store, the keys and the sync live in the package `store`, off the page's thread. Arrows:
//! screens use `services`, `device`, `model`, `ui`, `ink`, `sound` and `words`; `ui` uses none of ours;
//! `model` is pure; a screen of one persona never names one of another.
pub mod parts;
pub mod route;
pub mod services;
pub mod words;

pub mod model;
pub mod screens;
pub mod store;

#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
pub mod desktop;
pub mod device;
pub mod ink;
pub mod sound;
pub mod ui;

#[cfg(test)]
mod written_pages;
