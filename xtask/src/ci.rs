//! Exactly what has to pass before a change lands, and its checks one by one.
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Result, bail};

use crate::needs::{self, Purpose};
use crate::test::{self, EVERYTHING, Outcome, Summary};
use crate::web::PARTS;
use crate::{licences, place, step, tidy};

type Check = fn() -> Result<()>;

/// The quick ones first.
const CHECKS: [(&str, Check); 4] =
    [("fmt", formatted), ("tidy", tidy::check), ("licences", licences::check), ("clippy", clippy)];

/// Goes on after a failure, so that one run tells everything.
pub fn chore(arguments: &[String]) -> Result<ExitCode> {
    if let Some(unknown) = arguments.iter().find(|it| !["--yes", "-y"].contains(&it.as_str())) {
        bail!("cargo xtask ci knows no {unknown}");
    }
    let started = Instant::now();
    let yes = !arguments.is_empty();
    needs::ensure(&[Purpose::Browser, Purpose::Desktop, Purpose::Tests], yes)?;
    let mut summary = Summary::default();
    for (name, check) in CHECKS {
        let outcome = measured(name, check);
        summary.add(outcome);
    }
    test::all(yes, &mut summary);
    println!("\nAll in {}", step::clock(started.elapsed()));
    print!("\n{summary}");
    Ok(summary.exit_code())
}

pub fn one_check(name: &str) -> Result<ExitCode> {
    for (_, check) in CHECKS.iter().filter(|(known, _)| *known == name) {
        check()?;
    }
    Ok(ExitCode::SUCCESS)
}

fn measured(name: &str, check: Check) -> Outcome {
    let started = Instant::now();
    let result = check();
    if let Err(error) = &result {
        println!("  {error:#}");
    }
    let details = result.as_ref().err().map(|error| format!("{error:#}")).unwrap_or_default();
    Outcome { took: started.elapsed(), ..Outcome::check("checks", name, result.is_ok(), &details) }
}

fn formatted() -> Result<()> {
    step::run("Checking the format", place::cargo().args(["fmt", "--all", "--check"]))?;
    Ok(())
}

/// Natively in the one build that the tests use, then each part of the browser app.
fn clippy() -> Result<()> {
    let mut native = place::cargo();
    native.args(["clippy", "--locked", "--all-targets"]).args(EVERYTHING);
    lint("Linting what runs natively", &mut native)?;
    let mut chores = place::cargo();
    chores.args(["clippy", "--locked", "--all-targets", "--package", "xtask"]);
    lint("Linting the chores", &mut chores)?;
    for part in PARTS {
        lint(&format!("Linting {} for the browser", part.title), &mut part.cargo("clippy"))?;
    }
    Ok(())
}

fn lint(title: &str, cargo: &mut Command) -> Result<()> {
    step::run(title, cargo.args(["--", "--deny", "warnings"]))?;
    Ok(())
}
