//! The handles a screen may use. Provided once, in `main`; found by type.
use std::rc::Rc;

use shared::time::Moment;

use crate::store::Store;

/// What a screen may use of the world.
#[derive(Clone, PartialEq)]
pub struct Services {
    /// The keeper.
    pub store: Store,
    /// Time and new names.
    pub world: World,
}

/// Time and new names, from the machine or, in tests, as the test says.
#[derive(Clone)]
pub struct World {
    now: Rc<dyn Fn() -> Moment>,
    random: Rc<dyn Fn() -> [u8; 10]>,
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.now, &other.now)
    }
}

impl World {
    /// A world with this clock and this source of chance.
    pub fn new(now: impl Fn() -> Moment + 'static, random: impl Fn() -> [u8; 10] + 'static) -> Self {
        Self { now: Rc::new(now), random: Rc::new(random) }
    }

    /// What the clock says.
    pub fn now(&self) -> Moment {
        (self.now)()
    }

    /// One of two, by chance.
    pub fn coin(&self) -> bool {
        (self.random)()[0] & 1 == 1
    }

    /// A new name: `world.name(CaptureId::make)`.
    pub fn name<Id>(&self, make: impl Fn(u64, [u8; 10]) -> Id) -> Id {
        make(self.now().unix_ms().max(0).unsigned_abs(), (self.random)())
    }
}
