//! What must be on the canvas, whatever was done: the same as painting everything that stands, from nothing.
use proptest::prelude::*;
use shared::drawing::{
    Colour, Drawing, Motif, Op, Opacity, PAPER_HEIGHT, PAPER_WIDTH, Paper, Part, Pauses, Sample, Style,
    Timeline, Tool, Width, generate,
};

use super::desk::{Desk, Held};
use super::fake_canvas::{Cells, FakeCanvas, painted};
use super::player::Player;
use super::report::{self, Report};

const HOVER: f64 = 0.0;
const DOWN: f64 = 1.0;
const MOVE: f64 = 2.0;
const UP: f64 = 3.0;
const CANCEL: f64 = 4.0;
const TICK: f64 = 5.0;
const SIZE: f64 = 6.0;
const FRAME: f64 = 8.0;
const TOUCH: f64 = 1.0;
const PEN: f64 = 2.0;

/// Samples are a place in paper pixels, a pressure from 0 to 1 and a time.
fn report(kind: f64, pointer: f64, contact: f64, time: f64, samples: &[[f64; 4]]) -> Vec<f64> {
    let mut numbers = vec![kind, pointer, pointer, contact, time, samples.len() as f64];
    for [x, y, pressure, time] in samples {
        let sample = Sample::nearest(*x, *y, *pressure, 0.0);
        numbers.extend([f64::from(sample.x), f64::from(sample.y), f64::from(sample.pressure), *time]);
    }
    numbers
}

/// A desk and the canvas before it, which carries out its orders at once, or later as one in another process does.
struct Table {
    desk: Desk,
    canvas: FakeCanvas,
    is_late: bool,
    /// How often a pointer came down, and which of these is the last of each kind of pointer.
    presses: u32,
    pressed: [u32; 4],
}

impl Table {
    fn of(desk: Desk) -> Self {
        let mut table = Self { desk, canvas: FakeCanvas::new(), is_late: false, presses: 0, pressed: [0; 4] };
        table.desk.sit_down();
        table.hear(&report(SIZE, 0.0, 800.0, 0.0, &[]));
        table
    }

    fn fresh() -> Self {
        Self::of(Desk::new(Drawing::from_pieces([])))
    }

    /// Something happens on the canvas; a pointer is another press of it each time that it comes down.
    fn hear(&mut self, numbers: &[f64]) {
        let mut numbers = numbers.to_vec();
        let pressed = &mut self.pressed[numbers[2] as usize];
        if numbers[0] == DOWN {
            self.presses += 1;
            *pressed = self.presses;
        }
        numbers[1] = f64::from(*pressed);
        if let Some((_, Report::Down(pointer, samples) | Report::Move(pointer, samples))) =
            report::read(&numbers)
        {
            self.canvas.feel(pointer.id as u32, samples.iter().map(|felt| felt.sample));
        }
        self.desk.hear(&numbers);
        if !self.is_late {
            self.carry_out();
        }
    }

    fn carry_out(&mut self) {
        self.canvas.carry_out(self.desk.orders());
    }

    fn seen(&mut self) -> Cells {
        self.carry_out();
        self.canvas.seen()
    }

    /// A stroke of so many samples from one corner of a box to another.
    fn draw(&mut self, pointer: f64, time: f64, from: [f64; 2], count: u32) {
        let sample = |step: u32| {
            let along = f64::from(step) * 9.0;
            [
                from[0] + along,
                from[1] + (along / 40.0).sin() * 60.0,
                0.3 + along % 0.5,
                time + f64::from(step) * 8.0,
            ]
        };
        self.hear(&report(DOWN, pointer, 20.0, time, &[sample(0)]));
        let rest: Vec<_> = (1..count).map(sample).collect();
        for some in rest.chunks(3) {
            self.hear(&report(MOVE, pointer, 20.0, some[some.len() - 1][3], some));
        }
        self.hear(&report(UP, pointer, 20.0, time + f64::from(count) * 8.0, &[]));
    }
}

#[derive(Debug, Clone)]
enum Deed {
    Draw {
        x: f64,
        y: f64,
        count: u32,
    },
    Pen(Style),
    Stamp {
        motif: usize,
        x: f64,
        y: f64,
    },
    Fill {
        x: f64,
        y: f64,
    },
    Paper(usize),
    /// A frame, and another size, while a stroke is drawn.
    Meanwhile {
        x: f64,
        across: f64,
    },
    Undo(u32),
    Redo(u32),
    Clear,
    Resize(f64),
    Frames(u32),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => (0.0..900.0, 0.0..700.0, 1u32..30).prop_map(|(x, y, count)| Deed::Draw { x, y, count }),
        2 => pen().prop_map(Deed::Pen),
        2 => (0..Motif::ALL.len(), 0.0..900.0, 0.0..700.0).prop_map(|(motif, x, y)| Deed::Stamp { motif, x, y }),
        1 => (0.0..900.0, 0.0..700.0).prop_map(|(x, y)| Deed::Fill { x, y }),
        1 => (0..Paper::ALL.len()).prop_map(Deed::Paper),
        1 => (0.0..700.0, 300.0..2000.0).prop_map(|(x, across)| Deed::Meanwhile { x, across }),
        3 => (1u32..12).prop_map(Deed::Undo),
        2 => (1u32..12).prop_map(Deed::Redo),
        1 => Just(Deed::Clear),
        1 => (300.0..2000.0f64).prop_map(Deed::Resize),
        3 => (1u32..4).prop_map(Deed::Frames),
    ]
}

fn pen() -> impl Strategy<Value = Style> {
    (0..4u8, 0..5usize, 0..8usize).prop_map(|(kind, width, colour)| {
        let pen = Style::pen(Width::ALL[width], Colour::ALL[colour]);
        match kind {
            0 => Style { tool: Tool::Eraser, ..pen },
            1 => Style { opacity: Opacity::Half, ..pen },
            _ => pen,
        }
    })
}

/// Colour flows over the whole upper half, whatever is drawn there.
fn upper_half() -> Vec<u8> {
    let half = (PAPER_WIDTH * PAPER_HEIGHT / 2 * 4) as usize;
    [vec![255; half], vec![0; half]].concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_canvas_shows_what_stands_whatever_was_done(deeds in prop::collection::vec(deed(), 1..90), is_late: bool) {
        let mut table = Table::fresh();
        table.is_late = is_late;
        let mut time = 0.0;
        let mut pieces = Vec::new();
        for deed in deeds {
            time += 1000.0;
            match deed {
                Deed::Draw { x, y, count } => table.draw(TOUCH, time, [x, y], count),
                Deed::Pen(style) => table.desk.set_style(style),
                Deed::Stamp { motif, x, y } => {
                    table.desk.hold(Held::Stamp(Motif::ALL[motif], 120));
                    table.draw(TOUCH, time, [x, y], 1);
                    table.desk.hold(Held::Pen);
                }
                Deed::Fill { x, y } => {
                    table.desk.hold(Held::Fill);
                    table.draw(TOUCH, time, [x, y], 1);
                    if table.desk.wants_pixels() {
                        table.desk.pour(&upper_half());
                    }
                    table.desk.hold(Held::Pen);
                }
                Deed::Paper(paper) => table.desk.choose(Paper::ALL[paper]),
                Deed::Meanwhile { x, across } => {
                    table.hear(&report(DOWN, PEN, 1.0, time, &[[x, 50.0, 0.4, time]]));
                    table.hear(&report(MOVE, PEN, 1.0, time + 9.0, &[[x + 90.0, 80.0, 0.4, time + 9.0]]));
                    table.hear(&report(SIZE, 0.0, across.round(), time + 10.0, &[]));
                    (0..60).for_each(|_| table.hear(&report(FRAME, 0.0, 0.0, time + 11.0, &[])));
                    table.hear(&report(MOVE, PEN, 1.0, time + 19.0, &[[x + 90.0, 300.0, 0.4, time + 19.0]]));
                    table.hear(&report(UP, PEN, 1.0, time + 20.0, &[]));
                }
                Deed::Undo(times) => (0..times).for_each(|_| table.desk.undo()),
                Deed::Redo(times) => (0..times).for_each(|_| table.desk.redo()),
                Deed::Clear => table.desk.clear(),
                Deed::Resize(across) => table.hear(&report(SIZE, 0.0, across.round(), time, &[])),
                Deed::Frames(count) => (0..count).for_each(|_| table.hear(&report(FRAME, 0.0, 0.0, time, &[]))),
            }
            table.carry_out();
            pieces.extend(table.desk.take_pieces());
            let drawing = table.desk.drawing();
            let visible = drawing.history().visible();
            prop_assert_eq!(table.canvas.seen(), painted(&drawing, table.desk.paper(), &visible, None));
        }
        let whole = pieces.iter().filter(|piece| piece.part == Part::Whole).map(|piece| piece.bytes.as_slice());
        prop_assert_eq!(Drawing::from_pieces(whole).drawing, table.desk.drawing());
    }

    #[test]
    fn a_replay_shows_every_moment_however_it_was_reached(
        seed in 0u64..1000,
        moments in prop::collection::vec((0.0..1.0f64, 0u32..3), 1..25),
    ) {
        let drawing = generate::drawing(seed, 30, 50);
        let timeline = Timeline::of(&drawing, Pauses::Shortened);
        let mut player = Player::new(drawing.clone(), Pauses::Shortened);
        let mut canvas = FakeCanvas::new();
        player.sit_down();
        player.hear(&report(SIZE, 0.0, 800.0, 0.0, &[]), None);
        // The picture is there once it has been painted aside.
        for _ in 0..40 {
            player.hear(&report(FRAME, 0.0, 0.0, 0.0, &[]), None);
        }
        canvas.carry_out(player.orders());
        for (at, frames) in moments {
            let ms = (at * f64::from(timeline.length())) as u32;
            player.seek(ms);
            for _ in 0..frames {
                player.hear(&report(FRAME, 0.0, 0.0, 0.0, &[]), None);
            }
            canvas.carry_out(player.orders());
            let moment = timeline.at(&drawing, ms);
            let mut so_far = Drawing::default();
            for op in &drawing.ops()[..moment.ops as usize] {
                so_far.push(op.clone()).unwrap();
            }
            let more = drawing.stroke(moment.ops).filter(|_| moment.samples > 0);
            let more = more.map(|stroke| (stroke.style, &stroke.samples[..moment.samples as usize]));
            let history = so_far.history();
            prop_assert_eq!(canvas.seen(), painted(&drawing, history.paper(), &history.visible(), more));
        }
    }
}

#[test]
fn every_sample_of_every_event_is_kept_where_and_when_it_was() {
    let mut table = Table::fresh();
    table.draw(PEN, 100.0, [50.0, 300.0], 90);
    let drawing = table.desk.drawing();
    let stroke = drawing.stroke(0).unwrap();
    assert_eq!(stroke.samples.len(), 90);
    assert_eq!(stroke.samples[89].place()[0], 50.0 + 89.0 * 9.0);
    assert_eq!(stroke.duration(), 89 * 8);
}

#[test]
fn a_palm_before_the_pen_leaves_no_ink_and_nothing_to_give_back() {
    let mut table = Table::fresh();
    table.hear(&report(DOWN, TOUCH, 20.0, 100.0, &[[500.0, 500.0, 0.0, 100.0]]));
    table.hear(&report(MOVE, TOUCH, 20.0, 150.0, &[[540.0, 500.0, 0.0, 150.0]]));
    table.draw(PEN, 200.0, [100.0, 100.0], 20);
    // The palm is lifted after the pen has gone on.
    table.hear(&report(UP, TOUCH, 20.0, 900.0, &[]));
    let drawing = table.desk.drawing();
    assert_eq!(drawing.ops().len(), 1);
    assert_eq!(table.seen(), painted(&drawing, Paper::Blank, &[0], None));
    assert!(!table.desk.status().can_redo);
}

#[test]
fn a_finger_draws_nothing_while_a_pen_hovers() {
    let mut table = Table::fresh();
    table.hear(&report(HOVER, PEN, 1.0, 1000.0, &[]));
    table.draw(TOUCH, 1500.0, [100.0, 100.0], 20);
    assert!(table.desk.drawing().is_blank());
}

#[test]
fn a_stroke_cut_off_by_the_system_keeps_its_ink() {
    let mut table = Table::fresh();
    table.hear(&report(DOWN, PEN, 1.0, 0.0, &[[10.0, 10.0, 0.4, 0.0]]));
    table.hear(&report(CANCEL, PEN, 1.0, 20.0, &[]));
    assert_eq!(table.desk.drawing().visible().count(), 1);
}

#[test]
fn a_drawing_resumed_is_on_the_canvas_and_goes_on_in_time() {
    let mut before = Table::fresh();
    before.draw(TOUCH, 1000.0, [100.0, 100.0], 20);
    let pieces = before.desk.take_pieces();
    let pieces = pieces.iter().map(|piece| piece.bytes.as_slice());
    let mut table = Table::of(Desk::new(Drawing::from_pieces(pieces)));
    table.hear(&report(FRAME, 0.0, 0.0, 6.0, &[]));
    assert!(table.canvas.is_asked);
    assert_eq!(table.seen(), painted(&before.desk.drawing(), Paper::Blank, &[0], None));

    table.hear(&report(TICK, 0.0, 0.0, 400.0, &[]));
    table.draw(TOUCH, 500.0, [300.0, 300.0], 20);
    let drawing = table.desk.drawing();
    assert!(drawing.stroke(1).unwrap().at > drawing.ops()[0].end());
}

#[test]
fn a_stamp_is_one_tap_even_of_a_finger_that_trembles() {
    let mut table = Table::fresh();
    table.desk.hold(Held::Stamp(Motif::Heart, 96));
    for time in [100.0, 180.0, 260.0, 900.0] {
        table.draw(TOUCH, time, [300.0, 300.0], 1);
    }
    let stamps: Vec<_> = table.desk.drawing().ops().iter().map(Op::at).collect();
    assert_eq!(stamps.len(), 2);
    table.desk.undo();
    assert_eq!(table.desk.drawing().visible().count(), 1);
}

#[test]
fn paper_changes_only_while_nothing_is_on_it() {
    let mut table = Table::fresh();
    table.desk.choose(Paper::HomeNowBefore);
    table.draw(TOUCH, 100.0, [300.0, 300.0], 9);
    table.desk.choose(Paper::Path);
    assert_eq!(table.desk.paper(), Paper::HomeNowBefore);
    assert_eq!(table.desk.drawing().paper(), Paper::HomeNowBefore);
}
