//! Dana visits Maya where there is no signal. Maya draws, talks, picks a face and leaves things out. Later, with
//! signal, everything is on the server and Dana reviews it.
use anyhow::{Context, Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    pages::{
        child::{self, HOUSE, SUN},
        everyone::{self, PIN},
        social_worker,
    },
    server::Server,
    wire::Adult,
};
use shared::{
    answer::{Amount, Answer, Face, Sharing, Skip},
    drawing::Drawing,
    event::{Alone, Assent, Event, Fact},
    sound::Wav,
};

#[tokio::test]
async fn a_whole_visit_without_signal_reaches_the_reviewer() -> Result<()> {
    let mut server = Server::start().await?;
    let browser = Browser::open_invited(&server, LYING).await?;
    everyone::set_up(&browser, "dana").await?;
    browser.see("heading", "Children").await?;
    browser.ready_without_signal().await?;
    server.stop().await?;

    browser.reload().await?;
    everyone::unlock(&browser, PIN).await?;
    social_worker::begin_visit(&browser, "Maya").await?;
    child::say_yes(&browser).await?;

    child::choose(&browser, "Draw").await?;
    child::draw(&browser, &HOUSE).await?;
    child::draw(&browser, &[SUN]).await?;
    child::keep_drawing(&browser).await?;

    child::choose(&browser, "Talk").await?;
    child::talk(&browser, 2).await?;
    browser.press("button", "Finished").await?;
    browser.press("button", "Listen").await?;
    browser.see("button", "Stop listening").await?;
    child::keep(&browser).await?;

    child::feel(&browser, "Worried", "A lot").await?;
    child::skip(&browser, "Later").await?;
    child::asked(&browser).await?;
    child::skip(&browser, "I don’t know").await?;
    child::asked(&browser).await?;
    child::skip_the_rest(&browser, "I don’t want to say").await?;
    browser.read("You made 3 things.").await?;
    child::let_carer_see_the_first(&browser).await?;
    child::done(&browser).await?;

    social_worker::close_visit(&browser).await?;
    browser.read("0 of 3 sent and safe on the server").await?;
    social_worker::to_my_pages(&browser).await?;

    server.start_again().await?;
    everyone::send(&browser).await?;
    everyone::all_sent(&browser).await?;
    the_server_has_it_all(&server).await?;
    review(&browser).await?;
    everyone::all_sent(&browser).await?;
    reviewed(&server).await?;
    browser.finish().await
}

async fn the_server_has_it_all(server: &Server) -> Result<()> {
    let dana = Adult::sign_in(server, "dana").await?;
    let maya = dana.case("Maya")?.id;
    let events = dana.pull(maya).await?;
    ensure!(
        events.iter().map(|event| event.device_seq).eq(1..=events.len() as u64),
        "the log is whole and in order: {events:#?}"
    );
    let Fact::VisitOpened { place, alone, .. } = &events[0].fact else { panic!("{events:#?}") };
    ensure!(place == "At school" && *alone == Alone::Yes, "{:?}", events[0]);
    let told = events.iter().any(|event| {
        matches!(&event.fact, Fact::Assented { assent: Assent::Yes, told, .. } if told.contains("Dana"))
    });
    ensure!(told, "what Maya was told, and that she said yes: {events:#?}");

    let answers: Vec<&Answer> = answers(&events).collect();
    let [Answer::Draw { drawing }, Answer::Say { sound, length_ms, .. }, Answer::Feel { shown, picked, .. }] =
        answers[..]
    else {
        panic!("{answers:#?}")
    };
    let drawing = Drawing::from_bytes(&dana.blob(maya, drawing.sha256).await?)?;
    ensure!(drawing.ops().len() == HOUSE.len() + 1, "every stroke: {:?}", drawing.ops());
    let sound = dana.blob(maya, sound.sha256).await?;
    let wav = Wav::parse(&sound)?;
    ensure!(u64::from(wav.length_ms()) == *length_ms && *length_ms >= 2_000, "{length_ms}");
    ensure!(shown.len() == 3 && picked.len() == 1, "{shown:?} {picked:?}");
    ensure!(picked[0].face == Face::Worried && picked[0].how_much == Some(Amount::ALot), "{picked:?}");

    let skips: Vec<Skip> = events.iter().filter_map(skip_of).collect();
    ensure!(skips[..2] == [Skip::Later, Skip::DontKnow], "{skips:?}");
    ensure!(skips[2..].iter().all(|skip| *skip == Skip::DontWantToSay), "{skips:?}");
    let shares = events.iter().any(|event| {
        matches!(event.fact, Fact::SharingChosen { sharing: Sharing { carer: true, parent: false }, .. })
    });
    ensure!(shares, "the drawing is shared with the carer");
    ensure!(matches!(events.last().context("events")?.fact, Fact::VisitClosed), "{events:#?}");

    let jo = Adult::sign_in(server, "jo").await?;
    let shared = jo.book(maya).await?.shared;
    ensure!(shared.len() == 1 && matches!(shared[0].answer, Answer::Draw { .. }), "{shared:?}");
    Ok(())
}

async fn review(browser: &Browser) -> Result<()> {
    social_worker::open_from_queue(browser, "Maya R. · Drawing").await?;
    browser.read("Tell me about where you live now.").await?;
    browser.press("button", "Open: Drawing").await?;
    let whole = browser.ink_on("Drawing by Maya").await?;
    ensure!(whole.has(0.5, 0.2) && whole.has(0.9, 0.12), "the roof and the sun");
    browser.press("button", "Play").await?;
    browser.see("button", "Pause").await?;
    browser.see("button", "Play").await.context("the replay comes to its end")?;
    browser.set_slider("Where in the drawing", 0.0).await?;
    browser
        .patiently("a replay that was put back to its beginning", async || {
            Ok((browser.ink_on("Drawing by Maya").await?.amount() * 2 < whole.amount()).then_some(()))
        })
        .await?;
    browser.press("button", "2×").await?;

    browser.press("button", "Open: Recording").await?;
    browser.press("button", "Play").await.context("the sound, which is the second that can be played")?;
    browser.press("button", "Open: Faces").await?;
    browser.read("Worried").await?;
    browser.read("A lot").await?;
    browser.read("Maya said: later").await?;
    browser.read("Yes, alone with the social worker").await?;
    browser.look("review-visit").await?;

    browser.fill("Your note", "She drew the sun last, and smiled.").await?;
    browser.press("button", "Add the note").await?;
    browser.read("She drew the sun last, and smiled.").await?;
    for _ in 0..3 {
        let left = browser.names_of("button").await?;
        let left = left.iter().filter(|name| *name == "Mark as reviewed").count();
        browser.press("button", "Mark as reviewed").await?;
        browser
            .patiently("one thing less to review", async || {
                let now = browser.names_of("button").await?;
                Ok((now.iter().filter(|name| *name == "Mark as reviewed").count() < left).then_some(()))
            })
            .await?;
    }
    browser.read("Reviewed by Dana").await
}

async fn reviewed(server: &Server) -> Result<()> {
    let dana = Adult::sign_in(server, "dana").await?;
    let events = dana.pull(dana.case("Maya")?.id).await?;
    let count = |what: fn(&Fact) -> bool| events.iter().filter(|event| what(&event.fact)).count();
    ensure!(count(|fact| matches!(fact, Fact::Opened { .. })) == 3, "every look is written down");
    ensure!(count(|fact| matches!(fact, Fact::Reviewed { .. })) == 3, "everything is reviewed");
    ensure!(count(|fact| matches!(fact, Fact::Remarked { .. })) == 1, "the note is kept");
    Ok(())
}

fn answers(events: &[Event]) -> impl Iterator<Item = &Answer> {
    events.iter().filter_map(|event| match &event.fact {
        Fact::Captured { answer, .. } => Some(answer),
        _ => None,
    })
}

fn skip_of(event: &Event) -> Option<Skip> {
    match event.fact {
        Fact::Skipped { skip, .. } => Some(skip),
        _ => None,
    }
}
