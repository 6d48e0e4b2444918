//! What the app says to people. The texts are in `assets/words`; `build.rs` makes a constant of each,
//! so a word that does not exist does not compile. No text for people stands anywhere else.
use std::fmt;

/// The constants: `key::CHILD_STOP` is `child-stop` of `child.ftl`.
pub mod key {
    use super::{Key, Part, Phrase};

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

/// What fills a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Number(i64),
    Text(String),
}

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

#[derive(Clone, Copy, PartialEq)]
struct Phrase {
    name: &'static str,
    parts: &'static [Part],
    variables: &'static [&'static str],
}

#[derive(PartialEq)]
enum Part {
    Text(&'static str),
    Variable(&'static str),
    Choice { by: &'static str, ways: &'static [(&'static str, &'static [Part])], otherwise: &'static [Part] },
}

impl Phrase {
    fn said(self, values: &[(&str, Value)]) -> String {
        for (name, _) in values {
            debug_assert!(self.variables.contains(name), "{} has no variable ${name}", self.name);
        }
        let mut text = String::new();
        write(&mut text, self.parts, values);
        text
    }
}

fn write(text: &mut String, parts: &[Part], values: &[(&str, Value)]) {
    let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    for part in parts {
        match part {
            Part::Text(plain) => text.push_str(plain),
            Part::Variable(name) => match value(name) {
                Some(Value::Number(number)) => text.push_str(&number.to_string()),
                Some(Value::Text(plain)) => text.push_str(plain),
                None => debug_assert!(false, "nothing was given for ${name}"),
            },
            Part::Choice { by, ways, otherwise } => {
                debug_assert!(value(by).is_some(), "nothing was given for ${by}");
                let way = value(by).and_then(|value| chosen(value, ways)).unwrap_or(otherwise);
                write(text, way, values);
            }
        }
    }
}

/// An exact number goes before its plural class, as Fluent has it.
fn chosen(value: &Value, ways: &[(&str, &'static [Part])]) -> Option<&'static [Part]> {
    let way = |key: &str| ways.iter().find(|(known, _)| *known == key).map(|(_, parts)| *parts);
    match value {
        Value::Number(number) => way(&number.to_string()).or_else(|| way(plural_class(*number))),
        Value::Text(text) => way(text),
    }
}

/// English, from the Unicode plural rules: whole numbers are "one" or "other".
fn plural_class(number: i64) -> &'static str {
    if number == 1 { "one" } else { "other" }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
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
            let values: Vec<_> =
                phrase.variables.iter().map(|name| (*name, Value::Text("something".into()))).collect();
            assert!(!phrase.said(&values).trim().is_empty(), "{}", phrase.name);
        }
    }

    /// The field's words and the office's words are not a child's words.
    #[test]
    fn a_child_is_spoken_to_in_plain_words() {
        let office =
            ["contact", "placement", "respite", "disclos", "complian", "score", "submit", "assess", "LAC"];
        for phrase in key::ALL.iter().filter(|phrase| phrase.name.starts_with("child-")) {
            let values: Vec<_> =
                phrase.variables.iter().map(|name| (*name, Value::Text("Sam".into()))).collect();
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
            let values: Vec<_> =
                phrase.variables.iter().map(|name| (*name, Value::Text("Sam".into()))).collect();
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
