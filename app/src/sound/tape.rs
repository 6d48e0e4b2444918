//! What was heard so far in one recording: from a microphone's blocks to pieces to keep and a whole file.
use shared::sound::{
    LONGEST_SAMPLES, Mark, PART_SAMPLES, Piece, RateError, Resampler, SAMPLE_BYTES, samples_to_ms, wav_header,
};

/// Half a second: what a kill may cost, well under the two seconds that are promised.
const PIECE_BYTES: usize = shared::sound::RATE as usize / 2 * SAMPLE_BYTES;

const PART_BYTES: usize = PART_SAMPLES as usize * SAMPLE_BYTES;

const LONGEST_BYTES: usize = LONGEST_SAMPLES as usize * SAMPLE_BYTES;

pub struct Tape {
    resampler: Resampler,
    fresh: Vec<i16>,
    pcm: Vec<u8>,
    // How much of `pcm` has left in pieces, and in how many of the part that the last one is of.
    kept: usize,
    pieces: u32,
    part_bytes: usize,
}

/// What leaves the tape, and for which part of the recording, from 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Cut {
    pub part: u32,
    pub piece: Piece,
}

impl Tape {
    pub fn new(rate: u32) -> Result<Self, RateError> {
        Self::in_parts_of(PART_BYTES, rate)
    }

    fn in_parts_of(part_bytes: usize, rate: u32) -> Result<Self, RateError> {
        let resampler = Resampler::new(rate)?;
        Ok(Self { resampler, fresh: Vec::new(), pcm: Vec::new(), kept: 0, pieces: 0, part_bytes })
    }

    /// Takes a block and gives the pieces that it completes.
    pub fn hear(&mut self, block: &[f32]) -> Vec<Cut> {
        self.resampler.push(block, &mut self.fresh);
        self.lay_down();
        let mut cuts = Vec::new();
        while self.waiting() >= PIECE_BYTES.min(self.room_in_part()) {
            self.cut(PIECE_BYTES, &mut cuts);
        }
        cuts
    }

    /// What has not left in a piece yet; at a pause and at the end. What comes after begins anew.
    pub fn rest(&mut self) -> Vec<Cut> {
        self.resampler.finish(&mut self.fresh);
        self.lay_down();
        let mut cuts = Vec::new();
        while self.waiting() > 0 {
            self.cut(self.waiting(), &mut cuts);
        }
        cuts
    }

    /// Marks the place up to which everything has left; nothing where nothing has.
    pub fn mark(&self, mark: Mark) -> Option<Cut> {
        let last = self.kept.checked_sub(1)?;
        Some(Cut { part: self.part_at(last), piece: mark.before(self.pieces) })
    }

    pub fn is_full(&self) -> bool {
        self.pcm.len() >= LONGEST_BYTES
    }

    /// The part that the last sample lies in, and how many milliseconds of it are there; none before the first.
    pub fn part(&self) -> Option<(u32, u32)> {
        let last = self.pcm.len().checked_sub(1)?;
        let inside = last % self.part_bytes + 1;
        Some((self.part_at(last), samples_to_ms((inside / SAMPLE_BYTES) as u32)))
    }

    pub fn length_ms(&self) -> u32 {
        samples_to_ms((self.pcm.len() / SAMPLE_BYTES) as u32)
    }

    /// The whole recording as a WAV file.
    pub fn into_wav(self) -> Vec<u8> {
        let samples = (self.pcm.len() / SAMPLE_BYTES) as u32;
        let mut wav = self.pcm;
        wav.splice(0..0, wav_header(samples));
        wav
    }

    fn lay_down(&mut self) {
        let room = (LONGEST_BYTES - self.pcm.len()) / SAMPLE_BYTES;
        let heard = self.fresh.drain(..).take(room);
        self.pcm.extend(heard.flat_map(i16::to_le_bytes));
    }

    fn waiting(&self) -> usize {
        self.pcm.len() - self.kept
    }

    fn room_in_part(&self) -> usize {
        self.part_bytes - self.kept % self.part_bytes
    }

    /// A piece is of one part. The part before is ended only when there is a piece of the next one: were there none
    /// after a kill, nobody would know that the recording had gone on.
    fn cut(&mut self, most: usize, cuts: &mut Vec<Cut>) {
        let begins_part = self.kept > 0 && self.kept.is_multiple_of(self.part_bytes);
        let before = self.mark(Mark::Ended).filter(|_| begins_part);
        if begins_part {
            self.pieces = 0;
        }
        let pcm = self.pcm[self.kept..self.kept + most.min(self.room_in_part())].to_vec();
        let cut = Cut { part: self.part_at(self.kept), piece: Piece { number: self.pieces, pcm } };
        self.kept += cut.piece.pcm.len();
        self.pieces += 1;
        cuts.push(cut);
        cuts.extend(before);
    }

    fn part_at(&self, byte: usize) -> u32 {
        (byte / self.part_bytes) as u32
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use shared::sound::{Assembled, Wav, assemble, join};

    use super::*;

    fn block(samples: usize) -> Vec<f32> {
        (0..samples).map(|at| (at as f32 * 0.05).sin() * 0.4).collect()
    }

    /// Each part as it would be kept.
    fn parts(cuts: &[Cut]) -> Vec<Assembled> {
        let last = cuts.iter().map(|cut| cut.part).max().unwrap();
        let of = |part| cuts.iter().filter(move |cut| cut.part == part).map(|cut| cut.piece.to_bytes());
        (0..=last).map(|part| assemble(of(part).collect::<Vec<_>>().iter().map(Vec::as_slice))).collect()
    }

    fn whole(cuts: &[Cut]) -> Vec<u8> {
        join(parts(cuts).iter().map(|part| part.wav.as_slice())).unwrap()
    }

    #[test]
    fn the_pieces_that_were_kept_are_the_recording_that_is_heard() {
        let mut tape = Tape::new(48_000).unwrap();
        let mut pieces = Vec::new();
        for part in block(100_000).chunks(2048) {
            pieces.extend(tape.hear(part));
        }
        pieces.extend(tape.rest());
        assert_eq!(pieces.len(), 5);
        assert_eq!(whole(&pieces), tape.into_wav());
    }

    #[test]
    fn never_more_than_half_a_second_waits_to_be_kept() {
        let mut tape = Tape::new(44_100).unwrap();
        let (mut heard, mut kept) = (0.0, 0.0);
        for part in block(200_000).chunks(1024) {
            heard += part.len() as f64 / 44_100.0;
            kept += tape.hear(part).iter().map(|cut| cut.piece.pcm.len() as f64 / 32_000.0).sum::<f64>();
            assert!(heard - kept < 0.56, "{heard} heard, {kept} kept");
        }
    }

    #[test]
    fn a_pause_keeps_everything_and_what_follows_goes_on_behind_it() {
        let mut tape = Tape::new(16_000).unwrap();
        let mut pieces = tape.hear(&block(3_000));
        pieces.extend(tape.rest());
        assert_eq!(pieces.iter().map(|cut| cut.piece.pcm.len()).sum::<usize>(), 6_000);
        pieces.extend(tape.hear(&block(9_000)));
        pieces.extend(tape.rest());
        assert_eq!(pieces.iter().map(|cut| cut.piece.number).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(Wav::parse(&whole(&pieces)).unwrap().samples(), 12_000);
    }

    #[test]
    fn nothing_heard_is_no_piece() {
        let mut tape = Tape::new(48_000).unwrap();
        assert_eq!(tape.hear(&[]), []);
        assert_eq!(tape.rest(), []);
        assert_eq!((tape.mark(Mark::Ended), tape.part()), (None, None));
        assert_eq!(Wav::parse(&tape.into_wav()).unwrap().samples(), 0);
    }

    #[test]
    fn five_minutes_are_full_and_nothing_more_is_taken() {
        let mut tape = Tape::new(16_000).unwrap();
        let minute = block(60 * 16_000);
        let mut pieces = Vec::new();
        for _ in 0..4 {
            pieces.extend(tape.hear(&minute));
        }
        assert!(!tape.is_full());
        for _ in 0..2 {
            pieces.extend(tape.hear(&minute));
        }
        pieces.extend(tape.rest());
        assert!(tape.is_full());
        assert_eq!(tape.length_ms(), 300_000);
        assert_eq!(Wav::parse(&whole(&pieces)).unwrap().length_ms(), 300_000);
    }

    #[test]
    fn at_three_minutes_it_goes_on_in_a_new_part_with_the_very_next_sample() {
        let mut tape = Tape::new(16_000).unwrap();
        let voice = block(185 * 16_000);
        let mut cuts: Vec<Cut> = voice.chunks(4_701).flat_map(|part| tape.hear(part)).collect();
        assert_eq!(tape.part().unwrap().0, 1);
        cuts.extend(tape.rest());
        cuts.extend(tape.mark(Mark::Ended));
        assert_eq!(tape.part(), Some((1, 5_000)));
        let parts = parts(&cuts);
        let lengths: Vec<_> = parts.iter().map(|part| (part.length_ms(), part.missing)).collect();
        assert_eq!(lengths, [(180_000, 0), (5_000, 0)]);
        assert!(parts.iter().all(|part| part.interrupted_ms.is_empty()), "nothing stopped it");
        assert!(whole(&cuts) == tape.into_wav(), "the parts joined are not what was heard");
    }

    const TWO_SECONDS: usize = 64_000;

    #[test]
    fn a_part_is_ended_only_when_there_is_something_of_the_next() {
        let mut tape = Tape::in_parts_of(TWO_SECONDS, 16_000).unwrap();
        let cuts = tape.hear(&block(39_000));
        assert_eq!(parts(&cuts)[0].interrupted_ms, [2_000], "a kill now loses what was said since");
        let cuts = [cuts, tape.hear(&block(2_000))].concat();
        assert_eq!(parts(&cuts)[0].interrupted_ms, [0_u64; 0]);
        assert_eq!(parts(&cuts)[1].interrupted_ms, [500], "a kill now loses the end of the second part");
    }

    #[test]
    fn what_ends_where_a_part_does_is_one_part() {
        let mut tape = Tape::in_parts_of(TWO_SECONDS, 16_000).unwrap();
        let mut cuts = tape.hear(&block(32_000));
        cuts.extend(tape.rest());
        cuts.extend(tape.mark(Mark::Ended));
        let parts = parts(&cuts);
        assert_eq!((parts.len(), parts[0].length_ms()), (1, 2_000));
        assert!(parts[0].interrupted_ms.is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]
        #[test]
        fn no_sample_is_lost_or_doubled_where_a_part_ends_whatever_the_rate_and_the_pauses(
            rate in prop::sample::select(vec![8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000]),
            part_samples in 3_000..20_000_usize,
            blocks in prop::collection::vec((1..9_000_usize, any::<bool>()), 1..12),
        ) {
            let mut tape = Tape::in_parts_of(part_samples * SAMPLE_BYTES, rate).unwrap();
            let mut cuts = Vec::new();
            for (length, pauses) in blocks {
                cuts.extend(tape.hear(&block(length)));
                if pauses {
                    cuts.extend(tape.rest());
                }
            }
            cuts.extend(tape.rest());
            prop_assume!(!cuts.is_empty());
            let parts = parts(&cuts);
            let (last, full) = parts.split_last().unwrap();
            prop_assert!(full.iter().all(|part| part.samples as usize == part_samples));
            prop_assert!(last.samples as usize <= part_samples);
            prop_assert!(parts.iter().all(|part| part.missing == 0));
            prop_assert!(whole(&cuts) == tape.into_wav(), "the parts joined are not what was heard");
        }
    }
}
