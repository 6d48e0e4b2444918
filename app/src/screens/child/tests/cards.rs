//! Cards of the child's own: drawn, spoken or in words, and where they go with their sorting.
use shared::{
    answer::{CardPlaced, CardShown, Pile},
    event::{About, Meant},
};

use super::{more_ways::with_set, *};

const TABLE: &str = r#"data-page="sort""#;

/// A sorting that was begun, with a card of this way on its table or, where it is not done, beside it.
fn sorting_with(way: Way, on_table: bool) -> (Keeper, CaptureId, CaptureId) {
    let keeper = with_set(AgeBand::From6To8, "likes-and-dislikes");
    let (case, visit, _) = ids();
    let (sorting, card) = (CaptureId::make(1_021, [4; 10]), CaptureId::make(1_022, [5; 10]));
    let set = QuestionSet::builtin().into_iter().find(|set| set.id == "likes-and-dislikes").unwrap();
    let prompt = set.prompt(&set.items[0], AgeBand::From6To8, 0).unwrap();
    let pasta = CardShown { id: "pasta".into(), words: "Pasta".into(), own: None };
    let own = CardShown { id: CardShown::own_id(1), words: String::new(), own: Some(card) };
    let mut shown = vec![pasta];
    let mut placed = vec![CardPlaced { id: "pasta".into(), pile: Pile::Like }];
    if on_table {
        shown.push(own);
        placed.push(CardPlaced { id: CardShown::own_id(1), pile: Pile::DontLike });
    }
    let table = Answer::Sort { deck: "food".into(), shown, placed };
    let about = Some(About { capture: sorting, meant: Meant::More });
    let draft = |capture, way, about| Draft {
        capture,
        case,
        visit,
        way,
        prompt: prompt.clone(),
        about,
        beside: None,
        follows: None,
    };
    let mut kept = keeper.0.borrow_mut();
    kept.drafts = vec![draft(sorting, Way::Sort, None), draft(card, way, about)];
    kept.pieces = vec![(sorting, serde_json::to_vec(&table).unwrap()), (card, b"ink".to_vec())];
    drop(kept);
    (keeper, sorting, card)
}

fn captured(keeper: &Keeper) -> Vec<(CaptureId, Answer, Option<About>)> {
    let kept = keeper.0.borrow();
    let of = |event: &Event| match &event.fact {
        Fact::Captured { capture, answer, about, .. } => Some((*capture, answer.clone(), *about)),
        _ => None,
    };
    kept.events.iter().filter_map(of).collect()
}

#[test]
fn every_age_can_make_a_card_of_its_own_and_the_youngest_are_not_asked_to_write_one() {
    for band in AgeBand::ALL {
        let mut tablet = tablet(&with_set(band, "likes-and-dislikes"));
        tablet.press("Sort cards");
        tablet.press("Something else");
        let html = tablet.html();
        assert!(html.contains("What is on your card?") && html.contains(">Draw<"), "{band:?}: {html}");
        let writes = matches!(band, AgeBand::From9To12 | AgeBand::From13);
        assert_eq!(html.contains(">Write<"), writes, "{band:?}: {html}");
        tablet.press("Draw");
        assert!(tablet.html().contains("Drawing paper"), "{}", tablet.html());
        tablet.press("Back");
        assert!(tablet.html().contains(TABLE), "{}", tablet.html());
    }
}

#[test]
fn a_card_in_words_is_next_in_the_hand_and_is_kept_with_the_sorting() {
    let keeper = with_set(AgeBand::From9To12, "likes-and-dislikes");
    let mut tablet = tablet(&keeper);
    tablet.press("Sort cards");
    tablet.press("Like");
    tablet.press("Something else");
    tablet.press("Write");
    tablet.write("Write what is on your card", "beans on toast");
    tablet.press("Add");
    tablet.press("Don’t like");
    tablet.press("Keep");
    let [(_, Answer::Sort { shown, placed, .. }, None)] = &captured(&keeper)[..] else {
        panic!("{:?}", captured(&keeper))
    };
    assert_eq!(shown[1], CardShown { id: "own-1".into(), words: "beans on toast".into(), own: None });
    let lies: Vec<_> = placed.iter().map(|it| (it.id.as_str(), it.pile)).collect();
    assert_eq!(lies, [(shown[0].id.as_str(), Pile::Like), ("own-1", Pile::DontLike)]);
}

#[test]
fn after_a_restart_the_card_lies_where_it_lay_and_is_kept_before_the_sorting_that_names_it() {
    for way in [Way::Draw, Way::Say] {
        let (keeper, sorting, card) = sorting_with(way, true);
        let mut tablet = tablet(&keeper);
        let html = tablet.html();
        assert!(html.contains(TABLE) && html.contains("My own card"), "{html}");
        assert_eq!(html.contains("ink-small"), way == Way::Draw, "{html}");
        tablet.press("Keep");
        let about = Some(About { capture: sorting, meant: Meant::More });
        let [(first, first_answer, first_about), (second, Answer::Sort { .. }, None)] =
            &captured(&keeper)[..]
        else {
            panic!("{:?}", captured(&keeper))
        };
        assert_eq!((*first, first_answer.way(), *first_about), (card, way, about));
        assert_eq!(*second, sorting);
        assert!(keeper.0.borrow().drafts.is_empty());
        assert!(tablet.html().contains("Tell me about it."), "{}", tablet.html());
    }
}

#[test]
fn a_sorting_that_is_let_go_takes_its_cards_with_it() {
    let (keeper, ..) = sorting_with(Way::Draw, true);
    let mut tablet = tablet(&keeper);
    tablet.press("Don’t keep it");
    tablet.press("Let it go");
    assert!(keeper.0.borrow().drafts.is_empty());
    assert_eq!(captured(&keeper), []);
    assert!(tablet.html().contains(r#"data-page="ways""#), "{}", tablet.html());
}

#[test]
fn a_restart_in_the_middle_of_a_card_leads_to_that_card_and_back_to_the_table() {
    let (keeper, sorting, card) = sorting_with(Way::Draw, false);
    let mut tablet = tablet(&keeper);
    assert!(tablet.html().contains(r#"data-page="draw""#), "{}", tablet.html());
    tablet.press("Back");
    assert!(tablet.html().contains(TABLE), "{}", tablet.html());
    // Not done with, it is neither kept with the sorting nor lost.
    tablet.press("Keep");
    assert_eq!(captured(&keeper).iter().map(|it| it.0).collect::<Vec<_>>(), [sorting]);
    tablet.press("Go on");
    assert!(tablet.html().contains(r#"data-page="leftover""#), "{}", tablet.html());
    tablet.press("Keep");
    assert_eq!(captured(&keeper)[1].0, card);
}

#[test]
fn a_card_that_the_child_lets_go_of_is_gone_and_the_sorting_is_there() {
    let (keeper, sorting, _) = sorting_with(Way::Draw, false);
    let mut tablet = tablet(&keeper);
    tablet.press("Don’t keep it");
    tablet.press("Let it go");
    let drafts: Vec<_> = keeper.0.borrow().drafts.iter().map(|draft| draft.capture).collect();
    assert_eq!(drafts, [sorting]);
    assert!(tablet.html().contains(TABLE), "{}", tablet.html());
}

#[test]
fn a_card_in_the_making_is_no_answer_to_the_question_itself() {
    let (keeper, ..) = sorting_with(Way::Draw, false);
    let mut tablet = tablet(&keeper);
    tablet.press("Back");
    tablet.press("Back");
    let html = tablet.html();
    assert!(html.contains(r#"data-page="ways""#), "{html}");
    assert_eq!(html.matches(r#"data-begun=true"#).count(), 1, "only the sorting was begun: {html}");
}

#[test]
fn everything_that_the_table_and_the_making_of_a_card_read_can_be_read_out_before() {
    use crate::screens::child::heard::{Spoken, lines};

    for band in AgeBand::ALL {
        let keeper = with_set(band, "likes-and-dislikes");
        let set = QuestionSet::builtin().into_iter().find(|set| set.id == "likes-and-dislikes").unwrap();
        let known = lines(&Spoken { band, set, worker: "Dana".into(), child: Some("Maya".into()) }).all();
        let voicing = crate::store::Voicing { sha256: Digest::of(b"x"), length_ms: 900 };
        keeper.0.borrow_mut().read_out = known.iter().map(|line| (line.clone(), voicing)).collect();
        let young = matches!(band, AgeBand::From3To5 | AgeBand::From6To8);
        let hear = if young { "Hear it again" } else { "Hear it" };
        let mut tablet = tablet(&keeper);
        tablet.press("Sort cards");
        tablet.press(hear);
        tablet.press("Something else");
        tablet.press(hear);
        tablet.press(if band == AgeBand::From13 { "Voice note" } else { "Talk" });
        tablet.press("Hear it");
        let kept = keeper.0.borrow();
        let unknown: Vec<_> = kept.asked_to_read.iter().filter(|line| !known.contains(line)).collect();
        assert!(unknown.is_empty(), "{band:?} can not hear {unknown:?}");
        assert!(kept.asked_to_read.contains("Something else"), "{band:?}");
        // Of each page the first line comes at once, and the others after it.
        let on_card = kept.heard.iter().filter(|heard| *heard == "What is on your card?").count();
        assert!(on_card >= 2, "{band:?} heard {:?}", kept.heard);
    }
}
