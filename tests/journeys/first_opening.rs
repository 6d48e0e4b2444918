//! The first time on a tablet, and every time after that.
use anyhow::Result;
use journeys::{
    browser::{Browser, LYING},
    pages::everyone::{self, PIN},
    server::Server,
};

#[tokio::test]
async fn a_tablet_is_added_once_and_then_opens_with_a_pin_and_no_signal() -> Result<()> {
    let mut server = Server::start().await?;
    let mut browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    browser.see("heading", "Children").await?;
    browser.read("Maya R.").await?;
    browser.ready_without_signal().await?;

    server.stop().await?;
    browser.close_and_open().await?;
    everyone::unlock(&browser, PIN).await?;
    browser.read("Maya R.").await?;
    browser.finish().await
}
