//! From the rate of a microphone to ours.
use std::f64::consts::PI;

use thiserror::Error;

use super::RATE;

/// Speech above this is let go, so that nothing folds back below half of [`RATE`].
const PASS_HZ: f64 = 7_300.0;

/// Zero crossings of the sinc on each side: with the window below, 80 dB down at 8.7 kHz.
const CROSSINGS: usize = 28;

/// Shape of the Kaiser window for 80 dB.
const BETA: f64 = 7.9;

/// More phases than this are not kept: an odd rate then has each sample placed to 1/512 of a sample.
const MOST_PHASES: usize = 512;

/// A microphone's rate that no device has.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("a microphone at {0} Hz can not be recorded")]
pub struct RateError(pub u32);

/// Turns samples at a microphone's rate into samples at [`RATE`], block by block.
///
/// A windowed sinc, kept as one short filter for each phase. The result depends on the samples alone and
/// never on how they were cut into blocks; it is not delayed against what went in.
#[derive(Clone, Debug)]
pub struct Resampler {
    rate: u64,
    taps: usize,
    phases: usize,
    filters: Vec<f32>,
    // The last `taps` samples and what came after them.
    waiting: Vec<f32>,
    // Index, counted from the first sample ever, of `waiting[0]`; before it there was silence.
    first: i64,
    seen: u64,
    made: u64,
}

impl Resampler {
    /// For a microphone of `rate` samples a second, 8,000 to 384,000.
    pub fn new(rate: u32) -> Result<Self, RateError> {
        if !(8_000..=384_000).contains(&rate) {
            return Err(RateError(rate));
        }
        // As a part of the microphone's rate; a slow microphone has nothing above half of its own.
        let cutoff = (PASS_HZ / f64::from(rate)).min(0.46);
        let half = (CROSSINGS as f64 / (2.0 * cutoff)).ceil() as usize;
        let taps = 2 * half;
        let phases = ((RATE / greatest_common_divisor(rate, RATE)) as usize).min(MOST_PHASES);
        let filters =
            (0..phases).flat_map(|phase| filter(phase as f64 / phases as f64, half, cutoff)).collect();
        let waiting = vec![0.0; half - 1];
        let first = 1 - half as i64;
        Ok(Self { rate: u64::from(rate), taps, phases, filters, waiting, first, seen: 0, made: 0 })
    }

    /// Takes the next samples (-1 to 1) and appends what is finished of the result.
    pub fn push(&mut self, block: &[f32], out: &mut Vec<i16>) {
        self.seen += block.len() as u64;
        self.waiting.extend_from_slice(block);
        self.run(out);
        let next = (self.place(self.made).0 - self.first).clamp(0, self.waiting.len() as i64) as usize;
        self.waiting.drain(..next);
        self.first += next as i64;
    }

    /// Appends the end of the result, up to the last sample that went in, and begins anew.
    pub fn finish(&mut self, out: &mut Vec<i16>) {
        let due = (self.seen * u64::from(RATE)).div_ceil(self.rate);
        let so_far = out.len();
        let still = due.saturating_sub(self.made) as usize;
        self.waiting.resize(self.waiting.len() + self.taps + self.phases, 0.0);
        self.run(out);
        out.truncate(so_far + still);
        let half = self.taps / 2;
        self.waiting = vec![0.0; half - 1];
        self.first = 1 - half as i64;
        (self.seen, self.made) = (0, 0);
    }

    fn run(&mut self, out: &mut Vec<i16>) {
        loop {
            let (begin, phase) = self.place(self.made);
            let from = (begin - self.first) as usize;
            let Some(under) = self.waiting.get(from..from + self.taps) else { break };
            let filter = &self.filters[phase * self.taps..(phase + 1) * self.taps];
            let sum: f32 = under.iter().zip(filter).map(|(sample, weight)| sample * weight).sum();
            out.push(to_sixteen_bits(sum));
            self.made += 1;
        }
    }

    // The first sample under the filter for one sample of the result, and which filter it is.
    fn place(&self, made: u64) -> (i64, usize) {
        let at = made * self.rate;
        let whole = at / u64::from(RATE);
        let phase = (at % u64::from(RATE)) as usize * self.phases / RATE as usize;
        (whole as i64 + 1 - (self.taps / 2) as i64, phase)
    }
}

fn filter(shift: f64, half: usize, cutoff: f64) -> Vec<f32> {
    let weights: Vec<f64> = (0..2 * half)
        .map(|tap| {
            let x = tap as f64 + 1.0 - half as f64 - shift;
            let inside = 1.0 - (x / half as f64).powi(2);
            sinc(2.0 * cutoff * x) * bessel(BETA * inside.max(0.0).sqrt())
        })
        .collect();
    // Every phase passes a steady value unchanged, so the phases do not hum against one another.
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| (weight / sum) as f32).collect()
}

fn sinc(x: f64) -> f64 {
    if x.abs() < 1e-9 { 1.0 } else { (PI * x).sin() / (PI * x) }
}

// The modified Bessel function of order zero, by its series.
fn bessel(x: f64) -> f64 {
    let quarter = x * x / 4.0;
    let mut term = 1.0;
    let mut sum = 1.0;
    for k in 1..40 {
        term *= quarter / f64::from(k * k);
        sum += term;
    }
    sum
}

fn to_sixteen_bits(sample: f32) -> i16 {
    // `as` keeps to the range of i16 and turns NaN into silence.
    (sample * 32_768.0).round() as i16
}

fn greatest_common_divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tone(hz: f64, rate: u32, seconds: f64) -> Vec<f32> {
        (0..(f64::from(rate) * seconds) as usize)
            .map(|at| ((2.0 * PI * hz * at as f64 / f64::from(rate)).sin() * 0.5) as f32)
            .collect()
    }

    fn resampled(rate: u32, samples: &[f32]) -> Vec<i16> {
        let mut resampler = Resampler::new(rate).unwrap();
        let mut out = Vec::new();
        resampler.push(samples, &mut out);
        resampler.finish(&mut out);
        out
    }

    // Loudness in dB against the tone that went in, without the ends.
    fn gain(hz: f64, rate: u32) -> f64 {
        let out = resampled(rate, &tone(hz, rate, 0.5));
        let middle = &out[1000..out.len() - 1000];
        let power: f64 = middle.iter().map(|&s| (f64::from(s) / 32_768.0).powi(2)).sum();
        10.0 * (power / middle.len() as f64 / 0.125).max(1e-12).log10()
    }

    #[test]
    fn a_voice_passes_unchanged_from_every_usual_rate() {
        for rate in [16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000] {
            for hz in [100.0, 1000.0, 4000.0, 6000.0] {
                let gain = gain(hz, rate);
                assert!(gain.abs() < 0.2, "{hz} Hz at {rate}: {gain} dB");
            }
        }
    }

    #[test]
    fn what_is_too_high_does_not_fold_back_into_the_voice() {
        for rate in [44_100, 48_000, 96_000] {
            for hz in [9000.0, 12_000.0, 15_000.0, 20_000.0] {
                let gain = gain(hz, rate);
                assert!(gain < -70.0, "{hz} Hz at {rate}: {gain} dB");
            }
        }
    }

    #[test]
    fn a_tone_comes_out_at_the_same_time_and_height() {
        for rate in [8_000, 44_100, 48_000] {
            let out = resampled(rate, &tone(440.0, rate, 0.5));
            let ideal = tone(440.0, RATE, 0.5);
            for at in 1000..7000 {
                let off = (f32::from(out[at]) / 32_768.0 - ideal[at]).abs();
                assert!(off < 0.002, "{rate}: sample {at} is off by {off}");
            }
        }
    }

    #[test]
    fn a_second_stays_a_second() {
        for rate in [8_000, 11_025, 16_000, 44_100, 47_999, 48_000, 192_000] {
            assert_eq!(resampled(rate, &vec![0.1; rate as usize]).len(), 16_000, "{rate}");
        }
        assert_eq!(resampled(48_000, &[]).len(), 0);
    }

    #[test]
    fn an_odd_rate_is_recorded_cleanly() {
        let gain = gain(1000.0, 47_999);
        assert!(gain.abs() < 0.2, "{gain}");
    }

    #[test]
    fn a_sample_out_of_range_is_held_at_the_edge() {
        let out = resampled(48_000, &vec![3.0; 4800]);
        assert_eq!(out[800], i16::MAX);
        assert_eq!(resampled(48_000, &vec![f32::NAN; 4800])[800], 0);
    }

    #[test]
    fn no_device_has_such_a_rate() {
        assert_eq!(Resampler::new(0).unwrap_err(), RateError(0));
        assert_eq!(Resampler::new(1_000_000).unwrap_err(), RateError(1_000_000));
    }

    #[test]
    fn after_the_end_the_next_recording_begins_afresh() {
        let mut resampler = Resampler::new(44_100).unwrap();
        let samples = tone(700.0, 44_100, 0.1);
        let (mut first, mut second) = (Vec::new(), Vec::new());
        resampler.push(&samples, &mut first);
        resampler.finish(&mut first);
        resampler.push(&samples, &mut second);
        resampler.finish(&mut second);
        assert_eq!(first, second);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn how_the_sound_was_cut_into_blocks_is_not_heard(
            cuts in prop::collection::vec(0..900_usize, 0..12),
            rate in prop::sample::select(vec![8_000_u32, 16_000, 44_100, 48_000, 50_003]),
        ) {
            let samples = tone(523.0, rate, 0.2);
            let mut resampler = Resampler::new(rate).unwrap();
            let mut out = Vec::new();
            let mut rest = &samples[..];
            for cut in cuts {
                let (block, after) = rest.split_at(cut.min(rest.len()));
                resampler.push(block, &mut out);
                rest = after;
            }
            resampler.push(rest, &mut out);
            resampler.finish(&mut out);
            prop_assert_eq!(out, resampled(rate, &samples));
        }
    }
}
