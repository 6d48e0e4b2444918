//! What the app says to people: nothing kept that is never said, nothing missing in a language that says it is
//! complete.
use std::collections::HashSet;

use phrasebook::read;

use super::{Finding, Source, lexer};
use crate::place;

const WORDS: &str = "assets/words/";
const ENGLISH: &str = "assets/words/en-GB/";

/// `child-stop` is `CHILD_STOP` in the code. That a used one exists is the compiler's to say.
pub fn used(sources: &[Source]) -> Vec<Finding> {
    let code = sources.iter().filter(|source| source.is_rust() && source.path.starts_with("app/src/"));
    let said: HashSet<String> = code.flat_map(|source| lexer::words(&source.text)).collect();
    let mut findings = Vec::new();
    for source in files(sources) {
        for (line, key) in keys(source) {
            let constant = key.to_uppercase().replace('-', "_");
            if !said.contains(&constant) {
                findings.push(source.finding(line, format!("{key} is never said")));
            }
        }
    }
    findings
}

/// Every other fault of a language stops the build, and is told here for whoever has only written words.
pub fn complete(_: &[Source]) -> Vec<Finding> {
    let words = place::root().join(WORDS);
    let read = read::source(&words).and_then(|english| read::languages(&words, &english));
    let found = match read {
        Ok(languages) => languages.into_iter().flat_map(|language| language.missing).collect(),
        Err(fault) => vec![fault.to_string()],
    };
    found.into_iter().map(|what| Finding { path: WORDS.to_owned(), line: 1, what }).collect()
}

fn files(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| source.path.starts_with(ENGLISH) && source.path.ends_with(".ftl"))
}

/// A message begins at the start of its line; terms and comments are no keys.
fn keys(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    source.lines().filter_map(|(line, text)| {
        let key = text.split_once('=')?.0.trim_end();
        let begins = key.starts_with(|c: char| c.is_ascii_alphabetic());
        let whole = key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (begins && whole).then_some((line, key))
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    const WORDS_OF_A_CHILD: &str = "# About stopping\nchild-stop = Stop\n    .label = x\nchild-go = { $a ->\n    [one] A\n   *[other] B\n}\n-name = Heard\n";

    #[test]
    fn a_word_that_nobody_says_is_found() {
        let found = used(&sample(&[
            ("assets/words/en-GB/child.ftl", WORDS_OF_A_CHILD),
            ("app/src/a.rs", "fn f() { say(key::CHILD_STOP) } // CHILD_GO"),
        ]));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].to_string(), "assets/words/en-GB/child.ftl:4: child-go is never said");
    }
}
