//! Time and chance, which come from outside so that a test can steer them. Nothing else asks for either.
use shared::time::Moment;

/// Where the server gets the time and what nobody can guess.
pub trait World: Send + Sync + 'static {
    /// The time by the server's clock, in UTC.
    fn now(&self) -> Moment;
    /// Fills these bytes with what nobody can guess.
    fn surprise(&self, bytes: &mut [u8]);
}

impl dyn World {
    /// Bytes that nobody can guess.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.surprise(&mut bytes);
        bytes
    }

    /// Milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        self.now().unix_ms()
    }

    /// What an id is made of: the time and ten random bytes.
    pub fn id_parts(&self) -> (u64, [u8; 10]) {
        (u64::try_from(self.now_ms()).unwrap_or_default(), self.random())
    }
}

/// The clock and the random source of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Machine;

impl World for Machine {
    #[allow(clippy::disallowed_methods, reason = "this is the one place that asks the machine's clock")]
    fn now(&self) -> Moment {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Moment::new(i64::try_from(since.as_millis()).unwrap_or(i64::MAX), 0)
    }

    fn surprise(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("a machine without a random source can not keep secrets");
    }
}
