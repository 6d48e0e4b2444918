//! What a foster carer sees and does, with a keeper that remembers.
use shared::{
    answer::{Answer, Beside},
    event::{Fact, Known, Leaning, Topic},
};

use crate::{
    route::Route,
    screens::everyone::practice::{Practice, ali, capture, case, faces, house, jo, maya},
    store::Failure,
    ui::press::Page,
};

fn fill_in(page: &mut Page) {
    page.press("Add something");
    page.pick("Likes");
    page.pick("Food");
    page.write("In a few words", "Pasta, the sauce not touching");
    page.pick("Maya said so");
}

#[test]
fn with_one_child_the_book_is_there_at_once() {
    let html = Practice::of(jo()).open(Route::Home {}).html();
    assert!(html.contains("Maya’s book") && html.contains("Nothing here yet."), "{html}");
}

#[test]
fn with_several_children_each_has_a_book_of_their_own() {
    let practice = Practice::of(jo()).also_on(case(2, "Noor", "B"));
    let html = practice.open(Route::Home {}).html();
    assert!(html.contains("Maya T.") && html.contains("Noor B.") && !html.contains("’s book"), "{html}");
    let html = practice.open(Route::BookPage { case: case(2, "Noor", "B").id }).html();
    assert!(html.contains("Noor’s book"), "{html}");
}

#[test]
fn a_few_taps_put_something_in_the_book_and_it_is_said_where_it_is() {
    let practice = Practice::of(jo());
    let mut page = practice.open(Route::Home {});
    fill_in(&mut page);
    page.press("Keep");
    let [Fact::Noted { topic, leaning, words, known, noticed_on, .. }] = &practice.written()[..] else {
        panic!("{:?}", practice.written());
    };
    assert_eq!((*topic, *leaning, *known), (Topic::Food, Leaning::Likes, Known::ChildSaid));
    assert_eq!((words.as_str(), noticed_on.as_str()), ("Pasta, the sauce not touching", "2026-03-05"));
    let html = page.html();
    assert!(html.contains("Kept in Maya’s book.") && html.contains("only on this phone"), "{html}");
    assert!(html.contains("Pasta, the sauce not touching") && html.contains("Today"), "{html}");
}

#[test]
fn what_is_missing_is_shown_and_nothing_is_kept() {
    let practice = Practice::of(jo());
    let mut page = practice.open(Route::Home {});
    page.press("Add something");
    assert!(!page.html().contains("This is needed."), "{}", page.html());
    page.press("Keep");
    assert_eq!(page.html().matches("This is needed.").count(), 4, "{}", page.html());
    assert_eq!(practice.written(), []);
}

#[test]
fn what_could_not_be_kept_stays_on_the_page() {
    let practice = Practice::of(jo());
    let mut page = practice.open(Route::Home {});
    fill_in(&mut page);
    practice.refuse_once(Failure::Full);
    page.press("Keep");
    assert!(page.html().contains("could not be kept"), "{}", page.html());
    page.press("Keep");
    assert!(page.html().contains("Kept in Maya’s book."), "{}", page.html());
    let written = practice.written();
    assert_eq!(written[0], written[1], "one entry has one name, and the words are the ones that were typed");
    assert!(matches!(&written[1], Fact::Noted { words, .. } if words == "Pasta, the sauce not touching"));
}

#[test]
fn allergies_are_sent_to_where_they_belong() {
    let mut page = Practice::of(jo()).open(Route::Home {});
    page.press("Add something");
    page.pick("School");
    assert!(!page.html().contains("health plan"), "{}", page.html());
    page.pick("Food");
    assert!(page.html().contains("Allergies and medicine belong in the health plan."), "{}", page.html());
}

#[test]
fn a_carers_page_has_the_same_bytes_whether_or_not_there_are_private_captures() {
    for person in [jo(), ali()] {
        let before = Practice::of(person.clone());
        let after = Practice::of(person).with_visit();
        for at in [Route::Home {}, Route::BookPage { case: maya().id }] {
            let html = before.open(at.clone()).html();
            assert!(html.contains("Maya"), "{html}");
            assert_eq!(html, after.open(at).html());
        }
    }
}

#[test]
fn what_the_child_shares_has_a_place_only_when_there_is_something() {
    let practice = Practice::of(jo());
    let heading = "Maya wanted you to see this";
    assert!(!practice.open(Route::Home {}).html().contains(heading));
    practice.shares(1, "How is it at your house now?", faces());
    let html = practice.open(Route::Home {}).html();
    assert!(html.contains(heading) && html.contains("given-face"), "{html}");
    for trace in ["to review", "Opened", "Visit of", "version", "Record "] {
        assert!(!html.contains(trace), "{trace}: {html}");
    }
}

#[test]
fn a_parent_sees_what_is_shared_and_writes_nothing() {
    let practice = Practice::of(ali());
    practice.shares(1, "How is it at your house now?", faces());
    let html = practice.open(Route::Home {}).html();
    assert!(html.contains("given-face"), "{html}");
    assert!(!html.contains("Add something") && !html.contains("Nothing here yet"), "{html}");
}

#[test]
fn a_carer_does_not_reach_a_workers_page() {
    let practice = Practice::of(jo()).with_visit();
    for at in [Route::ReviewQueue {}, Route::CasePage { case: maya().id }] {
        let html = practice.open(at).html();
        assert!(html.contains("There is nothing at this address."), "{html}");
    }
}

#[test]
fn a_recording_in_parts_is_shared_as_one() {
    let practice = Practice::of(jo());
    for (n, follows) in [(1, None), (2, Some(capture(1)))] {
        let mut wav = shared::sound::wav_header(16_000).to_vec();
        wav.resize(44 + 32_000, n);
        let sound = practice.blob(wav, "audio/wav");
        let (length_ms, interrupted_ms) = (1_000, Vec::new());
        practice.shares(
            n,
            "Tell me.",
            Answer::Say { sound, length_ms, beside: None, follows, interrupted_ms },
        );
    }
    let html = practice.open(Route::Home {}).html();
    assert_eq!(html.matches("shared-item").count(), 1, "{html}");
    assert!(html.contains("0:00 / 0:02"), "{html}");
}

#[test]
fn a_drawing_is_heard_with_every_take_that_the_child_shares_and_with_no_other() {
    let drawing = |practice: &Practice| {
        let bytes = house().to_bytes();
        practice.shares(
            9,
            "Draw it.",
            Answer::Draw { drawing: practice.blob(bytes, shared::drawing::MEDIA_TYPE) },
        );
    };
    let take = |practice: &Practice, n: u8, drawing: u8, from_ms: i64| {
        let mut wav = shared::sound::wav_header(16_000).to_vec();
        wav.resize(44 + 32_000, n);
        let sound = practice.blob(wav, "audio/wav");
        let beside = Some(Beside { drawing: capture(drawing), from_ms, until_ms: from_ms + 1_000 });
        let (length_ms, follows, interrupted_ms) = (1_000, None, Vec::new());
        practice.shares(n, "Draw it.", Answer::Say { sound, length_ms, beside, follows, interrupted_ms });
    };
    let practice = Practice::of(jo());
    drawing(&practice);
    let html = practice.open(Route::Home {}).html();
    assert!(html.contains("ink-replay") && !html.contains("drawn-and-told"), "{html}");

    let practice = Practice::of(jo());
    for (n, from_ms) in [(1, 9_000), (2, 0), (3, 4_000)] {
        take(&practice, n, 9, from_ms);
    }
    // This was said beside a drawing that the child does not share.
    take(&practice, 4, 8, 0);
    drawing(&practice);
    let html = practice.open(Route::Home {}).html();
    assert_eq!(html.matches("drawn-and-told").count(), 1, "{html}");
    assert!(html.contains("0:00 / 0:03"), "all three of them: {html}");
}
