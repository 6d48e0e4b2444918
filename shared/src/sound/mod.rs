//! Recorded sound: one format of ours on every device, and the pure work on it.
//!
//! Speech is kept as 16-bit mono PCM at 16 kHz and travels as a WAV file of known length
//! (`docs/decisions/0005-one-sound-format.md`). No microphone, no loudspeaker and no clock here.
mod level;
mod pieces;
mod resample;
mod wav;

pub use level::{is_silent, level, peaks};
pub use pieces::{Assembled, Mark, Piece, assemble};
pub use resample::{RateError, Resampler};
pub use wav::{HEADER_BYTES, Wav, WavError, join, wav_header};

/// What a recording is called wherever a media type is asked for (RFC 2361 left it unregistered; this is
/// the name every browser answers to).
pub const MEDIA_TYPE: &str = "audio/wav";

/// Samples in a second.
pub const RATE: u32 = 16_000;

/// Bytes of one sample: 16 bits, signed, little-endian.
pub const SAMPLE_BYTES: usize = 2;

/// The longest recording, in milliseconds: five minutes.
pub const LONGEST_MS: u32 = 300_000;

/// The longest recording, in samples.
pub const LONGEST_SAMPLES: u32 = LONGEST_MS / 1000 * RATE;

/// The longest part of a recording, in milliseconds. What is longer goes on in a new part with the very next sample,
/// so that nothing long is ever in one file.
pub const PART_MS: u32 = 180_000;

/// The longest part, in samples.
pub const PART_SAMPLES: u32 = PART_MS / 1000 * RATE;

/// How long so many samples last, in milliseconds, rounded down.
pub fn samples_to_ms(samples: u32) -> u32 {
    u32::try_from(u64::from(samples) * 1000 / u64::from(RATE)).unwrap_or(u32::MAX)
}
