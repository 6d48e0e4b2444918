//! What a social worker sees: cases, a visit's frame, review.
mod case_page;
mod home;
mod prepare_visit;
mod queue;
mod records;
mod review;

#[cfg(test)]
mod tests;

pub use case_page::CasePage;
pub use home::WorkerHome;
pub use prepare_visit::PrepareVisit;
pub use queue::ReviewQueue;
pub use review::ReviewVisit;
