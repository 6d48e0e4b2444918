//! Whose voice reads a line to a child: an adult's, recorded before the visit, or else the recording that came with the
//! question, or else a voice that lives on the device. A voice that sends what it reads away is none.
use std::{cell::RefCell, collections::BTreeMap};

use shared::{answer::ReadBy, digest::Digest};

use crate::{
    device::{Device, voice::Voice},
    model::asked,
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
    /// What came with the questions in the language of their words: file names by words, and what was loaded of them.
    files: BTreeMap<String, String>,
    loaded: RefCell<BTreeMap<String, (Digest, SoundFile)>>,
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
        let files = asked::recordings(spoken);
        let (known, loaded) = (RefCell::default(), RefCell::default());
        let voices = Self { language, own, store, device, known, files, loaded };
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
        let found: Vec<Option<Voicing>> =
            found.into_iter().chain(std::iter::repeat(None)).take(new.len()).collect();
        for (line, _) in new.iter().zip(&found).filter(|(_, found)| found.is_none()) {
            self.load(line).await;
        }
        self.known.borrow_mut().extend(new.into_iter().zip(found));
    }

    /// What came with the question, where nobody has read it out. One that can not be played is none.
    async fn load(&self, line: &str) {
        let Some(file) = self.files.get(line) else { return };
        let Some(bytes) = self.device.recording(file).await else { return };
        let digest = Digest::of(&bytes);
        if let Ok(sound) = SoundFile::new(bytes) {
            self.loaded.borrow_mut().insert(line.to_owned(), (digest, sound));
        }
    }

    /// Whether the line can be heard. Only lines that were looked for.
    pub fn can(&self, line: &str) -> bool {
        self.by(line).is_some()
    }

    pub fn is_read_out(&self, line: &str) -> bool {
        self.voicing(line).is_some()
    }

    /// What the device calls its own voice, if it has one.
    pub fn own(&self) -> Option<String> {
        self.own.as_ref().map(Voice::name)
    }

    pub fn by(&self, line: &str) -> Option<ReadBy> {
        let came_along = || self.loaded.borrow().get(line).map(|(digest, _)| *digest);
        let recorded = self.voicing(line).map(|voicing| voicing.sha256).or_else(came_along);
        match (recorded, &self.own) {
            (Some(sha256), _) => Some(ReadBy::Recording { sha256 }),
            (None, Some(voice)) => Some(ReadBy::Device { voice: voice.name() }),
            (None, None) => None,
        }
    }

    /// Reads; true when it was read to its end.
    pub async fn read(&self, line: &str) -> bool {
        if self.voicing(line).is_none() {
            let came_along = self.loaded.borrow().get(line).map(|(_, sound)| sound.clone());
            if let Some(sound) = came_along {
                return play_through(&sound).await;
            }
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

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        task::{Context, Poll, Waker},
    };

    use super::*;
    use crate::{
        device::fake::Played,
        store::{Ask, Reply, fake},
    };

    /// Whatever is asked here is answered at once.
    fn now<T>(asked: impl Future<Output = T>) -> T {
        match pin!(asked).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
            Poll::Pending => panic!("it was to be answered at once"),
        }
    }

    fn wav(seconds: usize) -> Vec<u8> {
        let mut wav = shared::sound::wav_header(16_000 * seconds as u32).to_vec();
        wav.resize(44 + 32_000 * seconds, 0);
        wav
    }

    #[test]
    fn what_an_adult_read_out_comes_before_what_came_with_the_question_and_that_before_silence() {
        let read_out = Voicing { sha256: Digest::of(b"dana"), length_ms: 900 };
        let (store, _) = fake::store(move |ask| match ask {
            Ask::Voicings { lines, .. } => {
                let of = |line: &String| (line == "Both.").then_some(read_out);
                Ok(Reply::Voicings(lines.iter().map(of).collect::<Vec<_>>().into()))
            }
            other => panic!("nobody asks for {other:?} here"),
        });
        let recordings =
            [("en/both.wav", wav(1)), ("en/one.wav", wav(2)), ("en/no.wav", b"no sound".to_vec())];
        let recordings = recordings.map(|(file, bytes)| (file.to_owned(), bytes)).into();
        let (device, _) = Played { recordings, ..Played::default() }.device();
        let files =
            [("Both.", "en/both.wav"), ("One.", "en/one.wav"), ("No.", "en/no.wav"), ("Gone.", "x.wav")];
        let files = files.map(|(words, file)| (words.to_owned(), file.to_owned())).into();
        let (known, loaded) = (RefCell::default(), RefCell::default());
        let voices = Voices { language: "en-GB".into(), own: None, store, device, known, files, loaded };
        let lines = ["Both.", "One.", "No.", "Gone.", "Nothing."].map(str::to_owned);
        now(voices.look(&lines));
        let by = |line: &str| voices.by(line);
        assert_eq!(by("Both."), Some(ReadBy::Recording { sha256: Digest::of(b"dana") }));
        assert_eq!(by("One."), Some(ReadBy::Recording { sha256: Digest::of(&wav(2)) }));
        assert_eq!((by("No."), by("Gone."), by("Nothing.")), (None, None, None));
        assert!(voices.can("One.") && !voices.is_read_out("One."), "it can still be read out by an adult");
    }
}
