//! One more tablet: a code that works once and for ten minutes, to be read or photographed from this one.
use dioxus::prelude::*;
use shared::{people::Role, wire::sessions::Pairing};

use super::{Inside, words_for};
use crate::{
    services::Services,
    ui::{Button, ButtonKind, Glyph, Notice, NoticeKind},
    words::{key, say},
};

/// For who may invite: a social worker, with signal.
#[component]
pub fn AddTablet() -> Element {
    let inside = use_context::<Inside>();
    let services = use_context::<Services>();
    let mut made = use_signal(|| None::<Pairing>);
    let mut failed = use_signal(|| None::<String>);
    let mut asking = use_signal(|| false);
    if inside.home.read().person.role != Role::SocialWorker {
        return rsx! {};
    }
    let make = move |()| {
        let store = services.store.clone();
        asking.set(true);
        failed.set(None);
        spawn(async move {
            match store.make_pairing().await {
                Ok(pairing) => made.set(Some(pairing)),
                Err(failure) => failed.set(Some(words_for(&failure))),
            }
            asking.set(false);
        });
    };
    rsx! {
        section { class: "about-part add-tablet",
            h2 { {say(key::EVERYONE_ADD_TABLET)} }
            p { {say(key::EVERYONE_ADD_TABLET_TEXT)} }
            if let Some(pairing) = made() {
                p { class: "add-tablet-code", {grouped(&pairing.code)} }
                p { class: "soft", {say(key::EVERYONE_PAIR_HINT)} }
                img {
                    class: "add-tablet-qr",
                    alt: say(key::EVERYONE_ADD_TABLET_QR),
                    src: "data:image/svg+xml,{escaped(&pairing.qr_svg)}",
                }
            }
            if let Some(why) = failed() {
                Notice { kind: NoticeKind::Attention, p { "{why}" } }
            }
            Button { kind: ButtonKind::Quiet, icon: Glyph::Tablet, disabled: asking(), on_press: make,
                {say(if made().is_some() { key::EVERYONE_ADD_TABLET_ANOTHER } else { key::EVERYONE_ADD_TABLET_CODE })}
            }
        }
    }
}

/// In groups of five, as it is read out.
fn grouped(code: &str) -> String {
    let plain: Vec<char> = code.chars().filter(|it| *it != '-').collect();
    plain.chunks(5).map(String::from_iter).collect::<Vec<_>>().join("-")
}

/// As an address may be written: everything but letters and digits is spelled out.
fn escaped(text: &str) -> String {
    use std::fmt::Write as _;

    text.bytes().fold(String::with_capacity(text.len() * 2), |mut out, byte| {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a string takes text");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_in_groups_of_five() {
        assert_eq!(grouped("YEY8K4P9JCSZXKDGAFQX"), "YEY8K-4P9JC-SZXKD-GAFQX");
        assert_eq!(grouped("YEY8K-4P9JC-SZXKD-GAFQX"), "YEY8K-4P9JC-SZXKD-GAFQX");
    }

    #[test]
    fn a_picture_in_an_address_can_not_end_the_address() {
        assert_eq!(escaped("<a b=\"#\">"), "%3Ca%20b%3D%22%23%22%3E");
    }
}
