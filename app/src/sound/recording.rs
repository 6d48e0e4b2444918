//! What a recording goes through, as a plain table: where it is, what happens, what to do with the
//! microphone. No device and no screen here.
use super::microphone::NoMicrophone;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Idle,
    /// The person is being asked, or the device is being opened.
    Asking,
    Recording,
    Paused(PausedBy),
    Done(EndedBy),
    Without(NoMicrophone),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PausedBy {
    Child,
    /// A call came in, the microphone was muted, the page went out of sight.
    Device,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndedBy {
    Child,
    /// Five minutes are there.
    Length,
    /// The microphone was taken away for good.
    Device,
    PutAway,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Start,
    /// The first sound came: before it nothing is shown as recording.
    Hears,
    Failed(NoMicrophone),
    Pause,
    Interrupted,
    CarryOn,
    Finish,
    Full,
    Lost,
    PutAway,
}

/// What the microphone has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Do {
    Nothing,
    Open,
    /// Stop hearing without giving the microphone back.
    Hold,
    Resume,
    Close,
}

impl Phase {
    /// A step that does not belong to a phase changes nothing: a late answer of a device must not start a
    /// recording that was put away.
    pub fn after(self, step: Step) -> (Self, Do) {
        use Phase::{Asking, Done, Idle, Paused, Recording, Without};
        match (self, step) {
            (Idle | Done(_) | Without(_), Step::Start) => (Asking, Do::Open),

            (Asking, Step::Hears) => (Recording, Do::Nothing),
            (Asking, Step::Failed(why)) => (Without(why), Do::Close),
            (Asking, Step::Lost | Step::Interrupted) => (Without(NoMicrophone::Busy), Do::Close),
            (Asking, Step::PutAway | Step::Finish) => (Idle, Do::Close),

            (Recording, Step::Pause) => (Paused(PausedBy::Child), Do::Hold),
            (Recording, Step::Interrupted) => (Paused(PausedBy::Device), Do::Hold),
            (Paused(_), Step::CarryOn) => (Recording, Do::Resume),

            (Recording | Paused(_), Step::Finish) => (Done(EndedBy::Child), Do::Close),
            (Recording | Paused(_), Step::Full) => (Done(EndedBy::Length), Do::Close),
            (Recording | Paused(_), Step::Lost | Step::Failed(_)) => (Done(EndedBy::Device), Do::Close),
            (Recording | Paused(_), Step::PutAway) => (Done(EndedBy::PutAway), Do::Close),

            (phase, _) => (phase, Do::Nothing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY_PHASE: [Phase; 12] = [
        Phase::Idle,
        Phase::Asking,
        Phase::Recording,
        Phase::Paused(PausedBy::Child),
        Phase::Paused(PausedBy::Device),
        Phase::Done(EndedBy::Child),
        Phase::Done(EndedBy::Length),
        Phase::Done(EndedBy::Device),
        Phase::Done(EndedBy::PutAway),
        Phase::Without(NoMicrophone::Refused),
        Phase::Without(NoMicrophone::Absent),
        Phase::Without(NoMicrophone::Busy),
    ];

    const EVERY_STEP: [Step; 10] = [
        Step::Start,
        Step::Hears,
        Step::Failed(NoMicrophone::Refused),
        Step::Pause,
        Step::Interrupted,
        Step::CarryOn,
        Step::Finish,
        Step::Full,
        Step::Lost,
        Step::PutAway,
    ];

    fn through(steps: &[Step]) -> Phase {
        steps.iter().fold(Phase::Idle, |phase, step| phase.after(*step).0)
    }

    #[test]
    fn a_child_talks_pauses_carries_on_and_finishes() {
        let steps = [Step::Start, Step::Hears, Step::Pause, Step::CarryOn, Step::Finish];
        assert_eq!(through(&steps), Phase::Done(EndedBy::Child));
    }

    #[test]
    fn a_call_that_comes_in_pauses_and_the_child_carries_on() {
        let interrupted = [Step::Start, Step::Hears, Step::Interrupted];
        assert_eq!(through(&interrupted), Phase::Paused(PausedBy::Device));
        assert_eq!(Phase::Paused(PausedBy::Device).after(Step::CarryOn), (Phase::Recording, Do::Resume));
    }

    #[test]
    fn refused_absent_and_busy_are_three_different_things() {
        for why in [NoMicrophone::Refused, NoMicrophone::Absent, NoMicrophone::Busy] {
            assert_eq!(through(&[Step::Start, Step::Failed(why)]), Phase::Without(why));
        }
    }

    #[test]
    fn after_a_no_one_can_ask_again() {
        let steps = [Step::Start, Step::Failed(NoMicrophone::Busy), Step::Start];
        assert_eq!(through(&steps), Phase::Asking);
    }

    #[test]
    fn a_microphone_that_answers_after_put_away_records_nothing() {
        assert_eq!(through(&[Step::Start, Step::PutAway, Step::Hears]), Phase::Idle);
    }

    #[test]
    fn put_away_never_leaves_a_microphone_open() {
        for phase in EVERY_PHASE {
            let (after, order) = phase.after(Step::PutAway);
            let listening = matches!(phase, Phase::Asking | Phase::Recording | Phase::Paused(_));
            assert_eq!(order == Do::Close, listening, "{phase:?}");
            assert!(matches!(after, Phase::Idle | Phase::Done(_) | Phase::Without(_)), "{phase:?}");
        }
    }

    #[test]
    fn whatever_happens_the_microphone_is_open_exactly_while_it_is_needed() {
        for phase in EVERY_PHASE {
            for step in EVERY_STEP {
                let (after, order) = phase.after(step);
                let needs = |phase| matches!(phase, Phase::Asking | Phase::Recording | Phase::Paused(_));
                match order {
                    Do::Open => assert!(!needs(phase) && needs(after), "{phase:?} {step:?}"),
                    Do::Close => assert!(needs(phase) && !needs(after), "{phase:?} {step:?}"),
                    _ => assert_eq!(needs(phase), needs(after), "{phase:?} {step:?}"),
                }
            }
        }
    }

    #[test]
    fn only_a_person_makes_it_record() {
        for phase in EVERY_PHASE {
            for step in [Step::Interrupted, Step::Lost, Step::Full, Step::Failed(NoMicrophone::Busy)] {
                let (after, _) = phase.after(step);
                assert!(after != Phase::Recording || phase == Phase::Recording, "{phase:?} {step:?}");
            }
        }
    }
}
