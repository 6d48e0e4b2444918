//! A drawing's time: what had been done at which moment of its replay.
use super::{Drawing, Op, Sample};

/// What becomes of the time in which nothing was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pauses {
    /// A pause lasts one second at most.
    Shortened,
    /// As long as it was: for a replay that sound leads.
    Kept,
}

/// The longest pause of a shortened replay, in milliseconds.
const LONGEST_PAUSE: u32 = 1000;

/// When each act begins in a replay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    starts: Vec<u32>,
    pauses: Pauses,
    length: u32,
}

/// A moment of a replay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// How many acts were over.
    pub ops: u32,
    /// How many samples of the next act, a stroke, were on the paper.
    pub samples: u32,
}

impl Timeline {
    pub fn of(drawing: &Drawing, pauses: Pauses) -> Self {
        let (mut now, mut over) = (0u32, 0u32);
        let mut starts = Vec::with_capacity(drawing.ops().len());
        for op in drawing.ops() {
            let pause = op.at().saturating_sub(over);
            now = now.saturating_add(match pauses {
                // Nobody waits for the first stroke.
                Pauses::Shortened if starts.is_empty() => 0,
                Pauses::Shortened => pause.min(LONGEST_PAUSE),
                Pauses::Kept => pause,
            });
            starts.push(now);
            now = now.saturating_add(match op {
                Op::Stroke(stroke) => times(&stroke.samples, pauses).last().unwrap_or(0),
                _ => 0,
            });
            over = over.max(op.end());
        }
        Self { starts, pauses, length: now }
    }

    /// Milliseconds.
    pub fn length(&self) -> u32 {
        self.length
    }

    /// What was on the paper `ms` into the replay; `drawing` is the one the timeline was made of.
    pub fn at(&self, drawing: &Drawing, ms: u32) -> Moment {
        // Beyond the end of what milliseconds count, the last strokes have no time left of their own.
        if ms >= self.length {
            return Moment { ops: drawing.ops().len() as u32, samples: 0 };
        }
        let begun = self.starts.partition_point(|start| *start <= ms);
        let Some(last) = begun.checked_sub(1) else { return Moment { ops: 0, samples: 0 } };
        let Some(Op::Stroke(stroke)) = drawing.ops().get(last) else {
            return Moment { ops: begun as u32, samples: 0 };
        };
        let into = ms - self.starts[last];
        let samples = times(&stroke.samples, self.pauses).take_while(|time| *time <= into).count();
        if samples >= stroke.samples.len() {
            Moment { ops: begun as u32, samples: 0 }
        } else {
            Moment { ops: last as u32, samples: samples as u32 }
        }
    }
}

/// When each sample was on the paper, in milliseconds since its stroke began.
fn times(samples: &[Sample], pauses: Pauses) -> impl Iterator<Item = u32> {
    samples.iter().enumerate().scan(0u32, move |time, (index, sample)| {
        if index > 0 {
            let dt = u32::from(sample.dt);
            *time = time.saturating_add(if pauses == Pauses::Shortened { dt.min(LONGEST_PAUSE) } else { dt });
        }
        Some(*time)
    })
}
