//! What the machine can do besides drawing and sound. Nothing here knows of a visit or of the store.
pub mod history;
pub mod voice;
