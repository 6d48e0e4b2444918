//! Writes what a worker, a carer and a parent see, to look at: see [`crate::written_pages`].
use shared::{
    event::{Fact, Known, Leaning, Raiser, SafetyNoted, SafetyRaised, Topic},
    id::{NoteId, RemarkId, SafetyId},
};

use super::practice::*;
use crate::{route::Route, ui::press::Page, written_pages};

#[test]
#[ignore = "writes files for people to look at"]
fn look_adults() {
    let write = |name: &str, page: &Page| written_pages::write(name, &page.html());
    let noor = case(2, "Noor", "B");
    let mut worker = with_book(Practice::of(sam()).with_visit().also_on(noor.clone()));
    worker.home.sending.waiting = 4;
    worker.home.sending.waiting_captures = 2;
    let tell = |minute, fact| {
        worker.arrives(noor.id, Some(visit(5)), sam().id, &format!("2026-03-04T10:0{minute}:00Z"), fact);
    };
    tell(0, opened());
    tell(1, captured(7, "FEEL.NOW", "How are things?", faces()));
    write("worker-home", &worker.open(Route::Home {}));
    write("worker-queue", &worker.open(Route::ReviewQueue {}));
    write("worker-case", &worker.open(Route::CasePage { case: maya().id }));
    let remark = Fact::Remarked {
        remark: RemarkId::make(1, [1; 10]),
        capture: capture(2),
        text: "Maya looked at the door while she picked. I did not ask about it.".into(),
    };
    worker.arrives(maya().id, None, person(9), "2026-03-04T10:00:00Z", remark);
    let mut page = worker.open(Route::ReviewVisit { case: maya().id, visit: visit(1), item: None });
    write("worker-review-shut", &page);
    for name in ["Open: Drawing", "Open: Faces", "Open: Recording"] {
        page.press(name);
    }
    page.press("Mark as reviewed");
    write("worker-review", &page);

    let mut page = Practice::of(jo()).open(Route::Home {});
    write("carer-empty", &page);
    page.press("Add something");
    page.pick("Likes");
    page.pick("Food");
    write("carer-add", &page);
    page.press("Keep");
    write("carer-lacks", &page);
    page.write("In a few words", "Pasta, the sauce not touching");
    page.pick("Maya said so");
    page.press("Keep");
    write("carer-kept", &page);
    let carer = with_book(Practice::of(jo()));
    carer.shares(1, "How is it at your house now?", faces());
    write("carer-book", &carer.open(Route::Home {}));
    let parent = Practice::of(ali());
    parent.shares(1, "How is it at your house now?", faces());
    write("parent-home", &parent.open(Route::Home {}));
}

/// The forms of a worker's case page, open, and what a manager countersigns.
#[test]
#[ignore = "writes files for people to look at"]
fn look_at_forms() {
    let write = |name: &str, page: &Page| {
        written_pages::write(name, &page.html().replace("<details", "<details open"));
    };
    let worker = with_book(Practice::of(sam()).with_visit());
    let at = || Route::CasePage { case: maya().id };
    let mut page = worker.open(at());
    page.press("Keep it for Maya");
    write("worker-reply", &page);
    let mut page = worker.open(at());
    page.press("Write it down");
    write("worker-profile", &page);

    let (matter, raised) = (SafetyId::make(1, [1; 10]), "2026-03-05T08:40:00Z");
    let manager = Practice::of(priya()).with_visit();
    let tell = |fact| manager.arrives(maya().id, Some(visit(1)), sam().id, raised, fact);
    let (by, during) = (Raiser::Child, Some("WISH.live".into()));
    tell(Fact::SafetyRaised(SafetyRaised { matter, by, during }));
    tell(Fact::SafetyNoted(SafetyNoted { matter, words: "not there on friday".into() }));
    let mut page = manager.open(Route::SafetyMatter { case: maya().id, matter });
    page.press("Countersign");
    write("worker-countersign", &page);
}

fn with_book(practice: Practice) -> Practice {
    let entries = [
        (Topic::Food, Leaning::Likes, "Pasta, the sauce not touching", Known::ChildSaid, "2026-03-04"),
        (
            Topic::Food,
            Leaning::Likes,
            "Toast cut in triangles, butter to the edge",
            Known::ISaw,
            "2026-02-11",
        ),
        (Topic::Food, Leaning::Dislikes, "Anything with peas in it", Known::ISaw, "2026-02-27"),
        (
            Topic::Sleep,
            Leaning::Likes,
            "The landing light on, door half open",
            Known::ParentTold,
            "2026-01-30",
        ),
        (Topic::School, Leaning::Dislikes, "Being late for the bus", Known::ChildSaid, "2025-12-12"),
    ];
    for (n, (topic, leaning, words, known, day)) in (1_u8..).zip(entries) {
        let note = NoteId::make(n.into(), [n; 10]);
        let noticed_on = day.to_owned();
        let fact = Fact::Noted { note, topic, leaning, words: words.into(), known, noticed_on };
        practice.arrives(maya().id, None, jo().id, "2026-03-01T19:00:00Z", fact);
    }
    practice
}
