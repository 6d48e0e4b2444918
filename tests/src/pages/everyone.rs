//! Opening the app: pairing, signing in, the PIN, and what waits to be sent.
use anyhow::Result;

use crate::browser::Browser;

/// Easy to type, and not too plain for the app.
pub const PIN: &str = "258013";

/// The way in on a new tablet, which was opened by the pairing address.
pub async fn set_up(browser: &Browser, login: &str) -> Result<()> {
    pair(browser, &format!("{login}’s tablet")).await?;
    sign_in(browser, login).await?;
    choose_pin(browser, PIN).await
}

pub async fn pair(browser: &Browser, name: &str) -> Result<()> {
    browser.see("heading", "Add this tablet").await?;
    browser.fill("A name for this tablet", name).await?;
    browser.press("button", "Add this tablet").await
}

pub async fn sign_in(browser: &Browser, login: &str) -> Result<()> {
    browser.see("heading", "Sign in").await?;
    browser.fill("The name you sign in with", login).await?;
    browser.fill("Password", &format!("practice-{login}")).await?;
    browser.press("button", "Sign in").await
}

pub async fn choose_pin(browser: &Browser, pin: &str) -> Result<()> {
    browser.see("heading", "Choose a PIN for this tablet").await?;
    type_pin(browser, pin, "Go on").await?;
    browser.read("Once more, please").await?;
    type_pin(browser, pin, "Go on").await
}

/// The PIN page, once it is there.
pub async fn unlock(browser: &Browser, pin: &str) -> Result<()> {
    type_pin(browser, pin, "Open").await
}

/// On the pad, digit by digit, as a finger does.
async fn type_pin(browser: &Browser, pin: &str, done: &str) -> Result<()> {
    for digit in pin.chars() {
        browser.press("button", &digit.to_string()).await?;
    }
    browser.press("button", done).await
}

pub async fn lock(browser: &Browser) -> Result<()> {
    browser.press("button", "Lock").await
}

/// Waits until the app says that nothing is only here any more.
pub async fn all_sent(browser: &Browser) -> Result<()> {
    browser.read("All safe on the server").await
}

/// Asks for it, instead of waiting until it is tried by itself.
pub async fn send(browser: &Browser) -> Result<()> {
    browser.press("link", "Home").await?;
    to_sending(browser).await?;
    browser.press("button", "Send now").await
}

/// Presses the badge, whatever it says.
pub async fn to_sending(browser: &Browser) -> Result<()> {
    let says = browser
        .patiently("a badge about sending", async || {
            let mut names = browser.names_of("link").await?.into_iter();
            Ok(names.find(|name| name.contains("only on this") || name.contains("safe on the server")))
        })
        .await?;
    browser.press("link", &says).await
}
