//! How much a tablet has to load, part by part, against the budgets. No file escapes: what no other part
//! claims is the page's.
use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::files::Files;

const PAGE: &str = "page";

/// One part, as it travels.
#[derive(Debug, PartialEq)]
pub struct Weight {
    pub part: String,
    pub bytes: usize,
    pub raw: usize,
    pub limit: usize,
}

impl Weight {
    pub fn fits(&self) -> bool {
        self.bytes <= self.limit
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kib = |bytes: usize| bytes as f64 / 1024.0;
        let word = if self.fits() { "of" } else { "OVER its budget of" };
        let (part, bytes, limit, raw) = (&self.part, kib(self.bytes), kib(self.limit), kib(self.raw));
        write!(f, "{part:<13} {bytes:6.1} KiB brotli {word} {limit:.0} KiB ({raw:.1} KiB raw)")
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    part: BTreeMap<String, Budget>,
    /// Loaded when nothing waits for it, and weighed nowhere.
    apart: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    limit_kib: usize,
    /// Files of ours, beside what the build of the part made.
    #[serde(default)]
    files: Vec<String>,
}

/// `made` says which files the build of each part made.
pub fn weigh(
    budgets: &str,
    files: &Files,
    compressed: &Files,
    made: &[(&str, Vec<String>)],
) -> Result<Vec<Weight>> {
    let budgets: Budgets = toml::from_str(budgets).context("budgets.toml")?;
    for (part, _) in made {
        ensure!(budgets.part.contains_key(*part), "budgets.toml has no budget for {part}");
    }
    // What a budget names comes before what was built with it: the page is built whole, and cut afterwards.
    let owner = |path: &str| {
        let named = budgets.part.iter().find(|(_, budget)| budget.files.iter().any(|it| matches(it, path)));
        let built = || made.iter().find(|(_, paths)| paths.iter().any(|it| it == path));
        match named {
            Some((part, _)) => part.as_str(),
            None => built().map_or(PAGE, |(part, _)| part),
        }
    };
    let mut weights: Vec<Weight> = budgets
        .part
        .iter()
        .map(|(part, budget)| Weight { part: part.clone(), bytes: 0, raw: 0, limit: budget.limit_kib * 1024 })
        .collect();
    for (path, bytes) in files.iter() {
        if budgets.apart.iter().any(|pattern| matches(pattern, path)) {
            continue;
        }
        let owner = owner(path);
        let weight =
            weights.iter_mut().find(|weight| weight.part == owner).context("there is no budget for page")?;
        weight.bytes += compressed.get(path).unwrap_or(bytes).len();
        weight.raw += bytes.len();
    }
    Ok(weights)
}

/// `fonts/*` is all below `fonts`; `*/a.wasm` is `a.wasm` in whatever folder.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, path) = match (pattern.strip_prefix("*/"), path.rsplit_once('/')) {
        (Some(name), Some((_, file))) => (name, file),
        _ => (pattern, path),
    };
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::super::files::sample;
    use super::*;

    const BUDGETS: &str = "
        apart = ['fonts/*']
        [part.page]
        limit_kib = 1
        [part.store]
        limit_kib = 1
        files = ['store_worker.js', '*/split_*']
    ";

    fn weighed(files: &[(&str, &str)]) -> Vec<(String, usize, bool)> {
        let made = [("page", vec!["heard.js".to_owned()]), ("store", vec!["keeper.js".to_owned()])];
        let weights = weigh(BUDGETS, &sample(files), &sample(&[("keeper.js", "12")]), &made).unwrap();
        weights.into_iter().map(|weight| (weight.part.clone(), weight.bytes, weight.fits())).collect()
    }

    #[test]
    fn each_file_is_weighed_once_and_as_it_travels() {
        let files =
            [("heard.js", "123"), ("keeper.js", "12345"), ("store_worker.js", "1"), ("fonts/a", "12345")];
        assert_eq!(weighed(&files), [("page".into(), 3, true), ("store".into(), 3, true)]);
    }

    #[test]
    fn a_file_that_nobody_claims_is_the_pages() {
        assert_eq!(weighed(&[("surprise.js", "1234567")])[0], ("page".into(), 7, true));
    }

    #[test]
    fn what_was_cut_off_the_page_is_weighed_where_it_is_named() {
        let made = [("page", vec!["heard.js".to_owned(), "1f/split_child.wasm".to_owned()])];
        let files = sample(&[("heard.js", "1"), ("1f/split_child.wasm", "12345")]);
        let weights = weigh(BUDGETS, &files, &sample(&[]), &made).unwrap();
        assert_eq!(weights.iter().map(|weight| weight.bytes).collect::<Vec<_>>(), [1, 5]);
    }

    #[test]
    fn a_part_over_its_budget_does_not_fit() {
        let big = "x".repeat(1025);
        assert_eq!(weighed(&[("heard.js", &big)])[0], ("page".into(), 1025, false));
    }

    #[test]
    fn a_part_without_a_budget_is_an_error() {
        assert!(weigh(BUDGETS, &sample(&[]), &sample(&[]), &[("new", vec![])]).is_err());
    }
}
