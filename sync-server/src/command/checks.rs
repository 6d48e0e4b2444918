//! `backup`, `verify-audit`
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::Args;
use sync_server::audit::{Verdict, What};

use super::{Data, entry};

#[derive(Args)]
pub struct Backup {
    #[command(flatten)]
    data: Data,
    /// The folder to make.
    #[arg(long)]
    out: PathBuf,
}

impl Backup {
    /// The database first: blobs only ever grow in number, so a copy taken later holds all that it names. The
    /// note beside the database stays behind, which is how a restored copy is known to be one.
    pub async fn run(self) -> Result<()> {
        fs::create_dir(&self.out).with_context(|| format!("making {}", self.out.display()))?;
        let store = self.data.store()?;
        store.copy_to(self.out.join("heard.db"), entry(What::BackupMade)).await?;
        let blobs = copy_all(&self.data.data.join("blobs"), &self.out.join("blobs"))?;
        let keys = ["receipt.key", "recovery.key"];
        for key in keys.iter().filter(|key| self.data.data.join(key).exists()) {
            fs::copy(self.data.data.join(key), self.out.join(key))?;
        }
        println!("the database and {blobs} blobs are in {}", self.out.display());
        Ok(())
    }
}

/// Copies every file below a folder, and says how many there were.
pub fn copy_all(from: &Path, to: &Path) -> Result<usize> {
    if !from.exists() {
        return Ok(0);
    }
    fs::create_dir_all(to)?;
    let mut files = 0;
    for found in fs::read_dir(from)? {
        let found = found?;
        let target = to.join(found.file_name());
        if found.file_type()?.is_dir() {
            files += copy_all(&found.path(), &target)?;
        } else {
            fs::copy(found.path(), &target)?;
            files += 1;
        }
    }
    Ok(files)
}

pub async fn verify_audit(data: &Data) -> Result<ExitCode> {
    match data.store()?.verify_audit().await? {
        Verdict::Whole { rows, head } => {
            println!("{rows} rows, each as it was written; head {head}");
            println!("Note the head elsewhere: it shows later whether rows were cut off.");
            Ok(ExitCode::SUCCESS)
        }
        Verdict::Broken { row } => {
            println!("row {row} is not as it was written");
            Ok(ExitCode::FAILURE)
        }
    }
}
