//! The keeper on a desktop: a thread of its own. What it tells unasked comes over a channel to this thread.
use std::{cell::RefCell, rc::Rc};

use dioxus::core::spawn_forever;
use futures_channel::mpsc::{UnboundedReceiver, unbounded};
use store::keeper::host::thread::{Thread, spawn};

use super::{Answer, Ask, Asked, Host, Opening, Store, Told};

/// Starts the keeper.
pub async fn open() -> Opening {
    let (sender, told) = unbounded();
    // Nobody listens any more once the window is gone, and that is well.
    let told = RefCell::new(Some(told));
    match spawn(crate::device::folder(), move |it| drop(sender.unbounded_send(it))) {
        Ok(thread) => Opening::Open(Store::new(Desktop { thread, told, listener: Listener::default() })),
        Err(failure) => Opening::NoStorage(failure.to_string()),
    }
}

type Listener = Rc<RefCell<Option<Rc<dyn Fn(Told)>>>>;

struct Desktop {
    thread: Thread,
    told: RefCell<Option<UnboundedReceiver<Told>>>,
    listener: Listener,
}

impl Host for Desktop {
    fn ask(&self, ask: Asked<Ask>) -> Answer {
        Box::pin(self.thread.ask(ask))
    }

    fn listen(&self, told: Box<dyn Fn(Told)>) {
        *self.listener.borrow_mut() = Some(told.into());
        if let Some(mut news) = self.told.take() {
            let listener = self.listener.clone();
            spawn_forever(async move {
                while let Ok(told) = news.recv().await {
                    // Taken out first: the listener may ask.
                    let heard = listener.borrow().clone();
                    if let Some(heard) = heard {
                        heard(told);
                    }
                }
            });
        }
    }
}
