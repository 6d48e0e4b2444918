//! What everyone meets: pairing, signing in, the PIN, sending.
mod child_name;
mod given;
mod shelves;

pub use child_name::ChildName;
pub use given::Given;
pub use shelves::{Shelves, topic_words};

use dioxus::prelude::*;
use shared::people::Role;

use crate::{
    route::Route,
    screens::{foster_carer::CarerHome, social_worker::WorkerHome},
    store::{Home as HomeView, Sending},
};

/// Who is in, for every screen behind the gate. `home` is read anew after each change.
#[derive(Clone, Copy, PartialEq)]
pub struct Inside {
    /// What the keeper says of the person who is in.
    pub home: Signal<HomeView>,
    /// How sending stands, kept up to date by what the keeper tells.
    pub sending: Signal<Sending>,
    /// Raised whenever something of a case came from the server: read it in a resource to read anew.
    pub changes: Signal<u32>,
}

/// Nobody passes without a PIN: pairing, signing in and unlocking, and behind them the addresses.
#[component]
pub fn Gate() -> Element {
    rsx! { Router::<Route> {} }
}

/// The frame around adult screens.
#[component]
pub fn Frame() -> Element {
    rsx! { Outlet::<Route> {} }
}

/// What a person finds when they come in.
#[component]
pub fn Home() -> Element {
    let inside = use_context::<Inside>();
    match inside.home.read().person.role {
        Role::SocialWorker => rsx! { WorkerHome {} },
        Role::FosterCarer | Role::Parent => rsx! { CarerHome {} },
    }
}

/// What is only on this device.
#[component]
pub fn SendingPage() -> Element {
    rsx! {}
}

/// What this is.
#[component]
pub fn About() -> Element {
    rsx! {}
}
