//! Two answers stand in one of two orders, by chance.
use super::*;

/// Where each of these stands on the page, the first first.
fn in_order<'a>(html: &str, words: [&'a str; 2]) -> [&'a str; 2] {
    let [one, other] = words.map(|word| html.find(word).unwrap_or_else(|| panic!("{word}: {html}")));
    if one < other { words } else { [words[1], words[0]] }
}

#[test]
fn yes_and_not_today_stand_as_the_coin_fell_and_the_order_is_kept() {
    for turned in [false, true] {
        let keeper = opened(AgeBand::From6To8);
        keeper.0.borrow_mut().turned = turned;
        let mut tablet = tablet(&keeper);
        let order = in_order(&tablet.html(), [">Yes<", ">Not today<"]);
        // The coin falls once: the page drawn anew is the same page.
        keeper.0.borrow_mut().turned = !turned;
        tablet.press("I have read it out");
        assert_eq!(in_order(&tablet.html(), [">Yes<", ">Not today<"]), order);
        tablet.press("Not today");
        let Fact::Assented { shown, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
        let expected = if turned { [Assent::NotToday, Assent::Yes] } else { [Assent::Yes, Assent::NotToday] };
        assert_eq!(shown, expected);
        assert_eq!(order[0] == ">Yes<", !turned);
    }
}

#[test]
fn asked_once_more_the_coin_falls_again() {
    let keeper = opened(AgeBand::From13);
    let mut tablet = tablet(&keeper);
    tablet.press("Not today");
    keeper.0.borrow_mut().turned = true;
    tablet.press("For the grown-up");
    type_pin(&mut tablet, PIN);
    tablet.press("Ask Maya again");
    tablet.press("Yes");
    let Fact::Assented { shown, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!(shown, [Assent::NotToday, Assent::Yes]);
}

#[test]
fn two_faces_stand_as_the_coin_fell_until_the_question_is_answered() {
    for turned in [false, true] {
        let keeper = with_profile(AgeBand::From6To8, Profile { choices: Some(2), ..Profile::default() });
        keeper.0.borrow_mut().turned = turned;
        let mut tablet = tablet(&keeper);
        tablet.press("Another way");
        tablet.press("Pick a face");
        let order = in_order(&tablet.html(), [">Sad<", ">Happy<"]);
        assert!(!tablet.html().contains(">OK<"), "{}", tablet.html());
        // Away and back: it is still the same question.
        keeper.0.borrow_mut().turned = !turned;
        tablet.press("Back");
        tablet.press("Another way");
        tablet.press("Pick a face");
        assert_eq!(in_order(&tablet.html(), [">Sad<", ">Happy<"]), order);
        tablet.pick("Happy");
        tablet.press("Go on");
        tablet.press("Keep");
        let Fact::Captured { answer: Answer::Feel { shown, .. }, .. } = last(&keeper) else {
            panic!("{:?}", last(&keeper))
        };
        let faces: Vec<Face> = shown.iter().map(|face| face.face).collect();
        let expected = if turned { [Face::Happy, Face::Sad] } else { [Face::Sad, Face::Happy] };
        assert_eq!(faces, expected);
    }
}

#[test]
fn a_row_of_three_faces_is_never_turned() {
    let keeper = begun(AgeBand::From6To8);
    keeper.0.borrow_mut().turned = true;
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    assert_eq!(in_order(&tablet.html(), [">Sad<", ">Happy<"]), [">Sad<", ">Happy<"]);
}
