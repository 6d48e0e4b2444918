//! When to offer a child a break: by age, and when taps come faster than anybody can think. An offer and no more:
//! nothing of it is written down, and nobody is told how long a child took.
use shared::{
    answer::{Answer, Skip},
    event::{Assent, Event, Fact},
    id::VisitId,
    people::AgeBand,
    time::Moment,
};

/// How long a visit of this age is meant to be, in minutes: less than interviews take, because it is one part of a
/// visit.
fn minutes(band: AgeBand) -> i64 {
    match band {
        AgeBand::From3To5 => 8,
        AgeBand::From6To8 => 10,
        AgeBand::From9To12 => 15,
        AgeBand::From13 => 20,
    }
}

/// Whether six tenths of that time have gone by since the child said yes.
pub fn it_is_time(events: &[Event], visit: VisitId, band: AgeBand, now: Moment) -> bool {
    let yes = |event: &&Event| {
        event.visit == Some(visit) && matches!(event.fact, Fact::Assented { assent: Assent::Yes, .. })
    };
    let began = events.iter().rfind(yes);
    began.is_some_and(|event| now.unix_ms() - event.at.unix_ms() >= minutes(band) * 60_000 * 6 / 10)
}

/// How many answers of a visit came so fast and were so alike, one after the other, at its end: three of them say
/// that the child has had enough.
pub fn taps_in_a_row(events: &[Event], visit: VisitId) -> usize {
    const FAST_MS: u64 = 1_000;
    let answers: Vec<(&Event, Tap)> = events
        .iter()
        .filter(|event| event.visit == Some(visit))
        .filter_map(|event| Some((event, Tap::of(&event.fact)?)))
        .collect();
    let follows = |pair: &&[(&Event, Tap)]| {
        let [(before, first), (after, second)] = pair else { return false };
        first == second
            && after.mono_ms.saturating_sub(before.mono_ms) < FAST_MS
            && after.mono_ms > before.mono_ms
    };
    answers.windows(2).rev().take_while(follows).count() + usize::from(!answers.is_empty())
}

/// Three alike, each within a second.
pub const TOO_FAST: usize = 3;

#[derive(Debug, PartialEq)]
enum Tap {
    Skipped(Skip),
    Picked(Answer),
}

impl Tap {
    fn of(fact: &Fact) -> Option<Self> {
        match fact {
            Fact::Skipped { skip, .. } => Some(Self::Skipped(*skip)),
            // Nobody draws or speaks in a second; what is picked can be tapped away.
            Fact::Captured { answer, .. } if answer.blob().is_none() => Some(Self::Picked(answer.clone())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::{
        answer::PromptShown,
        id::{CaseId, DeviceId, EventId, PersonId},
    };

    use super::*;

    fn visit() -> VisitId {
        VisitId::make(1, [1; 10])
    }

    fn event(mono_ms: u64, fact: Fact) -> Event {
        Event {
            id: EventId::make(mono_ms, [0; 10]),
            device: DeviceId::make(1, [1; 10]),
            device_seq: mono_ms,
            prev: None,
            at: Moment::new(mono_ms as i64, 0),
            mono_ms,
            actor: PersonId::make(1, [1; 10]),
            case: CaseId::make(1, [1; 10]),
            visit: Some(visit()),
            fact,
        }
    }

    fn skipped(mono_ms: u64, skip: Skip) -> Event {
        let prompt = PromptShown {
            code: "A".into(),
            version: 1,
            set: "s".into(),
            set_version: 1,
            band: AgeBand::From6To8,
            language: "en-GB".into(),
            text: "Tell me.".into(),
            read_aloud: 0,
            read_by: None,
        };
        event(mono_ms, Fact::Skipped { prompt, skip })
    }

    #[test]
    fn the_youngest_are_offered_a_break_first() {
        let yes = event(
            0,
            Fact::Assented { assent: Assent::Yes, told: String::new(), read_aloud: 0, shown: Vec::new() },
        );
        let due = |band, minutes: i64| {
            it_is_time(std::slice::from_ref(&yes), visit(), band, Moment::new(minutes * 60_000, 0))
        };
        assert!(!due(AgeBand::From3To5, 4) && due(AgeBand::From3To5, 5));
        assert!(!due(AgeBand::From6To8, 5) && due(AgeBand::From6To8, 6));
        assert!(!due(AgeBand::From9To12, 8) && due(AgeBand::From9To12, 9));
        assert!(!due(AgeBand::From13, 11) && due(AgeBand::From13, 12));
        assert!(
            !it_is_time(&[], visit(), AgeBand::From3To5, Moment::new(i64::MAX, 0)),
            "nobody said yes yet"
        );
    }

    #[test]
    fn three_alike_within_a_second_each_are_too_fast_and_nothing_else_is() {
        let fast =
            [skipped(1_000, Skip::DontKnow), skipped(1_400, Skip::DontKnow), skipped(1_900, Skip::DontKnow)];
        assert_eq!(taps_in_a_row(&fast, visit()), TOO_FAST);
        let slow =
            [skipped(1_000, Skip::DontKnow), skipped(3_000, Skip::DontKnow), skipped(3_900, Skip::DontKnow)];
        assert_eq!(taps_in_a_row(&slow, visit()), 2);
        let other =
            [skipped(1_000, Skip::DontKnow), skipped(1_400, Skip::Later), skipped(1_900, Skip::DontKnow)];
        assert_eq!(taps_in_a_row(&other, visit()), 1);
        assert_eq!(taps_in_a_row(&[], visit()), 0);
    }
}
