//! The commands. Each opens the data folder, does one thing, and says what it did. Passwords and keys come from
//! the terminal or from a file, never from the command line, which others can see.
mod cases;
mod checks;
mod devices;
mod duty_number;
mod outside;
mod people;
mod quarantine;
mod recovery;
mod serve;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use sync_server::{
    audit::{Entry, What},
    open,
    store::Store,
    world::{Machine, World},
};

/// Keeps what devices send, and shows each person what they may see.
#[derive(Parser)]
#[command(version)]
pub struct Command {
    #[command(subcommand)]
    chosen: Chosen,
}

#[derive(Subcommand)]
enum Chosen {
    /// Serve a data folder.
    Serve(serve::Serve),
    /// People who sign in.
    #[command(subcommand)]
    Person(people::Person),
    /// Children's cases.
    #[command(subcommand)]
    Case(cases::Case),
    /// Put a person on a case.
    Grant(cases::Grant),
    /// Take a person off a case.
    Withdraw(cases::Grant),
    /// Make a code that pairs one device.
    Pair(devices::Pair),
    /// List devices.
    Devices(Data),
    /// Revoke a device. What it still sends is set apart.
    RevokeDevice(devices::Revoke),
    /// What was set apart.
    #[command(subcommand)]
    Quarantine(quarantine::Quarantine),
    /// The number to ring when a child may not be safe.
    #[command(subcommand)]
    DutyNumber(duty_number::DutyNumber),
    /// Whom a child can turn to beside its worker: an advocate, and where to complain.
    #[command(subcommand)]
    Outside(outside::Outside),
    /// The organisation's recovery key.
    #[command(subcommand)]
    RecoveryKey(recovery::Key),
    /// Stores whose PIN was forgotten.
    #[command(subcommand)]
    Recovery(recovery::Recovery),
    /// Copy the database and the blobs into a new folder, while the server goes on.
    Backup(checks::Backup),
    /// Check that no audit row was changed, put in or taken out.
    VerifyAudit(Data),
}

/// Where the data is.
#[derive(Args)]
pub struct Data {
    /// The data folder.
    #[arg(long)]
    data: PathBuf,
}

impl Data {
    fn store(&self) -> Result<Arc<dyn Store>> {
        open::store_of(&self.data)
    }
}

fn entry(what: What) -> Entry {
    Entry::by_operator(Machine.now(), what)
}

impl Command {
    /// Does what was chosen.
    pub async fn run(self) -> Result<ExitCode> {
        match self.chosen {
            Chosen::Serve(serve) => serve.run().await?,
            Chosen::Person(person) => person.run().await?,
            Chosen::Case(case) => case.run().await?,
            Chosen::Grant(grant) => grant.give().await?,
            Chosen::Withdraw(grant) => grant.take().await?,
            Chosen::Pair(pair) => pair.run().await?,
            Chosen::Devices(data) => devices::list(&data).await?,
            Chosen::RevokeDevice(revoke) => revoke.run().await?,
            Chosen::Quarantine(quarantine) => quarantine.run().await?,
            Chosen::DutyNumber(duty_number) => duty_number.run().await?,
            Chosen::Outside(outside) => outside.run().await?,
            Chosen::RecoveryKey(key) => key.run().await?,
            Chosen::Recovery(recovery) => recovery.run().await?,
            Chosen::Backup(backup) => backup.run().await?,
            Chosen::VerifyAudit(data) => return checks::verify_audit(&data).await,
        }
        Ok(ExitCode::SUCCESS)
    }
}
