//! A child who holds no pen and touches no screen: a whole visit with a keyboard, or a switch that sends its keys.
use anyhow::Result;
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child,
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
};
use shared::people::AgeBand;

#[tokio::test]
async fn a_visit_is_made_with_a_keyboard_alone() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::prepare(&browser, "Maya").await?;
    social_worker::speak_as_to(&browser, AgeBand::From9To12).await?;
    browser.press("radio", "At school").await?;
    browser.press("radio", "Yes, alone with me").await?;
    browser.choose_by_key("Start").await?;
    browser.choose_by_key("Maya has it").await?;

    browser.choose_by_key("Yes").await?;
    let door = child::first_door(&browser).await?;
    browser.choose_by_key(&door).await?;
    browser.choose_by_key("Pick a face").await?;
    browser.choose_by_key("Happy").await?;
    browser.choose_by_key("Worried").await?;
    browser.choose_by_key("Go on").await?;
    for _ in 0..2 {
        browser.see("radio", "A lot").await?;
        browser.choose_by_key("A little").await?;
        browser.strike("ArrowRight").await?;
        let last = browser.is_there("button", "Keep").await?;
        browser.choose_by_key(if last { "Keep" } else { "Go on" }).await?;
    }
    browser.see("heading", "Kept").await?;
    browser.choose_by_key("Write").await?;
    browser.step_to("Write here").await?;
    browser.strike("1").await?;
    browser.choose_by_key("Keep").await?;
    browser.see("heading", "Kept").await?;
    browser.choose_by_key("Go on").await?;
    browser.choose_by_key("Miss this one").await?;
    browser.choose_by_key("I don’t know").await?;

    browser.choose_by_key("Put away").await?;
    browser.choose_by_key("For the grown-up").await?;
    browser.see("heading", "This page is for the grown-up.").await?;
    browser.step_to("1").await?;
    for digit in PIN.chars() {
        browser.strike(&digit.to_string()).await?;
    }
    browser.choose_by_key("Open").await?;
    browser.choose_by_key("Stop").await?;
    browser.choose_by_key("That is all for today").await?;
    browser.step_to("My carer may see it").await?;
    browser.choose_by_key("Done").await?;
    browser.read("You can give the tablet back now.").await?;
    browser.finish().await
}
