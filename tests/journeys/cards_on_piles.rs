//! Maya sorts cards with her finger, and draws one that is not in the deck.
use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child::{self, HOUSE},
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
    wire::Adult,
};
use shared::{
    answer::{Answer, CardPlaced, Pile},
    event::{About, Fact, Meant},
    id::CaptureId,
};

async fn at_the_table(server: &Server) -> Result<Browser> {
    let browser = Browser::open_invited(server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    social_worker::begin_visit_with(&browser, "Maya", "Likes and dislikes").await?;
    child::say_yes(&browser).await?;
    child::choose(&browser, "Sort cards").await?;
    browser.see("image", "Pasta").await?;
    Ok(browser)
}

async fn given(server: &Server, browser: &Browser) -> Result<Vec<(CaptureId, Answer, Option<About>)>> {
    let dana = Adult::sign_in(server, "dana").await?;
    let maya = dana.case("Maya")?.id;
    browser
        .patiently("a sorting on the server", async || {
            let events = dana.pull(maya).await?.into_iter();
            let given: Vec<_> = events
                .filter_map(|event| match event.fact {
                    Fact::Captured { capture, answer, about, .. } => Some((capture, answer, about)),
                    _ => None,
                })
                .collect();
            let sorted = given.iter().any(|(_, answer, _)| matches!(answer, Answer::Sort { .. }));
            Ok(sorted.then_some(given))
        })
        .await
}

#[tokio::test]
async fn cards_follow_a_finger_or_a_mouse_and_what_is_let_go_nowhere_stays_where_it_was() -> Result<()> {
    let server = Server::start().await?;
    let browser = at_the_table(&server).await?;
    browser.takes_fingers().await?;
    browser.drag_with_a_finger(("image", "Pasta"), ("button", "Like")).await?;
    browser.see("image", "Rice").await?;
    browser.see("button", "Pasta").await?;
    // Nowhere is where the question stands.
    browser.drag_with_a_finger(("image", "Rice"), ("heading", &browser.heading().await?)).await?;
    browser.see("image", "Rice").await?;
    browser.drag(("image", "Rice"), ("button", "Don’t like")).await?;
    browser.see("image", "Noodles").await?;
    // From one pile to another, and the card in the hand stays there.
    browser.drag_with_a_finger(("button", "Pasta"), ("button", "Not sure")).await?;
    browser.see("image", "Noodles").await?;
    // Tapping does the same as ever.
    browser.press("button", "Like").await?;
    browser.see("image", "Bread").await?;
    child::keep(&browser).await?;

    let given = given(&server, &browser).await?;
    let [(_, Answer::Sort { placed, .. }, None)] = &given[..] else { panic!("{given:?}") };
    let lies = |id: &str, pile| CardPlaced { id: id.into(), pile };
    let expected = [lies("rice", Pile::DontLike), lies("pasta", Pile::NotSure), lies("noodles", Pile::Like)];
    ensure!(*placed == expected, "{placed:?}");
    browser.finish().await
}

#[tokio::test]
async fn a_card_that_a_child_drew_lies_on_its_pile_after_the_battery_fell_out() -> Result<()> {
    let server = Server::start().await?;
    let mut browser = at_the_table(&server).await?;
    browser.press("button", "Like").await?;
    browser.press("button", "Something else").await?;
    browser.see("heading", "What is on your card?").await?;
    browser.press("button", "Draw").await?;
    child::draw(&browser, &HOUSE).await?;
    browser.press("button", "That is my card").await?;
    browser.see("image", "My own card").await?;
    browser.press("button", "Don’t like").await?;
    browser.see("button", "My own card").await?;
    browser.half_a_second_passes().await?;
    browser.kill();

    browser.open_again().await?;
    everyone::unlock(&browser, PIN).await?;
    browser.see("button", "My own card").await?;
    child::keep(&browser).await?;
    child::asked(&browser).await?;

    let given = given(&server, &browser).await?;
    let [(card, Answer::Draw { .. }, about), (sorting, Answer::Sort { shown, placed, .. }, None)] =
        &given[..]
    else {
        panic!("{given:?}")
    };
    ensure!(*about == Some(About { capture: *sorting, meant: Meant::More }), "{about:?}");
    ensure!(shown.iter().any(|it| it.id == "own-1" && it.own == Some(*card)), "{shown:?}");
    ensure!(placed.contains(&CardPlaced { id: "own-1".into(), pile: Pile::DontLike }), "{placed:?}");
    browser.finish().await
}
