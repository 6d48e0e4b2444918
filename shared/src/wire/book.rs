//! The book of likes and dislikes, and what the child shares: all that a carer ever receives of a case.
//!
//! It is sent whole. So there is no cursor, no sequence and no "gone" that something private could move, and
//! what is no longer shared is simply no longer in it.
use serde::{Deserialize, Serialize};

use crate::{
    answer::Answer,
    id::{CaptureId, PersonId},
    projection::BookEntry,
};

/// `GET /api/v1/cases/{case}/book`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Book {
    /// The entries, by topic, the latest day first.
    pub entries: Vec<BookEntry>,
    /// Names of those who wrote entries.
    pub people: Vec<Named>,
    /// What the child shares with the one who asks, in the order of the captures' names.
    pub shared: Vec<SharedCapture>,
}

/// The name of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Named {
    /// Who.
    pub id: PersonId,
    /// How they are called.
    pub name: String,
}

/// A capture that the child shares with the one who asks. Its visit is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SharedCapture {
    /// Its name.
    pub capture: CaptureId,
    /// The words of the prompt.
    pub asked: String,
    /// What the child gave.
    pub answer: Answer,
}
