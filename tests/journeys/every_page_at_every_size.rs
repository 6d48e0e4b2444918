//! Every page on a tablet held either way and on a telephone: nothing lies beyond the edge, and nothing breaks a rule
//! of WCAG 2.2 AA. With `HEARD_SHOTS` each is kept as a picture, for somebody who wants to look.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING, PHONE, UPRIGHT},
    pages::{
        child::{self, HOUSE},
        everyone::{self, PIN},
        foster_carer, social_worker,
    },
    server::Server,
};

/// Looks at pages, and tells at the end which did not fit.
#[derive(Default)]
struct Round {
    seen: usize,
    flaws: Vec<String>,
}

impl Round {
    async fn look(&mut self, browser: &Browser, page: &str) -> Result<()> {
        self.seen += 1;
        for size in [UPRIGHT, PHONE, LYING] {
            browser.turn(size).await?;
            let name = format!("{page}-{}x{}", size.width, size.height);
            if let Err(flaw) = browser.look(&name).await {
                let flaw = format!("{flaw:#}");
                self.flaws.push(flaw.lines().next().unwrap_or_default().to_owned());
            }
            let barriers = browser.barriers().await?;
            self.flaws.extend(barriers.iter().map(|barrier| format!("{name}: {barrier}")));
        }
        Ok(())
    }

    fn nothing_is_wrong(&self) -> Result<()> {
        ensure!(
            self.flaws.is_empty(),
            "of {} pages these do not fit or keep somebody out:\n{}",
            self.seen,
            self.flaws.join("\n")
        );
        Ok(())
    }
}

#[tokio::test]
async fn every_page_fits_its_screen() -> Result<()> {
    let server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    let mut round = Round::default();
    way_in(&browser, &mut round).await?;
    before_a_visit(&browser, &mut round).await?;
    in_childs_hands(&browser, &mut round).await?;
    after_the_visit(&browser, &mut round).await?;
    browser.finish().await?;

    let phone = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&phone, "jo").await?;
    foster_carer::note(&phone, "Comfort", "Likes", "The blue blanket").await?;
    round.look(&phone, "carer-book").await?;
    phone.press("button", "Add something").await?;
    phone.see("heading", "Something about Maya").await?;
    round.look(&phone, "carer-add").await?;
    phone.finish().await?;
    round.nothing_is_wrong()
}

async fn way_in(browser: &Browser, round: &mut Round) -> Result<()> {
    browser.see("heading", "Add this tablet").await?;
    round.look(browser, "pair").await?;
    everyone::pair(browser, "North team, tablet 4").await?;
    browser.see("heading", "Sign in").await?;
    round.look(browser, "sign-in").await?;
    everyone::sign_in(browser, "dana").await?;
    browser.see("heading", "Choose a PIN for this tablet").await?;
    round.look(browser, "choose-pin").await?;
    everyone::choose_pin(browser, PIN).await?;
    browser.see("heading", "Children").await?;
    round.look(browser, "worker-children").await
}

async fn before_a_visit(browser: &Browser, round: &mut Round) -> Result<()> {
    social_worker::open_case(browser, "Maya").await?;
    round.look(browser, "worker-case-empty").await?;
    browser.press("link", "About").await?;
    browser.see("heading", "About Heard").await?;
    round.look(browser, "about").await?;
    browser.press("link", "Home").await?;
    social_worker::prepare(browser, "Maya").await?;
    round.look(browser, "prepare-visit").await?;
    browser.press("radio", "At school").await?;
    browser.press("radio", "Yes, alone with me").await?;
    browser.press("button", "Start").await?;
    browser.see("heading", "Give the tablet to Maya").await?;
    round.look(browser, "hand-over").await?;
    browser.press("button", "Maya has it").await
}

async fn in_childs_hands(browser: &Browser, round: &mut Round) -> Result<()> {
    browser.see("heading", "Hello, Maya.").await?;
    round.look(browser, "child-assent").await?;
    child::say_yes(browser).await?;
    round.look(browser, "child-ways").await?;
    child::choose(browser, "Draw").await?;
    child::draw(browser, &HOUSE).await?;
    round.look(browser, "child-draw").await?;
    browser.press("button", "Finished").await?;
    browser.see("heading", "Here is your drawing.").await?;
    round.look(browser, "child-watch").await?;
    browser.press("button", "Keep").await?;
    browser.see("heading", "Kept").await?;
    round.look(browser, "child-kept").await?;
    browser.press("button", "Go on").await?;
    child::choose(browser, "Talk").await?;
    browser.see("button", "Start talking").await?;
    round.look(browser, "child-talk").await?;
    child::talk(browser, 1).await?;
    round.look(browser, "child-talking").await?;
    browser.press("button", "Finished").await?;
    browser.see("button", "Listen").await?;
    round.look(browser, "child-listen-back").await?;
    child::keep(browser).await?;
    child::choose(browser, "Pick a face").await?;
    child::try_faces(browser, "Worried").await?;
    browser.press("checkbox", "Worried").await?;
    round.look(browser, "child-faces").await?;
    browser.press("button", "Go on").await?;
    browser.press("radio", "A lot").await?;
    round.look(browser, "child-how-much").await?;
    child::keep(browser).await?;
    browser.press("button", "Miss this one").await?;
    browser.see("button", "I don’t know").await?;
    round.look(browser, "child-skip").await?;
    browser.press("button", "I don’t know").await?;
    child::asked(browser).await?;
    child::put_away(browser).await?;
    round.look(browser, "child-put-away").await?;
    child::to_the_grown_up(browser).await?;
    round.look(browser, "pin-during-a-visit").await?;
    everyone::unlock(browser, PIN).await?;
    child::skip_the_rest(browser, "I don’t want to say").await?;
    round.look(browser, "child-end").await?;
    child::done(browser).await?;
    round.look(browser, "child-finished").await
}

async fn after_the_visit(browser: &Browser, round: &mut Round) -> Result<()> {
    child::to_the_grown_up(browser).await?;
    everyone::unlock(browser, PIN).await?;
    browser.see("heading", "You have the tablet again").await?;
    round.look(browser, "worker-has-it-again").await?;
    browser.press("button", "Close the visit").await?;
    browser.see("heading", "The visit is closed.").await?;
    round.look(browser, "worker-slip").await?;
    social_worker::to_my_pages(browser).await?;
    everyone::to_sending(browser).await?;
    browser.see("heading", "What is only on this tablet").await?;
    round.look(browser, "sending").await?;
    browser.press("link", "To review").await?;
    browser.see("heading", "To review").await?;
    round.look(browser, "worker-queue").await?;
    social_worker::open_from_queue(browser, "Maya R. · Drawing").await?;
    browser.press("button", "Open: Drawing").await?;
    browser.see("image", "Drawing by Maya").await?;
    round.look(browser, "worker-review").await?;
    browser.press("link", "Home").await?;
    social_worker::open_case(browser, "Maya").await?;
    round.look(browser, "worker-case").await?;
    everyone::lock(browser).await?;
    browser.see("heading", "Dana’s PIN").await?;
    round.look(browser, "pin").await
}
