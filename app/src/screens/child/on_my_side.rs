//! Somebody on the child's side, and a way to complain: how to reach them without asking the worker. Reading it writes
//! nothing down, so that nobody can learn that it was read.
use dioxus::prelude::*;
use shared::people::AgeBand;

use super::{
    desk::Desk,
    sharing::{Role, RolePicture},
};
use crate::{
    screens::everyone::Inside,
    words::{Key, key, say, say_with},
};

/// For those who read.
#[component]
pub fn OnMySide() -> Element {
    let desk = use_context::<Desk>();
    let home = use_context::<Inside>().home;
    if !matches!(desk.visiting.band, AgeBand::From9To12 | AgeBand::From13) {
        return rsx! {};
    }
    let (advocate, complaints) = {
        let home = home.read();
        (home.advocate.clone(), home.complaints.clone())
    };
    rsx! {
        section { class: "on-my-side",
            Way { title: key::CHILD_ADVOCATE, what: key::CHILD_ADVOCATE_WHAT, contact: advocate, by: Role::Advocate }
            Way { title: key::CHILD_COMPLAIN, what: key::CHILD_COMPLAIN_WHAT, contact: complaints }
        }
    }
}

#[component]
fn Way(title: Key, what: Key, contact: Option<String>, by: Option<Role>) -> Element {
    let desk = use_context::<Desk>();
    let worker = desk.visiting.worker_name.clone();
    rsx! {
        details {
            summary {
                if let Some(role) = by {
                    RolePicture { role }
                }
                {say(title)}
            }
            p { {say(what)} }
            match contact {
                Some(contact) => rsx! {
                    p { class: "on-my-side-contact", "{contact}" }
                    p { {say(key::CHILD_OUTSIDE_HOW)} }
                },
                None => rsx! {
                    p { {say_with(key::CHILD_OUTSIDE_NONE, &[("worker", worker.as_str().into())])} }
                },
            }
            p { class: "soft", {say_with(key::CHILD_OUTSIDE_PRIVATE, &[("worker", worker.into())])} }
        }
    }
}
