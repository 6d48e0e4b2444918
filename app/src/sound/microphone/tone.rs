//! A made-up microphone for tests and demos, in debug builds only: it hears a tone that swells and fades.
//! Start the app with `HEARD_FAKE_MICROPHONE=tone`.
use std::{
    env,
    f32::consts::TAU,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use super::{Ear, Heard};

const RATE: u32 = 48_000;
const BLOCK_MS: u64 = 50;

pub struct Tone {
    held: Arc<AtomicBool>,
    closed: Arc<AtomicBool>,
}

pub fn is_wanted() -> bool {
    env::var("HEARD_FAKE_MICROPHONE").is_ok_and(|kind| kind == "tone")
}

impl Tone {
    pub fn open(ear: Ear) -> Self {
        let tone = Self { held: Arc::default(), closed: Arc::default() };
        let (held, closed) = (tone.held.clone(), tone.closed.clone());
        thread::spawn(move || sound(&ear, &held, &closed));
        tone
    }

    pub fn set_held(&self, held: bool) {
        self.held.store(held, Ordering::Release);
    }
}

impl Drop for Tone {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::Release);
    }
}

fn sound(ear: &Ear, held: &AtomicBool, closed: &AtomicBool) {
    ear.tell(Heard::Opened { rate: RATE });
    let samples = u64::from(RATE) * BLOCK_MS / 1000;
    let mut from = 0;
    while !closed.load(Ordering::Acquire) {
        thread::sleep(Duration::from_millis(BLOCK_MS));
        if !held.load(Ordering::Acquire) {
            ear.tell(Heard::Block((from..from + samples).map(sample).collect()));
            from += samples;
        }
    }
}

fn sample(at: u64) -> f32 {
    let seconds = at as f32 / RATE as f32;
    let swell = 0.3 + 0.25 * (TAU * 0.7 * seconds).sin();
    (TAU * 330.0 * seconds).sin() * swell
}

#[cfg(test)]
mod tests {
    use futures_channel::mpsc;

    use super::*;

    #[test]
    fn the_tone_says_its_rate_first_and_is_then_heard() {
        let (sender, mut heard) = mpsc::unbounded();
        let tone = Tone::open(Ear { take: 7, sender });
        let mut next = || loop {
            if let Ok(heard) = heard.try_recv() {
                break heard;
            }
            thread::sleep(Duration::from_millis(5));
        };
        assert_eq!(next(), (7, Heard::Opened { rate: RATE }));
        let (_, Heard::Block(block)) = next() else { panic!("no sound came") };
        assert_eq!(block.len(), 2400);
        assert!(shared::sound::level(&block) > 0.5);
        drop(tone);
    }
}
