//! Name and password, online, once.
use dioxus::prelude::*;
use shared::people::Person;

use super::{entry::Entry, failures::words_for};
use crate::{
    services::Services,
    ui::{Button, ButtonKind, Field, FieldKind, Notice, NoticeKind},
    words::{key, say},
};

/// `on_signed_in` hears who, and whether they have a store here.
#[component]
pub(super) fn SignIn(on_signed_in: Callback<(Person, bool)>, on_back: Callback) -> Element {
    rsx! {
        Entry { title: say(key::EVERYONE_SIGN_IN),
            p { {say(key::EVERYONE_SIGN_IN_NEEDS_SIGNAL)} }
            SignInForm { on_signed_in }
            div { class: "entry-ways",
                Button { kind: ButtonKind::Quiet, on_press: on_back, {say(key::EVERYONE_BACK)} }
            }
        }
    }
}

/// The fields alone, for wherever somebody signs in.
#[component]
pub(super) fn SignInForm(on_signed_in: Callback<(Person, bool)>) -> Element {
    let Services { store, .. } = use_context::<Services>();
    let mut login = use_signal(String::new);
    let mut password = use_signal(String::new);
    let mut asking = use_signal(|| false);
    let mut wrong = use_signal(|| None::<String>);
    let sign_in = move |event: FormEvent| {
        event.prevent_default();
        let (name, word) = (login.peek().trim().to_owned(), password.peek().clone());
        if asking() {
            return;
        }
        if name.is_empty() || word.is_empty() {
            wrong.set(Some(say(key::EVERYONE_SIGN_IN_BOTH)));
            return;
        }
        let store = store.clone();
        asking.set(true);
        wrong.set(None);
        spawn(async move {
            let answer = store.sign_in(name, word).await;
            asking.set(false);
            match answer {
                Ok(signed_in) => {
                    password.set(String::new());
                    on_signed_in.call(signed_in);
                }
                Err(failure) => wrong.set(Some(words_for(&failure))),
            }
        });
    };
    rsx! {
        form { class: "entry-form", novalidate: true, onsubmit: sign_in,
            Field {
                id: "login",
                label: say(key::EVERYONE_LOGIN),
                kind: FieldKind::Email,
                autocomplete: "username",
                value: login(),
                on_input: move |text| login.set(text),
            }
            Field {
                id: "password",
                label: say(key::EVERYONE_PASSWORD),
                kind: FieldKind::Password,
                autocomplete: "current-password",
                value: password(),
                on_input: move |text| password.set(text),
            }
            if let Some(wrong) = wrong() {
                Notice { kind: NoticeKind::Attention, "{wrong}" }
            }
            Button { submits: true, disabled: asking(), on_press: |()| (),
                {say(if asking() { key::EVERYONE_SIGNING_IN } else { key::EVERYONE_SIGN_IN })}
            }
        }
    }
}
