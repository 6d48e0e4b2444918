//! `case add | list`, `grant`, `withdraw`
use anyhow::{Context, Result, ensure};
use clap::{Args, Subcommand};
use shared::{
    id::CaseId,
    people::{self, AgeBand},
};
use sync_server::{
    audit::What,
    world::{Machine, World},
};

use super::{Data, entry};

#[derive(Subcommand)]
pub enum Case {
    /// Add a case: enough to be sure that it is the right child, and no more.
    Add {
        #[command(flatten)]
        data: Data,
        /// The name the child is called by.
        #[arg(long)]
        first_name: String,
        /// The first letter of the family name.
        #[arg(long)]
        initial: String,
        /// The picture that the child chose.
        #[arg(long)]
        picture: String,
        /// How questions are put: 3-5, 6-8, 9-12 or 13+.
        #[arg(long)]
        band: String,
    },
    /// List cases.
    List(Data),
}

#[derive(Args)]
pub struct Grant {
    #[command(flatten)]
    data: Data,
    /// The case.
    #[arg(long)]
    case: CaseId,
    /// Who, by the name they sign in with.
    #[arg(long)]
    login: String,
}

impl Case {
    pub async fn run(self) -> Result<()> {
        match self {
            Self::Add { data, first_name, initial, picture, band } => {
                let band = AgeBand::ALL.into_iter().find(|it| it.as_str() == band);
                let band = band.context("--band takes 3-5, 6-8, 9-12 or 13+")?;
                let (ms, random) = (&Machine as &dyn World).id_parts();
                let id = CaseId::make(ms, random);
                let case = people::Case { id, first_name, initial, picture, band };
                data.store()?.add_case(case, entry(What::CaseAdded).on(id)).await?;
                println!("{id}");
            }
            Self::List(data) => {
                for people::Case { id, first_name, initial, picture, band } in data.store()?.cases().await? {
                    println!("{id}  {first_name} {initial}.  {picture}  {}", band.as_str());
                }
            }
        }
        Ok(())
    }
}

impl Grant {
    pub async fn give(self) -> Result<()> {
        let store = self.data.store()?;
        let account = store.account(self.login.to_lowercase()).await?;
        let person = account.with_context(|| format!("nobody signs in as {}", self.login))?.person.id;
        store.grant(self.case, person, entry(What::CaseGranted).on(self.case).about(person)).await?;
        println!("{} is on case {}", self.login, self.case);
        Ok(())
    }

    pub async fn take(self) -> Result<()> {
        let store = self.data.store()?;
        let account = store.account(self.login.to_lowercase()).await?;
        let person = account.with_context(|| format!("nobody signs in as {}", self.login))?.person.id;
        let entry = entry(What::CaseWithdrawn).on(self.case).about(person);
        ensure!(store.withdraw(self.case, person, entry).await?, "{} was not on that case", self.login);
        println!("{} is off case {}", self.login, self.case);
        Ok(())
    }
}
