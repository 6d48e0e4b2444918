//! From 3 to 8 years one thing is on a page: at the end of a visit and in the child's own room.
use shared::event::{MarkedForLater, ReplyAnswer, ReplyAnswered, SharedAnyway};

use super::{
    room::{furnished, room_of},
    *,
};

const YOUNG: [AgeBand; 2] = [AgeBand::From3To5, AgeBand::From6To8];

fn capture(n: u8) -> CaptureId {
    CaptureId::make(n.into(), [n; 10])
}

/// A visit that ended with two things, each of one face.
fn ended(band: AgeBand) -> Tablet {
    let keeper = begun(band);
    for (n, face) in [(1, Face::Happy), (2, Face::Sad)] {
        let picked = vec![shared::answer::FacePicked { face, how_much: None }];
        let answer = Answer::Feel { shown: Vec::new(), picked, in_words: false };
        let prompt = first_prompt();
        keeper.0.borrow_mut().write(Fact::Captured {
            capture: capture(n),
            prompt,
            answer,
            took_ms: 1,
            about: None,
        });
    }
    keeper.0.borrow_mut().write(Fact::VisitStopped { by: Stopper::Child });
    tablet(&keeper)
}

/// The face that is shown, and none beside it.
#[track_caller]
fn shows(page: &Tablet, face: &str, other: &str) {
    let html = page.html();
    assert!(html.contains(&format!("<span>{face}</span>")), "{html}");
    assert!(!html.contains(&format!("<span>{other}</span>")), "{html}");
}

#[test]
fn at_the_end_a_young_child_goes_from_one_thing_to_the_next_and_back() {
    for band in YOUNG {
        let mut page = ended(band);
        assert!(page.html().contains("You made 2 things."), "{}", page.html());
        shows(&page, "Happy", "Sad");
        page.press("Go on");
        shows(&page, "Sad", "Happy");
        page.press("Back");
        shows(&page, "Happy", "Sad");
        page.press("Go on");
        page.press("Done");
        assert!(page.html().contains("You can give the tablet back now."), "{}", page.html());
    }
}

#[test]
fn what_else_there_is_to_do_has_a_page_from_which_the_child_comes_back_to_the_same_thing() {
    let mut page = ended(AgeBand::From6To8);
    page.press("Go on");
    assert!(!page.html().contains("A copy for me"), "{}", page.html());
    page.press("What else?");
    page.press("A copy for me");
    assert!(page.html().contains("It comes into my copy"), "{}", page.html());
    page.press("Back");
    shows(&page, "Sad", "Happy");
    page.press("What else?");
    page.press("That is not what I meant");
    page.press("Back");
    shows(&page, "Sad", "Happy");
}

#[test]
fn in_the_room_of_a_young_child_a_card_is_answered_and_stays_where_it_is() {
    for band in YOUNG {
        let keeper = furnished();
        let mut page = room_of(&keeper, band);
        let html = page.html();
        assert!(html.contains("We asked Jo. Yes, on Fridays."), "{html}");
        assert!(!html.contains("I will ask about the bike."), "one on a page: {html}");
        page.press("Not OK");
        let Fact::ReplyAnswered(ReplyAnswered { answer, .. }) = last(&keeper) else {
            panic!("{:?}", last(&keeper))
        };
        assert_eq!(answer, ReplyAnswer::NotOkay);
        assert!(page.html().contains("We asked Jo. Yes, on Fridays."), "{}", page.html());
        page.press("Go on");
        assert!(page.html().contains("I will ask about the bike."), "{}", page.html());
        page.press("Back");
        assert!(page.html().contains("We asked Jo. Yes, on Fridays."), "{}", page.html());
    }
}

#[test]
fn in_the_room_the_latest_thing_comes_first_with_all_that_can_be_done_with_it() {
    for band in YOUNG {
        let keeper = furnished();
        let mut page = room_of(&keeper, band);
        room::to_the_latest_thing(&mut page);
        assert!(page.html().contains("Dana listened to this on Thu 1 January"), "{}", page.html());
        page.press("My carer may see itNo");
        let Fact::SharingChosen { capture: of, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
        assert_eq!(of, capture(2));
        page.press("What else?");
        page.press("For later me");
        let marked = MarkedForLater { capture: capture(2), marked: true };
        assert_eq!(last(&keeper), Fact::MarkedForLater(marked));
        page.press("Back");
        page.press("Go on");
        shows(&page, "Happy", "Sad");
        assert!(!page.html().contains("Go on"), "it was the last: {}", page.html());
    }
}

#[test]
fn that_something_had_to_be_passed_on_comes_right_after_it() {
    let keeper = furnished();
    keeper.0.borrow_mut().write(Fact::SharedAnyway(SharedAnyway {
        matter: shared::id::SafetyId::make(3, [3; 10]),
        capture: capture(2),
        with: "the police".into(),
        why: "a reason for the record".into(),
        words: "We had to share this because we want you to be safe.".into(),
    }));
    let mut page = room_of(&keeper, AgeBand::From6To8);
    room::to_the_latest_thing(&mut page);
    page.press("Go on");
    let html = page.html();
    assert!(html.contains("We had to share this with: the police."), "{html}");
    assert!(html.contains("because we want you to be safe.") && !html.contains("for the record"), "{html}");
}

#[test]
fn a_room_in_which_there_is_nothing_says_so() {
    let mut page = room_of(&begun(AgeBand::From6To8), AgeBand::From6To8);
    assert!(page.html().contains("Maya’s room") && page.html().contains("nothing new here yet"));
    page.press("Go on");
    assert!(page.html().contains("You have not kept anything yet."), "{}", page.html());
}

#[test]
fn who_reads_has_all_of_it_on_one_page() {
    for band in [AgeBand::From9To12, AgeBand::From13] {
        let html = ended(band).html();
        assert_eq!(html.matches(r#"class="end-thing""#).count(), 2, "{band:?}: {html}");
        let html = room_of(&furnished(), band).html();
        assert!(html.contains("We asked Jo.") && html.contains("I will ask about the bike."), "{html}");
        assert_eq!(html.matches("For later me").count(), 2, "{band:?}: {html}");
    }
}
