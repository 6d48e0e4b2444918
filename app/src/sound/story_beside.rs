//! A child talks while it draws: the microphone's clock and the pen's run apart, and a microphone has blocks that come
//! late. What is played again lies where it was.
use std::{cell::RefCell, rc::Rc};

use dioxus::prelude::*;
use shared::{answer::Beside, id::CaptureId, sound::assemble};

use super::{
    EndBeside, PartBeside, PieceHeard, SoundWords, TalkButton,
    microphone::{Heard, by_hand},
    use_talk_beside,
};
use crate::{model::paper_clock::PaperClock, ui::press::Page};

const RATE: u32 = 16_000;

#[derive(Default)]
struct Told {
    pen_ms: i64,
    parts: Vec<PartBeside>,
    pieces: Vec<PieceHeard>,
    ended: Vec<EndBeside>,
}

#[derive(Clone, Default)]
struct Caller(Rc<RefCell<Told>>);

#[component]
fn Drawing() -> Element {
    let caller = use_context::<Caller>();
    let [pen, parts, pieces, ended] = [0; 4].map(|_| caller.0.clone());
    let talk = use_talk_beside(
        use_callback(move |()| pen.borrow().pen_ms),
        use_callback(move |part| parts.borrow_mut().parts.push(part)),
        use_callback(move |piece| pieces.borrow_mut().pieces.push(piece)),
        use_callback(move |end| ended.borrow_mut().ended.push(end)),
    );
    let words = SoundWords {
        interrupted: "something stopped it".into(),
        nearly_full: "half a minute left".into(),
        full: "as long as can be".into(),
        ..SoundWords::default()
    };
    rsx! { TalkButton { talk, start: "talk", stop: "stop talking", words } }
}

fn drawing() -> (Page, Caller) {
    let caller = Caller::default();
    let page = Page::open_with(caller.clone(), || rsx! { Drawing {} });
    (page, caller)
}

impl Caller {
    fn pen_is_at(&self, ms: f64) {
        self.0.borrow_mut().pen_ms = ms as i64;
    }

    /// What would be kept of the last take: of each part its length, where it was stopped, and where it lies on the
    /// drawing's clock.
    fn kept(&self) -> Vec<(u64, Vec<u64>, Beside)> {
        let told = self.0.borrow();
        let end = told.ended.last().expect("it ended");
        let parts: Vec<&PartBeside> = told.parts.iter().filter(|part| part.take == end.take).collect();
        let kept = parts.iter().enumerate().map(|(place, part)| {
            let of = |it: &&PieceHeard| (it.take, it.part) == (part.take, part.part);
            let pieces: Vec<_> = told.pieces.iter().filter(of).map(|it| it.bytes.as_slice()).collect();
            let whole = assemble(pieces);
            let until_ms = parts.get(place + 1).map_or(end.until_ms, |next| next.from_ms);
            let drawing = CaptureId::make(1, [1; 10]);
            let beside = Beside { drawing, from_ms: part.from_ms, until_ms };
            (u64::from(whole.length_ms()), whole.interrupted_ms, beside)
        });
        kept.collect()
    }
}

/// Talks for five minutes of the pen's clock, in blocks of half a second, each of which comes `late` by so many
/// milliseconds. The microphone counts `faster` than the pen by this factor.
fn talks(caller: &Caller, page: &mut Page, begins_ms: f64, faster: f64, late: impl Fn(u32) -> f64) {
    const BLOCKS: u32 = 599;
    page.press("talk");
    by_hand::tell(Heard::Opened { rate: RATE });
    let mut samples = 0.0_f64;
    for number in 1..=BLOCKS {
        let heard_until = f64::from(number) * 500.0;
        caller.pen_is_at(begins_ms + heard_until + late(number));
        let now = heard_until / 1000.0 * f64::from(RATE) * faster;
        let block = vec![0.1; now as usize - samples as usize];
        samples = now;
        by_hand::tell(Heard::Block(block));
        page.settle();
    }
    page.press("stop talking");
}

#[test]
fn after_five_minutes_the_voice_is_less_than_a_fifth_of_a_second_from_where_it_was_said() {
    let faster = 1.001;
    let (mut page, caller) = drawing();
    talks(&caller, &mut page, 4_000.0, faster, |number| f64::from(20 + number * 37 % 60));
    let kept = caller.kept();
    assert_eq!(kept.len(), 2, "it is in two parts");
    assert_eq!(kept[0].0, 180_000);
    let clock = PaperClock::of(kept.iter().map(|(length, _, beside)| (*length, *beside)));
    for second in 0..=299 {
        // What was said in this second of the pen's clock lies here in the sound.
        let in_sound = f64::from(second) * 1000.0 * faster;
        let error = clock.on_paper(in_sound as i64) - (4_000.0 + f64::from(second) * 1000.0);
        assert!(error.abs() < 200.0, "{error} ms at second {second}");
    }
}

#[test]
fn without_both_ends_the_two_clocks_would_run_too_far_apart() {
    let drawing = CaptureId::make(1, [1; 10]);
    let beside = Beside { drawing, from_ms: 0, until_ms: 300_300 };
    let clock = PaperClock::of([(300_300, beside)]);
    assert!(
        (clock.on_paper(300_000) - 300_300.0).abs() > 200.0,
        "the drift that is tested is one that matters"
    );
}

#[test]
fn what_interrupts_a_voice_beside_a_drawing_ends_it_where_it_was_last_heard_and_marks_it() {
    let (mut page, caller) = drawing();
    caller.pen_is_at(1_000.0);
    page.press("talk");
    by_hand::tell(Heard::Opened { rate: RATE });
    caller.pen_is_at(1_500.0);
    by_hand::tell(Heard::Block(vec![0.1; 8_000]));
    page.settle();
    // A browser that says nothing of it is found out seconds later.
    caller.pen_is_at(6_000.0);
    by_hand::tell(Heard::Interrupted);
    page.settle();
    assert!(page.html().contains("something stopped it"), "{}", page.html());
    let kept = caller.kept();
    assert_eq!((kept[0].0, &kept[0].1[..]), (500, &[500][..]));
    // The last samples of a block are only there with the next block.
    let from_ms = kept[0].2.from_ms;
    assert!((1_000..1_005).contains(&from_ms), "{from_ms}");
    assert_eq!(kept[0].2.until_ms, 1_500);
    // The child talks on, in a take of its own.
    page.press("talk");
    by_hand::tell(Heard::Opened { rate: RATE });
    caller.pen_is_at(7_000.0);
    by_hand::tell(Heard::Block(vec![0.1; 8_000]));
    page.settle();
    page.press("stop talking");
    let (_, stops, beside) = caller.kept().remove(0);
    assert!(stops.is_empty() && (6_500..6_505).contains(&beside.from_ms), "{stops:?} {beside:?}");
}

#[test]
fn half_a_minute_before_five_it_is_said_and_at_five_it_ends_and_says_why() {
    let (mut page, caller) = drawing();
    page.press("talk");
    by_hand::tell(Heard::Opened { rate: RATE });
    let talk = |page: &mut Page, seconds: u32| {
        for _ in 0..seconds {
            by_hand::tell(Heard::Block(vec![0.1; RATE as usize]));
        }
        page.settle();
    };
    talk(&mut page, 269);
    assert!(!page.html().contains("half a minute left"), "{}", page.html());
    talk(&mut page, 2);
    assert!(page.html().contains("half a minute left"), "{}", page.html());
    talk(&mut page, 40);
    assert!(page.html().contains("as long as can be"), "{}", page.html());
    assert_eq!(caller.kept().iter().map(|(length, ..)| length).sum::<u64>(), 300_000);
    // Talking goes on in a take of its own.
    page.press("talk");
    by_hand::tell(Heard::Opened { rate: RATE });
    by_hand::tell(Heard::Block(vec![0.1; RATE as usize]));
    page.settle();
    assert!(!page.html().contains("as long as can be"), "{}", page.html());
}
