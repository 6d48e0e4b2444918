//! What a test program said at its end. Reads the text that Rust's own test runner prints.
use std::fmt;
use std::time::Duration;

use crate::step::{self, Ended};

const LINES_OF_A_CRASH: usize = 60;

/// The counts of one test program or one check, and why it failed.
#[derive(Debug, Default, PartialEq)]
pub struct Outcome {
    pub package: String,
    pub target: String,
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
    pub took: Duration,
    /// Names, or the one reason of a program that broke off.
    pub failures: Vec<String>,
    /// What to show again at the end.
    pub details: String,
}

impl Outcome {
    pub fn read(package: &str, target: &str, ended: &Ended) -> Self {
        let mut outcome = Self {
            package: package.to_owned(),
            target: target.to_owned(),
            took: ended.took,
            ..Self::count(&ended.all)
        };
        if outcome.failed > 0 {
            outcome.details = details(&ended.all);
        } else if ended.timed_out || !ended.status.success() {
            outcome.failed = 1;
            let reason = if ended.timed_out {
                format!("was ended after {}", step::clock(ended.took))
            } else {
                format!("broke off ({})", ended.status)
            };
            outcome.failures = vec![reason];
            outcome.details = step::last_lines(&ended.all, LINES_OF_A_CRASH);
        }
        outcome
    }

    /// Something that is checked without a test program.
    pub fn check(package: &str, target: &str, passes: bool, details: &str) -> Self {
        Self {
            package: package.to_owned(),
            target: target.to_owned(),
            passed: usize::from(passes),
            failed: usize::from(!passes),
            failures: if passes { Vec::new() } else { vec![target.to_owned()] },
            details: if passes { String::new() } else { details.to_owned() },
            ..Self::default()
        }
    }

    /// A run of documentation tests prints a result line for each package, so they are added up.
    fn count(said: &str) -> Self {
        let mut outcome = Self::default();
        for line in said.lines() {
            if let Some((passed, failed, skipped)) =
                line.split_once("test result: ").and_then(|it| counts(it.1))
            {
                outcome.passed += passed;
                outcome.failed += failed;
                outcome.skipped += skipped;
            }
        }
        if outcome.failed > 0 {
            outcome.failures = names_of_failures(said);
        }
        outcome
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        write!(f, " in {}", step::clock(self.took))
    }
}

/// From `ok. 3 passed; 0 failed; 1 ignored; …`.
fn counts(line: &str) -> Option<(usize, usize, usize)> {
    let count = |word: &str| {
        let before = line.split_once(&format!(" {word}"))?.0;
        before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    };
    Some((count("passed")?, count("failed")?, count("ignored")?))
}

/// The runner ends with `failures:` and the names, indented.
fn names_of_failures(said: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut listing = false;
    for line in said.lines() {
        match line.strip_prefix("    ") {
            _ if line.trim_end() == "failures:" => listing = true,
            Some(name) if listing && !name.starts_with(' ') && !name.trim().is_empty() => {
                names.push(name.trim().to_owned());
            }
            _ if listing && line.trim().is_empty() => {}
            _ => listing = false,
        }
    }
    names.sort();
    names.dedup();
    names
}

/// From the first `failures:` to the list of names: what each failed test said.
fn details(said: &str) -> String {
    let start = said.find("\nfailures:\n").map_or(0, |at| at + 1);
    said[start..].trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt;
    use std::process::ExitStatus;

    use super::*;

    fn read(said: &str, code: i32, timed_out: bool) -> Outcome {
        let status = ExitStatus::from_raw(code << 8);
        let (all, took) = (said.to_owned(), Duration::from_secs(3));
        Outcome::read("shared", "lib", &Ended { status, stdout: String::new(), all, took, timed_out })
    }

    const FAILING: &str = "
running 3 tests
test a::one ... ok
test a::two ... FAILED
test a::three ... ignored

failures:

---- a::two stdout ----
thread 'a::two' panicked at shared/src/a.rs:3:5:
    failures: of the heart

failures:
    a::two

test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    #[test]
    fn a_failing_program_is_counted_and_its_failures_are_named() {
        let outcome = read(FAILING, 101, false);
        assert_eq!((outcome.passed, outcome.failed, outcome.skipped), (1, 1, 1));
        assert_eq!(outcome.failures, ["a::two"]);
        assert!(outcome.details.contains("panicked at shared/src/a.rs:3:5"));
        assert!(!outcome.details.contains("running 3 tests"));
    }

    #[test]
    fn a_program_that_broke_off_is_a_failure_whatever_passed_before() {
        let outcome = read("running 2 tests\ntest one ... ok\nmemory allocation failed\n", 134, false);
        assert_eq!((outcome.passed, outcome.failed), (0, 1));
        assert!(outcome.failures[0].starts_with("broke off") && outcome.details.contains("memory"));
        assert!(read("", 0, true).failures[0].starts_with("was ended after 3 s"));
    }

    #[test]
    fn several_results_are_added_up() {
        let line = |passed| {
            format!("test result: ok. {passed} passed; 0 failed; 0 ignored; 0 measured; 0 filtered out")
        };
        let outcome = read(&format!("{}\n   Doc-tests app\n{}\n", line(10), line(2)), 0, false);
        assert_eq!((outcome.passed, outcome.failed), (12, 0));
        assert_eq!(outcome.to_string(), "12 passed, 0 failed in 3 s");
    }

    #[test]
    fn nothing_to_test_is_neither_passed_nor_failed() {
        let outcome =
            read("running 0 tests\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 0 measured\n", 0, false);
        assert_eq!((outcome.passed, outcome.failed), (0, 0));
    }
}
