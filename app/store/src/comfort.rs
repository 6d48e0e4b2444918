//! What makes a visit easier on a child's eyes and ears, as the page and the keeper speak of it.
use serde::{Deserialize, Serialize};
use shared::digest::Digest;

/// A line that a child meets, by its exact words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// BCP 47 tag of the language that it is read out in.
    pub language: String,
    /// The words.
    pub words: String,
}

/// A line that an adult has read out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voicing {
    /// The digest of the recording.
    pub sha256: Digest,
    /// How long it is, in milliseconds.
    pub length_ms: u32,
}

/// How the pages of a child look, for eyes that need it otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comfort {
    /// A quarter larger.
    pub larger_text: bool,
    /// The colour of the paper.
    pub tint: Tint,
    /// Nothing moves by itself, whatever the device says.
    pub less_motion: bool,
}

/// The colour of a child's paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tint {
    /// As it is.
    #[default]
    Plain,
    /// Warm yellow.
    Straw,
    /// Pale blue.
    Sky,
    /// Pale green.
    Leaf,
    /// Pale pink.
    Rose,
}
