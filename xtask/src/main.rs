//! The list of chores. What each one does is in the module of its name.
#![allow(clippy::disallowed_methods, reason = "chores tell people how long a step took; nothing here ships")]

mod ci;
mod licences;
mod look;
mod needs;
mod place;
mod rounds;
mod run;
mod step;
mod test;
mod tidy;
mod web;

use std::process::ExitCode;

use anyhow::Result;

const CHORES: &str = "\
cargo xtask run [--data DIR] [--listen ADDR] [--tls-cert FILE --tls-key FILE] [--desktop] [--yes]
                        build the app and the server, and serve a practice case
cargo xtask web [--yes] build only the browser app, and weigh it; with `--bench` the drawing pad to be measured
cargo xtask test [--yes] [PACKAGE] [NAME]
                        run every test, or those of one package or name
cargo xtask rounds [N]  kill and race the server so often: 200 times, unless you say otherwise;
                        and the browser half as often, while a child draws
cargo xtask look        every page of every age mode as a picture, and all of them on one sheet
cargo xtask ci [--yes]  what has to pass before a change lands: all the checks and all the tests
cargo xtask fmt | clippy | tidy | licences
                        one of the checks alone";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match chore(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore(arguments: &[String]) -> Result<ExitCode> {
    let (name, rest) = match arguments.split_first() {
        Some((name, rest)) => (name.as_str(), rest),
        None => ("help", arguments),
    };
    match name {
        "run" => run::run(&run::Wishes::read(rest)?),
        "web" => web::chore(rest),
        "test" => test::chore(rest),
        "rounds" => rounds::chore(rest),
        "look" => look::chore(rest),
        "ci" => ci::chore(rest),
        "fmt" | "clippy" | "tidy" | "licences" => ci::one_check(name),
        "help" | "--help" | "-h" => {
            println!("{CHORES}");
            Ok(ExitCode::SUCCESS)
        }
        unknown => anyhow::bail!("there is no chore named {unknown:?}\n\n{CHORES}"),
    }
}
