//! Who may use whom inside a package: the arrows of `docs/architecture.md`.
use super::{Finding, Source, lexer};

struct Arrow {
    /// Every file below these, or just this one.
    from: &'static [&'static str],
    never: &'static [&'static str],
    why: &'static str,
}

const PLATFORM: &[&str] =
    &["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "cpal", "rusqlite", "reqwest"];

const ARROWS: [Arrow; 9] = [
    Arrow {
        from: &["shared/src/"],
        never: &[
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "std::thread",
            "std::time::SystemTime",
            "std::time::Instant",
            "tokio",
        ],
        why: "shared is pure: time, ids and bytes are passed in",
    },
    Arrow {
        from: &["app/src/ui/"],
        never: &[
            "store",
            "crate::services",
            "crate::screens",
            "crate::route",
            "crate::model",
            "crate::ink",
            "crate::sound",
        ],
        why: "a piece of the interface knows only what it is given",
    },
    Arrow {
        from: &["app/src/model/"],
        never: &[
            "dioxus",
            "store::keeper",
            "crate::store",
            "crate::ui",
            "crate::screens",
            "crate::services",
            "crate::route",
        ],
        why: "what is thought is not what is shown, and needs no screen to be tested",
    },
    Arrow {
        from: &["app/src/screens/"],
        never: PLATFORM,
        why: "a screen reaches the machine through services, ink and sound",
    },
    Arrow {
        from: &["app/src/ink/", "app/src/sound/"],
        never: &["store", "crate::store", "crate::screens", "crate::services", "crate::route"],
        why: "a device of the tablet does not know what it is used for",
    },
    Arrow {
        from: &["app/src/services"],
        never: &["crate::screens", "crate::ui"],
        why: "services are used by screens, never the other way round",
    },
    Arrow {
        from: &["app/store/src/sync/engine"],
        never: &[
            "rusqlite",
            "reqwest",
            "web_sys",
            "js_sys",
            "wasm_bindgen_futures",
            "tokio",
            "std::time::SystemTime",
        ],
        why: "the engine of the sync only decides, so that it can be simulated",
    },
    Arrow {
        from: &["sync-server/src/http/", "sync-server/src/http.rs"],
        never: &["rusqlite"],
        why: "an answer asks the database in our own verbs",
    },
    Arrow {
        from: &["sync-server/src/store/", "sync-server/src/blobs/", "sync-server/src/actions/"],
        never: &["axum", "crate::http"],
        why: "what is kept does not know how it was asked for",
    },
];

/// Each folder is a persona, but for the one that all share: it shows each their own home.
const PERSONAS: &str = "app/src/screens/";
const EVERYONE: &str = "everyone";

pub fn check(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let personas = personas(sources);
    for source in sources.iter().filter(|source| source.is_rust()) {
        let arrows: Vec<&Arrow> = ARROWS
            .iter()
            .filter(|arrow| arrow.from.iter().any(|from| source.path.starts_with(from)))
            .collect();
        let others: Vec<String> = others(source, &personas);
        if arrows.is_empty() && others.is_empty() {
            continue;
        }
        for named in lexer::names(&source.path, &source.text) {
            for arrow in arrows.iter().filter(|arrow| arrow.never.iter().any(|it| is_below(&named.path, it)))
            {
                findings
                    .push(source.finding(named.line, format!("must not use {}: {}", named.path, arrow.why)));
            }
            if others.iter().any(|other| is_below(&named.path, other)) {
                let what = format!("must not use {}: no persona's screen names another's", named.path);
                findings.push(source.finding(named.line, what));
            }
        }
    }
    findings
}

fn personas(sources: &[Source]) -> Vec<&str> {
    let mut personas: Vec<&str> = sources.iter().filter_map(persona).filter(|it| *it != EVERYONE).collect();
    personas.sort_unstable();
    personas.dedup();
    personas
}

/// The folder, or the file that is a persona by itself.
fn persona(source: &Source) -> Option<&str> {
    let below = source.path.strip_prefix(PERSONAS)?;
    below.split_once('/').map(|(folder, _)| folder)
}

/// The modules of the personas that this file does not belong to.
fn others(source: &Source, personas: &[&str]) -> Vec<String> {
    let Some(own) = persona(source).filter(|own| *own != EVERYONE) else { return Vec::new() };
    personas.iter().filter(|it| **it != own).map(|it| format!("crate::screens::{it}")).collect()
}

/// `crate::ui::button` is below `crate::ui`, and `crate::uin` is not.
fn is_below(path: &str, of: &str) -> bool {
    path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        check(&sample(&[(path, text)])).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn each_arrow_finds_what_goes_against_it() {
        for arrow in &ARROWS {
            for never in arrow.never {
                let path = match arrow.from[0] {
                    folder if folder.ends_with('/') => format!("{folder}sample.rs"),
                    file => format!("{file}.rs"),
                };
                let text = format!("use {never}::Something;");
                assert_eq!(found(&path, &text).len(), 1, "{path}: {text}");
            }
        }
    }

    #[test]
    fn a_neighbour_reached_by_super_is_found_too() {
        let found = found("app/src/ui/button.rs", "fn f() { super::super::services::keep() }");
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("app/src/ui/button.rs:1: must not use crate::services::keep"));
    }

    #[test]
    fn one_persona_does_not_name_another_and_everyone_may_be_named() {
        let tree = sample(&[
            (
                "app/src/screens/child/draw.rs",
                "use crate::screens::carer::Book;\nuse crate::screens::everyone::Pin;",
            ),
            ("app/src/screens/carer/mod.rs", "use super::child;"),
            ("app/src/screens/everyone/mod.rs", "use super::child;"),
            ("app/src/screens/mod.rs", "mod child; mod carer; use child::Draw;"),
        ]);
        let found: Vec<String> = check(&tree).iter().map(Finding::to_string).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].contains("crate::screens::carer::Book") && found[1].contains("crate::screens::child")
        );
    }

    #[test]
    fn names_that_only_begin_alike_are_let_through() {
        assert!(
            found("app/src/ui/button.rs", "use crate::services_of_old::X; use crate::words::say;").is_empty()
        );
    }
}
