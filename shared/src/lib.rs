//! What the app and the server agree on. Pure: no clock, no disk, no network, no randomness.
pub mod drawing;
pub mod sound;
