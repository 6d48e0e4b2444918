//! What a child between six and eight meets during a visit.
use anyhow::{Context, Result};

use crate::browser::{Browser, Ink, Pointer};

/// What the canvas is called, on the child's page and on blank paper.
pub const PAPER: &str = "Drawing paper";

/// A house, as children draw it: walls, a roof and a door.
pub const HOUSE: [&[[f64; 2]]; 3] = [
    &[[0.3, 0.45], [0.3, 0.6], [0.3, 0.8], [0.5, 0.8], [0.7, 0.8], [0.7, 0.6], [0.7, 0.45]],
    &[[0.25, 0.47], [0.4, 0.3], [0.5, 0.2], [0.6, 0.3], [0.75, 0.47]],
    &[[0.46, 0.8], [0.46, 0.7], [0.46, 0.62], [0.54, 0.62], [0.54, 0.7], [0.54, 0.8]],
];

/// The sun beside it.
pub const SUN: &[[f64; 2]] =
    &[[0.85, 0.1], [0.9, 0.12], [0.92, 0.2], [0.88, 0.26], [0.82, 0.25], [0.8, 0.17], [0.85, 0.1]];

/// Before we start: yes.
pub async fn say_yes(browser: &Browser) -> Result<()> {
    browser.see("heading", "Hello, Maya.").await?;
    browser.press("button", "Yes").await?;
    let door = first_door(browser).await?;
    browser.press("button", &door).await?;
    asked(browser).await
}

/// The name of the first thing to talk about, where the child chooses what to begin with.
pub async fn first_door(browser: &Browser) -> Result<String> {
    let first = "document.querySelector('.topic')?.innerText.trim() ?? null";
    browser
        .patiently("doors to choose from", async || Ok(browser.run(first).await?.as_str().map(String::from)))
        .await
}

/// Waits for a page that asks something.
pub async fn asked(browser: &Browser) -> Result<()> {
    browser.see("button", "Miss this one").await.map(|_| ())
}

pub async fn choose(browser: &Browser, way: &str) -> Result<()> {
    asked(browser).await?;
    browser.press("button", way).await?;
    if way == "Draw" {
        take_paper(browser).await?;
    }
    Ok(())
}

/// Plain paper, where the question brings no paper of its own.
async fn take_paper(browser: &Browser) -> Result<()> {
    const PLAIN: &str = "Plain paper";
    let asks = browser
        .patiently("paper, or the question which", async || {
            if browser.is_there("button", PLAIN).await? {
                return Ok(Some(true));
            }
            Ok(has_paper(browser).await?.then_some(false))
        })
        .await?;
    if asks { browser.press("button", PLAIN).await } else { Ok(()) }
}

/// Draws on the child's paper.
pub async fn draw(browser: &Browser, strokes: &[&[[f64; 2]]]) -> Result<()> {
    for stroke in strokes {
        browser.draw(PAPER, Pointer::Pen, stroke).await?;
    }
    Ok(())
}

pub async fn has_paper(browser: &Browser) -> Result<bool> {
    browser.is_there("region", PAPER).await
}

/// What the child sees on the paper.
pub async fn paper(browser: &Browser) -> Result<Ink> {
    browser.ink_on(PAPER).await
}

/// Watches the finished drawing grow, keeps it, and goes on to what is asked next.
pub async fn keep_drawing(browser: &Browser) -> Result<()> {
    browser.press("button", "Finished").await?;
    browser.see("heading", "Here is your drawing.").await?;
    keep(browser).await
}

/// Keeps what was made, and goes on to what is asked next.
pub async fn keep(browser: &Browser) -> Result<()> {
    browser.press("button", "Keep").await?;
    browser.see("heading", "Kept").await?;
    browser.press("button", "Go on").await
}

/// The first time there are two faces whose names are known, before the row with `face` in it.
pub async fn try_faces(browser: &Browser, face: &str) -> Result<()> {
    let shown_first = browser
        .patiently("faces to pick", async || {
            if browser.is_there("heading", "Which face is happy?").await? {
                return Ok(Some(true));
            }
            Ok(browser.is_there("checkbox", face).await?.then_some(false))
        })
        .await?;
    if shown_first {
        browser.press("button", "Happy").await?;
        browser.see("heading", "Which face is sad?").await?;
        browser.press("button", "Sad").await?;
    }
    Ok(())
}

/// Picks a face and how much of it, and keeps it.
pub async fn feel(browser: &Browser, face: &str, amount: &str) -> Result<()> {
    choose(browser, "Pick a face").await?;
    try_faces(browser, face).await?;
    browser.press("checkbox", face).await?;
    browser.press("button", "Go on").await?;
    browser.press("radio", amount).await?;
    keep(browser).await
}

/// Talks for so many seconds, by the child's clock.
pub async fn talk(browser: &Browser, seconds: u32) -> Result<()> {
    browser.press("button", "Start talking").await?;
    browser.read("Recording").await?;
    talked(browser, seconds).await
}

/// Waits until the clock of the recording shows so many seconds.
pub async fn talked(browser: &Browser, seconds: u32) -> Result<()> {
    browser
        .patiently(&format!("a recording of {seconds} s"), async || {
            Ok((seconds_on_clock(&browser.text().await?) >= Some(seconds)).then_some(()))
        })
        .await
}

/// The first time on the page that reads as on a clock.
pub fn seconds_on_clock(text: &str) -> Option<u32> {
    text.split_whitespace().find_map(|word| {
        let (minutes, seconds) = word.split_once(':')?;
        Some(minutes.parse::<u32>().ok()? * 60 + seconds.parse::<u32>().ok()?)
    })
}

pub async fn skip(browser: &Browser, how: &str) -> Result<()> {
    browser.press("button", "Miss this one").await?;
    browser.press("button", how).await
}

/// Leaves out whatever is still asked.
pub async fn skip_the_rest(browser: &Browser, how: &str) -> Result<()> {
    const NEVER_SO_MANY: usize = 20;
    for _ in 0..NEVER_SO_MANY {
        let ended = browser
            .patiently("another question or the end", async || {
                // Three alike in a moment, as no child taps: stopping is offered, and carried on.
                if browser.is_there("heading", "Shall we stop?").await? {
                    browser.press("button", "Carry on").await?;
                }
                if browser.is_there("button", "Miss this one").await? {
                    return Ok(Some(false));
                }
                Ok(at_the_end(browser).await?.then_some(true))
            })
            .await?;
        if ended {
            return Ok(());
        }
        let asked = browser.heading().await?;
        skip(browser, how).await?;
        browser
            .patiently("what comes after a question that was left out", async || {
                let now = browser.heading().await?;
                Ok((now != asked && now != "That is fine. Which is it?").then_some(()))
            })
            .await?;
    }
    Err(anyhow::anyhow!("the questions never came to an end"))
}

/// At the end: the first thing that was made may be seen by the carer as well.
pub async fn let_carer_see_the_first(browser: &Browser) -> Result<()> {
    browser.press("switch", "My carer may see it…").await?;
    browser
        .patiently("a switch that was turned", async || {
            Ok(browser.is_checked("switch", "My carer may see it…").await?.then_some(()))
        })
        .await
}

/// Whether this is where a child sees what it made.
async fn at_the_end(browser: &Browser) -> Result<bool> {
    Ok(browser.run("document.querySelector('[data-page=end]') !== null").await? == true)
}

/// Past everything that was made, which the young see one by one, and gives the tablet back.
pub async fn done(browser: &Browser) -> Result<()> {
    let is_last = async || {
        if browser.is_there("button", "Done").await? {
            return Ok(Some(true));
        }
        Ok(browser.is_there("button", "Go on").await?.then_some(false))
    };
    while !browser.patiently("the next thing or the last", is_last).await? {
        browser.press("button", "Go on").await?;
    }
    browser.press("button", "Done").await?;
    browser.read("You can give the tablet back now.").await
}

pub async fn put_away(browser: &Browser) -> Result<()> {
    browser.press("button", "Put away").await?;
    browser.gone("button", "Put away").await
}

/// The small way to the adult.
pub async fn to_the_grown_up(browser: &Browser) -> Result<()> {
    browser.press("button", "For the grown-up").await?;
    browser.see("heading", "This page is for the grown-up.").await.context("the calm page").map(|_| ())
}
