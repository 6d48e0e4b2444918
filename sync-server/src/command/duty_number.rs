//! `duty-number set | show`
use anyhow::{Result, ensure};
use clap::Subcommand;
use shared::wire::duty::dialled;
use sync_server::audit::What;

use super::{Data, entry};

#[derive(Subcommand)]
pub enum DutyNumber {
    /// Set it, as people write it: `0117 496 0000`.
    Set {
        #[command(flatten)]
        data: Data,
        /// The number.
        number: String,
    },
    /// Show it.
    Show(Data),
}

impl DutyNumber {
    pub async fn run(self) -> Result<()> {
        match self {
            Self::Set { data, number } => {
                let number = number.trim().to_owned();
                ensure!(dialled(&number).is_some(), "{number} is not a number that one can ring");
                data.store()?.set_duty_number(Some(number.clone()), entry(What::DutyNumberSet)).await?;
                println!("tablets show {number} from their next contact on");
            }
            Self::Show(data) => match data.store()?.duty_number().await? {
                Some(number) => println!("{number}"),
                None => println!("no number is set: tablets say so before each visit"),
            },
        }
        Ok(())
    }
}
