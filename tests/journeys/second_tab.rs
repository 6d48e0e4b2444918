//! Heard in two tabs of one browser: one works, the other says so and waits.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child::{self, HOUSE},
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
};

#[tokio::test]
async fn a_second_tab_waits_and_can_not_take_a_visit_out_of_a_childs_hands() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    browser.see("heading", "Children").await?;

    browser.open_tab("/").await?;
    browser.see("heading", "Heard is open in another window").await?;
    browser.read("it works in one window at a time").await?;
    browser.close_tab().await?;

    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;
    child::choose(&browser, "Draw").await?;
    child::draw(&browser, &HOUSE).await?;
    browser.open_tab("/").await?;
    browser.see("heading", "Heard is open in another window").await?;
    browser.read("A visit is going on in the other window.").await?;
    ensure!(browser.names_of("button").await?.is_empty(), "there is nothing to press");
    browser.look("second-tab").await?;

    browser.see_tab(0).await?;
    ensure!(child::paper(&browser).await?.has(0.5, 0.2), "the drawing goes on");
    browser.close_tab().await?;
    browser.see("heading", "This page is for the grown-up.").await?;
    everyone::unlock(&browser, PIN).await?;
    browser.see("region", child::PAPER).await?;
    browser.finish().await
}
