//! A replay at one moment: where it is, and what must be painted to get there. Pure; the clock is passed in.
use shared::drawing::{Drawing, History, Moment, Paper, Pauses, Timeline};

use super::easel::{Easel, effort};
use super::orders::Orders;
use super::report::{self, Report};

/// States kept aside, so that any moment is near one of them: as many as leave so much to paint between two …
const STRIDE: usize = 1500;
/// … and so many pixels in all, because a tablet's browser has room for a few canvases only.
const MOST_PIXELS: f32 = 24.0e6;
const MOST_SLOTS: u8 = 15;
/// How much faster than the hand.
pub const SPEEDS: [u32; 4] = [1, 2, 4, 8];

#[derive(Debug)]
pub struct Player {
    drawing: Drawing,
    timeline: Timeline,
    easel: Easel,
    /// Milliseconds into the replay.
    at: f64,
    speed: u32,
    playing: bool,
    /// The page's clock at the frame before.
    frame: Option<f64>,
    history: (u32, History),
    live: Option<u32>,
    across: f32,
}

/// So many canvases of this width, at the most.
fn slots(drawing: &Drawing, across: f32) -> u8 {
    let wanted = drawing.ops().iter().map(effort).sum::<usize>() / STRIDE;
    let room = (MOST_PIXELS / (across * across * 0.75)) as usize;
    // One is for what is painted aside while all others stand.
    (wanted.min(room) + 1).clamp(2, usize::from(MOST_SLOTS)) as u8
}

impl Player {
    /// Stands at the end: a still picture until it is played.
    pub fn new(drawing: Drawing, pauses: Pauses) -> Self {
        let timeline = Timeline::of(&drawing, pauses);
        let at = f64::from(timeline.length());
        Self {
            drawing,
            timeline,
            easel: Easel::with_stations(MOST_SLOTS),
            at,
            speed: 1,
            playing: false,
            frame: None,
            history: (0, History::default()),
            live: None,
            across: 0.0,
        }
    }

    pub fn length(&self) -> u32 {
        self.timeline.length()
    }

    pub fn at(&self) -> u32 {
        self.at as u32
    }

    pub fn is_playing(&self) -> bool {
        self.playing
    }

    /// There is a new canvas, with nothing on it.
    pub fn sit_down(&mut self) {
        self.easel = Easel::with_stations(MOST_SLOTS);
        self.across = 0.0;
        self.live = None;
    }

    /// Plays on, or from the beginning if it is over.
    pub fn play(&mut self) {
        if self.at() >= self.length() {
            self.seek(0);
        }
        self.playing = true;
        self.frame = None;
        self.orders().ask_for_frame();
    }

    /// From where it stands it goes wherever something else leads it.
    pub fn follow(&mut self) {
        self.playing = true;
        self.frame = None;
        self.orders().ask_for_frame();
    }

    pub fn pause(&mut self) {
        self.playing = false;
    }

    pub fn set_speed(&mut self, speed: u32) {
        self.speed = speed.clamp(SPEEDS[0], SPEEDS[3]);
    }

    /// Goes to a moment at once, forwards or back.
    pub fn seek(&mut self, ms: u32) {
        self.at = f64::from(ms.min(self.length()));
        self.show(self.timeline.at(&self.drawing, self.at()));
    }

    /// `led` is where something else, such as sound, says that the replay is.
    pub fn hear(&mut self, numbers: &[f64], led: Option<f64>) {
        match report::read(numbers) {
            Some((_, Report::Size(across))) => self.size(across),
            Some((time, Report::Frame)) => {
                self.easel.frame(&self.drawing);
                if self.playing {
                    self.advance(time, led);
                }
            }
            _ => {}
        }
    }

    fn advance(&mut self, time: f64, led: Option<f64>) {
        let before = self.frame.replace(time).unwrap_or(time);
        let at = led.unwrap_or(self.at + (time - before) * f64::from(self.speed));
        self.at = at.clamp(0.0, f64::from(self.length()));
        self.show(self.timeline.at(&self.drawing, self.at()));
        if self.at() >= self.length() && led.is_none() {
            self.playing = false;
        } else {
            self.orders().ask_for_frame();
        }
    }

    fn size(&mut self, across: f32) {
        if across < 1.0 || across == self.across {
            return;
        }
        let is_new = self.across == 0.0;
        self.across = across;
        let moment = self.timeline.at(&self.drawing, self.at());
        let (target, paper) = self.visible(moment.ops);
        self.easel.resize(across);
        if is_new {
            self.easel.lay(&self.drawing, paper);
        }
        let stations = self.stations(slots(&self.drawing, across));
        self.easel.prepare(stations);
        if is_new {
            self.easel.reveal(target);
            self.show(moment);
        }
    }

    /// What could be seen at moments that have about the same effort between them.
    fn stations(&mut self, slots: u8) -> Vec<Vec<u32>> {
        let counts = self.drawing.ops().iter().map(effort);
        let stride = counts.clone().sum::<usize>() / usize::from(slots - 1) + 1;
        let mut ops = Vec::new();
        let mut since = 0;
        for (op, count) in (1..).zip(counts) {
            since += count;
            if since >= stride {
                since = 0;
                ops.push(op);
            }
        }
        ops.into_iter().map(|op| self.visible(op).0).collect()
    }

    fn show(&mut self, moment: Moment) {
        let (target, paper) = self.visible(moment.ops);
        if paper != self.easel.paper() {
            self.easel.drop_live(&self.drawing, self.live.and_then(|op| self.drawing.stroke(op)));
            self.live = None;
            self.easel.lay(&self.drawing, paper);
        }
        if let Some(op) = self.live {
            let goes_on = op == moment.ops && moment.samples as usize >= self.easel.live_samples();
            if self.ends_in(op, &target) {
                self.extend(op, usize::MAX);
                self.easel.end(op, &self.drawing);
                self.live = None;
            } else if !goes_on {
                self.easel.drop_live(&self.drawing, self.live.and_then(|op| self.drawing.stroke(op)));
                self.live = None;
            }
        }
        if self.live.is_none() {
            self.easel.show(&self.drawing, &target);
        }
        if moment.samples > 0 {
            self.extend(moment.ops, moment.samples as usize);
        }
    }

    /// Whether the live stroke is the next of those that stand on the paper.
    fn ends_in(&self, op: u32, target: &[u32]) -> bool {
        target.get(self.easel.shown().len()) == Some(&op) && target.starts_with(self.easel.shown())
    }

    fn extend(&mut self, op: u32, count: usize) {
        let Some(stroke) = self.drawing.stroke(op) else { return };
        if self.live.is_none() {
            self.easel.begin(stroke.style, stroke.samples[0]);
            self.live = Some(op);
        }
        let done = self.easel.live_samples();
        for sample in &stroke.samples[done..count.clamp(done, stroke.samples.len())] {
            self.easel.extend(*sample);
        }
    }

    /// The marks that could be seen after so many acts, and on what.
    fn visible(&mut self, ops: u32) -> (Vec<u32>, Paper) {
        if self.history.0 > ops {
            self.history = (0, History::default());
        }
        let (done, history) = &mut self.history;
        for index in *done..ops {
            history.apply(index, &self.drawing.ops()[index as usize]);
        }
        *done = ops;
        (history.visible(), history.paper())
    }

    pub fn orders(&mut self) -> &mut Orders {
        &mut self.easel.orders
    }
}
