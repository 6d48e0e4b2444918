//! One stroke: what it was drawn with and where the hand went.
use super::bytes::Reader;
use super::{DrawingError, MAX_SAMPLES};

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// The colour of the paper, and so of the eraser.
pub const PAPER: Rgb = [0xff, 0xfe, 0xfb];

/// What the hand holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tool {
    Pen,
    /// Paints paper. An erased place is covered, not cut out, so a replay shows it happening.
    Eraser,
}

/// How wide, at middle pressure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Width {
    Fine,
    Middle,
    Broad,
    Hair,
    Huge,
}

impl Width {
    /// The place of a width here is its number in stored bytes: add, never move.
    pub const ALL: [Width; 5] = [Width::Fine, Width::Middle, Width::Broad, Width::Hair, Width::Huge];

    /// In paper pixels.
    pub fn px(self) -> f32 {
        match self {
            Width::Hair => 3.0,
            Width::Huge => 48.0,
            Width::Fine => 6.0,
            Width::Middle => 12.0,
            Width::Broad => 24.0,
        }
    }
}

/// The eight pens. Three of them are skin, so that every child can draw the people they know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Colour {
    Ink,
    Red,
    Yellow,
    Green,
    Blue,
    DeepSkin,
    WarmSkin,
    LightSkin,
}

impl Colour {
    /// In the order of the pen box. The place of a colour here is its number in stored bytes: add, never move.
    pub const ALL: [Colour; 8] = [
        Colour::Ink,
        Colour::Red,
        Colour::Yellow,
        Colour::Green,
        Colour::Blue,
        Colour::DeepSkin,
        Colour::WarmSkin,
        Colour::LightSkin,
    ];

    pub fn rgb(self) -> Rgb {
        match self {
            Colour::Ink => [0x1f, 0x22, 0x2b],
            Colour::Red => [0xd8, 0x2c, 0x2c],
            Colour::Yellow => [0xf7, 0xb8, 0x12],
            Colour::Green => [0x22, 0x96, 0x4c],
            Colour::Blue => [0x1d, 0x63, 0xc8],
            Colour::DeepSkin => [0x5a, 0x36, 0x25],
            Colour::WarmSkin => [0xa9, 0x6b, 0x41],
            Colour::LightSkin => [0xf0, 0xc4, 0xa0],
        }
    }
}

/// How much of what is beneath can be seen. A stroke is one layer: where it crosses itself it gets no darker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opacity {
    Full,
    Half,
    Faint,
}

impl Opacity {
    /// The place of an opacity here is its number in stored bytes: add, never move.
    pub const ALL: [Opacity; 3] = [Opacity::Full, Opacity::Half, Opacity::Faint];

    /// In parts of 255.
    pub fn alpha(self) -> u8 {
        match self {
            Opacity::Full => 255,
            Opacity::Half => 128,
            Opacity::Faint => 64,
        }
    }
}

/// What a stroke is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Style {
    pub tool: Tool,
    pub width: Width,
    pub colour: Colour,
    /// Of a pen; an eraser takes everything.
    pub opacity: Opacity,
}

impl Style {
    /// A pen whose ink covers.
    pub const fn pen(width: Width, colour: Colour) -> Self {
        Self { tool: Tool::Pen, width, colour, opacity: Opacity::Full }
    }

    /// What it leaves on the paper.
    pub fn rgb(self) -> Rgb {
        match self.tool {
            Tool::Pen => self.colour.rgb(),
            Tool::Eraser => PAPER,
        }
    }

    /// One byte for what version 1 knew, two for the rest.
    pub(super) fn put(self, out: &mut Vec<u8>) {
        let tool_and_colour = self.colour as u8 | (self.tool as u8) << 5;
        if self.is_of_version_one() {
            out.push(tool_and_colour | (self.width as u8) << 3);
        } else {
            out.push(LONG | tool_and_colour);
            out.push(self.width as u8 | (self.opacity as u8) << 3);
        }
    }

    pub(super) fn is_of_version_one(self) -> bool {
        self.opacity == Opacity::Full && (self.width as usize) < WIDTHS_OF_VERSION_ONE
    }

    pub(super) fn read(reader: &mut Reader) -> Result<Self, DrawingError> {
        let first = reader.byte()?;
        let is_long = first & LONG != 0;
        let (width, opacity) = if is_long {
            let second = reader.byte()?;
            (second & 7, second >> 3)
        } else {
            (first >> 3 & 3, 0)
        };
        let tool = match first >> 5 & 3 {
            0 => Tool::Pen,
            1 => Tool::Eraser,
            _ => return Err(DrawingError::Malformed),
        };
        let width = *Width::ALL.get(usize::from(width)).ok_or(DrawingError::Malformed)?;
        let opacity = *Opacity::ALL.get(usize::from(opacity)).ok_or(DrawingError::Malformed)?;
        let style = Self { tool, width, colour: Colour::ALL[usize::from(first & 7)], opacity };
        // One style has one spelling.
        let is_spelled_well = style.is_of_version_one() != is_long && (!is_long || first & 0b11000 == 0);
        if is_spelled_well { Ok(style) } else { Err(DrawingError::Malformed) }
    }
}

/// Marks a style that needs a second byte.
const LONG: u8 = 0x80;
const WIDTHS_OF_VERSION_ONE: usize = 3;

/// Where the pen was, as it is kept and as it is painted: nothing is lost between the child's screen and a
/// replay of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Quarters of a paper pixel from the left. A stroke may leave the paper.
    pub x: i16,
    /// Quarters of a paper pixel from the top.
    pub y: i16,
    /// 0 to 63; 32 for whatever can not feel pressure.
    pub pressure: u8,
    /// Milliseconds since the sample before; 0 for the first of a stroke.
    pub dt: u16,
}

impl Sample {
    /// The hardest press there is.
    pub const FULL_PRESSURE: u8 = 63;

    /// The nearest sample that can be kept to a place in paper pixels and a pressure from 0 to 1.
    pub fn nearest(x: f64, y: f64, pressure: f64, dt: f64) -> Self {
        Self {
            // Casts from floats saturate, and NaN becomes 0.
            x: (x * 4.0).round() as i16,
            y: (y * 4.0).round() as i16,
            pressure: (pressure.clamp(0.0, 1.0) * f64::from(Self::FULL_PRESSURE)).round() as u8,
            dt: dt.round() as u16,
        }
    }

    /// The place in paper pixels.
    pub fn place(self) -> [f32; 2] {
        [f32::from(self.x) * 0.25, f32::from(self.y) * 0.25]
    }
}

/// One unbroken touch of the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stroke {
    pub style: Style,
    /// Milliseconds since the drawing began.
    pub at: u32,
    pub samples: Vec<Sample>,
}

impl Stroke {
    /// Milliseconds from the first sample to the last.
    pub fn duration(&self) -> u32 {
        self.samples.iter().skip(1).map(|sample| u32::from(sample.dt)).sum()
    }

    pub(super) fn check(&self) -> Result<(), DrawingError> {
        let count = self.samples.len();
        if count == 0 || count > MAX_SAMPLES {
            return Err(DrawingError::BadSampleCount);
        }
        if self.samples.iter().any(|sample| sample.pressure > Sample::FULL_PRESSURE) {
            return Err(DrawingError::Malformed);
        }
        if self.style.tool == Tool::Eraser && self.style.opacity != Opacity::Full {
            return Err(DrawingError::Malformed);
        }
        Ok(())
    }
}
