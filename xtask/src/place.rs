//! Where things are, and how cargo and other programs are called from here.
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The top folder of the checkout. As cargo says it now: where several checkouts share one target folder, this program
/// may have been built in another of them.
pub fn root() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&xtask).parent().expect("xtask lies in the workspace").to_owned()
}

/// Where cargo builds; everything that a chore writes goes below it, so that the checkout stays clean.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The browser app, ready to be served.
pub fn dist() -> PathBuf {
    target().join("dist")
}

/// Every page written out as plain HTML, with the style beside them.
pub fn written_pages() -> PathBuf {
    target().join("pages")
}

pub fn logs() -> PathBuf {
    target().join("xtask-logs")
}

/// A program that `cargo build` of the dev profile made.
pub fn built(binary: &str) -> PathBuf {
    target().join("debug").join(format!("{binary}{}", env::consts::EXE_SUFFIX))
}

pub fn cargo() -> Command {
    command(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// Without the variables that cargo set for this program: build scripts watch some of them, and would
/// build again each time a chore is called in another way.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(set_by_cargo) {
            command.env_remove(name);
        }
    }
    command
}

fn set_by_cargo(name: &str) -> bool {
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_MANIFEST_")
        || name.starts_with("CARGO_BIN_")
        || ["CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE", "OUT_DIR"].contains(&name)
}

/// Is there a program of this name?
pub fn on_path(program: &str) -> bool {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_the_outer_cargo_stay_outside_and_those_of_people_pass() {
        assert!(set_by_cargo("CARGO_PKG_NAME"));
        assert!(set_by_cargo("CARGO_MANIFEST_DIR"));
        assert!(!set_by_cargo("CARGO_TARGET_DIR"));
        assert!(!set_by_cargo("CARGO_BUILD_JOBS"));
    }

    #[test]
    fn the_root_is_the_folder_of_the_workspace() {
        let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[workspace]"));
    }
}
