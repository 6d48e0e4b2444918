//! At fourteen, Maya reads who will see it before she says anything. What she gives stays from her carer; one thing that
//! she had let the carer see she takes back; and later she reads who looked.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING, PHONE},
    pages::{child, everyone, social_worker},
    server::Server,
    wire::Adult,
};
use shared::{
    answer::{Answer, Writer},
    event::Fact,
    people::AgeBand,
};

const WORDS: &str = "I do not want Jo to read this. It is about Saturday.";

#[tokio::test]
async fn a_teenager_keeps_the_carer_out_and_sees_who_looked() -> Result<()> {
    let mut server = Server::start().await?;
    let jo = Adult::sign_in(&server, "jo").await?;
    let phone = Browser::open_invited(&server, PHONE).await?;
    everyone::set_up(&phone, "jo").await?;
    phone.see("heading", "Maya’s book").await?;
    let empty = phone.text().await?;

    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::prepare(&browser, "Maya").await?;
    social_worker::speak_as_to(&browser, AgeBand::From13).await?;
    browser.press("radio", "In the car").await?;
    browser.press("radio", "Yes, alone with me").await?;
    browser.press("button", "Start").await?;
    browser.see("heading", "Give the tablet to Maya").await?;
    server.stop().await?;
    browser.takes_fingers().await?;
    browser.touch("button", "Maya has it").await?;

    // Who sees it comes before anything is asked, and no voice speaks without being asked to.
    browser.read("Your worker, Dana, will see this.").await?;
    browser.read("Your carers and your parents do not see it, unless you say yes.").await?;
    browser.look("teenager-who-sees").await?;
    browser.touch("button", "Yes").await?;
    // She begins with what she likes.
    let door = child::first_door(&browser).await?;
    browser.touch("button", &door).await?;
    browser.touch("button", "Write").await?;
    browser.fill("Write here", WORDS).await?;
    browser.look("teenager-writes").await?;
    browser.touch("button", "Keep").await?;
    browser.see("heading", "Kept").await?;
    browser.touch("button", "Go on").await?;
    browser.touch("button", "Voice note").await?;
    browser.touch("button", "Start talking").await?;
    child::talked(&browser, 1).await?;
    // Somebody comes in: put away, and back with the PIN.
    browser.touch("button", "Put away").await?;
    browser.gone("button", "Put away").await?;
    ensure!(!browser.text().await?.contains("Saturday"), "nothing of it is on the neutral page");
    child::to_the_grown_up(&browser).await?;
    everyone::unlock(&browser, everyone::PIN).await?;
    browser.touch("button", "Keep").await?;
    browser.see("heading", "Kept").await?;
    browser.touch("button", "Stop").await?;
    browser.touch("button", "That is all for today").await?;
    // Private until she says otherwise; she says so, and thinks better of it.
    browser.see("switch", "My carer may see it…").await?;
    ensure!(!browser.is_checked("switch", "My carer may see it…").await?, "off until she turns it on");
    child::let_carer_see_the_first(&browser).await?;
    browser.look("teenager-end").await?;
    browser.touch("switch", "My carer may see it…").await?;
    browser
        .patiently("a switch that was turned back", async || {
            Ok((!browser.is_checked("switch", "My carer may see it…").await?).then_some(()))
        })
        .await?;
    browser.touch("button", "Done").await?;
    social_worker::close_visit(&browser).await?;
    social_worker::to_my_pages(&browser).await?;
    server.start_again().await?;
    everyone::send(&browser).await?;
    everyone::all_sent(&browser).await?;

    let dana = Adult::sign_in(&server, "dana").await?;
    let maya = dana.case("Maya")?.id;
    let written = dana.pull(maya).await?.into_iter().find_map(|event| match event.fact {
        Fact::Captured { answer: Answer::Write { words, by }, .. } => Some((words, by)),
        _ => None,
    });
    ensure!(written == Some((WORDS.to_owned(), Writer::Child)), "{written:?}");
    ensure!(jo.book(maya).await?.shared.is_empty(), "the carer gets nothing");
    everyone::send(&phone).await?;
    phone.press("link", "Home").await?;
    phone.see("heading", "Maya’s book").await?;
    everyone::all_sent(&phone).await?;
    ensure!(phone.text().await? == empty, "the page is as it was:\n{}", phone.text().await?);
    phone.finish().await?;

    // Dana reads it; the next time Maya sees in her own room that she did, and that nobody else has.
    social_worker::open_from_queue(&browser, "Maya R. · Writing").await?;
    browser.press("button", "Open: Writing").await?;
    browser.read(WORDS).await?;
    browser.press("link", "Home").await?;
    social_worker::open_case(&browser, "Maya").await?;
    browser.press("link", "Maya’s own room").await?;
    browser.read("Dana looked at this").await?;
    browser.read("Nobody has looked at this yet.").await?;
    browser.look("teenager-room").await?;
    let text = browser.text().await?;
    ensure!(!text.contains("Jo looked"), "the carer looked at nothing:\n{text}");
    browser.finish().await
}
