//! What a social worker does before, during and after a visit.
use anyhow::Result;

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
