//! Rules that look at lines: length of files, and words that have no place in the tree.
use super::{Finding, Source, lexer};

const LONGEST: usize = 500;

/// Where a person's or a machine's own folders begin. Taken apart, so that this file may pass.
const MACHINE_PATHS: [&str; 5] = [
    concat!("/", "root/"),
    concat!("/", "home/"),
    concat!("/", "Users/"),
    concat!("/", "work/"),
    concat!("C:", "\\\\"),
];

const OPEN_ENDS: [&str; 4] =
    [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:"), concat!("HA", "CK:")];

/// Libraries have no screen: what they have to say goes back to the caller or to the log.
const LIBRARIES: [&str; 5] =
    ["shared/src/", "shared/sqlite/src/", "app/src/", "app/store/src/", "sync-server/src/"];
const PRINTS: [&str; 4] = ["println!", "eprintln!", "print!", "eprint!"];

pub fn length(sources: &[Source]) -> Vec<Finding> {
    let long = |source: &Source| {
        let lines = source.text.lines().count();
        (lines > LONGEST)
            .then(|| source.finding(LONGEST, format!("{lines} lines, and {LONGEST} is the most")))
    };
    sources.iter().filter(|source| source.is_rust()).filter_map(long).collect()
}

pub fn machine_paths(sources: &[Source]) -> Vec<Finding> {
    lines_with(sources, &MACHINE_PATHS, "a path of one machine")
}

/// What is open belongs into an issue, and then nothing has to be said here.
pub fn open_ends(sources: &[Source]) -> Vec<Finding> {
    lines_with(sources, &OPEN_ENDS, "an open end")
}

pub fn printing(sources: &[Source]) -> Vec<Finding> {
    let library = |source: &&Source| {
        LIBRARIES.iter().any(|folder| source.path.starts_with(folder))
            && source.is_rust()
            && !source.path.ends_with("/main.rs")
            && !source.path.contains("/bin/")
            // What an administrator types at a terminal answers there.
            && !source.path.contains("/command/")
    };
    let mut findings = Vec::new();
    for source in sources.iter().filter(library) {
        for named in lexer::names(&source.path, &source.text) {
            if PRINTS.contains(&named.path.trim_start_matches("std::")) {
                findings.push(source.finding(named.line, format!("a library does not {}", named.path)));
            }
        }
    }
    findings
}

fn lines_with(sources: &[Source], words: &[&str], what: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources.iter().filter(|source| source.path != "Cargo.lock") {
        for (line, text) in source.lines() {
            if let Some(word) = words.iter().find(|word| stands_alone(text, word)) {
                findings.push(source.finding(line, format!("{what}: {word}")));
            }
        }
    }
    findings
}

/// Not as a part of a longer word or path: `https://a.example/home/` names no folder of a machine.
fn stands_alone(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric() && !['_', '-', '.', '}', '~'].contains(&before))
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_file_of_501_lines_is_too_long() {
        let text = "\n".repeat(501);
        assert_eq!(length(&sample(&[("app/src/a.rs", &text)])).len(), 1);
        assert!(length(&sample(&[("app/src/a.rs", &text[1..]), ("docs/a.md", &text)])).is_empty());
    }

    #[test]
    fn a_path_of_one_machine_is_found_and_a_web_address_is_not() {
        let here = format!("cd {}me/heard", MACHINE_PATHS[1]);
        let found = machine_paths(&sample(&[("docs/a.md", &here)]));
        assert_eq!(found[0].to_string(), format!("docs/a.md:1: a path of one machine: {}", MACHINE_PATHS[1]));
        assert!(
            machine_paths(&sample(&[("docs/a.md", "https://heard.example/home/ and $HOME/.cache")]))
                .is_empty()
        );
    }

    #[test]
    fn an_open_end_is_found() {
        let text = format!("// {}: later", OPEN_ENDS[0]);
        assert_eq!(open_ends(&sample(&[("app/src/a.rs", &text)])).len(), 1);
        assert!(open_ends(&sample(&[("app/src/a.rs", "// what is to do")])).is_empty());
    }

    #[test]
    fn a_library_prints_nothing_and_a_program_may() {
        let text = "fn f() { println!(\"x\"); }";
        assert_eq!(printing(&sample(&[("shared/src/a.rs", text)])).len(), 1);
        assert!(printing(&sample(&[("sync-server/src/main.rs", text), ("xtask/src/a.rs", text)])).is_empty());
        assert!(printing(&sample(&[("shared/src/a.rs", "// println!(\"x\")")])).is_empty());
    }
}
