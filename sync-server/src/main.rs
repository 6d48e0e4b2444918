//! `sync-server`: serves a data folder, and the commands of the one who runs it.
mod command;

use std::process::ExitCode;

use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    match command::Command::parse().run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("sync-server: {error:#}");
            ExitCode::FAILURE
        }
    }
}
