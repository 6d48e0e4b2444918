//! Writes the pages of a visit as plain HTML, to look at without the app:
//! `LOOK=FOLDER cargo test -p app -- --ignored child::tests::look`, then serve that folder with `style` and
//! `fonts` of `assets` beside it.
use std::{env, fs, path::Path};

use super::*;

#[test]
#[ignore = "writes files for people to look at"]
fn look() {
    let folder = env::var("LOOK").expect("LOOK names a folder");
    fs::create_dir_all(&folder).unwrap();
    for band in AgeBand::ALL {
        let write = |name: &str, tablet: &Tablet| {
            let page = format!(
                "<!doctype html><html lang=en-GB><meta charset=utf-8><meta name=viewport \
                 content=width=device-width><link rel=stylesheet href=/style/index.css><body><div \
                 id=main>{}</div>",
                tablet.html()
            );
            let band = band.as_str().replace('+', "");
            fs::write(Path::new(&folder).join(format!("{band}-{name}.html")), page).unwrap();
        };
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
        page.press("Yes, stop");
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
        });
        let mut page = tablet(&keeper);
        page.press(if band == AgeBand::From13 { "How it feels" } else { "Pick a face" });
        write("warm-up", &page);

        let keeper = more_ways::with_set(band, "likes-and-dislikes");
        let mut page = tablet(&keeper);
        page.press("Sort cards");
        page.press("Like");
        page.press("Don’t like");
        page.press("Like");
        write("sort", &page);
        page.press("Keep");
        write("sorted", &page);

        let keeper = begun(band);
        let mut page = tablet(&keeper);
        while !page.html().contains("My people") {
            page.press("Miss this one");
            page.press("I don’t know");
        }
        page.press("My people");
        page.press("Nan");
        page.press("Pet");
        page.press("School");
        write("people-who", &page);
        page.press("Go on");
        page.press("Nan");
        page.press("Close to me");
        page.press("Happy");
        write("people", &page);

        if matches!(band, AgeBand::From9To12 | AgeBand::From13) {
            let mut page = tablet(&begun(band));
            page.press("Write");
            page.write("Write here", "It is all right here, mostly.");
            write("write", &page);
        }

        let age = band.as_str().split(['-', '+']).next().and_then(|age| age.parse().ok()).unwrap();
        let (page, _) = practice::practice(age);
        write("practice", &page);
        if band == AgeBand::From6To8 {
            let mut page = room::room(&room::furnished());
            write("room", &page);
            page.press("That is not what I meant");
            write("room-differently", &page);
            page.press("Back");
            page.press("A copy for me");
            page.press("For the grown-up");
            type_pin(&mut page, PIN);
            write("copy", &page);
        }

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
        drawn(&keeper);
        let mut page = tablet(&keeper);
        write("draw", &page);
        if band != AgeBand::From3To5 {
            page.press("Colours: Black");
            write("draw-colours", &page);
            page.press("Stamps");
            write("draw-stamps", &page);
        }
    }
}

/// From right to left, with the paper and the text of a child who needs them so.
#[test]
#[ignore = "writes files for people to look at"]
fn look_in_arabic() {
    let folder = env::var("LOOK").expect("LOOK names a folder");
    fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, tablet: &Tablet| {
        let page = format!(
            "<!doctype html><html lang=en-GB><meta charset=utf-8><meta name=viewport \
             content=width=device-width><link rel=stylesheet href=/style/index.css><body><div id=main>{}</div>",
            tablet.html()
        );
        fs::write(Path::new(&folder).join(format!("ar-{name}.html")), page).unwrap();
    };
    let keeper = super::language::opened_in("ar", AgeBand::From6To8);
    let mut page = tablet(&keeper);
    write("assent", &page);
    page.press(&say(key::CHILD_ASSENT_YES));
    write("ways", &page);
    page.press(&say(key::CHILD_SKIP));
    write("skipping", &page);
    page.press(&say(key::CHILD_SKIP_LATER));
    page.press(&say(key::CHILD_STOP));
    write("stop", &page);
    page.press(&say(key::CHILD_STOP_YES));
    write("end", &page);
    let keeper = super::language::opened_in("uk", AgeBand::From6To8);
    keeper.0.borrow_mut().comfort =
        crate::store::Comfort { larger_text: true, tint: crate::store::Tint::Sky, less_motion: true };
    write("uk-assent", &tablet(&keeper));
}

/// A line that a child drew before.
fn drawn(keeper: &Keeper) {
    let (case, visit, _) = ids();
    let capture = CaptureId::make(2_000, [4; 10]);
    let draft =
        Draft { capture, case, visit, way: Way::Draw, prompt: first_prompt(), about: None, beside: None };
    keeper.0.borrow_mut().drafts.push(draft);
}
