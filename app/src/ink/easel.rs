//! What is on the canvas, and the least that must be painted to change it: pure, orders out.
//!
//! A few canvases aside hold earlier states, so that taking back a stroke paints one box again and not the drawing;
//! what takes longer is painted aside in slices, so that no frame waits for it.
use std::collections::VecDeque;

use shared::drawing::geometry::{Area, Nib, curves};
use shared::drawing::{Drawing, Sample, Style};

use super::orders::{Orders, Slot};

/// A state is kept aside after this many strokes.
const KEEP_EVERY: usize = 16;
/// Samples painted in one frame of work aside: some milliseconds on a slow tablet.
const SLICE_SAMPLES: usize = 900;

#[derive(Debug)]
pub struct Easel {
    pub orders: Orders,
    /// Places in the log of the strokes on the canvas, in order.
    shown: Vec<u32>,
    live: Option<Live>,
    kept: Vec<Kept>,
    slots: Slot,
    areas: Vec<Option<Area>>,
    work: VecDeque<Work>,
    asked: bool,
}

/// A stroke that has not ended.
#[derive(Debug)]
struct Live {
    nib: Nib,
    style: Style,
    area: Area,
    samples: Vec<Sample>,
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
    /// With so many canvases aside.
    pub fn new(slots: Slot) -> Self {
        Self {
            orders: Orders::default(),
            shown: Vec::new(),
            live: None,
            kept: Vec::new(),
            slots,
            areas: Vec::new(),
            work: VecDeque::new(),
            asked: false,
        }
    }

    pub fn begin(&mut self, style: Style, sample: Sample) {
        let (nib, dot) = Nib::down(style, sample);
        self.orders.pen(style.rgb());
        self.orders.curve(dot);
        self.live = Some(Live { nib, style, area: Area::around(style, sample), samples: vec![sample] });
    }

    pub fn extend(&mut self, sample: Sample) {
        let Some(live) = &mut self.live else { return };
        self.orders.curve(live.nib.go(sample));
        live.area = live.area.with(Area::around(live.style, sample));
        live.samples.push(sample);
    }

    /// The live stroke has its place in the log now.
    pub fn end(&mut self, index: u32) {
        let Some(live) = self.live.take() else { return };
        self.orders.curve(live.nib.up());
        self.shown.push(index);
        if self.shown.len().is_multiple_of(KEEP_EVERY) && self.work.is_empty() {
            let shown = self.shown.clone();
            let slot = self.free_slot(&shown);
            self.orders.keep(slot);
            self.kept.push(Kept { slot, shown });
        }
    }

    pub fn shown(&self) -> &[u32] {
        &self.shown
    }

    /// How many samples of a live stroke are on the canvas.
    pub fn live_samples(&self) -> usize {
        self.live.as_ref().map_or(0, |live| live.samples.len())
    }

    /// Takes the live stroke off the canvas.
    pub fn drop_live(&mut self, drawing: &Drawing) {
        if let Some(live) = self.live.take() {
            let target = self.shown.clone();
            self.repaint(drawing, live.area, &target, target.len());
        }
    }

    /// Makes the canvas show these strokes. There must be no live one.
    pub fn show(&mut self, drawing: &Drawing, target: &[u32]) {
        let same = self.shown.iter().zip(target).take_while(|(shown, wanted)| shown == wanted).count();
        let gone = self.shown[same..].to_vec();
        if let Some(area) = gone.into_iter().filter_map(|index| self.area(drawing, index)).reduce(Area::with)
        {
            let base = self.repaint(drawing, area, target, same);
            // Far from every state kept: the next step back shall be near one again.
            if same - base > 2 * KEEP_EVERY {
                self.prepare(vec![target[..same - KEEP_EVERY / 2].to_vec()]);
            }
        }
        for index in &target[same..] {
            paint(drawing, *index, &mut self.orders);
        }
        self.shown = target.to_vec();
    }

    /// Paints one box anew with the first `count` strokes of the target; answers how many of them were kept aside.
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
                paint(drawing, *index, &mut self.orders);
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
            self.areas[place] = drawing.stroke(index).and_then(Area::of);
        }
        self.areas[place]
    }

    /// The canvas has other pixels. What was on it is shown again, sharp, when it has been painted aside.
    pub fn resize(&mut self, across: f32) {
        self.orders.resize(across);
        self.kept.clear();
        self.work.clear();
        if let Some(live) = &self.live {
            self.orders.pen(live.style.rgb());
        }
        let target = self.shown.clone();
        self.reveal(target);
    }

    /// Shows these strokes as soon as they are painted, without holding up a frame.
    pub fn reveal(&mut self, target: Vec<u32>) {
        self.shown.clone_from(&target);
        self.work.push_back(Work { target, begun: None, reveal: true });
        self.ask();
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
            paint(drawing, *index, &mut self.orders);
            left = left.saturating_sub(drawing.stroke(*index).map_or(0, |stroke| stroke.samples.len()));
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
        if let Some(live) = &self.live {
            self.orders.pen(live.style.rgb());
        }
        self.ask();
    }

    /// Paints the whole canvas from the nearest state kept, and the live stroke on it.
    fn bring_up_to_date(&mut self, drawing: &Drawing) {
        let base = self.base(&self.shown);
        match base {
            Some((slot, _)) => self.orders.bring(slot),
            None => self.orders.wipe(),
        }
        for index in &self.shown[base.map_or(0, |(_, length)| length)..] {
            paint(drawing, *index, &mut self.orders);
        }
        if let Some(Live { style, samples, .. }) = &self.live {
            self.orders.pen(style.rgb());
            let Some((first, rest)) = samples.split_first() else { return };
            let (mut nib, dot) = Nib::down(*style, *first);
            self.orders.curve(dot);
            for sample in rest {
                self.orders.curve(nib.go(*sample));
            }
        }
    }
}

fn paint(drawing: &Drawing, index: u32, orders: &mut Orders) {
    if let Some(stroke) = drawing.stroke(index) {
        orders.pen(stroke.style.rgb());
        for curve in curves(stroke) {
            orders.curve(curve);
        }
    }
}
