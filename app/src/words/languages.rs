//! The languages of the app: which there are, which were loaded, and which is spoken to whom.
use std::cell::{Cell, RefCell};

use dioxus::{core::Runtime, prelude::try_consume_context};
use phrasebook::{Table, Value, plural};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language that the app has words in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// Who has checked what a child is told in it.
    pub checked: Checked,
    /// Whether it has the words of a child, or all words.
    pub to_children: bool,
    pub whole: bool,
}

/// Who answers for the words of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// It is what all others are measured by.
    Source,
    By(&'static str),
    Nobody,
}

/// To whom the app speaks. A child and an adult at one tablet need not share a language. A page whose parts are all for
/// a child provides this as a context; without one, words that are not a child's own are said to the adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listener {
    Adult,
    Child,
}

#[derive(Clone, Copy)]
struct Spoken {
    tag: &'static str,
    table: &'static Table<'static>,
}

thread_local! {
    static LOADED: RefCell<Vec<Spoken>> = const { RefCell::new(Vec::new()) };
    static TO_ADULT: Cell<Option<Spoken>> = const { Cell::new(None) };
    // None: as to the adult.
    static TO_CHILD: Cell<Option<Option<Spoken>>> = const { Cell::new(None) };
}

/// The language of this tag, if the app has it.
pub fn language(tag: &str) -> Option<Language> {
    LANGUAGES.iter().find(|language| language.tag == tag).copied()
}

/// Whether it can be spoken at once.
pub fn knows(tag: &str) -> bool {
    tag == SOURCE || LOADED.with_borrow(|loaded| loaded.iter().any(|it| it.tag == tag))
}

/// Takes in a language. False when the table is not for this app; then English is spoken.
pub fn learn(tag: &str, table: &str) -> bool {
    if knows(tag) {
        return true;
    }
    if Table::read(table, STAMP).is_none() {
        return false;
    }
    // A handful of tables in the life of the app, and each is wanted to its end.
    let text: &'static str = Box::leak(table.into());
    let Some(table) = Table::read(text, STAMP) else { return false };
    let spoken = Spoken { tag: Box::leak(tag.into()), table: Box::leak(Box::new(table)) };
    LOADED.with_borrow_mut(|loaded| loaded.push(spoken));
    true
}

/// From now on this language is spoken to them; English when it was not loaded. To a child, no language is
/// whatever is spoken to the adult.
pub fn speak(to: Listener, tag: Option<&str>) {
    let found = tag.and_then(|tag| LOADED.with_borrow(|all| all.iter().find(|it| it.tag == tag).copied()));
    match to {
        Listener::Adult => TO_ADULT.set(found),
        Listener::Child => TO_CHILD.set(tag.map(|_| found)),
    }
}

/// Says something as a child who is spoken to in this language hears it, where no child is. Whatever is said, is said
/// to the child.
pub fn to_child_in<T>(tag: &str, say: impl FnOnce() -> T) -> T {
    let before = (TO_ADULT.get(), TO_CHILD.get());
    speak(Listener::Child, Some(tag));
    speak(Listener::Adult, Some(tag));
    let said = say();
    TO_ADULT.set(before.0);
    TO_CHILD.set(before.1);
    said
}

/// What is spoken to them now.
pub fn spoken_to(listener: Listener) -> &'static str {
    spoken(listener).map_or(SOURCE, |spoken| spoken.tag)
}

fn spoken(listener: Listener) -> Option<Spoken> {
    match listener {
        Listener::Adult => TO_ADULT.get(),
        Listener::Child => TO_CHILD.get().unwrap_or_else(|| TO_ADULT.get()),
    }
}

/// What is asked in a language, as JSON: see [`crate::model::asked`]. Nothing where it was not loaded.
pub fn asked(tag: &str) -> Option<&'static str> {
    LOADED.with_borrow(|loaded| loaded.iter().find(|it| it.tag == tag)?.table.phrase(ASKED))
}

/// How a language runs, as the page's `dir` has it.
pub fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "ur" | "fa" | "he") => "rtl",
        _ => "ltr",
    }
}

/// What a language does not have is said in English.
pub(super) fn say(at: usize, english: &str, values: &[(&str, Value)]) -> String {
    say_to(if at < OF_CHILD { Listener::Child } else { listener_here() }, at, english, values)
}

/// Who reads the page that is being laid out.
pub fn listener_here() -> Listener {
    let on_a_page = Runtime::try_current().is_some_and(|runtime| runtime.try_current_scope_id().is_some());
    on_a_page.then(try_consume_context::<Listener>).flatten().unwrap_or(Listener::Adult)
}

pub(super) fn say_to(listener: Listener, at: usize, english: &str, values: &[(&str, Value)]) -> String {
    let said = spoken(listener).and_then(|it| Some((it.tag, it.table.phrase(at)?)));
    let (tag, phrase) = said.unwrap_or((SOURCE, english));
    phrasebook::say(phrase, values, plural::rule(tag), direction(tag) == "rtl")
}

/// The table of a language, as a browser gets it from the server.
#[cfg(not(target_arch = "wasm32"))]
pub fn table(tag: &str) -> Option<&'static str> {
    tables::TABLES.iter().find(|(known, _)| *known == tag).map(|(_, table)| *table)
}

#[cfg(not(target_arch = "wasm32"))]
mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{key, say, say_with};

    fn learn_from_build(tag: &str) -> bool {
        learn(tag, table(tag).expect("the build made one"))
    }

    /// A language of a test's own: two words of a child, and none of an adult.
    fn learn_a_little(tag: &str) {
        let mut table = STAMP.to_owned();
        for phrase in key::ALL {
            table.push('\n');
            table += match phrase.name {
                "child-stop" => "Aros",
                "child-hello" => "\u{1}name\u{5}, helo",
                _ => "",
            };
        }
        assert!(learn(tag, &table));
    }

    #[test]
    fn a_child_and_an_adult_are_each_spoken_to_in_their_own_language() {
        learn_a_little("cy");
        speak(Listener::Child, Some("cy"));
        assert_eq!(say(key::CHILD_STOP), "Aros");
        assert_eq!(say(key::CHILD_PUT_AWAY), "Put away", "what is not translated is said in English");
        assert_eq!(say(key::EVERYONE_LOCK), "Lock");
        assert_eq!((spoken_to(Listener::Child), spoken_to(Listener::Adult)), ("cy", "en-GB"));
        speak(Listener::Child, None);
        assert_eq!(say(key::CHILD_STOP), "Stop");
    }

    #[test]
    fn an_adult_who_reads_what_a_child_reads_reads_it_in_their_own_language() {
        learn_a_little("cy");
        speak(Listener::Adult, Some("cy"));
        assert_eq!(say(key::CHILD_STOP), "Aros");
        speak(Listener::Child, Some(SOURCE));
        assert_eq!(say(key::CHILD_STOP), "Stop");
    }

    #[test]
    fn a_language_that_is_not_there_is_spoken_as_english() {
        speak(Listener::Child, Some("pl"));
        assert_eq!(say_with(key::CHILD_HELLO, &[("name", "Ola".into())]), "Hello, Ola.");
    }

    #[test]
    fn a_table_of_another_version_is_not_taken() {
        assert!(!learn("cy", "0000000000000000\nAros\n") && !knows("cy"));
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        assert_eq!(["ar", "en-GB", "cy", "pl", "uk"].map(direction), ["rtl", "ltr", "ltr", "ltr", "ltr"]);
    }

    #[test]
    fn every_language_that_is_here_can_be_learned() {
        for Language { tag, .. } in LANGUAGES.iter().filter(|language| language.tag != SOURCE) {
            assert!(learn_from_build(tag), "{tag}");
        }
    }
}
