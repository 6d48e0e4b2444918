//! A real Chromium with a profile of its own, which outlives a restart and a kill. Never: what is on a page.
mod barriers;
mod complaints;
mod driver;
mod hands;
mod keyboard;
mod page;
mod paper;
mod senses;
mod sound;

use anyhow::{Context, Result};
use serde_json::json;
use tempfile::TempDir;

use self::driver::Driver;
pub use self::hands::Hands;
pub use self::paper::{Drawn, Ink, Laid, Pointer};
use crate::server::Server;

/// How the screen is held, in the pixels of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

/// A tablet on a table.
pub const LYING: Size = Size { width: 1024, height: 768 };
/// The same tablet, held up.
pub const UPRIGHT: Size = Size { width: 768, height: 1024 };
/// A carer's phone.
pub const PHONE: Size = Size { width: 390, height: 844 };

/// One tablet or phone: a profile, and most of the time a browser that runs on it. The last page that was gone
/// to or opened in another tab is the one that is seen.
pub struct Browser {
    address: String,
    size: Size,
    profile: TempDir,
    running: Option<Driver>,
    /// Complaints of browsers that ran on this profile before.
    heard: Vec<String>,
}

impl Browser {
    /// Opens the app's first page.
    pub async fn open(server: &Server, size: Size) -> Result<Self> {
        let browser = Self::closed(server, size)?;
        browser.started().await
    }

    /// Opens the app by the address that pairs a device.
    pub async fn open_invited(server: &Server, size: Size) -> Result<Self> {
        let mut browser = Self::closed(server, size)?;
        browser.start().await?;
        browser.go(&format!("/#pair={}", server.pairing_code()?)).await?;
        Ok(browser)
    }

    fn closed(server: &Server, size: Size) -> Result<Self> {
        let profile = tempfile::Builder::new().prefix("heard-browser-").tempdir()?;
        Ok(Self { address: server.address(), size, profile, running: None, heard: Vec::new() })
    }

    async fn started(mut self) -> Result<Self> {
        self.start().await?;
        self.go("/").await?;
        Ok(self)
    }

    async fn start(&mut self) -> Result<()> {
        self.running = Some(Driver::start(self.profile.path()).await?);
        self.turn(self.size).await?;
        self.running()?.script_before_every_page(complaints::LISTEN).await
    }

    /// Goes to a place within the app, as if somebody had typed it.
    pub async fn go(&self, place: &str) -> Result<()> {
        self.running()?.web.goto(format!("{}{place}", self.address)).await.context("opening a page")
    }

    pub async fn reload(&self) -> Result<()> {
        self.running()?.web.refresh().await.context("loading the page anew")
    }

    /// The browser's own way back.
    pub async fn back(&self) -> Result<()> {
        self.run("history.back()").await.map(|_| ())
    }

    /// Another tab beside this one, which is seen from now on.
    pub async fn open_tab(&self, place: &str) -> Result<()> {
        let driver = self.running()?;
        let tab = driver.web.new_tab().await?;
        driver.web.switch_to_window(tab).await?;
        self.turn(self.size).await?;
        driver.script_before_every_page(complaints::LISTEN).await?;
        self.go(place).await
    }

    /// Sees the tab that was opened first, or second, ...
    pub async fn see_tab(&self, number: usize) -> Result<()> {
        let driver = self.running()?;
        let tabs = driver.web.windows().await?;
        let tab = tabs.get(number).with_context(|| format!("there is no tab {number}"))?;
        Ok(driver.web.switch_to_window(tab.clone()).await?)
    }

    /// Closes what is seen, and types this address into an empty tab.
    pub async fn open_instead(&self, place: &str) -> Result<()> {
        let driver = self.running()?;
        let tab = driver.web.new_tab().await?;
        driver.web.close_window().await?;
        driver.web.switch_to_window(tab).await?;
        self.turn(self.size).await?;
        driver.script_before_every_page(complaints::LISTEN).await?;
        self.go(place).await
    }

    /// Closes the tab that is seen, and sees the first.
    pub async fn close_tab(&self) -> Result<()> {
        self.running()?.web.close_window().await?;
        self.see_tab(0).await
    }

    /// Holds the screen in another way.
    pub async fn turn(&self, size: Size) -> Result<()> {
        let Size { width, height } = size;
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.running()?.cdp("Emulation.setDeviceMetricsOverride", metrics).await.map(|_| ())
    }

    /// The browser is closed as people close it, and opened again.
    pub async fn close_and_open(&mut self) -> Result<()> {
        self.take_complaints().await?;
        self.running.take().context("the browser was closed before")?.quit().await?;
        self.start().await?;
        self.go("/").await
    }

    /// `kill -9` of the browser and of everything that it started.
    pub fn kill(&mut self) {
        self.running = None;
    }

    /// After a kill.
    pub async fn open_again(&mut self) -> Result<()> {
        self.start().await?;
        self.go("/").await
    }

    /// The end of a journey: nothing went wrong that nobody saw.
    pub async fn finish(mut self) -> Result<()> {
        self.take_complaints().await?;
        self.running.take().context("the browser was closed before")?.quit().await?;
        complaints::none(&self.heard)
    }

    fn running(&self) -> Result<&Driver> {
        self.running.as_ref().context("the browser is closed")
    }
}

impl Browser {
    /// Waits until the app has everything that it needs to be opened without signal.
    pub async fn ready_without_signal(&self) -> Result<()> {
        let ready = "navigator.serviceWorker.ready.then((it) => it.active?.state === 'activated')";
        self.patiently("an app that opens without signal", async || {
            Ok((self.run(ready).await? == true).then_some(()))
        })
        .await
    }

    /// A pen rests, and the tablet has the time to write down what it drew.
    pub async fn half_a_second_passes(&self) -> Result<()> {
        self.run("new Promise((go_on) => setTimeout(go_on, 500))").await.map(|_| ())
    }
}
