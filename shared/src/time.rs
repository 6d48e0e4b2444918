//! Time as a value. Nobody asks for "now" here: a moment is passed in.
use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};

/// A moment as a clock on a wall showed it: an instant, and the offset of local time there.
///
/// Written as RFC 3339 with milliseconds and offset, for instance `2026-11-22T09:15:00.250+00:00`.
/// A device's clock may be wrong by years, so moments are shown to people and never decide an order
/// within one device: its sequence does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment {
    unix_ms: i64,
    offset_min: i16,
}

/// The text is not a moment in RFC 3339 between the years 0 and 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a moment in RFC 3339")]
pub struct NotAMoment;

impl Moment {
    /// A moment from milliseconds since 1970 and the minutes local time is ahead of UTC. Values no
    /// calendar has are brought to the nearest that one has, because a broken clock must not stop a visit.
    pub fn new(unix_ms: i64, offset_min: i16) -> Self {
        // Years 1 to 9998, so that no offset leads out of what RFC 3339 can write.
        const RANGE: std::ops::RangeInclusive<i64> = -62_135_596_800_000..=253_370_764_800_000;
        Self {
            unix_ms: unix_ms.clamp(*RANGE.start(), *RANGE.end()),
            offset_min: offset_min.clamp(-1439, 1439),
        }
    }

    /// Milliseconds since 1970 in UTC.
    pub fn unix_ms(self) -> i64 {
        self.unix_ms
    }

    /// Minutes that local time is ahead of UTC.
    pub fn offset_min(self) -> i16 {
        self.offset_min
    }

    /// Year, month, day, hour and minute as the clock on the wall showed them.
    pub fn wall(self) -> Wall {
        let local = self.local();
        Wall {
            year: local.year(),
            month: local.month().into(),
            day: local.day(),
            hour: local.hour(),
            minute: local.minute(),
        }
    }

    fn local(self) -> OffsetDateTime {
        let offset = UtcOffset::from_whole_seconds(i32::from(self.offset_min) * 60)
            .expect("the constructor keeps offsets within a day");
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.unix_ms) * 1_000_000)
            .expect("the constructor keeps moments within the calendar")
            .to_offset(offset)
    }
}

/// What a clock on the wall shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wall {
    /// Calendar year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Wall { year, month, day, hour, minute } = self.wall();
        let (second, ms) = (self.local().second(), self.unix_ms.rem_euclid(1000));
        let (sign, offset) = (if self.offset_min < 0 { '-' } else { '+' }, self.offset_min.unsigned_abs());
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}{sign}{:02}:{:02}",
            offset / 60,
            offset % 60
        )
    }
}

impl std::str::FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let moment = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| NotAMoment)?;
        let unix_ms = moment.unix_timestamp_nanos().div_euclid(1_000_000);
        Ok(Self::new(i64::try_from(unix_ms).map_err(|_| NotAMoment)?, moment.offset().whole_minutes()))
    }
}

impl TryFrom<String> for Moment {
    type Error = NotAMoment;
    fn try_from(text: String) -> Result<Self, NotAMoment> {
        text.parse()
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_moment_is_written_with_the_offset_of_the_wall_clock() {
        let moment = Moment::new(1_700_000_000_250, 330);
        assert_eq!(moment.to_string(), "2023-11-15T03:43:20.250+05:30");
        assert_eq!(Moment::new(-1, -60).to_string(), "1969-12-31T22:59:59.999-01:00");
    }

    proptest! {
        #[test]
        fn every_moment_reads_back_as_written(unix_ms: i64, offset in -2000..2000_i16) {
            let moment = Moment::new(unix_ms, offset);
            prop_assert_eq!(moment.to_string().parse::<Moment>(), Ok(moment));
        }

        #[test]
        fn no_text_makes_reading_a_moment_fail_hard(text: String) {
            let _ = text.parse::<Moment>();
        }
    }
}
