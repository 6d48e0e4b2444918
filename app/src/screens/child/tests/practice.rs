//! Practice goes through the very same pages, and nothing of it reaches the keeper that keeps.
use std::cell::Cell;

use super::*;
use crate::store::fake::{self, Log};

/// The keeper that keeps. It panics at whatever practice has no business to ask.
fn real() -> (Store, Log) {
    fake::store(|ask| match ask {
        Ask::Unlock { pin, .. } if pin == PIN => Ok(Reply::Home(Box::new(home()))),
        Ask::Unlock { .. } => Err(Failure::WrongPin { wait_ms: 5_000 }),
        Ask::Voicings { lines, .. } => Ok(Reply::Voicings(vec![None; lines.len()].into())),
        Ask::Case { .. } => Ok(Reply::Case(Vec::new().into())),
        other => panic!("practice asked the real keeper for {other:?}"),
    })
}

#[component]
fn Tried(at: String) -> Element {
    let store = use_context::<Store>();
    use_context_provider(|| crate::device::fake::Played::default().device().0);
    use_context_provider(|| {
        let count = Cell::new(0_u8);
        let random = move || {
            count.set(count.get().wrapping_add(1));
            [count.get(); 10]
        };
        let ticks = Cell::new(5_000_000);
        let now = move || {
            ticks.set(ticks.get() + 5_000);
            Moment::new(ticks.get(), 0)
        };
        Services { store, world: World::new(now, random) }
    });
    use_context_provider(|| Inside {
        home: Signal::new(Home { open_visit: None, ..home() }),
        sending: Signal::new(Sending::default()),
        changes: Signal::new(0),
    });
    use_context_provider(|| Signal::new(crate::device::Room::default()));
    use_context_provider(|| crate::screens::everyone::Leave(Callback::new(|()| ())));
    use_hook(|| {
        let history = dioxus::history::MemoryHistory::with_initial_path(at);
        dioxus::history::provide_history_context(std::rc::Rc::new(history));
    });
    rsx! { Router::<Route> {} }
}

pub fn practice(age: u8) -> (Tablet, Log) {
    let (store, log) = real();
    let at = format!("/practise/{age}");
    (Tablet::open_with(store, move || rsx! { Tried { at: at.clone() } }), log)
}

const TOLD: &str = "This is practice. Nothing is kept.";

fn wrote(log: &Log) -> Vec<Ask> {
    let reads = |ask: &Ask| matches!(ask, Ask::Unlock { .. } | Ask::Voicings { .. } | Ask::Voicing(_));
    log.borrow().iter().filter(|ask| !reads(ask)).cloned().collect()
}

#[test]
fn a_whole_visit_is_practised_at_each_age_and_the_keeper_is_told_none_of_it() {
    for age in [3, 6, 9, 13] {
        let (mut page, log) = practice(age);
        let step = |page: &mut Tablet, press: &str| {
            page.press(press);
            assert!(page.html().contains(TOLD), "{age}, after {press}: {}", page.html());
        };
        assert!(page.html().contains("Hello, Robin.") && page.html().contains(TOLD), "{}", page.html());
        step(&mut page, "Yes");
        super::through_the_first_door(&mut page);
        step(&mut page, "Miss this one");
        step(&mut page, "I don’t know");
        if age > 8 {
            step(&mut page, "Write");
            page.write("Write here", "I like the dog.");
            step(&mut page, "Keep");
            assert!(page.html().contains("I like the dog."), "{}", page.html());
        }
        step(&mut page, "Stop");
        step(&mut page, "That is all for today");
        step(&mut page, "Done");
        step(&mut page, "For the grown-up");
        type_pin(&mut page, PIN);
        step(&mut page, "Close the visit");
        assert!(page.html().contains("It is gone when you leave this page."), "{}", page.html());
        assert!(!page.html().contains("kept on this tablet"), "{}", page.html());
        assert_eq!(wrote(&log), []);
    }
}

#[test]
fn only_the_real_pin_leads_out_of_practice_and_then_at_once() {
    let (mut page, log) = practice(6);
    page.press("For the grown-up");
    type_pin(&mut page, "000000");
    assert!(page.html().contains("That is not the PIN."), "{}", page.html());
    assert!(!page.html().contains("Leave practice"), "{}", page.html());
    type_pin(&mut page, PIN);
    page.press("Leave practice");
    let html = page.html();
    assert!(!html.contains(TOLD) && html.contains("Practise with a made-up child"), "{html}");
    let of_home = |ask: &Ask| matches!(ask, Ask::Case { .. });
    assert!(wrote(&log).iter().all(of_home), "{:?}", wrote(&log));
}

#[test]
fn a_child_who_meant_it_is_not_lost_in_practice() {
    let (mut page, log) = practice(9);
    page.press("I don’t feel safe");
    page.press("Give it to Dana");
    type_pin(&mut page, PIN);
    let html = page.html();
    assert!(html.contains("raise it in that child’s own case") && html.contains("0117 496 0000"), "{html}");
    assert_eq!(wrote(&log), []);
}

#[test]
fn practice_is_for_those_who_visit_and_for_the_ages_there_are() {
    let (page, _) = practice(7);
    assert!(!page.html().contains(TOLD), "{}", page.html());
}
