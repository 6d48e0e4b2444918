//! What a social worker sees and does, with a keeper that remembers.
use shared::{
    answer::{Answer, Blob, CardPlaced, CardShown, Pile},
    digest::Digest,
    event::{Fact, Known, Leaning, Topic},
    id::{NoteId, RemarkId},
};

use crate::{
    route::Route,
    screens::everyone::practice::{
        Practice, capture, captured, case, faces, jo, maya, opened, person, priya, prompt, sam, visit,
    },
    store::Failure,
    ui::press::Page,
};

fn review(practice: &Practice) -> Page {
    practice.open(Route::ReviewVisit { case: maya().id, visit: visit(1), item: None })
}

/// The parts of the page that belong to one layer.
fn layers(html: &str, kind: &str) -> String {
    let begin = format!(r#"<section class="layer" data-kind="{kind}""#);
    html.split(&begin).skip(1).filter_map(|rest| rest.split("</section>").next()).collect()
}

#[test]
fn nothing_of_a_capture_shows_before_it_was_opened() {
    let practice = Practice::of(sam()).with_visit();
    let html = review(&practice).html();
    assert!(html.contains("What is it like where you live now?"), "{html}");
    for given in ["ink-replay", "player", "given-face", "A lot"] {
        assert!(!html.contains(given), "{given}: {html}");
    }
    assert!(!practice.fetched());
    assert_eq!(practice.written(), []);
}

#[test]
fn that_it_was_opened_is_written_down_before_anything_shows() {
    let practice = Practice::of(sam()).with_visit();
    let mut page = review(&practice);
    practice.refuse_once(Failure::Full);
    page.press("Open: Drawing");
    assert!(!page.html().contains("ink-replay"), "{}", page.html());
    assert!(page.html().contains("It stays closed"), "{}", page.html());
    assert!(!practice.fetched());
    page.press("Open: Drawing");
    assert!(page.html().contains("ink-replay"), "{}", page.html());
    let opened = Fact::Opened { capture: capture(1) };
    assert_eq!(practice.written(), [opened.clone(), opened]);
    assert!(page.html().contains("Sam Reed"), "{}", page.html());
}

#[test]
fn an_item_is_opened_once_in_a_sitting() {
    let practice = Practice::of(sam()).with_visit();
    let mut page = review(&practice);
    page.press("Open: Faces");
    page.write("Your note", "x");
    assert_eq!(practice.written(), [Fact::Opened { capture: capture(2) }]);
}

#[test]
fn faces_are_shown_as_the_child_saw_them_and_never_as_numbers() {
    let practice = Practice::of(sam()).with_visit();
    let mut page = review(&practice);
    page.press("Open: Faces");
    let html = page.html();
    let child = layers(&html, "child");
    let faces = &child[child.find("given-faces").unwrap()..];
    let faces = &faces[..faces.find("</figure>").unwrap()];
    let place = |word: &str| faces.find(&format!(">{word}<")).unwrap_or_else(|| panic!("{word}: {faces}"));
    assert!(place("Sad") < place("OK") && place("OK") < place("Happy"), "{faces}");
    assert_eq!(faces.matches(">Picked<").count(), 2, "{faces}");
    assert_eq!(faces.matches(">Not picked<").count(), 1, "{faces}");
    assert!(place("Sad") < place("A lot") && place("A lot") < place("OK"), "{faces}");
    assert!(place("Happy") < place("A little"), "{faces}");
    let text: String = faces.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
}

#[test]
fn a_remark_is_never_inside_the_childs_layer() {
    let practice = Practice::of(sam()).with_visit();
    let mut page = review(&practice);
    page.press("Open: Drawing");
    page.write("Your note", "Maya may be missing her brother");
    page.press("Add the note");
    let html = page.html();
    assert!(layers(&html, "adult").contains("Maya may be missing her brother"), "{html}");
    assert!(!layers(&html, "child").contains("missing her brother"), "{html}");
}

#[test]
fn a_remark_waits_until_the_item_was_opened_and_shows_when_it_is_kept() {
    let practice = Practice::of(sam()).with_visit();
    let earlier =
        Fact::Remarked { remark: RemarkId::make(1, [1; 10]), capture: capture(2), text: "She hid it".into() };
    practice.arrives(maya().id, None, person(9), "2026-03-04T10:00:00Z", earlier);
    let mut page = review(&practice);
    assert_eq!(
        page.html().matches(r#"<fieldset class="remark-write" disabled"#).count(),
        3,
        "{}",
        page.html()
    );
    assert!(!page.html().contains("She hid it"), "{}", page.html());
    page.press("Open: Faces");
    let html = page.html();
    assert!(
        html.contains("She hid it") && html.contains("Somebody whose name is not on this device"),
        "{html}"
    );
    assert_eq!(html.matches(r#"<fieldset class="remark-write" disabled"#).count(), 2, "{html}");
}

#[test]
fn an_item_is_marked_as_reviewed_by_name_and_time_and_leaves_the_queue() {
    let practice = Practice::of(sam()).with_visit();
    let queue = practice.open(Route::ReviewQueue {}).html();
    assert_eq!(queue.matches("queue-row").count(), 3, "{queue}");
    let mut page = review(&practice);
    page.press("Open: Drawing");
    page.press("Mark as reviewed");
    assert!(page.html().contains("Reviewed by Sam Reed, Thu 5 March, 09:00"), "{}", page.html());
    assert_eq!(practice.written()[1..], [Fact::Reviewed { capture: capture(1) }]);
    let queue = practice.open(Route::ReviewQueue {}).html();
    assert_eq!(queue.matches("queue-row").count(), 2, "{queue}");
}

#[test]
#[should_panic(expected = "switched off")]
fn what_was_not_opened_can_not_be_marked_as_reviewed() {
    review(&Practice::of(sam()).with_visit()).press("Mark as reviewed");
}

#[test]
fn the_three_ways_to_leave_a_question_are_told_apart_and_a_draft_without_what_it_held() {
    let html = review(&Practice::of(sam()).with_visit()).html();
    for told in [
        "Maya said: I don’t know",
        "Maya said: I don’t want to say",
        "Maya said: later",
        "Maya began a drawing and threw it away.",
        "Maya chose to stop",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
}

#[test]
fn the_frame_of_the_visit_and_the_exact_prompt_are_there_to_weigh_it_by() {
    let html = review(&Practice::of(sam()).with_visit()).html();
    for told in [
        "Visit of Tue 3 March, 16:10",
        "At the carer’s home",
        "Foster carer (Jo)",
        "No: Maya asked for Jo to stay",
        "en-GB",
        "Question HOME.NOW, version 2",
        "In the words for ages 6 to 8",
        "read aloud twice",
        "Received Tue 3 March, 18:42",
        "by Maya’s choice, the foster carer",
        "A drawing is not a finding.",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
}

#[test]
fn bytes_that_are_not_here_are_said_to_be_elsewhere_and_can_be_asked_for_again() {
    let practice = Practice::of(sam()).with_visit();
    let mut page = review(&practice);
    practice.signal(false);
    page.press("Open: Recording");
    assert!(page.html().contains("there is no signal to fetch it"), "{}", page.html());
    practice.signal(true);
    page.press("Try again");
    assert!(page.html().contains("waveform"), "{}", page.html());
    assert_eq!(practice.written().len(), 1);
}

#[test]
fn bytes_that_are_no_drawing_are_told_and_nothing_else_is_lost() {
    let practice = Practice::of(sam()).with_visit();
    let drawing = practice.blob(b"not a drawing".to_vec(), shared::drawing::MEDIA_TYPE);
    let tell = |at, fact| practice.arrives(maya().id, Some(visit(2)), sam().id, at, fact);
    tell("2026-03-04T10:00:00Z", opened());
    tell("2026-03-04T10:01:00Z", captured(9, "A", "Draw it?", Answer::Draw { drawing }));
    let mut page = practice.open(Route::ReviewVisit { case: maya().id, visit: visit(2), item: None });
    page.press("Open: Drawing");
    assert!(page.html().contains("cannot be shown here"), "{}", page.html());
}

#[test]
fn a_visit_that_is_still_open_can_be_looked_at_and_not_be_reviewed() {
    let practice = Practice::of(sam());
    practice.arrives(maya().id, Some(visit(1)), sam().id, "2026-03-04T10:00:00Z", opened());
    let feel = captured(1, "FEEL.NOW", "How is it?", faces());
    practice.arrives(maya().id, Some(visit(1)), sam().id, "2026-03-04T10:01:00Z", feel);
    let queue = practice.open(Route::ReviewQueue {}).html();
    assert!(queue.contains("Everything that arrived has been reviewed."), "{queue}");
    assert!(queue.contains("Visit still open"), "{queue}");
    let mut page = review(&practice);
    page.press("Open: Faces");
    let html = page.html();
    assert!(html.contains("given-face") && !html.contains("remark-write"), "{html}");
    assert!(html.contains("Mark as reviewed") && html.contains("This visit is still open."), "{html}");
}

#[test]
fn what_has_waited_longest_stands_first_over_all_children() {
    let noor = case(2, "Noor", "B");
    let practice = Practice::of(sam()).with_visit().also_on(noor.clone());
    let tell = |at, fact| practice.arrives(noor.id, Some(visit(5)), sam().id, at, fact);
    tell("2026-03-01T10:00:00Z", opened());
    tell("2026-03-01T10:01:00Z", captured(7, "FEEL.NOW", "How are things?", faces()));
    tell("2026-03-01T10:02:00Z", Fact::VisitClosed);
    let html = practice.open(Route::ReviewQueue {}).html();
    assert!(html.find("Noor B.").unwrap() < html.find("Maya T.").unwrap(), "{html}");
    assert!(html.contains(">4 days ago<"), "{html}");
    let home = practice.open(Route::Home {}).html();
    assert!(home.contains("4 to review"), "{home}");
    assert!(home.contains("Last heard: 4 days ago") && home.contains("Last heard: 2 days ago"), "{home}");
}

#[test]
fn a_row_of_the_queue_leads_to_the_item() {
    let html = Practice::of(sam()).with_visit().open(Route::ReviewQueue {}).html();
    let item = Some(capture(2).to_string());
    let address = Route::ReviewVisit { case: maya().id, visit: visit(1), item }.to_string();
    assert!(html.contains(&address), "{address}: {html}");
    assert!(address.parse::<Route>().is_ok_and(|route| route.to_string() == address));
}

#[test]
fn a_case_shows_its_visits_and_the_carers_book_beside_them() {
    let practice = Practice::of(sam()).with_visit();
    let noted = Fact::Noted {
        note: NoteId::make(1, [1; 10]),
        topic: Topic::Food,
        leaning: Leaning::Likes,
        words: "Pasta, the sauce not touching".into(),
        known: Known::ISaw,
        noticed_on: "2026-03-01".into(),
    };
    practice.arrives(maya().id, None, jo().id, "2026-03-01T19:00:00Z", noted);
    let html = practice.open(Route::CasePage { case: maya().id }).html();
    for told in [
        "Tue 3 March, 16:10",
        "1 drawing",
        "1 answer in faces",
        "1 recording",
        "3 questions left out",
        "The child chose to stop",
        "Pasta, the sauce not touching",
        "Jo Park saw it",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
}

#[test]
fn what_a_child_sorted_is_on_its_case_once_the_reader_has_opened_it_and_the_child_can_know() {
    let practice = Practice::of(sam()).with_visit();
    let shown = |id: &str, words: &str| CardShown { id: id.into(), words: words.into(), own: None };
    let answer = Answer::Sort {
        deck: "food".into(),
        shown: vec![shown("pasta", "Pasta"), shown("peas", "Peas")],
        placed: vec![CardPlaced { id: "pasta".into(), pile: Pile::Like }],
    };
    let sorted = captured(7, "LIKE.food", "What do you like to eat?", answer);
    practice.arrives(maya().id, Some(visit(1)), sam().id, "2026-03-03T16:29:30Z", sorted);
    let case = || practice.open(Route::CasePage { case: maya().id }).html();
    let html = case();
    assert!(html.contains("Maya sorted cards on Tue 3 March. Open them to see."), "{html}");
    assert!(html.contains(&format!("visits/{}/{}", visit(1), capture(7))) || html.contains("item"), "{html}");
    assert!(!html.contains("Pasta"), "{html}");
    // A colleague who opened it is not the reader.
    practice.arrives(
        maya().id,
        None,
        priya().id,
        "2026-03-04T09:00:00Z",
        Fact::Opened { capture: capture(7) },
    );
    assert!(!case().contains("Pasta"), "{}", case());
    practice.arrives(maya().id, None, sam().id, "2026-03-04T10:00:00Z", Fact::Opened { capture: capture(7) });
    assert!(case().contains("Pasta") && !case().contains("Open them to see."), "{}", case());
}

#[test]
fn a_case_that_is_not_ones_own_is_not_there() {
    let practice = Practice::of(sam()).with_visit();
    let html = practice.open(Route::CasePage { case: case(8, "X", "Y").id }).html();
    assert!(html.contains("There is nothing at this address."), "{html}");
}

#[test]
fn what_is_only_on_this_tablet_is_said_beside_the_child() {
    let practice = Practice::of(sam()).with_visit();
    assert!(!practice.open(Route::Home {}).html().contains("1 only on this tablet"));
    review(&practice).press("Open: Faces");
    let html = practice.open(Route::Home {}).html();
    assert!(html.contains("1 only on this tablet"), "{html}");
}

#[test]
fn a_blob_nobody_has_is_not_blamed_on_the_signal() {
    let practice = Practice::of(sam());
    let sound = Blob { sha256: Digest::of(b"gone"), size: 4, media_type: "audio/wav".into() };
    let tell = |at, fact| practice.arrives(maya().id, Some(visit(1)), sam().id, at, fact);
    tell("2026-03-04T10:00:00Z", opened());
    tell(
        "2026-03-04T10:01:00Z",
        captured(
            1,
            "A",
            "Say it?",
            Answer::Say { sound, length_ms: 1, beside: None, follows: None, interrupted_ms: Vec::new() },
        ),
    );
    let mut page = review(&practice);
    page.press("Open: Recording");
    assert!(page.html().contains("the server does not have it either"), "{}", page.html());
}

fn with_passed_on(person: shared::people::Person) -> Practice {
    let practice = Practice::of(person).with_visit();
    let told = shared::event::SharedAnyway {
        matter: shared::id::SafetyId::make(8, [8; 10]),
        capture: capture(3),
        with: "the police".into(),
        why: "Somebody may be hurt.".into(),
        words: "We had to share this because we want you to be safe.".into(),
    };
    practice.arrives(maya().id, None, sam().id, "2026-03-05T08:00:00Z", Fact::SharedAnyway(told));
    practice
}

/// Three seconds and two more that go on from them; a call stopped the first for a moment and the tablet went off in the
/// second. The second is not on the server yet.
fn with_parts() -> Practice {
    let practice = Practice::of(sam());
    let part = |n: u8, seconds: usize, follows, interrupted_ms| {
        let mut wav = shared::sound::wav_header(16_000 * seconds as u32).to_vec();
        wav.resize(44 + 32_000 * seconds, n);
        let (sound, length_ms) = (practice.blob(wav, "audio/wav"), seconds as u64 * 1_000);
        let answer = Answer::Say { sound, length_ms, beside: None, follows, interrupted_ms };
        captured(n, "NOW.place", "What is it like where you live now?", answer)
    };
    let tell = |fact| practice.arrives(maya().id, Some(visit(1)), sam().id, "2026-03-04T10:00:00Z", fact);
    tell(opened());
    tell(part(1, 3, None, vec![1_000]));
    tell(part(2, 2, Some(capture(1)), vec![2_000]));
    tell(Fact::VisitClosed);
    practice
}

#[test]
fn what_has_to_be_shared_is_written_down_with_whom_and_why_and_what_the_child_reads() {
    let practice = Practice::of(sam()).with_visit();
    let mut page = review(&practice);
    assert!(!page.html().contains("This has to be shared"), "not before it was opened: {}", page.html());
    page.press("Open: Recording");
    page.press("Write it down");
    assert_eq!(page.html().matches("This is needed.").count(), 3, "{}", page.html());
    page.write("With whom?", "the police");
    page.write("Why it has to be, for the record", "Somebody may be hurt.");
    page.write("What Maya reads", "We had to share this because we want you to be safe.");
    page.press("Write it down");
    let written = practice.written();
    let Some(Fact::SharedAnyway(told)) = written.last() else { panic!("{written:?}") };
    assert_eq!((told.capture, told.with.as_str()), (capture(3), "the police"));
    let html = page.html();
    assert!(html.contains("Shared with the police, whatever was chosen"), "{html}");
    assert!(html.contains("No manager has countersigned this yet."), "{html}");
}

#[test]
fn a_visit_with_a_safety_matter_says_so_and_that_what_was_shared_in_it_is_held_back() {
    let practice = Practice::of(sam()).with_visit();
    assert!(!review(&practice).html().contains("Possible safety matter"));
    let raised = shared::event::SafetyRaised {
        matter: shared::id::SafetyId::make(1, [1; 10]),
        by: shared::event::Raiser::Child,
        during: None,
    };
    let fact = Fact::SafetyRaised(raised);
    practice.arrives(maya().id, Some(visit(1)), sam().id, "2026-03-03T16:20:00Z", fact);
    let html = review(&practice).html();
    assert!(html.contains("Possible safety matter") && html.contains("Not countersigned yet."), "{html}");
    assert!(html.contains("Held back from everybody but you"), "{html}");
}

#[test]
fn a_manager_finds_what_was_passed_on_and_countersigns_it_with_a_reason() {
    let practice = with_passed_on(priya());
    let html = practice.open(Route::Home {}).html();
    assert!(html.contains("Maya: shared with the police"), "{html}");
    let mut page = review(&practice);
    page.press("Countersign");
    assert!(page.html().contains("This is needed."), "{}", page.html());
    page.write("Why", "It was right.");
    page.press("Countersign");
    assert!(matches!(practice.written().last(), Some(Fact::SafetyDecided(it)) if it.why == "It was right."));
    assert!(page.html().contains("Countersigned by Priya N."), "{}", page.html());
    let html = practice.open(Route::Home {}).html();
    assert!(!html.contains("shared with the police"), "{html}");
}

#[test]
fn what_was_said_differently_stands_with_the_first_and_says_so_in_the_queue() {
    let practice = Practice::of(sam()).with_visit();
    let answer = Answer::Write { words: "I meant the cat.".into(), by: shared::answer::Writer::Child };
    let about = shared::event::About { capture: capture(1), meant: shared::event::Meant::Differently };
    let prompt = prompt("HOME.NOW", "What is it like where you live now?");
    let fact = Fact::Captured { capture: capture(6), prompt, answer, took_ms: 1, about: Some(about) };
    practice.arrives(maya().id, Some(visit(1)), sam().id, "2026-03-04T16:00:00Z", fact);
    let html = practice.open(Route::ReviewQueue {}).html();
    assert!(html.contains("Said differently on"), "{html}");
    let html = review(&practice).html();
    let (said, next) = (html.find("Said differently on"), html.find("How is it at your house now?"));
    assert!(said.is_some() && said < next, "right after the first: {html}");
}

#[test]
fn a_recording_in_parts_is_one_thing_to_review_with_one_player_and_every_part_is_written_down() {
    let practice = with_parts();
    assert_eq!(practice.open(Route::ReviewQueue {}).html().matches("queue-row").count(), 1);
    let mut page = review(&practice);
    assert_eq!(page.html().matches("Open: Recording").count(), 1, "{}", page.html());
    page.press("Open: Recording");
    let html = page.html();
    assert_eq!(html.matches(r#"class="player""#).count(), 1, "{html}");
    assert!(html.contains("0:00 / 0:05"), "{html}");
    page.press("Mark as reviewed");
    let each = |fact: fn(shared::id::CaptureId) -> Fact| [1, 2].map(|n| fact(capture(n)));
    let wanted = [each(|capture| Fact::Opened { capture }), each(|capture| Fact::Reviewed { capture })];
    assert_eq!(practice.written(), wanted.concat());
    assert_eq!(practice.open(Route::ReviewQueue {}).html().matches("queue-row").count(), 0);
}

#[test]
fn what_the_device_stopped_is_said_beside_the_recording_and_what_the_child_ended_is_not() {
    let mut page = review(&with_parts());
    page.press("Open: Recording");
    let html = page.html();
    assert!(html.contains("Something other than Maya stopped this at 0:01"), "{html}");
    assert!(html.contains("Something other than Maya ended this at 0:05"), "{html}");
    let mut page = review(&Practice::of(sam()).with_visit());
    page.press("Open: Recording");
    assert!(!page.html().contains("Something other than"), "{}", page.html());
}
