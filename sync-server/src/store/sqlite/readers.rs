//! A few connections that only read, so that reading never waits for writing.
use std::{path::Path, sync::Arc};

use parking::Parking;
use rusqlite::{Connection, OpenFlags};
use tokio::sync::Semaphore;

use crate::store::StoreError;

/// The connections.
pub struct Readers {
    free: Arc<Parking>,
    permits: Arc<Semaphore>,
}

impl Readers {
    /// Opens so many connections.
    pub fn open(file: &Path, count: usize) -> Result<Self, StoreError> {
        let mut free = Vec::new();
        for _ in 0..count {
            let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
            connection.busy_timeout(std::time::Duration::from_secs(10))?;
            free.push(connection);
        }
        Ok(Self { free: Arc::new(Parking::new(free)), permits: Arc::new(Semaphore::new(count)) })
    }

    /// Reads in one transaction, away from the threads that answer requests.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|_| StoreError::Closed)?;
        let free = Arc::clone(&self.free);
        let reading = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            let connection = free.take().ok_or(StoreError::Closed)?;
            let result = in_one_view(&connection, work);
            free.put(connection);
            result
        });
        reading.await.map_err(|_| StoreError::Closed)?
    }
}

fn in_one_view<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    connection.prepare_cached("BEGIN")?.execute([])?;
    let result = work(connection);
    connection.prepare_cached("COMMIT")?.execute([])?;
    result
}

mod parking {
    use std::sync::{Mutex, PoisonError};

    use rusqlite::Connection;

    /// Where connections stand that nobody uses.
    pub struct Parking(Mutex<Vec<Connection>>);

    impl Parking {
        pub fn new(connections: Vec<Connection>) -> Self {
            Self(Mutex::new(connections))
        }

        pub fn take(&self) -> Option<Connection> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()
        }

        pub fn put(&self, connection: Connection) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}
