//! Which licences may come in. Reads what cargo knows on this machine, so it needs no network; the policy
//! is in `.deny.toml`, in the form that cargo-deny takes.
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use spdx::{Expression, ParseMode};

use crate::{place, step};

pub fn check() -> Result<()> {
    let policy = fs::read_to_string(place::root().join(".deny.toml")).context(".deny.toml")?;
    let refused = refused(&Policy::read(&policy)?, &packages()?)?;
    ensure!(refused.is_empty(), "these licences are not in .deny.toml:\n  {}", refused.join("\n  "));
    Ok(())
}

/// Packages for every platform, also those that this machine never builds.
fn packages() -> Result<Vec<Package>> {
    let read = |offline: &[&str]| {
        let mut cargo = place::cargo();
        cargo.args(["metadata", "--format-version=1", "--locked"]).args(offline);
        step::watch("Reading licences", &mut cargo, None)
    };
    println!("Checking licences");
    let mut ended = read(&["--offline"])?;
    if !ended.status.success() {
        // A fresh machine has only what it has built; the rest is fetched once.
        ended = read(&[])?;
    }
    ensure!(ended.status.success(), "cargo metadata: {}", ended.all);
    let metadata: Metadata = serde_json::from_str(&ended.stdout).context("cargo metadata")?;
    println!("  {} packages", metadata.packages.len());
    Ok(metadata.packages)
}

/// The packages that the policy does not let in, each with its licence.
fn refused(policy: &Policy, packages: &[Package]) -> Result<Vec<String>> {
    let mut refused = Vec::new();
    for package in packages {
        let Some(licence) = policy.licence(package) else {
            refused.push(format!("{} {}: names no licence", package.name, package.version));
            continue;
        };
        let allowed = policy.allowed(&package.name);
        // `MIT/Apache-2.0` is how it was written before there was a standard.
        let expression = Expression::parse_mode(licence, ParseMode::LAX)
            .map_err(|error| anyhow::anyhow!("{}: {}", package.name, error.reason))?;
        if !expression.evaluate(|needed| allowed.iter().any(|it| **it == needed.to_string())) {
            refused.push(format!("{} {}: {licence}", package.name, package.version));
        }
    }
    Ok(refused)
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
}

/// The part of cargo-deny's file that this reads.
#[derive(Deserialize)]
struct Policy {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
    #[serde(default)]
    clarify: Vec<Clarification>,
}

/// A licence that one package may have.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    allow: Vec<String>,
}

/// What a package means that says it badly or not at all.
#[derive(Deserialize)]
struct Clarification {
    #[serde(rename = "crate")]
    package: String,
    expression: String,
}

impl Policy {
    fn read(text: &str) -> Result<Self> {
        let policy: Self = toml::from_str(text).context(".deny.toml")?;
        if policy.licenses.allow.is_empty() {
            bail!(".deny.toml allows no licence");
        }
        Ok(policy)
    }

    fn licence<'a>(&'a self, package: &'a Package) -> Option<&'a str> {
        let clarified = self.licenses.clarify.iter().find(|it| it.package == package.name);
        clarified.map(|it| it.expression.as_str()).or(package.license.as_deref())
    }

    fn allowed(&self, package: &str) -> Vec<&String> {
        let own = self.licenses.exceptions.iter().filter(|it| it.package == package).flat_map(|it| &it.allow);
        self.licenses.allow.iter().chain(own).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "
        [licenses]
        allow = ['MIT', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception']
        exceptions = [{ crate = 'fonts', allow = ['OFL-1.1'] }]
        clarify = [{ crate = 'silent', expression = 'MIT', license-files = [] }]
    ";

    fn refusals(name: &str, licence: Option<&str>) -> Vec<String> {
        let package =
            Package { name: name.into(), version: "1.0.0".into(), license: licence.map(str::to_owned) };
        refused(&Policy::read(POLICY).unwrap(), &[package]).unwrap()
    }

    #[test]
    fn one_good_licence_of_a_choice_is_enough() {
        assert!(refusals("a", Some("MIT OR GPL-3.0-only")).is_empty());
        assert!(refusals("a", Some("GPL-3.0/MIT")).is_empty());
        assert!(refusals("a", Some("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only")).is_empty());
    }

    #[test]
    fn all_of_a_sum_have_to_be_good() {
        assert_eq!(refusals("a", Some("MIT AND GPL-3.0-only")), ["a 1.0.0: MIT AND GPL-3.0-only"]);
        assert!(refusals("a", Some("(MIT OR GPL-3.0-only) AND Apache-2.0")).is_empty());
    }

    #[test]
    fn a_package_that_says_nothing_is_refused_unless_it_was_looked_at() {
        assert_eq!(refusals("a", None), ["a 1.0.0: names no licence"]);
        assert!(refusals("silent", None).is_empty());
    }

    #[test]
    fn an_exception_is_for_one_package() {
        assert!(refusals("fonts", Some("OFL-1.1")).is_empty());
        assert_eq!(refusals("other", Some("OFL-1.1")).len(), 1);
    }

    #[test]
    fn a_policy_that_allows_nothing_is_a_mistake() {
        assert!(Policy::read("[licenses]\nallow = []").is_err());
    }
}
