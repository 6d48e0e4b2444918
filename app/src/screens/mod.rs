//! What people see, by persona. No persona's screen names another's.
pub mod child;
pub mod everyone;
pub mod foster_carer;
pub mod social_worker;
