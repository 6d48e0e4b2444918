//! The browser is killed at moments that nobody chose, while a child draws. What was drawn is counted afterwards.
//!
//! `HEARD_KILLS=100 cargo xtask test journeys killed_while_drawing` for the full number; a run of all tests does two.
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use journeys::{
    browser::{Browser, Drawn, LYING},
    pages::{
        child::{self, PAPER},
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
    wire::{Adult, random},
};
use shared::{
    answer::Answer,
    drawing::{Drawing, Op, PAPER_HEIGHT, PAPER_WIDTH},
    event::Fact,
};

/// What a kill may cost of the stroke that is being drawn.
const HALF_A_SECOND: Duration = Duration::from_millis(500);
/// A stroke that was lifted this long before the kill is finished. What is lifted at the very moment of the kill is
/// still on its way to the disk, and may cost what the live stroke may.
const A_MOMENT: Duration = Duration::from_millis(100);
/// Strokes lie in rows, each in a place of its own.
const COLUMNS: usize = 14;
const ROWS: usize = 90;
/// In parts of the paper.
const STEP: f64 = 0.001;

/// A stroke, as it was drawn.
struct Stroke {
    from: [f64; 2],
    drawn: Drawn,
    killed: Instant,
}

#[tokio::test]
async fn no_finished_stroke_is_lost_and_half_a_second_of_the_live_one_when_the_browser_is_killed()
-> Result<()> {
    let kills = std::env::var("HEARD_KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(2_usize);
    let server = Server::start().await?;
    let mut browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;
    child::choose(&browser, "Draw").await?;

    let mut strokes = Vec::new();
    let finished = |strokes: &[Stroke]| strokes.iter().filter(|stroke| stroke.was_finished()).count();
    let mut round = 0;
    // On a slow machine a kill may come before anything is finished: then it is tried again, but not for ever.
    while round < kills || (finished(&strokes) < kills && round < 10 * kills) {
        round += 1;
        draw_until_killed(&mut browser, &mut strokes).await?;
        browser.open_again().await?;
        everyone::unlock(&browser, PIN).await?;
        browser
            .patiently("the paper again", async || Ok(child::has_paper(&browser).await?.then_some(())))
            .await?;
    }
    child::keep_drawing(&browser).await?;
    let kept = the_drawing(&server, &browser).await?;

    let (finished, cut): (Vec<_>, Vec<_>) = strokes.iter().partition(|stroke| stroke.was_finished());
    let lost = finished.iter().filter(|stroke| stroke.kept_of(&kept) < stroke.drawn.heard.len()).count();
    let shortened = cut.iter().filter(|stroke| stroke.kept_of(&kept) < stroke.owed()).count();
    let in_time = cut.iter().filter(|stroke| stroke.kept_of(&kept) >= stroke.drawn.heard.len()).count();
    println!(
        "{round} kills: {lost} of {} finished strokes lost; of {} cut by a kill {shortened} lost more than half a \
         second, and {in_time} nothing",
        finished.len(),
        cut.len(),
    );
    ensure!(finished.len() >= kills, "there was something to lose");
    ensure!(lost == 0, "{lost} finished strokes are lost");
    ensure!(shortened == 0, "{shortened} live strokes lost more than half a second");
    browser.finish().await
}

/// Strokes of many lengths, one after the other, until a moment between a third of a second and nearly three.
async fn draw_until_killed(browser: &mut Browser, strokes: &mut Vec<Stroke>) -> Result<()> {
    let [chance, ..] = random();
    let end = Instant::now() + Duration::from_millis(330 + 10 * u64::from(chance));
    let before = strokes.len();
    while Instant::now() < end {
        let [length, ..] = random();
        let number = strokes.len();
        let from = [
            0.05 + 0.065 * (number % COLUMNS) as f64,
            0.05 + 0.9 * (number / COLUMNS % ROWS) as f64 / ROWS as f64,
        ];
        let places: Vec<_> =
            (0..4 + length % 50).map(|step| [from[0] + STEP * f64::from(step), from[1]]).collect();
        // Tools come and go with the first stroke, and the paper moves.
        let laid = browser.laid(PAPER).await?;
        let drawn = browser.draw_until(&laid, &places, end).await?;
        strokes.push(Stroke { from, drawn, killed: end });
    }
    let killed = Instant::now();
    browser.kill();
    strokes[before..].iter_mut().for_each(|stroke| stroke.killed = killed);
    Ok(())
}

impl Stroke {
    fn was_finished(&self) -> bool {
        self.drawn.lifted.is_some_and(|lifted| lifted + A_MOMENT <= self.killed)
    }

    /// How many samples must be there although the stroke was cut.
    fn owed(&self) -> usize {
        self.drawn.heard.iter().filter(|heard| **heard + HALF_A_SECOND <= self.killed).count()
    }

    /// How many samples of it are in the drawing: it is known by where it began.
    fn kept_of(&self, drawing: &Drawing) -> usize {
        let from = [self.from[0] * f64::from(PAPER_WIDTH), self.from[1] * f64::from(PAPER_HEIGHT)];
        let begins_here = |op: &Op| {
            let Op::Stroke(stroke) = op else { return None };
            let place = stroke.samples.first()?.place();
            let near = (0..2).all(|axis| (f64::from(place[axis]) - from[axis]).abs() < 2.0);
            near.then_some(stroke.samples.len())
        };
        drawing.ops().iter().filter_map(begins_here).max().unwrap_or(0)
    }
}

/// As the server has it, once it has it.
async fn the_drawing(server: &Server, browser: &Browser) -> Result<Drawing> {
    let dana = Adult::sign_in(server, "dana").await?;
    let maya = dana.case("Maya")?.id;
    let blob = browser
        .patiently("a drawing on the server", async || {
            Ok(dana.pull(maya).await?.into_iter().find_map(|event| match event.fact {
                Fact::Captured { answer: Answer::Draw { drawing }, .. } => Some(drawing),
                _ => None,
            }))
        })
        .await?;
    Drawing::from_bytes(&dana.blob(maya, blob.sha256).await?).context("the drawing reads")
}
