//! What the surface is told to paint: a list of numbers that its script reads, so that one call paints a frame.
use shared::drawing::Rgb;
use shared::drawing::geometry::{Area, Curve};

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

    pub fn pen(&mut self, [red, green, blue]: Rgb) {
        let rgb = u32::from(red) << 16 | u32::from(green) << 8 | u32::from(blue);
        self.0.extend([PEN, rgb as f32]);
    }

    pub fn curve(&mut self, curve: Curve) {
        let Curve { width, from, control, to } = curve;
        self.0.extend([CURVE, width, from[0], from[1], control[0], control[1], to[0], to[1]]);
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
