//! A real server with a data folder of its own and the practice case. Without signal means: it was stopped.
use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;

use crate::place;
use crate::process::Process;
use crate::wait::until;

pub struct Server {
    address: SocketAddr,
    data: TempDir,
    web: PathBuf,
    running: Option<Process>,
}

impl Server {
    /// Ready when it comes back.
    pub async fn start() -> Result<Self> {
        Self::start_with(place::web_app()?).await
    }

    /// The same, with what is in this folder instead of the app.
    pub async fn start_with(web: PathBuf) -> Result<Self> {
        // Built together with the app, HTTP clients wait to be told which cryptography to use; whoever comes
        // first has told them.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let data = tempfile::Builder::new().prefix("heard-server-").tempdir()?;
        let mut server = Self { address: free, data, web, running: None };
        server.start_again().await?;
        Ok(server)
    }

    /// At the same address, on the same data.
    pub async fn start_again(&mut self) -> Result<()> {
        ensure!(self.running.is_none(), "the server runs already");
        let log = File::options().create(true).append(true).open(self.data.path().join("log"))?;
        let mut command = Command::new(place::server_program()?);
        command.arg("serve").arg("--practice").arg("--data").arg(self.data.path());
        command.args(["--listen", &self.address.to_string()]).arg("--web").arg(&self.web);
        command.stdout(log.try_clone()?).stderr(log);
        let mut running = Process::start(&mut command)?;
        let health = format!("{}/healthz", self.address());
        until("a server that is well", async || {
            if running.has_ended() {
                bail!("the server ended: {}", self.log());
            }
            let answer = reqwest::get(&health).await;
            Ok(answer.is_ok_and(|answer| answer.status().is_success()).then_some(()))
        })
        .await?;
        self.running = Some(running);
        Ok(())
    }

    /// From now on there is no signal.
    pub async fn stop(&mut self) -> Result<()> {
        self.running.take().context("the server was stopped before")?.end().await
    }

    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The code is good for as many devices as a journey has.
    pub fn pairing_code(&self) -> Result<String> {
        let file = self.data.path().join("practice.pairing");
        Ok(fs::read_to_string(file).context("the practice server writes its code down")?.trim().to_owned())
    }

    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// What an operator types beside the running server, without the data folder. Answers what it says.
    pub fn operator(&self, words: &[&str]) -> Result<String> {
        let mut command = Command::new(place::server_program()?);
        let said = command.args(words).arg("--data").arg(self.data.path()).output()?;
        let text = String::from_utf8_lossy(&said.stdout).into_owned();
        ensure!(said.status.success(), "{words:?}: {text} {}", String::from_utf8_lossy(&said.stderr));
        Ok(text)
    }

    fn log(&self) -> String {
        fs::read_to_string(self.data.path().join("log")).unwrap_or_default()
    }
}
