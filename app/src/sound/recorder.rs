//! One recording from the first tap to the finished file: moves the phases, steers the microphone, cuts
//! the tape into pieces.
use std::{cell::RefCell, collections::VecDeque, future::poll_fn, pin::Pin};

use dioxus::prelude::*;
use futures_channel::mpsc::{self, UnboundedReceiver, UnboundedSender};
use futures_core::Stream;
use shared::sound::{Mark, PART_MS, level};

use super::{
    SoundFile,
    microphone::{Ear, Heard, Microphone, NoMicrophone},
    recording::{Do, EndedBy, Phase, Step},
    speaker::stop_all_playback,
    tape::{Cut, Tape},
};

/// Half a second of levels, so that what is said of them does not flicker.
const LEVELS: usize = 10;

/// A recorder that belongs to one screen. Copies are the same recorder.
#[derive(Clone, Copy, PartialEq)]
pub struct Recorder {
    pub phase: Signal<Phase>,
    /// The latest levels, 0 to 1, oldest first.
    pub levels: Signal<VecDeque<f32>>,
    /// Whole seconds on the tape.
    pub seconds: Signal<u32>,
    desk: CopyValue<Desk>,
    told: Told,
}

/// Whom a recorder tells, always with the number of the take.
#[derive(Clone, Copy, PartialEq)]
pub struct Told {
    /// A part of the take begins.
    pub on_part: Callback<(u32, Begun)>,
    /// A piece of a part, or a mark in it.
    pub on_cut: Callback<(u32, Cut)>,
    /// Sound came in.
    pub on_heard: Callback<u32>,
    /// The whole of it.
    pub on_done: Callback<(u32, SoundFile)>,
    /// Whether it waits for the child when something interrupts it; otherwise it ends there.
    pub waits: bool,
}

/// A part of a recording begins, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    pub part: u32,
    /// How much of it was heard already, in milliseconds.
    pub since_ms: u32,
}

struct Desk {
    take: u32,
    // How many parts of it were begun.
    parts: u32,
    tape: Option<Tape>,
    microphone: Option<Microphone>,
    sender: UnboundedSender<(u32, Heard)>,
}

thread_local! {
    static LIVE: RefCell<Option<Recorder>> = const { RefCell::new(None) };
}

/// Switches the microphone off and lets the last piece go to its caller, before this returns. For put-away
/// and for a screen that is left. Call it from an event handler or a task of the page.
pub fn stop_now() {
    if let Some(recorder) = LIVE.with_borrow(|live| *live) {
        recorder.step(Step::PutAway);
    }
}

/// Whether a microphone is open for a child, or about to be: nothing is played meanwhile.
pub fn is_listening() -> bool {
    let phase =
        LIVE.with_borrow(|live| live.and_then(|recorder| recorder.phase.try_peek().ok().map(|it| *it)));
    matches!(phase, Some(Phase::Asking | Phase::Recording))
}

pub fn use_recorder(told: Told) -> Recorder {
    let phase = use_signal(|| Phase::Idle);
    let levels = use_signal(VecDeque::new);
    let seconds = use_signal(|| 0);
    let desk = use_hook(|| {
        let (sender, receiver) = mpsc::unbounded();
        let desk = CopyValue::new(Desk { take: 0, parts: 0, tape: None, microphone: None, sender });
        spawn(Recorder { phase, levels, seconds, desk, told }.listen(receiver));
        desk
    });
    use_drop(move || {
        let recorder = Recorder { phase, levels, seconds, desk, told };
        recorder.step(Step::PutAway);
        recorder.leave();
    });
    Recorder { phase, levels, seconds, desk, told }
}

impl Recorder {
    /// Begins the take of this number. Call it while a tap is being handled.
    pub fn start(mut self, take: u32) {
        if matches!(*self.phase.peek(), Phase::Asking | Phase::Recording | Phase::Paused(_)) {
            return;
        }
        self.desk.write().take = take;
        self.step(Step::Start);
    }

    pub fn pause(self) {
        self.step(Step::Pause);
    }

    pub fn carry_on(self) {
        self.step(Step::CarryOn);
    }

    pub fn finish(self) {
        self.step(Step::Finish);
    }

    fn step(mut self, step: Step) {
        let before = *self.phase.peek();
        let (after, order) = before.after(step);
        if after != before {
            self.phase.set(after);
        }
        match order {
            Do::Nothing => {}
            Do::Open => self.open(),
            Do::Hold => {
                self.desk.peek().microphone.iter().for_each(Microphone::hold);
                self.keep_rest((step == Step::Interrupted).then_some(Mark::Interrupted));
            }
            Do::Resume => self.desk.peek().microphone.iter().for_each(Microphone::resume),
            // What the device ends is left without a mark, as it is after a crash.
            Do::Close => self.close((after != Phase::Done(EndedBy::Device)).then_some(Mark::Ended)),
        }
    }

    fn open(mut self) {
        stop_all_playback();
        crate::device::voice::hush();
        LIVE.set(Some(self));
        self.levels.write().clear();
        self.seconds.set(0);
        let ear = {
            let mut desk = self.desk.write();
            (desk.tape, desk.parts) = (None, 0);
            Ear { take: desk.take, sender: desk.sender.clone() }
        };
        let microphone = Microphone::open(ear);
        self.desk.write().microphone = Some(microphone);
    }

    fn close(mut self, mark: Option<Mark>) {
        let microphone = self.desk.write().microphone.take();
        drop(microphone);
        self.leave();
        self.keep_rest(mark);
        let (take, tape) = {
            let mut desk = self.desk.write();
            (desk.take, desk.tape.take())
        };
        // A tape without a sample is no recording; a failed reading can not happen to what was just made.
        let sound = tape.filter(|tape| tape.length_ms() > 0).map(|tape| SoundFile::new(tape.into_wav()));
        if let Some(Ok(sound)) = sound {
            self.told.on_done.call((take, sound));
        }
    }

    // Of two screens in one page, only the one that records is to be put away.
    fn leave(self) {
        LIVE.with_borrow_mut(|live| {
            if *live == Some(self) {
                *live = None;
            }
        });
    }

    fn keep_rest(mut self, mark: Option<Mark>) {
        let rest = self.desk.write().tape.as_mut().map(|tape| {
            let mut rest = tape.rest();
            rest.extend(mark.and_then(|mark| tape.mark(mark)));
            rest
        });
        self.keep(rest.unwrap_or_default());
    }

    // A part is begun before anything of it is told, and as soon as there is a sample of it.
    fn keep(mut self, cuts: Vec<Cut>) {
        let (take, begun, now) = {
            let mut desk = self.desk.write();
            let now = desk.tape.as_ref().and_then(Tape::part);
            let parts = now.map_or(0, |(part, _)| part + 1);
            (desk.take, std::mem::replace(&mut desk.parts, parts), now)
        };
        let mut cuts = cuts.into_iter().peekable();
        if let Some((last, since_ms)) = now {
            for part in begun..=last {
                while let Some(cut) = cuts.next_if(|cut| cut.part < part) {
                    self.told.on_cut.call((take, cut));
                }
                let since_ms = since_ms + (last - part) * PART_MS;
                self.told.on_part.call((take, Begun { part, since_ms }));
            }
        }
        cuts.for_each(|cut| self.told.on_cut.call((take, cut)));
    }

    async fn listen(self, mut receiver: UnboundedReceiver<(u32, Heard)>) {
        while let Some((take, heard)) = poll_fn(|cx| Pin::new(&mut receiver).poll_next(cx)).await {
            if take == self.desk.peek().take {
                self.hear(heard);
            }
        }
    }

    fn hear(mut self, heard: Heard) {
        match heard {
            Heard::Opened { rate } => match Tape::new(rate) {
                Ok(tape) => self.desk.write().tape = Some(tape),
                Err(_) => self.step(Step::Failed(NoMicrophone::Busy)),
            },
            Heard::Block(block) => self.hear_block(&block),
            Heard::Interrupted if self.told.waits => self.step(Step::Interrupted),
            Heard::Interrupted => self.step(Step::Lost),
            Heard::Lost => self.step(Step::Lost),
            Heard::Failed(why) => self.step(Step::Failed(why)),
        }
    }

    fn hear_block(mut self, block: &[f32]) {
        if *self.phase.peek() == Phase::Asking {
            self.step(Step::Hears);
        }
        if *self.phase.peek() != Phase::Recording {
            return;
        }
        let (cuts, seconds, full) = {
            let mut desk = self.desk.write();
            let Some(tape) = &mut desk.tape else { return };
            (tape.hear(block), tape.length_ms() / 1000, tape.is_full())
        };
        self.keep(cuts);
        self.told.on_heard.call(self.desk.peek().take);
        {
            let mut levels = self.levels.write();
            levels.push_back(level(block));
            let surplus = levels.len().saturating_sub(LEVELS);
            levels.drain(..surplus);
        }
        if *self.seconds.peek() != seconds {
            self.seconds.set(seconds);
        }
        if full {
            self.step(Step::Full);
        }
    }
}
