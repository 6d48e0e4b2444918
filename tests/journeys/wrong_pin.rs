//! A PIN that is wrong, and a PIN that is forgotten. Nothing is lost by either.
use anyhow::{Context, Result, ensure};
use journeys::{
    browser::{Browser, LYING, PHONE},
    pages::{
        everyone::{self, PIN},
        foster_carer,
    },
    server::Server,
    wire::Adult,
};

const WRONG: &str = "908172";

#[tokio::test]
async fn wrong_pins_make_it_wait_and_the_right_one_opens_everything_again() -> Result<()> {
    let server = Server::start().await?;
    let mut browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    browser.see("heading", "Children").await?;
    everyone::lock(&browser).await?;
    browser.see("heading", "Dana’s PIN").await?;
    for _ in 0..2 {
        everyone::unlock(&browser, WRONG).await?;
        browser.read("That is not the PIN.").await?;
    }
    everyone::unlock(&browser, WRONG).await?;
    browser.read("Nothing is lost.").await?;
    ensure!(!browser.is_there("heading", "Children").await?, "it stays shut");
    browser.look("wrong-pin").await?;

    browser.close_and_open().await?;
    everyone::unlock(&browser, PIN).await?;
    browser.see("heading", "Children").await?;
    browser.read("Maya R.").await?;
    browser.finish().await
}

#[tokio::test]
async fn a_forgotten_pin_is_mended_by_the_organisation_and_what_was_not_sent_is_there() -> Result<()> {
    let mut server = Server::start().await?;
    let browser = Browser::open_invited(&server, PHONE).await?;
    everyone::set_up(&browser, "jo").await?;
    browser.see("heading", "Maya’s book").await?;
    browser.ready_without_signal().await?;
    server.stop().await?;
    foster_carer::note(&browser, "Sleep", "Likes", "The landing light on").await?;
    browser.read("1 thing in the book is only on this phone.").await?;
    everyone::lock(&browser).await?;

    browser.press("button", "I forgot my PIN").await?;
    browser.see("heading", "Forgotten PIN").await?;
    server.start_again().await?;
    browser.press("button", "Sign in").await?;
    everyone::sign_in(&browser, "jo").await?;
    browser.read("Waiting for your organisation to approve.").await?;
    approve(&server)?;
    everyone::choose_pin(&browser, "741963").await?;
    browser.read("The landing light on").await?;

    let jo = Adult::sign_in(&server, "jo").await?;
    let maya = jo.case("Maya")?.id;
    browser
        .patiently("the note on the server", async || {
            let entries = jo.book(maya).await?.entries;
            Ok(entries.iter().any(|entry| entry.words == "The landing light on").then_some(()))
        })
        .await?;
    everyone::lock(&browser).await?;
    everyone::unlock(&browser, "741963").await?;
    browser.read("The landing light on").await?;
    browser.finish().await
}

fn approve(server: &Server) -> Result<()> {
    let list = server.operator(&["recovery", "list"])?;
    let request = list.split_whitespace().next().context("a request waits")?;
    let key = server.data().join("recovery.key");
    let key = key.to_str().context("a plain path")?;
    server.operator(&["recovery", "approve", request, "--key", key]).map(|_| ())
}
