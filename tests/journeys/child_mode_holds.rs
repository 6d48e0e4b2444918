//! Whatever happens to the page while Maya draws, it leads to a calm PIN page and then back to her drawing.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child::{self, HOUSE, SUN},
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
};

#[tokio::test]
async fn reload_back_and_a_deep_link_lead_to_the_pin_and_then_to_the_same_drawing() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;
    child::choose(&browser, "Draw").await?;
    child::draw(&browser, &HOUSE).await?;
    let drawn = child::paper(&browser).await?;
    ensure!(drawn.has(0.5, 0.2) && !drawn.has(0.9, 0.12), "a house and no sun");

    browser.reload().await?;
    calm_page(&browser).await?;
    browser.look("pin-during-a-visit").await?;
    everyone::unlock(&browser, PIN).await?;
    same_drawing(&browser, &drawn).await?;

    browser.back().await?;
    browser.back().await?;
    same_drawing(&browser, &drawn).await?;
    ensure!(browser.path().await? == "/visit", "back leads nowhere: {}", browser.path().await?);

    for place in ["/review", "/about", "/"] {
        browser.open_instead(place).await?;
        calm_page(&browser).await?;
        everyone::unlock(&browser, PIN).await?;
        same_drawing(&browser, &drawn).await?;
    }

    child::draw(&browser, &[SUN]).await?;
    ensure!(child::paper(&browser).await?.has(0.9, 0.12), "she draws on");
    browser.finish().await
}

#[tokio::test]
async fn put_away_silences_the_tablet_and_keeps_nothing_of_the_blank_paper() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;

    child::choose(&browser, "Talk").await?;
    child::talk(&browser, 1).await?;
    ensure!(browser.run(LIVE).await? == 1, "the microphone listens");
    child::put_away(&browser).await?;
    ensure!(browser.run(LIVE).await? == 0, "every track has ended");
    browser.look("put-away").await?;
    back_from_away(&browser).await?;
    browser.press("button", "Back").await?;

    child::choose(&browser, "Draw").await?;
    child::draw(&browser, &HOUSE).await?;
    let drawn = child::paper(&browser).await?;
    child::put_away(&browser).await?;
    ensure!(child::paper(&browser).await?.is_blank(), "nothing of hers is to be seen");
    child::draw(&browser, &[SUN]).await?;
    ensure!(child::paper(&browser).await?.has(0.9, 0.12), "blank paper can be drawn on");
    back_from_away(&browser).await?;
    same_drawing(&browser, &drawn).await?;

    child::put_away(&browser).await?;
    ensure!(child::paper(&browser).await?.is_blank(), "what was on the blank paper is gone");
    browser.reload().await?;
    calm_page(&browser).await?;
    everyone::unlock(&browser, PIN).await?;
    same_drawing(&browser, &drawn).await?;
    browser.finish().await
}

/// How many tracks of a microphone are still open.
const LIVE: &str = "(window.__tracks ?? []).filter((it) => it.readyState === 'live').length";

async fn back_from_away(browser: &Browser) -> Result<()> {
    child::to_the_grown_up(browser).await?;
    everyone::unlock(browser, PIN).await?;
    browser.gone("heading", "This page is for the grown-up.").await
}

async fn calm_page(browser: &Browser) -> Result<()> {
    browser.see("heading", "This page is for the grown-up.").await?;
    browser.read("Give the tablet back to Dana.").await?;
    ensure!(!child::has_paper(browser).await?, "nothing of the drawing is to be seen");
    ensure!(!browser.text().await?.contains("Maya"), "the page names no child");
    Ok(())
}

async fn same_drawing(browser: &Browser, drawn: &journeys::browser::Ink) -> Result<()> {
    let what = "the drawing as it was";
    browser
        .patiently(what, async || {
            if !child::has_paper(browser).await? {
                return Ok(None);
            }
            let now = child::paper(browser).await?;
            // Wherever the pen was in any of its strokes, and nowhere where it was not. The paper may have another size
            // beside another row of buttons, so that an edge falls into another cell.
            let mut house = HOUSE.iter().flat_map(|stroke| stroke.iter());
            let same = house.all(|[x, y]| now.has(*x, *y)) && !now.has(0.9, 0.12) && !now.has(0.1, 0.1);
            let same = same && now.amount().abs_diff(drawn.amount()) * 5 <= drawn.amount();
            Ok(same.then_some(()))
        })
        .await
}
