//! What is asked at every stage of a possible return, so that answers can be laid side by side.
use super::{QuestionSet, Stage};

impl Stage {
    /// Whether it is one of the five stages of a possible return home.
    pub fn is_of_return(self) -> bool {
        matches!(self, Self::Thinking | Self::Looking | Self::Changing | Self::Testing | Self::Home)
    }
}

impl QuestionSet {
    /// A set of a stage of return with the stable core in it; any other set, and one in another language than the core,
    /// as it is. What both ask of an age is asked in the words of the core; so a code can be there twice, for different
    /// ages. The core comes first; where it was `met` in an earlier visit of the stage it comes last, so that a short
    /// visit has room for the rest.
    #[must_use]
    pub fn with_core(mut self, core: &Self, met: bool) -> Self {
        if !self.stage.is_of_return() || self.language != core.language {
            return self;
        }
        self.items.retain_mut(|item| {
            let asked = core.items.iter().find(|asked| asked.code == item.code);
            item.prompts.retain(|band, _| asked.is_none_or(|asked| !asked.prompts.contains_key(band)));
            !item.prompts.is_empty()
        });
        let place = if met { self.items.len() } else { 0 };
        self.items.splice(place..place, core.items.iter().cloned());
        self
    }

    /// Of the sets that come with the app the stable core.
    pub fn core() -> Option<Self> {
        Self::builtin().into_iter().find(|set| set.stage == Stage::Core)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::AgeBand;

    fn codes(set: &QuestionSet) -> Vec<&str> {
        set.items.iter().map(|item| item.code.as_str()).collect()
    }

    #[test]
    fn every_stage_of_a_return_asks_all_of_the_core_first_and_something_of_its_own_within_what_an_age_is_asked()
     {
        let core = QuestionSet::core().unwrap();
        let stages: Vec<_> =
            QuestionSet::builtin().into_iter().filter(|set| set.stage.is_of_return()).collect();
        assert_eq!(stages.len(), 5);
        for set in stages {
            for (band, most) in AgeBand::ALL.into_iter().zip([5, 8, 12, 12]) {
                let asked = set.clone().with_core(&core, false).for_band(band);
                let first = codes(&asked)[..most.min(asked.items.len())].to_vec();
                let of_core = core.clone().for_band(band);
                for code in codes(&of_core) {
                    assert!(first.contains(&code), "{} {}: {code} in {first:?}", set.id, band.as_str());
                }
                assert!(first.len() > of_core.items.len(), "{} {}", set.id, band.as_str());
                let worry = first.iter().position(|code| *code == "WORRY.top").unwrap();
                assert!(worry != 0 && worry + 1 != first.len(), "a worry is neither first nor last");
                assert!(asked.flaws().iter().all(|flaw| !matches!(flaw, crate::question::Flaw::Twice(_))));
            }
        }
    }

    #[test]
    fn in_a_later_visit_of_a_stage_the_rest_of_it_comes_first() {
        let core = QuestionSet::core().unwrap();
        let set = QuestionSet::builtin().into_iter().find(|set| set.stage == Stage::Thinking).unwrap();
        let later = set.clone().with_core(&core, true);
        let of = |set: &QuestionSet| set.clone().for_band(AgeBand::From6To8);
        let (later, core) = (of(&later), of(&core));
        assert_eq!(codes(&later)[..2], ["PPL.map", "HOME.meaning"]);
        assert!(codes(&later).ends_with(&codes(&core)));
    }

    #[test]
    fn a_set_of_no_stage_and_one_in_another_language_stay_as_they_are() {
        let core = QuestionSet::core().unwrap();
        let mut sets = QuestionSet::builtin();
        assert_eq!(sets[0].clone().with_core(&core, false), sets[0]);
        let welsh = QuestionSet { language: "cy".into(), ..sets.pop().unwrap() };
        assert_eq!(welsh.clone().with_core(&core, false), welsh);
    }
}
