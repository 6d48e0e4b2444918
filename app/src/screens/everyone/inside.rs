//! Who is in, and what they are told while they are.
use dioxus::prelude::*;

use super::AdultLanguage;
use crate::{
    device::Device,
    route::Route,
    services::Services,
    store::{Home as HomeView, Sending, Told},
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

impl Inside {
    /// For whoever provides it: the signals of a person who came in just now.
    pub fn new(home: HomeView) -> Self {
        let sending = Signal::new(home.sending);
        Self { home: Signal::new(home), sending, changes: Signal::new(0) }
    }

    /// Whether a visit is open: then every address leads to it.
    pub fn in_visit(&self) -> bool {
        self.home.read().open_visit.is_some()
    }
}

/// Locks the store and leads back to the PIN. As context, for whoever has a button for it.
#[derive(Clone, Copy, PartialEq)]
pub struct Leave(pub Callback);

/// Behind the gate: the addresses, and the ear for what the keeper tells.
#[component]
pub(super) fn Within(
    home: HomeView,
    listener: Signal<Option<Callback<Told>>>,
    on_leave: Callback,
) -> Element {
    let Services { store, .. } = use_context::<Services>();
    let device = use_context::<Device>();
    let inside = use_context_provider(|| Inside::new(home));
    use_context_provider(|| Leave(on_leave));
    let hear = use_callback(move |told: Told| {
        let Inside { mut home, mut sending, mut changes } = inside;
        match told {
            Told::Sending(now) => sending.set(now),
            Told::Changed { .. } => changes += 1,
            Told::CasesChanged => {
                let store = store.clone();
                spawn(async move {
                    // What can not be read now is read when it is told the next time.
                    if let Ok(now) = store.home().await {
                        sending.set(now.sending);
                        home.set(now);
                    }
                });
            }
            // The gate's own business.
            Told::Stopped { .. } => {}
        }
    });
    use_hook(|| {
        let mut listener = listener;
        listener.set(Some(hear));
    });
    use_drop(move || {
        let mut listener = listener;
        listener.set(None);
    });
    let visit = use_memo(move || inside.in_visit());
    use_effect(move || device.hold_visit(visit()));
    let AdultLanguage(language) = use_context::<AdultLanguage>();
    rsx! {
        for tag in [language()] {
            Router::<Route> { key: "{tag}" }
        }
    }
}
