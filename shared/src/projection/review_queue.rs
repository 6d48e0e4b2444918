//! What no adult has yet taken note of.
use super::visit::{ItemOutcome, visits};
use crate::{
    answer::Way,
    event::Event,
    id::{CaptureId, VisitId},
    time::Moment,
};

/// An item that waits to be looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// In which visit.
    pub visit: VisitId,
    /// Which item.
    pub capture: CaptureId,
    /// When it was given.
    pub at: Moment,
    /// How it was given.
    pub way: Way,
    /// What was asked.
    pub asked: String,
    /// Whether it says an earlier item differently.
    pub differently: bool,
}

/// The captures that wait, those that have waited longest first.
pub fn review_queue<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<Waiting> {
    let mut waiting = Vec::new();
    for visit in visits(events) {
        for item in &visit.items {
            if let ItemOutcome::Given { capture, answer, reviewed: None, .. } = &item.outcome {
                waiting.push(Waiting {
                    visit: visit.id,
                    capture: *capture,
                    at: item.at,
                    way: answer.way(),
                    asked: item.prompt.text.clone(),
                    differently: item.instead_of().is_some(),
                });
            }
        }
    }
    waiting
}
