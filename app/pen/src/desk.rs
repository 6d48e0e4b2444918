//! Where hand, paper and canvas meet: reports of pointers in; ink, orders for the canvas and pieces to keep out.
//!
//! Pure. Which press of a pointer draws is said here at once; its ink then follows the pointer in the surface, and what
//! is told of it here is what was painted.
use shared::drawing::{
    Colour, Drawing, Fill, Motif, Op, PAPER_HEIGHT, PAPER_WIDTH, Paper, Piece, Region, Resumed, Stamp, Style,
    Tool, Width,
};

use super::easel::Easel;
use super::hand::{Down, End, Hand};
use super::orders::Orders;
use super::report::{self, Felt, Pointer, PointerKind, Report, Samples};
use super::sheet::Sheet;

/// States kept aside for taking back strokes.
const SLOTS: u8 = 3;
/// A finger that trembles on the glass means one tap.
const ONE_TAP_MS: u32 = 350;

/// What a tap on the paper does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Held {
    /// Begins a stroke, in the style of the pen.
    #[default]
    Pen,
    /// Puts a stamp there, with a side of so many paper pixels.
    Stamp(Motif, u16),
    /// Pours out the colour of the pen.
    Fill,
}

#[derive(Debug)]
pub struct Desk {
    sheet: Sheet,
    easel: Easel,
    hand: Hand,
    style: Style,
    held: Held,
    /// When the last tap was, if it did something.
    tapped: Option<u32>,
    /// Where colour is to be poured out, and when, until the paper's pixels are there.
    pouring: Option<(u32, [u32; 2])>,
    clock: Clock,
    across: f32,
}

/// What the tools need to know.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Status {
    pub can_undo: bool,
    pub can_redo: bool,
    pub is_blank: bool,
    /// The paper takes no more strokes.
    pub is_full: bool,
}

/// Milliseconds since the drawing began, from a page's clock that began some other time.
#[derive(Debug, Default)]
struct Clock {
    page_began: Option<f64>,
    already: u32,
    now: u32,
}

impl Clock {
    fn of(&self, page: f64) -> u32 {
        let began = self.page_began.unwrap_or(page);
        self.already.saturating_add((page - began + 0.5) as u32)
    }

    fn set(&mut self, page: f64) {
        self.page_began.get_or_insert(page);
        self.now = self.now.max(self.of(page));
    }
}

impl Desk {
    pub fn new(resumed: Resumed) -> Self {
        let end = resumed.drawing.end();
        // The hand was away for a while nobody knows: a second in the replay.
        let already = if end == 0 { 0 } else { end.saturating_add(1000) };
        Self {
            sheet: Sheet::resume(resumed),
            easel: Easel::new(SLOTS),
            hand: Hand::default(),
            style: Style::pen(Width::Middle, Colour::Ink),
            held: Held::Pen,
            tapped: None,
            pouring: None,
            clock: Clock { already, now: already, ..Clock::default() },
            across: 0.0,
        }
    }

    /// The drawing's clock, when the page's says `page`; the latest time that was heard where the page's clock is in
    /// another process.
    pub fn now(&self, page: Option<f64>) -> u32 {
        page.map_or(self.clock.now, |page| self.clock.of(page).max(self.clock.now))
    }

    /// The drawing's clock begins, when the page's says `page`, unless it has begun.
    pub fn begin_clock(&mut self, page: f64) {
        self.clock.set(page);
    }

    /// Whether the page's clock was heard of.
    pub fn has_begun(&self) -> bool {
        self.clock.page_began.is_some()
    }

    /// So many milliseconds more went by on the drawing's clock, before the page's was heard of.
    pub fn wait(&mut self, ms: u32) {
        self.clock.already = self.clock.already.saturating_add(ms);
        self.clock.now = self.clock.now.saturating_add(ms);
    }

    /// The drawing's clock goes on after this: something else lies on it up to here.
    pub fn not_before(&mut self, ms: u32) {
        self.wait(ms.saturating_sub(self.clock.now));
    }

    /// There is a new canvas, with nothing on it.
    pub fn sit_down(&mut self) {
        self.finish();
        self.hand.rest();
        self.easel = Easel::new(SLOTS);
        self.across = 0.0;
    }

    pub fn hear(&mut self, numbers: &[f64]) {
        let Some((time, report)) = report::read(numbers) else { return };
        self.clock.set(time);
        match report {
            Report::Hover(_) => self.hand.hover(time),
            Report::Down(pointer, samples) => self.down(pointer, samples),
            Report::Move(pointer, samples) => self.go(pointer, samples),
            Report::Up(pointer) => {
                let end = self.hand.up(pointer);
                self.over(end);
            }
            Report::Cancel(pointer) => {
                let end = self.hand.cancel(pointer, time);
                self.over(end);
            }
            Report::Tick => self.sheet.tick(self.clock.now),
            Report::Size(across) => self.size(across),
            Report::Leave => self.sheet.hand_out(self.clock.now),
            Report::Frame => self.easel.frame(self.sheet.drawing()),
        }
    }

    fn size(&mut self, across: f32) {
        if across < 1.0 || across == self.across {
            return;
        }
        let is_new = self.across == 0.0;
        self.across = across;
        self.easel.resize(across);
        if is_new {
            self.easel.lay(self.sheet.drawing(), self.sheet.paper());
            self.easel.reveal(self.sheet.history().visible());
        }
    }

    fn down(&mut self, pointer: Pointer, samples: Samples) {
        let Some(first) = samples.iter().next() else { return };
        match self.hand.down(pointer, first) {
            Down::Ignored => return,
            Down::Begins => {}
            Down::EndsAndBegins => self.finish(),
            Down::DropsAndBegins => self.drop_live(),
            Down::TakesBackAndBegins => self.undo(),
        }
        if self.sheet.is_full() {
            self.hand.rest();
            return;
        }
        if self.held != Held::Pen && pointer.kind != PointerKind::PenEraser {
            self.tap(first);
            return;
        }
        let mut style = self.style;
        if pointer.kind == PointerKind::PenEraser {
            style = Style { tool: Tool::Eraser, ..Style::pen(style.width, style.colour) };
        }
        self.sheet.begin(style, self.clock.of(first.time), first.sample);
        self.easel.follow(pointer.id, style);
        self.go_on(samples.iter().skip(1));
    }

    fn tap(&mut self, at: Felt) {
        let now = self.clock.of(at.time);
        if self.tapped.is_some_and(|before| now < before.saturating_add(ONE_TAP_MS)) {
            return;
        }
        self.tapped = Some(now);
        let [x, y] = at.sample.place().map(f64::from);
        match self.held {
            Held::Pen => {}
            Held::Stamp(motif, across) => {
                self.act(Op::Stamp(Stamp::nearest(now, motif, x, y, across)));
            }
            Held::Fill => {
                let is_on = |at: f64, size: u32| at >= 0.0 && at < f64::from(size);
                if is_on(x, PAPER_WIDTH) && is_on(y, PAPER_HEIGHT) {
                    self.pouring = Some((now, [x as u32, y as u32]));
                }
            }
        }
    }

    /// Whether the pixels of the paper are wanted, for `pour`. Where no canvas is at hand they are painted here.
    pub fn wants_pixels(&self) -> bool {
        self.pouring.is_some()
    }

    /// The pixels of the paper as it is now, as `Region::flooded` takes them.
    pub fn pour(&mut self, pixels: &[u8]) {
        let Some((at, place)) = self.pouring.take() else { return };
        if let Some(region) = Region::flooded(pixels, PAPER_WIDTH, PAPER_HEIGHT, place) {
            let Style { colour, opacity, .. } = self.style;
            self.act(Op::Fill(Fill { at, colour, opacity, region }));
        }
    }

    fn go(&mut self, pointer: Pointer, samples: Samples) {
        if self.hand.draws(pointer) {
            self.go_on(samples.iter());
        }
    }

    fn go_on(&mut self, samples: impl Iterator<Item = Felt>) {
        for felt in samples {
            self.hand.goes(felt);
            self.sheet.extend(self.clock.of(felt.time), felt.sample);
        }
        self.sheet.tick(self.clock.now);
    }

    fn over(&mut self, end: End) {
        match end {
            End::NotOurs => {}
            End::Finished => self.finish(),
            End::Dropped => self.drop_live(),
        }
    }

    fn finish(&mut self) {
        if let Some(index) = self.sheet.finish() {
            self.easel.end(index, self.sheet.drawing());
        }
    }

    fn drop_live(&mut self) {
        self.easel.drop_live(self.sheet.drawing(), self.sheet.live());
        self.sheet.drop_live(self.clock.now);
    }

    pub fn style(&self) -> Style {
        self.style
    }

    pub fn set_style(&mut self, style: Style) {
        self.style = style;
    }

    pub fn hold(&mut self, held: Held) {
        self.held = held;
    }

    pub fn paper(&self) -> Paper {
        self.sheet.paper()
    }

    /// Takes another paper, as long as there is nothing on this one.
    pub fn choose(&mut self, paper: Paper) {
        if self.sheet.live().is_none() && self.status().is_blank {
            self.sheet.choose(paper);
            self.easel.lay(self.sheet.drawing(), paper);
        }
    }

    pub fn undo(&mut self) {
        if self.sheet.live().is_none() && self.sheet.history().can_undo() {
            self.act(Op::Undo { at: self.clock.now });
        }
    }

    pub fn redo(&mut self) {
        if self.sheet.live().is_none() && self.sheet.history().can_redo() {
            self.act(Op::Redo { at: self.clock.now });
        }
    }

    pub fn clear(&mut self) {
        if self.sheet.live().is_none() && !self.status().is_blank {
            self.act(Op::Clear { at: self.clock.now });
        }
    }

    fn act(&mut self, op: Op) {
        if self.sheet.is_full() && op.is_mark() {
            return;
        }
        if self.sheet.act(op) {
            self.easel.show(self.sheet.drawing(), &self.sheet.history().visible());
        }
    }

    pub fn status(&self) -> Status {
        let history = self.sheet.history();
        Status {
            can_undo: history.can_undo(),
            can_redo: history.can_redo(),
            is_blank: history.is_blank() && self.sheet.live().is_none(),
            is_full: self.sheet.is_full(),
        }
    }

    /// The drawing as it is now, the live stroke with it.
    pub fn drawing(&self) -> Drawing {
        self.sheet.whole()
    }

    /// Paints everything anew: for measuring what that takes.
    #[cfg(feature = "bench")]
    pub fn redraw(&mut self) {
        self.easel.redraw();
    }

    #[cfg(feature = "bench")]
    pub fn is_painting(&self) -> bool {
        self.easel.is_painting()
    }

    /// Ends the live stroke and hands out everything: the pad is going away.
    pub fn stand_up(&mut self) {
        self.finish();
        self.hand.rest();
    }

    pub fn take_pieces(&mut self) -> Vec<Piece> {
        self.sheet.take_pieces()
    }

    /// Whether there are pieces to keep. Whatever changes the tools makes one.
    pub fn has_news(&self) -> bool {
        self.sheet.has_pieces()
    }

    pub fn orders(&mut self) -> &mut Orders {
        &mut self.easel.orders
    }
}
