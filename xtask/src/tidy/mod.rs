//! What the compiler cannot check: who may use whom, how long a file gets, that links and words hold.
mod arrows;
mod documents;
mod lexer;
mod manifests;
mod texts;
mod words;

use std::fmt;
use std::fs;

use anyhow::{Context, Result, ensure};

use crate::place;

/// A file of the tree that is text.
pub struct Source {
    /// From the top of the checkout, with `/`.
    pub path: String,
    pub text: String,
}

/// Something that is not as it should be.
#[derive(Debug, PartialEq)]
pub struct Finding {
    path: String,
    line: usize,
    what: String,
}

type Rule = fn(&[Source]) -> Vec<Finding>;

const RULES: [Rule; 11] = [
    arrows::check,
    manifests::check,
    manifests::one_registry,
    texts::length,
    texts::machine_paths,
    texts::open_ends,
    texts::printing,
    words::used,
    words::complete,
    documents::links,
    documents::decisions,
];

pub fn check() -> Result<()> {
    println!("Checking the architecture");
    let sources = tree()?;
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&sources)).collect();
    findings.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    println!("  {} files", sources.len());
    let list: Vec<String> = findings.iter().map(Finding::to_string).collect();
    ensure!(findings.is_empty(), "{} findings:\n{}", list.len(), list.join("\n"));
    Ok(())
}

/// Everything that is or would be committed.
fn tree() -> Result<Vec<Source>> {
    let output = place::command("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .context("git ls-files")?;
    ensure!(output.status.success(), "git ls-files: {}", String::from_utf8_lossy(&output.stderr));
    let mut paths: Vec<&str> = std::str::from_utf8(&output.stdout)?.split_terminator('\0').collect();
    paths.sort_unstable();
    paths.dedup();
    let read = |path: &str| {
        // A file that was deleted and not yet committed, or one that is no text, has nothing to check.
        let text = fs::read_to_string(place::root().join(path)).ok()?;
        Some(Source { path: path.to_owned(), text })
    };
    Ok(paths.into_iter().filter_map(read).collect())
}

impl Source {
    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, what: what.into() }
    }

    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

#[cfg(test)]
fn sample(files: &[(&str, &str)]) -> Vec<Source> {
    files.iter().map(|(path, text)| Source { path: path.to_string(), text: text.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_tree_is_looked_at() {
        let tree = tree().unwrap();
        assert!(tree.iter().any(|source| source.path == "xtask/src/tidy/mod.rs"));
        assert!(tree.iter().any(|source| source.path == "Cargo.toml"));
    }

    #[test]
    fn a_finding_can_be_jumped_to() {
        let source = &sample(&[("app/src/main.rs", "")])[0];
        assert_eq!(source.finding(3, "too long").to_string(), "app/src/main.rs:3: too long");
    }
}
