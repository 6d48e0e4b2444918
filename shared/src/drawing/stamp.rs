//! Stamps: small pictures of our own that a child puts on the paper with one tap.
use super::art::{self, Shape};
use super::geometry::{Area, Place};
use super::{DrawingError, Sample};

/// What a stamp shows. Its number in stored bytes is its place in [`Motif::ALL`] and means these very shapes for
/// ever: what is to look otherwise is another motif, added at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Motif {
    Sun,
    Moon,
    Cloud,
    Rain,
    Rainbow,
    Snow,
    House,
    Tree,
    Flower,
    Cat,
    Dog,
    Rabbit,
    Fish,
    Bird,
    PersonTall,
    PersonMiddle,
    PersonSmall,
    Baby,
    Heart,
    Bike,
    Ball,
    Car,
    /// Whoever draws, on the way from worried to ready. There is one on a paper at most.
    Figure,
}

impl Motif {
    /// All motifs, by number.
    pub const ALL: [Self; 23] = [
        Self::Sun,
        Self::Moon,
        Self::Cloud,
        Self::Rain,
        Self::Rainbow,
        Self::Snow,
        Self::House,
        Self::Tree,
        Self::Flower,
        Self::Cat,
        Self::Dog,
        Self::Rabbit,
        Self::Fish,
        Self::Bird,
        Self::PersonTall,
        Self::PersonMiddle,
        Self::PersonSmall,
        Self::Baby,
        Self::Heart,
        Self::Bike,
        Self::Ball,
        Self::Car,
        Self::Figure,
    ];

    /// Whether placing it again moves it.
    pub fn is_figure(self) -> bool {
        self == Self::Figure
    }

    /// Its shapes, in a square with sides of [`Motif::SIDE`].
    pub fn shapes(self) -> &'static [Shape] {
        art::motif(self)
    }

    /// The side of the square in which a motif is drawn.
    pub const SIDE: f32 = 100.0;
}

/// A stamp on the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since the drawing began.
    pub at: u32,
    pub motif: Motif,
    /// The middle, in quarters of a paper pixel from the left.
    pub x: i16,
    /// The same from the top.
    pub y: i16,
    /// The side of its square in paper pixels.
    pub across: u16,
}

impl Stamp {
    /// The smallest and the largest, in paper pixels.
    pub const ACROSS: std::ops::RangeInclusive<u16> = 16..=768;

    /// A stamp with its middle at this place in paper pixels.
    pub fn nearest(at: u32, motif: Motif, x: f64, y: f64, across: u16) -> Self {
        let Sample { x, y, .. } = Sample::nearest(x, y, 0.0, 0.0);
        Self { at, motif, x, y, across: across.clamp(*Self::ACROSS.start(), *Self::ACROSS.end()) }
    }

    /// Where the corner of its square is on the paper, and how many paper pixels a unit of the motif is.
    pub fn frame(&self) -> (Place, f32) {
        let half = f32::from(self.across) * 0.5;
        let corner = [f32::from(self.x) * 0.25 - half, f32::from(self.y) * 0.25 - half];
        (corner, f32::from(self.across) / Motif::SIDE)
    }

    /// What its ink can have touched.
    pub fn area(&self) -> Area {
        let ([x, y], zoom) = self.frame();
        let Area { from, to } = art::area(self.motif.shapes());
        Area {
            from: [x + from[0] * zoom - 1.0, y + from[1] * zoom - 1.0],
            to: [x + to[0] * zoom + 1.0, y + to[1] * zoom + 1.0],
        }
    }

    pub(super) fn check(&self) -> Result<(), DrawingError> {
        if Self::ACROSS.contains(&self.across) { Ok(()) } else { Err(DrawingError::Malformed) }
    }
}
