//! What a social worker does before, during and after a visit.
use anyhow::Result;
use shared::people::AgeBand;

use super::everyone::{self, PIN};
use crate::browser::Browser;

/// From the list of children to the child's hands: at school, nobody else there.
pub async fn begin_visit(browser: &Browser, child: &str) -> Result<()> {
    prepare(browser, child).await?;
    start(browser, child).await
}

async fn start(browser: &Browser, child: &str) -> Result<()> {
    browser.press("radio", "At school").await?;
    browser.press("radio", "Yes, alone with me").await?;
    browser.press("button", "Start").await?;
    browser.see("heading", &format!("Give the tablet to {child}")).await?;
    browser.press("button", &format!("{child} has it")).await
}

/// The same, with the questions of this set.
pub async fn begin_visit_with(browser: &Browser, child: &str, set: &str) -> Result<()> {
    prepare(browser, child).await?;
    browser.press("radio", &format!("{set}…")).await?;
    start(browser, child).await
}

/// As far as the questions about the visit.
pub async fn prepare(browser: &Browser, child: &str) -> Result<()> {
    open_case(browser, child).await?;
    browser.press("link", "Start a visit").await?;
    browser.see("heading", "Is this the right child?").await?;
    browser.press("button", &format!("Yes, this is {child}")).await?;
    browser.see("heading", &format!("Before the visit with {child}")).await.map(|_| ())
}

/// How the child is spoken to, when that is not as its age has it.
pub async fn speak_as_to(browser: &Browser, band: AgeBand) -> Result<()> {
    let words = match band {
        AgeBand::From3To5 => "Ages 3 to 5…",
        AgeBand::From6To8 => "Ages 6 to 8…",
        AgeBand::From9To12 => "Ages 9 to 12…",
        AgeBand::From13 => "13 and over…",
    };
    if !browser.is_there("radio", words).await? {
        browser.press("DisclosureTriangle", "How…").await?;
    }
    browser.press("radio", words).await?;
    if band == AgeBand::From3To5 {
        browser.press("radio", "Four or five").await?;
    }
    Ok(())
}

/// Reads out a few of the lines that nobody has read out yet, each with the buttons of its recorder; whether there are
/// more. There are so many of them that each step of a person would take longer than the visit.
const READ_SOME_OUT: &str = r"(async () => {
  const a_moment = () => new Promise((go_on) => setTimeout(go_on, 10));
  const called = (words) => [...document.querySelectorAll('button')]
    .find((it) => (it.ariaLabel ?? it.innerText).trim() === words && !it.disabled);
  const press = async (words) => {
    while (!called(words)) await a_moment();
    called(words).click();
  };
  const done = () => /(\d+) of (\d+) lines read out/.exec(document.body.innerText)?.slice(1).map(Number) ?? [0, 1];
  for (let n = 0; n < 15; n++) {
    const [before, all] = done();
    if (before === all) return false;
    for (const step of ['Start talking', 'Finished', 'Keep']) await press(step);
    while (done()[0] === before) await a_moment();
  }
  return true;
})()";

/// Reads every line out, one after the other, that the child of this visit can meet.
pub async fn read_everything_out(browser: &Browser) -> Result<()> {
    browser.press("button", "Read the words out now").await?;
    browser.see("button", "Start talking").await?;
    while browser.run(READ_SOME_OUT).await? == true {}
    browser.read("lines have been read out.").await
}

pub async fn open_case(browser: &Browser, child: &str) -> Result<()> {
    browser.see("heading", "Children").await?;
    browser.press("link", &format!("{child}…")).await?;
    browser.see("heading", "Visits").await.map(|_| ())
}

/// After the child's end: the PIN, and the visit is closed. Ends on the slip.
pub async fn close_visit(browser: &Browser) -> Result<()> {
    super::child::to_the_grown_up(browser).await?;
    everyone::unlock(browser, PIN).await?;
    browser.see("heading", "You have the tablet again").await?;
    browser.press("button", "Close the visit").await?;
    browser.see("heading", "The visit is closed.").await.map(|_| ())
}

pub async fn to_my_pages(browser: &Browser) -> Result<()> {
    browser.press("button", "To my pages").await?;
    browser.see("heading", "Children").await.map(|_| ())
}

/// Opens the first thing that waits for review, which begins with these words.
pub async fn open_from_queue(browser: &Browser, what: &str) -> Result<()> {
    browser.press("link", "To review").await?;
    browser.see("heading", "To review").await?;
    browser.press("link", &format!("{what}…")).await
}
