//! The pages as the people know them who use them: by what can be read, pressed and filled in.
pub mod everyone;
