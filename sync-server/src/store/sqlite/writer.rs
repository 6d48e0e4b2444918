//! The one thread that writes. It drains what waits, does it in one transaction, and answers when that is on
//! disk: many who wait share one sync of the disk, and nobody is told "kept" before it is.
use std::{
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread::JoinHandle,
};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::head_note::HeadNote;
use crate::store::StoreError;

/// So many share one transaction at most, so that the first of them does not wait for ever.
const GROUP: usize = 256;

type Job = Box<dyn FnOnce(&Connection) -> Answer + Send>;
type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// Hands work to the thread.
pub struct Writer {
    queue: Option<SyncSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread on a connection that is open and migrated.
    pub fn start(connection: Connection, head_note: HeadNote) -> std::io::Result<Self> {
        let (queue, jobs) = sync_channel(4 * GROUP);
        let thread = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || run(&connection, &jobs, &head_note))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Does this in a transaction, alone or with others: it fails alone, and is on disk when it answers.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, wait) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let result = alone(connection, work);
            Box::new(move |committed| {
                // Nobody listens any more when the one who asked has gone; the work is done all the same.
                let _ = answer.send(committed.and(result));
            })
        });
        let queue = self.queue.clone().ok_or(StoreError::Closed)?;
        match queue.try_send(job) {
            Ok(()) => {}
            Err(std::sync::mpsc::TrySendError::Full(job)) => {
                let sent = tokio::task::spawn_blocking(move || queue.send(job)).await;
                sent.map_err(|_| StoreError::Closed)?.map_err(|_| StoreError::Closed)?;
            }
            Err(std::sync::mpsc::TrySendError::Disconnected(_)) => return Err(StoreError::Closed),
        }
        wait.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(connection: &Connection, jobs: &Receiver<Job>, head_note: &HeadNote) {
    while let Ok(first) = jobs.recv() {
        let group = std::iter::once(first).chain(jobs.try_iter().take(GROUP - 1));
        let mut answers = Vec::new();
        let committed = together(connection, group, &mut answers);
        if committed.is_ok() {
            head_note.write(connection);
        }
        for answer in answers {
            answer(committed.clone());
        }
    }
}

fn together(
    connection: &Connection,
    group: impl Iterator<Item = Job>,
    answers: &mut Vec<Answer>,
) -> Result<(), StoreError> {
    let begun = connection.execute_batch("BEGIN IMMEDIATE").map_err(StoreError::from);
    for job in group {
        answers.push(job(connection));
    }
    begun?;
    // A full disk can end the whole transaction from within one job.
    if connection.is_autocommit() {
        return Err(StoreError::Full);
    }
    connection.execute_batch("COMMIT").map_err(|error| {
        if !connection.is_autocommit() {
            let _ = connection.execute_batch("ROLLBACK");
        }
        StoreError::from(error)
    })
}

/// What fails must not take the others of its group with it.
fn alone<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    if connection.is_autocommit() {
        return Err(StoreError::Full);
    }
    connection.prepare_cached("SAVEPOINT one")?.execute([])?;
    let result = work(connection);
    if !connection.is_autocommit() {
        if result.is_err() {
            connection.prepare_cached("ROLLBACK TO one")?.execute([])?;
        }
        connection.prepare_cached("RELEASE one")?.execute([])?;
    }
    result
}
