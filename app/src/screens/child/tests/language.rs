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
    super::through_the_first_door(&mut tablet);
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

/// Every word that a child reads, without names and tags.
fn read_by_child(html: &str) -> String {
    let side = html.split_once("<main class=\"stage-paper\">").map_or(html, |(_, main)| main);
    let mut text = String::new();
    let mut inside = false;
    for letter in side.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text
}

#[test]
fn piles_and_rings_are_called_in_the_childs_language_whatever_the_adult_speaks() {
    for (set, way) in
        [("likes-and-dislikes", key::CHILD_WAY_SORT), ("how-things-are-now", key::CHILD_WAY_PEOPLE)]
    {
        let keeper = opened_in("ar", AgeBand::From9To12);
        let chosen = set.to_owned();
        if let Fact::VisitOpened { set, .. } = &mut keeper.0.borrow_mut().events[0].fact {
            *set = chosen;
        }
        keeper.0.borrow_mut().write(Fact::Assented {
            assent: Assent::Yes,
            told: "…".into(),
            read_aloud: 0,
            shown: Vec::new(),
        });
        let mut tablet = tablet(&keeper);
        for _ in 0..12 {
            let word = words::say_to_child(way, &[]);
            if tablet.html().contains(&word) {
                tablet.press(&word);
                break;
            }
            tablet.press(&words::say_to_child(key::CHILD_SKIP, &[]));
            tablet.press(&words::say_to_child(key::CHILD_SKIP_LATER, &[]));
        }
        let text = read_by_child(&tablet.html());
        let latin: Vec<_> =
            text.split_whitespace().filter(|word| word.chars().any(|it| it.is_ascii_alphabetic())).collect();
        assert_eq!(latin, [""; 0], "{text}");
    }
}
