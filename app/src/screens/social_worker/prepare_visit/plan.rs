//! What a worker says before a visit, and whether enough is said to start.
use shared::{
    event::{Alone, Close, Fact, Present, Relation, Tie},
    people::AgeBand,
    question::QuestionSet,
};

use crate::words::{self, Checked};

/// The answers so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// In words, once one of the places or a place of their own is said.
    pub place: String,
    pub here: Vec<Present>,
    pub alone: Option<bool>,
    pub why_not_alone: String,
    /// What the interpreter is to the child, and why nobody else could where they are close.
    pub interprets: Option<Interprets>,
    pub why_close: String,
    pub language: String,
    pub band: AgeBand,
    /// Of a child who is met as one of 3 to 5: whether it is three still.
    pub three: Option<bool>,
    pub set: String,
    pub set_version: u32,
}

/// What an interpreter is to the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interprets {
    ByProfession,
    Close(Tie),
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
    /// Nobody has checked the words of this language, or there are none, and nobody is here who could put them right.
    Interpreter,
    /// At three no scale is understood, at four some are.
    HowOld,
    InterpreterName,
    Interprets,
    WhyClose,
}

impl Plan {
    pub fn new(band: AgeBand, set: &QuestionSet) -> Self {
        Self {
            place: String::new(),
            here: Vec::new(),
            alone: None,
            why_not_alone: String::new(),
            interprets: None,
            why_close: String::new(),
            language: set.language.clone(),
            band,
            three: None,
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
        if self.band == AgeBand::From3To5 && self.three.is_none() {
            missing.push(Missing::HowOld);
        }
        missing.extend(self.missing_of_interpreter());
        missing
    }

    /// Whether no faces and amounts are shown in this visit: below four a child takes a scale for a picture (Chambers
    /// and Johnston, "Developmental differences in children's use of rating scales", 2002).
    pub fn without_scales(&self) -> bool {
        self.band == AgeBand::From3To5 && self.three == Some(true)
    }

    /// Whether what a child is told in the language of the visit can stand alone.
    pub fn is_spoken_and_checked(&self) -> bool {
        words::language(&self.language).is_some_and(|it| it.to_children && it.checked != Checked::Nobody)
            && words::knows(&self.language)
    }

    /// What a child is told of safety and of saying no is not left to words that nobody has checked, nor to English
    /// where the app has no words of the child's language, or not on this tablet.
    fn missing_of_interpreter(&self) -> Vec<Missing> {
        let Some(interpreter) = self.here.iter().find(|it| it.relation == Relation::Interpreter) else {
            return (!self.is_spoken_and_checked()).then_some(Missing::Interpreter).into_iter().collect();
        };
        let nameless = interpreter.name.as_deref().is_none_or(|name| name.trim().is_empty());
        let rest = match self.interprets {
            None => Some(Missing::Interprets),
            Some(Interprets::Close(_)) if self.why_close.trim().is_empty() => Some(Missing::WhyClose),
            Some(_) => None,
        };
        nameless.then_some(Missing::InterpreterName).into_iter().chain(rest).collect()
    }

    /// What is written down when the visit starts; nothing while something is missing.
    pub fn fact(&self, worker: &str) -> Option<Fact> {
        if !self.missing().is_empty() {
            return None;
        }
        let worker = Present::new(Relation::SocialWorker, Some(worker.to_owned()));
        let named = self.here.iter().map(|present| Present {
            name: present.name.as_deref().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned),
            close: match (present.relation, self.interprets) {
                (Relation::Interpreter, Some(Interprets::Close(tie))) => {
                    Some(Close { tie, why: self.why_close.trim().to_owned() })
                }
                _ => None,
            },
            relation: present.relation,
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
    fn of_the_youngest_it_is_said_whether_they_are_three_because_then_no_scale_is_shown() {
        let young = Plan { place: "At school".into(), alone: Some(true), band: AgeBand::From3To5, ..plan() };
        assert_eq!(young.missing(), [Missing::HowOld]);
        let three = Plan { three: Some(true), ..young.clone() };
        assert!(three.missing().is_empty() && three.without_scales());
        assert!(!Plan { three: Some(false), ..young }.without_scales());
        assert!(!Plan { band: AgeBand::From6To8, ..three }.without_scales(), "met as an older child");
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
        let plan = Plan { interprets: Some(Interprets::ByProfession), ..with_interpreter(Some("A. Khan")) };
        assert_eq!(plan.missing(), []);
    }

    fn with_interpreter(name: Option<&str>) -> Plan {
        let interpreter = Present::new(Relation::Interpreter, name.map(str::to_owned));
        Plan { place: "At school".into(), alone: Some(true), here: vec![interpreter], ..plan() }
    }

    #[test]
    fn an_interpreter_has_a_name_and_is_not_close_to_the_child_without_a_reason() {
        assert_eq!(with_interpreter(None).missing(), [Missing::InterpreterName, Missing::Interprets]);
        let uncle =
            Plan { interprets: Some(Interprets::Close(Tie::Family)), ..with_interpreter(Some("A. Khan")) };
        assert_eq!(uncle.missing(), [Missing::WhyClose]);
        let with_reason = Plan { why_close: " No other speaker in the county. ".into(), ..uncle };
        let Some(Fact::VisitOpened { present, .. }) = with_reason.fact("Dana") else { panic!() };
        let why = Close { tie: Tie::Family, why: "No other speaker in the county.".into() };
        assert_eq!(present[1].close, Some(why));
        assert_eq!(present[0].close, None);
    }

    #[test]
    fn words_that_nobody_checked_are_not_used_without_an_interpreter() {
        let unchecked = words::LANGUAGES.iter().find(|it| it.checked == Checked::Nobody);
        let Some(unchecked) = unchecked else { return };
        let alone = |language: &str| Plan {
            place: "At school".into(),
            alone: Some(true),
            language: language.into(),
            ..plan()
        };
        assert_eq!(alone(unchecked.tag).missing(), [Missing::Interpreter]);
        assert_eq!(alone("en-GB").missing(), []);
        let with_somebody = Plan {
            language: unchecked.tag.into(),
            interprets: Some(Interprets::ByProfession),
            ..with_interpreter(Some("A. Khan, 40213"))
        };
        assert_eq!(with_somebody.missing(), []);
    }

    #[test]
    fn a_language_that_the_app_does_not_speak_is_not_answered_with_english_alone() {
        for language in ["ro", "ur", "bfi", "und"] {
            let plan =
                Plan { place: "At school".into(), alone: Some(true), language: language.into(), ..plan() };
            assert_eq!(plan.missing(), [Missing::Interpreter], "{language}");
            let with_somebody = Plan {
                here: with_interpreter(Some("A. Khan, 40213")).here,
                interprets: Some(Interprets::ByProfession),
                ..plan
            };
            assert_eq!(with_somebody.missing(), [], "{language}");
        }
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
