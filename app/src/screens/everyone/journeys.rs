//! What a person goes through before and behind the gate, with a played keeper.
use shared::{time::Moment, wire::recovery::Recovery};

use super::samples::*;
use crate::{
    device::{Invitation, Room, fake::Played},
    store::{self, Ask, Failure, Sending, SendingNow, Session, Told},
};

fn new_device() -> Keeper {
    Keeper { device: store::Device::default(), sign_in: Ok(false), ..Keeper::of(worker()) }
}

#[test]
fn a_new_device_is_paired_then_a_person_signs_in_and_chooses_a_pin() {
    let invitation = Invitation { code: Some("K7QM2XPA".into()), server: None };
    let mut tablet = Tablet::open_at("/", new_device(), Played { invitation, ..Played::default() });
    assert!(tablet.html().contains("K7QM2XPA"), "{}", tablet.html());
    assert!(!tablet.html().contains("Address of the server"), "{}", tablet.html());
    tablet.page.write("A name for this tablet", "North team, tablet 4");
    tablet.page.send("Code");
    assert_eq!(
        tablet.was_asked(|ask| *ask
            == Ask::Pair { server: "".into(), code: "K7QM2XPA".into(), name: "North team, tablet 4".into() }),
        1
    );
    tablet.keeper.borrow_mut().device.people.clear();
    tablet.page.write("The name you sign in with", "jo@example.org");
    tablet.page.write("Password", "a good long one");
    tablet.page.send("Password");
    assert!(tablet.html().contains("Choose a PIN for this tablet"), "{}", tablet.html());
    tablet.type_pin("194708", "Go on");
    assert!(tablet.html().contains("Once more, please"), "{}", tablet.html());
    tablet.type_pin("194708", "Go on");
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::ChoosePin { pin: "194708".into() }), 1);
    assert!(tablet.html().contains("Jo Okafor"), "{}", tablet.html());
    assert!(tablet.did("ask to keep"));
}

#[test]
fn an_easy_pin_and_two_that_differ_are_asked_for_again() {
    let mut tablet = Tablet::open(new_device());
    tablet.keeper.borrow_mut().device.paired = true;
    tablet.page.write("Code", "K7QM2XPA");
    tablet.page.write("A name for this tablet", "One");
    tablet.page.send("Code");
    tablet.page.write("The name you sign in with", "jo@example.org");
    tablet.page.write("Password", "a good long one");
    tablet.page.send("Password");
    tablet.type_pin("123456", "Go on");
    assert!(tablet.html().contains("easy to guess"), "{}", tablet.html());
    tablet.type_pin("194708", "Go on");
    tablet.type_pin("194709", "Go on");
    assert!(tablet.html().contains("The two are not the same"), "{}", tablet.html());
    assert_eq!(tablet.was_asked(|ask| matches!(ask, Ask::ChoosePin { .. })), 0);
}

#[test]
fn a_code_that_is_spent_is_said_in_plain_words_and_can_be_typed_anew() {
    let refused = Failure::Refused { problem: "code-spent".into(), wait_s: None };
    let mut tablet = Tablet::open(Keeper { pair: Err(refused), ..new_device() });
    tablet.page.send("Code");
    assert!(tablet.html().contains("Please fill in every field"), "{}", tablet.html());
    tablet.page.write("Code", "OLD");
    tablet.page.write("A name for this tablet", "One");
    tablet.page.send("Code");
    assert!(tablet.html().contains("That code is not known"), "{}", tablet.html());
    tablet.keeper.borrow_mut().pair = Ok(());
    tablet.page.write("Code", "K7QM2XPA");
    tablet.page.send("Code");
    assert!(tablet.html().contains("The name you sign in with"), "{}", tablet.html());
}

#[test]
fn a_desktop_asks_for_the_address_of_its_server() {
    let invitation = Invitation { code: None, server: Some("http://127.0.0.1:8420".into()) };
    let tablet = Tablet::open_at("/", new_device(), Played { invitation, ..Played::default() });
    assert!(tablet.html().contains("http://127.0.0.1:8420"), "{}", tablet.html());
}

#[test]
fn several_people_choose_their_name_and_one_meets_their_own_pin_at_once() {
    let mut keeper = Keeper::of(worker());
    let tablet = Tablet::open(Keeper::of(worker()));
    assert!(tablet.html().contains("Jo Okafor’s PIN"), "{}", tablet.html());
    keeper.device.people.push(known(carer()));
    let mut tablet = Tablet::open(keeper);
    assert!(tablet.html().contains("Who is using this tablet?"), "{}", tablet.html());
    tablet.page.press("Sam Lindqvist");
    assert!(tablet.html().contains("Sam Lindqvist’s PIN"), "{}", tablet.html());
    tablet.unlock();
    assert_eq!(tablet.was_asked(|ask| matches!(ask, Ask::Unlock { person, .. } if *person == carer().id)), 1);
}

#[test]
fn before_the_pin_nothing_is_said_of_a_child_or_a_visit() {
    let mut keeper = Keeper::of(worker());
    keeper.home.open_visit = Some(visit());
    keeper.device.people[0].visit_open = true;
    keeper.device.people[0].unsent = 4711;
    keeper.device.people.push(known(carer()));
    let html = Tablet::open_at("/review", keeper, Played::default()).html();
    assert!(html.contains("This page is for the grown-up."), "{html}");
    assert!(html.contains("Give the tablet back to Jo Okafor."), "{html}");
    for hidden in ["Maya", "4711", "Sam Lindqvist", "Someone else", "visit"] {
        assert!(!html.contains(hidden), "{hidden}: {html}");
    }
}

#[test]
fn a_wrong_pin_waits_longer_and_the_pad_comes_back_by_itself() {
    let mut keeper = Keeper::of(worker());
    keeper.wrong = Failure::WrongPin { wait_ms: 2_000 };
    let mut tablet = Tablet::open(keeper);
    tablet.type_pin("999111", "Open");
    assert!(tablet.html().contains("That is not the PIN. Please wait 2 seconds."), "{}", tablet.html());
    assert!(tablet.html().contains(r#"data-resting="true""#) || tablet.html().contains("data-resting=true"));
    tablet.pass(1_000);
    assert!(tablet.html().contains("Please wait 1 second."), "{}", tablet.html());
    tablet.pass(1_000);
    assert!(!tablet.html().contains("Please wait"), "{}", tablet.html());
    tablet.unlock();
    assert!(tablet.html().contains("frame-bar"), "{}", tablet.html());
}

#[test]
fn a_wait_goes_on_after_a_reload() {
    let mut keeper = Keeper::of(worker());
    keeper.device.people[0].wait_ms = 240_000;
    let mut tablet = Tablet::open(keeper);
    assert!(tablet.html().contains("Please wait 4 minutes."), "{}", tablet.html());
    tablet.pass(200_000);
    assert!(tablet.html().contains("Please wait 40 seconds."), "{}", tablet.html());
}

#[test]
fn an_open_visit_comes_before_every_address() {
    for address in ["/", "/review", "/sending", "/about", "/nowhere/at/all"] {
        let mut keeper = Keeper::of(worker());
        keeper.home.open_visit = Some(visit());
        let mut tablet = Tablet::open_at(address, keeper, Played::default());
        tablet.unlock();
        assert!(!tablet.html().contains("frame-bar"), "{address}: {}", tablet.html());
        assert!(tablet.did("hold visit: true"), "{address}");
    }
}

#[test]
fn a_carer_finds_nothing_at_an_address_of_a_worker() {
    let case = "/cases/00000000-0000-7003-8303-030303030303";
    let mut tablet = Tablet::open_at(case, Keeper::of(carer()), Played::default());
    tablet.unlock();
    let refused = tablet.html();
    let mut tablet = Tablet::open_at("/nowhere/at/all", Keeper::of(carer()), Played::default());
    tablet.unlock();
    assert!(refused.contains("There is nothing at this address."), "{refused}");
    assert_eq!(refused, tablet.html());
    assert!(!refused.contains("To review"), "{refused}");
}

#[test]
fn ten_minutes_without_a_touch_lock_and_a_visit_never_does() {
    let mut tablet = Tablet::open_at("/about", Keeper::of(worker()), Played::default());
    tablet.unlock();
    tablet.pass(9 * 60_000);
    tablet.page.strike("Home", dioxus::prelude::Key::Tab);
    tablet.pass(9 * 60_000);
    assert!(tablet.html().contains("frame-bar"), "{}", tablet.html());
    tablet.pass(2 * 60_000);
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::Lock), 1);
    assert!(tablet.html().contains("Jo Okafor’s PIN"), "{}", tablet.html());

    let mut keeper = Keeper::of(worker());
    keeper.home.open_visit = Some(visit());
    let mut tablet = Tablet::open(keeper);
    tablet.unlock();
    tablet.pass(60 * 60_000);
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::Lock), 0);
}

#[test]
fn the_lock_button_leads_back_to_the_pin() {
    let mut tablet = Tablet::open(Keeper::of(worker()));
    tablet.unlock();
    tablet.page.press("Lock");
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::Lock), 1);
    assert!(tablet.html().contains("Jo Okafor’s PIN"), "{}", tablet.html());
}

#[test]
fn a_forgotten_pin_is_mended_by_the_organisation_while_everything_stays() {
    let mut tablet = Tablet::open(Keeper::of(worker()));
    tablet.page.press("I forgot my PIN");
    assert!(tablet.html().contains("Your work is still here, encrypted."), "{}", tablet.html());
    tablet.page.press("Sign in");
    tablet.page.write("The name you sign in with", "jo@example.org");
    tablet.page.write("Password", "a good long one");
    tablet.page.send("Password");
    assert!(tablet.html().contains("Waiting for your organisation"), "{}", tablet.html());
    tablet.keeper.borrow_mut().recovery = Err(Failure::NoAnswer);
    tablet.pass(5_000);
    assert!(tablet.html().contains("It is tried again by itself."), "{}", tablet.html());
    let sealed = shared::wire::recovery::Sealed { enc: "00".into(), ciphertext: "00".into() };
    tablet.keeper.borrow_mut().recovery = Ok(Recovery::Opened { sealed });
    tablet.pass(5_000);
    assert!(tablet.html().contains("Choose a PIN"), "{}", tablet.html());
    tablet.type_pin("194708", "Go on");
    tablet.type_pin("194708", "Go on");
    assert!(tablet.html().contains("frame-bar"), "{}", tablet.html());
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::AskRecovery), 1);
}

#[test]
fn a_refused_recovery_says_whom_to_speak_to() {
    let mut keeper = Keeper::of(worker());
    keeper.recovery = Ok(Recovery::Refused);
    let mut tablet = Tablet::open(keeper);
    tablet.page.press("I forgot my PIN");
    tablet.page.press("Sign in");
    tablet.page.write("The name you sign in with", "jo@example.org");
    tablet.page.write("Password", "a good long one");
    tablet.page.send("Password");
    assert!(tablet.html().contains("has not opened it"), "{}", tablet.html());
}

#[test]
fn the_badge_follows_what_the_keeper_tells() {
    let mut tablet = Tablet::open_at("/about", Keeper::of(worker()), Played::default());
    tablet.unlock();
    assert!(tablet.html().contains("All safe on the server"), "{}", tablet.html());
    let oldest = Some(Moment::new(NOW - 2 * 24 * 3_600_000, 0));
    tablet.tell(Told::Sending(Sending { waiting: 3, oldest, ..Sending::default() }));
    assert!(tablet.html().contains("3 only on this tablet · oldest 2 days"), "{}", tablet.html());
    tablet.tell(Told::Sending(Sending { stuck: 1, ..Sending::default() }));
    assert!(tablet.html().contains("1 not taken by the server"), "{}", tablet.html());
}

#[test]
fn a_keeper_that_stopped_is_told_calmly_and_started_again() {
    for unlocked in [false, true] {
        let mut tablet = Tablet::open(Keeper::of(worker()));
        if unlocked {
            tablet.unlock();
        }
        tablet.tell(Told::Stopped { reason: "out of memory".into() });
        assert!(tablet.html().contains("Nothing that was kept is lost."), "{}", tablet.html());
        assert!(!tablet.html().contains("out of memory"), "{}", tablet.html());
        tablet.page.press("Tap to go on");
        assert!(tablet.did("load anew"));
    }
}

#[test]
fn the_keeper_hears_of_the_network() {
    let mut tablet = Tablet::open(Keeper::of(worker()));
    tablet.machine.network(false);
    tablet.page.settle();
    tablet.machine.network(true);
    tablet.page.settle();
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::Network { online: false }), 1);
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::Network { online: true }), 1);
}

#[test]
fn too_little_room_and_a_private_window_are_told_on_the_first_page() {
    let room = Room { persisted: Some(false), free_bytes: Some(50 << 20), private_suspected: true };
    let machine = Played { room, room_when_asked: room, ..Played::default() };
    let mut tablet = Tablet::open_at("/", Keeper::of(worker()), machine);
    tablet.unlock();
    assert!(tablet.html().contains("This is a private window."), "{}", tablet.html());
    assert!(tablet.html().contains("Only 50 MB are free"), "{}", tablet.html());
}

#[test]
fn a_new_version_comes_into_use_at_the_pin_and_not_while_a_visit_is_open() {
    assert!(Tablet::open(Keeper::of(worker())).did("take new version"));
    let mut keeper = Keeper::of(worker());
    keeper.device.people[0].visit_open = true;
    assert!(!Tablet::open(keeper).did("take new version"));
}

#[test]
fn signing_in_again_lets_news_in_and_loses_nothing() {
    let mut keeper = Keeper::of(worker());
    keeper.home.session = Session::Ended;
    keeper.home.sending = Sending { waiting: 2, now: SendingNow::SignInNeeded, ..Sending::default() };
    let mut tablet = Tablet::open_at("/sending", keeper, Played::default());
    tablet.unlock();
    tablet.page.press("Sign in");
    assert!(tablet.html().contains("dialog"), "{}", tablet.html());
    tablet.page.write("The name you sign in with", "jo@example.org");
    tablet.page.write("Password", "a good long one");
    tablet.keeper.borrow_mut().home.session = Session::Good;
    tablet.keeper.borrow_mut().home.sending.now = SendingNow::Resting;
    tablet.page.send("Password");
    assert!(!tablet.html().contains("dialog"), "{}", tablet.html());
    assert!(!tablet.html().contains("Please sign in again"), "{}", tablet.html());
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::SyncNow), 1);
    assert_eq!(tablet.was_asked(|ask| *ask == Ask::Lock), 0);
}
