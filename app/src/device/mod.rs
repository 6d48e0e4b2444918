//! What the machine can do for the app beside keeping things: waiting, the network's coming and going, room,
//! files to carry away. Never a store, never a word for people.
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(test)]
pub mod fake;
#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
mod native;

pub mod history;
pub mod settling;
pub mod voice;

use std::{future::Future, pin::Pin, rc::Rc};

#[cfg(target_arch = "wasm32")]
pub use browser::{this, use_addresses, when_dead, world};
#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
pub use native::{folder, this, when_dead, world};

/// Something that comes later, on this thread.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// The handle. Cheap to clone; found by type as context.
#[derive(Clone)]
pub struct Device(Rc<dyn Host>);

impl Device {
    /// A handle on whoever does it.
    pub fn new(host: impl Host + 'static) -> Self {
        Self(Rc::new(host))
    }
}

impl std::ops::Deref for Device {
    type Target = dyn Host;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// Whoever does it: a browser, a desktop, or a test.
pub trait Host {
    /// Whether a browser is around the app; otherwise it has a window of its own.
    fn in_browser(&self) -> bool;
    /// Waits so long.
    fn pause(&self, ms: u32) -> Later<()>;
    /// Loads the app anew. False where that is not possible: then the store is opened again instead.
    fn load_anew(&self) -> bool;
    /// What the app was opened with: asking takes the code away, so that it stands in no history.
    fn invitation(&self) -> Invitation;
    /// From now on `told` hears whether there is a network, as far as the machine can tell; at once for the
    /// first time, if it can tell at all.
    fn watch_network(&self, told: Box<dyn Fn(bool)>);
    /// How much room there is, and whether it is promised.
    fn room(&self) -> Later<Room>;
    /// Asks for the promise that nothing kept here is cleared away. Some browsers ask the person, so this is
    /// for after something was pressed.
    fn ask_to_keep(&self) -> Later<Room>;
    /// Whether the screen is that of a telephone: its shorter side has fewer than 600 px of CSS.
    fn is_phone(&self) -> bool;
    /// Gives the person a file to carry away. Answers where it lies, if it is not for the person to choose.
    fn hand_over(&self, name: &str, bytes: Vec<u8>) -> Later<Result<Option<String>, String>>;
    /// Asks the machine to put the page that is shown on paper.
    fn print(&self);
    /// Leads to the first thing on the page that is marked as missing or wrong, once it is marked.
    fn show_what_is_missing(&self);
    /// Takes a new version of the app into use, if one waits. Only between visits: the app loads anew.
    fn take_new_version(&self);
    /// While a visit is open no new version comes into use, and a second window can see why it must wait.
    fn hold_visit(&self, open: bool);
    /// The language that was chosen on this machine for its adults, or else the one that the machine itself speaks.
    fn language(&self) -> Option<String>;
    /// From now on adults are spoken to in this language here; the page says so to who reads it aloud.
    fn choose_language(&self, tag: &str);
    /// The words of a language other than English, as the build made them.
    fn words(&self, tag: &str) -> Later<Option<String>>;
    /// A recording that came with the questions, by its name.
    fn recording(&self, file: &str) -> Later<Option<Vec<u8>>>;
    /// Whether another window of the app is in the middle of a visit.
    fn visit_elsewhere(&self) -> Later<bool>;
}

/// With what the app was opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Invitation {
    /// The code that pairs this device, if one came along.
    pub code: Option<String>,
    /// Where the server is, if the person has to say so; in a browser it is where the app came from.
    pub server: Option<String>,
}

/// Whether there is room to keep a visit, and for how long. What is not known is not claimed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Room {
    /// Whether the browser has promised not to clear away what is kept.
    pub persisted: Option<bool>,
    /// What is free, as far as the app may use it.
    pub free_bytes: Option<u64>,
    /// This looks like a private window: everything is gone when it closes.
    pub private_suspected: bool,
}

impl Room {
    /// Less than this, and a visit should not start: an hour of drawing and talking with room to spare.
    pub const NEEDED_BYTES: u64 = 200 * 1024 * 1024;

    /// Whether what is free is too little for a visit.
    pub fn is_low(&self) -> bool {
        self.free_bytes.is_some_and(|free| free < Self::NEEDED_BYTES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_that_nobody_measured_is_not_called_low() {
        assert!(!Room::default().is_low());
        assert!(Room { free_bytes: Some(Room::NEEDED_BYTES - 1), ..Room::default() }.is_low());
        assert!(!Room { free_bytes: Some(Room::NEEDED_BYTES), ..Room::default() }.is_low());
    }
}
