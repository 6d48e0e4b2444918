//! Where a voice is on the clock of the drawing that it was spoken beside. The clock of a microphone and that of a pen
//! do not run alike, so they are laid on each other at both ends of every part.
use shared::answer::Beside;

/// The parts of a voice in order, on a drawing's clock.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperClock(Vec<Stretch>);

#[derive(Debug, Clone, Copy, PartialEq)]
struct Stretch {
    /// Where it begins in the whole of the sound, and how long it is, in milliseconds.
    at_ms: u64,
    length_ms: u64,
    beside: Beside,
}

impl PaperClock {
    /// Of each part its length in milliseconds and where it lies.
    pub fn of(parts: impl IntoIterator<Item = (u64, Beside)>) -> Self {
        let mut at_ms = 0;
        let stretches = parts.into_iter().map(|(length_ms, beside)| {
            let stretch = Stretch { at_ms, length_ms, beside };
            at_ms += length_ms;
            stretch
        });
        Self(stretches.collect())
    }

    /// The moment of the drawing at which this place of the sound was heard, both in milliseconds.
    pub fn on_paper(&self, at_ms: i64) -> f64 {
        let at = u64::try_from(at_ms).unwrap_or(0);
        let Some(stretch) = self.0.iter().rfind(|stretch| stretch.at_ms <= at) else { return 0.0 };
        let Beside { from_ms, until_ms, .. } = stretch.beside;
        let (span, inside) = ((until_ms - from_ms).max(0) as f64, (at - stretch.at_ms) as f64);
        from_ms as f64 + span * (inside / stretch.length_ms.max(1) as f64).min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use shared::id::CaptureId;

    use super::*;

    fn beside(from_ms: i64, until_ms: i64) -> Beside {
        Beside { drawing: CaptureId::make(1, [1; 10]), from_ms, until_ms }
    }

    #[test]
    fn five_minutes_of_voice_end_where_the_drawing_was_then() {
        // The microphone's clock is slower by a tenth of a second in five minutes.
        let clock = PaperClock::of([(300_000, beside(2_000, 302_100))]);
        assert_eq!(clock.on_paper(0), 2_000.0);
        assert_eq!(clock.on_paper(300_000), 302_100.0);
        assert!((clock.on_paper(150_000) - 152_050.0).abs() < 1.0);
    }

    #[test]
    fn each_part_lies_where_it_was_said() {
        let clock = PaperClock::of([(1_000, beside(500, 1_500)), (1_000, beside(1_500, 2_600))]);
        assert_eq!(clock.on_paper(1_000), 1_500.0);
        assert_eq!(clock.on_paper(1_500), 2_050.0);
        assert_eq!(clock.on_paper(9_000), 2_600.0, "it never runs past the end");
        assert_eq!(clock.on_paper(-5), 500.0);
    }

    #[test]
    fn what_was_said_after_a_silence_lies_after_it() {
        let clock = PaperClock::of([(1_000, beside(500, 1_500)), (2_000, beside(60_000, 62_000))]);
        assert_eq!(clock.on_paper(999), 1_499.0);
        assert_eq!(clock.on_paper(1_000), 60_000.0);
        assert_eq!(clock.on_paper(2_500), 61_500.0);
    }

    #[test]
    fn a_voice_of_nothing_is_at_the_beginning() {
        assert_eq!(PaperClock::of([]).on_paper(400), 0.0);
        assert_eq!(PaperClock::of([(0, beside(300, 300))]).on_paper(0), 300.0);
    }
}
