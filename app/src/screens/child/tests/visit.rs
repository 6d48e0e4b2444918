//! A visit from the first page to the slip, as every child meets it.
use super::*;

#[test]
fn the_child_is_told_before_it_is_asked_and_the_exact_words_are_kept() {
    let keeper = opened(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    let html = tablet.html();
    assert!(html.contains("Hello, Maya.") && html.contains("Dana has to tell people who can help"), "{html}");
    tablet.press("I have read it out");
    tablet.press("Yes");
    let Fact::Assented { assent, told, read_aloud, .. } = last(&keeper) else {
        panic!("{:?}", last(&keeper))
    };
    assert_eq!((assent, read_aloud), (Assent::Yes, 1));
    assert!(told.contains("has to tell people who can help") && told.ends_with("now?"), "{told}");
    assert!(tablet.html().contains(&first_prompt().text), "{}", tablet.html());
}

#[test]
fn not_today_is_a_good_answer() {
    let keeper = opened(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Not today");
    assert!(matches!(last(&keeper), Fact::Assented { assent: Assent::NotToday, .. }));
    assert!(tablet.html().contains("That is fine."), "{}", tablet.html());
}

#[test]
fn feelings_are_kept_with_what_was_shown_and_how_much() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    tablet.pick("Happy");
    tablet.pick("Sad");
    tablet.press("Go on");
    tablet.pick("A lot");
    tablet.press("Go on");
    tablet.press("Keep");
    let Fact::Captured { prompt, answer: Answer::Feel { shown, picked, .. }, .. } = last(&keeper) else {
        panic!("{:?}", last(&keeper))
    };
    assert_eq!(prompt, first_prompt());
    let faces: Vec<Face> = shown.iter().map(|face| face.face).collect();
    assert_eq!(faces, [Face::Sad, Face::Calm, Face::Happy]);
    assert_eq!(shown[1].words, "OK");
    let picked: Vec<_> = picked.iter().map(|it| (it.face, it.how_much)).collect();
    assert_eq!(picked, [(Face::Happy, Some(Amount::ALot)), (Face::Sad, None)]);
    assert!(tablet.html().contains("It is safe on this tablet."), "{}", tablet.html());
}

#[test]
fn nothing_is_called_kept_before_the_disk_has_it() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    tablet.pick("OK");
    tablet.press("Go on");
    keeper.0.borrow_mut().full = true;
    tablet.press("Keep");
    let html = tablet.html();
    assert!(html.contains("This is not kept yet. Nothing is lost."), "{html}");
    assert!(!html.contains("It is safe on this tablet."), "{html}");
    keeper.0.borrow_mut().full = false;
    tablet.press("Try again");
    assert!(tablet.html().contains("It is safe on this tablet."), "{}", tablet.html());
    assert!(!tablet.html().contains("not kept yet"), "{}", tablet.html());
    assert!(matches!(last(&keeper), Fact::Captured { .. }));
}

#[test]
fn passing_over_is_three_different_answers() {
    let words = [
        ("I don’t know", Skip::DontKnow),
        ("I don’t want to say", Skip::DontWantToSay),
        ("Later", Skip::Later),
    ];
    for (word, wanted) in words {
        let keeper = begun(AgeBand::From9To12);
        let mut tablet = tablet(&keeper);
        tablet.press("Miss this one");
        tablet.press(word);
        assert!(matches!(last(&keeper), Fact::Skipped { skip, .. } if skip == wanted), "{:?}", last(&keeper));
        let next = QuestionSet::builtin()[0].items[1].prompts[&AgeBand::From9To12].clone();
        assert!(tablet.html().contains(&next), "{}", tablet.html());
    }
}

#[test]
fn one_touch_stops_and_carrying_on_goes_on_where_the_child_was() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    tablet.pick("OK");
    tablet.press("Stop");
    assert_eq!(last(&keeper), Fact::VisitStopped { by: Stopper::Child });
    let html = tablet.html();
    assert!(html.contains("We have stopped.") && html.contains("Stopping is fine."), "{html}");

    tablet.press("Carry on");
    assert!(matches!(last(&keeper), Fact::Assented { assent: Assent::Yes, .. }), "{:?}", last(&keeper));
    let html = tablet.html();
    assert!(html.contains(r#"data-page="feel""#) && !html.contains("We have stopped."), "{html}");
    tablet.press("Go on");
    tablet.press("Keep");
    assert!(tablet.html().contains("It is safe on this tablet."), "what was picked was still there");

    tablet.press("Stop");
    tablet.press("That is all for today");
    assert_eq!(last(&keeper), Fact::VisitStopped { by: Stopper::Child });
    assert!(tablet.html().contains(r#"data-page="end""#), "{}", tablet.html());
}

#[test]
fn who_may_see_it_is_off_until_the_child_turns_it_on_and_can_be_turned_off_again() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    tablet.pick("OK");
    tablet.press("Go on");
    tablet.press("Keep");
    tablet.press("Stop");
    tablet.press("That is all for today");
    let html = tablet.html();
    assert!(html.contains("Dana always sees it"), "{html}");
    assert_eq!(html.matches(r#"aria-checked="false""#).count(), 2, "{html}");
    for on in [true, false] {
        let state = if on { "No" } else { "Yes" };
        tablet.press(&format!("My carer may see it{state}"));
        assert!(
            matches!(last(&keeper), Fact::SharingChosen { sharing: Sharing { carer, parent: false }, .. } if carer == on),
            "{:?}",
            last(&keeper)
        );
    }
}

#[test]
fn only_the_adult_closes_the_visit_and_then_reads_what_is_only_here() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    tablet.pick("OK");
    tablet.press("Go on");
    tablet.press("Keep");
    tablet.press("For the grown-up");
    assert!(!tablet.html().contains("Close the visit"), "{}", tablet.html());
    type_pin(&mut tablet, PIN);
    tablet.press("Close the visit");
    assert_eq!(last(&keeper), Fact::VisitClosed);
    let html = tablet.html();
    assert!(
        html.contains("1 answer in faces")
            && html.contains("1 of 1 kept on this tablet")
            && html.contains("0 of 1 sent"),
        "{html}"
    );
}
