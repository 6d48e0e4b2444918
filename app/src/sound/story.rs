//! A child says it: through the whole panel, with a microphone that the test speaks into.
use std::{cell::RefCell, rc::Rc};

use dioxus::prelude::*;
use shared::sound::{Assembled, assemble, join};

use super::{
    Before, NoMicrophone, PieceHeard, PlayerWords, RecordPanel, SoundWords, Started, Take,
    microphone::{
        Heard,
        by_hand::{self, Switch},
    },
    stop_now,
};
use crate::ui::press::Page;

const RATE: u32 = 16_000;

/// What the caller of the panel was told.
#[derive(Default)]
struct Told {
    started: Vec<Started>,
    pieces: Vec<PieceHeard>,
    kept: Vec<Take>,
    again: u32,
}

#[derive(Clone, Default)]
struct Caller(Rc<RefCell<Told>>);

impl Caller {
    /// What the caller could put together after a kill at this moment.
    fn survives(&self, take: u32) -> Vec<u8> {
        let parts: Vec<_> = self.parts(take).iter().map(|pieces| assembled(pieces).wav).collect();
        join(parts.iter().map(Vec::as_slice)).unwrap()
    }

    /// The pieces of each part, as they came.
    fn parts(&self, take: u32) -> Vec<Rc<[Vec<u8>]>> {
        let told = self.0.borrow();
        let parts = told.started.iter().filter(|started| started.take == take).map(|started| started.part);
        let of = |part| told.pieces.iter().filter(move |piece| (piece.take, piece.part) == (take, part));
        parts.map(|part| of(part).map(|piece| piece.bytes.clone()).collect()).collect()
    }

    /// Of each part its length and where it was stopped.
    fn told_of(&self, take: u32) -> Vec<(u32, Vec<u64>)> {
        let parts = self.parts(take);
        let told = parts.iter().map(|pieces| assembled(pieces));
        told.map(|part| (part.length_ms(), part.interrupted_ms)).collect()
    }

    fn milliseconds(&self, take: u32) -> u32 {
        shared::sound::Wav::parse(&self.survives(take)).unwrap().length_ms()
    }
}

fn assembled(pieces: &[Vec<u8>]) -> Assembled {
    assemble(pieces.iter().map(Vec::as_slice))
}

#[component]
fn Screen(before: Option<Before>) -> Element {
    let caller = use_context::<Caller>();
    let mut here = use_signal(|| true);
    let (started, pieces, kept, again) =
        (caller.0.clone(), caller.0.clone(), caller.0.clone(), caller.0.clone());
    rsx! {
        if here() {
            RecordPanel {
                words: words(),
                before,
                on_started: move |told| started.borrow_mut().started.push(told),
                on_piece: move |piece| pieces.borrow_mut().pieces.push(piece),
                on_keep: move |take| kept.borrow_mut().kept.push(take),
                on_again: move |()| again.borrow_mut().again += 1,
                p { "draw it" }
            }
        }
        button { onclick: move |_| stop_now(), "put away" }
        button { onclick: move |_| here.set(false), "leave" }
    }
}

fn words() -> SoundWords {
    let say = str::to_owned;
    SoundWords {
        start: say("start"),
        asking: say("asking"),
        recording: say("recording"),
        pause: say("pause"),
        paused: say("paused"),
        carry_on: say("carry on"),
        finish: say("finish"),
        again: say("again"),
        keep: say("keep"),
        hearing: say("I can hear you"),
        quiet: say("it is quiet"),
        nearly_full: say("half a minute left"),
        full: say("as long as can be"),
        interrupted: say("something stopped it"),
        nothing_heard: say("the microphone gave no sound"),
        from_before: say("from before"),
        earlier: say("the earlier one"),
        refused: say("not allowed"),
        absent: say("none there"),
        busy: say("not now"),
        try_again: say("try again"),
        player: PlayerWords { play: say("listen"), pause: say("stop listening"), ..PlayerWords::default() },
    }
}

fn screen() -> (Page, Caller) {
    screen_with(None)
}

fn screen_with(before: Option<Before>) -> (Page, Caller) {
    let caller = Caller::default();
    let page = Page::open_with(caller.clone(), move || rsx! { Screen { before: before.clone() } });
    (page, caller)
}

fn hears(page: &mut Page, heard: Heard) {
    by_hand::tell(heard);
    page.settle();
}

fn speaks(page: &mut Page, milliseconds: u32) {
    let samples = RATE / 1000 * milliseconds;
    let voice = (0..samples).map(|at| (at as f32 * 0.1).sin() * 0.3).collect();
    hears(page, Heard::Block(voice));
}

fn starts(page: &mut Page) {
    page.press("start");
    hears(page, Heard::Opened { rate: RATE });
}

#[track_caller]
fn shows(page: &Page, text: &str) {
    assert!(page.html().contains(text), "{text:?} is not in {}", page.html());
}

#[track_caller]
fn hides(page: &Page, text: &str) {
    assert!(!page.html().contains(text), "{text:?} is in {}", page.html());
}

#[test]
fn what_is_kept_is_what_was_said_and_what_left_in_pieces() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 1300);
    shows(&page, "0:01");
    page.press("pause");
    shows(&page, "paused");
    assert_eq!((by_hand::switch(), caller.milliseconds(0)), (Some(Switch::Held), 1300));
    page.press("carry on");
    speaks(&mut page, 900);
    page.press("finish");
    assert_eq!(by_hand::switch(), Some(Switch::Closed));
    page.press("keep");
    let told = caller.0.borrow();
    assert_eq!(told.started, [Started { take: 0, part: 0, media_type: "audio/wav" }]);
    assert_eq!(told.kept[0].sound.length_ms(), 2200);
    assert_eq!(told.kept[0].sound.bytes(), caller.survives(0));
}

#[test]
fn it_says_recording_only_when_it_hears() {
    let (mut page, caller) = screen();
    starts(&mut page);
    shows(&page, "asking");
    hides(&page, "recording");
    assert!(caller.0.borrow().started.is_empty());
    speaks(&mut page, 50);
    shows(&page, "recording");
    shows(&page, "I can hear you");
}

#[test]
fn one_great_button_begins_and_ends_and_shows_the_level() {
    let (mut page, _) = screen();
    let great = r#"data-kind="great""#;
    assert_eq!(page.html().matches(great).count(), 1);
    hides(&page, "level-ring");
    starts(&mut page);
    speaks(&mut page, 300);
    assert_eq!(page.html().matches(great).count(), 1, "{}", page.html());
    shows(&page, "level-ring");
    hides(&page, ">start<");
    page.press("finish");
    hides(&page, great);
}

#[test]
fn put_away_switches_the_microphone_off_at_once_and_loses_nothing() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 1700);
    page.press("put away");
    assert_eq!((by_hand::switch(), caller.milliseconds(0)), (Some(Switch::Closed), 1700));
    speaks(&mut page, 500);
    assert_eq!(caller.milliseconds(0), 1700);
}

#[test]
fn a_permission_given_after_put_away_records_nothing() {
    let (mut page, caller) = screen();
    page.press("start");
    page.press("put away");
    hears(&mut page, Heard::Opened { rate: RATE });
    speaks(&mut page, 500);
    assert!(caller.0.borrow().pieces.is_empty());
    shows(&page, "start");
}

#[test]
fn leaving_the_screen_keeps_the_last_half_second_too() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 730);
    page.press("leave");
    assert_eq!((by_hand::switch(), caller.milliseconds(0)), (Some(Switch::Closed), 730));
}

#[test]
fn a_kill_costs_hardly_more_than_half_a_second() {
    let (mut page, caller) = screen();
    starts(&mut page);
    for spoken in 1..60 {
        speaks(&mut page, 50);
        assert!(spoken * 50 - caller.milliseconds(0) < 560);
    }
}

#[test]
fn after_again_the_child_can_go_back_to_the_earlier_one() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 600);
    page.press("finish");
    page.press("again");
    page.press("the earlier one");
    page.press("keep");
    let told = caller.0.borrow();
    assert_eq!((told.again, told.kept[0].take, told.kept[0].sound.length_ms()), (1, 0, 600));
}

#[test]
fn again_is_a_recording_of_its_own() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 600);
    page.press("finish");
    page.press("again");
    starts(&mut page);
    speaks(&mut page, 1000);
    page.press("finish");
    page.press("keep");
    assert_eq!((caller.milliseconds(0), caller.milliseconds(1)), (600, 1000));
    let told = caller.0.borrow();
    assert_eq!((told.kept[0].take, told.kept[0].sound.length_ms()), (1, 1000));
}

#[test]
fn a_recording_from_before_can_be_kept_or_said_again() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 1200);
    // The tablet goes off here.
    let before = Some(Before { take: 4, parts: caller.parts(0).into() });
    let (mut page, caller) = screen_with(before);
    shows(&page, "from before");
    shows(&page, "something stopped it");
    page.press("keep");
    page.press("again");
    starts(&mut page);
    speaks(&mut page, 500);
    page.press("finish");
    page.press("keep");
    let told = caller.0.borrow();
    let kept: Vec<_> = told.kept.iter().map(|take| (take.take, take.sound.length_ms())).collect();
    assert_eq!(kept, [(4, 1000), (5, 500)]);
}

#[test]
fn nothing_left_from_before_is_a_fresh_start() {
    let (page, _) = screen_with(Some(Before { take: 0, parts: [[vec![0, 0, 0, 0]].into()].into() }));
    hides(&page, "from before");
    shows(&page, "start");
}

#[test]
fn no_microphone_is_said_calmly_and_leads_to_the_other_ways() {
    let reasons = [
        (NoMicrophone::Refused, "not allowed"),
        (NoMicrophone::Absent, "none there"),
        (NoMicrophone::Busy, "not now"),
    ];
    for (why, said) in reasons {
        let (mut page, caller) = screen();
        page.press("start");
        hears(&mut page, Heard::Failed(why));
        shows(&page, said);
        shows(&page, "draw it");
        page.press("try again");
        hears(&mut page, Heard::Opened { rate: RATE });
        speaks(&mut page, 100);
        shows(&page, "recording");
        assert_eq!(caller.0.borrow().started.len(), 1);
    }
}

#[test]
fn a_call_that_comes_in_pauses_and_the_child_carries_on() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 400);
    hears(&mut page, Heard::Interrupted);
    shows(&page, "something stopped it");
    speaks(&mut page, 300);
    assert_eq!(caller.milliseconds(0), 400);
    page.press("carry on");
    speaks(&mut page, 300);
    page.press("finish");
    assert_eq!(caller.told_of(0), [(700, vec![400])], "it is marked where it was stopped");
}

#[test]
fn a_pause_and_an_end_of_the_child_s_own_are_not_marked() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 400);
    page.press("pause");
    page.press("carry on");
    speaks(&mut page, 300);
    assert_eq!(caller.told_of(0), [(400, vec![400])], "a kill here would cut it");
    page.press("finish");
    assert_eq!(caller.told_of(0), [(700, vec![])]);
    page.press("again");
    starts(&mut page);
    speaks(&mut page, 300);
    page.press("leave");
    assert_eq!(caller.told_of(1), [(300, vec![])], "leaving the page is an end");
}

#[test]
fn a_microphone_that_is_pulled_out_leaves_what_was_said() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 900);
    hears(&mut page, Heard::Lost);
    shows(&page, "something stopped it");
    page.press("keep");
    assert_eq!(caller.0.borrow().kept[0].sound.length_ms(), 900);
    assert_eq!(caller.told_of(0), [(900, vec![900])]);
}

#[test]
fn at_three_minutes_a_new_part_goes_on_and_for_the_child_it_is_one_recording() {
    let (mut page, caller) = screen();
    starts(&mut page);
    for _ in 0..5 {
        speaks(&mut page, 37_020);
    }
    shows(&page, "recording");
    shows(&page, "3:05");
    let parts: Vec<_> = caller.0.borrow().started.iter().map(|it| (it.take, it.part)).collect();
    assert_eq!(parts, [(0, 0), (0, 1)]);
    page.press("finish");
    shows(&page, "0:00 / 3:06");
    page.press("keep");
    assert_eq!(caller.told_of(0), [(180_000, vec![]), (5_100, vec![])]);
    assert_eq!(caller.0.borrow().kept[0].sound.bytes(), caller.survives(0));
}

#[test]
fn a_kill_in_the_second_part_costs_hardly_more_than_half_a_second_and_the_parts_come_back_as_one() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 179_900);
    for spoken in 1..40 {
        speaks(&mut page, 50);
        assert!(179_900 + spoken * 50 - caller.milliseconds(0) < 560);
    }
    // The tablet goes off here.
    let parts = caller.parts(0);
    let (mut page, caller) = screen_with(Some(Before { take: 0, parts: parts.into() }));
    shows(&page, "from before");
    shows(&page, "something stopped it");
    page.press("keep");
    assert_eq!(caller.0.borrow().kept[0].sound.length_ms(), 181_500);
}

#[test]
fn at_four_and_a_half_minutes_it_is_said_and_at_five_it_ends() {
    let (mut page, caller) = screen();
    starts(&mut page);
    speaks(&mut page, 269_000);
    hides(&page, "half a minute left");
    speaks(&mut page, 1_100);
    shows(&page, "half a minute left");
    speaks(&mut page, 60_000);
    shows(&page, "as long as can be");
    assert_eq!((by_hand::switch(), caller.milliseconds(0)), (Some(Switch::Closed), 300_000));
}

#[test]
fn a_dead_microphone_is_the_microphone_s_fault() {
    let (mut page, _) = screen();
    starts(&mut page);
    hears(&mut page, Heard::Block(vec![0.0; 16_000]));
    shows(&page, "it is quiet");
    page.press("finish");
    shows(&page, "the microphone gave no sound");
}

#[test]
fn a_recording_without_a_sound_in_it_is_no_recording() {
    let (mut page, _) = screen();
    starts(&mut page);
    hears(&mut page, Heard::Block(Vec::new()));
    page.press("finish");
    shows(&page, "start");
    hides(&page, "keep");
}
