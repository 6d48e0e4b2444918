//! Where the programs are, and where pictures of what went wrong go.
use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

pub fn server_program() -> Result<PathBuf> {
    named("HEARD_SERVER_BIN")
}

pub fn desktop_program() -> Result<PathBuf> {
    named("HEARD_DESKTOP_BIN")
}

pub fn web_app() -> Result<PathBuf> {
    named("HEARD_DIST")
}

/// Every page of every age mode, written out with `style`, `fonts` and the like beside them.
pub fn written_pages() -> Result<PathBuf> {
    named("HEARD_PAGES")
}

/// Where somebody who wants to look at every page finds them; nowhere unless they say so.
pub fn shots() -> Option<PathBuf> {
    env::var_os("HEARD_SHOTS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// What was on the screen when a journey broke off.
pub fn failures() -> PathBuf {
    env::temp_dir().join("heard-journeys")
}

fn named(variable: &str) -> Result<PathBuf> {
    let path = env::var_os(variable).with_context(|| {
        format!("{variable} names nothing: `cargo xtask test journeys` builds the programs and sets it")
    })?;
    let path = PathBuf::from(path);
    ensure!(path.exists(), "{variable} names {}, which is not there", path.display());
    Ok(path)
}
