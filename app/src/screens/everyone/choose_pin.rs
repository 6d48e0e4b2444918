//! A new PIN, said twice.
use dioxus::prelude::*;
use shared::people::Person;

use super::{entry::Entry, failures::words_for};
use crate::{
    services::Services,
    store::Home,
    ui::{Button, ButtonKind, PinPad},
    words::{Value, key, say, say_with},
};

const SHORTEST: usize = 6;

/// Whether somebody who watches a tablet for a day would try this first.
fn is_too_plain(pin: &str) -> bool {
    let steps: Vec<i16> =
        pin.as_bytes().windows(2).map(|two| i16::from(two[1]) - i16::from(two[0])).collect();
    let even = |step: i16| steps.iter().all(|it| *it == step);
    let halves = pin.split_at(pin.len() / 2);
    even(0) || even(1) || even(-1) || halves.0 == halves.1
}

/// `of` is whoever has just signed in; after a recovery nobody needs to be told who they are.
#[component]
pub(super) fn ChoosePin(of: Option<Person>, on_open: Callback<Home>, on_back: Callback) -> Element {
    let Services { store, .. } = use_context::<Services>();
    let mut first = use_signal(|| None::<String>);
    let mut wrong = use_signal(|| None::<String>);
    let mut opening = use_signal(|| false);
    let choose = move |pin: String| {
        wrong.set(None);
        match first.take() {
            None if is_too_plain(&pin) => wrong.set(Some(say(key::EVERYONE_PIN_TOO_PLAIN))),
            None => first.set(Some(pin)),
            Some(before) if before != pin => wrong.set(Some(say(key::EVERYONE_PIN_DIFFER))),
            Some(_) => {
                let store = store.clone();
                opening.set(true);
                spawn(async move {
                    let opened = store.choose_pin(pin).await;
                    opening.set(false);
                    match opened {
                        Ok(home) => on_open.call(home),
                        Err(failure) => wrong.set(Some(words_for(&failure))),
                    }
                });
            }
        }
    };
    rsx! {
        ChoosePinView {
            name: of.map(|person| person.name),
            again: first.read().is_some() || opening(),
            opening: opening(),
            wrong: wrong(),
            on_pin: choose,
            on_back,
        }
    }
}

#[component]
pub(super) fn ChoosePinView(
    name: Option<String>,
    again: bool,
    opening: bool,
    wrong: Option<String>,
    on_pin: Callback<String>,
    on_back: Callback,
) -> Element {
    rsx! {
        Entry { title: say(key::EVERYONE_PIN_CHOOSE), pad: true,
            if let Some(name) = name {
                p { {say_with(key::EVERYONE_HELLO, &[("name", name.into())])} }
            } else {
                p { {say(key::EVERYONE_FORGOTTEN_DONE)} }
            }
            if again {
                p { class: "entry-lead", role: "status", {say(key::EVERYONE_PIN_AGAIN)} }
            } else {
                p { {say_with(key::EVERYONE_PIN_CHOOSE_WHY, &[("n", Value::from(SHORTEST))])} }
            }
            PinPad {
                label: say(if again { key::EVERYONE_PIN_AGAIN } else { key::EVERYONE_PIN_CHOOSE }),
                typed_words: |n| say_with(key::EVERYONE_PIN_DIGITS, &[("n", Value::from(n))]),
                rub_out_label: say(key::EVERYONE_PIN_RUB_OUT),
                done_label: say(if opening { key::EVERYONE_PIN_OPENING } else { key::EVERYONE_GO_ON }),
                shortest: SHORTEST,
                resting: opening,
                error: wrong,
                on_pin,
            }
            div { class: "entry-ways",
                Button { kind: ButtonKind::Quiet, on_press: on_back, {say(key::EVERYONE_BACK)} }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_that_everybody_would_try_is_told_from_one_that_they_would_not() {
        for plain in ["111111", "123456", "987654", "012345", "258258"] {
            assert!(is_too_plain(plain), "{plain}");
        }
        for good in ["258013", "112233", "194707", "1234567890123"] {
            assert!(!is_too_plain(good), "{good}");
        }
    }
}
