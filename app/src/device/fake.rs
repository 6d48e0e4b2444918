//! A machine that is played: for tests of screens.
use std::{cell::RefCell, rc::Rc};

use futures_channel::oneshot;

use super::{Device, Host, Invitation, Later, Room};

/// Hears whether there is a network.
type Listener = Box<dyn Fn(bool)>;

/// What the machine has been asked to do, and what it says.
#[derive(Default)]
pub struct Played {
    pub invitation: Invitation,
    pub room: Room,
    pub room_when_asked: Room,
    pub visit_elsewhere: bool,
    pub phone: bool,
    pub language: RefCell<Option<String>>,
    pub clock: Rc<std::cell::Cell<i64>>,
    pub pauses: RefCell<Vec<(i64, oneshot::Sender<()>)>>,
    pub network: RefCell<Option<Listener>>,
    pub done: RefCell<Vec<String>>,
    /// What came with the questions.
    pub recordings: std::collections::BTreeMap<String, Vec<u8>>,
}

impl Played {
    pub fn device(self) -> (Device, Rc<Self>) {
        let played = Rc::new(self);
        (Device::new(Shared(played.clone())), played)
    }

    /// Lets so much time go by: every pause that is over by then ends.
    pub fn pass(&self, ms: i64) {
        self.clock.set(self.clock.get() + ms);
        let now = self.clock.get();
        let (over, waiting) = self.pauses.take().into_iter().partition(|(until, _)| *until <= now);
        *self.pauses.borrow_mut() = waiting;
        let over: Vec<(i64, oneshot::Sender<()>)> = over;
        for (_, sender) in over {
            let _ = sender.send(());
        }
    }

    pub fn network(&self, online: bool) {
        if let Some(told) = &*self.network.borrow() {
            told(online);
        }
    }

    fn note(&self, what: impl Into<String>) {
        self.done.borrow_mut().push(what.into());
    }
}

struct Shared(Rc<Played>);

impl Host for Shared {
    fn in_browser(&self) -> bool {
        // As on a computer, the server's address has to be said where no browser is.
        self.0.invitation.server.is_none()
    }

    fn pause(&self, ms: u32) -> Later<()> {
        let (sender, over) = oneshot::channel();
        self.0.pauses.borrow_mut().push((self.0.clock.get() + i64::from(ms), sender));
        Box::pin(async move {
            let _ = over.await;
        })
    }

    fn load_anew(&self) -> bool {
        self.0.note("load anew");
        true
    }

    fn invitation(&self) -> Invitation {
        self.0.invitation.clone()
    }

    fn watch_network(&self, told: Box<dyn Fn(bool)>) {
        *self.0.network.borrow_mut() = Some(told);
    }

    fn room(&self) -> Later<Room> {
        Box::pin(std::future::ready(self.0.room))
    }

    fn ask_to_keep(&self) -> Later<Room> {
        self.0.note("ask to keep");
        Box::pin(std::future::ready(self.0.room_when_asked))
    }

    fn is_phone(&self) -> bool {
        self.0.phone
    }

    fn hand_over(&self, name: &str, bytes: Vec<u8>) -> Later<Result<Option<String>, String>> {
        self.0.note(format!("hand over {name}: {}", String::from_utf8_lossy(&bytes)));
        Box::pin(std::future::ready(Ok(None)))
    }

    fn print(&self) {
        self.0.note("print");
    }

    fn show_what_is_missing(&self) {
        self.0.note("show what is missing");
    }

    fn take_new_version(&self) {
        self.0.note("take new version");
    }

    fn hold_visit(&self, open: bool) {
        self.0.note(format!("hold visit: {open}"));
    }

    fn language(&self) -> Option<String> {
        self.0.language.borrow().clone()
    }

    fn choose_language(&self, tag: &str) {
        *self.0.language.borrow_mut() = Some(tag.to_owned());
    }

    fn words(&self, tag: &str) -> Later<Option<String>> {
        Box::pin(std::future::ready(crate::words::table(tag).map(str::to_owned)))
    }

    fn recording(&self, file: &str) -> Later<Option<Vec<u8>>> {
        Box::pin(std::future::ready(self.0.recordings.get(file).cloned()))
    }

    fn visit_elsewhere(&self) -> Later<bool> {
        Box::pin(std::future::ready(self.0.visit_elsewhere))
    }
}
