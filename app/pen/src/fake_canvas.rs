//! A canvas of a few thousand cells that carries out orders and follows pointers as the surface does, for tests of what
//! would be seen.
use std::collections::BTreeMap;

use shared::drawing::geometry::{Nib, Place as Spot};
use shared::drawing::{Drawing, Opacity, Paper, Sample, Style};

use super::easel;
use super::orders::Orders;

const COLUMNS: usize = 64;
const ROWS: usize = 48;
/// Paper pixels.
const CELL: f32 = 16.0;

const NO_CLIP: [f32; 4] = [f32::MIN, f32::MIN, f32::MAX, f32::MAX];

pub type Cells = Vec<f32>;

#[derive(Clone)]
pub struct FakeCanvas {
    main: Cells,
    aside: Vec<Cells>,
    ground: Option<Cells>,
    /// Layers that are seen through: one out of sight, one on the canvas; and how much.
    soft: [(Vec<Option<f32>>, f32); 2],
    place: Place,
    live: bool,
    pen: Option<f32>,
    /// Where each press of a pointer went.
    presses: BTreeMap<u32, Vec<Sample>>,
    wet: Option<Wet>,
    /// Whether somebody asked for a frame.
    pub is_asked: bool,
}

/// The stroke that follows a pointer.
#[derive(Clone)]
struct Wet {
    press: u32,
    /// Of the ink, at each pressure.
    widths: Vec<f32>,
    painted: usize,
    last: Spot,
    middle: Spot,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Main,
    Aside(usize),
    Ground,
}

impl FakeCanvas {
    pub fn new() -> Self {
        Self {
            main: blank(),
            aside: vec![blank(); 16],
            ground: None,
            soft: [(clear(), 1.0), (clear(), 1.0)],
            place: Place::Main,
            live: false,
            pen: Some(0.0),
            presses: BTreeMap::new(),
            wet: None,
            is_asked: false,
        }
    }

    pub fn seen(&self) -> Cells {
        let mut seen = self.main.clone();
        lay(&mut seen, &self.soft[1]);
        seen
    }

    /// A press of a pointer went there.
    pub fn feel(&mut self, press: u32, samples: impl IntoIterator<Item = Sample>) {
        self.presses.entry(press).or_default().extend(samples);
        if self.wet.as_ref().is_some_and(|wet| wet.press == press) {
            self.moisten();
        }
    }

    fn moisten(&mut self) {
        let Some(mut wet) = self.wet.take() else { return };
        let samples = self.presses.get(&wet.press).cloned().unwrap_or_default();
        for sample in &samples[wet.painted..] {
            let place = sample.place();
            if wet.painted == 0 {
                (wet.last, wet.middle) = (place, place);
            }
            let middle = [(wet.last[0] + place[0]) * 0.5, (wet.last[1] + place[1]) * 0.5];
            self.curve(
                wet.widths[usize::from(sample.pressure)],
                [wet.middle, wet.last, middle],
                NO_CLIP,
                false,
            );
            (wet.last, wet.middle) = (place, middle);
            wet.painted += 1;
        }
        self.wet = Some(wet);
    }

    fn lift(&mut self, stays: bool) {
        let Some(wet) = self.wet.take() else { return };
        let last = self.presses.get(&wet.press).and_then(|samples| samples.last());
        if let Some(last) = last.filter(|_| stays) {
            self.curve(
                wet.widths[usize::from(last.pressure)],
                [wet.middle, wet.last, wet.last],
                NO_CLIP,
                false,
            );
        }
    }

    fn curve(&mut self, width: f32, [a, b, c]: [Spot; 3], clip: [f32; 4], softened: bool) {
        for step in 0..=24 {
            let t = step as f32 / 24.0;
            let at = |axis: usize| {
                (1.0 - t) * (1.0 - t) * a[axis] + 2.0 * t * (1.0 - t) * b[axis] + t * t * c[axis]
            };
            self.dab(at(0), at(1), width / 2.0, clip, softened);
        }
    }

    pub fn carry_out(&mut self, orders: &mut Orders) {
        let mut numbers = orders.numbers().iter().copied();
        let mut clip = NO_CLIP;
        // Whether ink goes to the layer out of sight.
        let mut softened = false;
        while let Some(order) = numbers.next() {
            let mut next = || numbers.next().expect("an order is complete");
            match order as u32 {
                0 => self.pen = Some(next()).filter(|pen| *pen >= 0.0),
                1 => {
                    let [width, x0, y0, x1, y1, x2, y2] = std::array::from_fn(|_| next());
                    self.curve(width, [[x0, y0], [x1, y1], [x2, y2]], clip, softened);
                }
                2 => {
                    let ground = self.ground.clone().unwrap_or_else(blank);
                    let target = self.target();
                    each(clip, |cell| target[cell] = ground[cell]);
                }
                3 => clip = std::array::from_fn(|_| next()),
                4 => clip = NO_CLIP,
                5 => self.aside[next() as usize].clone_from(&self.main),
                6 => {
                    let from = self.aside[next() as usize].clone();
                    let target = self.target();
                    each(clip, |cell| target[cell] = from[cell]);
                }
                7 => {
                    let slot = next();
                    self.place = if slot >= 0.0 { Place::Aside(slot as usize) } else { Place::Main };
                }
                8 => {
                    next();
                    // States kept aside are of another size now.
                    self.aside.fill(vec![-1.0; COLUMNS * ROWS]);
                    self.ground = None;
                    self.soft = [(clear(), 1.0), (clear(), 1.0)];
                }
                9 => self.is_asked = true,
                10 => {
                    let [fill, line, width, alpha, count] = std::array::from_fn(|_| next());
                    let path: Vec<f32> = (0..count as usize).map(|_| next()).collect();
                    let rgb = if fill >= 0.0 { fill } else { line };
                    self.box_of(&path, width * 0.5, rgb, alpha, clip);
                }
                11 => {
                    let is_printed = next() > 0.0;
                    self.ground = is_printed.then(blank);
                    if is_printed {
                        self.place = Place::Ground;
                    }
                }
                12 => {
                    let (alpha, live) = (next(), next() > 0.0);
                    self.soft[usize::from(live)] = (clear(), alpha);
                    (softened, self.live) = (!live, self.live || live);
                }
                13 => {
                    let keep = next() > 0.0;
                    let _area: [f32; 4] = std::array::from_fn(|_| next());
                    let layer = usize::from(!softened);
                    let (cells, alpha) = std::mem::replace(&mut self.soft[layer], (clear(), 1.0));
                    if keep {
                        let mut clipped = clear();
                        each(clip, |cell| clipped[cell] = cells[cell]);
                        lay(self.target(), &(clipped, alpha));
                    }
                    if softened {
                        softened = false;
                    } else {
                        self.live = false;
                    }
                }
                14 => {
                    let (press, _room) = (next() as u32, next());
                    let widths = (0..=Sample::FULL_PRESSURE).map(|_| next()).collect();
                    self.wet = Some(Wet { press, widths, painted: 0, last: [0.0; 2], middle: [0.0; 2] });
                    self.moisten();
                }
                15 => {
                    let stays = next() > 0.0;
                    self.lift(stays);
                }
                16 => {
                    if let Some(wet) = &mut self.wet {
                        wet.painted = 0;
                    }
                    self.moisten();
                }
                other => panic!("no such order: {other}"),
            }
        }
        orders.clear();
    }

    fn target(&mut self) -> &mut Cells {
        match self.place {
            Place::Main => &mut self.main,
            Place::Aside(slot) => &mut self.aside[slot],
            Place::Ground => self.ground.as_mut().expect("there is a ground to print on"),
        }
    }

    fn dab(&mut self, x: f32, y: f32, reach: f32, clip: [f32; 4], softened: bool) {
        let near = [x - reach, y - reach, x + reach, y + reach];
        let both = [near[0].max(clip[0]), near[1].max(clip[1]), near[2].min(clip[2]), near[3].min(clip[3])];
        let pen = self.pen;
        let ground = self.ground.clone();
        let ink = |cell: usize| pen.unwrap_or_else(|| ground.as_ref().map_or(0.0, |ground| ground[cell]));
        if softened || self.live && self.place == Place::Main {
            let layer = &mut self.soft[usize::from(!softened)].0;
            each([near[0], near[1], near[2], near[3]], |cell| layer[cell] = Some(ink(cell)));
        } else {
            let target = self.target();
            each(both, |cell| target[cell] = ink(cell));
        }
    }

    /// As good as any shape for telling what was painted: the box around it.
    fn box_of(&mut self, path: &[f32], reach: f32, rgb: f32, alpha: f32, clip: [f32; 4]) {
        let mut area = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        let mut at = 0;
        while at < path.len() {
            let count = [1, 1, 2, 3, 0][path[at] as usize];
            for place in path[at + 1..at + 1 + 2 * count].chunks(2) {
                area = [
                    area[0].min(place[0] - reach),
                    area[1].min(place[1] - reach),
                    area[2].max(place[0] + reach),
                    area[3].max(place[1] + reach),
                ];
            }
            at += 1 + 2 * count;
        }
        let both = [area[0].max(clip[0]), area[1].max(clip[1]), area[2].min(clip[2]), area[3].min(clip[3])];
        let target = self.target();
        each(both, |cell| target[cell] = mixed(target[cell], rgb, alpha));
    }
}

/// What these marks look like on paper of this kind, painted one after the other, with the first samples of one
/// more stroke.
pub fn painted(drawing: &Drawing, paper: Paper, marks: &[u32], more: Option<(Style, &[Sample])>) -> Cells {
    let mut orders = Orders::default();
    if paper != Paper::Blank {
        orders.ground(true);
        paper.shapes().iter().for_each(|shape| orders.shape(shape, [0.0; 2], 1.0));
        orders.turn_back();
    }
    orders.wipe();
    marks.iter().for_each(|index| easel::paint(drawing, *index, paper, &mut orders));
    if let Some((style, samples @ [first, ..])) = more {
        if style.opacity != Opacity::Full {
            orders.soften(style.opacity, true);
        }
        easel::take_up(style, paper, &mut orders);
        let (mut nib, dot) = Nib::down(style, *first);
        orders.curve(dot);
        samples[1..].iter().for_each(|sample| orders.curve(nib.go(*sample)));
    }
    let mut canvas = FakeCanvas::new();
    canvas.carry_out(&mut orders);
    canvas.seen()
}

fn clear() -> Vec<Option<f32>> {
    vec![None; COLUMNS * ROWS]
}

fn lay(cells: &mut Cells, (layer, alpha): &(Vec<Option<f32>>, f32)) {
    for (cell, pen) in cells.iter_mut().zip(layer) {
        if let Some(pen) = pen {
            *cell = mixed(*cell, *pen, *alpha);
        }
    }
}

fn mixed(below: f32, above: f32, alpha: f32) -> f32 {
    if alpha == 1.0 { above } else { below + (above - below) * alpha }
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
