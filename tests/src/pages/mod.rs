//! The pages as the people know them who use them: by what can be read, pressed and filled in.
pub mod child;
pub mod everyone;
pub mod foster_carer;
pub mod social_worker;
