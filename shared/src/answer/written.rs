//! Words in writing, and whose hand wrote them.
use serde::{Deserialize, Serialize};

/// Whose hand wrote the child's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Writer {
    /// The child's own.
    Child,
    /// An adult wrote down what the child said.
    Scribe {
        /// The name of that adult, as it stood on the page.
        name: String,
        /// What the child said when it was read back.
        read_back: ReadBack,
    },
}

/// What a child says to words that were written down for it and read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReadBack {
    /// That is what I said.
    Agreed,
    /// It was changed until it was right.
    Changed {
        /// What had been written down at first, so that nothing is lost by the change.
        at_first: String,
    },
    /// The child did not want to hear it.
    DidNotWantTo,
}
