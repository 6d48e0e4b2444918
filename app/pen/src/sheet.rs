//! The drawing in the making: its log, the stroke being drawn, and the pieces to be kept of both.
//!
//! Here is the promise that a crash costs at most half a second of the live stroke.
use shared::drawing::{
    Drawing, History, MAX_BYTES, MAX_OPS, MAX_SAMPLES, Op, Paper, Piece, Resumed, Sample, Stroke, Style,
};

/// A part of the live stroke is handed out when it is told of, unless another was so short a time ago.
pub const PART_MS: u32 = 200;
/// The largest stroke there can be fits into what is left of a drawing.
const ROOM_FOR_A_STROKE: usize = 256 * 1024;

#[derive(Debug, Default)]
pub struct Sheet {
    drawing: Drawing,
    history: History,
    live: Option<Live>,
    /// The number of the next act. Not the length of the log if a piece was lost before.
    next_op: u32,
    bytes: usize,
    pieces: Vec<Piece>,
    /// What the next mark will be on. Written down with that mark: paper alone is nobody's drawing.
    chosen: Option<Paper>,
}

#[derive(Debug)]
struct Live {
    stroke: Stroke,
    /// When its last sample was.
    now: u32,
    /// How many samples were handed out, and when.
    handed: usize,
    handed_at: u32,
}

impl Sheet {
    pub fn resume(resumed: Resumed) -> Self {
        let Resumed { drawing, next_op, unreadable: _ } = resumed;
        let history = drawing.history();
        let bytes = drawing.to_bytes().len();
        Self { drawing, history, next_op, bytes, ..Self::default() }
    }

    pub fn drawing(&self) -> &Drawing {
        &self.drawing
    }

    pub fn history(&self) -> &History {
        &self.history
    }

    /// What the drawing is on, or will be.
    pub fn paper(&self) -> Paper {
        self.chosen.unwrap_or_else(|| self.history.paper())
    }

    /// Takes another paper.
    pub fn choose(&mut self, paper: Paper) {
        self.chosen = Some(paper);
    }

    fn settle_paper(&mut self, at: u32) {
        if let Some(paper) = self.chosen.take().filter(|paper| *paper != self.history.paper()) {
            self.act(Op::Paper { at, paper });
        }
    }

    pub fn live(&self) -> Option<&Stroke> {
        self.live.as_ref().map(|live| &live.stroke)
    }

    /// The place in the log that the live stroke will have.
    pub fn live_index(&self) -> u32 {
        self.drawing.ops().len() as u32
    }

    /// Whether the paper can take no more. The last half of the log is room to take back and clear.
    pub fn is_full(&self) -> bool {
        self.drawing.ops().len() >= MAX_OPS / 2 || self.bytes + ROOM_FOR_A_STROKE > MAX_BYTES
    }

    pub fn begin(&mut self, style: Style, at: u32, sample: Sample) {
        self.settle_paper(at);
        let stroke = Stroke { style, at, samples: vec![Sample { dt: 0, ..sample }] };
        self.live = Some(Live { stroke, now: at, handed: 0, handed_at: at });
    }

    /// Takes the next sample of the live stroke; its `dt` is found from `at`. The surface begins another before this
    /// one is as long as can be.
    pub fn extend(&mut self, at: u32, sample: Sample) {
        let Some(live) = self.live.as_mut().filter(|live| live.stroke.samples.len() < MAX_SAMPLES) else {
            return;
        };
        let dt = at.saturating_sub(live.now).min(u32::from(u16::MAX));
        live.now += dt;
        live.stroke.samples.push(Sample { dt: dt as u16, ..sample });
    }

    /// Hands out what was drawn if it is time.
    pub fn tick(&mut self, now: u32) {
        if self.live.as_ref().is_some_and(|live| now.saturating_sub(live.handed_at) >= PART_MS) {
            self.hand_out(now);
        }
    }

    /// Hands out everything that was drawn, at once.
    pub fn hand_out(&mut self, now: u32) {
        let Some(live) = &mut self.live else { return };
        live.handed_at = now;
        if live.handed < live.stroke.samples.len() {
            self.pieces.push(Piece::part(self.next_op, live.handed as u32, &live.stroke));
            live.handed = live.stroke.samples.len();
        }
    }

    /// Ends the live stroke; answers its place in the log.
    pub fn finish(&mut self) -> Option<u32> {
        let live = self.live.take()?;
        let index = self.live_index();
        self.act(Op::Stroke(live.stroke)).then_some(index)
    }

    /// Forgets the live stroke as if it had never been. Once a part of it was handed out, that can only be said by
    /// finishing it and taking it back.
    pub fn drop_live(&mut self, now: u32) {
        let Some(live) = &self.live else { return };
        if live.handed == 0 {
            self.live = None;
        } else {
            self.finish();
            self.act(Op::Undo { at: now });
        }
    }

    /// Adds an act to the log; false if the log can take no more.
    pub fn act(&mut self, op: Op) -> bool {
        if op.is_mark() {
            self.settle_paper(op.at());
        }
        let piece = Piece::whole(self.next_op, &op);
        let index = self.live_index();
        if self.drawing.push(op).is_err() {
            return false;
        }
        self.history.apply(index, &self.drawing.ops()[index as usize]);
        self.next_op += 1;
        self.bytes += piece.bytes.len();
        self.pieces.push(piece);
        true
    }

    /// What is to be kept, in order.
    pub fn take_pieces(&mut self) -> Vec<Piece> {
        std::mem::take(&mut self.pieces)
    }

    pub fn has_pieces(&self) -> bool {
        !self.pieces.is_empty()
    }

    /// The drawing with the live stroke as far as it went.
    pub fn whole(&self) -> Drawing {
        let mut drawing = self.drawing.clone();
        if let Some(live) = &self.live {
            // A drawing without room for the stroke would have refused to begin it.
            let _ = drawing.push(Op::Stroke(live.stroke.clone()));
        }
        drawing
    }
}

#[cfg(test)]
mod tests {
    use shared::drawing::{Colour, Part, Width};

    use super::*;

    const STYLE: Style = Style::pen(Width::Middle, Colour::Green);

    fn sample(x: f64) -> Sample {
        Sample::nearest(x, 50.0, 0.5, 0.0)
    }

    fn crash(pieces: &[Piece]) -> Resumed {
        Drawing::from_pieces(pieces.iter().map(|piece| piece.bytes.as_slice()))
    }

    #[test]
    fn a_crash_costs_at_most_half_a_second_of_the_live_stroke() {
        let mut sheet = Sheet::default();
        let mut kept = Vec::new();
        sheet.begin(STYLE, 1000, sample(0.0));
        // What a surface waits before it tells, and what is awkward: an offbeat report now and then.
        let told = |step: &u32| step.is_multiple_of(31) || step.is_multiple_of(53);
        let mut waiting = Vec::new();
        for step in 1..400u32 {
            let now = 1000 + step * 8;
            waiting.push(step);
            if told(&step) {
                for step in waiting.drain(..) {
                    sheet.extend(1000 + step * 8, sample(f64::from(step)));
                }
                sheet.tick(now);
            }
            kept.extend(sheet.take_pieces());
            let safe = crash(&kept).drawing.end().max(1000);
            assert!(now - safe <= 500, "{} ms would be lost", now - safe);
        }
        assert!(kept.iter().all(|piece| piece.op == 0 && piece.part != Part::Whole));
    }

    #[test]
    fn a_pen_at_rest_is_kept_by_the_tick() {
        let mut sheet = Sheet::default();
        sheet.begin(STYLE, 0, sample(1.0));
        sheet.tick(PART_MS - 1);
        assert_eq!(sheet.take_pieces().len(), 0);
        sheet.tick(PART_MS);
        assert_eq!(crash(&sheet.take_pieces()).drawing, sheet.whole());
        sheet.tick(3 * PART_MS);
        assert_eq!(sheet.take_pieces().len(), 0, "nothing was drawn since");
    }

    #[test]
    fn a_drawing_resumed_goes_on_where_it_was() {
        let mut sheet = Sheet::default();
        sheet.begin(STYLE, 0, sample(1.0));
        sheet.finish();
        sheet.begin(STYLE, 100, sample(2.0));
        sheet.hand_out(200);
        let kept = sheet.take_pieces();

        let mut again = Sheet::resume(crash(&kept));
        assert_eq!(again.drawing(), &sheet.whole());
        again.act(Op::Undo { at: 900 });
        let all = [kept, again.take_pieces()].concat();
        assert_eq!(crash(&all).drawing, *again.drawing());
        assert_eq!(again.drawing().visible().count(), 1);
    }

    #[test]
    fn paper_is_written_down_with_the_first_mark_and_not_before() {
        let mut sheet = Sheet::default();
        sheet.choose(Paper::MyPeople);
        assert!(!sheet.has_pieces());
        sheet.begin(STYLE, 70, sample(1.0));
        sheet.hand_out(90);
        assert_eq!(
            crash(&sheet.take_pieces()).drawing.ops()[0],
            Op::Paper { at: 70, paper: Paper::MyPeople }
        );
        sheet.finish();
        sheet.choose(Paper::MyPeople);
        sheet.begin(STYLE, 200, sample(2.0));
        sheet.finish();
        assert_eq!(sheet.drawing().ops().len(), 3);
    }

    #[test]
    fn a_palm_dropped_after_it_was_handed_out_does_not_come_back_in_a_crash() {
        let mut sheet = Sheet::default();
        sheet.begin(STYLE, 0, sample(1.0));
        sheet.hand_out(600);
        sheet.drop_live(700);
        assert!(crash(&sheet.take_pieces()).drawing.is_blank());
    }
}
