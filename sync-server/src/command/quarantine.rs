//! `quarantine list | export`
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Subcommand;
use shared::id::DeviceId;
use sync_server::audit::What;

use super::{Data, entry};

#[derive(Subcommand)]
pub enum Quarantine {
    /// List what was set apart and why.
    List(Data),
    /// Write what one device sent into a new folder, with the blobs that lie apart for it.
    Export {
        #[command(flatten)]
        data: Data,
        /// The device.
        #[arg(long)]
        device: DeviceId,
        /// The folder to make.
        #[arg(long)]
        out: PathBuf,
    },
}

impl Quarantine {
    pub async fn run(self) -> Result<()> {
        match self {
            Self::List(data) => {
                for it in data.store()?.set_apart().await? {
                    let event =
                        it.event.map_or_else(|| "no readable id".to_owned(), |event| event.to_string());
                    println!("{}  device {}  case {}  {event}  {}", it.received, it.device, it.case, it.why);
                }
            }
            Self::Export { data, device, out } => {
                let entry = entry(What::QuarantineExported).about(device);
                let found = data.store()?.set_apart_bytes(device, entry).await?;
                std::fs::create_dir(&out).with_context(|| format!("making {}", out.display()))?;
                for (it, bytes) in &found {
                    std::fs::write(out.join(format!("{}.json", it.digest)), bytes)?;
                }
                let blobs = super::checks::copy_all(&data.data.join(format!("blobs/apart-{device}")), &out)?;
                println!("{} events and {blobs} blobs in {}", found.len(), out.display());
            }
        }
        Ok(())
    }
}
