//! What a pen does to paper: reports of pointers in; ink, orders for a canvas and pieces to keep out.
//!
//! A package of its own so that the browser build makes it fast where the rest is made small: a finger on the paper waits
//! for it. Never here: a canvas, a clock, words for people.
pub mod desk;
pub mod easel;
pub mod orders;
pub mod player;
pub mod report;

mod hand;
mod sheet;

#[cfg(test)]
mod fake_canvas;
#[cfg(test)]
mod laws;
