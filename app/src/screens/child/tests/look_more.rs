//! Writes the pages of a visit that lie off its straight way, to look at: see [`crate::written_pages`].
use shared::sound::Piece;

use super::{
    look::{begun, with_a_voice},
    *,
};
use crate::{
    sound::{Heard, by_hand},
    written_pages,
};

fn name_of(band: AgeBand, page: &str) -> String {
    format!("{}-{page}", band.as_str().replace('+', ""))
}

#[test]
#[ignore = "writes files for people to look at"]
fn look_beside_the_way() {
    for band in AgeBand::ALL {
        let write = |name: &str, page: &Tablet| written_pages::write(&name_of(band, name), &page.html());

        let keeper = begun(band);
        for event in &mut keeper.0.borrow_mut().events {
            event.at = Moment::new(5_000_000 - 13 * 60_000, 0);
        }
        let mut page = tablet(&keeper);
        write("rest-offered", &page);
        page.press("A little break");
        write("rest", &page);

        let mut page = tablet(&begun(band));
        page.press(if band == AgeBand::From3To5 { "Not safe" } else { "I don’t feel safe" });
        write("thanked", &page);

        write("leftover", &tablet(&stopped_while_talking(band)));

        let keeper = begun(band);
        let mut page = tablet(&keeper);
        page.press(if band == AgeBand::From13 { "Voice note" } else { "Talk" });
        page.press("Start talking");
        by_hand::tell(Heard::Opened { rate: 16_000 });
        by_hand::tell(Heard::Block(vec![0.2; 80_000]));
        page.settle();
        write("recording", &page);
        page.press("Finished");
        write("listening", &page);
        page.press("Keep");
        page.press("Stop");
        page.press("That is all for today");
        write("end-voice", &page);
        if band == AgeBand::From6To8 {
            page.press("What else?");
            write("end-else", &page);
        }
        page.press("That is not what I meant");
        write("differently", &page);

        let keeper = begun(band);
        watching::drawn(&keeper);
        let mut page = tablet(&keeper);
        page.press("Talk while you draw");
        by_hand::tell(Heard::Opened { rate: 16_000 });
        by_hand::tell(Heard::Block(vec![0.2; 16_000]));
        page.settle();
        write("draw-talking", &page);

        let keeper = begun(band);
        told::told(&keeper);
        watching::drawn(&keeper);
        let mut page = tablet(&keeper);
        page.press("Finished");
        page.press("Keep");
        page.press("Stop");
        page.press("That is all for today");
        write("end-told", &page);
        if matches!(band, AgeBand::From3To5 | AgeBand::From6To8) {
            page.press("Go on");
            write("end-last", &page);
        }
    }
}

#[test]
#[ignore = "writes files for people to look at"]
fn look_into_the_room() {
    for band in AgeBand::ALL {
        let write = |name: &str, page: &Tablet| written_pages::write(&name_of(band, name), &page.html());
        let keeper = with_a_voice(room::furnished(), band);
        told::told(&keeper);
        keeper.0.borrow_mut().write(Fact::SharedAnyway(shared::event::SharedAnyway {
            matter: shared::id::SafetyId::make(3, [3; 10]),
            capture: told::drawing(),
            with: "the police".into(),
            why: String::new(),
            words: "We had to share this because we want you to be safe.".into(),
        }));
        let mut page = room::room_of(&keeper, band);
        write("room", &page);
        if matches!(band, AgeBand::From3To5 | AgeBand::From6To8) {
            page.press("Go on");
            write("room-promised", &page);
            page.press("Go on");
            write("room-thing", &page);
            page.press("What else?");
            write("room-else", &page);
            page.press("That is not what I meant");
            write("room-differently", &page);
            page.press("Back");
            page.press("Go on");
            write("room-anyway", &page);
            page.press("Go on");
            write("room-voice", &page);
            write("room-empty", &room::room_of(&begun(band), band));
        }
        if band == AgeBand::From6To8 {
            page.press("What else?");
            page.press("A copy for me");
            page.press("For the grown-up");
            type_pin(&mut page, PIN);
            write("copy", &page);
        }
    }
}

/// A recording that was begun, and then the visit was stopped.
fn stopped_while_talking(band: AgeBand) -> Keeper {
    let keeper = begun(band);
    let (case, visit, _) = ids();
    let capture = CaptureId::make(900, [4; 10]);
    let (way, prompt) = (Way::Say, first_prompt());
    let draft = Draft { capture, case, visit, way, prompt, about: None, beside: None, follows: None };
    let piece = Piece { number: 0, pcm: vec![1; 32_000] };
    {
        let mut kept = keeper.0.borrow_mut();
        kept.drafts.push(draft);
        kept.pieces.push((capture, piece.to_bytes()));
        kept.write(Fact::VisitStopped { by: Stopper::Child });
    }
    keeper
}

/// What an adult does after a child has said that it is not safe.
#[test]
#[ignore = "writes files for people to look at"]
fn look_at_safety() {
    let write = |name: &str, page: &Tablet| written_pages::write(name, &page.html());
    let mut page = tablet(&begun(AgeBand::From6To8));
    page.press("I don’t feel safe");
    page.press("Give it to Dana");
    type_pin(&mut page, PIN);
    write("worker-safety-card", &page);
    page.press("Write down the words");
    write("worker-safety-words", &page);
    page.write("Word for word", "I do not want to go there");
    page.press("Keep the words");
    page.press("Keep this");
    write("worker-safety-lacks", &page);
    page.pick("No, or not sure");
    page.write("Who else heard it?", "nobody");
    page.write("Whom did you inform?", "Priya, duty manager");
    page.write("At what time?", "01:20");
    page.pick("Yes, I told");
    page.press("Keep this");
    write("worker-safety-kept", &page);
}
