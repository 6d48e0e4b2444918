//! What the service worker keeps for the time without a signal: every file, each with its hash.
use std::collections::BTreeMap;

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::files::Files;

/// The line of `sw.js` that the list takes the place of.
const LINE: &str = "const SHELL =";
const WORKER: &str = "sw.js";

#[derive(Serialize)]
struct Shell {
    version: String,
    /// Path to hash, as the browser's own integrity check takes it.
    files: BTreeMap<String, String>,
}

/// The list stands in the worker itself: one file decides whether there is a new version, and a list and a
/// worker of two versions can never meet.
pub fn fill(worker: &str, files: &Files) -> Result<String> {
    let shell = Shell {
        version: files.version(),
        files: files
            .iter()
            .filter(|(path, _)| *path != WORKER)
            .map(|(path, bytes)| (format!("/{path}"), integrity(bytes)))
            .collect(),
    };
    let line =
        worker.lines().find(|line| line.starts_with(LINE)).context("sw.js has no line `const SHELL =`")?;
    Ok(worker.replacen(line, &format!("{LINE} {};", serde_json::to_string_pretty(&shell)?), 1))
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::super::files::sample;
    use super::*;

    const EMPTY: &str = "// worker\nconst SHELL = { version: 'none', files: {} };\nuse(SHELL);\n";

    #[test]
    fn the_worker_lists_every_file_but_itself() {
        let filled = fill(EMPTY, &sample(&[("index.html", "hello"), ("sw.js", EMPTY)])).unwrap();
        assert!(filled.contains("\"/index.html\": \"sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=\""));
        assert!(!filled.contains("/sw.js") && filled.contains("use(SHELL);") && !filled.contains("'none'"));
    }

    #[test]
    fn a_change_of_any_file_changes_the_worker() {
        let one = fill(EMPTY, &sample(&[("index.html", "hello")])).unwrap();
        assert_ne!(one, fill(EMPTY, &sample(&[("index.html", "hello!")])).unwrap());
    }

    #[test]
    fn a_worker_without_the_line_is_refused() {
        assert!(fill("use(SHELL);", &sample(&[])).is_err());
    }
}
