//! How long ago, as people say it.
use shared::time::Moment;

use crate::words::{Key, Value, key, say, say_with};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How long ago `moment` was: "Just now", "5 minutes ago", "2 days ago". A clock that was set back makes
/// nothing older than now.
pub fn ago(now: Moment, moment: Moment) -> String {
    let passed = now.unix_ms() - moment.unix_ms();
    match passed {
        ..MINUTE => say(key::EVERYONE_JUST_NOW),
        MINUTE..HOUR => counted(key::EVERYONE_MINUTES_AGO, passed / MINUTE),
        HOUR..DAY => counted(key::EVERYONE_HOURS_AGO, passed / HOUR),
        DAY.. => counted(key::EVERYONE_DAYS_AGO, passed / DAY),
    }
}

/// How old something is, for a small label: "5 minutes", "2 days".
pub fn in_days(now: Moment, moment: Moment) -> String {
    let passed = (now.unix_ms() - moment.unix_ms()).max(0);
    match passed {
        ..HOUR => counted(key::EVERYONE_MINUTES, passed / MINUTE),
        HOUR..DAY => counted(key::EVERYONE_HOURS, passed / HOUR),
        DAY.. => counted(key::EVERYONE_DAYS, passed / DAY),
    }
}

fn counted(key: Key<1>, n: i64) -> String {
    say_with(key, &[("n", Value::Number(n))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_said_in_the_largest_unit_that_fits() {
        let at = |passed| (Moment::new(10 * DAY, 0), Moment::new(10 * DAY - passed, 0));
        let said = |passed| {
            let (now, moment) = at(passed);
            (ago(now, moment), in_days(now, moment))
        };
        assert_eq!(said(10_000), ("Just now".into(), "0 minutes".into()));
        assert_eq!(said(MINUTE), ("1 minute ago".into(), "1 minute".into()));
        assert_eq!(said(HOUR - 1), ("59 minutes ago".into(), "59 minutes".into()));
        assert_eq!(said(3 * HOUR), ("3 hours ago".into(), "3 hours".into()));
        assert_eq!(said(2 * DAY + HOUR), ("2 days ago".into(), "2 days".into()));
    }

    #[test]
    fn a_clock_that_was_set_back_makes_nothing_strange() {
        let (now, later) = (Moment::new(0, 0), Moment::new(DAY, 0));
        assert_eq!((ago(now, later), in_days(now, later)), ("Just now".into(), "0 minutes".into()));
    }
}
