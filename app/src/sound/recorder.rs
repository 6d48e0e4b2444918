//! One recording from the first tap to the finished file: moves the phases, steers the microphone, cuts
//! the tape into pieces.
use std::{cell::RefCell, collections::VecDeque, future::poll_fn, pin::Pin};

use dioxus::prelude::*;
use futures_channel::mpsc::{self, UnboundedReceiver, UnboundedSender};
use futures_core::Stream;
use shared::sound::{Piece, level};

use super::{
    SoundFile,
    microphone::{Ear, Heard, Microphone, NoMicrophone},
    recording::{Do, Phase, Step},
    speaker::stop_all_playback,
    tape::Tape,
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
    on_started: Callback<u32>,
    on_piece: Callback<(u32, Piece)>,
    on_done: Callback<(u32, SoundFile)>,
}

struct Desk {
    take: u32,
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

/// `on_started` is told the number of the take that begins; `on_done` gets the whole of it.
pub fn use_recorder(
    on_started: Callback<u32>,
    on_piece: Callback<(u32, Piece)>,
    on_done: Callback<(u32, SoundFile)>,
) -> Recorder {
    let phase = use_signal(|| Phase::Idle);
    let levels = use_signal(VecDeque::new);
    let seconds = use_signal(|| 0);
    let desk = use_hook(|| {
        let (sender, receiver) = mpsc::unbounded();
        let desk = CopyValue::new(Desk { take: 0, tape: None, microphone: None, sender });
        let recorder = Recorder { phase, levels, seconds, desk, on_started, on_piece, on_done };
        spawn(recorder.listen(receiver));
        desk
    });
    use_drop(move || {
        let recorder = Recorder { phase, levels, seconds, desk, on_started, on_piece, on_done };
        recorder.step(Step::PutAway);
        recorder.leave();
    });
    Recorder { phase, levels, seconds, desk, on_started, on_piece, on_done }
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
                self.keep_rest();
            }
            Do::Resume => self.desk.peek().microphone.iter().for_each(Microphone::resume),
            Do::Close => self.close(),
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
            desk.tape = None;
            Ear { take: desk.take, sender: desk.sender.clone() }
        };
        let microphone = Microphone::open(ear);
        self.desk.write().microphone = Some(microphone);
    }

    fn close(mut self) {
        let microphone = self.desk.write().microphone.take();
        drop(microphone);
        self.leave();
        self.keep_rest();
        let (take, tape) = {
            let mut desk = self.desk.write();
            (desk.take, desk.tape.take())
        };
        // A tape without a sample is no recording; a failed reading can not happen to what was just made.
        let sound = tape.filter(|tape| tape.length_ms() > 0).map(|tape| SoundFile::new(tape.into_wav()));
        if let Some(Ok(sound)) = sound {
            self.on_done.call((take, sound));
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

    fn keep_rest(mut self) {
        let rest = self.desk.write().tape.as_mut().and_then(Tape::rest);
        self.keep(rest);
    }

    fn keep(self, pieces: impl IntoIterator<Item = Piece>) {
        let take = self.desk.peek().take;
        for piece in pieces {
            self.on_piece.call((take, piece));
        }
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
            Heard::Interrupted => self.step(Step::Interrupted),
            Heard::Lost => self.step(Step::Lost),
            Heard::Failed(why) => self.step(Step::Failed(why)),
        }
    }

    fn hear_block(mut self, block: &[f32]) {
        if *self.phase.peek() == Phase::Asking {
            self.step(Step::Hears);
            self.on_started.call(self.desk.peek().take);
        }
        if *self.phase.peek() != Phase::Recording {
            return;
        }
        let (pieces, seconds, full) = {
            let mut desk = self.desk.write();
            let Some(tape) = &mut desk.tape else { return };
            (tape.hear(block), tape.length_ms() / 1000, tape.is_full())
        };
        self.keep(pieces);
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
