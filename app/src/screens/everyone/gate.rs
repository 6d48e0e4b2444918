//! Nobody passes without a PIN. Which page stands at the gate, and what leads from one to the next.
use dioxus::prelude::*;
use futures_channel::mpsc::unbounded;
use shared::people::Person;

use super::{
    entry::Entry, failures::words_for, first_time::FirstTime, inside::Within, start::NoStorageView,
    unlock::Unlock, who::Who,
};
use crate::{
    device::{Device, Room},
    parts::{Page, PageOf, Part},
    services::Services,
    store::{self, Failure, Home, KnownPerson, Told},
    ui::Button,
    words::{key, say},
};

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Looking,
    Failed(Failure),
    Pair,
    Who(Vec<KnownPerson>),
    Unlock(KnownPerson),
    SignIn { forgotten: bool },
    Forgotten,
    WaitForOrganisation,
    ChoosePin { of: Option<Person> },
    Inside(Box<Home>),
}

/// Where a person begins on this device. A child may be holding it, so an open visit leads straight to the
/// one page that is for the adult, and names nobody else.
fn first(device: store::Device) -> Step {
    let mut people = device.people;
    if !device.paired {
        Step::Pair
    } else if let Some(place) = people.iter().position(|known| known.visit_open) {
        Step::Unlock(people.swap_remove(place))
    } else {
        match people.len() {
            0 => Step::SignIn { forgotten: false },
            1 => Step::Unlock(people.remove(0)),
            _ => Step::Who(people),
        }
    }
}

/// Pairing, signing in and unlocking, and behind them the addresses. `on_stopped` when the keeper is gone.
///
/// Provides `Signal<`[`Room`]`>`, for pages that lead to a visit.
#[component]
pub fn Gate(on_stopped: Callback) -> Element {
    let Services { store, .. } = use_context::<Services>();
    let device = use_context::<Device>();
    let mut step = use_signal(|| Step::Looking);
    // Who is inside listens here to what the keeper tells.
    let listener = use_signal(|| None::<Callback<Told>>);
    let mut room = use_context_provider(|| Signal::new(Room::default()));

    let look = use_callback({
        let store = store.clone();
        move |()| {
            let store = store.clone();
            spawn(async move {
                step.set(match store.device().await {
                    Ok(device) => first(device),
                    Err(failure) => Step::Failed(failure),
                });
            });
        }
    });
    use_hook(|| look.call(()));
    let enter = use_callback({
        let device = device.clone();
        move |home: Home| {
            step.set(Step::Inside(Box::new(home)));
            // A PIN was pressed just now, which is what a browser wants to have seen.
            let asked = device.ask_to_keep();
            spawn(async move { room.set(asked.await) });
        }
    });
    let leave = use_callback({
        let store = store.clone();
        move |()| {
            step.set(Step::Looking);
            let store = store.clone();
            spawn(async move {
                // What fails here fails again when the device is asked who it knows.
                let _ = store.lock().await;
                look.call(());
            });
        }
    });
    use_future({
        let store = store.clone();
        move || {
            let (sender, mut news) = unbounded();
            store.listen(move |told| drop(sender.unbounded_send(told)));
            async move {
                while let Ok(told) = news.recv().await {
                    match (told, listener()) {
                        (Told::Stopped { .. }, _) => on_stopped.call(()),
                        (told, Some(inside)) => inside.call(told),
                        (_, None) => {}
                    }
                }
            }
        }
    });
    use_future({
        let (store, device) = (store.clone(), device.clone());
        move || {
            let (sender, mut news) = unbounded();
            device.watch_network(Box::new(move |online| drop(sender.unbounded_send(online))));
            let store = store.clone();
            async move {
                while let Ok(online) = news.recv().await {
                    let _ = store.network(online).await;
                }
            }
        }
    });
    use_future(move || {
        let looked = device.room();
        async move { room.set(looked.await) }
    });

    let sign_in = use_callback(move |()| step.set(Step::SignIn { forgotten: false }));
    let sign_in_again = use_callback(move |()| step.set(Step::SignIn { forgotten: true }));
    let choose_again = use_callback(move |()| step.set(Step::ChoosePin { of: None }));
    let signed_in = use_callback(move |(person, has_store): (Person, bool)| {
        let forgotten = matches!(*step.peek(), Step::SignIn { forgotten: true });
        step.set(match (has_store, forgotten) {
            (true, true) => Step::WaitForOrganisation,
            (true, false) => Step::Unlock(just_signed_in(person)),
            (false, _) => Step::ChoosePin { of: Some(person) },
        });
    });
    let first_time = match step() {
        Step::Looking => return rsx! { Entry { title: say(key::EVERYONE_OPENING) } },
        Step::Failed(Failure::NoStorage { reason }) => return rsx! { NoStorageView { reason } },
        Step::Failed(failure) => {
            return rsx! {
                Entry { title: say(key::EVERYONE_WRONG_TITLE),
                    p { {words_for(&failure)} }
                    Button { on_press: look, {say(key::EVERYONE_TRY_AGAIN)} }
                }
            };
        }
        Step::Who(people) => {
            return rsx! {
                Who {
                    people,
                    on_person: move |known| step.set(Step::Unlock(known)),
                    on_other: sign_in,
                }
            };
        }
        Step::Unlock(known) => {
            return rsx! {
                Unlock {
                    key: "{known.person.id}",
                    known,
                    on_open: enter,
                    on_other: sign_in,
                    on_forgotten: move |signed_in| {
                        step.set(if signed_in { Step::WaitForOrganisation } else { Step::Forgotten });
                    },
                }
            };
        }
        Step::Inside(home) => return rsx! { Within { home: *home, listener, on_leave: leave } },
        Step::Pair => FirstTime::Pairing { on_paired: look },
        Step::SignIn { .. } => FirstTime::SignIn { on_signed_in: signed_in, on_back: look },
        Step::Forgotten => FirstTime::Forgotten { on_sign_in: sign_in_again, on_back: look },
        Step::WaitForOrganisation => FirstTime::Waiting { on_opened: choose_again, on_back: look },
        Step::ChoosePin { of } => FirstTime::ChoosePin { of, on_open: enter, on_back: look },
    };
    rsx! { PageOf { part: Part::FirstTime, page: Page::First(first_time) } }
}

/// Whoever has just signed in meets the same page as anybody whom the device knows.
fn just_signed_in(person: Person) -> KnownPerson {
    KnownPerson { person, unsent: 0, visit_open: false, wait_ms: 0 }
}
