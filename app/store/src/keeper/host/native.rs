//! A computer with a file system: its clock, its chance, its secret.
use std::{
    fs, io,
    path::Path,
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use shared::time::Moment;

use crate::keeper::{keys::Key, machine::Machine};

/// This computer.
pub struct ThisMachine {
    started: Instant,
}

impl Default for ThisMachine {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that others ask")]
    fn default() -> Self {
        Self { started: Instant::now() }
    }
}

impl Machine for ThisMachine {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that others ask")]
    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let unix_ms = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        Moment::new(unix_ms, local_offset_min(unix_ms))
    }

    fn mono_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn random(&self, into: &mut [u8]) {
        getrandom::fill(into).expect("the system has a source of chance");
    }
}

/// Minutes that local time is ahead of UTC at this instant; 0 where the system does not say.
fn local_offset_min(unix_ms: i64) -> i16 {
    let instant = jiff::Timestamp::from_millisecond(unix_ms).unwrap_or_default();
    let seconds = jiff::tz::TimeZone::system().to_offset(instant).seconds();
    i16::try_from(seconds / 60).unwrap_or(0)
}

/// The secret of this computer's user, made when it is first asked for. A copied store is of no use without.
pub fn device_secret(folder: &Path, machine: &dyn Machine) -> io::Result<Key> {
    let file = folder.join("device.key");
    match fs::read(&file) {
        Ok(bytes) => bytes
            .try_into()
            .map(Key)
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "device.key does not hold 32 bytes")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut bytes = [0; 32];
            machine.random(&mut bytes);
            write_private(&file, &bytes)?;
            Ok(Key(bytes))
        }
        Err(error) => Err(error),
    }
}

fn write_private(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use io::Write as _;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}
