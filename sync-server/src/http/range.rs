//! Which part of a blob is asked for (RFC 9110, section 14). One range; several are answered with the whole.

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Whole,
    /// From this byte on, so many.
    Part {
        from: u64,
        length: u64,
    },
    /// Nothing that is there.
    Outside,
}

/// What a `Range` header asks of so many bytes. A header that can not be read counts as none.
pub fn wanted(header: Option<&str>, size: u64) -> Wanted {
    read(header, size).unwrap_or(Wanted::Whole)
}

fn read(header: Option<&str>, size: u64) -> Option<Wanted> {
    let range = header?.trim().strip_prefix("bytes=")?;
    let (first, last) = range.split_once('-')?;
    let number = |text: &str| text.bytes().all(|it| it.is_ascii_digit()).then(|| text.parse::<u64>().ok())?;
    if first.is_empty() {
        let length = number(last)?.min(size);
        return Some(if length == 0 {
            Wanted::Outside
        } else {
            Wanted::Part { from: size - length, length }
        });
    }
    let from = number(first)?;
    let last = if last.is_empty() { u64::MAX } else { number(last)? };
    if last < from {
        return None;
    }
    if from >= size {
        return Some(Wanted::Outside);
    }
    Some(Wanted::Part { from, length: last.min(size - 1) - from + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        assert_eq!(wanted(None, 10), Wanted::Whole);
        assert_eq!(wanted(Some("bytes=0-3"), 10), Wanted::Part { from: 0, length: 4 });
        assert_eq!(wanted(Some("bytes=4-"), 10), Wanted::Part { from: 4, length: 6 });
        assert_eq!(wanted(Some("bytes=-3"), 10), Wanted::Part { from: 7, length: 3 });
        assert_eq!(wanted(Some("bytes=-30"), 10), Wanted::Part { from: 0, length: 10 });
        assert_eq!(wanted(Some("bytes=9-99"), 10), Wanted::Part { from: 9, length: 1 });
        assert_eq!(wanted(Some("bytes=10-"), 10), Wanted::Outside);
        assert_eq!(wanted(Some("bytes=-0"), 10), Wanted::Outside);
        assert_eq!(wanted(Some("bytes=5-4"), 10), Wanted::Whole);
        assert_eq!(wanted(Some("bytes=0-1,3-4"), 10), Wanted::Whole);
        assert_eq!(wanted(Some("lines=0-1"), 10), Wanted::Whole);
    }

    proptest! {
        #[test]
        fn a_part_always_lies_within_the_blob(header: String, from: u64, to: u64, size: u64) {
            for header in [header, format!("bytes={from}-{to}"), format!("bytes=-{to}")] {
                if let Wanted::Part { from, length } = wanted(Some(&header), size) {
                    prop_assert!(length > 0 && from.checked_add(length).is_some_and(|end| end <= size));
                }
            }
        }
    }
}
