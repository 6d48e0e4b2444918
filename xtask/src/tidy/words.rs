//! What the app says to people: nothing said in one language only, nothing kept that is never said.
use std::collections::{BTreeMap, HashSet};

use super::{Finding, Source, lexer};

const WORDS: &str = "assets/words/";

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

pub fn in_every_language(sources: &[Source]) -> Vec<Finding> {
    let mut languages: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
    for source in files(sources) {
        languages.entry(language(source)).or_default().extend(keys(source).map(|(_, key)| key));
    }
    let mut findings = Vec::new();
    for source in files(sources) {
        for (line, key) in keys(source) {
            for (other, _) in languages.iter().filter(|(_, known)| !known.contains(key)) {
                findings.push(source.finding(line, format!("{key} is missing in {other}")));
            }
        }
    }
    findings
}

fn files(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| source.path.starts_with(WORDS) && source.path.ends_with(".ftl"))
}

fn language(source: &Source) -> &str {
    source.path[WORDS.len()..].split('/').next().unwrap_or_default()
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

    #[test]
    fn a_word_that_one_language_lacks_is_found() {
        let found = in_every_language(&sample(&[
            ("assets/words/en-GB/child.ftl", "stop = Stop\n"),
            ("assets/words/cy/child.ftl", "stop = Stop\ngo = Ewch\n"),
        ]));
        assert_eq!(found.len(), 1);
        assert!(found[0].to_string().ends_with("go is missing in en-GB"));
    }
}
