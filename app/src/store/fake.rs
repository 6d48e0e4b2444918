//! A keeper that is played: for tests of screens.
use std::{cell::RefCell, rc::Rc};

use super::{Answer, Ask, Asked, Failure, Host, Reply, Store, Told};

/// What was asked, in order.
pub type Log = Rc<RefCell<Vec<Ask>>>;

type Listener = Rc<RefCell<Option<Box<dyn Fn(Told)>>>>;

/// A store whose answers are given by `answer`, at once; and what it was asked.
pub fn store(answer: impl Fn(&Ask) -> Result<Reply, Failure> + 'static) -> (Store, Log) {
    let (store, log, _) = store_that_tells(answer);
    (store, log)
}

/// The same, and what tells the page something unasked.
pub fn store_that_tells(
    answer: impl Fn(&Ask) -> Result<Reply, Failure> + 'static,
) -> (Store, Log, impl Fn(Told) + Clone) {
    let (log, listener) = (Log::default(), Listener::default());
    let host = Played { answer: Box::new(answer), log: log.clone(), listener: listener.clone() };
    let tell = move |told| {
        if let Some(listener) = &*listener.borrow() {
            listener(told);
        }
    };
    (Store::new(host), log, tell)
}

type Answers = dyn Fn(&Ask) -> Result<Reply, Failure>;

struct Played {
    answer: Box<Answers>,
    log: Log,
    listener: Listener,
}

impl Host for Played {
    fn ask(&self, ask: Asked<Ask>) -> Answer {
        let said = (self.answer)(&ask.said);
        self.log.borrow_mut().push(ask.said);
        Box::pin(std::future::ready(said.map(|said| Asked { said, bytes: None })))
    }

    fn listen(&self, told: Box<dyn Fn(Told)>) {
        *self.listener.borrow_mut() = Some(told);
    }
}
