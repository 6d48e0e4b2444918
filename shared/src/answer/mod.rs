//! What a child was asked, exactly as it was put, and what the child gave back, exactly as it was given.
mod around;
mod sort;
mod written;

use serde::{Deserialize, Serialize};

use crate::{digest::Digest, id::CaptureId, people::AgeBand};

pub use around::{Around, Kind, Near};
pub(crate) use sort::is_own_id;
pub use sort::{CardPlaced, CardShown, Pile};
pub use written::{ReadBack, Writer};

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
    /// By what it was last read aloud, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_by: Option<Box<ReadBy>>,
}

/// Whose voice a child heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum ReadBy {
    /// A recording: one that an adult made before the visit, or else one that came with the question.
    Recording {
        /// Digest of its exact bytes.
        sha256: Digest,
    },
    /// The device, with a voice of its own.
    Device {
        /// What the device calls the voice.
        voice: String,
    },
    /// An adult, who said that they had read it out.
    Adult,
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
    /// Moves cards onto piles: like, not sure, don't like.
    Sort,
    /// Types, or has an adult write it down.
    Write,
    /// Places people, pets and places around "me".
    People,
}

impl Way {
    /// All ways, in the order in which they are named where no set says otherwise.
    pub const ALL: [Self; 6] = [Self::Draw, Self::Feel, Self::Say, Self::Sort, Self::Write, Self::People];

    /// Whether what is begun is kept while it is given, so that a crash loses none of it.
    pub fn is_drafted(self) -> bool {
        self != Self::Feel
    }
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
        /// Only the words were shown, and no faces.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        in_words: bool,
    },
    /// The child's voice.
    Say {
        /// The recording, see [`crate::sound`].
        sound: Blob,
        /// Its length in milliseconds.
        length_ms: u64,
        /// The drawing that was being drawn meanwhile.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        beside: Option<Beside>,
        /// The recording that this one goes on from with its very next sample: the two are one thing said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follows: Option<CaptureId>,
        /// Where something else than the child stopped it, in milliseconds of this recording: a call, the screen,
        /// a tablet that went off. What is not here was paused or ended by the child.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        interrupted_ms: Vec<u64>,
    },
    /// Cards on piles. A card that lies on no pile was not placed, which is not the same as not sure.
    Sort {
        /// The deck the cards came from.
        deck: String,
        /// The cards in the order in which they were shown, the child's own among them.
        shown: Vec<CardShown>,
        /// Where the child put them, in the order in which each came to lie where it lies.
        placed: Vec<CardPlaced>,
    },
    /// The child's words in writing.
    Write {
        /// The words, exactly.
        words: String,
        /// Whose hand wrote them.
        by: Writer,
    },
    /// People, pets and places that matter, around "me". Near and far are words, never a distance.
    People {
        /// In the order in which they came.
        around: Vec<Around>,
    },
}

/// What a recording was spoken beside, on the clock of the drawing, so that both are replayed as they happened.
/// Two places, because the clock of a microphone and that of a pen do not run alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Beside {
    /// The drawing.
    pub drawing: CaptureId,
    /// When the recording began, in milliseconds since the drawing began. Negative: before it.
    pub from_ms: i64,
    /// When it ended, on the same clock.
    pub until_ms: i64,
}

impl Answer {
    /// The way that was used.
    pub fn way(&self) -> Way {
        match self {
            Self::Draw { .. } => Way::Draw,
            Self::Feel { .. } => Way::Feel,
            Self::Say { .. } => Way::Say,
            Self::Sort { .. } => Way::Sort,
            Self::Write { .. } => Way::Write,
            Self::People { .. } => Way::People,
        }
    }

    /// The recording that this one goes on from, if it is a later part of one thing said.
    pub fn follows(&self) -> Option<CaptureId> {
        match self {
            Self::Say { follows, .. } => *follows,
            _ => None,
        }
    }

    /// Whether nothing was given yet: no face picked, no card placed, no word written. What has bytes is never
    /// empty, because empty bytes are not kept.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Draw { .. } | Self::Say { .. } => false,
            Self::Feel { picked, .. } => picked.is_empty(),
            Self::Sort { placed, .. } => placed.is_empty(),
            Self::Write { words, .. } => words.trim().is_empty(),
            Self::People { around } => around.is_empty(),
        }
    }

    /// The items that hold what the child drew or said for cards of its own, where cards were sorted.
    pub fn own_cards(&self) -> impl Iterator<Item = CaptureId> {
        let shown = match self {
            Self::Sort { shown, .. } => shown.as_slice(),
            _ => &[],
        };
        shown.iter().filter_map(|card| card.own)
    }

    /// The bytes that belong to the answer and travel beside it.
    pub fn blob(&self) -> Option<&Blob> {
        match self {
            Self::Draw { drawing } => Some(drawing),
            Self::Say { sound, .. } => Some(sound),
            Self::Feel { .. } | Self::Sort { .. } | Self::Write { .. } | Self::People { .. } => None,
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
