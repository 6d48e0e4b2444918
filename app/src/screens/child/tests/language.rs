//! Visits in other languages than English.
use super::*;

/// A visit that an adult has just opened, in another language.
pub fn opened_in(language: &str, band: AgeBand) -> Keeper {
    let keeper = opened(band);
    let mut kept = keeper.0.borrow_mut();
    if let Fact::VisitOpened { language: spoken, .. } = &mut kept.events[0].fact {
        *spoken = language.into();
    }
    drop(kept);
    keeper
}

#[test]
fn a_visit_in_arabic_runs_from_right_to_left_and_asks_in_arabic() {
    let keeper = opened_in("ar", AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    assert!(tablet.html().contains(r#"lang="ar" dir="rtl""#), "{}", tablet.html());
    assert!(!tablet.html().contains("Hello, Maya."), "{}", tablet.html());
    let yes = say(key::CHILD_ASSENT_YES);
    assert_ne!(yes, "Yes");
    tablet.press(&yes);
    let Fact::Assented { told, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert!(!told.contains("see"), "what the child was told is kept as it was told: {told}");
    tablet.press(&say(key::CHILD_SKIP));
    tablet.press(&say(key::CHILD_SKIP_DONT_KNOW));
    let Fact::Skipped { prompt, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!(prompt.language, "ar");
    assert_ne!(prompt.text, first_prompt().text);
}

#[test]
fn a_visit_in_a_language_without_words_is_asked_in_english() {
    let keeper = opened_in("bfi", AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    assert!(tablet.html().contains(r#"lang="en-GB" dir="ltr""#), "{}", tablet.html());
    tablet.press("Yes");
    assert!(tablet.html().contains(&first_prompt().text), "{}", tablet.html());
}
