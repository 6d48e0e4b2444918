//! Walks the chain and names the first row that is not as it was written.
use shared::digest::Digest;

use super::{BEGINNING, link};

/// A walk along the rows, in order.
#[derive(Debug, Clone)]
pub struct Chain {
    rows: u64,
    head: Digest,
}

/// What a walk found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every row is as it was written. A head that was noted elsewhere tells whether rows were cut off.
    Whole { rows: u64, head: Digest },
    /// The first row that was changed, put in or taken out.
    Broken { row: u64 },
}

impl Default for Chain {
    fn default() -> Self {
        Self { rows: 0, head: BEGINNING }
    }
}

impl Chain {
    /// Takes the next row; an error names it.
    pub fn step(&mut self, row: u64, line: &str, hash: &Digest) -> Result<(), Verdict> {
        if row != self.rows + 1 || link(&self.head, line) != *hash {
            return Err(Verdict::Broken { row: self.rows + 1 });
        }
        self.rows = row;
        self.head = *hash;
        Ok(())
    }

    /// What the walk found when no row is left.
    pub fn end(self) -> Verdict {
        Verdict::Whole { rows: self.rows, head: self.head }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(lines: &[&str]) -> Vec<(u64, String, Digest)> {
        let mut head = BEGINNING;
        let rows = lines.iter().zip(1..).map(|(line, row)| {
            head = link(&head, line);
            (row, (*line).to_owned(), head)
        });
        rows.collect()
    }

    fn walk(rows: &[(u64, String, Digest)]) -> Verdict {
        let mut chain = Chain::default();
        for (row, line, hash) in rows {
            if let Err(broken) = chain.step(*row, line, hash) {
                return broken;
            }
        }
        chain.end()
    }

    #[test]
    fn a_changed_a_missing_and_a_swapped_row_are_named() {
        let whole = chain(&["a", "b", "c"]);
        assert_eq!(walk(&whole), Verdict::Whole { rows: 3, head: whole[2].2 });

        let mut changed = whole.clone();
        changed[1].1 = "B".into();
        assert_eq!(walk(&changed), Verdict::Broken { row: 2 });

        let mut missing = whole.clone();
        missing.remove(1);
        assert_eq!(walk(&missing), Verdict::Broken { row: 2 });

        let mut swapped = whole.clone();
        swapped.swap(0, 2);
        assert_eq!(walk(&swapped), Verdict::Broken { row: 1 });
    }
}
