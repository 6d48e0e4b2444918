//! What tests play: a machine, a server in some weather, and a tablet made of both.
mod machine;
mod server;
mod tablet;

pub use machine::PlayedMachine;
pub use server::{PlayedServer, Weather};
use shared::id::CaseId;
pub use tablet::{Tablet, now, prompt};

/// The one child's case.
pub fn case() -> CaseId {
    CaseId::make(1, [1; 10])
}
