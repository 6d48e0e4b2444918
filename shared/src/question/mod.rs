//! What a child may be asked: question sets in our own words, with stable codes, and the decks of cards that
//! some of them are answered with. A set is a file; nothing about a single set is written in code.
mod core;
mod deck;
mod flaw;
mod translation;
pub mod wording;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    answer::{Face, PromptShown, Way},
    people::AgeBand,
};

pub use deck::{Card, Deck, DeckFlaw, NotADeck};
pub use flaw::{Flaw, NotASet, most_choices};
pub use translation::Translation;

mod files {
    include!(concat!(env!("OUT_DIR"), "/asked.rs"));
}

/// A set of items that belong together and are short enough for one visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSet {
    /// Its stable name.
    pub id: String,
    /// Raised with every change of wording.
    pub version: u32,
    /// When it is meant to be used.
    pub stage: Stage,
    /// BCP 47 tag of its language.
    pub language: String,
    /// What adults call it.
    pub title: String,
    /// What it is for, for adults.
    pub about: String,
    /// In the order in which they are offered.
    pub items: Vec<Item>,
}

/// When a set is meant to be used. The five stages of a possible return home bear neutral names of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// A visit like any other.
    Visit,
    /// What is asked at every stage, so that answers can be laid side by side.
    Core,
    /// Soon after a child came.
    Arrival,
    /// Before a review.
    Review,
    /// After time with the family.
    FamilyTime,
    /// Likes and dislikes.
    Likes,
    /// Return home: thinking about it.
    #[serde(rename = "return_1")]
    Thinking,
    /// Return home: looking closely.
    #[serde(rename = "return_2")]
    Looking,
    /// Return home: making the change.
    #[serde(rename = "return_3")]
    Changing,
    /// Return home: testing and getting ready.
    #[serde(rename = "return_4")]
    Testing,
    /// Return home: home and after.
    #[serde(rename = "return_5")]
    Home,
}

/// One thing to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The stable code: the same item in every band, at every visit, in every version.
    pub code: String,
    /// Raised with every change of wording.
    pub version: u32,
    /// The ways in which it can be answered, the one offered first at the front.
    pub ways: Vec<Way>,
    /// The paper that fits, where it is drawn: a name of the papers the drawing knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    /// The deck of cards, where cards are sorted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cards: Option<String>,
    /// The words for each band. A band without words is not asked.
    pub prompts: BTreeMap<AgeBand, String>,
    /// The faces offered for each band, where faces are a way.
    #[serde(default)]
    pub faces: BTreeMap<AgeBand, Vec<Face>>,
    /// Recordings of the words for each band, in the language of the set: files of `assets/prompts`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub audio: BTreeMap<AgeBand, String>,
}

impl QuestionSet {
    /// Reads a set, and refuses it with every reason at once if it is not fit to be used.
    pub fn read(text: &str) -> Result<Self, NotASet> {
        let set: Self = serde_json::from_str(text).map_err(NotASet::Malformed)?;
        let flaws = set.flaws();
        if flaws.is_empty() { Ok(set) } else { Err(NotASet::Unfit(flaws)) }
    }

    /// The sets that come with the app, in the order in which adults look for them.
    pub fn builtin() -> Vec<Self> {
        let mut sets: Vec<Self> = files::SETS
            .iter()
            .map(|(_, text)| {
                serde_json::from_str(text).expect("a test reads every set that comes with the app")
            })
            .collect();
        sets.sort_by(|a, b| (a.stage, &a.id).cmp(&(b.stage, &b.id)));
        sets
    }

    /// The set as it is put to a child of this band: the items that have words for it, each with the ways
    /// that the band can use.
    #[must_use]
    pub fn for_band(mut self, band: AgeBand) -> Self {
        self.items.retain_mut(|item| {
            item.ways.retain(|way| can_use(band, *way));
            item.prompts.contains_key(&band) && !item.ways.is_empty()
        });
        self
    }

    /// The set without scales, for a child who was shown how they work and did not take to them.
    #[must_use]
    pub fn without_scales(mut self) -> Self {
        self.items.retain_mut(|item| {
            item.ways.retain(|way| *way != Way::Feel);
            !item.ways.is_empty()
        });
        self
    }

    /// The item as it is put to a child of this band; none when the set has no words for the band.
    pub fn prompt(&self, item: &Item, band: AgeBand, read_aloud: u32) -> Option<PromptShown> {
        Some(PromptShown {
            code: item.code.clone(),
            version: item.version,
            set: self.id.clone(),
            set_version: self.version,
            band,
            language: self.language.clone(),
            text: item.prompts.get(&band)?.clone(),
            read_aloud,
            read_by: None,
        })
    }
}

/// Whether a recording of this name came with the app.
pub fn is_recorded(file: &str) -> bool {
    files::RECORDINGS.contains(&file)
}

/// Who does not write yet is not asked to.
fn can_use(band: AgeBand, way: Way) -> bool {
    way != Way::Write || matches!(band, AgeBand::From9To12 | AgeBand::From13)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_that_comes_with_the_app_is_fit_to_be_used_and_named_as_its_file() {
        for (name, text) in files::SETS {
            match QuestionSet::read(text) {
                Ok(set) => assert_eq!(set.id, *name),
                Err(why) => panic!("assets/question-sets/{name}.json: {why}"),
            }
        }
    }

    #[test]
    fn no_built_in_prompt_asks_in_a_way_that_narrows_the_answer() {
        let mut doubtful = Vec::new();
        for set in QuestionSet::builtin() {
            for item in &set.items {
                for (band, words) in &item.prompts {
                    for doubt in wording::doubts(words, Some(*band)) {
                        doubtful.push(format!(
                            "{} {} {}: {words:?} {doubt}",
                            set.id,
                            item.code,
                            band.as_str()
                        ));
                    }
                }
            }
        }
        assert!(doubtful.is_empty(), "{}", doubtful.join("\n"));
    }

    #[test]
    fn a_young_child_is_asked_the_items_that_have_words_for_it_and_is_not_asked_to_write() {
        let set = QuestionSet::builtin().into_iter().find(|set| set.stage == Stage::Core).unwrap();
        let young = set.clone().for_band(AgeBand::From3To5);
        assert!(!young.items.is_empty() && young.items.len() <= 5, "{}", young.items.len());
        assert!(young.items.iter().all(|item| !item.ways.contains(&Way::Write)));
        let old = set.for_band(AgeBand::From13);
        assert!(old.items.iter().any(|item| item.ways.contains(&Way::Write)));
    }

    /// What is asked at every stage of a possible return, so that answers can be laid side by side.
    #[test]
    fn the_stable_core_asks_what_has_to_be_comparable() {
        let set = QuestionSet::builtin().into_iter().find(|set| set.stage == Stage::Core).unwrap();
        let codes: Vec<&str> = set.items.iter().map(|item| item.code.as_str()).collect();
        for code in ["NOW.place", "SAFE.now", "WORRY.top", "WISH.live", "CHANGE.need", "TELL.who", "LISTENED"]
        {
            assert!(codes.contains(&code), "{code} is missing from {codes:?}");
        }
        let worry = codes.iter().position(|code| *code == "WORRY.top").unwrap();
        assert!(worry != 0 && worry + 1 != codes.len(), "a worry is neither first nor last");
    }

    #[test]
    fn there_is_a_set_for_every_stage() {
        let stages: Vec<Stage> = QuestionSet::builtin().iter().map(|set| set.stage).collect();
        for stage in [
            Stage::Core,
            Stage::Visit,
            Stage::Arrival,
            Stage::Review,
            Stage::FamilyTime,
            Stage::Likes,
            Stage::Thinking,
            Stage::Looking,
            Stage::Changing,
            Stage::Testing,
            Stage::Home,
        ] {
            assert!(stages.contains(&stage), "{stage:?}");
        }
    }
}
