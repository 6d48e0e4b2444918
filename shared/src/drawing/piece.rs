//! What is written down while the child draws, and how a drawing is put together from it after a crash.
use std::collections::BTreeMap;

use super::bytes::Reader;
use super::codec::{self, Entry};
use super::{Drawing, MAX_OPS, MAX_SAMPLES, Op, Stroke};

/// A few bytes to be kept at once, in any order and as often as one likes: each says itself what it is part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The place of the act in the drawing's log.
    pub op: u32,
    pub part: Part,
    /// The framed bytes, complete in themselves.
    pub bytes: Vec<u8>,
}

/// How much of an act a piece holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it: every other piece of this act may be thrown away.
    Whole,
    /// The samples of a live stroke from this one on.
    From(u32),
}

impl Piece {
    /// A finished act.
    pub fn whole(op: u32, act: &Op) -> Self {
        Self { op, part: Part::Whole, bytes: codec::whole(op, act) }
    }

    /// The samples from `first` on of a stroke that is still being drawn.
    pub fn part(op: u32, first: u32, stroke: &Stroke) -> Self {
        Self { op, part: Part::From(first), bytes: codec::part(op, first, stroke) }
    }
}

/// A drawing as it was when its pieces were last kept. A stroke that was never finished is kept as far as it
/// went. A piece that can not be read is left out, because the child's other strokes are still the child's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resumed {
    pub drawing: Drawing,
    /// The number of the next act. Larger than the count of acts if one was lost.
    pub next_op: u32,
    /// How many pieces could not be read or had lost their neighbours.
    pub unreadable: u32,
}

pub(super) fn resume<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Resumed {
    let mut whole = BTreeMap::new();
    let mut parts = BTreeMap::<u32, BTreeMap<u32, Stroke>>::new();
    let mut unreadable = 0;
    for piece in pieces {
        let mut reader = Reader(piece);
        // A store may hand over one piece or many glued together.
        while !reader.0.is_empty() {
            match codec::read_frame(&mut reader) {
                Ok(Entry::Whole(op, act)) if (op as usize) < MAX_OPS => {
                    whole.insert(op, act);
                }
                Ok(Entry::Part { op, first, stroke }) if (op as usize) < MAX_OPS => {
                    parts.entry(op).or_default().insert(first, stroke);
                }
                _ => {
                    unreadable += 1;
                    break;
                }
            }
        }
    }
    for (op, parts) in parts {
        whole.entry(op).or_insert_with(|| {
            let (stroke, lost) = join(parts);
            unreadable += lost;
            Op::Stroke(stroke)
        });
    }
    let next_op = whole.keys().next_back().map_or(0, |last| last + 1);
    Resumed { drawing: Drawing { ops: whole.into_values().collect() }, next_op, unreadable }
}

/// The parts of one stroke up to the first one missing; and how many were beyond that.
fn join(parts: BTreeMap<u32, Stroke>) -> (Stroke, u32) {
    let mut lost = 0;
    let mut parts = parts.into_iter();
    let (begin, mut stroke) = parts.next().expect("a stroke is listed with its first part");
    while let Some((first, part)) = parts.next() {
        let whole = stroke.samples.len() + part.samples.len();
        if first as usize - begin as usize != stroke.samples.len() || whole > MAX_SAMPLES {
            lost = 1 + parts.len() as u32;
            break;
        }
        stroke.samples.extend(part.samples);
    }
    (stroke, lost)
}
