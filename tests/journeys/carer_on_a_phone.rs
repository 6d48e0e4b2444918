//! Jo notes what Maya likes, on a phone without signal. It reaches Dana, and nothing of Dana's reaches Jo.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING, PHONE},
    pages::{
        everyone::{self, PIN},
        foster_carer, social_worker,
    },
    server::Server,
    wire::Adult,
};

use crate::given::{ASKED, Elsewhere};

#[tokio::test]
async fn what_a_carer_notes_without_signal_reaches_the_social_worker() -> Result<()> {
    let mut server = Server::start().await?;
    let mut phone = Browser::open_invited(&server, PHONE).await?;
    everyone::set_up(&phone, "jo").await?;
    phone.see("heading", "Maya’s book").await?;
    phone.look("book-empty").await?;
    let empty = phone.text().await?;
    let mut dana = Adult::sign_in(&server, "dana").await?;
    let visit = Elsewhere::open(&mut dana, "Maya").await?;
    let mut private = Vec::new();
    for seed in 0..3 {
        private.push(visit.drawing(&mut dana, seed).await?);
    }
    visit.close(&mut dana).await?;

    phone.close_and_open().await?;
    everyone::unlock(&phone, PIN).await?;
    phone.see("heading", "Maya’s book").await?;
    phone.ready_without_signal().await?;
    everyone::all_sent(&phone).await?;
    ensure!(phone.text().await? == empty, "the page is as it was:\n{}", phone.text().await?);
    for place in [format!("/cases/{}", visit.case), format!("/cases/{}/visits/{}", visit.case, visit.visit)] {
        phone.open_instead(&place).await?;
        everyone::unlock(&phone, PIN).await?;
        phone.see("heading", "There is nothing at this address.").await?;
        ensure!(!phone.text().await?.contains(ASKED), "nothing that was asked");
    }

    phone.open_instead("/").await?;
    everyone::unlock(&phone, PIN).await?;
    phone.see("heading", "Maya’s book").await?;
    server.stop().await?;
    foster_carer::note(&phone, "Sleep", "Likes", "The landing light on").await?;
    foster_carer::note(&phone, "Food", "Does not like", "Peas that touch the gravy").await?;
    phone.read("2 things in the book are only on this phone.").await?;
    phone.look("book").await?;
    phone.close_and_open().await?;
    everyone::unlock(&phone, PIN).await?;
    phone.read("Peas that touch the gravy").await?;

    server.start_again().await?;
    everyone::send(&phone).await?;
    everyone::all_sent(&phone).await?;
    phone.finish().await?;

    let tablet = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&tablet, "dana").await?;
    social_worker::open_case(&tablet, "Maya").await?;
    tablet.read("What Maya likes and dislikes").await?;
    tablet.read("The landing light on").await?;
    tablet.read("Peas that touch the gravy").await?;
    tablet.look("case").await?;
    tablet.finish().await
}
