//! The facts themselves. A written form is frozen by a snapshot test; a change of one is a new kind.
use serde::{Deserialize, Serialize};

use super::Profile;
use crate::{
    answer::{Answer, PromptShown, Sharing, Skip, Way},
    event::{
        MarkedForLater, Observed, PromiseMade, ReplyAnswered, ReplyGiven, SafetyActed, SafetyDecided,
        SafetyNoted, SafetyRaised, SharedAnyway,
    },
    id::{CaptureId, EventId, NoteId, RemarkId},
    people::AgeBand,
};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(tag = "kind")]
pub enum Fact {
    /// An adult opened a visit.
    #[serde(rename = "visit.opened")]
    VisitOpened {
        /// Where, in the adult's words.
        place: String,
        /// Who besides the child was there.
        present: Vec<Present>,
        /// Whether the child was seen alone, and why not (regulations 28 to 31 of the Care Planning,
        /// Placement and Case Review (England) Regulations 2010).
        alone: Alone,
        /// BCP 47 tag of the language of the visit.
        language: String,
        /// How questions are put in this visit.
        band: AgeBand,
        /// The question set that was chosen.
        set: String,
        /// Its version.
        set_version: u32,
    },
    /// The child was told what this is for and who sees it, and said whether to go on.
    #[serde(rename = "visit.assent")]
    Assented {
        /// What the child said.
        assent: Assent,
        /// What the child was told, exactly.
        told: String,
        /// How many times it was read aloud.
        read_aloud: u32,
        /// The two answers in the order in which they were shown, which is by chance; empty where it was not.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        shown: Vec<Assent>,
    },
    /// The worker put a question of their own, in their own words, asked exactly so.
    #[serde(rename = "question.added")]
    QuestionAdded {
        /// Its code in this visit: `OWN.1`, `OWN.2` …
        code: String,
        /// The words, exactly.
        words: String,
        /// The ways in which it can be answered.
        ways: Vec<Way>,
    },
    /// The worker moved the child up or down: how questions are put from now on in this visit.
    #[serde(rename = "band.moved")]
    BandMoved {
        /// The band from now on.
        band: AgeBand,
    },
    /// How the child communicates was written down, outside any visit. The latest holds.
    #[serde(rename = "profile.written")]
    ProfileWritten {
        /// What was said.
        profile: Profile,
    },
    /// The child gave something and chose to keep it.
    #[serde(rename = "capture")]
    Captured {
        /// Its name from now on.
        capture: CaptureId,
        /// What was asked.
        prompt: PromptShown,
        /// What was given.
        answer: Answer,
        /// How long it took, in milliseconds. Never shown as a measure of anything.
        took_ms: u64,
        /// The item that it says more about, or says differently: "tell me about it", "that is not what I
        /// meant". The other item stays as it was given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
    },
    /// The child was shown how a scale works, with two things whose answers were known. Where it was not
    /// understood, scales are not offered in this visit.
    #[serde(rename = "scales.tried")]
    ScalesTried {
        /// What was asked and picked, in order. None of a child of three, to whom scales are not shown at all.
        tries: Vec<Try>,
        /// Whether every pick was the known answer.
        understood: bool,
    },
    /// The child passed an item over; which of the three is a fact of its own.
    #[serde(rename = "skipped")]
    Skipped {
        /// What was asked.
        prompt: PromptShown,
        /// Which of the three.
        skip: Skip,
    },
    /// The child threw an unfinished thing away. What it held is gone; that it was is told.
    #[serde(rename = "draft.thrown_away")]
    DraftThrownAway {
        /// What was asked.
        prompt: PromptShown,
        /// In which way it was being answered.
        way: Way,
    },
    /// The child chose who besides the social worker may see an item. What several choices come to is told
    /// by [`crate::projection::settle`].
    #[serde(rename = "sharing.chosen")]
    SharingChosen {
        /// The item.
        capture: CaptureId,
        /// The choice.
        sharing: Sharing,
        /// The choices about the same item that stood where this one was made, which it replaces. What was
        /// chosen earlier in the same log is replaced without being named.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        replaces: Vec<EventId>,
    },
    /// Somebody stopped the visit before its end.
    #[serde(rename = "visit.stopped")]
    VisitStopped {
        /// Who.
        by: Stopper,
    },
    /// The worker closed the visit. Only from now on may what the child shares reach anyone else.
    #[serde(rename = "visit.closed")]
    VisitClosed,

    /// An adult opened an item and looked or listened.
    #[serde(rename = "capture.opened")]
    Opened {
        /// The item.
        capture: CaptureId,
    },
    /// What an adult thinks an item may mean. Kept and shown apart from the child's own.
    #[serde(rename = "remark")]
    Remarked {
        /// The remark's name.
        remark: RemarkId,
        /// The item it stands beside.
        capture: CaptureId,
        /// The adult's words.
        text: String,
    },
    /// An adult has taken note of an item.
    #[serde(rename = "reviewed")]
    Reviewed {
        /// The item.
        capture: CaptureId,
    },

    /// What the child said or wrote, in another language. It stands beside the child's own, never in its place.
    #[serde(rename = "translation.given")]
    Translated {
        /// The item.
        capture: CaptureId,
        /// BCP 47 tag of the language it was put into.
        language: String,
        /// The words.
        words: String,
        /// Who translated, as the adult named them.
        by: String,
    },

    /// A carer wrote into the book of likes and dislikes.
    #[serde(rename = "book.noted")]
    Noted {
        /// The entry's name.
        note: NoteId,
        /// What it is about.
        topic: Topic,
        /// Liking or disliking.
        leaning: Leaning,
        /// The carer's words.
        words: String,
        /// How the carer knows.
        known: Known,
        /// The day it was noticed, as `YYYY-MM-DD`.
        noticed_on: String,
    },

    /// Somebody said or saw that the child may not be safe.
    #[serde(rename = "safety.raised")]
    SafetyRaised(SafetyRaised),
    /// What the child said of it, in exact words.
    #[serde(rename = "safety.noted")]
    SafetyNoted(SafetyNoted),
    /// What the adult did at once.
    #[serde(rename = "safety.acted")]
    SafetyActed(SafetyActed),
    /// A manager has read it and decided.
    #[serde(rename = "safety.decided")]
    SafetyDecided(SafetyDecided),
    /// An item had to be passed on, whatever the child chose.
    #[serde(rename = "shared.anyway")]
    SharedAnyway(SharedAnyway),
    /// What an adult watched the child do.
    #[serde(rename = "observed")]
    Observed(Observed),
    /// The worker promised something.
    #[serde(rename = "promise.made")]
    PromiseMade(PromiseMade),
    /// The worker replied to something that the child said.
    #[serde(rename = "reply.given")]
    ReplyGiven(ReplyGiven),
    /// The child said what it thinks of a reply.
    #[serde(rename = "reply.answered")]
    ReplyAnswered(ReplyAnswered),
    /// The child marked an item to be found later.
    #[serde(rename = "marked.for_later")]
    MarkedForLater(MarkedForLater),

    /// A kind that this version does not know. Its bytes are kept and passed on as they are.
    #[serde(other, rename = "unknown")]
    Unknown,
}

/// What a later item says of an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct About {
    /// The earlier item.
    pub capture: CaptureId,
    /// How it is meant.
    pub meant: Meant,
}

/// How a later item is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Meant {
    /// Tells more.
    More,
    /// Says what was meant instead.
    Differently,
}

/// One try of a scale, with a known answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Try {
    /// What was asked, exactly.
    pub asked: String,
    /// What could be picked, in the order in which it was shown.
    pub shown: Vec<String>,
    /// The answer that was known.
    pub known: String,
    /// What the child picked.
    pub picked: String,
}

/// Somebody who was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Present {
    /// What they are to the child.
    pub relation: Relation,
    /// Their name, if it was written down; of an interpreter also the number of their register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Of an interpreter who is close to the child: how, and why nobody else could.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close: Option<Close>,
}

impl Present {
    /// Somebody, and their name if it was written down.
    pub fn new(relation: Relation, name: Option<String>) -> Self {
        Self { relation, name, close: None }
    }
}

/// Who is close to a child does not interpret for it, unless there is a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Close {
    /// How.
    pub tie: Tie,
    /// The reason, in the worker's words.
    pub why: String,
}

/// How an interpreter is close to the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// Of the family.
    Family,
    /// A friend of the family or of the child.
    Friend,
    /// A carer of the child.
    Carer,
}

/// What somebody is to the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The social worker who visits.
    SocialWorker,
    /// The foster carer.
    Carer,
    /// A parent.
    Parent,
    /// A brother or sister.
    Sibling,
    /// An interpreter.
    Interpreter,
    /// An advocate of the child.
    Advocate,
    /// Anybody else.
    Other,
}

/// Whether the child was seen alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(tag = "alone", rename_all = "snake_case")]
pub enum Alone {
    /// Only the child and the worker.
    Yes,
    /// Others were there.
    No {
        /// Why, in the worker's words.
        why: String,
    },
}

/// What a child says when asked whether to go on. Both are good answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Assent {
    /// Let us start.
    Yes,
    /// Not today.
    NotToday,
}

/// Who stopped a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stopper {
    /// The child pressed stop.
    Child,
    /// The worker ended it.
    Worker,
}

/// What an entry of the book is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Meals and snacks.
    Food,
    /// Programmes and films.
    Tv,
    /// Lessons, teachers, friends there.
    School,
    /// Bedtime and nights.
    Sleep,
    /// What helps when things are hard.
    Comfort,
    /// Anything else.
    Other,
}

impl Topic {
    /// All topics in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Food, Self::Tv, Self::School, Self::Sleep, Self::Comfort, Self::Other];
}

/// Whether the child takes to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Leaning {
    /// The child likes it.
    Likes,
    /// The child does not like it.
    Dislikes,
}

/// How a carer knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// The child said so.
    ChildSaid,
    /// The carer saw it.
    ISaw,
    /// A parent told the carer.
    ParentTold,
}
