//! Keeps what devices send, and shows each person what they may see.
//!
//! In reading order: the door ([`http`]), what is done ([`actions`]), who calls ([`auth`]), what is remembered
//! ([`store`], [`blobs`], [`audit`]), and what comes from outside ([`world`]).
extern crate sqlite;

pub mod actions;
pub mod app;
pub mod audit;
pub mod auth;
pub mod blobs;
mod hex;
pub mod http;
pub mod keys;
pub mod open;
pub mod practice;
pub mod qr;
#[cfg(test)]
mod scratch;
pub mod serve;
pub mod store;
pub mod world;
