//! No more choices on a page than this child can choose among: the others come when they are asked for.
use dioxus::prelude::*;

/// Which of the choices are on the page.
#[derive(Clone, Copy, PartialEq)]
pub struct Turns {
    turned: Signal<usize>,
    most: usize,
}

/// `most` on the page at once, the first of them first.
pub fn use_turns(most: usize) -> Turns {
    Turns { turned: use_signal(|| 0), most: most.max(1) }
}

impl Turns {
    pub fn shown<T: Clone>(&self, all: &[T]) -> Vec<T> {
        let pages = all.len().div_ceil(self.most).max(1);
        all.chunks(self.most).nth(*self.turned.read() % pages).unwrap_or_default().to_vec()
    }

    /// Whether there are others than those on the page.
    pub fn more<T>(&self, all: &[T]) -> bool {
        all.len() > self.most
    }

    /// The next, and after the last the first again.
    pub fn turn(mut self) {
        self.turned += 1;
    }
}
