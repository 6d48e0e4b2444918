//! A microphone that hears what a test tells it, when it tells it.
use std::{cell::RefCell, rc::Rc};

use super::{Ear, Heard};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    Open,
    Held,
    Closed,
}

pub struct ByHand {
    switch: Rc<RefCell<Switch>>,
}

thread_local! {
    static LAST: RefCell<Option<(Ear, Rc<RefCell<Switch>>)>> = const { RefCell::new(None) };
}

/// To whoever opened a microphone last, even when it is closed: devices answer late.
pub fn tell(heard: Heard) {
    LAST.with_borrow(|last| last.as_ref().expect("a microphone was opened").0.tell(heard));
}

pub fn switch() -> Option<Switch> {
    LAST.with_borrow(|last| last.as_ref().map(|(_, switch)| *switch.borrow()))
}

impl ByHand {
    pub fn open(ear: Ear) -> Self {
        let switch = Rc::new(RefCell::new(Switch::Open));
        LAST.set(Some((ear, switch.clone())));
        Self { switch }
    }

    pub fn set_held(&self, held: bool) {
        *self.switch.borrow_mut() = if held { Switch::Held } else { Switch::Open };
    }
}

impl Drop for ByHand {
    fn drop(&mut self) {
        *self.switch.borrow_mut() = Switch::Closed;
    }
}
