//! A question set in another language: the same codes, other words.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::QuestionSet;
use crate::people::AgeBand;

/// The words of a set in one more language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The set.
    pub id: String,
    /// The version of the set that was translated.
    pub version: u32,
    /// BCP 47 tag.
    pub language: String,
    /// Who has checked it; none while nobody has.
    pub checked_by: Option<String>,
    /// What adults call the set.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// The words by code and band.
    pub prompts: BTreeMap<String, BTreeMap<AgeBand, String>>,
    /// Recordings of these words, by code and band: files of `assets/prompts`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub audio: BTreeMap<String, BTreeMap<AgeBand, String>>,
}

impl QuestionSet {
    /// The set in these words. None where the translation is of another set or version, or lacks words for
    /// something that is asked: a child is not asked in two languages at once.
    pub fn translated(&self, into: &Translation) -> Option<Self> {
        if into.id != self.id || into.version != self.version {
            return None;
        }
        let mut set = self.clone();
        set.language.clone_from(&into.language);
        set.title.clone_from(&into.title);
        set.about.clone_from(&into.about);
        for item in &mut set.items {
            let words = into.prompts.get(&item.code)?;
            // What was recorded in another language is not what stands here.
            item.audio = into.audio.get(&item.code).cloned().unwrap_or_default();
            for (band, prompt) in &mut item.prompts {
                prompt.clone_from(words.get(band).filter(|words| !words.trim().is_empty())?);
            }
        }
        Some(set)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translation(set: &QuestionSet) -> Translation {
        let words = |band: &AgeBand| (*band, format!("słowa {}", band.as_str()));
        Translation {
            id: set.id.clone(),
            version: set.version,
            language: "pl".into(),
            checked_by: None,
            title: "Zestaw".into(),
            about: "Po co".into(),
            prompts: set
                .items
                .iter()
                .map(|item| (item.code.clone(), item.prompts.keys().map(words).collect()))
                .collect(),
            audio: BTreeMap::new(),
        }
    }

    #[test]
    fn a_translated_set_asks_the_same_things_in_other_words() {
        let set = &QuestionSet::builtin()[0];
        let polish = set.translated(&translation(set)).unwrap();
        let codes = |set: &QuestionSet| set.items.iter().map(|item| item.code.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&polish), codes(set));
        assert_eq!(polish.language, "pl");
        let (band, words) = polish.items[0].prompts.iter().next().unwrap();
        assert_eq!(*words, format!("słowa {}", band.as_str()));
    }

    #[test]
    fn a_recording_belongs_to_the_words_that_are_read_in_it() {
        let mut set = QuestionSet::builtin().remove(0);
        let code = set.items[0].code.clone();
        let band = AgeBand::From3To5;
        set.items[0].audio = [(band, "en-gb/now-place-3-5.wav".to_owned())].into();
        let silent = translation(&set);
        assert!(set.translated(&silent).unwrap().items[0].audio.is_empty(), "English is not read for Polish");
        let read = [(band, "pl/now-place-3-5.wav".to_owned())];
        let spoken = Translation { audio: [(code, read.clone().into())].into(), ..silent };
        assert_eq!(set.translated(&spoken).unwrap().items[0].audio, read.into());
    }

    #[test]
    fn half_a_translation_or_one_of_older_words_is_not_used() {
        let set = &QuestionSet::builtin()[0];
        let whole = translation(set);
        assert_eq!(set.translated(&Translation { version: set.version + 1, ..whole.clone() }), None);
        let mut half = whole;
        half.prompts.pop_last();
        assert_eq!(set.translated(&half), None);
    }
}
