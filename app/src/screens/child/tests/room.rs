//! The child's own room, and what is offered and kept around a visit.
use shared::{
    event::{
        MarkedForLater, Observed, Outcome, Profile, PromiseMade, ReplyAnswer, ReplyAnswered, ReplyGiven,
        SafetyRaised,
    },
    id::{PromiseId, ReplyId},
};

use super::*;
use crate::ui::press::Page as Shown;

/// A closed visit with one recording, which the carer may hear and Sam has heard; a promise and a reply.
pub fn furnished() -> Keeper {
    let keeper = begun(AgeBand::From9To12);
    let mut kept = keeper.0.borrow_mut();
    let sound = Blob { sha256: Digest::of(b"wav"), size: 3, media_type: shared::sound::MEDIA_TYPE.into() };
    let answer = Answer::Feel {
        shown: Vec::new(),
        picked: vec![shared::answer::FacePicked { face: Face::Happy, how_much: None }],
        in_words: false,
    };
    let spoken =
        Answer::Say { sound, length_ms: 1_000, beside: None, follows: None, interrupted_ms: Vec::new() };
    let prompt = first_prompt();
    kept.write(Fact::Captured {
        capture: capture(1),
        prompt: prompt.clone(),
        answer,
        took_ms: 1,
        about: None,
    });
    kept.write(Fact::Captured { capture: capture(2), prompt, answer: spoken, took_ms: 1, about: None });
    let sharing = Sharing { carer: true, parent: false };
    kept.write(Fact::SharingChosen { capture: capture(1), sharing, replaces: Vec::new() });
    kept.write(Fact::VisitClosed);
    kept.write(Fact::Opened { capture: capture(2) });
    kept.write(Fact::Opened { capture: capture(2) });
    let promise = PromiseId::make(1, [1; 10]);
    let words = "I will ask about the bike.".into();
    kept.write(Fact::PromiseMade(PromiseMade { promise, words }));
    kept.write(Fact::ReplyGiven(ReplyGiven {
        reply: reply(),
        said: "You asked for a later bedtime.".into(),
        outcome: Outcome::Done,
        words: "We asked Jo. Yes, on Fridays.".into(),
        about: vec![capture(2)],
        promise: None,
    }));
    drop(kept);
    keeper
}

fn capture(n: u8) -> CaptureId {
    CaptureId::make(n.into(), [n; 10])
}

fn reply() -> ReplyId {
    ReplyId::make(1, [1; 10])
}

#[component]
fn Door(keeper: Keeper, band: AgeBand) -> Element {
    use_context_provider(|| Services {
        store: Store::new(keeper),
        world: World::new(|| Moment::new(5_000_000, 0), || [7; 10]),
    });
    use_context_provider(|| crate::device::fake::Played::default().device().0);
    use_context_provider(|| Inside {
        home: Signal::new({
            let mut home = Home { open_visit: None, ..home() };
            home.cases[0].band = band;
            home
        }),
        sending: Signal::new(Sending::default()),
        changes: Signal::new(0),
    });
    use_hook(|| {
        let history = dioxus::history::MemoryHistory::with_initial_path(format!("/cases/{}/room", ids().0));
        dioxus::history::provide_history_context(std::rc::Rc::new(history));
    });
    rsx! { Router::<Route> {} }
}

/// The room of a child who reads: all of it on one page.
pub fn room(keeper: &Keeper) -> Shown {
    room_of(keeper, AgeBand::From9To12)
}

/// The room of a child of this age.
pub fn room_of(keeper: &Keeper, band: AgeBand) -> Shown {
    visited_as(keeper, band);
    let keeper = keeper.clone();
    Shown::open(move || rsx! { Door { keeper: keeper.clone(), band } })
}

/// As old as the child was spoken to in the visit before.
fn visited_as(keeper: &Keeper, age: AgeBand) {
    if let Fact::VisitOpened { band, .. } = &mut keeper.0.borrow_mut().events[0].fact {
        *band = age;
    }
}

/// In the room of a young child, past what it was told.
pub fn to_the_latest_thing(page: &mut Shown) {
    page.press("Go on");
    page.press("Go on");
}

#[test]
fn a_child_reads_what_came_of_it_and_answers_and_may_change_the_answer() {
    let keeper = furnished();
    let mut page = room(&keeper);
    let html = page.html();
    for told in ["You asked for a later bedtime.", "We did this", "We asked Jo. Yes, on Fridays."] {
        assert!(html.contains(told), "{told}: {html}");
    }
    assert!(html.contains("Promised to you") && html.contains("I will ask about the bike."), "{html}");
    page.press("Not OK");
    let answered = |answer| Fact::ReplyAnswered(ReplyAnswered { reply: reply(), answer });
    assert_eq!(last(&keeper), answered(ReplyAnswer::NotOkay));
    page.press("I want to talk about it");
    assert_eq!(last(&keeper), answered(ReplyAnswer::Talk));
    assert!(page.html().contains(r#"aria-pressed="true""#), "{}", page.html());
}

#[test]
fn what_was_told_to_a_child_is_heard_where_an_adult_has_read_it_out() {
    let keeper = furnished();
    let told = "We asked Jo. Yes, on Fridays.".to_owned();
    super::heard::read_out(&keeper, std::slice::from_ref(&told));
    let mut page = room(&keeper);
    assert_eq!(keeper.0.borrow().heard, [""; 0], "a room is silent until it is asked");
    page.press("Hear it");
    assert_eq!(keeper.0.borrow().heard, [told]);
}

#[test]
fn a_room_speaks_the_language_of_the_visit_before() {
    let keeper = furnished();
    if let Fact::VisitOpened { language, .. } = &mut keeper.0.borrow_mut().events[0].fact {
        *language = "ar".into();
    }
    let html = room(&keeper).html();
    assert!(html.contains(r#"lang="ar" dir="rtl""#), "{html}");
    assert!(!html.contains("You said") && !html.contains("January"), "{html}");
}

#[test]
fn a_room_speaks_as_the_visit_before_did() {
    let keeper = furnished();
    visited_as(&keeper, AgeBand::From13);
    let html = Shown::open(move || rsx! { Door { keeper: keeper.clone(), band: AgeBand::From6To8 } }).html();
    assert!(html.contains(r#"data-band="13+""#), "{html}");
}

#[test]
fn a_room_can_be_put_away_and_only_the_pin_brings_it_back() {
    let keeper = furnished();
    let mut page = room(&keeper);
    page.press("Put away");
    assert!(page.html().contains("blank-paper"), "{}", page.html());
    page.press("For the grown-up");
    type_pin(&mut page, PIN);
    assert!(!page.html().contains("blank-paper"), "{}", page.html());
}

#[test]
fn a_child_sees_who_listened_and_when_once_for_each_person() {
    let html = room(&furnished()).html();
    assert_eq!(html.matches("Dana listened to this on Thu 1 January").count(), 1, "{html}");
    assert_eq!(html.matches("Nobody has looked at this yet.").count(), 1, "{html}");
}

#[test]
fn a_child_who_reads_a_clock_sees_at_what_time_somebody_looked() {
    let keeper = furnished();
    let mut young = room_of(&keeper, AgeBand::From6To8);
    to_the_latest_thing(&mut young);
    assert!(young.html().contains("Dana listened to this on Thu 1 January."), "{}", young.html());
    let [says_yes, says_no, says_stop, aids, knows_best] = [const { String::new() }; 5];
    let (targets, choices, prompts, spoken, tone) = (None, None, None, None, Some(AgeBand::From9To12));
    let profile =
        Profile { says_yes, says_no, says_stop, aids, knows_best, targets, choices, prompts, spoken, tone };
    keeper.0.borrow_mut().write(Fact::ProfileWritten { profile });
    let html = room_of(&keeper, AgeBand::From6To8).html();
    assert!(html.contains("Dana listened to this on Thu 1 January, 01:21."), "{html}");
}

#[test]
fn a_permission_is_taken_back_later_naming_the_choice_that_it_replaces() {
    let keeper = furnished();
    let chosen = keeper
        .0
        .borrow()
        .events
        .iter()
        .find(|event| matches!(event.fact, Fact::SharingChosen { .. }))
        .unwrap()
        .id;
    let mut page = room(&keeper);
    let html = page.html();
    assert!(html.contains("On this tablet it counts now, elsewhere when"), "{html}");
    // The latest thing comes first, so the first switch that is on is the one of the first item.
    page.press("My carer may see itYes");
    let Fact::SharingChosen { capture: of, sharing, replaces } = last(&keeper) else {
        panic!("{:?}", last(&keeper))
    };
    assert_eq!((of, sharing, replaces), (capture(1), Sharing::default(), vec![chosen]));
}

#[test]
fn a_thing_is_marked_for_later_and_the_mark_comes_off_again() {
    let keeper = furnished();
    let mut page = room(&keeper);
    page.press("For later me");
    let marked = |marked| Fact::MarkedForLater(MarkedForLater { capture: capture(2), marked });
    assert_eq!(last(&keeper), marked(true));
    page.press("Marked for later me");
    assert_eq!(last(&keeper), marked(false));
}

#[test]
fn only_the_pin_leads_out_of_the_room_and_nothing_there_belongs_to_a_visit() {
    let keeper = furnished();
    let mut page = room(&keeper);
    page.press("I am done");
    assert!(
        page.html().contains("This is for the grown-up") || page.html().contains("PIN"),
        "{}",
        page.html()
    );
    let asked = keeper.0.borrow().visits.clone();
    assert!(asked.is_empty());
    page.press("Back");
    page.press("For later me");
    assert_eq!(keeper.0.borrow().visits, [None], "what is written down here is of no visit");
}

#[test]
fn a_child_can_say_in_its_room_that_it_is_not_safe() {
    let keeper = furnished();
    let mut page = room(&keeper);
    // Also while something is being said differently there: it is of the room, and so of every visit.
    page.press("That is not what I meant");
    page.press("I don’t feel safe");
    assert!(page.html().contains("Thank you for telling."), "{}", page.html());
    assert!(matches!(last(&keeper), Fact::SafetyRaised(SafetyRaised { during: None, .. })));
    assert_eq!(keeper.0.borrow().visits.last(), Some(&None));
    page.press("Give it to Dana");
    for digit in PIN.chars() {
        page.press(&digit.to_string());
    }
    page.press("Open");
    assert!(page.html().contains("Listen to Maya."), "{}", page.html());
}

#[test]
fn after_three_taps_alike_faster_than_thought_stopping_is_offered_and_carrying_on_is_as_good() {
    let keeper = begun(AgeBand::From9To12);
    for step in 0..3 {
        let mut kept = keeper.0.borrow_mut();
        let prompt = PromptShown { code: format!("X{step}"), ..first_prompt() };
        kept.write(Fact::Skipped { prompt, skip: Skip::DontKnow });
        let at = kept.events.len() as u64 * 300;
        kept.events.last_mut().unwrap().mono_ms = 90_000 + at;
    }
    let mut page = tablet(&keeper);
    assert!(page.html().contains("Shall we stop?"), "{}", page.html());
    let before = keeper.0.borrow().events.len();
    page.press("Carry on");
    assert!(!page.html().contains("Shall we stop?"), "{}", page.html());
    assert_eq!(keeper.0.borrow().events.len(), before, "an offer leaves no trace");
}

#[test]
fn a_break_is_offered_once_when_it_is_time_and_is_over_when_the_child_says_so() {
    let keeper = begun(AgeBand::From3To5);
    for event in &mut keeper.0.borrow_mut().events {
        event.at = Moment::new(5_000_000 - 5 * 60_000, 0);
    }
    let mut page = tablet(&keeper);
    assert!(page.html().contains("Shall we have a little break?"), "{}", page.html());
    page.press("A little break");
    assert!(page.html().contains("Take your time."), "{}", page.html());
    page.press("Carry on");
    assert!(!page.html().contains("little break?"), "once: {}", page.html());
}

#[test]
fn what_the_adult_watched_and_promised_is_kept_and_stands_on_the_slip() {
    let keeper = begun(AgeBand::From6To8);
    let mut page = tablet(&keeper);
    page.press("For the grown-up");
    type_pin(&mut page, PIN);
    page.press("Keep what I saw");
    assert_eq!(page.html().matches("This is needed.").count(), 2, "{}", page.html());
    page.write("What was offered?", "the red car and the blue car");
    page.pick("Turned away");
    page.press("It was offered again");
    page.write("What you saw", "first time");
    page.press("Keep what I saw");
    let Fact::Observed(Observed { offered, trials, .. }) = last(&keeper) else {
        panic!("{:?}", last(&keeper))
    };
    assert_eq!((offered.as_str(), trials.len()), ("the red car and the blue car", 1));
    page.write("What did you promise Maya?", "I will ask about the bike.");
    page.press("Keep the promise here");
    assert!(matches!(last(&keeper), Fact::PromiseMade(_)));
    assert!(page.html().contains("1 promise made"), "{}", page.html());
    page.press("Close the visit");
    let html = page.html();
    assert!(html.contains("1 promise made") && html.contains("I will ask about the bike."), "{html}");
}

#[test]
fn an_adult_can_ask_once_more_after_not_today() {
    let keeper = opened(AgeBand::From13);
    let mut tablet = tablet(&keeper);
    tablet.press("Not today");
    tablet.press("For the grown-up");
    type_pin(&mut tablet, PIN);
    tablet.press("Ask Maya again");
    tablet.press("Yes");
    assert!(matches!(last(&keeper), Fact::Assented { assent: Assent::Yes, .. }));
}

#[test]
fn whom_to_turn_to_beside_the_worker_is_there_without_signal_and_leaves_no_trace() {
    for band in AgeBand::ALL {
        let keeper = begun(band);
        keeper.0.borrow_mut().write(Fact::VisitStopped { by: Stopper::Child });
        let before = keeper.0.borrow().writes;
        let html = tablet(&keeper).html();
        let reads = matches!(band, AgeBand::From9To12 | AgeBand::From13);
        assert_eq!(html.contains("I want someone on my side"), reads, "{band:?}: {html}");
        assert_eq!(html.contains("Northway Advocates, 0117 496 0001"), reads, "{band:?}: {html}");
        if reads {
            assert!(html.contains("I want to complain"), "{html}");
            assert!(
                html.contains("the manager of Dana"),
                "nobody set it, and it is said whom to ask: {html}"
            );
        }
        assert_eq!(keeper.0.borrow().writes, before);
    }
}
