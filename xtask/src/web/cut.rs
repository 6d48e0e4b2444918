//! The page, cut into what everyone loads first and what a persona loads. Where to cut stands in
//! `app/src/parts.rs`; what more than one persona needs, and the first file does not, becomes a file between.
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_split_cli_support::{Options, transform};

/// What is left for everyone, ready for its glue. The parts are in `folder/version`, beside the script that
/// fetches them: only what was cut from one binary fits together, and their address says which one that was.
pub fn cut(wasm: &[u8], glue: &str, version: &str, folder: &Path) -> Result<Vec<u8>> {
    let parts = folder.join(version);
    fs::create_dir_all(&parts)?;
    let first = folder.join("first.wasm");
    let link = format!("./{version}/parts.js");
    let glue = format!("../{glue}.js");
    let mut options = Options::new(wasm);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = &link;
    options.main_module = &glue;
    // Its report is not one of `std`, which is what `anyhow` takes.
    let made = transform(options).map_err(|report| anyhow!("cutting the page into parts: {report:#}"))?;
    for part in &made.split_modules {
        settle(part, &parts)?;
    }
    let rest = fs::read(&first)?;

    fs::remove_file(first)?;
    Ok(rest)
}

/// Names are dropped, and the room that the linker leaves for larger numbers with them.
fn settle(part: &PathBuf, folder: &Path) -> Result<()> {
    let mut module = walrus::ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse_file(part)
        .with_context(|| format!("reading {}", part.display()))?;
    module.emit_wasm_file(folder.join(part.file_name().context("a part without a name")?))?;
    fs::remove_file(part)?;
    Ok(())
}
