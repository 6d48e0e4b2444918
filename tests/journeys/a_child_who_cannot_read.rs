//! Maya is five today and cannot read. Dana has read the words out before; there is no signal and no voice in the
//! tablet. With a finger, pictures and what she hears, Maya draws, picks a face, talks, misses one out and is done.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child::{self, HOUSE},
        everyone, social_worker,
    },
    server::Server,
    wire::Adult,
};
use shared::{
    answer::{Answer, PromptShown, ReadBy, Way},
    event::Fact,
    people::AgeBand,
};

/// Of the youngest, in pixels of the page.
const SIDE: f64 = 128.0;
const REST: f64 = 104.0;

#[tokio::test]
async fn a_child_who_cannot_read_makes_a_visit_with_sound_and_pictures_alone() -> Result<()> {
    let mut server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::prepare(&browser, "Maya").await?;
    social_worker::speak_as_to(&browser, AgeBand::From3To5).await?;
    social_worker::read_everything_out(&browser).await?;
    browser.press("radio", "At school").await?;
    browser.press("radio", "Yes, alone with me").await?;
    browser.press("button", "Start").await?;
    browser.see("heading", "Give the tablet to Maya").await?;
    server.stop().await?;
    browser.becomes_unreadable().await?;
    browser.touch("button", "Maya has it").await?;

    let mut flaws = Vec::new();
    hear_and_touch(&browser, &mut flaws, "before we start", "Yes").await?;
    let door = child::first_door(&browser).await?;
    hear_and_touch(&browser, &mut flaws, "what to begin with", &door).await?;
    // A quick finger taps twice, and still chooses its paper itself.
    browser.hear("Draw").await?;
    flaws.extend(browser.not_for_small_fingers("the ways to answer", SIDE, REST).await?);
    browser.run("window.__heard = []").await?;
    browser.touch_twice("button", "Draw").await?;
    hear_and_touch(&browser, &mut flaws, "which paper", "Plain paper").await?;
    for stroke in HOUSE {
        browser.draw_with_a_finger(child::PAPER, stroke).await?;
    }
    flaws.extend(browser.not_for_small_fingers("drawing", SIDE, REST).await?);
    browser.touch("button", "Finished").await?;
    hear_and_touch(&browser, &mut flaws, "the drawing grows", "Keep").await?;
    hear_and_touch(&browser, &mut flaws, "it is kept", "Go on").await?;

    hear_and_touch(&browser, &mut flaws, "the ways to answer", "Pick a face").await?;
    browser.hear("Which face is happy?").await?;
    browser.touch("button", "Happy").await?;
    browser.hear("Which face is sad?").await?;
    browser.touch("button", "Sad").await?;
    browser.hear("Happy").await?;
    browser.touch("checkbox", "Happy").await?;
    flaws.extend(browser.not_for_small_fingers("faces", SIDE, REST).await?);
    browser.touch("button", "Go on").await?;
    browser.hear("A lot").await?;
    browser.touch("radio", "A lot").await?;
    browser.touch("button", "Keep").await?;
    hear_and_touch(&browser, &mut flaws, "it is kept", "Go on").await?;

    hear_and_touch(&browser, &mut flaws, "the ways to answer", "Talk").await?;
    flaws.extend(browser.not_for_small_fingers("talking", SIDE, REST).await?);
    browser.touch("button", "Start talking").await?;
    child::talked(&browser, 1).await?;
    browser.touch("button", "Finished").await?;
    browser.touch("button", "Keep").await?;
    hear_and_touch(&browser, &mut flaws, "it is kept", "Go on").await?;

    hear_and_touch(&browser, &mut flaws, "the ways to answer", "Miss this one").await?;
    hear_and_touch(&browser, &mut flaws, "which way to miss it", "Later").await?;
    browser.touch("button", "Stop").await?;
    browser.hear("That is all for today").await?;
    browser.touch("button", "That is all for today").await?;
    for page in ["the first thing at the end", "the second", "the third"] {
        browser.hear("Dana always sees it").await?;
        let on = if page == "the third" { "Done" } else { "Go on" };
        hear_and_touch(&browser, &mut flaws, page, on).await?;
    }
    browser.hear("You can give the tablet back now.").await?;

    ensure!(flaws.is_empty(), "not for small fingers:\n{}", flaws.join("\n"));

    server.start_again().await?;
    social_worker::close_visit(&browser).await?;
    social_worker::to_my_pages(&browser).await?;
    everyone::send(&browser).await?;
    everyone::all_sent(&browser).await?;
    let dana = Adult::sign_in(&server, "dana").await?;
    let events = dana.pull(dana.case("Maya")?.id).await?;
    let given: Vec<(Way, PromptShown)> = events
        .iter()
        .filter_map(|event| match &event.fact {
            Fact::Captured { prompt, answer, .. } => Some((answer.way(), prompt.clone())),
            _ => None,
        })
        .collect();
    ensure!(given.iter().map(|(way, _)| *way).eq([Way::Draw, Way::Feel, Way::Say]), "{given:?}");
    for (_, prompt) in &given {
        ensure!(prompt.read_aloud > 0, "{prompt:?}");
        ensure!(matches!(prompt.read_by.as_deref(), Some(ReadBy::Recording { .. })), "{prompt:?}");
    }
    let heard_happy = events.iter().any(|event| {
        matches!(&event.fact, Fact::Captured { answer: Answer::Feel { picked, .. }, .. } if picked.len() == 1)
    });
    ensure!(heard_happy, "one face was picked");
    browser.finish().await
}

/// Waits until it was read out, looks whether small fingers can do with the page, and touches it.
async fn hear_and_touch(browser: &Browser, flaws: &mut Vec<String>, page: &str, name: &str) -> Result<()> {
    browser.hear(name).await?;
    flaws.extend(browser.not_for_small_fingers(page, SIDE, REST).await?);
    browser.look(&format!("unread-{}", page.replace(' ', "-"))).await?;
    // What the next page reads comes at once.
    browser.run("window.__heard = []").await?;
    browser.touch("button", name).await
}
