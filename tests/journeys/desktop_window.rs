//! The same app in a window of its own: what a child draws is there again after the window was closed.
use anyhow::{Result, ensure};
use journeys::{
    pages::child::{HOUSE, SUN},
    server::Server,
    wait::until,
    window::{Screen, Window},
};

const PIN: &str = "258013";

#[tokio::test]
async fn a_drawing_begun_in_the_desktop_window_is_there_when_it_is_opened_again() -> Result<()> {
    let mut server = Server::start().await?;
    let screen = Screen::open()?;
    let folder = tempfile::Builder::new().prefix("heard-desktop-").tempdir()?;

    let mut window = Window::open(&screen, folder.path(), &server).await?;
    set_up(&mut window).await?;
    begin_visit(&mut window).await?;
    // From here on there is no signal.
    server.stop().await?;
    window.press("button", "Draw").await?;
    window.press("button", "Plain paper").await?;
    for stroke in HOUSE.iter().chain([&SUN]) {
        window.draw(stroke).await?;
    }
    let drawn = ink_that_rests(&mut window).await?;
    ensure!(drawn > 0.002, "four strokes leave ink: {drawn}");
    window.close().await?;

    server.start_again().await?;
    let mut window = Window::open(&screen, folder.path(), &server).await?;
    type_pin(&mut window, "Open").await?;
    let found = ink_that_rests(&mut window).await?;
    ensure!((found - drawn).abs() < drawn * 0.05, "the same drawing: {found} instead of {drawn}");
    window.press("button", "Finished").await?;
    window.see("heading", "Here is your drawing.").await?;
    window.press("button", "Keep").await?;
    window.see("heading", "Kept").await?;
    window.close().await
}

async fn set_up(window: &mut Window<'_>) -> Result<()> {
    window.see("heading", "Add this tablet").await?;
    window.fill("A name for this tablet", "the desktop").await?;
    window.press("button", "Add this tablet").await?;
    window.see("heading", "Sign in").await?;
    window.fill("The name you sign in with", "dana").await?;
    window.fill("Password", "practice-dana").await?;
    window.press("button", "Sign in").await?;
    window.see("heading", "Choose a PIN for this tablet").await?;
    type_pin(window, "Go on").await?;
    type_pin(window, "Go on").await
}

async fn type_pin(window: &mut Window<'_>, done: &str) -> Result<()> {
    for digit in PIN.chars() {
        window.press("button", &digit.to_string()).await?;
    }
    window.press("button", done).await
}

async fn begin_visit(window: &mut Window<'_>) -> Result<()> {
    window.see("heading", "Children").await?;
    window.press("link", "Maya…").await?;
    window.press("link", "Start a visit").await?;
    window.press("button", "Yes, this is Maya").await?;
    window.press("radio", "At school").await?;
    window.press("radio", "Yes, alone with me").await?;
    window.press("button", "Start").await?;
    window.press("button", "Maya has it").await?;
    window.press("button", "Yes").await?;
    window.press("button", "Tell me about where you live now…").await
}

/// How much ink there is, once it does not grow any more.
async fn ink_that_rests(window: &mut Window<'_>) -> Result<f64> {
    let mut before = -1.0;
    until("paper with ink that rests", async || {
        let now = window.ink()?.unwrap_or(0.0);
        let rests = now > 0.0 && (now - before).abs() < f64::EPSILON;
        before = now;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        Ok(rests.then_some(now))
    })
    .await
}
