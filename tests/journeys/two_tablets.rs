//! Two tablets on one case, neither of which waits for the other.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING, UPRIGHT},
    pages::{
        child::{self, HOUSE},
        everyone::{self},
        social_worker,
    },
    server::Server,
    wire::Adult,
};
use shared::event::Fact;

use crate::given::{ASKED, Elsewhere};

#[tokio::test]
async fn what_two_tablets_made_of_one_child_comes_together() -> Result<()> {
    let mut server = Server::start().await?;
    let here = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&here, "dana").await?;
    here.see("heading", "Children").await?;
    here.ready_without_signal().await?;
    let mut there = Adult::sign_in(&server, "dana").await?;
    let maya = there.case("Maya")?.id;

    server.stop().await?;
    social_worker::begin_visit(&here, "Maya").await?;
    child::say_yes(&here).await?;
    child::choose(&here, "Draw").await?;
    child::draw(&here, &HOUSE).await?;
    child::keep_drawing(&here).await?;
    child::skip_the_rest(&here, "I don’t know").await?;
    child::done(&here).await?;
    social_worker::close_visit(&here).await?;
    social_worker::to_my_pages(&here).await?;

    server.start_again().await?;
    let visit = Elsewhere::open(&mut there, "Maya").await?;
    visit.drawing(&mut there, 3).await?;
    visit.close(&mut there).await?;
    everyone::send(&here).await?;
    everyone::all_sent(&here).await?;

    let events = there.pull(maya).await?;
    let drawings = events.iter().filter(|event| matches!(event.fact, Fact::Captured { .. })).count();
    ensure!(drawings == 2, "both drawings are there: {events:#?}");
    here.press("link", "To review").await?;
    here.read(ASKED).await?;
    here.read("Tell me about where you live now.").await?;

    let third = Browser::open_invited(&server, UPRIGHT).await?;
    everyone::set_up(&third, "dana").await?;
    third.press("link", "To review").await?;
    third.read(ASKED).await?;
    third.read("Tell me about where you live now.").await?;
    social_worker::open_from_queue(&third, "Maya R. · Drawing").await?;
    third.press("button", "Open: Drawing").await?;
    third.see("image", "Drawing by Maya").await?;
    third.finish().await?;
    here.finish().await
}
