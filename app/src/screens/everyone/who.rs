//! Who has a store on this device. Names of adults, and nothing else.
use dioxus::prelude::*;

use super::entry::Entry;
use crate::{
    store::KnownPerson,
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

#[component]
pub(super) fn Who(people: Vec<KnownPerson>, on_person: Callback<KnownPerson>, on_other: Callback) -> Element {
    rsx! {
        Entry { title: say(key::EVERYONE_WHO_ARE_YOU),
            ul { class: "entry-people",
                for known in people {
                    li { key: "{known.person.id}",
                        Button {
                            kind: ButtonKind::Quiet,
                            icon: Glyph::Person,
                            on_press: {
                                let known = known.clone();
                                move |()| on_person.call(known.clone())
                            },
                            "{known.person.name}"
                        }
                    }
                }
            }
            Button { kind: ButtonKind::Quiet, icon: Glyph::Add, on_press: on_other, {say(key::EVERYONE_SOMEONE_ELSE)} }
        }
    }
}
