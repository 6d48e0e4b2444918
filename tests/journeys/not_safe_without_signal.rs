//! Maya presses "I don't feel safe" where there is no signal. Dana is told at once what to do and whom to ring, and that
//! nothing was sent; nothing of the visit reaches the carer, whatever was shared, before or after it is sent; and a
//! manager has to have read it.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child,
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
    wire::Adult,
};
use shared::event::Fact;

const SAID: &str = "he shuts the door and i cant get out";

#[tokio::test]
async fn a_child_who_is_not_safe_is_helped_without_signal_and_the_carer_learns_nothing() -> Result<()> {
    let mut server = Server::start().await?;
    let jo = Adult::sign_in(&server, "jo").await?;
    let mut browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    server.stop().await?;
    child::say_yes(&browser).await?;
    child::feel(&browser, "Sad", "A lot").await?;
    child::choose(&browser, "Talk").await?;
    child::talk(&browser, 1).await?;

    browser.press("button", "I don’t feel safe").await?;
    browser.see("heading", "Thank you for telling.").await?;
    browser.look("child-thanked").await?;
    // A battery that falls out now changes nothing: whoever has the PIN meets what is to be done.
    browser.kill();
    browser.open_again().await?;
    everyone::unlock(&browser, PIN).await?;
    browser.see("heading", "Listen to Maya.").await?;
    browser.read("NOT been sent. Ring now.").await?;
    browser.see("link", "Ring…").await?;
    browser.look("safety-card").await?;
    browser.press("button", "Write down the words").await?;
    browser.fill("Word for word", SAID).await?;
    browser.press("button", "Keep the words").await?;
    browser.press("radio", "No, or not sure").await?;
    browser.fill("Who else heard it?", "nobody").await?;
    browser.press("radio", "Yes, I told").await?;
    browser.fill("Whom did you inform?", "Priya, duty manager").await?;
    browser.press("button", "Keep this").await?;
    browser.see("heading", "You have the tablet again").await?;
    browser.read("Not countersigned yet.").await?;
    browser.look("safety-not-sent").await?;
    browser.press("button", "Close the visit").await?;
    browser.see("heading", "The visit is closed.").await?;
    social_worker::to_my_pages(&browser).await?;

    let maya = jo.case("Maya")?.id;
    server.start_again().await?;
    let before = jo.book(maya).await?;
    everyone::send(&browser).await?;
    everyone::all_sent(&browser).await?;
    ensure!(jo.book(maya).await? == before, "the carer's book is as it was");

    let dana = Adult::sign_in(&server, "dana").await?;
    let events = dana.pull(maya).await?;
    let noted = events.iter().find_map(|event| match &event.fact {
        Fact::SafetyNoted(noted) => Some(noted.words.as_str()),
        _ => None,
    });
    ensure!(noted == Some(SAID), "word for word: {noted:?}");
    let kept = events.iter().filter(|event| matches!(event.fact, Fact::Captured { .. })).count();
    ensure!(kept == 2, "the voice that was being recorded is kept as well: {kept}");
    ensure!(
        !events.iter().any(|event| matches!(event.fact, Fact::DraftThrownAway { .. })),
        "nothing was let go"
    );
    browser.finish().await
}
