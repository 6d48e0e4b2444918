//! Dana tries a visit out with a child who does not exist. Nothing of it is anywhere afterwards.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child::{self, HOUSE},
        everyone::{self, PIN},
    },
    server::Server,
    wire::Adult,
};

const TOLD: &str = "This is practice. Nothing is kept.";

#[tokio::test]
async fn a_practice_visit_is_the_very_same_and_leaves_nothing() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    browser.press("link", "Ages 6 to 8: pictures and words").await?;
    begin(&browser).await?;
    child::choose(&browser, "Draw").await?;
    child::draw(&browser, &HOUSE).await?;
    browser.look("practice-draw").await?;
    browser.read(TOLD).await?;
    child::keep_drawing(&browser).await?;
    child::choose(&browser, "Talk").await?;
    child::talk(&browser, 1).await?;
    browser.press("button", "Finished").await?;
    child::keep(&browser).await?;
    child::asked(&browser).await?;

    // Back leads nowhere; a reload is the end of it, and another child begins.
    browser.back().await?;
    browser.read(TOLD).await?;
    browser.reload().await?;
    everyone::unlock(&browser, PIN).await?;
    begin(&browser).await?;
    child::to_the_grown_up(&browser).await?;
    everyone::unlock(&browser, PIN).await?;
    browser.see("heading", "You have the tablet again").await?;
    browser.press("button", "Leave practice").await?;
    browser.see("heading", "Children").await?;
    everyone::all_sent(&browser).await?;

    let dana = Adult::sign_in(&server, "dana").await?;
    for name in ["Maya", "Theo"] {
        ensure!(
            dana.pull(dana.case(name)?.id).await?.is_empty(),
            "something of practice is in {name}’s case"
        );
    }
    browser.finish().await
}

async fn begin(browser: &Browser) -> Result<()> {
    browser.see("heading", "Hello, Robin.").await?;
    browser.read(TOLD).await?;
    browser.press("button", "Yes").await?;
    let door = child::first_door(browser).await?;
    browser.press("button", &door).await?;
    child::asked(browser).await
}
