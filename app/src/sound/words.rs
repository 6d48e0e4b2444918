//! The words that recording and listening need; the caller says them in the right voice for the child.

use super::{
    NoMicrophone,
    recording::{PausedBy, Phase},
};

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

impl SoundWords {
    /// What stands on the panel, but for a recording that is there. While it records nothing can be read to a child, so
    /// what will stand there then is said before.
    pub(super) fn at(&self, phase: Phase, has_earlier: bool) -> Vec<String> {
        let said = match phase {
            Phase::Asking => vec![&self.asking],
            Phase::Recording => Vec::new(),
            Phase::Paused(PausedBy::Child) => vec![&self.paused, &self.carry_on, &self.finish],
            Phase::Paused(PausedBy::Device) => vec![&self.interrupted, &self.carry_on, &self.finish],
            Phase::Without(why) => vec![self.without(why), &self.try_again],
            Phase::Idle | Phase::Done(_) => {
                let earlier = has_earlier.then_some(&self.earlier);
                [&self.start, &self.pause, &self.finish].into_iter().chain(earlier).collect()
            }
        };
        said.into_iter().cloned().collect()
    }

    pub(super) fn to_listen_back(&self) -> Vec<String> {
        [&self.player.play, &self.keep, &self.again].map(String::clone).to_vec()
    }

    pub(super) fn without(&self, why: NoMicrophone) -> &String {
        match why {
            NoMicrophone::Refused => &self.refused,
            NoMicrophone::Absent => &self.absent,
            NoMicrophone::Busy => &self.busy,
        }
    }
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
