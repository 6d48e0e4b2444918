//! A child's drawing: not a picture but the log of what the hand did, so that it can be taken back, resumed
//! after a crash, replayed with time, and painted again at any size on any device.
//!
//! Never here: a canvas, a pointer, a clock. Samples arrive already smoothed and timed.
pub mod art;
mod bytes;
mod codec;
mod fill;
#[cfg(feature = "generate")]
pub mod generate;
pub mod geometry;
mod history;
mod paper;
mod piece;
#[cfg(feature = "render")]
pub mod render;
mod replay;
mod stamp;
mod stroke;

pub use fill::{Fill, MAX_REGION_BYTES, Region};
pub use history::History;
pub use paper::Paper;
pub use piece::{Part, Piece, Resumed};
pub use replay::{Moment, Pauses, Timeline};
pub use stamp::{Motif, Stamp};
pub use stroke::{Colour, Opacity, PAPER, Rgb, Sample, Stroke, Style, Tool, Width};

/// What a finished drawing is called on the wire and in the store.
pub const MEDIA_TYPE: &str = "application/vnd.heard.drawing";

/// The paper in paper pixels. One size and one aspect for every device, so that a drawing made on a tablet held
/// upright is the same drawing on a phone and in a report; screens scale it, nothing crops it.
pub const PAPER_WIDTH: u32 = 1024;
/// See [`PAPER_WIDTH`].
pub const PAPER_HEIGHT: u32 = 768;

/// The most samples one stroke can hold: more than two minutes without lifting a 120 Hz pen. The pad then ends
/// the stroke and begins the next one at the same place.
pub const MAX_SAMPLES: usize = 16_384;
/// The most things that can be done in one drawing.
pub const MAX_OPS: usize = 16_384;
/// The largest finished drawing: about 1.3 million samples, three hours of drawing without a pause.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// One thing the child did, with the time it began in milliseconds since the drawing began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Op {
    Stroke(Stroke),
    /// Colour within what was around it.
    Fill(Fill),
    /// A small picture of ours.
    Stamp(Stamp),
    /// What the drawing is on from now on. Neither rubbed out nor cleared, and no mark of the child's.
    Paper {
        at: u32,
        paper: Paper,
    },
    /// Takes back the last mark or clear that still stands.
    Undo {
        at: u32,
    },
    /// Gives back what the last undo took, unless something was drawn since.
    Redo {
        at: u32,
    },
    /// Fresh paper. What was drawn before stays in the log and in the replay.
    Clear {
        at: u32,
    },
}

impl Op {
    /// When it began, in milliseconds since the drawing began.
    pub fn at(&self) -> u32 {
        match self {
            Op::Stroke(stroke) => stroke.at,
            Op::Fill(fill) => fill.at,
            Op::Stamp(stamp) => stamp.at,
            Op::Paper { at, .. } | Op::Undo { at } | Op::Redo { at } | Op::Clear { at } => *at,
        }
    }

    /// Whether it is something that the child put on the paper.
    pub fn is_mark(&self) -> bool {
        matches!(self, Op::Stroke(_) | Op::Fill(_) | Op::Stamp(_))
    }

    /// When it was over: only strokes last.
    pub fn end(&self) -> u32 {
        match self {
            Op::Stroke(stroke) => stroke.at.saturating_add(stroke.duration()),
            _ => self.at(),
        }
    }
}

/// A drawing as it is kept: everything that was done, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawing {
    ops: Vec<Op>,
}

impl Drawing {
    pub fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// Adds what was done next. Refused when the drawing or the stroke is as large as one can be.
    pub fn push(&mut self, op: Op) -> Result<(), DrawingError> {
        if self.ops.len() >= MAX_OPS {
            return Err(DrawingError::TooManyOps);
        }
        match &op {
            Op::Stroke(stroke) => stroke.check()?,
            Op::Stamp(stamp) => stamp.check()?,
            _ => {}
        }
        self.ops.push(op);
        Ok(())
    }

    /// What stands after every undo, redo and clear.
    pub fn history(&self) -> History {
        let mut history = History::default();
        for (index, op) in (0u32..).zip(&self.ops) {
            history.apply(index, op);
        }
        history
    }

    /// The marks that can be seen on the paper, first painted first; erasing strokes are among them.
    pub fn visible(&self) -> impl Iterator<Item = &Op> {
        self.history().visible().into_iter().filter_map(|index| self.mark(index))
    }

    /// What the drawing is on.
    pub fn paper(&self) -> Paper {
        self.history().paper()
    }

    /// The mark at this place of the log, if it is one.
    pub fn mark(&self, index: u32) -> Option<&Op> {
        self.ops.get(index as usize).filter(|op| op.is_mark())
    }

    /// The stroke at this place of the log, if it is one.
    pub fn stroke(&self, index: u32) -> Option<&Stroke> {
        match self.ops.get(index as usize) {
            Some(Op::Stroke(stroke)) => Some(stroke),
            _ => None,
        }
    }

    /// True when there is nothing of the child's to be seen on the paper.
    pub fn is_blank(&self) -> bool {
        self.history().is_blank()
    }

    /// When the last thing done was over, in milliseconds since the drawing began.
    pub fn end(&self) -> u32 {
        self.ops.iter().map(Op::end).max().unwrap_or(0)
    }

    /// The finished document, of type [`MEDIA_TYPE`].
    pub fn to_bytes(&self) -> Vec<u8> {
        codec::document(&self.ops)
    }

    /// Reads a finished document. Strict: a document that is not exactly as [`Drawing::to_bytes`] lays it out is
    /// refused, because it has been stored and sent since.
    pub fn from_bytes(document: &[u8]) -> Result<Self, DrawingError> {
        Ok(Self { ops: codec::read_document(document)? })
    }

    /// Puts a drawing together again from what was kept while it was being made. Lenient: see [`Resumed`].
    pub fn from_pieces<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Resumed {
        piece::resume(pieces)
    }
}

/// Why bytes are not a drawing, or an act can not be added to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DrawingError {
    #[error("not a drawing")]
    NotADrawing,
    #[error("a drawing of version {0}, which this build can not read")]
    UnknownVersion(u8),
    #[error("the drawing is larger than one can be")]
    TooLarge,
    #[error("the drawing has more acts than one can have")]
    TooManyOps,
    #[error("a stroke has no sample or too many")]
    BadSampleCount,
    #[error("stamp or paper {0}, which this build does not have")]
    UnknownPicture(u32),
    #[error("the drawing ends in the middle")]
    Truncated,
    #[error("the drawing's bytes have changed since they were written")]
    Changed,
    #[error("the drawing has bytes that mean nothing")]
    Malformed,
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod marks_laws;
