//! Who may depend on whom, from the manifests.
use super::{Finding, Source};

struct Boundary {
    manifest: &'static str,
    never: &'static [&'static str],
    why: &'static str,
}

const IO: &[&str] = &[
    "app",
    "store",
    "sync-server",
    "sqlite",
    "axum",
    "cpal",
    "dioxus",
    "getrandom",
    "hyper",
    "js-sys",
    "rand",
    "reqwest",
    "rusqlite",
    "tokio",
    "tower",
    "tower-http",
    "ureq",
    "wasm-bindgen",
    "web-sys",
];

const BOUNDARIES: [Boundary; 9] = [
    Boundary { manifest: "shared/Cargo.toml", never: IO, why: "shared is pure: what it needs is passed in" },
    Boundary {
        manifest: "app/Cargo.toml",
        never: &["axum", "rusqlite", "sqlite", "sync-server"],
        why: "the page asks the store, which alone speaks SQL and to the server",
    },
    Boundary {
        manifest: "app/store/Cargo.toml",
        never: &["app", "axum", "dioxus", "sync-server"],
        why: "the store runs beside the page, not in it",
    },
    Boundary {
        manifest: "app/pen/Cargo.toml",
        never: IO,
        why: "what a pen does needs no screen to be tested",
    },
    Boundary {
        manifest: "app/picture/Cargo.toml",
        never: &["app", "dioxus", "reqwest", "rusqlite", "sqlite", "store", "sync-server"],
        why: "the picture maker only turns strokes into a picture",
    },
    Boundary {
        manifest: "app/phrasebook/Cargo.toml",
        never: &[
            "app",
            "dioxus",
            "picture",
            "reqwest",
            "rusqlite",
            "shared",
            "sqlite",
            "store",
            "sync-server",
        ],
        why: "the phrasebook is read by the build as well as by the page, and knows neither",
    },
    Boundary {
        manifest: "sync-server/Cargo.toml",
        never: &["app", "dioxus", "picture", "store"],
        why: "app and server share only shared",
    },
    Boundary {
        manifest: "shared/sqlite/Cargo.toml",
        never: &["app", "rusqlite", "shared", "store", "sync-server"],
        why: "it only brings SQLite",
    },
    Boundary {
        manifest: "xtask/Cargo.toml",
        never: &["app", "journeys", "picture", "shared", "sqlite", "store", "sync-server"],
        why: "chores have to work when nothing else builds",
    },
];

pub fn check(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for boundary in &BOUNDARIES {
        let Some(source) = sources.iter().find(|source| source.path == boundary.manifest) else { continue };
        let Ok(manifest) = source.text.parse::<toml::Table>() else {
            findings.push(source.finding(1, "is no manifest"));
            continue;
        };
        for name in dependencies(&manifest).into_iter().filter(|name| boundary.never.contains(&name.as_str()))
        {
            let line = source.lines().find(|(_, text)| text.starts_with(&name)).map_or(1, |it| it.0);
            findings.push(source.finding(line, format!("must not depend on {name}: {}", boundary.why)));
        }
    }
    findings
}

/// A mirror or a fork in the lock file would be one machine's.
pub fn one_registry(sources: &[Source]) -> Vec<Finding> {
    let crates_io = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    let mut findings = Vec::new();
    for source in sources.iter().filter(|source| source.path == "Cargo.lock") {
        for (line, text) in source.lines().filter(|(_, text)| text.starts_with("source = ")) {
            if text != crates_io {
                findings.push(source.finding(line, format!("comes from elsewhere: {text}")));
            }
        }
    }
    findings
}

/// Of the package itself, for every target. What tests and build scripts use is their own affair.
fn dependencies(manifest: &toml::Table) -> Vec<String> {
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let tables =
        targets.into_iter().flat_map(|it| it.values().filter_map(toml::Value::as_table)).chain([manifest]);
    let mut names = Vec::new();
    for table in tables {
        for (key, value) in table.get("dependencies").and_then(toml::Value::as_table).into_iter().flatten() {
            names.push(key.clone());
            names.extend(value.get("package").and_then(toml::Value::as_str).map(str::to_owned));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        check(&sample(&[(path, text)])).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_pure_package_that_asks_for_a_database_is_found() {
        let found =
            found("shared/Cargo.toml", "[dependencies]\nserde = \"1\"\nrusqlite = { workspace = true }\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("shared/Cargo.toml:3: must not depend on rusqlite"));
    }

    #[test]
    fn another_name_or_another_platform_hides_nothing() {
        assert_eq!(
            found("app/Cargo.toml", "[dependencies]\ndb = { package = \"rusqlite\", version = \"0\" }").len(),
            1
        );
        let wasm = "[target.'cfg(target_arch = \"wasm32\")'.dependencies]\nweb-sys = \"0.3\"";
        assert_eq!(found("shared/Cargo.toml", wasm).len(), 1);
    }

    #[test]
    fn tests_may_see_both_sides() {
        assert!(
            found("sync-server/Cargo.toml", "[dev-dependencies]\nstore = { workspace = true }").is_empty()
        );
    }

    #[test]
    fn a_mirror_in_the_lock_file_is_found() {
        let lock = "name = \"a\"\nsource = \"git+https://a.example/a\"\n";
        assert_eq!(one_registry(&sample(&[("Cargo.lock", lock)])).len(), 1);
    }
}
