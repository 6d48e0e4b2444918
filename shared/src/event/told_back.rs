//! What goes back to the child: promises, replies to what was said, and what the child thinks of them.
use serde::{Deserialize, Serialize};

use crate::id::{CaptureId, PromiseId, ReplyId};

/// The worker promised something to the child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct PromiseMade {
    /// The promise's name.
    pub promise: PromiseId,
    /// What was promised, in words to the child.
    pub words: String,
}

/// The worker tells the child what came of what the child said. Written to the child: "you".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct ReplyGiven {
    /// The reply's name.
    pub reply: ReplyId,
    /// What the child said.
    pub said: String,
    /// What came of it.
    pub outcome: Outcome,
    /// What was done, or why it was not.
    pub words: String,
    /// The items that it answers.
    pub about: Vec<CaptureId>,
    /// The promise that it settles, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promise: Option<PromiseId>,
}

/// What came of what a child said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It is under way.
    Begun,
    /// It could not be done.
    NotPossible,
}

/// The child says what it thinks of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct ReplyAnswered {
    /// The reply.
    pub reply: ReplyId,
    /// What the child said.
    pub answer: ReplyAnswer,
}

/// What a child can say to a reply. All are good answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReplyAnswer {
    /// It is all right.
    Okay,
    /// It is not all right.
    NotOkay,
    /// The child wants to talk about it.
    Talk,
}

/// The child marks an item to be easy to find for the grown-up that the child will be, or takes the mark off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct MarkedForLater {
    /// The item.
    pub capture: CaptureId,
    /// Whether it is marked from now on.
    pub marked: bool,
}
