//! What the app says to people, in the language of whoever hears it. The texts are in `assets/words`; `build.rs`
//! makes a constant of each, so a word that does not exist does not compile. No text for people stands anywhere
//! else. English is compiled in, every other language is loaded when it is chosen.
mod languages;

use std::fmt;

#[cfg(not(target_arch = "wasm32"))]
pub use languages::table;
pub use languages::{
    Checked, LANGUAGES, Language, Listener, SOURCE, asked, direction, knows, language, learn, listener_here,
    speak, spoken_to, to_child_in,
};
pub use phrasebook::Value;

/// The constants: `key::CHILD_STOP` is `child-stop` of `child.ftl`.
pub mod key {
    use super::{Key, Phrase};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The name of something the app can say, which needs `VARIABLES` values to be said.
#[derive(Clone, Copy, PartialEq)]
pub struct Key<const VARIABLES: usize = 0>(Phrase);

impl<const VARIABLES: usize> Key<VARIABLES> {
    /// As in the `.ftl` file.
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    #[cfg(test)]
    const fn phrase(self) -> Phrase {
        self.0
    }
}

impl<const VARIABLES: usize> fmt::Debug for Key<VARIABLES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

/// In the language of the child where it is one of the child's words, and of the adult otherwise.
pub fn say(key: Key) -> String {
    key.0.said(&[])
}

/// A wrong number of values does not compile; a wrong name is caught by the first test that says it,
/// and in a released app the rest of the sentence is still said.
pub fn say_with<const VARIABLES: usize>(
    key: Key<VARIABLES>,
    values: &[(&'static str, Value); VARIABLES],
) -> String {
    key.0.said(values)
}

/// In the child's language, whosever word it is: for what a child meets on the adult's page.
pub fn say_to_child<const VARIABLES: usize>(
    key: Key<VARIABLES>,
    values: &[(&'static str, Value); VARIABLES],
) -> String {
    languages::say_to(Listener::Child, key.0.at, key.0.english, values)
}

#[derive(Clone, Copy, PartialEq)]
struct Phrase {
    /// Its place in the table of a language.
    at: usize,
    name: &'static str,
    english: &'static str,
}

impl Phrase {
    fn said(self, values: &[(&str, Value)]) -> String {
        if cfg!(debug_assertions) {
            let known = phrasebook::variables(self.english);
            for (name, _) in values {
                assert!(known.contains(name), "{} has no variable ${name}", self.name);
            }
        }
        languages::say(self.at, self.english, values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_word_is_said_as_it_is_written() {
        assert_eq!(say(key::CHILD_STOP), "Stop");
        assert_eq!(key::CHILD_STOP.name(), "child-stop");
    }

    #[test]
    fn one_thing_and_several_things_are_said_differently() {
        let waiting = |n: i32| say_with(key::EVERYONE_WAITING_TO_SEND, &[("n", n.into())]);
        assert_eq!(waiting(0), "Nothing is waiting to be sent");
        assert_eq!(waiting(1), "1 thing is only on this tablet, not sent yet");
        assert_eq!(waiting(12), "12 things are only on this tablet, not sent yet");
    }

    #[test]
    fn a_name_stands_where_the_sentence_wants_it() {
        let said = say_with(key::CHILD_HELLO, &[("name", "Maya".into())]);
        assert_eq!(said, "Hello, Maya.");
    }

    #[test]
    #[should_panic(expected = "has no variable $nmae")]
    fn a_misspelt_variable_is_caught() {
        say_with(key::CHILD_HELLO, &[("nmae", "Maya".into())]);
    }

    #[test]
    fn everything_can_be_said() {
        for phrase in key::ALL {
            let values: Vec<_> = phrasebook::variables(phrase.english)
                .into_iter()
                .map(|name| (name, Value::Text("something".into())))
                .collect();
            assert!(!phrase.said(&values).trim().is_empty(), "{}", phrase.name);
        }
    }

    /// The field's words and the office's words are not a child's words.
    #[test]
    fn a_child_is_spoken_to_in_plain_words() {
        let office =
            ["contact", "placement", "respite", "disclos", "complian", "score", "submit", "assess", "LAC"];
        for phrase in key::ALL.iter().filter(|phrase| phrase.name.starts_with("child-")) {
            let values: Vec<_> = phrasebook::variables(phrase.english)
                .into_iter()
                .map(|name| (name, Value::Text("Sam".into())))
                .collect();
            let said = phrase.said(&values);
            for word in office {
                assert!(!said.contains(word), "{} says {word:?}: {said}", phrase.name);
            }
        }
    }

    /// Eight words at 3 to 5 and twelve at 6 to 8: longer sentences are lost on the way.
    #[test]
    fn a_sentence_is_no_longer_than_a_child_of_that_age_can_hold() {
        let most = [("-3-5", 8), ("-6-8", 12)];
        for phrase in key::ALL {
            let Some((_, most)) = most.iter().find(|(age, _)| phrase.name.ends_with(age)) else { continue };
            let values: Vec<_> = phrasebook::variables(phrase.english)
                .into_iter()
                .map(|name| (name, Value::Text("Sam".into())))
                .collect();
            check_length(phrase.name, &phrase.said(&values), *most);
        }
        for item in shared::question::QuestionSet::builtin().iter().flat_map(|set| &set.items) {
            for (band, prompt) in &item.prompts {
                let age = format!("-{}", band.as_str());
                if let Some((_, most)) = most.iter().find(|(known, _)| *known == age) {
                    check_length(&item.code, prompt, *most);
                }
            }
        }
    }

    fn check_length(name: &str, text: &str, most: usize) {
        for sentence in text.split_inclusive(['.', '?']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= most, "{name} has {words} words: {sentence}");
        }
    }
}
