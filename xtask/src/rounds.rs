//! The full number of rounds that prove the server: pulled out of the wall under load, and raced with the same bytes.
//! A run of all tests does a few of each.
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::{place, step};

const ROUNDS: u32 = 200;

pub fn chore(arguments: &[String]) -> Result<ExitCode> {
    let rounds = wanted(arguments)?.to_string();
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
