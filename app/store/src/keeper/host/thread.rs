//! The desk on a thread of its own.
use std::{fs, future::Future, path::PathBuf, rc::Rc, thread, time::Duration};

use tokio::{
    sync::{mpsc, oneshot},
    task::LocalSet,
};

use super::native::{ThisMachine, device_secret};
use crate::{
    ask::{Ask, Asked, Failure, Reply, Told},
    keeper::{
        desk::{Desk, Footing},
        sql::Place,
        sync::{driver, http::Http},
    },
};

type Envelope = (Asked<Ask>, oneshot::Sender<Asked<Reply>>);

/// The way to the thread. When the last clone is gone, the thread shuts the store and ends.
#[derive(Clone)]
pub struct Thread {
    questions: mpsc::UnboundedSender<Envelope>,
}

/// Starts the desk for the stores in this folder.
pub fn spawn(folder: PathBuf, told: impl Fn(Told) + Send + 'static) -> Result<Thread, Failure> {
    let (questions, asked) = mpsc::unbounded_channel();
    let (started, starting) = std::sync::mpsc::channel();
    thread::Builder::new()
        .name("keeper".into())
        .spawn(move || serve(folder, told, asked, &started))
        .map_err(|error| Failure::NoStorage { reason: error.to_string() })?;
    let begun = starting.recv().unwrap_or_else(|_| Err(Failure::Stopped { reason: "while starting".into() }));
    begun.map(|()| Thread { questions })
}

impl Thread {
    /// Asks.
    pub fn ask(&self, ask: Asked<Ask>) -> impl Future<Output = Result<Asked<Reply>, Failure>> + use<> {
        let (answer, answered) = oneshot::channel();
        let sent = self.questions.send((ask, answer));
        async move {
            let stopped = || Failure::Stopped { reason: "the keeper's thread has ended".into() };
            sent.map_err(|_| stopped())?;
            answered.await.map_err(|_| stopped())
        }
    }
}

fn serve(
    folder: PathBuf,
    told: impl Fn(Told) + 'static,
    mut asked: mpsc::UnboundedReceiver<Envelope>,
    started: &std::sync::mpsc::Sender<Result<(), Failure>>,
) {
    let no_storage = |error: std::io::Error| Failure::NoStorage { reason: error.to_string() };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return drop(started.send(Err(no_storage(error)))),
    };
    let desk = fs::create_dir_all(&folder).map_err(no_storage).and_then(|()| {
        let machine = ThisMachine::default();
        let device_secret = device_secret(&folder, &machine).map_err(no_storage)?;
        // Building the HTTP client looks for the runtime.
        let _inside = runtime.enter();
        Desk::new(Footing {
            place: Place::Folder(folder),
            machine: Rc::new(machine),
            device_secret,
            transport: Rc::new(Http::new(String::new())),
            told: Box::new(told),
        })
    });
    let (desk, nudged) = match desk {
        Ok(desk) => desk,
        Err(failure) => return drop(started.send(Err(failure))),
    };
    let _ = started.send(Ok(()));
    let tasks = LocalSet::new();
    tasks.spawn_local(driver::run(
        desk.clone(),
        nudged,
        Box::new(|ms| Box::pin(tokio::time::sleep(Duration::from_millis(ms)))),
    ));
    tasks.block_on(&runtime, async move {
        while let Some((ask, answer)) = asked.recv().await {
            let answering = desk.clone().answer(ask);
            // Tasks start in the order in which they are spawned, so questions keep their order.
            tokio::task::spawn_local(async move { drop(answer.send(answering.await)) });
        }
        // Whoever asked is gone: shut the store as one who leaves does.
        let bye = Asked { said: Ask::Lock, bytes: None };
        desk.answer(bye).await;
    });
}
