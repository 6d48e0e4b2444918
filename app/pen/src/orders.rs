//! What the surface is told to paint: a list of numbers that its script reads, so that one call paints a frame.
use shared::drawing::art::{Shape, Step};
use shared::drawing::geometry::{Area, Curve, Place, ink_width};
use shared::drawing::{MAX_SAMPLES, Opacity, Rgb, Sample, Style};

// As in `surface.js`.
const PEN: f32 = 0.0;
const CURVE: f32 = 1.0;
const WIPE: f32 = 2.0;
const CLIP: f32 = 3.0;
const UNCLIP: f32 = 4.0;
const KEEP: f32 = 5.0;
const BRING: f32 = 6.0;
const TURN: f32 = 7.0;
const RESIZE: f32 = 8.0;
const ASK: f32 = 9.0;
const SHAPE: f32 = 10.0;
const GROUND: f32 = 11.0;
const SOFT: f32 = 12.0;
const HARD: f32 = 13.0;
const DRAW: f32 = 14.0;
const LIFT: f32 = 15.0;
const AGAIN: f32 = 16.0;
const NONE: f32 = -1.0;

/// A canvas aside from the one that is seen.
pub type Slot = u8;

#[derive(Debug, Default, PartialEq)]
pub struct Orders(Vec<f32>);

impl Orders {
    pub fn numbers(&self) -> &[f32] {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Forgets them once they are carried out, and keeps the room.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn pen(&mut self, rgb: Rgb) {
        self.0.extend([PEN, number(rgb)]);
    }

    /// The pen brings back the paper, with what is printed on it.
    pub fn rubber(&mut self) {
        self.0.extend([PEN, NONE]);
    }

    /// A filled shape, a line around it, or both.
    pub fn shape(&mut self, shape: &Shape, corner: Place, zoom: f32) {
        let (line, width) = shape.line.unwrap_or_default();
        self.begin_shape(
            shape.fill.map_or(NONE, number),
            shape.line.map_or(NONE, |_| number(line)),
            width * zoom,
            1.0,
        );
        let count = self.0.len() - 1;
        for step in &shape.path {
            match step.moved(corner, zoom) {
                Step::Move([x, y]) => self.0.extend([0.0, x, y]),
                Step::Line([x, y]) => self.0.extend([1.0, x, y]),
                Step::Quad([cx, cy], [x, y]) => self.0.extend([2.0, cx, cy, x, y]),
                Step::Cubic([ax, ay], [bx, by], [x, y]) => self.0.extend([3.0, ax, ay, bx, by, x, y]),
                Step::Close => self.0.push(4.0),
            }
        }
        self.0[count] = (self.0.len() - 1 - count) as f32;
    }

    /// Closed parts, filled together.
    pub fn pour(&mut self, parts: &[Vec<Place>], rgb: Rgb, opacity: Opacity) {
        self.begin_shape(number(rgb), NONE, 0.0, alpha(opacity));
        let count = self.0.len() - 1;
        for part in parts {
            for (index, [x, y]) in part.iter().enumerate() {
                self.0.extend([if index == 0 { 0.0 } else { 1.0 }, *x, *y]);
            }
            self.0.push(4.0);
        }
        self.0[count] = (self.0.len() - 1 - count) as f32;
    }

    fn begin_shape(&mut self, fill: f32, line: f32, width: f32, alpha: f32) {
        self.0.extend([SHAPE, fill, line, width, alpha, 0.0]);
    }

    /// What is printed on the paper, painted from now on until `turn_back`; or nothing is.
    pub fn ground(&mut self, is_printed: bool) {
        self.0.extend([GROUND, f32::from(u8::from(is_printed))]);
    }

    /// Ink goes to a layer of its own, seen through as much as said, until `harden`. A live layer is seen while it
    /// is drawn on.
    pub fn soften(&mut self, opacity: Opacity, is_live: bool) {
        self.0.extend([SOFT, alpha(opacity), f32::from(u8::from(is_live))]);
    }

    /// Lays that layer down, or takes it away: nothing of it is outside the area.
    pub fn harden(&mut self, keep: bool, Area { from, to }: Area) {
        self.0.extend([HARD, f32::from(u8::from(keep)), from[0], from[1], to[0], to[1]]);
    }

    pub fn curve(&mut self, curve: Curve) {
        let Curve { width, from, control, to } = curve;
        self.0.extend([CURVE, width, from[0], from[1], control[0], control[1], to[0], to[1]]);
    }

    /// This press of a pointer draws: its ink follows it from now on, as wide at each pressure as `ink_width` says.
    pub fn draw(&mut self, press: i32, style: Style) {
        self.0.extend([DRAW, press as f32, MAX_SAMPLES as f32]);
        let widths = (0..=Sample::FULL_PRESSURE).map(|pressure| Sample { x: 0, y: 0, pressure, dt: 0 });
        self.0.extend(widths.map(|sample| ink_width(style, sample)));
    }

    /// The stroke that follows a pointer is over; its ink stays, or is being painted over.
    pub fn lift(&mut self, stays: bool) {
        self.0.extend([LIFT, f32::from(u8::from(stays))]);
    }

    /// The stroke that follows a pointer is painted again from its beginning, over what was painted since.
    pub fn again(&mut self) {
        self.0.push(AGAIN);
    }

    /// Fresh paper, within the clip if there is one.
    pub fn wipe(&mut self) {
        self.0.push(WIPE);
    }

    /// Paints only here until `unclip`.
    pub fn clip(&mut self, area: Area) {
        let Area { from, to } = area;
        self.0.extend([CLIP, from[0], from[1], to[0], to[1]]);
    }

    pub fn unclip(&mut self) {
        self.0.push(UNCLIP);
    }

    /// Copies what is seen.
    pub fn keep(&mut self, slot: Slot) {
        self.0.extend([KEEP, f32::from(slot)]);
    }

    /// Copies a kept picture to where painting goes.
    pub fn bring(&mut self, slot: Slot) {
        self.0.extend([BRING, f32::from(slot)]);
    }

    /// Paints aside from now on.
    pub fn turn_aside(&mut self, slot: Slot) {
        self.0.extend([TURN, f32::from(slot)]);
    }

    pub fn turn_back(&mut self) {
        self.0.extend([TURN, -1.0]);
    }

    /// Gives the canvas so many pixels across.
    pub fn resize(&mut self, across: f32) {
        self.0.extend([RESIZE, across]);
    }

    /// Asks to be called at the next frame.
    pub fn ask_for_frame(&mut self) {
        self.0.push(ASK);
    }
}

fn number([red, green, blue]: Rgb) -> f32 {
    (u32::from(red) << 16 | u32::from(green) << 8 | u32::from(blue)) as f32
}

fn alpha(opacity: Opacity) -> f32 {
    f32::from(opacity.alpha()) / 255.0
}
