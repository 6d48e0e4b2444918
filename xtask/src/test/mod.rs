//! Every test of the project, one after the other, and one summary of them all.
mod listing;
mod outcome;
mod summary;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::{Context, Result};

pub use self::listing::Executable;
pub use self::outcome::Outcome;
pub use self::summary::Summary;
use crate::needs::{self, Purpose};
use crate::web::{self, Weight};
use crate::{place, step};

/// One build of everything: whoever is built alone has other features, and is compiled once more.
/// `xtask` stays outside, because it is built already.
pub const EVERYTHING: [&str; 5] =
    ["--workspace", "--exclude", "xtask", "--features", "app/desktop,store/keeper,shared/render"];

/// They need the programs and the browser app, and start browsers: one at a time on a small machine.
const JOURNEYS: &str = "journeys";
const LIMIT: Duration = Duration::from_secs(15 * 60);
const LIMIT_OF_JOURNEYS: Duration = Duration::from_secs(30 * 60);

/// What somebody wants to have tested.
#[derive(Debug, Default, PartialEq)]
struct Wishes {
    package: Option<String>,
    name: Option<String>,
    yes: bool,
}

pub fn chore(arguments: &[String]) -> Result<ExitCode> {
    let wishes = Wishes::read(arguments, &packages()?)?;
    let mut summary = Summary::default();
    run(&wishes, &mut summary);
    print!("\n{summary}");
    Ok(summary.exit_code())
}

/// All tests, as a part of something larger.
pub fn all(yes: bool, summary: &mut Summary) {
    run(&Wishes { yes, ..Wishes::default() }, summary);
}

/// A build that fails is a failure like another: what was tested before it still stands in the summary.
fn run(wishes: &Wishes, summary: &mut Summary) {
    if let Err(error) = build_and_run(wishes, summary) {
        summary.add(Outcome::check("the run itself", "broke off", false, &format!("{error:#}")));
    }
}

fn build_and_run(wishes: &Wishes, summary: &mut Summary) -> Result<()> {
    step::end_all_on_ctrl_c()?;
    let whole = wishes.package.as_deref().is_none_or(|package| package == JOURNEYS);
    if whole {
        needs::ensure(&[Purpose::Browser, Purpose::Desktop, Purpose::Tests], wishes.yes)?;
        summary.add_all(web::build()?.iter().map(weighed));
    }
    let mut executables = build(wishes, whole)?;
    if whole {
        write_pages(&executables)?;
    }
    executables.retain(|it| wishes.package.as_ref().is_none_or(|package| *package == it.package));
    executables.sort_by_key(|it| (it.package == JOURNEYS, it.package.clone(), it.target.clone()));
    for executable in &executables {
        summary.add(run_one(executable, wishes.name.as_deref())?);
    }
    if wishes.package.is_none() {
        summary.add(examples_in_docs(wishes.name.as_deref())?);
    }
    Ok(())
}

fn build(wishes: &Wishes, whole: bool) -> Result<Vec<Executable>> {
    let json = "--message-format=json-render-diagnostics";
    let tests = |title: &str, select: &[&str]| -> Result<Vec<Executable>> {
        let mut cargo = place::cargo();
        let said = step::run(title, cargo.args(["build", "--locked", json, "--tests"]).args(select))?;
        listing::executables(&said)
    };
    let mut found = Vec::new();
    if whole {
        let programs = ["--bin", "heard", "--bin", "sync-server"];
        found = tests(
            "Building the server, the desktop app and all tests",
            &[&EVERYTHING[..], &programs].concat(),
        )?;
    }
    match wishes.package.as_deref() {
        None => found.extend(tests("Building the tests of the chores", &["--package", "xtask"])?),
        Some(JOURNEYS) => {}
        Some(package) => {
            let mut select = vec!["--package", package];
            // By itself a package is built without what only the whole needs.
            select.extend(match package {
                "store" => &["--features", "keeper"][..],
                "shared" => &["--features", "render"],
                _ => &[],
            });
            found = tests(&format!("Building the tests of {package}"), &select)?;
        }
    }
    Ok(found)
}

/// Every page as the app's own tests write it, for the journey that looks at them all.
fn write_pages(executables: &[Executable]) -> Result<()> {
    let folder = place::written_pages();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    web::lay_beside(&folder, &["style", "fonts", "icons", "pictures"])?;
    let app = executables.iter().find(|it| (it.package.as_str(), it.target.as_str()) == ("app", "lib"));
    let app = app.context("the app has tests")?;
    let mut command = place::command(&app.file.to_string_lossy());
    prepare(&mut command, &app.folder, &app.package);
    step::run("Writing the pages", command.args(["--ignored", "look"]).env("LOOK", &folder))?;
    fs::copy(folder.join("everyone-about.html"), folder.join("index.html"))?;
    Ok(())
}

fn run_one(executable: &Executable, name: Option<&str>) -> Result<Outcome> {
    let title = format!("Testing {} ({})", executable.package, executable.target);
    println!("{title}");
    let mut command = place::command(&executable.file.to_string_lossy());
    command.args(name);
    prepare(&mut command, &executable.folder, &executable.package);
    let mut limit = LIMIT;
    if executable.package == JOURNEYS {
        command.arg("--test-threads=1");
        limit = LIMIT_OF_JOURNEYS;
    }
    let ended = step::watch(&title, &mut command, Some(limit))?;
    let outcome = Outcome::read(&executable.package, &executable.target, &ended);
    println!("  {outcome}");
    Ok(outcome)
}

/// As `cargo test` would call it, and with where the programs are.
fn prepare(command: &mut Command, folder: &Path, package: &str) {
    command.current_dir(folder);
    command.env("CARGO_MANIFEST_DIR", folder).env("CARGO_PKG_NAME", package);
    command.env("HEARD_SERVER_BIN", place::built("sync-server"));
    command.env("HEARD_DESKTOP_BIN", place::built("heard"));
    command.env("HEARD_DIST", place::dist());
    command.env("HEARD_PAGES", place::written_pages());
}

fn examples_in_docs(name: Option<&str>) -> Result<Outcome> {
    let title = "Testing the examples in doc comments";
    println!("{title}");
    let mut cargo = place::cargo();
    cargo.args(["test", "--locked", "--doc", "--no-fail-fast"]).args(EVERYTHING);
    if let Some(name) = name {
        cargo.args(["--", name]);
    }
    let ended = step::watch(title, &mut cargo, Some(LIMIT))?;
    let outcome = Outcome::read("doc comments", "examples", &ended);
    println!("  {outcome}");
    Ok(outcome)
}

fn weighed(weight: &Weight) -> Outcome {
    Outcome::check("size budget", &weight.part, weight.fits(), &weight.to_string())
}

impl Wishes {
    fn read(arguments: &[String], packages: &[String]) -> Result<Self> {
        let mut wishes = Self::default();
        for argument in arguments {
            match argument.as_str() {
                "--yes" | "-y" => wishes.yes = true,
                unknown if unknown.starts_with('-') => anyhow::bail!("cargo xtask test knows no {unknown}"),
                word if wishes.package.is_none()
                    && wishes.name.is_none()
                    && packages.iter().any(|it| it == word) =>
                {
                    wishes.package = Some(word.to_owned());
                }
                word if wishes.name.is_none() => wishes.name = Some(word.to_owned()),
                word => {
                    anyhow::bail!("cargo xtask test takes a package and a name, and {word} is one word more")
                }
            }
        }
        Ok(wishes)
    }
}

fn packages() -> Result<Vec<String>> {
    let manifest = std::fs::read_to_string(place::root().join("Cargo.toml"))?;
    let manifest: toml::Table = manifest.parse().context("Cargo.toml")?;
    let members = manifest["workspace"]["members"].as_array().context("the workspace has members")?;
    members
        .iter()
        .filter_map(toml::Value::as_str)
        .map(|folder| listing::package_name(&place::root().join(folder).join("Cargo.toml")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Wishes> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Wishes::read(&words, &["shared".to_owned(), "journeys".to_owned()])
    }

    #[test]
    fn a_package_is_told_from_a_name_of_a_test() {
        assert_eq!(read("").unwrap(), Wishes::default());
        let shared = Wishes { package: Some("shared".to_owned()), ..Wishes::default() };
        assert_eq!(read("shared").unwrap(), shared);
        assert_eq!(read("shared undo").unwrap(), Wishes { name: Some("undo".to_owned()), ..shared });
        assert_eq!(
            read("undo --yes").unwrap(),
            Wishes { name: Some("undo".to_owned()), yes: true, package: None }
        );
        assert!(read("a b").is_err() && read("--fast").is_err());
    }

    #[test]
    fn every_package_of_the_workspace_is_known() {
        let known = packages().unwrap();
        for package in ["app", "journeys", "shared", "sqlite", "store", "sync-server", "xtask"] {
            assert!(known.iter().any(|it| it == package), "{package}");
        }
    }
}
