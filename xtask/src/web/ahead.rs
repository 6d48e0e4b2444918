//! What a browser would only ask for one after the other, told to it at once: a script that brings the next, and at the
//! end of them the wasm. On a slow line each step of that chain is a round trip in which nothing else happens.
use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};

use super::files::Files;

/// The line of a page that the list takes the place of.
const LINE: &str = "<!-- ahead -->";

/// `page` with a hint for everything that `script` leads to, and for `wasm`, which the last of them asks for.
pub fn fill(page: &str, script: &str, wasm: &str, files: &Files) -> Result<String> {
    ensure!(page.contains(LINE), "the page has no line {LINE}");
    ensure!(files.get(wasm).is_some(), "{wasm} is missing");
    let mut hints = vec![format!(
        r#"<link rel="preload" href="/{wasm}" as="fetch" type="application/wasm" crossorigin>"#
    )];
    let mut met = BTreeSet::new();
    follow(script, files, &mut met)?;
    hints.extend(met.iter().map(|path| format!(r#"<link rel="modulepreload" href="/{path}">"#)));
    Ok(page.replacen(LINE, &hints.join("\n    "), 1))
}

/// Everything that a module imports, and what that imports.
fn follow(module: &str, files: &Files, met: &mut BTreeSet<String>) -> Result<()> {
    let text = files.get(module).with_context(|| format!("{module} is imported and missing"))?;
    if !met.insert(module.to_owned()) {
        return Ok(());
    }
    let text = String::from_utf8_lossy(text);
    for path in text.lines().filter(|line| line.starts_with("import ")).filter_map(imported) {
        follow(&beside(module, path), files, met)?;
    }
    Ok(())
}

/// The last thing in quotes of an import.
fn imported(line: &str) -> Option<&str> {
    let line = line.trim_end().trim_end_matches(';');
    let quote = line.chars().last().filter(|quote| ['"', '\''].contains(quote))?;
    let before = line.strip_suffix(quote)?;
    Some(&before[before.rfind(quote)? + 1..])
}

/// `./x` and `../x` from the folder of a module, `/x` from the top.
fn beside(module: &str, path: &str) -> String {
    let mut folders: Vec<&str> = match path.starts_with('/') {
        true => Vec::new(),
        false => {
            module.split('/').collect::<Vec<_>>().split_last().map_or(Vec::new(), |(_, all)| all.to_vec())
        }
    };
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(folders.pop()),
            step => folders.push(step),
        }
    }
    folders.join("/")
}

#[cfg(test)]
mod tests {
    use super::super::files::sample;
    use super::*;

    #[test]
    fn every_script_on_the_way_is_told_ahead_once_and_the_wasm_first() {
        let files = sample(&[
            ("boot.js", "import init from '/heard.js';\ninit();"),
            ("heard.js", "import { a } from './parts/a.js';\nimport * as b from \"./parts/b.js\"\n"),
            ("parts/a.js", "import { c } from '../c.js';"),
            ("parts/b.js", "const later = () => import('./lazy.js');"),
            ("c.js", ""),
            ("parts/lazy.js", ""),
            ("heard_bg.wasm", ""),
        ]);
        let page = fill("<head>\n<!-- ahead -->\n</head>", "boot.js", "heard_bg.wasm", &files).unwrap();
        let hints: Vec<&str> = page.lines().map(str::trim).filter(|line| line.starts_with("<link")).collect();
        assert!(hints[0].contains("/heard_bg.wasm") && hints[0].contains("crossorigin"), "{page}");
        let scripts: Vec<&str> =
            hints[1..].iter().filter_map(|hint| hint.split("href=\"").nth(1)?.split('"').next()).collect();
        assert_eq!(scripts, ["/boot.js", "/c.js", "/heard.js", "/parts/a.js", "/parts/b.js"]);
    }

    #[test]
    fn a_script_that_leads_to_nothing_is_refused() {
        let files = sample(&[("boot.js", "import './gone.js';"), ("heard_bg.wasm", "")]);
        assert!(fill("<!-- ahead -->", "boot.js", "heard_bg.wasm", &files).is_err());
        assert!(fill("no line", "boot.js", "heard_bg.wasm", &files).is_err());
    }
}
