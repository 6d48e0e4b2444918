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
    everyone::to_sending(&browser).await?;
    // Which of the two is the browser's to say.
    browser
        .patiently("a word about whether the browser keeps what is stored", async || {
            let text = browser.text().await?;
            let promised = text.contains("This browser has promised to keep what is stored here.");
            let not = text.contains("This browser has not promised to keep what is stored here.");
            Ok((promised != not).then_some(()))
        })
        .await?;

    server.stop().await?;
    browser.close_and_open().await?;
    everyone::unlock(&browser, PIN).await?;
    browser.read("Maya R.").await?;
    browser.finish().await
}
