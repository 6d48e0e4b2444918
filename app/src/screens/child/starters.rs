//! Beginnings of a sentence, for whoever finds the first words hard and writes well enough to finish them. They are the
//! app's words: none presumes that something was bad, asks why, or has a child choose between people.
use dioxus::prelude::*;
use shared::people::AgeBand;

use super::aloud::Line;
use crate::words::{Key, key, say};

const STARTERS: [Key; 4] = [
    key::CHILD_STARTER_BEST,
    key::CHILD_STARTER_DISLIKE,
    key::CHILD_STARTER_KNEW,
    key::CHILD_STARTER_WONDERING,
];

/// Those for who is spoken to in the words of this age. The youngest draw and talk, and from 13 on they would be in
/// the way.
fn starters(band: AgeBand) -> Vec<String> {
    if band == AgeBand::From9To12 { STARTERS.map(say).to_vec() } else { Vec::new() }
}

/// Everything of them that is read aloud: what they are for, and each.
pub fn lines(band: AgeBand) -> Vec<String> {
    let starters = starters(band);
    let how = (!starters.is_empty()).then(|| say(key::CHILD_STARTER_HOW));
    how.into_iter().chain(starters).collect()
}

/// What stands there with a starter behind it, as if it had been typed on a line of its own.
pub fn begin_with(starter: &str, written: &str) -> String {
    let open = starter.trim_end_matches(|it: char| it == '…' || it.is_whitespace());
    let line = if written.is_empty() || written.ends_with('\n') { "" } else { "\n" };
    format!("{written}{line}{open} ")
}

/// The starters of an age. Without `on_take` they are words to look at.
#[component]
pub fn Starters(band: AgeBand, #[props(default)] on_take: Option<Callback<String>>) -> Element {
    let starters = starters(band);
    if starters.is_empty() {
        return rsx! {};
    }
    rsx! {
        div { class: "starters",
            p { class: "starters-how", Line { text: say(key::CHILD_STARTER_HOW) } }
            ul {
                for starter in starters {
                    li { key: "{starter}",
                        if let Some(on_take) = on_take {
                            button {
                                class: "starter",
                                r#type: "button",
                                onclick: {
                                    let starter = starter.clone();
                                    move |_| on_take.call(starter.clone())
                                },
                                Line { text: starter.clone() }
                            }
                        } else {
                            Line { text: starter }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_starter_comes_after_what_was_written_and_changes_none_of_it() {
        assert_eq!(begin_with("The best bit is…", ""), "The best bit is ");
        for written in ["i like footbal", "i like footbal ", "i like footbal\n"] {
            let now = begin_with("The best bit is…", written);
            assert!(now.starts_with(written) && now.ends_with("\nThe best bit is "), "{now:?}");
        }
    }

    #[test]
    fn a_starter_is_open_and_asks_nothing() {
        for starter in starters(AgeBand::From9To12) {
            assert!(starter.ends_with('…') && !starter.contains('?'), "{starter}");
            assert!(!starter.to_lowercase().contains("why"), "{starter}");
        }
    }
}
