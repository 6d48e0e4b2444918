//! Which marks stand after undo, redo and clear, and on which paper. Order is all it knows; it never looks at ink.
use super::{Op, Paper};

/// What can be taken back and what can be given back, at one moment of a drawing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    done: Vec<Deed>,
    undone: Vec<Deed>,
    paper: Paper,
}

/// Something that can be taken back. A clear can: a child who taps it by mistake loses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Mark(u32),
    /// There is one figure: placed again, it has moved.
    Figure(u32),
    Clear,
}

impl History {
    /// Goes one act further; `index` is its place in the drawing's log.
    pub fn apply(&mut self, index: u32, op: &Op) {
        match op {
            Op::Stroke(_) | Op::Fill(_) => self.do_anew(Deed::Mark(index)),
            Op::Stamp(stamp) if stamp.motif.is_figure() => self.do_anew(Deed::Figure(index)),
            Op::Stamp(_) => self.do_anew(Deed::Mark(index)),
            // What lies under the drawing is no mark: nothing takes it back, nothing clears it.
            Op::Paper { paper, .. } => self.paper = *paper,
            Op::Clear { .. } => self.do_anew(Deed::Clear),
            Op::Undo { .. } => self.undone.extend(self.done.pop()),
            Op::Redo { .. } => self.done.extend(self.undone.pop()),
        }
    }

    fn do_anew(&mut self, deed: Deed) {
        self.done.push(deed);
        self.undone.clear();
    }

    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// What the drawing is on.
    pub fn paper(&self) -> Paper {
        self.paper
    }

    /// Places in the log of the marks on the paper, first painted first.
    pub fn visible(&self) -> Vec<u32> {
        let fresh = self.done.iter().rposition(|deed| *deed == Deed::Clear).map_or(0, |clear| clear + 1);
        let standing = &self.done[fresh..];
        let figure = standing.iter().rposition(|deed| matches!(deed, Deed::Figure(_)));
        let marks = standing.iter().enumerate().filter_map(|(place, deed)| match deed {
            Deed::Mark(index) => Some(*index),
            Deed::Figure(index) => (Some(place) == figure).then_some(*index),
            Deed::Clear => None,
        });
        marks.collect()
    }

    /// Whether nothing can be seen but paper.
    pub fn is_blank(&self) -> bool {
        self.done.last().is_none_or(|deed| *deed == Deed::Clear)
    }
}
