//! The whole router in this process: what it takes, what it refuses, what it shows to whom.
#![allow(clippy::unwrap_used, reason = "all of this is tests")]

mod accounts;
mod events;
mod limits;
mod matrix;
mod practice;
mod race;
mod recovery;
mod safety;
mod server;
mod silence;
mod support;
mod uploads;
mod visits;
