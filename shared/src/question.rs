//! What a child may be asked: question sets in our own words, with stable codes.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    answer::{Face, PromptShown, Way},
    people::AgeBand,
};

/// A set of items that belong together and are short enough for one visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSet {
    /// Its stable name.
    pub id: String,
    /// Raised with every change of wording.
    pub version: u32,
    /// What adults call it.
    pub title: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// In the order in which they are offered.
    pub items: Vec<Item>,
}

/// One thing to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The stable code: the same item in every band, at every visit, in every version.
    pub code: String,
    /// Raised with every change of wording.
    pub version: u32,
    /// The ways in which it can be answered, the one offered first at the front.
    pub ways: Vec<Way>,
    /// The words for each band.
    pub prompts: BTreeMap<AgeBand, String>,
    /// The faces offered for each band, where faces are a way.
    #[serde(default)]
    pub faces: BTreeMap<AgeBand, Vec<Face>>,
}

/// A reason why a set is not fit to be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// A set without items asks nothing.
    #[error("the set has no items")]
    Empty,
    /// Two items of one code could not be told apart later.
    #[error("{0} is there twice")]
    Twice(String),
    /// A child of that band could not be asked.
    #[error("{code} has no words for {}", band.as_str())]
    NoWords {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
    },
    /// A child could not answer.
    #[error("{0} has no way to answer")]
    NoWay(String),
    /// Faces are a way, but there are none or too many to tell apart.
    #[error("{code} has {count} faces for {}", band.as_str())]
    Faces {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
        /// How many.
        count: usize,
    },
}

impl QuestionSet {
    /// The sets that come with the app.
    pub fn builtin() -> Vec<Self> {
        [
            include_str!("../../assets/question-sets/how-things-are-now.json"),
            include_str!("../../assets/question-sets/settling-in.json"),
        ]
        .into_iter()
        .map(|text| serde_json::from_str(text).expect("a test reads every built-in set"))
        .collect()
    }

    /// Everything that makes the set unfit; nothing when it is fit.
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        if self.items.is_empty() {
            flaws.push(Flaw::Empty);
        }
        for (index, item) in self.items.iter().enumerate() {
            if self.items[..index].iter().any(|earlier| earlier.code == item.code) {
                flaws.push(Flaw::Twice(item.code.clone()));
            }
            if item.ways.is_empty() {
                flaws.push(Flaw::NoWay(item.code.clone()));
            }
            for band in AgeBand::ALL {
                if item.prompts.get(&band).is_none_or(|words| words.trim().is_empty()) {
                    flaws.push(Flaw::NoWords { code: item.code.clone(), band });
                }
                let faces = item.faces.get(&band).map_or(0, Vec::len);
                if item.ways.contains(&Way::Feel) && !(2..=most_faces(band)).contains(&faces) {
                    flaws.push(Flaw::Faces { code: item.code.clone(), band, count: faces });
                }
            }
        }
        flaws
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
        })
    }
}

/// Young children answer a longer row at its ends (Chambers and Johnston 2002, Journal of Pediatric
/// Psychology 27), so they get three faces.
fn most_faces(band: AgeBand) -> usize {
    match band {
        AgeBand::From3To5 | AgeBand::From6To8 => 3,
        AgeBand::From9To12 | AgeBand::From13 => 7,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_that_comes_with_the_app_is_fit_to_be_used() {
        for set in QuestionSet::builtin() {
            assert_eq!(set.flaws(), [], "{}", set.id);
        }
    }

    #[test]
    fn a_set_that_would_leave_a_child_without_words_or_ways_is_found() {
        let item = Item {
            code: "A".into(),
            version: 1,
            ways: vec![Way::Feel],
            prompts: BTreeMap::from([(AgeBand::From3To5, " ".into())]),
            faces: BTreeMap::from([(AgeBand::From3To5, vec![Face::Sad; 4])]),
        };
        let set = QuestionSet {
            id: "s".into(),
            version: 1,
            title: "S".into(),
            language: "en-GB".into(),
            items: vec![item.clone(), Item { ways: vec![], ..item }],
        };
        let flaws = set.flaws();
        assert!(flaws.contains(&Flaw::Twice("A".into())));
        assert!(flaws.contains(&Flaw::NoWay("A".into())));
        assert!(flaws.contains(&Flaw::NoWords { code: "A".into(), band: AgeBand::From3To5 }));
        assert!(flaws.contains(&Flaw::Faces { code: "A".into(), band: AgeBand::From3To5, count: 4 }));
    }
}
