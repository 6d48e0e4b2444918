//! Writes the pages of a visit, to look at: see [`crate::written_pages`].
use super::*;
use crate::{
    screens::child::heard::{Spoken, in_room, lines},
    store::Voicing,
    written_pages,
};

/// Whoever does not read has everything read out: without a voice their visit does not begin.
pub fn with_a_voice(keeper: Keeper, band: AgeBand) -> Keeper {
    let young = matches!(band, AgeBand::From3To5 | AgeBand::From6To8);
    let voicing = Voicing { sha256: Digest::of(b"a voice"), length_ms: 900 };
    for set in QuestionSet::builtin().into_iter().filter(|_| young) {
        let of = Spoken { band, set, worker: "Dana".into(), child: Some("Maya".into()) };
        let read_out = lines(&of).all().into_iter().map(|line| (line, voicing));
        keeper.0.borrow_mut().read_out.extend(read_out);
    }
    if young {
        let in_room = in_room(&keeper.0.borrow().events).all();
        let read_out = in_room.into_iter().map(|line| (line, voicing));
        keeper.0.borrow_mut().read_out.extend(read_out);
    }
    keeper
}

/// A visit to which the child said yes, with a voice for who needs one.
pub fn begun(band: AgeBand) -> Keeper {
    with_a_voice(super::begun(band), band)
}

fn opened(band: AgeBand) -> Keeper {
    with_a_voice(super::opened(band), band)
}

#[test]
#[ignore = "writes files for people to look at"]
fn look() {
    for band in AgeBand::ALL {
        let write = |name: &str, tablet: &Tablet| {
            written_pages::write(&format!("{}-{name}", band.as_str().replace('+', "")), &tablet.html());
        };
        write("no-voice", &tablet(&super::begun(band)));
        let keeper = opened(band);
        let mut page = tablet(&keeper);
        write("assent", &page);
        page.press("Not today");
        write("not-today", &page);

        let keeper = begun(band);
        let mut page = tablet(&keeper);
        write("ways", &page);
        page.press("Miss this one");
        write("skipping", &page);
        page.press("Back");
        page.press("Stop");
        write("stop", &page);
        page.press("Carry on");
        write("doors", &page);
        super::through_the_first_door(&mut page);
        page.press(if band == AgeBand::From13 { "Voice note" } else { "Talk" });
        write("say", &page);
        page.press("Put away");
        write("put-away", &page);
        page.press("For the grown-up");
        write("pin", &page);
        type_pin(&mut page, PIN);
        page.press("For the grown-up");
        type_pin(&mut page, PIN);
        write("adult", &page);

        let keeper = begun(band);
        let mut page = tablet(&keeper);
        page.press(if band == AgeBand::From13 { "How it feels" } else { "Pick a face" });
        page.pick("Happy");
        write("feel", &page);
        page.press("Go on");
        page.pick("Some");
        write("how-much", &page);
        keeper.0.borrow_mut().full = true;
        page.press("Keep");
        write("not-kept", &page);
        keeper.0.borrow_mut().full = false;
        page.press("Try again");
        write("kept", &page);
        page.press("Stop");
        page.press("That is all for today");
        write("end", &page);
        page.press("My carer may see itNo");
        page.press("Done");
        write("finished", &page);
        page.press("For the grown-up");
        type_pin(&mut page, PIN);
        page.press("Close the visit");
        write("slip", &page);

        let keeper = begun(band);
        let mut page = tablet(&keeper);
        page.press("Something else");
        write("topics", &page);

        let keeper = opened(band);
        keeper.0.borrow_mut().write(Fact::Assented {
            assent: Assent::Yes,
            told: String::new(),
            read_aloud: 0,
            shown: Vec::new(),
        });
        let mut page = tablet(&keeper);
        page.press(if band == AgeBand::From13 { "How it feels" } else { "Pick a face" });
        write("warm-up", &page);

        let keeper = with_a_voice(more_ways::with_set(band, "likes-and-dislikes"), band);
        let mut page = tablet(&keeper);
        page.press("Sort cards");
        page.press("Like");
        page.press("Don’t like");
        page.press("Like");
        write("sort", &page);
        page.press("Something else");
        write("card", &page);
        page.press("Draw");
        write("card-drawn", &page);
        page.press("Back");
        if matches!(band, AgeBand::From9To12 | AgeBand::From13) {
            page.press("Something else");
            page.press("Write");
            page.write("Write what is on your card", "Beans on toast");
            write("card-written", &page);
            page.press("Add");
            page.press("Don’t like");
        }
        page.press("Keep");
        write("sorted", &page);
        page.press("Stop");
        page.press("That is all for today");
        write("end-sorted", &page);

        let keeper = begun(band);
        let mut page = tablet(&keeper);
        while !page.html().contains("My people") {
            page.press("Miss this one");
            page.press("I don’t know");
        }
        page.press("My people");
        if matches!(band, AgeBand::From3To5 | AgeBand::From6To8) {
            people_one_by_one(&mut page, &write);
            page.press("Keep");
            page.press("Stop");
            page.press("That is all for today");
            write("end-people", &page);
        } else {
            for who in ["Nan", "Mum", "Pet", "School"] {
                page.press(who);
            }
            write("people-who", &page);
            page.press("Go on");
            page.press("Mum");
            page.press("Far away");
            page.press("Pet");
            page.press("Not so close");
            page.press("Nan");
            page.press("Close to me");
            page.press("Happy");
            write("people", &page);
        }

        if matches!(band, AgeBand::From9To12 | AgeBand::From13) {
            let mut page = tablet(&begun(band));
            page.press("Write");
            write("write-new", &page);
            page.write("Write here", "It is all right here, mostly.");
            write("write", &page);
        }

        let age = band.as_str().split(['-', '+']).next().and_then(|age| age.parse().ok()).unwrap();
        let (page, _) = practice::practice(age);
        write("practice", &page);
        let mut page = tablet(&begun(band));
        page.press("For the grown-up");
        type_pin(&mut page, PIN);
        page.press("Ask something in my own words");
        page.write("Your question, exactly as Maya will be asked", "Do you like the new room?");
        page.press("Write down what Maya said");
        write("adult-writes", &page);

        let keeper = begun(band);
        let mut page = tablet(&keeper);
        page.press("Draw");
        write("papers", &page);
        page.press("Plain paper");
        write("draw-new", &page);

        let keeper = begun(band);
        watching::drawn(&keeper);
        let mut page = tablet(&keeper);
        write("draw", &page);
        page.press("Finished");
        write("watch", &page);
        page.press("Draw more");
        if band != AgeBand::From3To5 {
            page.press("Colours: Black");
            write("draw-colours", &page);
            page.press("Stamps");
            write("draw-stamps", &page);
        }
    }
}

/// Each page of the map for who is asked about one thing at a time.
fn people_one_by_one(page: &mut Tablet, write: &dyn Fn(&str, &Tablet)) {
    page.press("Mum");
    page.press("Dad");
    write("people-who", page);
    page.press("More");
    page.press("Nan");
    page.press("Go on");
    page.press("Close to me");
    write("people-near", page);
    page.press("Go on");
    page.press("Happy");
    write("people-seeing", page);
    page.press("Go on");
    page.press("Far away");
    page.press("Go on");
    page.press("Sad");
    page.press("Go on");
    page.press("Not so close");
    page.press("Go on");
    page.press("Go on");
    write("people", page);
}

/// From right to left, with the paper and the text of a child who needs them so.
#[test]
#[ignore = "writes files for people to look at"]
fn look_in_arabic() {
    let write = |name: &str, tablet: &Tablet| written_pages::write(&format!("ar-{name}"), &tablet.html());
    let keeper = super::language::opened_in("ar", AgeBand::From6To8);
    let mut page = tablet(&keeper);
    write("assent", &page);
    page.press(&say(key::CHILD_ASSENT_YES));
    super::through_the_first_door(&mut page);
    write("ways", &page);
    page.press(&say(key::CHILD_SKIP));
    write("skipping", &page);
    page.press(&say(key::CHILD_SKIP_LATER));
    page.press(&say(key::CHILD_STOP));
    write("stop", &page);
    page.press(&say(key::CHILD_STOPPED_DONE));
    told::told(&keeper);
    write("end", &tablet(&keeper));
    let keeper = super::language::opened_in("uk", AgeBand::From6To8);
    keeper.0.borrow_mut().comfort =
        crate::store::Comfort { larger_text: true, tint: crate::store::Tint::Sky, less_motion: true };
    write("uk-assent", &tablet(&keeper));
}
