//! What the app and the server agree on. Pure: no clock, no disk, no network, no randomness.
//!
//! In reading order: who and what ([`id`], [`time`], [`digest`], [`people`]), what a child is asked and
//! answers ([`question`], [`answer`], [`drawing`], [`sound`]), what happened ([`event`]), who may see it
//! ([`audience`]), what it looks like put together ([`projection`]), and how it travels ([`wire`]).
pub mod id;

pub mod digest;
pub mod people;
pub mod time;

pub mod answer;
pub mod drawing;
pub mod question;
pub mod sound;

pub mod audience;
pub mod event;
pub mod projection;
pub mod wire;

#[cfg(feature = "describe")]
mod describe;
