//! At the end of a visit: who sees what was made, and what a child of any age can do with it.
use super::{more_ways::with_set, *};

/// A face was kept, and the child stopped.
fn stopped_with_a_face(band: AgeBand) -> Tablet {
    let mut tablet = tablet(&begun(band));
    tablet.press(if band == AgeBand::From13 { "How it feels" } else { "Pick a face" });
    tablet.pick("Happy");
    tablet.press("Go on");
    tablet.press("Keep");
    tablet.press("Stop");
    tablet.press("That is all for today");
    tablet
}

#[test]
fn it_is_told_who_always_sees_it_and_that_a_yes_can_become_a_no_and_where_that_counts_when() {
    for band in AgeBand::ALL {
        let html = stopped_with_a_face(band).html();
        assert!(html.contains("Dana always sees it"), "{band:?}: {html}");
        assert_eq!(html.contains("/pictures/roles/worker.svg"), band != AgeBand::From13, "{band:?}: {html}");
        let again = match band {
            AgeBand::From3To5 => "You can say no again.",
            AgeBand::From6To8 => "On other phones it counts when they next have signal.",
            _ => "elsewhere when the other phone or tablet next has signal",
        };
        assert!(html.contains(again), "{band:?}: {html}");
        // There is nothing to switch about whoever always sees it.
        assert_eq!(html.matches(r#"role="switch""#).count(), 2, "{band:?}: {html}");
    }
}

#[test]
fn every_age_can_say_of_a_thing_that_it_is_not_what_was_meant() {
    for band in AgeBand::ALL {
        let mut tablet = stopped_with_a_face(band);
        if band == AgeBand::From6To8 {
            tablet.press("What else?");
        }
        tablet.press("That is not what I meant");
        assert!(tablet.html().contains("Tell or show what you meant."), "{band:?}: {}", tablet.html());
        tablet.press("Back");
        if band == AgeBand::From6To8 {
            tablet.press("What else?");
        }
        assert!(tablet.html().contains("That is not what I meant"), "{band:?}: {}", tablet.html());
    }
}

#[test]
fn the_youngest_take_back_the_card_that_they_put_down_last_and_can_let_the_cards_go() {
    let keeper = with_set(AgeBand::From3To5, "likes-and-dislikes");
    let mut tablet = tablet(&keeper);
    tablet.press("Sort cards");
    tablet.press("Like");
    tablet.press("Don’t like");
    assert!(!tablet.html().contains("sort-lift"), "cards that lie are too small: {}", tablet.html());
    assert_eq!(tablet.html().matches("sort-lain").count(), 2, "{}", tablet.html());
    tablet.press("One step back");
    assert_eq!(tablet.html().matches("sort-lain").count(), 1, "{}", tablet.html());
    tablet.press("Don’t keep it");
    tablet.press("Let it go");
    assert!(matches!(last(&keeper), Fact::DraftThrownAway { way: Way::Sort, .. }), "{:?}", last(&keeper));
}

#[test]
fn the_youngest_can_let_a_map_of_people_go() {
    let keeper = begun(AgeBand::From3To5);
    let mut tablet = tablet(&keeper);
    while !tablet.html().contains("My people") {
        tablet.press("Miss this one");
        tablet.press("I don’t know");
    }
    tablet.press("My people");
    tablet.press("Mum");
    tablet.press("Go on");
    tablet.press("Close to me");
    tablet.press("Go on");
    tablet.press("Go on");
    tablet.press("Don’t keep it");
    tablet.press("Let it go");
    assert!(matches!(last(&keeper), Fact::DraftThrownAway { way: Way::People, .. }), "{:?}", last(&keeper));
}
