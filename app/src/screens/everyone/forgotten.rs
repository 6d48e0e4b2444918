//! A forgotten PIN: what happens, and then waiting for the organisation. Nothing is erased meanwhile.
use dioxus::prelude::*;
use shared::wire::recovery::Recovery;

use super::{entry::Entry, failures::words_for};
use crate::{
    device::Device,
    services::Services,
    store::Failure,
    ui::{Button, ButtonKind, Notice, NoticeKind},
    words::{key, say},
};

const LOOK_EVERY_MS: u32 = 5_000;

/// What will happen, in plain words.
#[component]
pub(super) fn Forgotten(on_sign_in: Callback, on_back: Callback) -> Element {
    rsx! {
        Entry { title: say(key::EVERYONE_FORGOTTEN_TITLE),
            p { {say(key::EVERYONE_FORGOTTEN_TEXT)} }
            ol { class: "entry-steps",
                li { {say(key::EVERYONE_FORGOTTEN_STEP_SIGNAL)} }
                li { {say(key::EVERYONE_FORGOTTEN_STEP_SIGN_IN)} }
                li { {say(key::EVERYONE_FORGOTTEN_STEP_ASK)} }
                li { {say(key::EVERYONE_FORGOTTEN_STEP_CHOOSE)} }
            }
            Button { on_press: on_sign_in, {say(key::EVERYONE_SIGN_IN)} }
            div { class: "entry-ways",
                Button { kind: ButtonKind::Quiet, on_press: on_back, {say(key::EVERYONE_BACK)} }
            }
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Asked {
    Asking,
    Waiting,
    Refused,
    Failed(Failure),
}

/// Whoever is here has signed in. Asks, and then looks every few seconds; asking again is the same request.
#[component]
pub(super) fn Waiting(on_opened: Callback, on_back: Callback) -> Element {
    let Services { store, .. } = use_context::<Services>();
    let device = use_context::<Device>();
    let mut asked = use_signal(|| Asked::Asking);
    use_future(move || {
        let (store, device) = (store.clone(), device.clone());
        async move {
            let mut known = false;
            loop {
                let answer = if known { store.check_recovery().await } else { store.ask_recovery().await };
                match answer {
                    Ok(Recovery::Waiting) => asked.set(Asked::Waiting),
                    Ok(Recovery::Opened { .. }) => return on_opened.call(()),
                    Ok(Recovery::Refused) => return asked.set(Asked::Refused),
                    Err(failure) => asked.set(Asked::Failed(failure)),
                }
                known = known || matches!(*asked.peek(), Asked::Waiting);
                device.pause(LOOK_EVERY_MS).await;
            }
        }
    });
    rsx! { WaitingView { asked: asked(), on_back } }
}

#[component]
fn WaitingView(asked: Asked, on_back: Callback) -> Element {
    rsx! {
        Entry { title: say(key::EVERYONE_FORGOTTEN_TITLE),
            match asked {
                Asked::Asking => rsx! { p { {say(key::EVERYONE_FORGOTTEN_ASKING)} } },
                Asked::Waiting => rsx! {
                    p { class: "entry-lead", role: "status", {say(key::EVERYONE_FORGOTTEN_WAITING)} }
                },
                Asked::Refused => rsx! {
                    Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_FORGOTTEN_REFUSED)} }
                },
                Asked::Failed(failure) => rsx! {
                    Notice { kind: NoticeKind::Attention,
                        {words_for(&failure)}
                        " "
                        {say(key::EVERYONE_FORGOTTEN_TRIED_AGAIN)}
                    }
                },
            }
            p { {say(key::EVERYONE_FORGOTTEN_NOTHING_LOST)} }
            div { class: "entry-ways",
                Button { kind: ButtonKind::Quiet, on_press: on_back, {say(key::EVERYONE_BACK)} }
            }
        }
    }
}
