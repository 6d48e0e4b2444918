//! What the keeper needs of the machine it runs on.
use shared::time::Moment;

/// Time and chance. Handed in, so that tests steer both.
pub trait Machine {
    /// What the clock says.
    fn now(&self) -> Moment;
    /// Milliseconds since some fixed point; never goes back.
    fn mono_ms(&self) -> u64;
    /// Fills with unpredictable bytes.
    fn random(&self, into: &mut [u8]);
}

/// Ten random bytes for an id.
pub fn chance(machine: &dyn Machine) -> [u8; 10] {
    let mut bytes = [0; 10];
    machine.random(&mut bytes);
    bytes
}

/// A new id: `name(machine, EventId::make)`.
pub fn name<Id>(machine: &dyn Machine, make: impl Fn(u64, [u8; 10]) -> Id) -> Id {
    make(machine.now().unix_ms().max(0).unsigned_abs(), chance(machine))
}
