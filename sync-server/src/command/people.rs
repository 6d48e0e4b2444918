//! `person add | passwd | list`
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::{Args, Subcommand, ValueEnum};
use shared::{
    id::PersonId,
    people::{self, Role},
};
use sync_server::{
    audit::What,
    auth::password::Passwords,
    store::Account,
    world::{Machine, World},
};

use super::{Data, entry};

const SHORTEST_PASSWORD: usize = 12;

#[derive(Subcommand)]
pub enum Person {
    /// Add a person.
    Add {
        #[command(flatten)]
        who: Who,
        /// How colleagues and children call them.
        #[arg(long)]
        name: String,
        /// What they are to the children of their cases.
        #[arg(long)]
        role: As,
    },
    /// Set a password. The person's sessions end.
    Passwd(Who),
    /// List people.
    List(Data),
}

#[derive(Args)]
pub struct Who {
    #[command(flatten)]
    data: Data,
    /// The name they sign in with.
    #[arg(long)]
    login: String,
    /// A file with the password on its first line. Without it, it is asked for.
    #[arg(long)]
    password_file: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum As {
    SocialWorker,
    FosterCarer,
    Parent,
    Manager,
}

impl Person {
    pub async fn run(self) -> Result<()> {
        match self {
            Self::Add { who, name, role } => {
                let store = who.data.store()?;
                let (ms, random) = (&Machine as &dyn World).id_parts();
                let role = match role {
                    As::SocialWorker => Role::SocialWorker,
                    As::FosterCarer => Role::FosterCarer,
                    As::Parent => Role::Parent,
                    As::Manager => Role::Manager,
                };
                let person = people::Person { id: PersonId::make(ms, random), name, role };
                let id = person.id;
                let account = Account { person, login: who.login(), password: who.hash().await? };
                let added = store.add_person(account, entry(What::PersonAdded).about(id)).await?;
                ensure!(added, "somebody signs in as {} already", who.login());
                println!("{id} signs in as {}", who.login());
            }
            Self::Passwd(who) => {
                let store = who.data.store()?;
                let hash = who.hash().await?;
                let set = store.set_password(who.login(), hash, entry(What::PasswordSet).about(who.login()));
                ensure!(set.await?, "nobody signs in as {}", who.login());
                println!("{} signs in with the new password", who.login());
            }
            Self::List(data) => {
                for account in data.store()?.people().await? {
                    let people::Person { id, name, role } = account.person;
                    println!("{id}  {:<16} {role:?}  {name}", account.login);
                }
            }
        }
        Ok(())
    }
}

impl Who {
    fn login(&self) -> String {
        self.login.trim().to_lowercase()
    }

    async fn hash(&self) -> Result<String> {
        let password = match &self.password_file {
            Some(file) => {
                let text =
                    std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
                text.lines().next().unwrap_or_default().to_owned()
            }
            None => {
                let first = rpassword::prompt_password("Password: ")?;
                let again = rpassword::prompt_password("The same again: ")?;
                ensure!(first == again, "the two are not the same");
                first
            }
        };
        let length = password.chars().count();
        ensure!(length >= SHORTEST_PASSWORD, "a password has at least {SHORTEST_PASSWORD} characters");
        Ok(Passwords::default().hash(&Machine, password).await?)
    }
}
