//! `serve`
use std::{net::SocketAddr, path::PathBuf};

use anyhow::{Result, ensure};
use clap::Args;
use sync_server::{
    app::Settings,
    open, practice,
    serve::{self, Listen},
};
use tracing_subscriber::{EnvFilter, fmt};

use super::Data;

#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    /// Where to listen. Off this machine that needs TLS.
    #[arg(long, default_value = "127.0.0.1:8420")]
    listen: SocketAddr,
    /// The folder of the built web app.
    #[arg(long)]
    web: Option<PathBuf>,
    /// Make a practice case with accounts that everybody knows.
    #[arg(long)]
    practice: bool,
    /// The certificate chain, as a PEM file.
    #[arg(long, requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Its private key, as a PEM file.
    #[arg(long, requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// A proxy in front does TLS and names the caller in X-Forwarded-For.
    #[arg(long, conflicts_with = "tls_cert")]
    behind_proxy: bool,
}

impl Serve {
    pub async fn run(self) -> Result<()> {
        let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
        fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
        let listen = Listen {
            address: self.listen,
            tls: self.tls_cert.zip(self.tls_key),
            behind_proxy: self.behind_proxy,
            practice: self.practice,
        };
        if let Some(web) = &self.web {
            ensure!(web.is_dir(), "there is no folder {}", web.display());
        }
        let listener = serve::bind(&listen)?;
        let settings = Settings { web: self.web, tls: listen.secure(), behind_proxy: listen.behind_proxy };
        let served = open::to_serve(&self.data.data, settings).await?;
        let scheme = if listen.tls.is_some() { "https" } else { "http" };
        let address = format!("{scheme}://{}", listener.local_addr()?);
        say(&format!("Listening on {address}"));
        if self.practice {
            let code = practice::prepare(&served.app, &self.data.data).await?;
            say(&practice::how_to(&sync_server::qr::pairing_address(&address, &code)));
        }
        serve::serve(served.app.clone(), &listen, listener).await
    }
}

/// Tells whoever started the server. One who has stopped listening must not stop it.
fn say(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}
