//! Playing one recording. One face for all platforms; what happens comes through a channel. Only one
//! recording plays at a time.
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(all(feature = "desktop", not(target_arch = "wasm32"), not(test)))]
mod desktop;

use std::{
    cell::RefCell,
    future::poll_fn,
    pin::Pin,
    rc::{Rc, Weak},
};

use futures_channel::mpsc::{self, UnboundedSender};
use futures_core::Stream;
use serde::{Deserialize, Serialize};

#[cfg(target_arch = "wasm32")]
pub use self::browser::Listener;
#[cfg(target_arch = "wasm32")]
use self::browser::Voice;
#[cfg(all(feature = "desktop", not(target_arch = "wasm32"), not(test)))]
use self::desktop::Voice;
#[cfg(any(test, not(any(feature = "desktop", target_arch = "wasm32"))))]
use self::mute::Voice;
#[cfg(test)]
pub use self::mute::plays_from_now_on;
use super::SoundFile;

/// What a speaker does.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub enum Played {
    Started,
    Paused,
    /// Milliseconds from the beginning.
    At(u32),
    Ended,
    Failed,
}

/// Plays a recording; silent as soon as it is dropped.
pub struct Speaker {
    voice: Rc<Voice>,
}

thread_local! {
    static SPEAKERS: RefCell<Vec<Weak<Voice>>> = const { RefCell::new(Vec::new()) };
}

impl Speaker {
    pub fn open(sound: &SoundFile, told: UnboundedSender<Played>) -> Self {
        let voice = Rc::new(Voice::open(sound, told));
        SPEAKERS.with_borrow_mut(|speakers| {
            speakers.retain(|speaker| speaker.strong_count() > 0);
            speakers.push(Rc::downgrade(&voice));
        });
        Self { voice }
    }

    pub fn play(&self) {
        stop_all_playback();
        self.voice.play();
    }

    pub fn pause(&self) {
        self.voice.pause();
    }

    pub fn seek(&self, ms: u32) {
        self.voice.seek(ms);
    }
}

/// Plays a recording from its beginning; true when it was heard to its end. Whatever silences it, or plays
/// instead of it, ends it.
pub async fn play_through(sound: &SoundFile) -> bool {
    let (told, mut played) = mpsc::unbounded();
    let speaker = Speaker::open(sound, told);
    speaker.play();
    while let Some(now) = poll_fn(|cx| Pin::new(&mut played).poll_next(cx)).await {
        match now {
            Played::Ended => return true,
            Played::Paused | Played::Failed => return false,
            Played::Started | Played::At(_) => {}
        }
    }
    false
}

/// Silences every recording that plays, at once: for put-away, and before recording.
pub fn stop_all_playback() {
    let speakers: Vec<_> =
        SPEAKERS.with_borrow(|speakers| speakers.iter().filter_map(Weak::upgrade).collect());
    speakers.iter().for_each(|voice| voice.pause());
}

/// Neither browser nor desktop, or the tests of the screens in either: there is nothing to play on.
#[cfg(any(test, not(any(feature = "desktop", target_arch = "wasm32"))))]
mod mute {
    use futures_channel::mpsc::UnboundedSender;

    use super::{Played, SoundFile};

    pub struct Voice(UnboundedSender<Played>);

    #[cfg(test)]
    thread_local! {
        static PLAYS: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }

    /// From now on a test hears everything to its end, at once.
    #[cfg(test)]
    pub fn plays_from_now_on() {
        PLAYS.set(true);
    }

    impl Voice {
        pub fn open(_sound: &SoundFile, told: UnboundedSender<Played>) -> Self {
            Self(told)
        }

        pub fn play(&self) {
            #[cfg(test)]
            if PLAYS.get() {
                self.0.unbounded_send(Played::Ended).ok();
                return;
            }
            self.0.unbounded_send(Played::Failed).ok();
        }

        pub fn pause(&self) {}

        pub fn seek(&self, ms: u32) {
            self.0.unbounded_send(Played::At(ms)).ok();
        }
    }
}
