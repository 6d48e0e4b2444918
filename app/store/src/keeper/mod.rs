//! The keeper: the encrypted database, the keys, and the sync, on a thread or worker of their own.
//!
//! [`desk`] answers what is asked; [`sql`] alone knows SQL; [`keys`] makes and wraps keys; [`sync`] empties
//! the outbox; [`host`] carries messages. Time and chance come through [`machine::Machine`]. Text is read as bytes
//! everywhere, because each kind of reader brings all that it reads once more into what a tablet loads.
#[cfg(not(target_arch = "wasm32"))]
extern crate sqlite as _;

pub mod desk;
pub mod host;
pub mod keys;
pub mod machine;
pub mod sql;
pub mod sync;

#[cfg(test)]
pub mod played;
