//! A child's voice: recording it and listening to it, on every platform.
//!
//! What a recording is (its format, its pieces) lives in `shared::sound`. Nothing here keeps anything: a
//! recording leaves in pieces as it is heard, and the caller makes them durable.
mod awake;
mod beside;
mod microphone;
mod player;
mod record_panel;
mod recorder;
mod recording;
mod sound_file;
mod speaker;
mod tape;
mod words;

#[cfg(test)]
pub use microphone::{Heard, by_hand};
#[cfg(test)]
pub use speaker::plays_from_now_on;

#[cfg(test)]
mod story;
#[cfg(test)]
mod story_beside;

pub use beside::{EndBeside, PartBeside, TalkBeside, TalkButton, use_talk_beside};
pub use microphone::{NoMicrophone, Permission, ask_microphone, permission_state};
pub use player::{Player, clock};
pub use record_panel::{Before, PieceHeard, RecordPanel, Started, Take};
pub use recorder::{is_listening, stop_now};
pub use sound_file::SoundFile;
pub use speaker::{play_through, stop_all_playback};
pub use words::{PlayerWords, SoundWords};
