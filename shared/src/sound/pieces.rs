//! The pieces in which a recording is kept while it grows, and the whole made from them.
use std::collections::{BTreeMap, BTreeSet};

use super::{LONGEST_SAMPLES, SAMPLE_BYTES, samples_to_ms, wav_header};

const LONGEST_BYTES: usize = LONGEST_SAMPLES as usize * SAMPLE_BYTES;

/// Half a second or so of a recording, kept as soon as it was heard.
///
/// Written form: the number as four little-endian bytes, then the samples (16-bit, little-endian). The
/// number is inside, so a piece can not be put in the wrong place by whoever keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Place in the recording, from 0, without gaps.
    pub number: u32,
    /// The samples, little-endian.
    pub pcm: Vec<u8>,
}

/// What happened at a place of a recording. It is kept as a piece of a single byte, which is no sound, under the number
/// of the piece that would come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Something else than the child stopped it here; it may have gone on.
    Interrupted,
    /// It was brought to its end here. A recording without this mark was cut off.
    Ended,
}

impl Mark {
    const INTERRUPTED: u8 = b'i';
    const ENDED: u8 = b'e';

    /// As a piece, to be kept among the others.
    pub fn before(self, number: u32) -> Piece {
        let byte = match self {
            Self::Interrupted => Self::INTERRUPTED,
            Self::Ended => Self::ENDED,
        };
        Piece { number, pcm: vec![byte] }
    }
}

impl Piece {
    /// The bytes to keep.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.number.to_le_bytes()[..], &self.pcm].concat()
    }

    /// Number and samples of a kept piece; nothing when not even the number is there.
    pub fn parse(bytes: &[u8]) -> Option<(u32, &[u8])> {
        let (number, pcm) = bytes.split_first_chunk::<4>()?;
        Some((u32::from_le_bytes(*number), pcm))
    }
}

/// A recording made whole from its pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assembled {
    /// A complete WAV file.
    pub wav: Vec<u8>,
    /// Length in samples.
    pub samples: u32,
    /// How many pieces before the last one are not there: the sound on both sides is joined, and whoever
    /// shows the recording can say that something is missing between.
    pub missing: u32,
    /// Where something else than the child stopped it, in milliseconds: at its end, where it was never brought to
    /// one.
    pub interrupted_ms: Vec<u64>,
}

impl Assembled {
    /// Length in milliseconds, rounded down.
    pub fn length_ms(&self) -> u32 {
        samples_to_ms(self.samples)
    }
}

/// Makes one WAV file from kept pieces, in whatever order they come.
///
/// Of two pieces with the same number the longer one counts: a piece is only ever written again to make
/// it longer. Empty and unreadable pieces count as missing; half a sample at the end of a piece is
/// dropped; what would go past five minutes is left out.
pub fn assemble<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Assembled {
    let mut in_order: BTreeMap<u32, &[u8]> = BTreeMap::new();
    let mut marks: BTreeSet<(u32, u8)> = BTreeSet::new();
    for (number, pcm) in pieces.into_iter().filter_map(Piece::parse) {
        if let [mark] = pcm {
            marks.insert((number, *mark));
        }
        let whole = &pcm[..pcm.len() - pcm.len() % SAMPLE_BYTES];
        let held = in_order.entry(number).or_default();
        if whole.len() > held.len() {
            *held = whole;
        }
    }
    in_order.retain(|_, pcm| !pcm.is_empty());

    let expected = in_order.last_key_value().map_or(0, |(last, _)| u64::from(*last) + 1);
    let missing = u32::try_from(expected - in_order.len() as u64).unwrap_or(u32::MAX);
    let bytes = in_order.values().map(|pcm| pcm.len()).sum::<usize>().min(LONGEST_BYTES);
    let samples = (bytes / SAMPLE_BYTES) as u32;

    let before = |number: u32| in_order.range(..number).map(|(_, pcm)| pcm.len()).sum::<usize>().min(bytes);
    let stops = marks.iter().filter(|(_, mark)| *mark == Mark::INTERRUPTED);
    let mut stopped: BTreeSet<usize> = stops.map(|(number, _)| before(*number)).collect();
    if !marks.iter().any(|(number, mark)| *mark == Mark::ENDED && u64::from(*number) >= expected) {
        stopped.insert(bytes);
    }
    let ms = |bytes: usize| u64::from(samples_to_ms((bytes / SAMPLE_BYTES) as u32));
    let interrupted_ms = stopped.into_iter().filter(|_| samples > 0).map(ms).collect();

    let mut wav = Vec::with_capacity(super::HEADER_BYTES + bytes);
    wav.extend(wav_header(samples));
    for pcm in in_order.values() {
        let room = super::HEADER_BYTES + bytes - wav.len();
        wav.extend(&pcm[..pcm.len().min(room)]);
    }
    Assembled { wav, samples, missing, interrupted_ms }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sound::Wav;

    fn piece(number: u32, pcm: &[u8]) -> Vec<u8> {
        Piece { number, pcm: pcm.to_vec() }.to_bytes()
    }

    fn assembled(pieces: &[Vec<u8>]) -> Assembled {
        assemble(pieces.iter().map(Vec::as_slice))
    }

    #[test]
    fn a_recording_cut_by_a_kill_is_whole_up_to_its_last_piece() {
        let kept = assembled(&[piece(0, &[1, 0, 2, 0]), piece(1, &[3, 0])]);
        assert_eq!(Wav::parse(&kept.wav).unwrap().pcm(), [1, 0, 2, 0, 3, 0]);
        assert_eq!((kept.samples, kept.missing), (3, 0));
    }

    #[test]
    fn a_missing_piece_is_said_and_not_filled_with_invented_sound() {
        let kept = assembled(&[piece(3, &[4, 0]), piece(0, &[1, 0]), piece(1, &[])]);
        assert_eq!(Wav::parse(&kept.wav).unwrap().pcm(), [1, 0, 4, 0]);
        assert_eq!(kept.missing, 2);
    }

    #[test]
    fn where_the_device_stopped_it_is_told_and_what_the_child_ended_is_not() {
        let second = vec![0; 32_000];
        let mut kept = vec![
            piece(0, &second),
            Mark::Interrupted.before(1).to_bytes(),
            piece(1, &second),
            Mark::Ended.before(2).to_bytes(),
        ];
        let whole = assembled(&kept);
        assert_eq!((whole.length_ms(), whole.missing, whole.interrupted_ms), (2_000, 0, vec![1_000]));
        kept.pop();
        assert_eq!(assembled(&kept).interrupted_ms, [1_000, 2_000], "nobody ended it");
        kept.truncate(2);
        assert_eq!(assembled(&kept).interrupted_ms, [1_000], "one stop is told once");
        assert_eq!(assembled(&kept[1..]).interrupted_ms, [0_u64; 0], "no sound was stopped");
    }

    #[test]
    fn nothing_kept_is_an_empty_recording() {
        let kept = assembled(&[]);
        assert_eq!(Wav::parse(&kept.wav).unwrap().samples(), 0);
        assert_eq!((kept.samples, kept.missing, kept.length_ms()), (0, 0, 0));
    }

    #[test]
    fn half_a_sample_at_the_end_of_a_torn_piece_is_dropped() {
        let kept = assembled(&[piece(0, &[1, 0, 9]), piece(1, &[2, 0]), vec![5]]);
        assert_eq!(Wav::parse(&kept.wav).unwrap().pcm(), [1, 0, 2, 0]);
    }

    #[test]
    fn a_piece_kept_twice_is_heard_once() {
        let kept = assembled(&[piece(0, &[1, 0, 2, 0]), piece(0, &[1, 0]), piece(0, &[1, 0, 2, 0])]);
        assert_eq!(kept.samples, 2);
    }

    #[test]
    fn no_recording_is_longer_than_five_minutes() {
        let minute = vec![0; 60 * 32_000];
        let kept = assembled(&(0..6).map(|number| piece(number, &minute)).collect::<Vec<_>>());
        assert_eq!(kept.length_ms(), 300_000);
        assert!(Wav::parse(&kept.wav).is_ok());
    }

    #[test]
    fn the_last_number_there_is_counts_without_overflow() {
        assert_eq!(assembled(&[piece(u32::MAX, &[1, 0])]).missing, u32::MAX);
    }

    proptest! {
        #[test]
        fn the_order_of_arrival_does_not_matter(
            pieces in prop::collection::vec((0..20_u32, prop::collection::vec(any::<u8>(), 0..6)), 0..20)
        ) {
            // A number belongs to one stretch of sound, so of one number every piece is a beginning.
            let kept: Vec<_> = pieces
                .iter()
                .map(|(number, bytes)| piece(*number, &vec![*number as u8; bytes.len()]))
                .collect();
            let backwards: Vec<_> = kept.iter().rev().cloned().collect();
            prop_assert_eq!(assembled(&kept), assembled(&backwards));
        }

        #[test]
        fn whatever_was_kept_the_result_is_a_readable_file(
            pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..12), 0..12)
        ) {
            let kept = assembled(&pieces);
            prop_assert_eq!(Wav::parse(&kept.wav).unwrap().samples(), kept.samples);
        }
    }
}
