//! ChromeDriver and the Chromium that it starts, and the end of both.
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, WebDriver};

use crate::process::Process;
use crate::wait::until;

/// The microphone of the test machine hums by itself, and nobody is there to press "Allow".
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--hide-scrollbars",
    "--lang=en-GB",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
];

pub struct Driver {
    pub web: WebDriver,
    driver: Process,
    profile: String,
}

impl Driver {
    pub async fn start(profile: &Path) -> Result<Self> {
        let log = profile.with_extension("log");
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(File::create(&log)?).stderr(File::create("/dev/null")?);
        let mut driver = Process::start(&mut command)?;
        let port = until("a ChromeDriver", async || {
            if driver.has_ended() {
                bail!("ChromeDriver ended: {}", fs::read_to_string(&log)?);
            }
            Ok(port_in(&fs::read_to_string(&log)?))
        })
        .await?;
        fs::remove_file(&log)?;
        let profile = profile.to_str().context("a temporary folder has a plain name")?.to_owned();
        let mut wishes = ChromeCapabilities::new();
        for flag in FLAGS {
            wishes.add_arg(flag)?;
        }
        wishes.add_arg(&format!("--user-data-dir={profile}"))?;
        wishes.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        let web =
            WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await.context("starting Chromium")?;
        Ok(Self { web, driver, profile })
    }

    pub async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        self.web.cdp().send_raw(method, parameters).await.with_context(|| method.to_owned())
    }

    pub async fn script_before_every_page(&self, source: &str) -> Result<()> {
        let source = json!({ "source": source });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source).await.map(|_| ())
    }

    /// As people close it.
    pub async fn quit(self) -> Result<()> {
        self.web.clone().quit().await?;
        until("an end of the browser", async || Ok(browsers_on(&self.profile).is_empty().then_some(()))).await
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // What is gone can not be killed, which is what this is for.
        for pid in with_children(browsers_on(&self.profile)) {
            let _ = kill_process(pid, Signal::KILL);
        }
        self.driver.kill();
        // There is nothing left that could be asked to end.
        let _ = self.web.clone().leak();
    }
}

fn port_in(log: &str) -> Option<u16> {
    let (_, rest) = log.split_once("started successfully on port ")?;
    rest.split('.').next()?.parse().ok()
}

/// Every process that was started on this profile, and so by this journey.
fn browsers_on(profile: &str) -> Vec<Pid> {
    let wanted = format!("--user-data-dir={profile}");
    let mut found = Vec::new();
    for pid in all_processes() {
        let line = fs::read(format!("/proc/{}/cmdline", pid.as_raw_nonzero())).unwrap_or_default();
        if line.split(|byte| *byte == 0).any(|word| word == wanted.as_bytes()) {
            found.push(pid);
        }
    }
    found
}

/// The parents first, so that nobody is left to tidy up.
fn with_children(mut pids: Vec<Pid>) -> Vec<Pid> {
    let parents: Vec<(Pid, Option<Pid>)> = all_processes().map(|pid| (pid, parent_of(pid))).collect();
    let mut next = 0;
    while let Some(pid) = pids.get(next).copied() {
        for (child, parent) in &parents {
            if *parent == Some(pid) && !pids.contains(child) {
                pids.push(*child);
            }
        }
        next += 1;
    }
    pids
}

fn all_processes() -> impl Iterator<Item = Pid> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| Pid::from_raw(entry.file_name().to_str()?.parse().ok()?))
}

fn parent_of(pid: Pid) -> Option<Pid> {
    let status = fs::read_to_string(format!("/proc/{}/status", pid.as_raw_nonzero())).ok()?;
    let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?;
    Pid::from_raw(parent.trim().parse().ok()?)
}
