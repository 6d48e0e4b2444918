//! How loud a recording is: for a moving level, for the picture of a recording, and to warn of a dead
//! microphone.
use super::{RATE, SAMPLE_BYTES};

/// Below this a microphone in a room gave nothing: -60 dB of full scale, the noise of a cheap one.
const NOTHING_DB: f32 = -60.0;

/// The quietest and the loudest end of the moving level, in dB of full scale: a whisper across the table
/// and a laugh close by.
const LEVEL_DB: (f32, f32) = (-55.0, -8.0);

/// The loudness of a stretch of samples (-1 to 1) as 0 to 1, even to the ear: for a level that moves with
/// the voice.
pub fn level(samples: &[f32]) -> f32 {
    let (quiet, loud) = LEVEL_DB;
    let db = decibels(mean_square(samples.iter().copied()));
    ((db - quiet) / (loud - quiet)).clamp(0.0, 1.0)
}

/// The outline of a recording: the loudest sample of each of `n` equal parts, 0 to 255, on a square-root
/// scale so that a quiet voice is still seen. Takes samples as little-endian bytes.
pub fn peaks(pcm: &[u8], n: usize) -> Vec<u8> {
    let count = pcm.len() / SAMPLE_BYTES;
    (0..n)
        .map(|part| {
            let from = count * part / n;
            let to = (count * (part + 1) / n).max(from + 1).min(count);
            let loudest = samples(&pcm[from * SAMPLE_BYTES..to.max(from) * SAMPLE_BYTES])
                .map(i16::unsigned_abs)
                .max()
                .unwrap_or(0);
            ((f32::from(loudest) / 32768.0).sqrt() * 255.0).round() as u8
        })
        .collect()
}

/// Whether the microphone heard no sound: no tenth of a second rises over the noise of a cheap
/// microphone.
///
/// It speaks of the microphone (covered, muted, broken) and of nothing else. It is never a statement
/// about the child: a silence may be the answer.
pub fn is_silent(pcm: &[u8]) -> bool {
    let window = RATE as usize / 10 * SAMPLE_BYTES;
    pcm.chunks(window).all(|part| {
        decibels(mean_square(samples(part).map(|sample| f32::from(sample) / 32768.0))) < NOTHING_DB
    })
}

fn samples(pcm: &[u8]) -> impl Iterator<Item = i16> {
    pcm.chunks_exact(SAMPLE_BYTES).map(|two| i16::from_le_bytes([two[0], two[1]]))
}

fn mean_square(samples: impl Iterator<Item = f32>) -> f32 {
    let (count, sum) = samples.fold((0_u32, 0.0), |(count, sum), sample| (count + 1, sum + sample * sample));
    if count == 0 { 0.0 } else { sum / count as f32 }
}

fn decibels(mean_square: f32) -> f32 {
    10.0 * mean_square.max(1e-12).log10()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pcm(samples: impl IntoIterator<Item = i16>) -> Vec<u8> {
        samples.into_iter().flat_map(i16::to_le_bytes).collect()
    }

    fn tone(loudness: f32, samples: usize) -> impl Iterator<Item = f32> {
        (0..samples).map(move |at| (at as f32 * 0.2).sin() * loudness)
    }

    fn tone_pcm(loudness: f32, samples: usize) -> Vec<u8> {
        pcm(tone(loudness, samples).map(|sample| (sample * 32767.0) as i16))
    }

    #[test]
    fn the_level_rises_with_the_voice() {
        let at = |loudness| level(&tone(loudness, 2048).collect::<Vec<_>>());
        assert_eq!(at(0.0), 0.0);
        assert_eq!(at(0.9), 1.0);
        let (whisper, voice) = (at(0.01), at(0.1));
        assert!(whisper > 0.1 && whisper < 0.4, "{whisper}");
        assert!(voice > 0.5 && voice < 0.9, "{voice}");
        assert_eq!(level(&[]), 0.0);
    }

    #[test]
    fn a_dead_microphone_is_told_from_a_whisper() {
        assert!(is_silent(&[]));
        assert!(is_silent(&pcm([0; 32_000])));
        assert!(is_silent(&tone_pcm(0.0005, 32_000)));
        assert!(!is_silent(&tone_pcm(0.01, 32_000)));
    }

    #[test]
    fn one_short_word_in_a_long_silence_is_heard() {
        let mut long = pcm([0; 64_000]);
        let word = tone_pcm(0.05, 3_200);
        long[60_000..60_000 + word.len()].copy_from_slice(&word);
        assert!(!is_silent(&long));
    }

    #[test]
    fn the_outline_shows_where_it_was_loud() {
        let bytes = pcm([0, 0, i16::MIN, 0, 0, 8192, 0, 0]);
        assert_eq!(peaks(&bytes, 4), [0, 255, 128, 0]);
    }

    #[test]
    fn an_outline_finer_than_the_sound_has_no_holes() {
        assert_eq!(peaks(&pcm([i16::MIN, i16::MIN]), 5), [255; 5]);
        assert_eq!(peaks(&[], 3), [0; 3]);
        assert_eq!(peaks(&pcm([1]), 0), [] as [u8; 0]);
    }

    proptest! {
        #[test]
        fn an_outline_has_the_length_that_was_asked_for(
            bytes in prop::collection::vec(any::<u8>(), 0..400), n in 0..200_usize
        ) {
            prop_assert_eq!(peaks(&bytes, n).len(), n);
        }
    }
}
