//! Before anything else: this window has the store, or it says why not.
use dioxus::prelude::*;

use super::{AdultLanguage, Gate, entry::Entry};
use crate::{
    device::{Device, Later},
    parts,
    services::{Services, World},
    store::{Opening, Store},
    ui::{Button, Notice, NoticeKind},
    words::{SOURCE, key, say},
};

#[derive(Clone, PartialEq)]
enum Stage {
    Opening,
    Open(Store),
    Elsewhere { visit: bool },
    NoStorage { reason: String },
    Stopped,
}

/// Opens the store and provides [`Services`]. `open` takes the store for this window.
#[component]
pub fn Start(world: ReadSignal<World>, open: Callback<(), Later<Opening>>) -> Element {
    let device = use_context::<Device>();
    let mut stage = use_signal(|| Stage::Opening);
    let language = use_context_provider(|| AdultLanguage(Signal::new(SOURCE)));
    let mut opening = use_future({
        let device = device.clone();
        move || {
            let device = device.clone();
            async move {
                language.begin(&device).await;
                match open.call(()).await {
                    Opening::Open(store) => stage.set(Stage::Open(store)),
                    Opening::NoStorage(reason) => stage.set(Stage::NoStorage { reason }),
                    Opening::Elsewhere(gone) => {
                        let visit = device.visit_elsewhere().await;
                        stage.set(Stage::Elsewhere { visit });
                        gone.await;
                        device.load_anew();
                    }
                }
            }
        }
    });
    let go_on = use_callback(move |()| {
        if !device.load_anew() {
            stage.set(Stage::Opening);
            opening.restart();
        }
    });
    match stage() {
        Stage::Opening => rsx! {
            Entry { title: say(key::EVERYONE_OPENING) }
        },
        Stage::Open(store) => rsx! {
            Opened {
                services: Services { store, world: world() },
                on_stopped: move |()| stage.set(Stage::Stopped),
            }
        },
        Stage::Elsewhere { visit } => rsx! { ElsewhereView { visit } },
        Stage::NoStorage { reason } => rsx! { NoStorageView { reason } },
        Stage::Stopped => rsx! { StoppedView { on_go_on: go_on } },
    }
}

#[component]
fn Opened(services: Services, on_stopped: Callback) -> Element {
    use_context_provider(|| services);
    // Only now: the first page and the store come before what nobody can reach without a PIN.
    use_future(parts::load_ahead);
    rsx! { Gate { on_stopped } }
}

/// Another window has the store, and goes on having it: a visit is never taken out of a child's hands.
#[component]
pub(super) fn ElsewhereView(visit: bool) -> Element {
    rsx! {
        Entry { title: say(key::EVERYONE_SECOND_TAB_TITLE),
            p { {say(if visit { key::EVERYONE_SECOND_TAB_VISIT } else { key::EVERYONE_SECOND_TAB_TEXT })} }
            p { {say(key::EVERYONE_SECOND_TAB_BY_ITSELF)} }
        }
    }
}

/// Said before anything is asked, because nothing that a child gave could be kept.
#[component]
pub(super) fn NoStorageView(reason: String) -> Element {
    let in_browser = use_context::<Device>().in_browser();
    rsx! {
        Entry { title: say(key::EVERYONE_NO_STORAGE_TITLE),
            p { {say(key::EVERYONE_NO_STORAGE_WHY)} }
            if in_browser {
                Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_NO_STORAGE_PRIVATE)} }
                p { {say(key::EVERYONE_STORAGE_NONE)} }
            } else {
                Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_NO_STORAGE_WINDOW)} }
            }
            details { class: "entry-support",
                summary { {say(key::EVERYONE_FOR_SUPPORT)} }
                p { "{reason}" }
            }
        }
    }
}

/// The keeper stopped. What it said was kept is on disk.
#[component]
pub(super) fn StoppedView(on_go_on: Callback) -> Element {
    rsx! {
        Entry { title: say(key::EVERYONE_WRONG_TITLE),
            p { {say(key::EVERYONE_WRONG_NOTHING_LOST)} }
            Button { on_press: on_go_on, {say(key::EVERYONE_WRONG_GO_ON)} }
        }
    }
}
