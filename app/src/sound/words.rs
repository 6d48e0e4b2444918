//! The words that recording and listening need; the caller says them in the right voice for the child.

/// For [`RecordPanel`](super::RecordPanel).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SoundWords {
    pub start: String,
    pub asking: String,
    pub recording: String,
    pub pause: String,
    pub paused: String,
    pub carry_on: String,
    pub finish: String,
    pub again: String,
    pub keep: String,
    /// For a screen reader, while the level moves and while it does not.
    pub hearing: String,
    pub quiet: String,
    /// At four and a half minutes, and at five.
    pub nearly_full: String,
    pub full: String,
    /// After something else than the child stopped the recording.
    pub interrupted: String,
    /// The microphone gave no sound at all. Never "you said nothing".
    pub nothing_heard: String,
    /// There is a recording from before (the tablet was switched off, the visit went on another day).
    pub from_before: String,
    /// Back to the recording that was there before "again".
    pub earlier: String,
    pub refused: String,
    pub absent: String,
    pub busy: String,
    pub try_again: String,
    pub player: PlayerWords,
}

/// For [`Player`](super::Player).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlayerWords {
    pub play: String,
    pub pause: String,
    /// What the slider is for.
    pub place: String,
    /// It can not be played here.
    pub failed: String,
}
