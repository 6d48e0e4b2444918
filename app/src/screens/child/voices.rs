//! Whose voice reads a line to a child: an adult's, recorded before the visit, or else one that lives on the
//! device. A voice that sends what it reads away is none.
use std::{cell::RefCell, collections::BTreeMap};

use shared::answer::ReadBy;

use crate::{
    device::{Device, voice::Voice},
    sound::{SoundFile, play_through},
    store::{Line, Store, Voicing},
};

/// What there is of the lines that were asked about so far.
type Known = BTreeMap<String, Option<Voicing>>;

pub struct Voices {
    /// The language of the visit: an interpreter may have read out English lines in it.
    language: String,
    own: Option<Voice>,
    store: Store,
    device: Device,
    known: RefCell<Known>,
}

impl Voices {
    /// Looks for a voice of the device, and for what was read out of these lines.
    /// `spoken` is the language of their words, which is another where the app has none of the visit's.
    pub async fn find(
        store: Store,
        device: Device,
        language: String,
        spoken: &str,
        lines: &[String],
    ) -> Self {
        let own = Voice::find(spoken).await;
        let voices = Self { language, own, store, device, known: RefCell::default() };
        voices.look(lines).await;
        voices
    }

    /// Finds out what was read out of these lines. Where the store can not say, nothing was.
    pub async fn look(&self, lines: &[String]) {
        let new: Vec<String> = {
            let known = self.known.borrow();
            lines.iter().filter(|line| !known.contains_key(*line)).cloned().collect()
        };
        if new.is_empty() {
            return;
        }
        let found = self.store.voicings(self.language.clone(), new.clone()).await.unwrap_or_default();
        let found = found.into_iter().chain(std::iter::repeat(None));
        self.known.borrow_mut().extend(new.into_iter().zip(found));
    }

    /// Whether the line can be heard. Only lines that were looked for.
    pub fn can(&self, line: &str) -> bool {
        self.own.is_some() || self.voicing(line).is_some()
    }

    pub fn is_read_out(&self, line: &str) -> bool {
        self.voicing(line).is_some()
    }

    /// What the device calls its own voice, if it has one.
    pub fn own(&self) -> Option<String> {
        self.own.as_ref().map(Voice::name)
    }

    pub fn by(&self, line: &str) -> Option<ReadBy> {
        match (self.voicing(line), &self.own) {
            (Some(Voicing { sha256, .. }), _) => Some(ReadBy::Recording { sha256 }),
            (None, Some(voice)) => Some(ReadBy::Device { voice: voice.name() }),
            (None, None) => None,
        }
    }

    /// Reads; true when it was read to its end.
    pub async fn read(&self, line: &str) -> bool {
        if self.voicing(line).is_none() {
            return match &self.own {
                Some(voice) => voice.read(line).await,
                None => false,
            };
        }
        let line = Line { language: self.language.clone(), words: line.to_owned() };
        let Ok(wav) = self.store.voicing(line).await else { return false };
        match SoundFile::new(wav) {
            Ok(sound) => play_through(&sound).await,
            Err(_) => false,
        }
    }

    pub async fn pause(&self, ms: u32) {
        self.device.pause(ms).await;
    }

    fn voicing(&self, line: &str) -> Option<Voicing> {
        self.known.borrow().get(line).copied().flatten()
    }
}
