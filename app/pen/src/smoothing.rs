//! Steadies what a screen reports: a hand at rest trembles and a cheap digitiser jumps, a fast line must not lag.
//! One-Euro filter (Casiez, Roussel and Vogel, CHI 2012) for the place, a low-pass for pressure.
use std::f64::consts::TAU;

use super::report::Raw;

/// Hertz. Lower is steadier and slower, at rest.
const REST_CUTOFF: f64 = 3.0;
/// Hertz for each paper pixel a second. Higher follows fast lines more closely.
const EAGERNESS: f64 = 0.06;
const SPEED_CUTOFF: f64 = 2.0;
const PRESSURE_CUTOFF: f64 = 8.0;

#[derive(Debug, Clone, Copy)]
pub struct Smoothing {
    last: Raw,
    speed: [f64; 2],
}

impl Smoothing {
    /// The first sample is where it is.
    pub fn from(first: Raw) -> Self {
        Self { last: first, speed: [0.0; 2] }
    }

    pub fn next(&mut self, raw: Raw) -> Raw {
        // Two samples at one time would make a speed without end.
        let dt = ((raw.time - self.last.time) / 1000.0).max(0.001);
        let toward = |from: f64, to: f64, cutoff: f64| from + (to - from) / (1.0 + 1.0 / (TAU * cutoff * dt));
        let way = [raw.x - self.last.x, raw.y - self.last.y];
        for (speed, way) in self.speed.iter_mut().zip(way) {
            *speed = toward(*speed, way / dt, SPEED_CUTOFF);
        }
        let cutoff = REST_CUTOFF + EAGERNESS * self.speed[0].hypot(self.speed[1]);
        self.last = Raw {
            x: toward(self.last.x, raw.x, cutoff),
            y: toward(self.last.y, raw.y, cutoff),
            pressure: toward(self.last.pressure, raw.pressure, PRESSURE_CUTOFF),
            time: raw.time,
        };
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(x: f64, step: u32) -> Raw {
        Raw { x, y: 100.0, pressure: 0.5, time: f64::from(step) * 8.0 }
    }

    #[test]
    fn a_trembling_hand_at_rest_is_steadied() {
        let mut smoothing = Smoothing::from(raw(50.0, 0));
        let places = (1..200).map(|step| smoothing.next(raw(50.0 + f64::from(step % 2) - 0.5, step)).x);
        let worst = places.skip(20).map(|x| (x - 50.0).abs()).fold(0.0, f64::max);
        assert!(worst < 0.3, "{worst}");
    }

    #[test]
    fn a_fast_line_is_followed_within_half_the_finest_pen() {
        let mut smoothing = Smoothing::from(raw(0.0, 0));
        let late =
            (1..60).map(|step| f64::from(step) * 6.0 - smoothing.next(raw(f64::from(step) * 6.0, step)).x);
        assert!(late.skip(30).all(|late| (0.0..3.0).contains(&late)));
    }
}
