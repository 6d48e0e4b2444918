//! What was heard so far in one recording: from a microphone's blocks to pieces to keep and a whole file.
use shared::sound::{LONGEST_SAMPLES, Piece, RateError, Resampler, SAMPLE_BYTES, samples_to_ms, wav_header};

/// Half a second: what a kill may cost, well under the two seconds that are promised.
const PIECE_BYTES: usize = shared::sound::RATE as usize / 2 * SAMPLE_BYTES;

const LONGEST_BYTES: usize = LONGEST_SAMPLES as usize * SAMPLE_BYTES;

pub struct Tape {
    resampler: Resampler,
    fresh: Vec<i16>,
    pcm: Vec<u8>,
    // How much of `pcm` has left in pieces, and in how many.
    kept: usize,
    pieces: u32,
}

impl Tape {
    pub fn new(rate: u32) -> Result<Self, RateError> {
        let resampler = Resampler::new(rate)?;
        Ok(Self { resampler, fresh: Vec::new(), pcm: Vec::new(), kept: 0, pieces: 0 })
    }

    /// Takes a block and gives the pieces that it completes.
    pub fn hear(&mut self, block: &[f32]) -> Vec<Piece> {
        self.resampler.push(block, &mut self.fresh);
        self.lay_down();
        let mut pieces = Vec::new();
        while self.pcm.len() - self.kept >= PIECE_BYTES {
            pieces.extend(self.cut(PIECE_BYTES));
        }
        pieces
    }

    /// What has not left in a piece yet; at a pause and at the end. What comes after begins anew.
    pub fn rest(&mut self) -> Option<Piece> {
        self.resampler.finish(&mut self.fresh);
        self.lay_down();
        self.cut(self.pcm.len() - self.kept)
    }

    pub fn is_full(&self) -> bool {
        self.pcm.len() >= LONGEST_BYTES
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

    fn cut(&mut self, bytes: usize) -> Option<Piece> {
        if bytes == 0 {
            return None;
        }
        let pcm = self.pcm[self.kept..self.kept + bytes].to_vec();
        let piece = Piece { number: self.pieces, pcm };
        self.kept += bytes;
        self.pieces += 1;
        Some(piece)
    }
}

#[cfg(test)]
mod tests {
    use shared::sound::{Wav, assemble};

    use super::*;

    fn block(samples: usize) -> Vec<f32> {
        (0..samples).map(|at| (at as f32 * 0.05).sin() * 0.4).collect()
    }

    fn whole(pieces: &[Piece]) -> Vec<u8> {
        let kept: Vec<_> = pieces.iter().map(Piece::to_bytes).collect();
        assemble(kept.iter().map(Vec::as_slice)).wav
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
            kept += tape.hear(part).iter().map(|piece| piece.pcm.len() as f64 / 32_000.0).sum::<f64>();
            assert!(heard - kept < 0.56, "{heard} heard, {kept} kept");
        }
    }

    #[test]
    fn a_pause_keeps_everything_and_what_follows_goes_on_behind_it() {
        let mut tape = Tape::new(16_000).unwrap();
        let mut pieces = tape.hear(&block(3_000));
        pieces.extend(tape.rest());
        assert_eq!(pieces.iter().map(|piece| piece.pcm.len()).sum::<usize>(), 6_000);
        pieces.extend(tape.hear(&block(9_000)));
        pieces.extend(tape.rest());
        assert_eq!(pieces.iter().map(|piece| piece.number).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(Wav::parse(&whole(&pieces)).unwrap().samples(), 12_000);
    }

    #[test]
    fn nothing_heard_is_no_piece() {
        let mut tape = Tape::new(48_000).unwrap();
        assert_eq!(tape.hear(&[]), []);
        assert_eq!(tape.rest(), None);
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
}
