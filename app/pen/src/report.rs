//! What the surface says, as it comes from its script: six numbers, then four for each sample.
use shared::drawing::Sample;

pub const HEAD: usize = 6;
pub const EACH: usize = 4;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Report<'a> {
    /// A pen is near.
    Hover(Pointer),
    Down(Pointer, Samples<'a>),
    Move(Pointer, Samples<'a>),
    Up(Pointer),
    /// The system took the pointer away.
    Cancel(Pointer),
    /// Nothing but the time.
    Tick,
    /// The canvas has this many pixels across.
    Size(f32),
    /// The page may be gone in a moment.
    Leave,
    Frame,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pointer {
    /// Of one press: the same finger has another when it comes down again.
    pub id: i32,
    pub kind: PointerKind,
    /// How wide it touches, in CSS pixels.
    pub contact: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointerKind {
    Mouse,
    Touch,
    Pen,
    /// The end of a pen that rubs out.
    PenEraser,
}

impl PointerKind {
    pub fn is_pen(self) -> bool {
        matches!(self, Self::Pen | Self::PenEraser)
    }
}

/// Where a pointer was, steadied and as it is kept, and when, in milliseconds of the page's clock.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Felt {
    /// Without its `dt`.
    pub sample: Sample,
    pub time: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Samples<'a>(&'a [f64]);

impl Samples<'_> {
    pub fn iter(&self) -> impl Iterator<Item = Felt> {
        self.0.as_chunks::<EACH>().0.iter().map(|&[x, y, pressure, time]| {
            // Casts from floats saturate, and NaN becomes 0.
            let pressure = (pressure as u8).min(Sample::FULL_PRESSURE);
            Felt { sample: Sample { x: x as i16, y: y as i16, pressure, dt: 0 }, time }
        })
    }
}

/// The reports in a row of numbers, each with the samples that it says it has.
pub fn each(mut numbers: &[f64]) -> impl Iterator<Item = &[f64]> {
    std::iter::from_fn(move || {
        let samples = *numbers.get(HEAD - 1)? as usize;
        let (report, rest) = numbers.split_at_checked(HEAD + EACH * samples)?;
        numbers = rest;
        Some(report)
    })
}

/// Reads a report and the time of the page's clock at which it was made.
pub fn read(numbers: &[f64]) -> Option<(f64, Report<'_>)> {
    let (&[kind, id, pointer, contact, time, _], samples) = numbers.split_first_chunk::<HEAD>()?;
    let pointer = Pointer {
        id: id as i32,
        kind: match pointer as u32 {
            1 => PointerKind::Touch,
            2 => PointerKind::Pen,
            3 => PointerKind::PenEraser,
            _ => PointerKind::Mouse,
        },
        contact,
    };
    let report = match kind as u32 {
        0 => Report::Hover(pointer),
        1 => Report::Down(pointer, Samples(samples)),
        2 => Report::Move(pointer, Samples(samples)),
        3 => Report::Up(pointer),
        4 => Report::Cancel(pointer),
        5 => Report::Tick,
        6 => Report::Size(contact as f32),
        7 => Report::Leave,
        8 => Report::Frame,
        _ => return None,
    };
    Some((time, report))
}
