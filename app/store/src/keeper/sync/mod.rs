//! How the outbox empties and news comes in.
//!
//! [`engine`] decides, without a clock or a socket; [`driver`] does what it decides, with the store, the
//! [`client`] and the clock.
pub mod client;
pub mod driver;
pub mod engine;
pub mod http;
pub mod transport;

#[cfg(test)]
mod simulation;
