//! Documents: each link leads somewhere, and each decision has a number of its own.
use std::collections::{HashMap, HashSet};

use super::{Finding, Source};

const DECISIONS: &str = "docs/decisions/";

/// Links inside the checkout; those to the web are not followed.
pub fn links(sources: &[Source]) -> Vec<Finding> {
    let headings: HashMap<&str, HashSet<String>> = sources
        .iter()
        .filter(|source| source.path.ends_with(".md"))
        .map(|source| (source.path.as_str(), anchors(source)))
        .collect();
    let there = |path: &str| {
        let folder = format!("{}/", path.trim_end_matches('/'));
        let on_disk = || crate::place::root().join(path).exists();
        path.is_empty()
            || sources.iter().any(|it| it.path == path || it.path.starts_with(&folder))
            || on_disk()
    };
    let mut findings = Vec::new();
    for source in sources.iter().filter(|source| source.path.ends_with(".md")) {
        for (line, link) in targets(source) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let path = if file.is_empty() { source.path.clone() } else { beside(&source.path, file) };
            if !there(&path) {
                findings.push(source.finding(line, format!("{link} leads nowhere")));
            } else if !anchor.is_empty() && headings.get(path.as_str()).is_some_and(|it| !it.contains(anchor))
            {
                findings.push(source.finding(line, format!("{path} has no heading #{anchor}")));
            }
        }
    }
    findings
}

/// `docs/decisions/0001-a-title.md`.
pub fn decisions(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut known: HashMap<&str, &str> = HashMap::new();
    for source in sources {
        let Some(name) = source.path.strip_prefix(DECISIONS).filter(|name| name.ends_with(".md")) else {
            continue;
        };
        if name == "README.md" {
            continue;
        }
        match name.split_once('-') {
            Some((number, _)) if number.len() == 4 && number.chars().all(|c| c.is_ascii_digit()) => {
                if let Some(other) = known.insert(number, name) {
                    findings.push(source.finding(1, format!("{other} has the number {number} too")));
                }
            }
            _ => findings.push(source.finding(1, "a decision begins with its number, such as 0001-")),
        }
    }
    findings
}

/// What stands in the round brackets of `[text](target)`, outside of code.
fn targets(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    source.lines().flat_map(move |(line, text)| {
        let fence = text.trim_start().starts_with("```");
        fenced ^= fence;
        let parts = if fenced || fence { "" } else { text };
        parts
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split([')', ' ']).next())
            .filter(|link| !link.contains("://") && !link.starts_with("mailto:"))
            .map(move |link| (line, link))
    })
}

fn beside(document: &str, link: &str) -> String {
    let folder = document.rsplit_once('/').map_or("", |it| it.0);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// As the web shows them: small letters, hyphens for spaces, no other marks.
fn anchors(source: &Source) -> HashSet<String> {
    source
        .lines()
        .filter_map(|(_, text)| text.strip_prefix('#'))
        .map(|heading| {
            let heading = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
            heading.chars().filter(|c| c.is_alphanumeric() || ['-', '_'].contains(c)).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let tree = sample(&[("docs/a.md", text), ("docs/b.md", "# Who may see\n"), ("README.md", "")]);
        links(&tree).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_link_that_leads_nowhere_is_found() {
        assert_eq!(found("see\n[it](gone.md)"), ["docs/a.md:2: gone.md leads nowhere"]);
        assert!(
            found("[b](b.md) [up](../README.md \"title\") [folder](../docs/) [web](https://a.example)")
                .is_empty()
        );
    }

    #[test]
    fn a_heading_that_is_gone_is_found() {
        assert_eq!(found("[it](b.md#who-may)"), ["docs/a.md:1: docs/b.md has no heading #who-may"]);
        assert!(found("[it](b.md#who-may-see)").is_empty());
    }

    #[test]
    fn an_example_is_no_link() {
        assert!(found("```\n[it](gone.md)\n```\n").is_empty());
    }

    #[test]
    fn two_decisions_of_one_number_are_found() {
        let tree = sample(&[
            ("docs/decisions/0001-events.md", ""),
            ("docs/decisions/0001-rows.md", ""),
            ("docs/decisions/later.md", ""),
        ]);
        let found: Vec<String> = decisions(&tree).iter().map(Finding::to_string).collect();
        assert_eq!(found.len(), 2);
        assert!(found[0].contains("0001-events.md has the number 0001 too") && found[1].contains("later.md"));
    }
}
