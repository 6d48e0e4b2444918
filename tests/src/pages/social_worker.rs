//! What a social worker does before, during and after a visit.
use anyhow::Result;
use shared::people::AgeBand;

use super::everyone::{self, PIN};
use crate::browser::Browser;

/// From the list of children to the child's hands: at school, nobody else there.
pub async fn begin_visit(browser: &Browser, child: &str) -> Result<()> {
    prepare(browser, child).await?;
    start(browser, child).await
}

async fn start(browser: &Browser, child: &str) -> Result<()> {
    browser.press("radio", "At school").await?;
    browser.press("radio", "Yes, alone with me").await?;
    browser.press("button", "Start").await?;
    browser.see("heading", &format!("Give the tablet to {child}")).await?;
    browser.press("button", &format!("{child} has it")).await
}

/// The same, with the questions of this set.
pub async fn begin_visit_with(browser: &Browser, child: &str, set: &str) -> Result<()> {
    prepare(browser, child).await?;
    browser.press("radio", &format!("{set}…")).await?;
    start(browser, child).await
}

/// As far as the questions about the visit.
pub async fn prepare(browser: &Browser, child: &str) -> Result<()> {
    open_case(browser, child).await?;
    browser.press("link", "Start a visit").await?;
    browser.see("heading", "Is this the right child?").await?;
    browser.press("button", &format!("Yes, this is {child}")).await?;
    browser.see("heading", &format!("Before the visit with {child}")).await.map(|_| ())
}

/// How the child is spoken to, when that is not as its age has it.
pub async fn speak_as_to(browser: &Browser, band: AgeBand) -> Result<()> {
    let words = match band {
        AgeBand::From3To5 => "Ages 3 to 5…",
        AgeBand::From6To8 => "Ages 6 to 8…",
        AgeBand::From9To12 => "Ages 9 to 12…",
        AgeBand::From13 => "13 and over…",
    };
    if !browser.is_there("radio", words).await? {
        browser.press("DisclosureTriangle", "How…").await?;
    }
    browser.press("radio", words).await
}

/// Reads every line out, one after the other, that the child of this visit can meet.
pub async fn read_everything_out(browser: &Browser) -> Result<()> {
    const NEVER_SO_MANY: usize = 200;
    browser.press("button", "Read the words out now").await?;
    for _ in 0..NEVER_SO_MANY {
        let more = browser
            .patiently("a line to read out, or the last of them", async || {
                if browser.is_there("button", "Start talking").await? {
                    return Ok(Some(true));
                }
                Ok(browser.text().await?.contains("lines have been read out.").then_some(false))
            })
            .await?;
        if !more {
            return Ok(());
        }
        let before =
            browser.text().await?.lines().find(|line| line.contains("lines read out")).map(str::to_owned);
        browser.press("button", "Start talking").await?;
        browser.press("button", "Finished").await?;
        browser.press("button", "Keep").await?;
        browser
            .patiently("a line that was read out", async || {
                let now = browser
                    .text()
                    .await?
                    .lines()
                    .find(|line| line.contains("lines read out"))
                    .map(str::to_owned);
                Ok((now != before).then_some(()))
            })
            .await?;
    }
    Err(anyhow::anyhow!("the lines never came to an end"))
}

pub async fn open_case(browser: &Browser, child: &str) -> Result<()> {
    browser.see("heading", "Children").await?;
    browser.press("link", &format!("{child}…")).await?;
    browser.see("heading", "Visits").await.map(|_| ())
}

/// After the child's end: the PIN, and the visit is closed. Ends on the slip.
pub async fn close_visit(browser: &Browser) -> Result<()> {
    super::child::to_the_grown_up(browser).await?;
    everyone::unlock(browser, PIN).await?;
    browser.see("heading", "You have the tablet again").await?;
    browser.press("button", "Close the visit").await?;
    browser.see("heading", "The visit is closed.").await.map(|_| ())
}

pub async fn to_my_pages(browser: &Browser) -> Result<()> {
    browser.press("button", "To my pages").await?;
    browser.see("heading", "Children").await.map(|_| ())
}

/// Opens the first thing that waits for review, which begins with these words.
pub async fn open_from_queue(browser: &Browser, what: &str) -> Result<()> {
    browser.press("link", "To review").await?;
    browser.see("heading", "To review").await?;
    browser.press("link", &format!("{what}…")).await
}
