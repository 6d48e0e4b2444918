//! A safety matter in the adult's hands: what to do now, the exact words, what was done, and whether anybody but
//! this tablet knows. In the order in which it has to happen, and without needing signal.
//!
//! Never here: what the child sees, and any judgement of what was said.
mod account;
mod standing;
mod steps;

pub use account::SafetyAccount;
pub use standing::{SafetyStanding, use_sent};
pub use steps::SafetySteps;
