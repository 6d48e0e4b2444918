//! The browser app without `dx`: three wasm parts, their glue, the assets, and the service worker's list.
mod ahead;
mod bindings;
mod budget;
mod compress;
mod cut;
mod files;
mod script;
mod shell;
mod style;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

pub use self::bindings::PARTS;
pub use self::budget::Weight;
use self::files::Files;
use crate::needs::{self, Purpose};
use crate::{place, step};

/// Folders of `assets` that are served as they are. Question sets are compiled in.
const SERVED: [&str; 4] = ["fonts", "icons", "pictures", "prompts"];

pub fn chore(arguments: &[String]) -> Result<ExitCode> {
    if arguments.iter().any(|it| it == "--bench") {
        return bench();
    }
    if let Some(unknown) = arguments.iter().find(|it| !["--yes", "-y"].contains(&it.as_str())) {
        bail!("cargo xtask web knows no {unknown}");
    }
    needs::ensure(&[Purpose::Browser], !arguments.is_empty())?;
    let weights = build()?;
    println!("\nThe browser app is in {}", place::dist().display());
    for weight in &weights {
        println!("  {weight}");
    }
    Ok(if weights.iter().all(Weight::fits) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A table for each language but English, which is in the page.
fn add_words(files: &mut Files, assets: &Path) -> Result<()> {
    let folder = &assets.join("words");
    let english = phrasebook::read::source(folder)?;
    for language in phrasebook::read::languages(folder, &english)? {
        files.add(&format!("words/{}.txt", language.tag), english.table(&language, assets)?.into_bytes())?;
    }
    Ok(())
}

/// The drawing pad alone, on a page of its own to be measured: `docs/performance.md`.
fn bench() -> Result<ExitCode> {
    let part = bindings::PAD_BENCH;
    step::run(&format!("Building {} for the browser", part.title), &mut part.cargo("build"))?;
    let mut files = bindings::make(part)?;
    script::lighten(&mut files);
    for (name, sheet) in style::SHEETS.into_iter().zip(style::bundle(&place::root().join("assets/style"))?) {
        files.add(name, sheet.into_bytes())?;
    }
    let page = ahead::fill(include_str!("bench.html"), "pad_bench.js", "pad_bench_bg.wasm", &files)?;
    files.add("index.html", page.into_bytes())?;
    let folder = place::target().join("pad-bench");
    files.write(&Files::default(), &folder)?;
    println!("\nThe pad to be measured is in {}", folder.display());
    Ok(ExitCode::SUCCESS)
}

/// Lays these folders of `assets` into a folder, as they are; what else was in it is gone.
pub fn lay_beside(folder: &Path, names: &[&str]) -> Result<()> {
    let mut files = Files::default();
    for name in names {
        files.add_folder(&place::root().join("assets").join(name), name)?;
    }
    files.write(&Files::default(), folder)
}

/// Builds what has changed, and weighs the result against the budgets.
pub fn build() -> Result<Vec<Weight>> {
    for part in PARTS {
        step::run(&format!("Building {} for the browser", part.title), &mut part.cargo("build"))?;
    }
    let mut files = Files::default();
    let mut made = Vec::new();
    for part in PARTS {
        let glue = bindings::make(part)?;
        made.push((part.name, glue.paths()));
        files.join(glue)?;
    }
    script::lighten(&mut files);
    let assets = place::root().join("assets");
    for (name, sheet) in style::SHEETS.into_iter().zip(style::bundle(&assets.join("style"))?) {
        files.add(name, sheet.into_bytes())?;
    }
    files.add_folder(&assets.join("web"), "")?;
    for folder in SERVED.map(Path::new) {
        files.add_folder(&assets.join(folder), &folder.to_string_lossy())?;
    }
    add_words(&mut files, &assets)?;
    style::check_references(&files)?;
    let page = files.get("index.html").context("assets/web/index.html is missing")?;
    let page = ahead::fill(std::str::from_utf8(page)?, "boot.js", "heard_bg.wasm", &files)?;
    files.replace("index.html", page.into_bytes());
    let worker = files.get("sw.js").context("assets/web/sw.js is missing")?;
    let worker = shell::fill(std::str::from_utf8(worker)?, &files)?;
    files.replace("sw.js", worker.into_bytes());

    let compressed = compress::all(&files)?;
    let budgets =
        fs::read_to_string(place::root().join("xtask/budgets.toml")).context("xtask/budgets.toml")?;
    let weights = budget::weigh(&budgets, &files, &compressed, &made)?;
    files.write(&compressed, &place::dist())?;
    Ok(weights)
}
