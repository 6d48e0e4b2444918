//! A child's words in writing, exactly, and whose hand wrote them.
use dioxus::prelude::*;
use shared::answer::{ReadBack, Writer};

use crate::words::{key, say, say_with};

#[component]
pub fn Written(words: String, by: Writer) -> Element {
    rsx! {
        figure { class: "given-written",
            blockquote { "{words}" }
            if let Writer::Scribe { name, read_back } = by {
                figcaption {
                    p { {say_with(key::EVERYONE_WRITTEN_BY, &[("name", name.into())])} }
                    match read_back {
                        ReadBack::Agreed => rsx! { p { {say(key::EVERYONE_READ_BACK_AGREED)} } },
                        ReadBack::Changed { at_first } => rsx! {
                            p { {say(key::EVERYONE_READ_BACK_CHANGED)} }
                            blockquote { class: "given-at-first", "{at_first}" }
                        },
                        ReadBack::DidNotWantTo => rsx! { p { {say(key::EVERYONE_READ_BACK_NOT_WANTED)} } },
                    }
                }
            }
        }
    }
}
