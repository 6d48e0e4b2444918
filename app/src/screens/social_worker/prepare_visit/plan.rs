//! What a worker says before a visit, and whether enough is said to start.
use shared::{
    event::{Alone, Fact, Present, Relation},
    people::AgeBand,
    question::QuestionSet,
};

/// The answers so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// In words, once one of the places or a place of their own is said.
    pub place: String,
    pub here: Vec<Present>,
    pub alone: Option<bool>,
    pub why_not_alone: String,
    pub language: String,
    pub band: AgeBand,
    pub set: String,
    pub set_version: u32,
}

/// What still has to be said, or said differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Place,
    Alone,
    WhyNotAlone,
    /// Alone with the worker, and somebody else is there.
    AloneWithOthers,
    /// Not alone, and nobody else is there.
    NotAloneWithNobody,
}

impl Plan {
    pub fn new(band: AgeBand, set: &QuestionSet) -> Self {
        Self {
            place: String::new(),
            here: Vec::new(),
            alone: None,
            why_not_alone: String::new(),
            language: set.language.clone(),
            band,
            set: set.id.clone(),
            set_version: set.version,
        }
    }

    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.place.trim().is_empty() {
            missing.push(Missing::Place);
        }
        // Who lends a voice does not make the child less alone.
        let others = self.here.iter().any(|present| present.relation != Relation::Interpreter);
        match self.alone {
            None => missing.push(Missing::Alone),
            Some(true) if others => missing.push(Missing::AloneWithOthers),
            Some(false) if self.here.is_empty() => missing.push(Missing::NotAloneWithNobody),
            Some(false) if self.why_not_alone.trim().is_empty() => missing.push(Missing::WhyNotAlone),
            Some(_) => {}
        }
        missing
    }

    /// What is written down when the visit starts; nothing while something is missing.
    pub fn fact(&self, worker: &str) -> Option<Fact> {
        if !self.missing().is_empty() {
            return None;
        }
        let worker = Present::new(Relation::SocialWorker, Some(worker.to_owned()));
        let named = self.here.iter().map(|present| Present {
            name: present.name.as_deref().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned),
            ..present.clone()
        });
        Some(Fact::VisitOpened {
            place: self.place.trim().to_owned(),
            present: [worker].into_iter().chain(named).collect(),
            alone: match self.alone? {
                true => Alone::Yes,
                false => Alone::No { why: self.why_not_alone.trim().to_owned() },
            },
            language: self.language.clone(),
            band: self.band,
            set: self.set.clone(),
            set_version: self.set_version,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> Plan {
        Plan::new(AgeBand::From6To8, &QuestionSet::builtin()[0])
    }

    fn carer() -> Present {
        Present::new(Relation::Carer, Some(" Jo ".into()))
    }

    #[test]
    fn a_visit_does_not_start_before_place_and_company_are_said() {
        assert_eq!(plan().missing(), [Missing::Place, Missing::Alone]);
        assert_eq!(plan().fact("Dana"), None);
        let not_alone = Plan { place: "At school".into(), alone: Some(false), here: vec![carer()], ..plan() };
        assert_eq!(not_alone.missing(), [Missing::WhyNotAlone]);
    }

    #[test]
    fn alone_and_in_company_can_not_both_be_said() {
        let plan = Plan { place: "At school".into(), ..plan() };
        let alone = Plan { alone: Some(true), here: vec![carer()], ..plan.clone() };
        assert_eq!(alone.missing(), [Missing::AloneWithOthers]);
        let with_nobody = Plan { alone: Some(false), why_not_alone: "asked".into(), ..plan };
        assert_eq!(with_nobody.missing(), [Missing::NotAloneWithNobody]);
    }

    #[test]
    fn an_interpreter_does_not_make_a_child_less_alone() {
        let interpreter = Present::new(Relation::Interpreter, None);
        let plan = Plan { place: "At school".into(), alone: Some(true), here: vec![interpreter], ..plan() };
        assert_eq!(plan.missing(), []);
    }

    #[test]
    fn what_is_written_down_is_what_was_said() {
        let plan = Plan {
            place: "At school".into(),
            alone: Some(false),
            why_not_alone: " Maya asked for Jo ".into(),
            here: vec![carer()],
            ..plan()
        };
        let Some(Fact::VisitOpened { place, present, alone, band, set, .. }) = plan.fact("Dana") else {
            panic!()
        };
        assert_eq!(place, "At school");
        let names: Vec<_> = present.iter().map(|it| (it.relation, it.name.as_deref())).collect();
        assert_eq!(names, [(Relation::SocialWorker, Some("Dana")), (Relation::Carer, Some("Jo"))]);
        assert_eq!(alone, Alone::No { why: "Maya asked for Jo".into() });
        assert_eq!((band, set.as_str()), (AgeBand::From6To8, "how-things-are-now"));
    }
}
