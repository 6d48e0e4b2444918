//! What a child was asked, exactly as it was put, and what the child gave back, exactly as it was given.
use serde::{Deserialize, Serialize};

use crate::{digest::Digest, people::AgeBand};

/// A prompt as the child met it. Kept with every answer, so that the answer can be read rightly later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct PromptShown {
    /// The stable code of the item, the same in every age band and at every visit.
    pub code: String,
    /// The version of the item's wording.
    pub version: u32,
    /// The question set that the item came from.
    pub set: String,
    /// The version of that set.
    pub set_version: u32,
    /// The band in whose words it was put.
    pub band: AgeBand,
    /// BCP 47 tag of the language it was put in.
    pub language: String,
    /// The words, exactly.
    pub text: String,
    /// How many times it was read aloud before the answer.
    pub read_aloud: u32,
}

/// The ways in which a child can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Draws with a finger or a pen.
    Draw,
    /// Picks faces, and how much.
    Feel,
    /// Speaks.
    Say,
}

/// What a child gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(tag = "way", rename_all = "snake_case")]
pub enum Answer {
    /// A drawing: all strokes with their time, so that it can be replayed.
    Draw {
        /// The drawing's document, see [`crate::drawing`].
        drawing: Blob,
    },
    /// Up to three feelings at once, each with an amount. Words and faces, never a number.
    Feel {
        /// The faces in the order in which they were shown.
        shown: Vec<FaceShown>,
        /// The faces that were picked, in the order of picking.
        picked: Vec<FacePicked>,
    },
    /// The child's voice.
    Say {
        /// The recording, see [`crate::sound`].
        sound: Blob,
        /// Its length in milliseconds.
        length_ms: u64,
    },
}

impl Answer {
    /// The way that was used.
    pub fn way(&self) -> Way {
        match self {
            Self::Draw { .. } => Way::Draw,
            Self::Feel { .. } => Way::Feel,
            Self::Say { .. } => Way::Say,
        }
    }

    /// The bytes that belong to the answer and travel beside it.
    pub fn blob(&self) -> Option<&Blob> {
        match self {
            Self::Draw { drawing } => Some(drawing),
            Self::Say { sound, .. } => Some(sound),
            Self::Feel { .. } => None,
        }
    }
}

/// Bytes that an event names by their digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Blob {
    /// Digest of the exact bytes.
    pub sha256: Digest,
    /// How many bytes.
    pub size: u64,
    /// What they are, for instance `audio/wav`.
    pub media_type: String,
}

/// One face of the family, by what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Glad.
    Happy,
    /// Neither one nor the other.
    Calm,
    /// Sad.
    Sad,
    /// Angry.
    Angry,
    /// Afraid.
    Scared,
    /// Uneasy about what may come.
    Worried,
    /// More than one at once, or hard to tell.
    Mixed,
}

/// A face with the word that stood below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct FaceShown {
    /// Which face.
    pub face: Face,
    /// The word below it, exactly.
    pub words: String,
}

/// A face that the child picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct FacePicked {
    /// Which face.
    pub face: Face,
    /// How much of it, when the child was asked and said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_much: Option<Amount>,
}

/// How much of a feeling. Shown as three sizes; never counted, never averaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// The small shape.
    ALittle,
    /// The middle shape.
    Some,
    /// The big shape.
    ALot,
}

/// Three different facts, each of them an answer of its own right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Skip {
    /// The child does not know.
    DontKnow,
    /// The child does not want to say.
    DontWantToSay,
    /// The child wants to be asked at another time.
    Later,
}

/// Who besides the social worker may see an item. Both are off until the child turns them on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Sharing {
    /// The foster carer.
    pub carer: bool,
    /// The parent.
    pub parent: bool,
}
