//! A finished recording in memory, cheap to hand about.
use std::rc::Rc;

use shared::sound::{Wav, WavError, is_silent, peaks};

/// A WAV file that was looked through once. Clones share the bytes.
#[derive(Clone, Debug)]
pub struct SoundFile {
    wav: Rc<[u8]>,
    length_ms: u32,
}

impl SoundFile {
    pub fn new(wav: impl Into<Rc<[u8]>>) -> Result<Self, WavError> {
        let wav = wav.into();
        let length_ms = Wav::parse(&wav)?.length_ms();
        Ok(Self { wav, length_ms })
    }

    /// The whole file, as it is kept and sent.
    pub fn bytes(&self) -> &[u8] {
        &self.wav
    }

    pub fn length_ms(&self) -> u32 {
        self.length_ms
    }

    /// See `shared::sound::peaks`.
    pub fn peaks(&self, n: usize) -> Vec<u8> {
        peaks(self.pcm(), n)
    }

    /// See `shared::sound::is_silent`: it speaks of the microphone, never of the child.
    pub fn is_silent(&self) -> bool {
        is_silent(self.pcm())
    }

    fn pcm(&self) -> &[u8] {
        Wav::parse(&self.wav).map_or(&[], |wav| wav.pcm())
    }
}

impl PartialEq for SoundFile {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.wav, &other.wav) || self.wav == other.wav
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_recording_is_refused_before_it_is_shown() {
        assert_eq!(SoundFile::new(*b"OggS").unwrap_err(), WavError::NotWav);
    }

    #[test]
    fn a_recording_knows_its_length_and_its_outline() {
        let mut wav = shared::sound::wav_header(16_000).to_vec();
        wav.extend([0, 64].repeat(16_000));
        let sound = SoundFile::new(wav).unwrap();
        assert_eq!(sound.length_ms(), 1000);
        assert_eq!(sound.peaks(2), [180, 180]);
        assert!(!sound.is_silent());
    }
}
