//! Once in a device's life: it gets to know its server.
use dioxus::prelude::*;

use super::{entry::Entry, failures::words_for};
use crate::{
    device::{Device, Invitation},
    services::Services,
    ui::{Button, Field, FieldKind, Notice, NoticeKind},
    words::{key, say},
};

#[component]
pub(super) fn Pairing(on_paired: Callback) -> Element {
    let Services { store, .. } = use_context::<Services>();
    let device = use_context::<Device>();
    let Invitation { code, server } = use_hook(|| device.invitation());
    // In a browser the server is where the page came from, and nobody has to know its address.
    let asks_server = server.is_some();
    let mut code = use_signal(|| code.unwrap_or_default());
    let mut server = use_signal(|| server.unwrap_or_default());
    let mut name = use_signal(String::new);
    let mut asking = use_signal(|| false);
    let mut wrong = use_signal(|| None::<String>);
    let pair = move |event: FormEvent| {
        event.prevent_default();
        let said = |field: Signal<String>| field.peek().trim().to_owned();
        let (code, server, name) = (said(code), said(server), said(name));
        if asking() {
            return;
        }
        if code.is_empty() || name.is_empty() || (asks_server && server.is_empty()) {
            wrong.set(Some(say(key::EVERYONE_PAIR_FILL_IN)));
            return;
        }
        let store = store.clone();
        asking.set(true);
        wrong.set(None);
        spawn(async move {
            let answer = store.pair(server, code, name).await;
            asking.set(false);
            match answer {
                Ok(()) => on_paired.call(()),
                Err(failure) => wrong.set(Some(words_for(&failure))),
            }
        });
    };
    rsx! {
        Entry { title: say(key::EVERYONE_PAIR_TITLE),
            p { {say(key::EVERYONE_PAIR_TEXT)} }
            form { class: "entry-form", novalidate: true, onsubmit: pair,
                if asks_server {
                    Field {
                        id: "server",
                        label: say(key::EVERYONE_SERVER),
                        hint: say(key::EVERYONE_SERVER_HINT),
                        kind: FieldKind::Code,
                        value: server(),
                        on_input: move |text| server.set(text),
                    }
                }
                Field {
                    id: "code",
                    label: say(key::EVERYONE_PAIR_CODE),
                    hint: say(key::EVERYONE_PAIR_HINT),
                    kind: FieldKind::Code,
                    autocomplete: "one-time-code",
                    value: code(),
                    on_input: move |text| code.set(text),
                }
                Field {
                    id: "name",
                    label: say(key::EVERYONE_DEVICE_NAME),
                    hint: say(key::EVERYONE_DEVICE_NAME_HINT),
                    value: name(),
                    on_input: move |text| name.set(text),
                }
                if let Some(wrong) = wrong() {
                    Notice { kind: NoticeKind::Attention, "{wrong}" }
                }
                Button { submits: true, disabled: asking(), on_press: |()| (),
                    {say(if asking() { key::EVERYONE_PAIRING } else { key::EVERYONE_PAIR_DO })}
                }
            }
        }
    }
}
