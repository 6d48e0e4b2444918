//! The one summary: counts for each package, the failures once more, and the last line.
use std::collections::BTreeMap;
use std::fmt;
use std::process::ExitCode;

use super::outcome::Outcome;
use crate::{place, step};

#[derive(Default)]
pub struct Summary(Vec<Outcome>);

impl Summary {
    pub fn add(&mut self, outcome: Outcome) {
        self.0.push(outcome);
    }

    pub fn add_all(&mut self, outcomes: impl IntoIterator<Item = Outcome>) {
        self.0.extend(outcomes);
    }

    /// A run that tested nothing has not passed.
    pub fn exit_code(&self) -> ExitCode {
        if self.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn is_good(&self) -> bool {
        self.total(|it| it.failed) == 0 && self.total(|it| it.passed) > 0
    }

    fn total(&self, of: impl Fn(&Outcome) -> usize) -> usize {
        self.0.iter().map(of).sum()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut packages: BTreeMap<&str, Outcome> = BTreeMap::new();
        for it in &self.0 {
            let sum = packages.entry(&it.package).or_default();
            sum.passed += it.passed;
            sum.failed += it.failed;
            sum.skipped += it.skipped;
            sum.took += it.took;
        }
        for (package, sum) in packages.iter().filter(|(_, sum)| sum.passed + sum.failed + sum.skipped > 0) {
            let mark = if sum.failed > 0 { "✗" } else { "✓" };
            writeln!(f, "{mark} {package:<14} {sum}")?;
        }
        for it in self.0.iter().filter(|it| it.failed > 0) {
            writeln!(f, "\n── {} ({}) ──\n{}", it.package, it.target, it.details)?;
        }
        if self.total(|it| it.failed) > 0 {
            writeln!(f, "\nFailed:")?;
            for it in &self.0 {
                for name in &it.failures {
                    writeln!(f, "  {} ({}): {name}", it.package, it.target)?;
                }
            }
        }
        let took = self.0.iter().map(|it| it.took).sum();
        writeln!(f, "\nRan for {}; the logs are in {}", step::clock(took), place::logs().display())?;
        write!(f, "{} passed, {} failed", self.total(|it| it.passed), self.total(|it| it.failed))?;
        match self.total(|it| it.skipped) {
            0 => writeln!(f),
            skipped => writeln!(f, ", {skipped} skipped"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(package: &str, passed: usize, failed: usize) -> Outcome {
        Outcome {
            package: package.to_owned(),
            target: "lib".to_owned(),
            passed,
            failed,
            failures: (0..failed).map(|it| format!("name_{it}")).collect(),
            details: if failed > 0 { "what it said".to_owned() } else { String::new() },
            ..Outcome::default()
        }
    }

    #[test]
    fn the_last_line_is_the_sum_alone() {
        let mut summary = Summary::default();
        summary.add_all([
            outcome("shared", 3, 0),
            outcome("shared", 4, 0),
            outcome("app", 5, 0),
            outcome("store", 0, 0),
        ]);
        let text = summary.to_string();
        assert!(!text.contains("store"));
        assert_eq!(text.lines().last(), Some("12 passed, 0 failed"));
        assert!(text.contains("✓ shared         7 passed, 0 failed"));
        assert!(summary.is_good());
    }

    #[test]
    fn failures_are_named_once_more_at_the_end() {
        let mut summary = Summary::default();
        summary.add_all([outcome("shared", 3, 1), outcome("app", 5, 0)]);
        let text = summary.to_string();
        assert!(text.contains("what it said") && text.contains("  shared (lib): name_0"));
        assert_eq!(text.lines().last(), Some("8 passed, 1 failed"));
        assert!(!summary.is_good());
    }

    #[test]
    fn a_run_without_a_test_has_not_passed() {
        assert!(!Summary::default().is_good());
    }
}
