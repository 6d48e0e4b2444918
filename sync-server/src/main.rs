//! `sync-server`: serves a data folder, and the commands of the one who runs it.
mod command;

use std::process::ExitCode;

use clap::Parser;

/// Enough to wait for the disk and to hash passwords; each more would hold memory of its own for ever.
const BLOCKING_THREADS: usize = 16;

fn main() -> ExitCode {
    let command = command::Command::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build()
        .expect("a machine that can not start a thread can not serve");
    match runtime.block_on(command.run()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("sync-server: {error:#}");
            ExitCode::FAILURE
        }
    }
}
