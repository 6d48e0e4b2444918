//! A child draws and talks at once; both are kept on one clock and come back together.
use anyhow::{Context, Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child::{self, HOUSE, SUN},
        everyone, social_worker,
    },
    server::Server,
    wire::Adult,
};
use shared::{answer::Answer, drawing::Drawing, event::Fact, sound::Wav};

#[tokio::test]
async fn a_drawing_and_the_voice_beside_it_are_kept_on_one_clock() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;
    child::choose(&browser, "Draw").await?;
    child::draw(&browser, &HOUSE[..1]).await?;
    browser.press("button", "Talk while you draw").await?;
    browser.see("button", "Stop talking").await?;
    child::draw(&browser, &[HOUSE[1], HOUSE[2]]).await?;
    browser.half_a_second_passes().await?;
    browser.half_a_second_passes().await?;
    browser.press("button", "Stop talking").await?;
    child::draw(&browser, &[SUN]).await?;
    // The child plays both before it says to keep them.
    browser.press("button", "Finished").await?;
    browser.see("heading", "Here is your drawing.").await?;
    browser.press("button", "Listen").await?;
    browser.see("button", "Stop listening").await?;
    browser.press("button", "Keep").await?;
    browser.see("heading", "Kept").await?;
    browser.see("button", "Listen").await?;
    browser.press("button", "Go on").await?;

    let dana = Adult::sign_in(&server, "dana").await?;
    let maya = dana.case("Maya")?.id;
    let (drawing, sound, beside, length_ms) = browser
        .patiently("a drawing and a voice on the server", async || {
            let (mut drawn, mut told) = (None, None);
            for event in dana.pull(maya).await? {
                match event.fact {
                    Fact::Captured { capture, answer: Answer::Draw { drawing }, .. } => {
                        drawn = Some((capture, drawing))
                    }
                    Fact::Captured { answer: Answer::Say { sound, length_ms, beside, .. }, .. } => {
                        told = Some((sound, length_ms, beside));
                    }
                    _ => {}
                }
            }
            let (Some((capture, drawing)), Some((sound, length_ms, beside))) = (drawn, told) else {
                return Ok(None);
            };
            let beside = beside.context("the voice knows what it was spoken beside")?;
            ensure!(beside.drawing == capture, "{beside:?}");
            Ok(Some((drawing, sound, beside, length_ms)))
        })
        .await?;
    let drawing = Drawing::from_bytes(&dana.blob(maya, drawing.sha256).await?)?;
    let starts: Vec<i64> = drawing.ops().iter().map(|op| i64::from(op.at())).collect();
    let [.., walls, _, door, sun] = starts[..] else { panic!("{starts:?}") };
    ensure!(walls < beside.from_ms && beside.from_ms < door, "{starts:?} {beside:?}");
    ensure!(door < beside.until_ms && beside.until_ms <= sun, "{starts:?} {beside:?}");
    let wav = Wav::parse(&dana.blob(maya, sound.sha256).await?)?.length_ms();
    let span = beside.until_ms - beside.from_ms;
    ensure!(u64::from(wav) == length_ms, "the length is known");
    ensure!((span - i64::from(wav)).abs() < 200, "{span} ms of the drawing for {wav} ms of voice");
    browser.finish().await
}

#[tokio::test]
async fn what_is_said_before_the_first_stroke_is_kept_with_the_drawing_that_comes_of_it() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;
    child::choose(&browser, "Draw").await?;
    browser.press("button", "Talk while you draw").await?;
    browser.see("button", "Stop talking").await?;
    browser.half_a_second_passes().await?;
    browser.half_a_second_passes().await?;
    browser.press("button", "Stop talking").await?;
    child::draw(&browser, &HOUSE[..1]).await?;
    // A second take, which is heard after the first.
    browser.press("button", "Talk while you draw").await?;
    browser.see("button", "Stop talking").await?;
    browser.half_a_second_passes().await?;
    browser.press("button", "Stop talking").await?;
    child::keep_drawing(&browser).await?;

    let dana = Adult::sign_in(&server, "dana").await?;
    let maya = dana.case("Maya")?.id;
    let (drawing, voices) = browser
        .patiently("a drawing and two voices on the server", async || {
            let (mut drawn, mut told) = (None, Vec::new());
            for event in dana.pull(maya).await? {
                match event.fact {
                    Fact::Captured { answer: Answer::Draw { drawing }, .. } => drawn = Some(drawing),
                    Fact::Captured { answer: Answer::Say { beside, .. }, .. } => told.extend(beside),
                    _ => {}
                }
            }
            Ok(drawn.filter(|_| told.len() == 2).map(|drawn| (drawn, told)))
        })
        .await?;
    let drawing = Drawing::from_bytes(&dana.blob(maya, drawing.sha256).await?)?;
    let walls = drawing.ops().first().map(|op| i64::from(op.at())).context("the walls were drawn")?;
    ensure!(voices[0].until_ms <= walls, "said before the first stroke: {voices:?}, {walls}");
    ensure!(walls < voices[1].from_ms, "said after it: {voices:?}, {walls}");
    browser.finish().await
}
