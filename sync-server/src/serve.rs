//! Listening: plain HTTP on this machine, TLS or a proxy for everybody else; ends when it is asked to, after the
//! requests that are under way.
use std::{
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use axum_server::{Handle, tls_rustls::RustlsConfig};
use hyper_util::rt::TokioTimer;

use crate::{actions, app::App, http};

const HEADERS_WITHIN: Duration = Duration::from_secs(15);
const TO_FINISH: Duration = Duration::from_secs(10);
const TIDY_EVERY: Duration = Duration::from_secs(60 * 60);

/// How to listen.
#[derive(Debug, Clone)]
pub struct Listen {
    pub address: SocketAddr,
    /// Certificate chain and private key, as PEM files.
    pub tls: Option<(PathBuf, PathBuf)>,
    pub behind_proxy: bool,
    pub practice: bool,
}

impl Listen {
    /// Refuses what would send a child's words over a network in the clear, or let everybody in.
    pub fn check(&self) -> Result<()> {
        let here = self.address.ip().is_loopback();
        ensure!(
            here || self.tls.is_some() || self.behind_proxy,
            "{} can be reached from other machines: give --tls-cert and --tls-key, or --behind-proxy",
            self.address
        );
        ensure!(
            !self.practice || (here && !self.behind_proxy),
            "the practice accounts are for this machine alone: their passwords are known to everybody"
        );
        Ok(())
    }

    /// Whether people reach it by TLS.
    pub fn secure(&self) -> bool {
        self.tls.is_some() || self.behind_proxy
    }
}

/// A port that is taken before anybody is told of it.
pub fn bind(listen: &Listen) -> Result<TcpListener> {
    listen.check()?;
    let listener =
        TcpListener::bind(listen.address).with_context(|| format!("listening on {}", listen.address))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Serves until somebody ends it.
pub async fn serve(app: App, listen: &Listen, listener: TcpListener) -> Result<()> {
    let handle = Handle::new();
    tokio::spawn(end_when_asked(handle.clone()));
    tokio::spawn(tidy_now_and_then(app.clone()));
    let service = http::router(app).into_make_service_with_connect_info::<SocketAddr>();
    match &listen.tls {
        None => {
            let mut server = axum_server::from_tcp(listener)?.handle(handle);
            patience(server.http_builder());
            server.serve(service).await?;
        }
        Some((certificate, key)) => {
            // Another part of the program may have chosen the same provider before.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let tls =
                RustlsConfig::from_pem_file(certificate, key).await.context("reading the certificate")?;
            let mut server = axum_server::from_tcp_rustls(listener, tls)?.handle(handle);
            patience(server.http_builder());
            server.serve(service).await?;
        }
    }
    Ok(())
}

/// Who opens a connection and says nothing must not hold it for ever.
fn patience(builder: &mut hyper_util::server::conn::auto::Builder<hyper_util::rt::TokioExecutor>) {
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(HEADERS_WITHIN);
}

async fn end_when_asked(handle: Handle<SocketAddr>) {
    let interrupted = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminated) => {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
        }
        Err(_) => {
            let _ = interrupted.await;
        }
    }
    tracing::info!("ending after the requests that are under way");
    handle.graceful_shutdown(Some(TO_FINISH));
}

async fn tidy_now_and_then(app: App) {
    let mut hours = tokio::time::interval(TIDY_EVERY);
    loop {
        hours.tick().await;
        if let Err(error) = actions::tidy(&app).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "tidying failed");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, tls: bool, behind_proxy: bool, practice: bool) -> bool {
        let tls = tls.then(|| ("cert".into(), "key".into()));
        Listen { address: address.parse().unwrap(), tls, behind_proxy, practice }.check().is_ok()
    }

    #[test]
    fn nothing_travels_in_the_clear_and_practice_stays_on_this_machine() {
        assert!(check("127.0.0.1:0", false, false, true));
        assert!(check("[::1]:0", false, false, false));
        assert!(!check("0.0.0.0:0", false, false, false));
        assert!(check("0.0.0.0:0", true, false, false));
        assert!(check("0.0.0.0:0", false, true, false));
        assert!(!check("0.0.0.0:0", true, false, true));
        assert!(!check("127.0.0.1:0", false, true, true));
    }
}
