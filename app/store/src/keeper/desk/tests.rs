//! The desk as a person meets it, with a played server.
use shared::{
    answer::{Answer, Sharing, Way},
    event::{About, Event, Fact, Meant, Raiser, SafetyDecided, SafetyRaised},
    id::{CaptureId, RemarkId, SafetyId, VisitId},
    sound::{Mark, Piece},
    wire::{
        book::{Book, SharedCapture},
        recovery::Recovery,
    },
};

use crate::written::InText;
use crate::{
    ask::{Ask, Draft, Failure, Place, Reply, SendingNow},
    keeper::played::{PlayedServer, Tablet, Weather, case, now, prompt},
};

#[test]
fn a_wrong_pin_waits_longer_each_time_and_destroys_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    tablet.say(tablet.open_visit(), 1);
    let person = tablet.home().person.id;
    tablet.done(Ask::Lock);
    assert_eq!(tablet.ask(Ask::Home), Err(Failure::Locked));

    let try_pin = |pin: &str| tablet.ask(Ask::Unlock { person, pin: pin.into() });
    for _ in 0..2 {
        assert_eq!(try_pin("000000"), Err(Failure::WrongPin { wait_ms: 0 }));
    }
    assert_eq!(try_pin("000000"), Err(Failure::WrongPin { wait_ms: 5_000 }));
    assert_eq!(try_pin("123456"), Err(Failure::WaitFirst { wait_ms: 5_000 }), "even the right one waits");
    tablet.machine.ms.set(5_000);
    assert_eq!(try_pin("000000"), Err(Failure::WrongPin { wait_ms: 15_000 }));
    tablet.machine.ms.set(20_000);
    assert!(matches!(try_pin("123456"), Ok(Reply::Home(_))));
    assert_eq!(tablet.home().sending.waiting_captures, 1, "what was captured is there");
    tablet.done(Ask::Lock);
    assert!(matches!(try_pin("123456"), Ok(Reply::Home(_))), "the count of wrong PINs began anew");
}

#[test]
fn a_forgotten_pin_with_unsent_captures_is_mended_by_the_organisation() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let event = tablet.say(tablet.open_visit(), 2);
    tablet.done(Ask::Lock);

    tablet.done(Ask::SignIn { login: "dana".into(), password: "right".into() });
    let new_pin = || tablet.ask(Ask::ChoosePin { pin: "654321".into() });
    assert_eq!(new_pin(), Err(Failure::SignInFirst), "a password alone opens no store that is there");
    assert_eq!(tablet.done(Ask::AskRecovery), Reply::Recovery(Recovery::Waiting.into()));
    // The program ends and is started again while the administrator thinks.
    drop(tablet);
    let tablet = Tablet::new(folder.path(), 1, &server);
    tablet.done(Ask::SignIn { login: "dana".into(), password: "right".into() });
    server.open_recoveries();
    let Reply::Recovery(recovery) = tablet.done(Ask::CheckRecovery) else { panic!("no recovery") };
    assert!(matches!(recovery.read(), Ok(Recovery::Opened { .. })));
    assert!(matches!(tablet.ask(Ask::ChoosePin { pin: "654321".into() }), Ok(Reply::Home(_))));

    let Reply::Case(events) = tablet.done(Ask::Case { case: case() }) else { panic!("no case") };
    let events = events.read().unwrap();
    assert!(events.iter().any(|it| it.event == event && it.place == Place::OnlyHere));
    let person = tablet.home().person.id;
    tablet.done(Ask::Lock);
    let unlock = |pin: &str| tablet.ask(Ask::Unlock { person, pin: pin.into() });
    assert!(unlock("123456").is_err());
    assert!(unlock("654321").is_ok());
}

#[test]
fn two_people_on_one_tablet_have_stores_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let dana = tablet.home().person.id;
    tablet.say(tablet.open_visit(), 1);
    tablet.done(Ask::SignIn { login: "sam".into(), password: "right".into() });
    tablet.done(Ask::ChoosePin { pin: "222222".into() });
    let Reply::Case(events) = tablet.done(Ask::Case { case: case() }) else { panic!("no case") };
    let events = events.read().unwrap();
    assert_eq!(events, [], "nothing of Dana's is in Sam's store");
    tablet.done(Ask::Lock);
    let Reply::Device(device) = tablet.done(Ask::Device) else { panic!("no device") };
    let unsent: Vec<u32> = device.people.iter().map(|known| known.unsent).collect();
    assert_eq!(unsent, [1, 0], "what Dana has not sent is counted while Sam is in");
    assert!(tablet.ask(Ask::Unlock { person: dana, pin: "222222".into() }).is_err());
}

#[test]
fn a_kill_loses_no_piece_that_was_answered_and_the_draft_is_there_to_resume() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Lost);
    let paired = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &paired);
    let person = tablet.home().person.id;
    let visit = tablet.open_visit();
    let capture = tablet.begin(visit, Way::Say);
    let piece = shared::sound::Piece { number: 0, pcm: vec![1; 16_000] }.to_bytes();
    tablet.ask_with(Ask::AddPiece { capture, seq: 0 }, Some(piece.clone())).unwrap();
    // A copy of the files as they are now is what a kill leaves.
    let left = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), left.path().join(entry.file_name())).unwrap();
    }
    let again = Tablet::new(left.path(), 1, &server);
    again.done(Ask::Unlock { person, pin: "123456".into() });
    assert_eq!(again.home().open_visit.map(|it| it.visit), Some(visit));
    let Reply::Drafts(drafts) = again.done(Ask::Drafts { visit }) else { panic!("no drafts") };
    let drafts = drafts.read().unwrap();
    assert_eq!(drafts.len(), 1);
    let pieces = again.ask_with(Ask::Pieces { capture }, None).unwrap();
    assert_eq!(pieces.bytes, Some(piece));
    assert!(matches!(again.done(Ask::Keep { capture, took_ms: 5, until_ms: None }), Reply::Recorded(_)));
    assert_eq!(again.done(Ask::Drafts { visit }), Reply::Drafts(Vec::new().into()));
}

#[test]
fn what_is_said_differently_after_a_visit_survives_a_kill_and_reaches_the_server_as_part_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let person = tablet.home().person.id;
    let visit = tablet.open_visit();
    let first = tablet.say(visit, 1);
    recorded(&tablet, Some(visit), Fact::VisitClosed);
    let Fact::Captured { capture: earlier, prompt, .. } = first.fact else { panic!("not given") };
    let about = Some(About { capture: earlier, meant: Meant::Differently });
    let capture = CaptureId::make(9, [9; 10]);
    let draft =
        Draft { capture, case: case(), visit, way: Way::Say, prompt, about, beside: None, follows: None };
    tablet.done(Ask::BeginDraft { draft: draft.clone() });
    let piece = shared::sound::Piece { number: 0, pcm: vec![1; 16_000] }.to_bytes();
    tablet.ask_with(Ask::AddPiece { capture, seq: 0 }, Some(piece)).unwrap();
    drop(tablet);

    let again = Tablet::new(folder.path(), 1, &server);
    again.done(Ask::Unlock { person, pin: "123456".into() });
    assert_eq!(again.home().open_visit, None, "no visit is open for it");
    assert_eq!(again.done(Ask::Drafts { visit }), Reply::Drafts(vec![draft].into()));
    let Reply::Recorded(kept) = again.done(Ask::Keep { capture, took_ms: 1, until_ms: None }) else {
        panic!("not kept")
    };
    let kept = *kept.read().unwrap();
    assert!(matches!(kept.fact, Fact::Captured { about: it, .. } if it == about));
    assert_eq!(kept.visit, Some(visit));
    again.sync(50);
    assert!(server.events().iter().any(|(event, _)| *event == kept));
}

#[test]
fn an_ended_session_holds_neither_capture_nor_sending_back() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    server.refuse_sessions.set(true);
    tablet.sync(50);
    let event = tablet.say(tablet.open_visit(), 1);
    tablet.sync(50);
    assert!(server.events().iter().any(|(kept, _)| *kept == event));
    assert_eq!(tablet.home().sending.now, SendingNow::SignInNeeded);
}

#[test]
fn only_a_receipt_that_the_server_signed_empties_the_outbox() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    server.forge_receipts.set(true);
    tablet.open_visit();
    tablet.sync(10);
    assert_eq!(tablet.home().sending.waiting, 1, "a forged promise is no promise");
    server.forge_receipts.set(false);
    tablet.sync(50);
    assert_eq!(tablet.home().sending.waiting, 0);
}

#[test]
fn what_the_server_refuses_for_good_is_kept_and_shown_and_holds_nothing_back() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let visit = tablet.open_visit();
    let capture = shared::id::CaptureId::make(1, [1; 10]);
    let fact = Fact::Remarked { remark: RemarkId::make(1, [1; 10]), capture, text: "poison".into() };
    tablet.done(Ask::Record { case: case(), visit: None, fact: InText::of(&fact) });
    let after = tablet.say(visit, 1);
    tablet.sync(50);
    assert!(server.events().iter().any(|(kept, _)| *kept == after));
    let Reply::Stuck(stuck) = tablet.done(Ask::Stuck) else { panic!("no list") };
    let stuck = stuck.read().unwrap();
    assert_eq!(stuck.iter().map(|it| it.problem.as_str()).collect::<Vec<_>>(), ["not-yours"]);
    let export = tablet.ask_with(Ask::ExportUnsent, None).unwrap().bytes.unwrap();
    assert!(String::from_utf8(export).unwrap().contains("poison"));
}

#[test]
fn a_captive_portal_is_not_a_server() {
    let folder = tempfile::tempdir().unwrap();
    let portal = std::rc::Rc::new(std::cell::Cell::new(false));
    let weather = portal.clone();
    let server = PlayedServer::new(move || if weather.get() { Weather::Portal } else { Weather::Fair });
    let tablet = Tablet::danas(folder.path(), 1, &server);
    portal.set(true);
    tablet.open_visit();
    let _ = now(tablet.desk.step());
    let sending = tablet.home().sending;
    assert_eq!((sending.waiting, sending.now), (1, SendingNow::NoAnswer));
}

#[test]
fn an_empty_draft_is_not_kept_as_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let visit = tablet.open_visit();
    for way in [Way::Say, Way::Draw] {
        let capture = tablet.begin(visit, way);
        assert_eq!(tablet.ask(Ask::Keep { capture, took_ms: 1, until_ms: None }), Err(Failure::EmptyDraft));
        assert!(matches!(tablet.done(Ask::ThrowAway { capture }), Reply::Recorded(_)));
    }
}

fn recorded(tablet: &Tablet, visit: Option<VisitId>, fact: Fact) {
    tablet.done(Ask::Record { case: case(), visit, fact: InText::of(&fact) });
}

#[test]
fn nothing_that_was_made_is_thrown_away_while_a_safety_matter_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let visit = tablet.open_visit();
    let matter = SafetyId::make(1, [1; 10]);
    let empty = tablet.begin(visit, Way::Say);
    let spoken = tablet.begin(visit, Way::Say);
    let piece = shared::sound::Piece { number: 0, pcm: vec![1; 16_000] }.to_bytes();
    tablet.ask_with(Ask::AddPiece { capture: spoken, seq: 0 }, Some(piece)).unwrap();
    let raised = SafetyRaised { matter, by: Raiser::Child, during: None };
    recorded(&tablet, Some(visit), Fact::SafetyRaised(raised));

    let throw_away = |capture| tablet.ask(Ask::ThrowAway { capture });
    assert_eq!(throw_away(spoken), Err(Failure::SafetyOpen));
    assert!(tablet.ask(Ask::Pieces { capture: spoken }).is_ok(), "what was spoken is still there");
    assert!(throw_away(empty).is_ok(), "nothing was in it");
    // Another visit is not held up by this one.
    let spoken_in = |visit| {
        let capture = tablet.begin(visit, Way::Say);
        let piece = shared::sound::Piece { number: 0, pcm: vec![1; 16_000] }.to_bytes();
        tablet.ask_with(Ask::AddPiece { capture, seq: 0 }, Some(piece)).unwrap();
        capture
    };
    let other_visit = tablet.open_visit();
    assert!(throw_away(spoken_in(other_visit)).is_ok());
    // What is raised in the child's own room is of all visits.
    let in_room = SafetyId::make(2, [1; 10]);
    let raised = SafetyRaised { matter: in_room, by: Raiser::Child, during: None };
    recorded(&tablet, None, Fact::SafetyRaised(raised));
    let other = spoken_in(other_visit);
    assert_eq!(throw_away(other), Err(Failure::SafetyOpen));
    let decided = SafetyDecided { matter: in_room, release: false, why: "why".into(), replaces: Vec::new() };
    recorded(&tablet, None, Fact::SafetyDecided(decided));
    assert!(throw_away(other).is_ok());

    let decided = SafetyDecided { matter, release: false, why: "why".into(), replaces: Vec::new() };
    recorded(&tablet, None, Fact::SafetyDecided(decided));
    assert!(throw_away(spoken).is_ok());
}

fn shared_items(tablet: &Tablet) -> Vec<CaptureId> {
    let Reply::Book { book, .. } = tablet.done(Ask::Book { case: case() }) else { panic!("no book") };
    book.read().unwrap().shared.into_iter().map(|it| it.capture).collect()
}

#[test]
fn what_a_child_takes_back_is_gone_at_once_from_the_book_of_a_carer_on_the_same_tablet() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let dana = tablet.home().person.id;
    let visit = tablet.open_visit();
    let given = [1, 2, 3].map(|_| tablet.say(visit, 1));
    let item = |event: &Event| match &event.fact {
        Fact::Captured { capture, answer, .. } => {
            SharedCapture { capture: *capture, asked: "Tell me.".into(), answer: answer.clone() }
        }
        other => panic!("not given: {other:?}"),
    };
    let items = given.each_ref().map(item);
    let choose = |place: usize, carer| {
        let sharing = Sharing { carer, parent: false };
        let fact = Fact::SharingChosen { capture: items[place].capture, sharing, replaces: Vec::new() };
        recorded(&tablet, Some(visit), fact);
    };
    (0..3).for_each(|place| choose(place, true));
    tablet.sync(50);

    // The carer has the book with all three, and the bytes of one, on the same tablet.
    *server.book.borrow_mut() = Book { shared: items.to_vec(), ..Book::default() };
    tablet.done(Ask::SignIn { login: "jo".into(), password: "right".into() });
    tablet.done(Ask::ChoosePin { pin: "333333".into() });
    let jo = tablet.home().person.id;
    tablet.sync(50);
    assert_eq!(shared_items(&tablet).len(), 3);

    // Without signal from here on: one is taken back, and in the visit of none is a safety matter.
    let unlock = |person, pin: &str| tablet.done(Ask::Unlock { person, pin: pin.into() });
    unlock(dana, "123456");
    choose(0, false);
    unlock(jo, "333333");
    assert_eq!(shared_items(&tablet), [items[1].capture, items[2].capture]);
    unlock(dana, "123456");
    choose(0, true);
    unlock(jo, "333333");
    assert_eq!(shared_items(&tablet).len(), 3, "the child may change its mind both ways");
    unlock(dana, "123456");
    // In the visit, or in the child's own room and so in no visit: nothing is left, and each decision counts.
    for (number, raised_in) in [(1, Some(visit)), (2, None)] {
        let matter = SafetyId::make(number, [1; 10]);
        let raised = SafetyRaised { matter, by: Raiser::Worker, during: None };
        recorded(&tablet, raised_in, Fact::SafetyRaised(raised));
        unlock(jo, "333333");
        assert_eq!(shared_items(&tablet), [], "{raised_in:?}");
        for (release, left) in [(true, 3), (false, 0), (true, 3)] {
            unlock(dana, "123456");
            let decided = SafetyDecided { matter, release, why: "why".into(), replaces: Vec::new() };
            recorded(&tablet, None, Fact::SafetyDecided(decided));
            unlock(jo, "333333");
            assert_eq!(shared_items(&tablet).len(), left, "{raised_in:?}");
        }
        unlock(dana, "123456");
    }
}

#[test]
fn the_bytes_of_what_is_no_longer_shared_do_not_stay_with_a_carer() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let danas = tempfile::tempdir().unwrap();
    let dana = Tablet::danas(danas.path(), 2, &server);
    let event = dana.say(dana.open_visit(), 1);
    dana.sync(50);
    let Fact::Captured { capture, answer, .. } = event.fact else { panic!("not given") };
    let blob = answer.blob().unwrap().clone();
    let shared = SharedCapture { capture, asked: "Tell me.".into(), answer };
    *server.book.borrow_mut() = Book { shared: vec![shared], ..Book::default() };

    let phone = Tablet::new(folder.path(), 1, &server);
    phone.done(Ask::Pair { server: String::new(), code: "c".into(), name: "t".into() });
    phone.done(Ask::SignIn { login: "jo".into(), password: "right".into() });
    phone.done(Ask::ChoosePin { pin: "333333".into() });
    phone.sync(50);
    assert!(phone.ask(Ask::Bytes { case: case(), blob: blob.clone() }).is_ok());
    *server.book.borrow_mut() = Book::default();
    phone.done(Ask::SyncNow);
    phone.sync(50);
    let here = phone
        .desk
        .with_open(|open| Ok(crate::keeper::sql::blobs::get(&open.connection, case(), blob.sha256)));
    assert_eq!(here.unwrap().unwrap(), None);
}

#[test]
fn whom_to_ring_is_there_without_signal() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    assert_eq!(tablet.home().duty_number.as_deref(), Some("0117 496 0000"), "from signing in");
    let person = tablet.home().person.id;
    drop(tablet);
    let server = PlayedServer::new(|| Weather::Lost);
    let tablet = Tablet::new(folder.path(), 1, &server);
    tablet.done(Ask::Unlock { person, pin: "123456".into() });
    let home = tablet.home();
    assert_eq!(home.duty_number.as_deref(), Some("0117 496 0000"));
    assert_eq!((home.advocate.as_deref(), home.complaints), (Some("Voice, 0117 496 0001"), None));
}

/// A part that goes on from another, with so many pieces of a second.
fn goes_on(tablet: &Tablet, visit: VisitId, before: CaptureId, seconds: u32) -> CaptureId {
    let capture = tablet.name();
    let draft = Draft {
        capture,
        case: case(),
        visit,
        way: Way::Say,
        prompt: prompt(),
        about: None,
        beside: None,
        follows: Some(before),
    };
    tablet.done(Ask::BeginDraft { draft });
    for number in 0..seconds {
        let piece = Piece { number, pcm: vec![1; 32_000] }.to_bytes();
        tablet.ask_with(Ask::AddPiece { capture, seq: number }, Some(piece)).unwrap();
    }
    capture
}

fn begun_in(tablet: &Tablet, visit: VisitId) -> Vec<CaptureId> {
    let Reply::Drafts(drafts) = tablet.done(Ask::Drafts { visit }) else { panic!("no drafts") };
    drafts.read().unwrap().into_iter().map(|draft| draft.capture).collect()
}

#[test]
fn a_later_part_names_the_one_before_and_a_recording_that_nobody_ended_is_marked_as_cut() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::danas(folder.path(), 1, &PlayedServer::new(|| Weather::Fair));
    let visit = tablet.open_visit();
    let first = tablet.begin(visit, Way::Say);
    let piece = Piece { number: 0, pcm: vec![1; 32_000] }.to_bytes();
    tablet.ask_with(Ask::AddPiece { capture: first, seq: 0 }, Some(piece)).unwrap();
    let ended = Mark::Ended.before(1).to_bytes();
    tablet.ask_with(Ask::AddPiece { capture: first, seq: 1 }, Some(ended)).unwrap();
    let second = goes_on(&tablet, visit, first, 2);
    let kept = |capture| match tablet.done(Ask::Keep { capture, took_ms: 1, until_ms: None }) {
        Reply::Recorded(event) => match event.read().unwrap().fact {
            Fact::Captured { answer: Answer::Say { length_ms, follows, interrupted_ms, .. }, .. } => {
                (length_ms, follows, interrupted_ms)
            }
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    assert_eq!(kept(first), (1_000, None, vec![]));
    assert_eq!(kept(second), (2_000, Some(first), vec![2_000]));
}

#[test]
fn a_recording_is_thrown_away_with_all_its_parts_and_that_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::danas(folder.path(), 1, &PlayedServer::new(|| Weather::Fair));
    let visit = tablet.open_visit();
    let (first, other) = (tablet.begin(visit, Way::Say), tablet.begin(visit, Way::Say));
    let second = goes_on(&tablet, visit, first, 1);
    goes_on(&tablet, visit, second, 1);
    tablet.done(Ask::ThrowAway { capture: first });
    assert_eq!(begun_in(&tablet, visit), [other]);
    assert_eq!(tablet.ask(Ask::Pieces { capture: second }).unwrap_err(), Failure::NotHere);
}

#[test]
fn a_later_part_in_which_nothing_was_heard_is_no_question_to_anybody() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::danas(folder.path(), 1, &PlayedServer::new(|| Weather::Fair));
    let visit = tablet.open_visit();
    let first = tablet.begin(visit, Way::Say);
    let piece = Piece { number: 0, pcm: vec![1; 32_000] }.to_bytes();
    tablet.ask_with(Ask::AddPiece { capture: first, seq: 0 }, Some(piece)).unwrap();
    goes_on(&tablet, visit, first, 0);
    tablet.done(Ask::Keep { capture: first, took_ms: 1, until_ms: None });
    assert_eq!(begun_in(&tablet, visit), []);
}
