//! What a foster carer does on a phone.
use anyhow::Result;

use crate::browser::Browser;

/// Writes something into the book that the carer saw today.
pub async fn note(browser: &Browser, topic: &str, leaning: &str, words: &str) -> Result<()> {
    browser.see("heading", "Maya’s book").await?;
    browser.press("button", "Add something").await?;
    browser.see("heading", "Something about Maya").await?;
    browser.press("radio", leaning).await?;
    browser.press("radio", topic).await?;
    browser.fill("In a few words", words).await?;
    browser.press("radio", "I saw it").await?;
    browser.press("button", "Keep").await?;
    browser.read("Kept in Maya’s book.").await?;
    browser.read(words).await
}
