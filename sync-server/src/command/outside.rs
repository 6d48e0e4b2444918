//! `outside set | show`
use anyhow::{Result, ensure};
use clap::Subcommand;
use sync_server::{audit::What, store::Outside as Contacts};

use super::{Data, entry};

#[derive(Subcommand)]
pub enum Outside {
    /// Set both, as people write them: `Voice, 0117 496 0001`. What is left out is taken away.
    Set {
        #[command(flatten)]
        data: Data,
        /// Somebody on the child's side: an advocate.
        #[arg(long)]
        advocate: Option<String>,
        /// Where a child complains.
        #[arg(long)]
        complaints: Option<String>,
    },
    /// Show both.
    Show(Data),
}

impl Outside {
    pub async fn run(self) -> Result<()> {
        match self {
            Self::Set { data, advocate, complaints } => {
                let outside = Contacts { advocate: line(advocate)?, complaints: line(complaints)? };
                data.store()?.set_outside(outside, entry(What::OutsideSet)).await?;
                println!("tablets show it from their next contact on");
            }
            Self::Show(data) => {
                let Contacts { advocate, complaints } = data.store()?.outside().await?;
                println!("advocate: {}", advocate.as_deref().unwrap_or("none is set"));
                println!("complaints: {}", complaints.as_deref().unwrap_or("none is set"));
            }
        }
        Ok(())
    }
}

/// One line that fits on a child's page.
fn line(written: Option<String>) -> Result<Option<String>> {
    let Some(written) = written.map(|written| written.trim().to_owned()) else { return Ok(None) };
    let fits = !written.is_empty() && written.chars().count() <= 120 && !written.contains(['\n', '\r']);
    ensure!(fits, "a contact is one line of at most 120 letters: a name, and how to reach them");
    Ok(Some(written))
}
