//! What the device keeps, and how it reaches the server: off the page's thread.
//!
//! The page sees [`ask`] and [`written`]: what can be asked, as data that crosses a thread or a worker; and [`mod@finish`]
//! for practice, which keeps nothing. The feature `keeper` adds the one who answers: the encrypted database, the keys and the sync.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod ask;
mod comfort;
pub mod finish;
pub mod written;

#[cfg(feature = "keeper")]
pub mod keeper;
