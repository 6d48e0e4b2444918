//! All phrases of one language in one text: a first line that says which phrases they are, a line for each,
//! empty where the language has none, and after them one for what is asked in it.

/// A language that was read, ready to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<'a> {
    lines: Vec<&'a str>,
}

impl<'a> Table<'a> {
    /// Nothing when it was made for other phrases than those of `stamp`.
    pub fn read(text: &'a str, stamp: &str) -> Option<Self> {
        let mut lines = text.lines();
        (lines.next()? == stamp).then(|| Self { lines: lines.collect() })
    }

    /// The written form of the phrase in this place, if the language has it.
    pub fn phrase(&self, at: usize) -> Option<&'a str> {
        self.lines.get(at).copied().filter(|line| !line.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_what_it_has_and_no_more() {
        let table = Table::read("1f\nAros\n\nNôl\n", "1f").unwrap();
        assert_eq!([0, 1, 2, 3].map(|at| table.phrase(at)), [Some("Aros"), None, Some("Nôl"), None]);
    }

    #[test]
    fn a_table_of_other_phrases_is_not_taken() {
        assert_eq!(Table::read("1f\nAros\n", "20"), None);
        assert_eq!(Table::read("", "20"), None);
    }
}
