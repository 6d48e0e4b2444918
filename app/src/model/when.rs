//! Days and times as people say them: "Tue 3 March, 16:10", "2 days ago". The clock's reading is passed in.
//!
//! A moment is told as the clock on the wall showed it where it happened, never moved to the reader's place.
use shared::time::{Moment, Wall};

use crate::words::{key, say, say_with};

/// "Tue 3 March", with the year when it is not this one.
pub fn day(at: Moment, now: Moment) -> String {
    let Wall { year, month, day, .. } = at.wall();
    Date { year, month, day }.told(now)
}

/// "16:10".
pub fn clock(at: Moment) -> String {
    let Wall { hour, minute, .. } = at.wall();
    format!("{hour:02}:{minute:02}")
}

/// The last moment at which a clock on the wall showed this: "14:05" or "9.30".
pub fn at_clock(written: &str, now: Moment) -> Option<Moment> {
    const DAY: i64 = 24 * 60;
    let (hour, minute) = written.trim().split_once([':', '.'])?;
    let (hour, minute): (i64, i64) = (hour.trim().parse().ok()?, minute.trim().parse().ok()?);
    if !(0..24).contains(&hour) || !(0..60).contains(&minute) {
        return None;
    }
    let wall = now.wall();
    let since = i64::from(wall.hour) * 60 + i64::from(wall.minute) - (hour * 60 + minute);
    Some(Moment::new(now.unix_ms() - since.rem_euclid(DAY) * 60_000, now.offset_min()))
}

/// "Tue 3 March, 16:10".
pub fn day_and_clock(at: Moment, now: Moment) -> String {
    say_with(key::EVERYONE_DAY_AND_CLOCK, &[("day", day(at, now).into()), ("clock", clock(at).into())])
}

/// "Just now", "5 minutes ago", "Yesterday", "3 days ago", and the day itself when it is a fortnight or more ago.
/// A moment to come is told as the day it says, because it is the clock that is wrong.
pub fn ago(at: Moment, now: Moment) -> String {
    const MINUTE: i64 = 60_000;
    let past = now.unix_ms() - at.unix_ms();
    let days = Date::of(now).number() - Date::of(at).number();
    match (past, days) {
        (..0, _) => day_and_clock(at, now),
        (0..MINUTE, _) => say(key::EVERYONE_JUST_NOW),
        (_, ..=0) if past < 60 * MINUTE => {
            say_with(key::EVERYONE_MINUTES_AGO, &[("n", (past / MINUTE).into())])
        }
        (_, ..=0) => say_with(key::EVERYONE_HOURS_AGO, &[("n", (past / (60 * MINUTE)).into())]),
        (_, 1) => say(key::EVERYONE_YESTERDAY),
        (_, 2..14) => say_with(key::EVERYONE_DAYS_AGO, &[("n", days.into())]),
        _ => day(at, now),
    }
}

/// A day as the book writes it, `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day on the calendar beside the clock.
    pub fn of(moment: Moment) -> Self {
        let Wall { year, month, day, .. } = moment.wall();
        Self { year, month, day }
    }

    /// What the calendar does not have is not read.
    pub fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else { return None };
        let digits = |part: &str, count| {
            (part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
        };
        let date = Self {
            year: digits(year, 4)?.into(),
            month: u8::try_from(digits(month, 2)?).ok()?,
            day: u8::try_from(digits(day, 2)?).ok()?,
        };
        date.is_real().then_some(date)
    }

    /// "Today", "Yesterday", "Tue 3 March", and the year when it is not this one.
    pub fn told(self, now: Moment) -> String {
        let today = Self::of(now);
        let n = |number: i64| number.into();
        let values = [
            ("weekday", say_with(key::EVERYONE_WEEKDAY, &[("n", n(self.weekday()))]).into()),
            ("day", n(self.day.into())),
            ("month", say_with(key::EVERYONE_MONTH, &[("n", n(self.month.into()))]).into()),
        ];
        if self.year == today.year {
            return say_with(key::EVERYONE_DAY, &values);
        }
        let [weekday, day, month] = values;
        say_with(key::EVERYONE_DAY_OF_YEAR, &[weekday, day, month, ("year", n(self.year.into()))])
    }

    /// As [`Self::told`], but today and yesterday are called so.
    pub fn told_near(self, now: Moment) -> String {
        match Self::of(now).number() - self.number() {
            0 => say(key::EVERYONE_TODAY),
            1 => say(key::EVERYONE_YESTERDAY),
            _ => self.told(now),
        }
    }

    fn is_real(self) -> bool {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days = match self.month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return false,
        };
        (1..=days).contains(&self.day)
    }

    /// Days since 1 January 1970 (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    fn number(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// 1 is Monday.
    fn weekday(self) -> i64 {
        (self.number() + 3).rem_euclid(7) + 1
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn what_somebody_reads_off_a_clock_is_the_last_time_it_showed_that() {
        let now = Moment::new(1_700_000_000_000, 60);
        assert_eq!(clock(now), "23:13");
        let told = |written: &str| {
            at_clock(written, now).map(|at| (clock(at), (now.unix_ms() - at.unix_ms()) / 60_000))
        };
        assert_eq!(told(" 23:05 "), Some(("23:05".into(), 8)));
        assert_eq!(told("9.30"), Some(("09:30".into(), 13 * 60 + 43)));
        assert_eq!(told("23:20"), Some(("23:20".into(), 24 * 60 - 7)), "not a time to come");
        for no in ["", "now", "24:00", "12:60", "-1:10", "1205"] {
            assert_eq!(told(no), None, "{no}");
        }
    }

    #[test]
    fn a_time_is_told_as_the_clock_on_the_wall_showed_it() {
        let now = moment("2026-03-05T09:00:00Z");
        assert_eq!(day_and_clock(moment("2026-03-03T16:10:59+01:00"), now), "Tue 3 March, 16:10");
        assert_eq!(day_and_clock(moment("2025-12-31T00:05:00Z"), now), "Wed 31 December 2025, 00:05");
    }

    #[test]
    fn how_long_ago_is_told_in_days_of_the_calendar() {
        let now = moment("2026-03-05T09:00:00Z");
        let told = |at| ago(moment(at), now);
        assert_eq!(told("2026-03-05T08:59:30Z"), "Just now");
        assert_eq!(told("2026-03-05T08:59:00Z"), "1 minute ago");
        assert_eq!(told("2026-03-05T06:30:00Z"), "2 hours ago");
        // Nine and a half hours ago, but on another day.
        assert_eq!(told("2026-03-04T23:30:00Z"), "Yesterday");
        assert_eq!(told("2026-02-26T23:30:00Z"), "7 days ago");
        assert_eq!(told("2026-02-01T09:00:00Z"), "Sun 1 February");
    }

    #[test]
    fn a_moment_that_has_not_come_yet_is_not_called_just_now() {
        let now = moment("2026-03-05T09:00:00Z");
        assert_eq!(ago(moment("2026-03-06T09:00:00Z"), now), "Fri 6 March, 09:00");
    }

    #[test]
    fn a_day_of_the_book_is_read_when_the_calendar_has_it() {
        for real in ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"] {
            assert_eq!(Date::read(real).unwrap().to_string(), real);
        }
        for none in
            ["2026-02-29", "1900-02-29", "2026-13-01", "2026-04-31", "2026-1-1", "", "1-2", "+026-01-01"]
        {
            assert_eq!(Date::read(none), None, "{none}");
        }
    }

    #[test]
    fn today_and_yesterday_are_called_so() {
        let now = moment("2026-03-01T09:00:00Z");
        let told = |day| Date::read(day).unwrap().told_near(now);
        assert_eq!(told("2026-03-01"), "Today");
        assert_eq!(told("2026-02-28"), "Yesterday");
        assert_eq!(told("2026-02-27"), "Fri 27 February");
    }
}
