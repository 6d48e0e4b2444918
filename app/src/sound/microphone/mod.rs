//! The microphone of the device. One face for all platforms: blocks of samples and a few events arrive in
//! an [`Ear`], and dropping the [`Microphone`] switches it off at once.
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(test)]
pub mod by_hand;
#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
mod native;
#[cfg(all(debug_assertions, not(target_arch = "wasm32")))]
mod tone;

#[cfg(target_arch = "wasm32")]
pub use browser::{Microphone, ask_microphone, permission_state};
#[cfg(not(target_arch = "wasm32"))]
pub use desk::{Microphone, ask_microphone, permission_state};
use futures_channel::mpsc::UnboundedSender;
use thiserror::Error;

/// Why there is nothing to record with.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NoMicrophone {
    /// A person, or the system on a person's behalf, said no.
    #[error("the microphone is not allowed")]
    Refused,
    /// There is none, or the page may not look for one.
    #[error("there is no microphone")]
    Absent,
    /// There is one and it does not work now: another program holds it, or it failed to start.
    #[error("the microphone does not work now")]
    Busy,
}

/// Whether the microphone may be used, as far as can be told without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    Granted,
    Refused,
    /// Starting to record will ask.
    NotAsked,
    /// This platform does not tell.
    Unknown,
}

/// What comes from a microphone.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only a browser interrupts"))]
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    Opened {
        rate: u32,
    },
    Block(Vec<f32>),
    /// It will hear again when it is told to go on.
    Interrupted,
    /// It will not.
    Lost,
    Failed(NoMicrophone),
}

/// Where a microphone puts what it hears, marked with the recording it is for, so that a late block of an
/// earlier recording is known.
#[derive(Clone)]
pub struct Ear {
    pub take: u32,
    pub sender: UnboundedSender<(u32, Heard)>,
}

impl Ear {
    pub fn tell(&self, heard: Heard) {
        // Nobody listens any more: the screen is gone, and the microphone with it.
        self.sender.unbounded_send((self.take, heard)).ok();
    }
}

/// Outside the browser: a real device on the desktop, and in debug builds a tone for tests and demos.
#[cfg(not(target_arch = "wasm32"))]
mod desk {
    #[cfg(test)]
    use super::by_hand;
    #[cfg(feature = "desktop")]
    use super::native;
    #[cfg(debug_assertions)]
    use super::tone;
    use super::{Ear, Heard, NoMicrophone, Permission};

    pub enum Microphone {
        #[cfg(feature = "desktop")]
        Device(native::Device),
        #[cfg(debug_assertions)]
        Tone(tone::Tone),
        #[cfg(test)]
        ByHand(by_hand::ByHand),
        None,
    }

    impl Microphone {
        pub fn open(ear: Ear) -> Self {
            match Self::opened(&ear) {
                Ok(microphone) => microphone,
                Err(why) => {
                    ear.tell(Heard::Failed(why));
                    Self::None
                }
            }
        }

        pub fn hold(&self) {
            self.set_held(true);
        }

        pub fn resume(&self) {
            self.set_held(false);
        }

        #[cfg_attr(not(any(feature = "desktop", debug_assertions)), allow(unused_variables))]
        fn set_held(&self, held: bool) {
            match self {
                #[cfg(feature = "desktop")]
                Self::Device(device) => device.set_held(held),
                #[cfg(debug_assertions)]
                Self::Tone(tone) => tone.set_held(held),
                #[cfg(test)]
                Self::ByHand(by_hand) => by_hand.set_held(held),
                Self::None => {}
            }
        }

        #[cfg_attr(not(feature = "desktop"), allow(unused_variables))]
        #[cfg_attr(test, allow(unreachable_code, reason = "a test speaks by hand"))]
        fn opened(ear: &Ear) -> Result<Self, NoMicrophone> {
            #[cfg(test)]
            return Ok(Self::ByHand(by_hand::ByHand::open(ear.clone())));
            #[cfg(debug_assertions)]
            if tone::is_wanted() {
                return Ok(Self::Tone(tone::Tone::open(ear.clone())));
            }
            #[cfg(feature = "desktop")]
            return native::Device::open(ear).map(Self::Device);
            #[cfg(not(feature = "desktop"))]
            Err(NoMicrophone::Absent)
        }
    }

    /// Whether the microphone may be used; a desktop does not tell.
    pub async fn permission_state() -> Permission {
        Permission::Unknown
    }

    /// Opens the microphone for a moment, so that an adult answers the system's question and not a child.
    pub async fn ask_microphone() -> Result<(), NoMicrophone> {
        let (sender, _nobody) = futures_channel::mpsc::unbounded();
        Microphone::opened(&Ear { take: 0, sender }).map(drop)
    }
}
