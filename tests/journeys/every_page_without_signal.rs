//! After the first visit with signal, everyone has all of their pages without.
use anyhow::Result;
use journeys::{
    browser::{Browser, LYING, PHONE},
    pages::{
        child,
        everyone::{self, PIN},
        foster_carer, social_worker,
    },
    server::Server,
};

#[tokio::test]
async fn a_social_worker_has_every_page_without_signal() -> Result<()> {
    let mut server = Server::start().await?;
    let mut tablet = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&tablet, "dana").await?;
    tablet.see("heading", "Children").await?;
    tablet.ready_without_signal().await?;
    server.stop().await?;

    tablet.close_and_open().await?;
    everyone::unlock(&tablet, PIN).await?;
    tablet.see("heading", "Children").await?;
    tablet.press("link", "To review").await?;
    tablet.see("heading", "To review").await?;
    tablet.press("link", "About").await?;
    tablet.see("heading", "About Heard").await?;
    tablet.press("link", "Home").await?;
    social_worker::begin_visit(&tablet, "Maya").await?;
    child::say_yes(&tablet).await?;
    child::feel(&tablet, "Happy", "A lot").await?;
    tablet.finish().await
}

#[tokio::test]
async fn a_carer_has_the_book_without_signal() -> Result<()> {
    let mut server = Server::start().await?;
    let mut phone = Browser::open_invited(&server, PHONE).await?;
    everyone::set_up(&phone, "jo").await?;
    phone.see("heading", "Maya’s book").await?;
    phone.ready_without_signal().await?;
    server.stop().await?;

    phone.close_and_open().await?;
    everyone::unlock(&phone, PIN).await?;
    foster_carer::note(&phone, "Food", "Likes", "Toast cut in triangles").await?;
    phone.finish().await
}
