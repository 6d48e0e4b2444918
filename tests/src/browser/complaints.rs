//! What a browser complains of while nobody looks: errors, and what the content security policy stopped.
use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde_json::Value;

use super::Browser;

/// Runs before anything of the page does. Every track of a microphone is remembered, for whoever asks whether
/// it still listens.
pub const LISTEN: &str = r"
  window.__complaints = [];
  addEventListener('securitypolicyviolation', (event) =>
    __complaints.push(`the policy stopped ${event.blockedURI || event.violatedDirective} (${event.violatedDirective})`));
  addEventListener('error', (event) => __complaints.push(`error: ${event.message}`));
  window.__tracks = [];
  const devices = navigator.mediaDevices, ask = devices?.getUserMedia?.bind(devices);
  if (ask) devices.getUserMedia = async (wishes) => {
    const stream = await ask(wishes);
    __tracks.push(...stream.getTracks());
    return stream;
  };
  addEventListener('unhandledrejection', (event) => __complaints.push(`nobody caught: ${event.reason}`));
";

impl Browser {
    /// Takes note of what the browser said so far.
    pub(super) async fn take_complaints(&mut self) -> Result<()> {
        let mut heard = Vec::new();
        let driver = self.running()?;
        for entry in driver.web.get_log("browser").await? {
            if entry.level == "SEVERE" && !is_of_no_signal(&entry.message) {
                heard.push(entry.message);
            }
        }
        if let Value::Array(said) = self.run("window.__complaints ?? []").await? {
            heard.extend(said.iter().map(|it| it.as_str().unwrap_or_default().to_owned()));
        }
        self.heard.extend(heard);
        Ok(())
    }
}

/// A browser calls every request that finds no server an error.
fn is_of_no_signal(message: &str) -> bool {
    message.contains("net::ERR_")
}

pub fn none(heard: &[String]) -> Result<()> {
    let heard: BTreeSet<&str> = heard.iter().map(String::as_str).collect();
    let heard = Vec::from_iter(heard).join("\n  ");
    ensure!(heard.is_empty(), "the browser complained:\n  {heard}");
    Ok(())
}
