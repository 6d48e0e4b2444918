//! What the journeys are told with: a real server, real browsers, a real window, and the pages as the people
//! who read them know them. Never a journey itself.
#![allow(clippy::disallowed_methods, reason = "journeys wait on the clock of the wall; nothing here ships")]

pub mod browser;
pub mod pages;
pub mod place;
mod process;
pub mod server;
pub mod wait;
pub mod window;
pub mod wire;
