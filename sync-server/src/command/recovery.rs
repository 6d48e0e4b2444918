//! `recovery-key new`, `recovery list | approve | refuse`
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::Subcommand;
use shared::id::RecoveryId;
use sync_server::{
    actions::{new_recovery_key, open_recovery},
    audit::What,
    keys,
};

use super::{Data, entry};

#[derive(Subcommand)]
pub enum Key {
    /// Make a recovery key. Keep the file away from the server: who has it can open stores.
    New {
        #[command(flatten)]
        data: Data,
        /// The file to write the private key to.
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Subcommand)]
pub enum Recovery {
    /// List requests.
    List(Data),
    /// Hand a store key on, after making sure who asks.
    Approve {
        #[command(flatten)]
        data: Data,
        /// The file with the private recovery key.
        #[arg(long)]
        key: PathBuf,
        /// The request.
        request: RecoveryId,
    },
    /// Say no to a request.
    Refuse {
        #[command(flatten)]
        data: Data,
        /// The request.
        request: RecoveryId,
    },
}

impl Key {
    pub async fn run(self) -> Result<()> {
        let Self::New { data, out } = self;
        let store = data.store()?;
        let (private, public) = new_recovery_key();
        keys::write_private(&out, &private)?;
        store.set_recovery_key(public.clone(), entry(What::RecoveryKeySet)).await?;
        println!("public key {public}\nThe private key is in {}: keep it elsewhere.", out.display());
        Ok(())
    }
}

impl Recovery {
    pub async fn run(self) -> Result<()> {
        match self {
            Self::List(data) => {
                for it in data.store()?.recoveries().await? {
                    println!("{}  {:<16} asked {}  {}", it.request.id, it.login, it.asked, it.state);
                }
            }
            Self::Approve { data, key, request } => {
                let store = data.store()?;
                let waiting = store.recoveries().await?.into_iter().find(|it| it.request.id == request);
                let waiting = waiting.with_context(|| format!("there is no request {request}"))?;
                let sealed = open_recovery(&keys::read_private(&key)?, &waiting.request)?;
                let entry = entry(What::RecoveryApproved).about(request);
                ensure!(
                    store.answer_recovery(request, Some(sealed), entry).await?,
                    "the request was answered before"
                );
                println!("{} can choose a new PIN on that device", waiting.login);
            }
            Self::Refuse { data, request } => {
                let entry = entry(What::RecoveryRefused).about(request);
                let refused = data.store()?.answer_recovery(request, None, entry).await?;
                ensure!(refused, "no such request waits");
                println!("refused");
            }
        }
        Ok(())
    }
}
