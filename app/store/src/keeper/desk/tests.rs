//! The desk as a person meets it, with a played server.
use shared::{answer::Way, event::Fact, id::RemarkId, wire::recovery::Recovery};

use crate::{
    ask::{Ask, Failure, Place, Reply, SendingNow},
    keeper::played::{PlayedServer, Tablet, Weather, case, now},
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
    tablet.done(Ask::Record { case: case(), visit: None, fact });
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
