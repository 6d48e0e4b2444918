//! The WAV file around a recording: writing its header and reading it back, strictly.
use thiserror::Error;

use super::{LONGEST_SAMPLES, RATE, SAMPLE_BYTES, samples_to_ms};

/// Length of the header that [`wav_header`] writes, in bytes.
pub const HEADER_BYTES: usize = 44;

const MONO: u16 = 1;
const PCM: u16 = 1;
const BITS: u16 = 16;

/// The header of a recording of so many samples (RIFF/WAVE, Microsoft and IBM 1991).
///
/// Append `samples` little-endian 16-bit samples and the file is complete.
pub fn wav_header(samples: u32) -> [u8; HEADER_BYTES] {
    let body = samples.saturating_mul(SAMPLE_BYTES as u32);
    let mut header = [0; HEADER_BYTES];
    header[0..4].copy_from_slice(b"RIFF");
    header[4..8].copy_from_slice(&body.saturating_add(HEADER_BYTES as u32 - 8).to_le_bytes());
    header[8..16].copy_from_slice(b"WAVEfmt ");
    header[16..20].copy_from_slice(&16_u32.to_le_bytes());
    header[20..22].copy_from_slice(&PCM.to_le_bytes());
    header[22..24].copy_from_slice(&MONO.to_le_bytes());
    header[24..28].copy_from_slice(&RATE.to_le_bytes());
    header[28..32].copy_from_slice(&(RATE * SAMPLE_BYTES as u32).to_le_bytes());
    header[32..34].copy_from_slice(&(SAMPLE_BYTES as u16).to_le_bytes());
    header[34..36].copy_from_slice(&BITS.to_le_bytes());
    header[36..40].copy_from_slice(b"data");
    header[40..44].copy_from_slice(&body.to_le_bytes());
    header
}

/// A recording in our format, as it lies in memory. Nothing is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wav<'a> {
    pcm: &'a [u8],
}

/// Why bytes are not a recording of ours.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum WavError {
    #[error("not a wav file")]
    NotWav,
    #[error("the wav file has no {0} chunk")]
    Lacks(&'static str),
    #[error(
        "{channels} channels of {bits} bits at {rate} Hz, kind {kind}: only 16-bit mono PCM at 16 kHz is kept"
    )]
    OtherFormat { kind: u16, channels: u16, bits: u16, rate: u32 },
    #[error("the wav file promises {promised} bytes of sound and holds {held}")]
    Cut { promised: u32, held: usize },
    #[error("the sound ends in the middle of a sample")]
    HalfSample,
    #[error("{samples} samples are longer than five minutes")]
    TooLong { samples: u32 },
}

impl<'a> Wav<'a> {
    /// Reads a WAV file that holds our one format. Chunks that we do not know are passed over, as the
    /// format asks; anything else that differs is an error.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, WavError> {
        let rest = bytes.strip_prefix(b"RIFF").ok_or(WavError::NotWav)?;
        let rest = rest.get(4..).and_then(|rest| rest.strip_prefix(b"WAVE")).ok_or(WavError::NotWav)?;
        let mut format_seen = false;
        for chunk in (Chunks { rest }) {
            match chunk.name {
                b"fmt " => {
                    check_format(chunk.body)?;
                    format_seen = true;
                }
                b"data" if !format_seen => return Err(WavError::Lacks("fmt")),
                b"data" => return Self::from_data(chunk),
                _ => {}
            }
        }
        Err(WavError::Lacks(if format_seen { "data" } else { "fmt" }))
    }

    fn from_data(chunk: Chunk<'a>) -> Result<Self, WavError> {
        let held = chunk.body.len();
        if held != chunk.promised as usize {
            return Err(WavError::Cut { promised: chunk.promised, held });
        }
        if !held.is_multiple_of(SAMPLE_BYTES) {
            return Err(WavError::HalfSample);
        }
        let samples = chunk.promised / SAMPLE_BYTES as u32;
        if samples > LONGEST_SAMPLES {
            return Err(WavError::TooLong { samples });
        }
        Ok(Self { pcm: chunk.body })
    }

    /// The samples as little-endian bytes, without any header.
    pub fn pcm(&self) -> &'a [u8] {
        self.pcm
    }

    /// Number of samples.
    pub fn samples(&self) -> u32 {
        // `parse` refuses more than LONGEST_SAMPLES.
        (self.pcm.len() / SAMPLE_BYTES) as u32
    }

    /// Length in milliseconds, rounded down.
    pub fn length_ms(&self) -> u32 {
        samples_to_ms(self.samples())
    }
}

/// Recordings that go on from one another as one file, sample by sample. Longer than five minutes is an error, as it is
/// of a single file.
pub fn join<'a>(files: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, WavError> {
    let mut joined = wav_header(0).to_vec();
    for file in files {
        joined.extend(Wav::parse(file)?.pcm());
    }
    let bytes = joined.len() - HEADER_BYTES;
    let samples = u32::try_from(bytes / SAMPLE_BYTES).unwrap_or(u32::MAX);
    if samples > LONGEST_SAMPLES {
        return Err(WavError::TooLong { samples });
    }
    joined[..HEADER_BYTES].copy_from_slice(&wav_header(samples));
    Ok(joined)
}

fn check_format(body: &[u8]) -> Result<(), WavError> {
    let two = |at: usize| body.get(at..at + 2).map(|b| u16::from_le_bytes([b[0], b[1]]));
    let four = |at: usize| body.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    let (Some(kind), Some(channels), Some(rate), Some(bits)) = (two(0), two(2), four(4), two(14)) else {
        return Err(WavError::Lacks("fmt"));
    };
    if (kind, channels, rate, bits) != (PCM, MONO, RATE, BITS) {
        return Err(WavError::OtherFormat { kind, channels, bits, rate });
    }
    Ok(())
}

struct Chunk<'a> {
    name: &'a [u8; 4],
    promised: u32,
    body: &'a [u8],
}

struct Chunks<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Chunk<'a>;

    fn next(&mut self) -> Option<Chunk<'a>> {
        let (name, rest) = self.rest.split_first_chunk::<4>()?;
        let (size, rest) = rest.split_first_chunk::<4>()?;
        let promised = u32::from_le_bytes(*size);
        let held = (promised as usize).min(rest.len());
        let body = &rest[..held];
        // Chunks begin on even places, so one of odd length is followed by a byte that means nothing.
        let padded = promised as usize + (promised % 2) as usize;
        self.rest = rest.get(padded..).unwrap_or_default();
        Some(Chunk { name, promised, body })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn file(pcm: &[u8]) -> Vec<u8> {
        [&wav_header((pcm.len() / SAMPLE_BYTES) as u32)[..], pcm].concat()
    }

    #[test]
    fn the_header_is_the_one_every_player_knows() {
        let expected = b"RIFF\x26\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x80\x3e\x00\x00\
                         \x00\x7d\x00\x00\x02\x00\x10\x00data\x02\x00\x00\x00";
        assert_eq!(&wav_header(1), expected);
    }

    #[test]
    fn a_second_of_sound_lasts_a_second() {
        let bytes = file(&[0; RATE as usize * SAMPLE_BYTES]);
        assert_eq!(Wav::parse(&bytes).unwrap().length_ms(), 1000);
    }

    #[test]
    fn five_minutes_are_kept_and_a_sample_more_is_refused() {
        let longest = file(&vec![0; LONGEST_SAMPLES as usize * SAMPLE_BYTES]);
        assert_eq!(Wav::parse(&longest).unwrap().length_ms(), 300_000);
        assert!(longest.len() < 9_700_000);
        let longer = file(&vec![0; (LONGEST_SAMPLES as usize + 1) * SAMPLE_BYTES]);
        assert_eq!(Wav::parse(&longer), Err(WavError::TooLong { samples: LONGEST_SAMPLES + 1 }));
    }

    #[test]
    fn parts_joined_are_heard_as_the_one_recording_they_are_of() {
        let whole: Vec<u8> = (0..250).collect();
        let (one, other) = (file(&whole[..100]), file(&whole[100..]));
        assert_eq!(join([&one[..], &other]).unwrap(), file(&whole));
        assert_eq!(join([]).unwrap(), file(&[]));
        assert_eq!(join([&one[..], b"OggS"]), Err(WavError::NotWav));
    }

    #[test]
    fn parts_that_are_longer_than_a_recording_can_be_are_refused() {
        let part = file(&vec![0; crate::sound::PART_SAMPLES as usize * SAMPLE_BYTES]);
        assert!(matches!(join([&part[..], &part]), Err(WavError::TooLong { .. })));
    }

    #[test]
    fn chunks_of_other_makers_are_passed_over() {
        let plain = file(&[1, 2, 3, 4]);
        let mut bytes = plain[..12].to_vec();
        bytes.extend(b"LIST\x03\x00\x00\x00abc\x00");
        bytes.extend(&plain[12..]);
        assert_eq!(Wav::parse(&bytes).unwrap().pcm(), [1, 2, 3, 4]);
    }

    #[test]
    fn a_file_that_lost_its_end_says_how_much_is_left() {
        let bytes = file(&[0; 10]);
        assert_eq!(Wav::parse(&bytes[..50]), Err(WavError::Cut { promised: 10, held: 6 }));
    }

    #[test]
    fn stereo_is_refused_by_name() {
        let mut bytes = file(&[0; 8]);
        bytes[22] = 2;
        let refused = WavError::OtherFormat { kind: 1, channels: 2, bits: 16, rate: 16_000 };
        assert_eq!(Wav::parse(&bytes), Err(refused));
    }

    #[test]
    fn something_else_is_not_a_wav_file() {
        assert_eq!(Wav::parse(b""), Err(WavError::NotWav));
        assert_eq!(Wav::parse(b"\x1aE\xdf\xa3webm"), Err(WavError::NotWav));
        assert_eq!(Wav::parse(b"RIFF\0\0\0\0WAVE"), Err(WavError::Lacks("fmt")));
        assert_eq!(Wav::parse(&wav_header(0)[..36]), Err(WavError::Lacks("data")));
        assert_eq!(Wav::parse(b"RIFF\0\0\0\0WAVEdata\0\0\0\0"), Err(WavError::Lacks("fmt")));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(samples in prop::collection::vec(any::<i16>(), 0..500)) {
            let pcm: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
            let bytes = file(&pcm);
            let wav = Wav::parse(&bytes).unwrap();
            prop_assert_eq!(wav.pcm(), &pcm[..]);
            prop_assert_eq!(wav.samples() as usize, samples.len());
        }

        #[test]
        fn no_bytes_make_the_reader_panic(
            mut bytes in prop::collection::vec(any::<u8>(), 0..300),
            looks_like_wav in any::<bool>(),
        ) {
            if looks_like_wav {
                let header = wav_header(20);
                let length = bytes.len().min(40);
                bytes.splice(0..0, header[..length].iter().copied());
            }
            if let Ok(wav) = Wav::parse(&bytes) {
                prop_assert!(wav.pcm().len() < bytes.len());
            }
        }

        #[test]
        fn one_changed_byte_never_makes_the_reader_panic(at in 0..60_usize, byte in any::<u8>()) {
            let mut bytes = file(&[7; 16]);
            bytes[at] = byte;
            if let Ok(wav) = Wav::parse(&bytes) {
                prop_assert!(wav.pcm().len() <= 16);
            }
        }
    }
}
