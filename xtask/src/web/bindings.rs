//! The wasm parts, and the JavaScript between each and the browser.
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use super::cut::cut;
use super::files::{Files, hex};
use crate::{place, step};

const TARGET: &str = "wasm32-unknown-unknown";
/// Small first.
const SMALL: &str = "web";
/// Fast first.
const FAST: &str = "picture";

/// A wasm binary of its own, loaded beside the others or when it is needed.
pub struct Part {
    /// As in the budgets.
    pub name: &'static str,
    pub title: &'static str,
    /// What cargo builds.
    select: &'static [&'static str],
    /// What it is optimised for.
    profile: &'static str,
    /// What cargo names it.
    artifact: &'static str,
    /// What the browser asks for: `{file}.js` and `{file}_bg.wasm`.
    file: &'static str,
    /// Whether it is loaded piece by piece.
    cut: bool,
}

pub const PARTS: [&Part; 3] = [
    &Part {
        name: "page",
        title: "the page",
        select: &["--package", "app", "--bin", "heard", "--features", "web"],
        profile: SMALL,
        artifact: "heard",
        file: "heard",
        cut: true,
    },
    &Part {
        name: "store",
        title: "the store",
        select: &["--package", "store", "--bin", "store_worker", "--features", "keeper"],
        profile: SMALL,
        artifact: "store_worker",
        file: "keeper",
        cut: false,
    },
    &Part {
        name: "picture",
        title: "the picture maker",
        select: &["--package", "picture", "--lib"],
        profile: FAST,
        artifact: "picture",
        file: "picture",
        cut: false,
    },
];

/// The drawing pad alone, to be measured. Not part of the app.
pub const PAD_BENCH: &Part = &Part {
    name: "pad_bench",
    title: "the pad to be measured",
    select: &["--package", "app", "--bin", "pad_bench", "--features", "web,bench"],
    profile: SMALL,
    artifact: "pad_bench",
    file: "pad_bench",
    cut: true,
};

impl Part {
    /// The same profile for building and linting, so that SQLite's C is compiled once.
    pub fn cargo(&self, verb: &str) -> Command {
        let mut cargo = place::cargo();
        cargo.arg(verb).args(["--locked", "--target", TARGET, "--profile", self.profile]).args(self.select);
        cargo
    }
}

/// The part as the browser gets it; made anew only if the binary has changed.
pub fn make(part: &Part) -> Result<Files> {
    let input = place::target().join(TARGET).join(part.profile).join(format!("{}.wasm", part.artifact));
    let wasm = fs::read(&input).with_context(|| format!("reading {}", input.display()))?;
    let key = hex(&Sha256::digest(&wasm));
    let folder = folder(part);
    let stamp = folder.with_extension("stamp");
    if !fs::read_to_string(&stamp).is_ok_and(|old| old == key) {
        let title = format!("Joining {} to the browser", part.title);
        step::work(&title, || {
            if folder.exists() {
                fs::remove_dir_all(&folder)?;
            }
            let wasm = if part.cut { cut(&wasm, part.file, &key[..16], &folder)? } else { wasm };
            Bindgen::new()
                .input_bytes(part.file, wasm)
                .out_name(part.file)
                .web(true)?
                .typescript(false)
                // The parts share the table of functions, which is the linker's.
                .keep_lld_exports(part.cut)
                .remove_name_section(true)
                .remove_producers_section(true)
                .generate(&folder)
        })?;
        fs::write(&stamp, key)?;
    }
    let mut files = Files::default();
    files.add_folder(&folder, "")?;
    let glue = files.get(&format!("{}.js", part.file)).context("a part has its glue")?;
    ensure_whole(part, &String::from_utf8_lossy(glue))?;
    Ok(files)
}

/// C that calls what only an operating system has is linked all the same, and then no browser loads the part.
fn ensure_whole(part: &Part, glue: &str) -> Result<()> {
    let foreign = glue.lines().find(|line| line.starts_with("import ") && line.contains("\"env\""));
    ensure!(
        foreign.is_none(),
        "{} calls functions of C that no browser has: see its imports from env",
        part.title
    );
    Ok(())
}

fn folder(part: &Part) -> PathBuf {
    place::target().join("web-parts").join(part.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_asks_for_an_operating_system_is_refused() {
        let own = "import { device_secret } from './snippets/device_secret.js';\n";
        assert!(ensure_whole(PARTS[1], own).is_ok());
        let error = ensure_whole(PARTS[1], &format!("{own}import * as import1 from \"env\"\n")).unwrap_err();
        assert!(error.to_string().starts_with("the store calls functions of C"), "{error}");
    }
}
