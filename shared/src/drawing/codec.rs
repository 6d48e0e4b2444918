//! The bytes of an act, of a piece, and of a whole document.
//!
//! A document is `magic | version | acts | crc32`, a piece `length u32 | crc32 u32 | number of the act | act`, an
//! act `kind | time | …`. What an older build can read is written as it always was. The samples of a stroke stand in columns: second differences of x, of y, first differences
//! of pressure, and two bits of time for each. Unknown kinds and versions are refused, never skipped: half a
//! drawing is not the drawing.
use super::bytes::{Reader, crc32, put_number, put_signed, unzigzag, zigzag};
use super::{
    DrawingError, Fill, MAX_BYTES, MAX_OPS, MAX_SAMPLES, Motif, Op, Paper, Sample, Stamp, Stroke, Style,
};

const MAGIC: &[u8; 4] = b"HRDd";
/// Strokes that cover, in three widths.
const FIRST_VERSION: u8 = 1;
/// Fills, stamps, papers, and more widths and opacities.
const VERSION: u8 = 2;

const STROKE: u8 = 0;
const UNDO: u8 = 1;
const REDO: u8 = 2;
const CLEAR: u8 = 3;
const PART: u8 = 4;
const FILL: u8 = 5;
const STAMP: u8 = 6;
const PAPER: u8 = 7;

/// What one frame says.
pub(super) enum Entry {
    /// Act number so-and-so, whole.
    Whole(u32, Op),
    /// Some samples of act number so-and-so, a stroke that was still being drawn; `first` is the place of the
    /// first of them in the stroke.
    Part { op: u32, first: u32, stroke: Stroke },
}

pub(super) fn document(ops: &[Op]) -> Vec<u8> {
    let mut out = Vec::from(MAGIC);
    out.push(version(ops));
    for op in ops {
        put_op(&mut out, op);
    }
    let check = crc32(&out);
    out.extend(check.to_le_bytes());
    out
}

/// The first that has everything in it, so that a drawing has the same bytes whichever build keeps it.
fn version(ops: &[Op]) -> u8 {
    let is_of_the_first = ops.iter().all(|op| match op {
        Op::Stroke(stroke) => stroke.style.is_of_version_one(),
        Op::Undo { .. } | Op::Redo { .. } | Op::Clear { .. } => true,
        Op::Fill(_) | Op::Stamp(_) | Op::Paper { .. } => false,
    });
    if is_of_the_first { FIRST_VERSION } else { VERSION }
}

pub(super) fn read_document(document: &[u8]) -> Result<Vec<Op>, DrawingError> {
    if document.len() > MAX_BYTES {
        return Err(DrawingError::TooLarge);
    }
    let mut reader = Reader(document);
    if reader.take(MAGIC.len()).map_err(|_| DrawingError::NotADrawing)? != MAGIC {
        return Err(DrawingError::NotADrawing);
    }
    let written_as = reader.byte()?;
    if !(FIRST_VERSION..=VERSION).contains(&written_as) {
        return Err(DrawingError::UnknownVersion(written_as));
    }
    let body = reader.0.len().checked_sub(4).ok_or(DrawingError::Truncated)?;
    let mut acts = Reader(reader.take(body)?);
    if reader.u32()? != crc32(&document[..document.len() - 4]) {
        return Err(DrawingError::Changed);
    }
    let mut ops = Vec::new();
    while !acts.0.is_empty() {
        if ops.len() == MAX_OPS {
            return Err(DrawingError::TooManyOps);
        }
        let kind = acts.byte()?;
        ops.push(read_op(&mut acts, kind)?);
    }
    if version(&ops) == written_as { Ok(ops) } else { Err(DrawingError::Malformed) }
}

pub(super) fn whole(number: u32, op: &Op) -> Vec<u8> {
    frame(number, |out| put_op(out, op))
}

pub(super) fn part(number: u32, first: u32, stroke: &Stroke) -> Vec<u8> {
    let samples = stroke.samples.get(first as usize..).unwrap_or_default();
    frame(number, |out| {
        out.push(PART);
        put_number(out, first);
        put_number(out, stroke.at);
        put_stroke(out, stroke.style, samples);
    })
}

fn frame(number: u32, act: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut out = vec![0; 8];
    put_number(&mut out, number);
    act(&mut out);
    let length = (out.len() - 8) as u32;
    let check = crc32(&out[8..]);
    out[..4].copy_from_slice(&length.to_le_bytes());
    out[4..8].copy_from_slice(&check.to_le_bytes());
    out
}

pub(super) fn read_frame(reader: &mut Reader) -> Result<Entry, DrawingError> {
    let length = reader.u32()?;
    let check = reader.u32()?;
    let payload = reader.take(length as usize)?;
    if crc32(payload) != check {
        return Err(DrawingError::Changed);
    }
    let mut payload = Reader(payload);
    let op = payload.number()?;
    let entry = match payload.byte()? {
        PART => {
            let (first, at) = (payload.number()?, payload.number()?);
            Entry::Part { op, first, stroke: read_stroke(&mut payload, at)? }
        }
        kind => Entry::Whole(op, read_op(&mut payload, kind)?),
    };
    if payload.0.is_empty() { Ok(entry) } else { Err(DrawingError::Malformed) }
}

fn put_op(out: &mut Vec<u8>, op: &Op) {
    out.push(match op {
        Op::Stroke(_) => STROKE,
        Op::Undo { .. } => UNDO,
        Op::Redo { .. } => REDO,
        Op::Clear { .. } => CLEAR,
        Op::Fill(_) => FILL,
        Op::Stamp(_) => STAMP,
        Op::Paper { .. } => PAPER,
    });
    put_number(out, op.at());
    match op {
        Op::Stroke(stroke) => put_stroke(out, stroke.style, &stroke.samples),
        Op::Fill(fill) => fill.put(out),
        Op::Stamp(stamp) => {
            put_number(out, stamp.motif as u32);
            put_signed(out, i32::from(stamp.x));
            put_signed(out, i32::from(stamp.y));
            put_number(out, u32::from(stamp.across));
        }
        Op::Paper { paper, .. } => put_number(out, paper.number()),
        Op::Undo { .. } | Op::Redo { .. } | Op::Clear { .. } => {}
    }
}

fn read_op(reader: &mut Reader, kind: u8) -> Result<Op, DrawingError> {
    let at = reader.number()?;
    Ok(match kind {
        STROKE => Op::Stroke(read_stroke(reader, at)?),
        UNDO => Op::Undo { at },
        REDO => Op::Redo { at },
        CLEAR => Op::Clear { at },
        FILL => Op::Fill(Fill::read(reader, at)?),
        STAMP => Op::Stamp(read_stamp(reader, at)?),
        PAPER => Op::Paper { at, paper: Paper::numbered(reader.number()?)? },
        _ => return Err(DrawingError::Malformed),
    })
}

fn read_stamp(reader: &mut Reader, at: u32) -> Result<Stamp, DrawingError> {
    let number = reader.number()?;
    let motif = *Motif::ALL.get(number as usize).ok_or(DrawingError::UnknownPicture(number))?;
    let mut place = || i16::try_from(reader.signed()?).map_err(|_| DrawingError::Malformed);
    let (x, y) = (place()?, place()?);
    let across = u16::try_from(reader.number()?).map_err(|_| DrawingError::Malformed)?;
    let stamp = Stamp { at, motif, x, y, across };
    stamp.check()?;
    Ok(stamp)
}

fn put_stroke(out: &mut Vec<u8>, style: Style, samples: &[Sample]) {
    style.put(out);
    put_number(out, samples.len() as u32);
    for column in [|sample: &Sample| sample.x, |sample: &Sample| sample.y] {
        let (mut last, mut speed) = (0, 0);
        for (index, sample) in samples.iter().enumerate() {
            let value = i32::from(column(sample));
            put_signed(out, value - last - speed);
            speed = if index == 0 { 0 } else { value - last };
            last = value;
        }
    }
    let mut pressure = MIDDLE;
    for sample in samples {
        put_signed(out, i32::from(sample.pressure) - pressure);
        pressure = i32::from(sample.pressure);
    }
    put_times(out, samples);
}

/// What the pressure of the first sample is told apart from.
const MIDDLE: i32 = 32;

/// A pen reports at a pace of its own, so a sample's time is two bits: the pace, one less, one more, or something
/// else that follows after the bits.
fn put_times(out: &mut Vec<u8>, samples: &[Sample]) {
    let pace = pace(samples);
    let away = |sample: &Sample| zigzag(i32::from(sample.dt) - pace);
    put_number(out, pace as u32);
    for four in samples.chunks(4) {
        let bits = four.iter().rev().fold(0, |bits, sample| bits << 2 | away(sample).min(ELSE));
        out.push(bits as u8);
    }
    for other in samples.iter().map(away).filter(|away| *away >= ELSE) {
        put_number(out, other - ELSE);
    }
}

const ELSE: u32 = 3;

/// The commonest time between two samples.
fn pace(samples: &[Sample]) -> i32 {
    let mut counts = [0u32; 64];
    for sample in samples {
        if let Some(count) = counts.get_mut(usize::from(sample.dt)) {
            *count += 1;
        }
    }
    (0..64).max_by_key(|dt| counts[*dt as usize]).unwrap_or(0)
}

fn read_stroke(reader: &mut Reader, at: u32) -> Result<Stroke, DrawingError> {
    let style = Style::read(reader)?;
    let count = reader.number()? as usize;
    // Each sample takes three bytes and more, so a length that lies is found before room is made for it.
    if count == 0 || count > MAX_SAMPLES || count * 3 > reader.0.len() {
        return Err(DrawingError::BadSampleCount);
    }
    let mut samples = vec![Sample { x: 0, y: 0, pressure: 0, dt: 0 }; count];
    for put in [|sample: &mut Sample, value| sample.x = value, |sample: &mut Sample, value| sample.y = value]
    {
        let (mut last, mut speed) = (0i32, 0i32);
        for (index, sample) in samples.iter_mut().enumerate() {
            let value = last.wrapping_add(speed).wrapping_add(reader.signed()?);
            put(sample, i16::try_from(value).map_err(|_| DrawingError::Malformed)?);
            speed = if index == 0 { 0 } else { value - last };
            last = value;
        }
    }
    let mut pressure = MIDDLE;
    for sample in &mut samples {
        pressure = pressure.wrapping_add(reader.signed()?);
        sample.pressure = u8::try_from(pressure).map_err(|_| DrawingError::Malformed)?;
    }
    read_times(reader, &mut samples)?;
    let stroke = Stroke { style, at, samples };
    stroke.check()?;
    Ok(stroke)
}

fn read_times(reader: &mut Reader, samples: &mut [Sample]) -> Result<(), DrawingError> {
    let pace = i32::try_from(reader.number()?).map_err(|_| DrawingError::Malformed)?;
    let bits = reader.take(samples.len().div_ceil(4))?;
    for (index, sample) in samples.iter_mut().enumerate() {
        let away = match u32::from(bits[index / 4] >> (index % 4 * 2) & 3) {
            ELSE => reader.number()?.checked_add(ELSE).ok_or(DrawingError::Malformed)?,
            near => near,
        };
        sample.dt = u16::try_from(pace.wrapping_add(unzigzag(away))).map_err(|_| DrawingError::Malformed)?;
    }
    Ok(())
}
