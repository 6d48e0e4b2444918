//! The browser is killed in the middle of something. What was there a moment before is there again.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING, Pointer},
    pages::{
        child::{self, HOUSE, PAPER},
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
    wire::Adult,
};
use shared::{answer::Answer, event::Fact, sound::Wav};

#[tokio::test]
async fn a_recording_that_was_cut_by_a_kill_is_there_and_plays() -> Result<()> {
    let server = Server::start().await?;
    let mut browser = in_a_visit(&server).await?;
    child::choose(&browser, "Talk").await?;
    child::talk(&browser, 5).await?;
    browser.kill();

    browser.open_again().await?;
    browser.see("heading", "This page is for the grown-up.").await?;
    everyone::unlock(&browser, PIN).await?;
    browser.read("Here is what was recorded before.").await?;
    browser.press("button", "Listen").await?;
    browser.see("button", "Stop listening").await?;
    browser.see("button", "Listen").await?;
    child::keep(&browser).await?;
    child::asked(&browser).await?;

    let (sound, length_ms) = the_recording(&server, &browser).await?;
    ensure!(Wav::parse(&sound)?.length_ms() == length_ms, "the length is known");
    ensure!(length_ms >= 3_000, "at most two of five seconds are lost: {length_ms} ms");
    let heard = browser.length_of_sound(&sound).await?;
    ensure!((heard - f64::from(length_ms) / 1000.0).abs() < 0.02, "{heard} s is not {length_ms} ms");
    browser.finish().await
}

#[tokio::test]
async fn a_stroke_that_was_cut_by_a_kill_is_there_but_for_its_last_half_second() -> Result<()> {
    let server = Server::start().await?;
    let mut browser = in_a_visit(&server).await?;
    child::choose(&browser, "Draw").await?;
    child::draw(&browser, &HOUSE[..1]).await?;
    // Down from the left to the right, and then the pen rests without being lifted.
    let line: Vec<[f64; 2]> = (0..=20).map(|step| [0.1 + 0.04 * f64::from(step), 0.15]).collect();
    browser.pen_down(PAPER, Pointer::Pen, &line).await?;
    browser.half_a_second_passes().await?;
    browser.kill();

    browser.open_again().await?;
    everyone::unlock(&browser, PIN).await?;
    let what = "the walls and the line that was being drawn";
    browser
        .patiently(what, async || {
            if !child::has_paper(&browser).await? {
                return Ok(None);
            }
            let now = child::paper(&browser).await?;
            Ok((now.has(0.3, 0.6) && now.has(0.2, 0.15) && now.has(0.85, 0.15)).then_some(()))
        })
        .await?;
    browser.finish().await
}

async fn in_a_visit(server: &Server) -> Result<Browser> {
    let browser = Browser::open_invited(server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;
    Ok(browser)
}

/// As the server has it, once it has it.
async fn the_recording(server: &Server, browser: &Browser) -> Result<(Vec<u8>, u32)> {
    let dana = Adult::sign_in(server, "dana").await?;
    let maya = dana.case("Maya")?.id;
    let (blob, length_ms) = browser
        .patiently("a recording on the server", async || {
            Ok(dana.pull(maya).await?.into_iter().find_map(|event| match event.fact {
                Fact::Captured { answer: Answer::Say { sound, length_ms, .. }, .. } => {
                    Some((sound, length_ms))
                }
                _ => None,
            }))
        })
        .await?;
    Ok((dana.blob(maya, blob.sha256).await?, u32::try_from(length_ms)?))
}
