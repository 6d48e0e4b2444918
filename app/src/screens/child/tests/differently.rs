//! "That is not what I meant": in the child's own room and at the end of a visit.
use shared::{
    answer::Writer,
    event::{About, Meant},
};

use super::{
    room::{furnished, room},
    *,
};

fn spoken() -> CaptureId {
    CaptureId::make(2, [2; 10])
}

fn instead_of(capture: CaptureId) -> Option<About> {
    Some(About { capture, meant: Meant::Differently })
}

/// Something written that says what was spoken differently, begun before the tablet died.
fn begun_before(keeper: &Keeper) {
    let (case, visit, _) = ids();
    let capture = CaptureId::make(9_000, [9; 10]);
    let draft = Draft {
        capture,
        case,
        visit,
        way: Way::Write,
        prompt: first_prompt(),
        about: instead_of(spoken()),
        beside: None,
        follows: None,
    };
    let words = Answer::Write { words: "I meant the other dog.".into(), by: Writer::Child };
    let mut kept = keeper.0.borrow_mut();
    kept.drafts.push(draft);
    kept.pieces.push((capture, serde_json::to_vec(&words).unwrap()));
}

#[test]
fn what_was_begun_in_the_room_is_there_again_after_a_kill_and_is_kept_beside_the_first() {
    let keeper = furnished();
    begun_before(&keeper);
    let mut page = room(&keeper);
    assert!(page.html().contains("I meant the other dog."), "{}", page.html());
    page.press("Keep");
    let Fact::Captured { about, prompt, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!((about, prompt), (instead_of(spoken()), first_prompt()));
    let event = keeper.0.borrow().events.last().cloned().unwrap();
    assert_eq!(event.visit, Some(ids().1), "it belongs to the visit of the first");
    page.press("Go on");
    let html = page.html();
    let (first, later) = (html.find("Dana listened to this"), html.find("I meant the other dog."));
    assert!(first.is_some() && first < later, "the first stays, and stands before it: {html}");
    assert!(html.contains("I said it differently on Thu 1 January."), "{html}");
    assert_eq!(html.matches(r#"aria-checked="false""#).count(), 5, "the new one is private: {html}");
}

#[test]
fn an_adult_writes_down_for_the_child_what_was_meant() {
    let keeper = furnished();
    let mut page = room(&keeper);
    page.press("That is not what I meant");
    assert!(page.html().contains("The first one stays too."), "{}", page.html());
    page.press("Dana writes it down");
    type_pin(&mut page, PIN);
    page.press("Write down what Maya said");
    page.write("The exact words", "not the dog, the cat");
    page.pick("That is what I said");
    page.press("Keep Maya’s words");
    let Fact::Captured { about, answer, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!(about, instead_of(spoken()));
    assert!(matches!(answer, Answer::Write { by: Writer::Scribe { .. }, .. }), "{answer:?}");
    assert_eq!(keeper.0.borrow().visits, [Some(ids().1)]);
    page.press("Give the tablet back to Maya");
    assert!(child_sees(&page) && page.html().contains("not the dog, the cat"), "{}", page.html());
}

#[test]
fn a_child_goes_back_from_it_and_nothing_was_written_down() {
    let keeper = furnished();
    let mut page = room(&keeper);
    let before = keeper.0.borrow().writes;
    page.press("That is not what I meant");
    page.press("Back");
    assert!(page.html().contains("What I made"), "{}", page.html());
    assert_eq!(keeper.0.borrow().writes, before);
}

#[test]
fn at_the_end_of_a_visit_it_is_said_before_anything_is_closed_and_resumed_there() {
    let keeper = begun(AgeBand::From13);
    let answer = Answer::Write { words: "I like the dog.".into(), by: Writer::Child };
    let given = Fact::Captured { capture: spoken(), prompt: first_prompt(), answer, took_ms: 1, about: None };
    keeper.0.borrow_mut().write(given);
    keeper.0.borrow_mut().write(Fact::VisitStopped { by: Stopper::Child });
    let mut page = tablet(&keeper);
    page.press("That is not what I meant");
    page.press("Write");
    page.write("Write here", "I like the cat.");
    // The tablet dies here, and is opened again.
    let mut page = tablet(&keeper);
    assert!(page.html().contains("I like the cat."), "{}", page.html());
    page.press("Keep");
    assert!(matches!(last(&keeper), Fact::Captured { about, .. } if about == instead_of(spoken())));
    page.press("Go on");
    let html = page.html();
    assert!(html.contains("I like the dog.") && html.contains("I like the cat."), "{html}");
    assert!(html.contains("I said it differently on"), "{html}");
}

#[test]
fn a_child_chooses_what_comes_into_its_copy_and_only_that_is_on_the_paper() {
    let keeper = furnished();
    let mut page = room(&keeper);
    // The latest thing comes first: what was spoken.
    page.press("A copy for me");
    page.press("For the grown-up");
    type_pin(&mut page, PIN);
    let html = page.html();
    let paper = html.split(r#"<article class="copy">"#).nth(1).expect("the paper");
    let paper = paper.split("</article>").next().unwrap();
    assert!(paper.contains("What Maya made") && paper.contains("This was spoken."), "{paper}");
    assert_eq!(paper.matches("copy-thing").count(), 1, "{paper}");
    assert!(!paper.contains("Happy"), "what was not chosen is not there: {paper}");
    assert_eq!(
        last(&keeper),
        Fact::Opened { capture: spoken() },
        "who prints it has it open, and that is kept"
    );
    page.press("Print");
    page.press("Back");
    assert!(!page.html().contains("What Maya made"), "{}", page.html());
}

#[test]
fn at_the_end_of_a_visit_the_slip_offers_the_copy_that_the_child_chose() {
    let keeper = begun(AgeBand::From13);
    let answer = Answer::Write { words: "I like the dog.".into(), by: Writer::Child };
    let given = Fact::Captured { capture: spoken(), prompt: first_prompt(), answer, took_ms: 1, about: None };
    keeper.0.borrow_mut().write(given);
    keeper.0.borrow_mut().write(Fact::VisitStopped { by: Stopper::Child });
    let mut page = tablet(&keeper);
    page.press("A copy for me");
    assert!(page.html().contains("It comes into my copy"), "{}", page.html());
    page.press("Done");
    page.press("For the grown-up");
    type_pin(&mut page, PIN);
    page.press("Close the visit");
    page.press("Print the copy: 1 thing");
    assert!(page.html().contains("I like the dog."), "{}", page.html());
    page.press("Back");
    assert!(page.html().contains("The visit is closed"), "{}", page.html());
}

#[test]
fn a_child_reads_what_had_to_be_passed_on_and_why_in_words_to_the_child() {
    let keeper = furnished();
    let told = shared::event::SharedAnyway {
        matter: shared::id::SafetyId::make(3, [3; 10]),
        capture: spoken(),
        with: "the police".into(),
        why: "a reason for the record".into(),
        words: "We had to share this because we want you to be safe.".into(),
    };
    keeper.0.borrow_mut().write(Fact::SharedAnyway(told));
    let html = room(&keeper).html();
    assert!(html.contains("We had to share this with: the police."), "{html}");
    assert!(html.contains("because we want you to be safe."), "{html}");
    assert!(!html.contains("a reason for the record"), "{html}");
}
