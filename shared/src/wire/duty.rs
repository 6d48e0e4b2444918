//! The number to ring when a child may not be safe.
use serde::{Deserialize, Serialize};

/// `GET /api/v1/duty-number` by those who read cases, `PUT` by a manager. Devices get it with
/// [`super::sessions::Me`] as well, so that it is there when there is no signal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Duty {
    /// As people write it, for instance `0117 496 0000`; none while nobody has set it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// The digits that a telephone dials for a number that people wrote; none when it is not a number that one can
/// ring.
pub fn dialled(written: &str) -> Option<String> {
    let written = written.trim();
    let fits = written.len() <= 32
        && written
            .char_indices()
            .all(|(at, c)| c.is_ascii_digit() || " ()-".contains(c) || (at == 0 && c == '+'));
    let digits: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (fits && digits.trim_start_matches('+').len() >= 3).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_dialled_and_what_is_no_number_is_not() {
        assert_eq!(dialled(" 0117 496-0000 ").as_deref(), Some("01174960000"));
        assert_eq!(dialled("+44 (0)117 4960000").as_deref(), Some("+4401174960000"));
        assert_eq!(dialled("101").as_deref(), Some("101"));
        for no in ["", "12", "ask Dana", "0117;ext=1", "javascript:1", "44+117496", "0".repeat(33).as_str()] {
            assert_eq!(dialled(no), None, "{no}");
        }
    }
}
