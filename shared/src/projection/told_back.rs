//! What was promised and told to a child, and what the child thinks of it.
use super::in_order;
use crate::{
    event::{Event, Fact, ReplyAnswer, ReplyGiven},
    id::{PersonId, PromiseId, VisitId},
    time::Moment,
};

/// A promise to the child.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// Which.
    pub id: PromiseId,
    /// Who promised.
    pub by: PersonId,
    /// When.
    pub at: Moment,
    /// In which visit.
    pub visit: Option<VisitId>,
    /// What, in words to the child.
    pub words: String,
    /// Whether a reply told what became of it.
    pub settled: bool,
}

/// A reply to the child, with the child's answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub at: Moment,
    /// What it says.
    pub given: ReplyGiven,
    /// What the child said last, and when; none while it was not shown to the child.
    pub answered: Option<(ReplyAnswer, Moment)>,
}

/// The promises that these events tell of, the earliest first.
pub fn promises<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<Promise> {
    let mut promises: Vec<Promise> = Vec::new();
    let mut settled = Vec::new();
    for event in in_order(events) {
        match &event.fact {
            Fact::PromiseMade(made) => promises.push(Promise {
                id: made.promise,
                by: event.actor,
                at: event.at,
                visit: event.visit,
                words: made.words.clone(),
                settled: false,
            }),
            Fact::ReplyGiven(given) => settled.extend(given.promise),
            _ => {}
        }
    }
    for promise in &mut promises {
        promise.settled = settled.contains(&promise.id);
    }
    promises
}

/// The replies that these events tell of, the latest first: that is the one a child comes for.
pub fn replies<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<Reply> {
    let events = in_order(events);
    let mut replies: Vec<Reply> = Vec::new();
    for event in &events {
        if let Fact::ReplyGiven(given) = &event.fact {
            replies.push(Reply { by: event.actor, at: event.at, given: given.clone(), answered: None });
        }
    }
    for event in &events {
        let Fact::ReplyAnswered(answered) = &event.fact else { continue };
        if let Some(reply) = replies.iter_mut().find(|reply| reply.given.reply == answered.reply) {
            reply.answered = Some((answered.answer, event.at));
        }
    }
    replies.reverse();
    replies
}
