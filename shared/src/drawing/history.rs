//! Which strokes stand after undo, redo and clear. Order is all it knows; it never looks at ink.
use super::Op;

/// What can be taken back and what can be given back, at one moment of a drawing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    done: Vec<Deed>,
    undone: Vec<Deed>,
}

/// Something that can be taken back. A clear can: a child who taps it by mistake loses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Stroke(u32),
    Clear,
}

impl History {
    /// Goes one act further; `index` is its place in the drawing's log.
    pub fn apply(&mut self, index: u32, op: &Op) {
        match op {
            Op::Stroke(_) => self.do_anew(Deed::Stroke(index)),
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

    /// Places in the log of the strokes on the paper, first painted first.
    pub fn visible(&self) -> Vec<u32> {
        let fresh = self.done.iter().rposition(|deed| *deed == Deed::Clear).map_or(0, |clear| clear + 1);
        self.done[fresh..]
            .iter()
            .filter_map(|deed| match deed {
                Deed::Stroke(index) => Some(*index),
                Deed::Clear => None,
            })
            .collect()
    }
}
