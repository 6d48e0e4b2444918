//! The full number of rounds that prove what is kept: the server pulled out of the wall under load and raced with the
//! same bytes, and the browser killed while a child draws. A run of all tests does a few of each.
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::{place, step};

const ROUNDS: u32 = 200;
/// A browser takes its time to open again.
const ROUNDS_FOR_EACH_KILL: u32 = 2;

pub fn chore(arguments: &[String]) -> Result<ExitCode> {
    let wanted = wanted(arguments)?;
    let rounds = wanted.to_string();
    step::end_all_on_ctrl_c()?;
    let tests: [(&str, &[&str]); 2] = [("HEARD_ROUNDS", &["kill"]), ("HEARD_RACES", &["http", "race"])];
    for (variable, which) in tests {
        let mut cargo = place::cargo();
        cargo.args(["test", "--locked", "--package", "sync-server", "--test"]).args(which);
        cargo.args(["--", "--nocapture"]).env(variable, &rounds);
        let status = cargo.status().context("starting cargo")?;
        if !status.success() {
            bail!("{} did not hold for {rounds} rounds", which.join(" "));
        }
    }
    // With the programs that a journey needs, built first.
    let mut journey = place::command(&std::env::current_exe()?.to_string_lossy());
    journey.args(["test", "journeys", "killed_while_drawing"]);
    let kills = wanted.div_ceil(ROUNDS_FOR_EACH_KILL);
    let status = journey.env("HEARD_KILLS", kills.to_string()).status().context("starting the journey")?;
    if !status.success() {
        bail!("drawing did not hold for {kills} kills");
    }
    Ok(ExitCode::SUCCESS)
}

fn wanted(arguments: &[String]) -> Result<u32> {
    match arguments {
        [] => Ok(ROUNDS),
        [number] => number.parse().with_context(|| format!("{number} is no number of rounds")),
        _ => bail!("cargo xtask rounds takes one number"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_hundred_unless_somebody_says_otherwise() {
        assert_eq!(wanted(&[]).unwrap(), 200);
        assert_eq!(wanted(&["7".into()]).unwrap(), 7);
        assert!(wanted(&["many".into()]).is_err());
        assert!(wanted(&["1".into(), "2".into()]).is_err());
    }
}
