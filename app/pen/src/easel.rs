//! What is on the canvas, and the least that must be painted to change it: pure, orders out.
//!
//! A few canvases aside hold earlier states, so that taking back a stroke paints one box again and not the drawing;
//! what takes longer is painted aside in slices, so that no frame waits for it.
use std::collections::VecDeque;

use shared::drawing::geometry::{Area, Nib, curves};
use shared::drawing::{Drawing, Op, Opacity, Paper, Sample, Stroke, Style, Tool};

use super::orders::{Orders, Slot};

/// A state is kept aside when this much was painted since the last one, in samples: taking back a stroke paints no more
/// than that, and keeping a state takes longer than anything else that a stroke does.
const KEEP_AFTER: usize = 4800;
/// The smallest mark takes as long as this many samples.
const LEAST_EFFORT: usize = 16;
/// Samples painted in one frame of work aside: some milliseconds on a slow tablet.
const SLICE_SAMPLES: usize = 900;

#[derive(Debug)]
pub struct Easel {
    pub orders: Orders,
    paper: Paper,
    /// Places in the log of the marks on the canvas, in order.
    shown: Vec<u32>,
    live: Option<Live>,
    kept: Vec<Kept>,
    /// Whether states are kept aside as they come.
    follows: bool,
    slots: Slot,
    areas: Vec<Option<Area>>,
    work: VecDeque<Work>,
    asked: bool,
    /// Whether there is a canvas that has pixels.
    is_sized: bool,
}

/// A stroke that has not ended.
#[derive(Debug)]
struct Live {
    style: Style,
    by: By,
}

/// Who paints a stroke that has not ended.
#[derive(Debug)]
enum By {
    /// The surface, as the pointer goes: it is told the rest.
    Hand,
    /// Orders, sample by sample.
    Orders(Nib, Vec<Sample>),
}

/// A state kept aside.
#[derive(Debug)]
struct Kept {
    slot: Slot,
    shown: Vec<u32>,
}

/// A state that is being painted aside.
#[derive(Debug)]
struct Work {
    target: Vec<u32>,
    /// Where it is painted and how much of it is, once begun.
    begun: Option<(Slot, usize)>,
    /// Whether the canvas is to show it in the end.
    reveal: bool,
}

impl Easel {
    /// With so many canvases aside, which follow what is drawn.
    pub fn new(slots: Slot) -> Self {
        Self::made(slots, true)
    }

    /// With so many canvases aside that hold what was prepared and nothing else.
    pub fn with_stations(slots: Slot) -> Self {
        Self::made(slots, false)
    }

    fn made(slots: Slot, follows: bool) -> Self {
        Self {
            follows,
            orders: Orders::default(),
            paper: Paper::Blank,
            shown: Vec::new(),
            live: None,
            kept: Vec::new(),
            slots,
            areas: Vec::new(),
            work: VecDeque::new(),
            asked: false,
            is_sized: false,
        }
    }

    /// A press of a pointer has begun a stroke, and the surface paints it as the pointer goes.
    pub fn follow(&mut self, press: i32, style: Style) {
        self.start(style, By::Hand);
        self.orders.draw(press, style);
    }

    /// A stroke begins that is painted here, sample by sample.
    pub fn begin(&mut self, style: Style, sample: Sample) {
        let (nib, dot) = Nib::down(style, sample);
        self.start(style, By::Orders(nib, vec![sample]));
        self.orders.curve(dot);
    }

    fn start(&mut self, style: Style, by: By) {
        if style.opacity != Opacity::Full {
            self.orders.soften(style.opacity, true);
        }
        take_up(style, self.paper, &mut self.orders);
        self.live = Some(Live { style, by });
    }

    pub fn extend(&mut self, sample: Sample) {
        if let Some(Live { by: By::Orders(nib, samples), .. }) = &mut self.live {
            self.orders.curve(nib.go(sample));
            samples.push(sample);
        }
    }

    /// The live stroke has its place in the log now.
    pub fn end(&mut self, index: u32, drawing: &Drawing) {
        let Some(live) = self.live.take() else { return };
        match live.by {
            By::Hand => self.orders.lift(true),
            By::Orders(nib, _) => self.orders.curve(nib.up()),
        }
        if live.style.opacity != Opacity::Full {
            let area = self.area(drawing, index).unwrap_or(Area::PAPER);
            self.orders.harden(true, area);
        }
        self.shown.push(index);
        self.keep_if_due(drawing);
    }

    fn keep_if_due(&mut self, drawing: &Drawing) {
        let since = self.base(&self.shown).map_or(0, |(_, length)| length);
        if self.follows && self.work.is_empty() && toil(drawing, &self.shown[since..]) >= KEEP_AFTER {
            let shown = self.shown.clone();
            let slot = self.free_slot(&shown);
            self.orders.keep(slot);
            self.kept.push(Kept { slot, shown });
        }
    }

    pub fn shown(&self) -> &[u32] {
        &self.shown
    }

    /// How many samples of a stroke that is painted here are on the canvas.
    pub fn live_samples(&self) -> usize {
        match &self.live {
            Some(Live { by: By::Orders(_, samples), .. }) => samples.len(),
            _ => 0,
        }
    }

    /// Takes the live stroke off the canvas, which is this one.
    pub fn drop_live(&mut self, drawing: &Drawing, stroke: Option<&Stroke>) {
        if let Some(live) = self.live.take() {
            if let By::Hand = live.by {
                self.orders.lift(false);
            }
            let area = stroke.and_then(Area::of).unwrap_or(Area::PAPER);
            if live.style.opacity != Opacity::Full {
                // It never was on the canvas itself.
                self.orders.harden(false, area);
                return;
            }
            let target = self.shown.clone();
            self.repaint(drawing, area, &target, target.len());
        }
    }

    /// Makes the canvas show another paper, with the same marks on it.
    pub fn lay(&mut self, drawing: &Drawing, paper: Paper) {
        if self.paper == paper {
            return;
        }
        self.paper = paper;
        self.kept.clear();
        self.work.clear();
        if self.is_sized {
            self.print();
            self.bring_up_to_date(drawing);
        }
    }

    pub fn paper(&self) -> Paper {
        self.paper
    }

    fn print(&mut self) {
        let shapes = self.paper.shapes();
        self.orders.ground(!shapes.is_empty());
        if !shapes.is_empty() {
            shapes.iter().for_each(|shape| self.orders.shape(shape, [0.0; 2], 1.0));
            self.orders.turn_back();
        }
    }

    /// Makes the canvas show these marks. There must be no live stroke.
    pub fn show(&mut self, drawing: &Drawing, target: &[u32]) {
        let same = self.shown.iter().zip(target).take_while(|(shown, wanted)| shown == wanted).count();
        let gone = self.shown[same..].to_vec();
        if let Some(area) = gone.into_iter().filter_map(|index| self.area(drawing, index)).reduce(Area::with)
        {
            let base = self.repaint(drawing, area, target, same);
            // Far from every state kept: the next step back shall be near one again.
            if self.follows && toil(drawing, &target[base..same]) > KEEP_AFTER {
                self.prepare(vec![target[..base + (same - base) * 3 / 4].to_vec()]);
            }
        }
        for index in &target[same..] {
            paint(drawing, *index, self.paper, &mut self.orders);
        }
        let grew = target.len() > same && same == self.shown.len();
        self.shown = target.to_vec();
        if grew {
            self.keep_if_due(drawing);
        }
    }

    /// Paints one box anew with the first `count` marks of the target; answers how many of them were kept aside.
    fn repaint(&mut self, drawing: &Drawing, area: Area, target: &[u32], count: usize) -> usize {
        let base = self.base(&target[..count]);
        self.orders.clip(area);
        match base {
            Some((slot, _)) => self.orders.bring(slot),
            None => self.orders.wipe(),
        }
        let base = base.map_or(0, |(_, length)| length);
        for index in &target[base..count] {
            if self.area(drawing, *index).is_some_and(|stroke| stroke.meets(area)) {
                paint(drawing, *index, self.paper, &mut self.orders);
            }
        }
        self.orders.unclip();
        base
    }

    /// The state kept aside that is nearest before this one.
    fn base(&self, target: &[u32]) -> Option<(Slot, usize)> {
        let before = self.kept.iter().filter(|kept| target.starts_with(&kept.shown));
        before.max_by_key(|kept| kept.shown.len()).map(|kept| (kept.slot, kept.shown.len()))
    }

    /// A canvas aside for a state on the way to `target`: an unused one, or the one that helps least.
    fn free_slot(&mut self, target: &[u32]) -> Slot {
        let busy = self.work.iter().filter_map(|work| work.begun).map(|(slot, _)| slot).next();
        let used = |slot: &Slot| busy == Some(*slot) || self.kept.iter().any(|kept| kept.slot == *slot);
        if let Some(slot) = (0..self.slots).find(|slot| !used(slot)) {
            return slot;
        }
        let least = self
            .kept
            .iter()
            .enumerate()
            .min_by_key(|(_, kept)| (target.starts_with(&kept.shown), kept.shown.len()));
        match least.map(|(place, _)| place) {
            Some(place) => self.kept.swap_remove(place).slot,
            None => 0,
        }
    }

    fn area(&mut self, drawing: &Drawing, index: u32) -> Option<Area> {
        let place = index as usize;
        if self.areas.len() <= place {
            self.areas.resize(place + 1, None);
        }
        if self.areas[place].is_none() {
            self.areas[place] = drawing.mark(index).and_then(Area::of_mark);
        }
        self.areas[place]
    }

    /// The canvas has other pixels. What was on it is shown again, sharp, when it has been painted aside.
    pub fn resize(&mut self, across: f32) {
        self.orders.resize(across);
        self.is_sized = true;
        self.print();
        self.kept.clear();
        self.work.clear();
        self.take_up_live();
        let target = self.shown.clone();
        self.reveal(target);
    }

    /// Shows these marks as soon as they are painted, without holding up a frame.
    pub fn reveal(&mut self, target: Vec<u32>) {
        self.shown.clone_from(&target);
        self.work.push_back(Work { target, begun: None, reveal: true });
        self.ask();
    }

    /// Paints everything anew, aside: for measuring what that takes.
    #[cfg(feature = "bench")]
    pub fn redraw(&mut self) {
        self.kept.clear();
        self.work.clear();
        let target = self.shown.clone();
        self.reveal(target);
    }

    /// Whether something is being painted aside.
    #[cfg(feature = "bench")]
    pub fn is_painting(&self) -> bool {
        !self.work.is_empty()
    }

    /// Paints states aside, in this order, to be near when they are asked for.
    pub fn prepare(&mut self, targets: Vec<Vec<u32>>) {
        self.work.extend(targets.into_iter().map(|target| Work { target, begun: None, reveal: false }));
        self.ask();
    }

    fn ask(&mut self) {
        if !self.asked && !self.work.is_empty() {
            self.asked = true;
            self.orders.ask_for_frame();
        }
    }

    /// A frame has begun: one slice of the work aside.
    pub fn frame(&mut self, drawing: &Drawing) {
        self.asked = false;
        let Some(mut work) = self.work.pop_front() else { return };
        let (slot, done) = match work.begun {
            Some((slot, done)) => {
                self.orders.turn_aside(slot);
                (slot, done)
            }
            None => {
                let base = self.base(&work.target);
                let slot = self.free_slot(&work.target);
                self.orders.turn_aside(slot);
                // The slot may have been that of the base: then its picture is there already.
                match base {
                    Some((from, _)) if from == slot => {}
                    Some((from, _)) => self.orders.bring(from),
                    None => self.orders.wipe(),
                }
                (slot, base.map_or(0, |(_, length)| length))
            }
        };
        let mut left = SLICE_SAMPLES;
        let mut now = done;
        while let Some(index) = work.target.get(now).filter(|_| left > 0) {
            paint(drawing, *index, self.paper, &mut self.orders);
            left = left.saturating_sub(drawing.mark(*index).map_or(0, effort));
            now += 1;
        }
        self.orders.turn_back();
        if now < work.target.len() {
            work.begun = Some((slot, now));
            self.work.push_front(work);
        } else {
            let reveal = work.reveal;
            self.kept.push(Kept { slot, shown: work.target });
            if reveal {
                self.bring_up_to_date(drawing);
            }
        }
        self.take_up_live();
        self.ask();
    }

    fn take_up_live(&mut self) {
        if let Some(live) = &self.live {
            take_up(live.style, self.paper, &mut self.orders);
        }
    }

    /// Paints the whole canvas from the nearest state kept, and the live stroke on it.
    fn bring_up_to_date(&mut self, drawing: &Drawing) {
        if self.live.as_ref().is_some_and(|live| live.style.opacity != Opacity::Full) {
            self.orders.harden(false, Area::PAPER);
        }
        let base = self.base(&self.shown);
        match base {
            Some((slot, _)) => self.orders.bring(slot),
            None => self.orders.wipe(),
        }
        for index in &self.shown[base.map_or(0, |(_, length)| length)..] {
            paint(drawing, *index, self.paper, &mut self.orders);
        }
        let Some(Live { style, by }) = &self.live else { return };
        if style.opacity != Opacity::Full {
            self.orders.soften(style.opacity, true);
        }
        take_up(*style, self.paper, &mut self.orders);
        match by {
            By::Hand => self.orders.again(),
            By::Orders(_, samples) => {
                let Some((first, rest)) = samples.split_first() else { return };
                let (mut nib, dot) = Nib::down(*style, *first);
                self.orders.curve(dot);
                rest.iter().for_each(|sample| self.orders.curve(nib.go(*sample)));
            }
        }
    }
}

/// Painting a mark, in samples of a stroke.
pub fn effort(mark: &Op) -> usize {
    match mark {
        Op::Stroke(stroke) => stroke.samples.len(),
        Op::Fill(_) | Op::Stamp(_) => SLICE_SAMPLES / 6,
        Op::Paper { .. } | Op::Undo { .. } | Op::Redo { .. } | Op::Clear { .. } => 0,
    }
}

/// Painting these marks, in the same measure.
fn toil(drawing: &Drawing, marks: &[u32]) -> usize {
    marks.iter().filter_map(|index| drawing.mark(*index)).map(|mark| effort(mark).max(LEAST_EFFORT)).sum()
}

pub fn take_up(style: Style, paper: Paper, orders: &mut Orders) {
    if style.tool == Tool::Eraser && paper != Paper::Blank {
        orders.rubber();
    } else {
        orders.pen(style.rgb());
    }
}

/// A mark as it is on paper of this kind.
pub fn paint(drawing: &Drawing, index: u32, paper: Paper, orders: &mut Orders) {
    match drawing.mark(index) {
        Some(Op::Stroke(stroke)) => {
            let soft = Area::of(stroke).filter(|_| stroke.style.opacity != Opacity::Full);
            if soft.is_some() {
                orders.soften(stroke.style.opacity, false);
            }
            take_up(stroke.style, paper, orders);
            for curve in curves(stroke) {
                orders.curve(curve);
            }
            if let Some(area) = soft {
                orders.harden(true, area);
            }
        }
        Some(Op::Fill(fill)) => orders.pour(&fill.region.outline(), fill.colour.rgb(), fill.opacity),
        Some(Op::Stamp(stamp)) => {
            let (corner, zoom) = stamp.frame();
            stamp.motif.shapes().iter().for_each(|shape| orders.shape(shape, corner, zoom));
        }
        _ => {}
    }
}
