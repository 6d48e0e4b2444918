//! A canvas of a few thousand cells that carries out orders, for tests of what would be seen.
use shared::drawing::geometry::{Nib, curves};
use shared::drawing::{Drawing, Sample, Style};

use super::orders::Orders;

const COLUMNS: usize = 64;
const ROWS: usize = 48;
/// Paper pixels.
const CELL: f32 = 16.0;

pub type Cells = Vec<f32>;

#[derive(Clone)]
pub struct FakeCanvas {
    seen: Cells,
    aside: Vec<Cells>,
    pen: f32,
    /// Whether somebody asked for a frame.
    pub is_asked: bool,
}

impl FakeCanvas {
    pub fn new() -> Self {
        Self { seen: blank(), aside: vec![blank(); 16], pen: 0.0, is_asked: false }
    }

    pub fn seen(&self) -> &Cells {
        &self.seen
    }

    pub fn carry_out(&mut self, orders: &mut Orders) {
        let mut numbers = orders.numbers().iter().copied();
        let mut clip = [f32::MIN, f32::MIN, f32::MAX, f32::MAX];
        let mut place = None;
        while let Some(order) = numbers.next() {
            let mut next = || numbers.next().expect("an order is complete");
            match order as u32 {
                0 => self.pen = next(),
                1 => {
                    let [width, x0, y0, x1, y1, x2, y2] = std::array::from_fn(|_| next());
                    let pen = self.pen;
                    let target = place.map_or(&mut self.seen, |slot: usize| &mut self.aside[slot]);
                    for step in 0..=24 {
                        let t = step as f32 / 24.0;
                        let at = |a: f32, b: f32, c: f32| {
                            (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * b + t * t * c
                        };
                        dab(target, at(x0, x1, x2), at(y0, y1, y2), width / 2.0, pen, clip);
                    }
                }
                2 => {
                    let target = place.map_or(&mut self.seen, |slot: usize| &mut self.aside[slot]);
                    each(clip, |cell| target[cell] = 0.0);
                }
                3 => clip = std::array::from_fn(|_| next()),
                4 => clip = [f32::MIN, f32::MIN, f32::MAX, f32::MAX],
                5 => self.aside[next() as usize].clone_from(&self.seen),
                6 => {
                    let from = self.aside[next() as usize].clone();
                    let target = place.map_or(&mut self.seen, |slot: usize| &mut self.aside[slot]);
                    each(clip, |cell| target[cell] = from[cell]);
                }
                7 => {
                    let slot = next();
                    place = (slot >= 0.0).then_some(slot as usize);
                }
                8 => {
                    next();
                    // States kept aside are of another size now.
                    self.aside.fill(vec![-1.0; COLUMNS * ROWS]);
                }
                9 => self.is_asked = true,
                other => panic!("no such order: {other}"),
            }
        }
        orders.clear();
    }
}

/// What these strokes look like, painted one after the other, with the first samples of one more.
pub fn painted(drawing: &Drawing, strokes: &[u32], more: Option<(Style, &[Sample])>) -> Cells {
    let mut orders = Orders::default();
    for stroke in strokes.iter().filter_map(|index| drawing.stroke(*index)) {
        orders.pen(stroke.style.rgb());
        curves(stroke).into_iter().for_each(|curve| orders.curve(curve));
    }
    if let Some((style, [first, rest @ ..])) = more {
        orders.pen(style.rgb());
        let (mut nib, dot) = Nib::down(style, *first);
        orders.curve(dot);
        rest.iter().for_each(|sample| orders.curve(nib.go(*sample)));
    }
    let mut canvas = FakeCanvas::new();
    canvas.carry_out(&mut orders);
    canvas.seen
}

fn blank() -> Cells {
    vec![0.0; COLUMNS * ROWS]
}

fn each(clip: [f32; 4], mut act: impl FnMut(usize)) {
    // Cells whose middle is in the box.
    let first = |from: f32| (from / CELL - 0.5).ceil().max(0.0) as usize;
    let end = |to: f32, most: usize| ((to / CELL + 0.5).floor().max(0.0) as usize).min(most);
    for row in first(clip[1])..end(clip[3], ROWS) {
        for column in first(clip[0])..end(clip[2], COLUMNS) {
            act(row * COLUMNS + column);
        }
    }
}

fn dab(target: &mut Cells, x: f32, y: f32, reach: f32, pen: f32, clip: [f32; 4]) {
    let near = [x - reach, y - reach, x + reach, y + reach];
    let both = [near[0].max(clip[0]), near[1].max(clip[1]), near[2].min(clip[2]), near[3].min(clip[3])];
    each(both, |cell| target[cell] = pen);
}
