//! The pages on the way to a first PIN on this device, or to a new one for a forgotten. Met once, with signal.
use dioxus::prelude::*;
use shared::people::Person;

use super::{
    choose_pin::ChoosePin,
    forgotten::{Forgotten, Waiting},
    pairing::Pairing,
    sign_in::SignIn,
};
use crate::store::Home;

/// Which page, and what leads on from it.
#[derive(Clone, PartialEq)]
pub enum FirstTime {
    Pairing { on_paired: Callback },
    SignIn { on_signed_in: Callback<(Person, bool)>, on_back: Callback },
    Forgotten { on_sign_in: Callback, on_back: Callback },
    Waiting { on_opened: Callback, on_back: Callback },
    ChoosePin { of: Option<Person>, on_open: Callback<Home>, on_back: Callback },
}

/// The page of a step.
pub fn first_time(step: FirstTime) -> Element {
    match step {
        FirstTime::Pairing { on_paired } => rsx! { Pairing { on_paired } },
        FirstTime::SignIn { on_signed_in, on_back } => rsx! { SignIn { on_signed_in, on_back } },
        FirstTime::Forgotten { on_sign_in, on_back } => rsx! { Forgotten { on_sign_in, on_back } },
        FirstTime::Waiting { on_opened, on_back } => rsx! { Waiting { on_opened, on_back } },
        FirstTime::ChoosePin { of, on_open, on_back } => rsx! { ChoosePin { of, on_open, on_back } },
    }
}
