//! A machine whose clock the test sets and whose chance comes from a seed.
use std::cell::Cell;

use shared::time::Moment;

use crate::keeper::machine::Machine;

pub struct PlayedMachine {
    pub ms: Cell<u64>,
    seed: Cell<u64>,
}

impl PlayedMachine {
    pub fn new(seed: u64) -> Self {
        Self { ms: Cell::new(0), seed: Cell::new(seed | 1) }
    }

    pub fn next(&self) -> u64 {
        let mut x = self.seed.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.seed.set(x);
        x
    }
}

impl Machine for PlayedMachine {
    fn now(&self) -> Moment {
        Moment::new(1_700_000_000_000 + i64::try_from(self.ms.get()).unwrap(), 0)
    }
    fn mono_ms(&self) -> u64 {
        self.ms.get()
    }
    fn random(&self, into: &mut [u8]) {
        into.fill_with(|| self.next().to_le_bytes()[3]);
    }
}
