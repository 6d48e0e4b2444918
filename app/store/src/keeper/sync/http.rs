//! The way to the server over HTTP, the same in the browser and natively.
use std::time::Duration;

use super::transport::{NoAnswer, Request, Response, Sent, Transport};

/// How long an answer may take: a chunk of a megabyte over a very poor line fits.
const PATIENCE: Duration = Duration::from_secs(90);

/// HTTP by `reqwest`.
#[derive(Clone)]
pub struct Http {
    client: reqwest::Client,
    own_origin: String,
}

impl Http {
    /// `own_origin` is where requests without a server go: the page's own.
    pub fn new(own_origin: String) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        // Whoever was first has set the same provider.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { client: reqwest::Client::new(), own_origin }
    }
}

impl Transport for Http {
    fn send(&self, request: Request) -> Sent {
        let base = if request.base.is_empty() { &self.own_origin } else { &request.base };
        let method = reqwest::Method::from_bytes(request.method.as_bytes()).unwrap_or_default();
        let mut builder = self.client.request(method, format!("{base}{}", request.path)).timeout(PATIENCE);
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        if !request.body.is_empty() {
            builder = builder.body(request.body);
        }
        Box::pin(async move {
            let answer = builder.send().await.map_err(|_| NoAnswer)?;
            let status = answer.status().as_u16();
            let headers = answer.headers().iter().filter_map(|(name, value)| {
                Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
            });
            let headers = headers.collect();
            let body = answer.bytes().await.map_err(|_| NoAnswer)?.to_vec();
            Ok(Response { status, headers, body })
        })
    }
}
