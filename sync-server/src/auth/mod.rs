//! Who is calling. Never: what they may see, which the store's filter says.
pub mod password;
pub mod token;
