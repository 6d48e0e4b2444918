//! The PIN. When a visit is open a child may be looking: then the page says whom to give the device to, and
//! no more.
use dioxus::prelude::*;

use super::{entry::Entry, failures::words_for};
use crate::{
    device::Device,
    services::Services,
    store::{Failure, Home, KnownPerson},
    ui::{Button, ButtonKind, PinPad},
    words::{Value, key, say, say_with},
};

/// `on_forgotten` hears whether the person has signed in just now.
#[component]
pub(super) fn Unlock(
    known: KnownPerson,
    on_open: Callback<Home>,
    on_other: Callback,
    on_forgotten: Callback<bool>,
) -> Element {
    let Services { store, world } = use_context::<Services>();
    let device = use_context::<Device>();
    let mut opening = use_signal(|| false);
    let mut wrong = use_signal(|| None::<String>);
    let mut wait_ms = use_signal(|| known.wait_ms);
    let KnownPerson { person, visit_open, .. } = known;

    use_hook(|| {
        // A new version loads the page anew, and this is the one place where nothing is under way.
        if !visit_open {
            device.take_new_version();
        }
    });
    let wait = use_callback({
        let device = device.clone();
        move |ms: u64| {
            wait_ms.set(ms);
            let (device, world) = (device.clone(), world.clone());
            spawn(async move {
                let until = world.now().unix_ms().saturating_add_unsigned(ms);
                while wait_ms() > 0 {
                    device.pause(1_000).await;
                    let left = u64::try_from(until - world.now().unix_ms()).unwrap_or(0);
                    // Never longer than it was: the clock may have been set meanwhile.
                    let before = wait_ms();
                    wait_ms.set(left.min(before.saturating_sub(1_000)));
                }
            });
        }
    });
    use_hook(|| {
        if known.wait_ms > 0 {
            wait.call(known.wait_ms);
        }
    });
    let open = move |pin: String| {
        let (store, person) = (store.clone(), person.id);
        opening.set(true);
        wrong.set(None);
        spawn(async move {
            let opened = store.unlock(person, pin).await;
            opening.set(false);
            match opened {
                Ok(home) => on_open.call(home),
                Err(failure) => {
                    wrong.set(Some(words_for(&failure)));
                    if let Failure::WrongPin { wait_ms } | Failure::WaitFirst { wait_ms } = failure {
                        wait.call(wait_ms);
                    }
                }
            }
        });
    };
    rsx! {
        UnlockView {
            name: person.name,
            visit_open,
            opening: opening(),
            wait_ms: wait_ms(),
            wrong: wrong(),
            on_pin: open,
            on_other,
            on_forgotten: move |()| on_forgotten.call(false),
        }
    }
}

#[component]
pub(super) fn UnlockView(
    name: String,
    visit_open: bool,
    opening: bool,
    wait_ms: u64,
    wrong: Option<String>,
    on_pin: Callback<String>,
    on_other: Callback,
    on_forgotten: Callback,
) -> Element {
    let title = if visit_open {
        say(key::EVERYONE_PIN_GROWN_UP)
    } else {
        say_with(key::EVERYONE_PIN_OF, &[("name", name.clone().into())])
    };
    let waiting = (wait_ms > 0).then(|| wait_words(wait_ms));
    let error = [wrong, waiting].into_iter().flatten().collect::<Vec<_>>().join(" ");
    rsx! {
        Entry { title, pad: true,
            if visit_open {
                p { {say_with(key::EVERYONE_PIN_CHILD_WAITS, &[("worker", name.into())])} }
            }
            PinPad {
                label: say(key::EVERYONE_PIN_TITLE),
                typed_words: |n| say_with(key::EVERYONE_PIN_DIGITS, &[("n", Value::from(n))]),
                rub_out_label: say(key::EVERYONE_PIN_RUB_OUT),
                done_label: say(if opening { key::EVERYONE_PIN_OPENING } else { key::EVERYONE_PIN_OPEN }),
                resting: opening || wait_ms > 0,
                error: (!error.is_empty()).then_some(error),
                on_pin,
            }
            div { class: "entry-ways",
                if !visit_open {
                    Button { kind: ButtonKind::Quiet, on_press: on_other, {say(key::EVERYONE_SOMEONE_ELSE)} }
                }
                Button { kind: ButtonKind::Quiet, on_press: on_forgotten, {say(key::EVERYONE_PIN_FORGOTTEN)} }
            }
        }
    }
}

fn wait_words(ms: u64) -> String {
    let seconds = ms.div_ceil(1_000);
    let number = |n: u64| [("n", Value::Number(i64::try_from(n).unwrap_or(i64::MAX)))];
    if seconds <= 90 {
        say_with(key::EVERYONE_PIN_WAIT_SECONDS, &number(seconds))
    } else {
        say_with(key::EVERYONE_PIN_WAIT_MINUTES, &number(seconds.div_ceil(60)))
    }
}
