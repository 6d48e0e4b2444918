//! What a child is asked in its own language: the question sets and cards that came with the words of it. What a
//! language does not have is asked in English, whole: a child is not asked one thing in two languages.
use std::collections::BTreeMap;

use serde::Deserialize;
use shared::{
    event::{Event, Fact},
    id::VisitId,
    people::AgeBand,
    projection::visits,
    question::{Deck, Item, QuestionSet, Translation},
};

use crate::words;

#[derive(Deserialize)]
struct Asked {
    sets: Vec<Translation>,
    cards: BTreeMap<String, Cards>,
}

/// The words of a deck, by the names of its cards.
#[derive(Deserialize)]
struct Cards {
    title: String,
    cards: BTreeMap<String, String>,
}

fn of(tag: &str) -> Option<Asked> {
    serde_json::from_str(words::asked(tag)?).ok()
}

/// The set in the language of this tag, if all of it is there; as it is otherwise. Its `language` says which.
pub fn set(set: QuestionSet, tag: &str) -> QuestionSet {
    let into = of(tag).and_then(|asked| asked.sets.into_iter().find(|it| it.id == set.id));
    into.and_then(|into| set.translated(&into)).unwrap_or(set)
}

/// The recordings that came with the questions, by the words that are read in them, in the language of this tag.
pub fn recordings(tag: &str) -> BTreeMap<String, String> {
    let sets =
        QuestionSet::builtin().into_iter().map(|built| set(built, tag)).filter(|set| set.language == tag);
    let of = |item: Item| {
        let Item { audio, mut prompts, .. } = item;
        audio.into_iter().filter_map(move |(band, file)| Some((prompts.remove(&band)?, file)))
    };
    sets.flat_map(|set| set.items).flat_map(of).collect()
}

/// What adults call the set, in the language of this tag if it is there.
pub fn title(set: &QuestionSet, tag: &str) -> String {
    let into = of(tag).and_then(|asked| asked.sets.into_iter().find(|it| it.id == set.id));
    into.map(|into| into.title).filter(|title| !title.trim().is_empty()).unwrap_or_else(|| set.title.clone())
}

/// A set with the stable core in it, where it is of a stage of return: see [`QuestionSet::with_core`].
pub fn with_core(set: QuestionSet, met: bool) -> QuestionSet {
    match QuestionSet::core() {
        Some(core) => set.with_core(&core, met),
        None => set,
    }
}

/// What a child is asked in a visit with this set, in the language of this tag if all of it is there. Both the set and
/// the core that it carries, or neither.
pub fn in_visit(chosen: QuestionSet, core_met: bool, tag: &str) -> QuestionSet {
    let Some(core) = QuestionSet::core().filter(|_| chosen.stage.is_of_return()) else {
        return set(chosen, tag);
    };
    let (told, core_told) = (set(chosen.clone(), tag), set(core.clone(), tag));
    match told.language == core_told.language {
        true => told.with_core(&core_told, core_met),
        false => chosen.with_core(&core, core_met),
    }
}

/// Whether the child met the core in a visit with this set, but for the one that is open `now`: was put all of it that
/// its age is asked.
pub fn core_met<'log>(
    events: impl IntoIterator<Item = &'log Event> + Clone,
    chosen: &QuestionSet,
    now: Option<VisitId>,
) -> bool {
    let Some(core) = QuestionSet::core() else { return false };
    let with_set = |event: &Event| match &event.fact {
        Fact::VisitOpened { set, .. } if *set == chosen.id => event.visit,
        _ => None,
    };
    let earlier: Vec<VisitId> =
        events.clone().into_iter().filter_map(with_set).filter(|visit| Some(*visit) != now).collect();
    let views = visits(events);
    views.iter().filter(|view| earlier.contains(&view.id)).any(|view| {
        let asked = core.clone().for_band(view.band.unwrap_or(AgeBand::From6To8));
        asked.items.iter().all(|item| view.items.iter().any(|met| met.prompt.code == item.code))
    })
}

/// The deck in the language of this tag, if all of it is there; as it is otherwise.
pub fn deck(deck: Deck, tag: &str) -> Deck {
    let Some(mut into) = of(tag).and_then(|mut asked| asked.cards.remove(&deck.id)) else { return deck };
    let mut translated = deck.clone();
    translated.title = into.title;
    for card in &mut translated.cards {
        match into.cards.remove(&card.id) {
            Some(word) => card.word = word,
            None => return deck,
        }
    }
    translated
}

#[cfg(test)]
mod tests {
    use shared::{
        answer::Skip,
        event::Alone,
        id::{CaseId, DeviceId, EventId, PersonId},
        question::{Stage, wording},
        time::Moment,
    };

    use shared::question::is_recorded;

    use super::*;
    use crate::words::{LANGUAGES, SOURCE, learn, table};

    /// Half of a set would be asked in English, and the child would be lost in the middle.
    #[test]
    fn every_set_and_every_card_is_there_in_each_language_that_children_are_spoken_to_in() {
        for language in LANGUAGES.iter().filter(|language| language.tag != SOURCE) {
            let tag = language.tag;
            assert!(learn(tag, table(tag).unwrap()));
            let Some(asked) = of(tag) else { panic!("what is asked in {tag} can not be read") };
            if asked.sets.is_empty() {
                continue;
            }
            for built in QuestionSet::builtin() {
                assert_eq!(set(built.clone(), tag).language, tag, "{}", built.id);
            }
            for built in Deck::builtin() {
                assert_ne!(deck(built.clone(), tag), built, "{} in {tag}", built.id);
            }
        }
    }

    #[test]
    fn no_translated_prompt_asks_in_a_way_that_narrows_the_answer() {
        let mut doubtful = Vec::new();
        for language in LANGUAGES.iter().filter(|language| language.tag != SOURCE) {
            let tag = language.tag;
            assert!(learn(tag, table(tag).unwrap()));
            for set in QuestionSet::builtin().into_iter().map(|built| set(built, tag)) {
                for (band, words) in set.items.iter().flat_map(|item| &item.prompts) {
                    let doubts = wording::doubts_in(tag, words, Some(*band));
                    doubtful.extend(doubts.iter().map(|doubt| format!("{tag} {} {words:?} {doubt}", set.id)));
                }
            }
        }
        assert!(doubtful.is_empty(), "{}", doubtful.join("\n"));
    }

    #[test]
    fn every_recording_that_a_translation_names_is_there() {
        for language in LANGUAGES.iter().filter(|language| language.tag != SOURCE) {
            assert!(learn(language.tag, table(language.tag).unwrap()));
            let sets = of(language.tag).map(|asked| asked.sets).unwrap_or_default();
            for file in sets.iter().flat_map(|set| set.audio.values()).flat_map(BTreeMap::values) {
                assert!(is_recorded(file), "{}: {file} is not in assets/prompts", language.tag);
            }
        }
    }

    fn log(visit: VisitId, facts: Vec<Fact>) -> Vec<Event> {
        let event = |(seq, fact)| Event {
            id: EventId::make(seq, [1; 10]),
            device: DeviceId::make(1, [1; 10]),
            device_seq: seq,
            prev: None,
            at: Moment::new(1_790_000_000_000, 0),
            mono_ms: seq,
            actor: PersonId::make(1, [1; 10]),
            case: CaseId::make(1, [1; 10]),
            visit: Some(visit),
            fact,
        };
        (1..).zip(facts).map(event).collect()
    }

    #[test]
    fn the_core_of_a_stage_is_met_when_all_of_it_was_put_in_an_earlier_visit_of_that_stage() {
        let chosen = QuestionSet::builtin().into_iter().find(|set| set.stage == Stage::Looking).unwrap();
        let core = QuestionSet::core().unwrap();
        let band = AgeBand::From3To5;
        let opened = |set: &QuestionSet| Fact::VisitOpened {
            place: "school".into(),
            present: Vec::new(),
            alone: Alone::Yes,
            language: "en-GB".into(),
            band,
            set: set.id.clone(),
            set_version: set.version,
        };
        let put = core.clone().for_band(band).items.into_iter().map(|item| Fact::Skipped {
            prompt: core.prompt(&item, band, 0).unwrap(),
            skip: Skip::DontWantToSay,
        });
        let put: Vec<Fact> = put.collect();
        let visit = VisitId::make(1, [1; 10]);
        let all = log(visit, [vec![opened(&chosen)], put.clone()].concat());
        assert!(core_met(&all, &chosen, None));
        assert!(!core_met(&all, &chosen, Some(visit)), "not by the visit that is open");
        assert!(!core_met(&all[..4], &chosen, None), "not all of it");
        let of_another = log(visit, [vec![opened(&core)], put].concat());
        assert!(!core_met(&of_another, &chosen, None), "not at this stage");
    }

    #[test]
    fn what_a_stage_and_its_core_ask_is_asked_in_one_language() {
        assert!(learn("pl", table("pl").unwrap()));
        for chosen in QuestionSet::builtin().into_iter().filter(|set| set.stage.is_of_return()) {
            let asked = in_visit(chosen.clone(), false, "pl");
            assert_eq!(asked.language, "pl");
            let english: Vec<&String> = chosen.items.iter().flat_map(|item| item.prompts.values()).collect();
            let words = asked.items.iter().flat_map(|item| item.prompts.values());
            assert!(asked.items.iter().any(|item| item.code == "LISTENED"), "{}", chosen.id);
            assert_eq!(words.filter(|words| english.contains(words)).count(), 0, "{}", chosen.id);
        }
    }

    #[test]
    fn a_language_that_was_not_loaded_is_asked_in_english() {
        let built = QuestionSet::builtin().remove(0);
        assert_eq!(set(built.clone(), "pl"), built);
    }
}
