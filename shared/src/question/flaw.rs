//! Why a question set is not fit to be used, in words for whoever wrote it.
use super::{Deck, Item, QuestionSet};
use crate::{
    answer::{Face, Way},
    people::AgeBand,
};

/// The text can not be used as a question set.
#[derive(Debug, thiserror::Error)]
pub enum NotASet {
    /// Not JSON of the right shape; the reason names the line.
    #[error("it can not be read: {0}")]
    Malformed(#[source] serde_json::Error),
    /// It reads, but a child could not be asked with it.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Unfit(Vec<Flaw>),
}

/// A reason why a set is not fit to be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Without it nobody can tell which set or which item is meant.
    #[error("{0} is empty")]
    Nameless(&'static str),
    /// A set without items asks nothing.
    #[error("the set has no items")]
    Empty,
    /// Two items of one code could not be told apart later.
    #[error("{0} is there twice")]
    Twice(String),
    /// The code is not of the form `TOPIC.detail`.
    #[error("{0:?} is not a code: capital letters, then dots, small letters and digits")]
    NotACode(String),
    /// Nobody could be asked.
    #[error("{0} has no words for any age")]
    NoWords(String),
    /// The words of a band are blank.
    #[error("{code} has blank words for {}", band.as_str())]
    Blank {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
    },
    /// A whole band has nothing to answer.
    #[error("nothing is asked of {}", .0.as_str())]
    NobodyAsked(AgeBand),
    /// A child could not answer.
    #[error("{code} has no way to answer for {}", band.as_str())]
    NoWay {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
    },
    /// A way is named twice.
    #[error("{0} names a way twice")]
    WayTwice(String),
    /// Faces are a way, but there are too few or too many to tell apart.
    #[error("{code} has {count} faces for {}, where {least} to {most} can be told apart", band.as_str())]
    Faces {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
        /// How many.
        count: usize,
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// A face that children of this age do not tell from another yet.
    #[error("{code} shows the face {} to {}, where it is not told apart yet", face_word(*face), band.as_str())]
    FaceTooSoon {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
        /// The face.
        face: Face,
    },
    /// More ways on one page than a child of this age chooses among.
    #[error("{code} has {count} ways to answer for {}, where {most} fit on one page", band.as_str())]
    Ways {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
        /// How many.
        count: usize,
        /// The most.
        most: usize,
    },
    /// A recording is named that did not come with the app.
    #[error("{code} has the recording {file:?} for {}, which is not a .wav file in assets/prompts", band.as_str())]
    NoRecording {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
        /// The file's name.
        file: String,
    },
    /// A recording of nothing.
    #[error("{code} has a recording for {}, and no words that are read in it", band.as_str())]
    RecordingOfNothing {
        /// The item.
        code: String,
        /// The band.
        band: AgeBand,
    },
    /// Cards are a way, but there is no such deck.
    #[error("{code} sorts the deck {deck:?}, which is not there")]
    NoDeck {
        /// The item.
        code: String,
        /// The deck's name; empty when none is named.
        deck: String,
    },
    /// No such paper.
    #[error("{code} wants the paper {paper:?}, which is not one of {}", PAPERS.join(", "))]
    NoPaper {
        /// The item.
        code: String,
        /// The paper's name.
        paper: String,
    },
}

/// The papers that a drawing can be on besides the blank one.
const PAPERS: [&str; 4] = ["good-worries-wishes", "home-now-before", "my-people", "path"];

impl QuestionSet {
    /// Everything that makes the set unfit; nothing when it is fit.
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for (name, text) in
            [("id", &self.id), ("title", &self.title), ("about", &self.about), ("language", &self.language)]
        {
            if text.trim().is_empty() {
                flaws.push(Flaw::Nameless(name));
            }
        }
        if self.items.is_empty() {
            flaws.push(Flaw::Empty);
            return flaws;
        }
        for (index, item) in self.items.iter().enumerate() {
            if self.items[..index].iter().any(|earlier| earlier.code == item.code) {
                flaws.push(Flaw::Twice(item.code.clone()));
            }
            flaws.extend(item.flaws());
        }
        let asked = |band| self.items.iter().any(|item| item.prompts.contains_key(&band));
        flaws.extend(AgeBand::ALL.into_iter().filter(|band| !asked(*band)).map(Flaw::NobodyAsked));
        flaws
    }
}

impl Item {
    fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        let code = || self.code.clone();
        if !is_code(&self.code) {
            flaws.push(Flaw::NotACode(code()));
        }
        if self.prompts.is_empty() {
            flaws.push(Flaw::NoWords(code()));
        }
        if self.ways.iter().enumerate().any(|(index, way)| self.ways[..index].contains(way)) {
            flaws.push(Flaw::WayTwice(code()));
        }
        for (&band, words) in &self.prompts {
            if words.trim().is_empty() {
                flaws.push(Flaw::Blank { code: code(), band });
            }
            if !self.ways.iter().any(|way| super::can_use(band, *way)) {
                flaws.push(Flaw::NoWay { code: code(), band });
            }
            let count = self.ways.iter().filter(|way| super::can_use(band, **way)).count();
            if count > most_choices(band) {
                flaws.push(Flaw::Ways { code: code(), band, count, most: most_choices(band) });
            }
            let faces = self.faces.get(&band).map_or(&[][..], Vec::as_slice);
            let too_soon = faces.iter().copied().filter(|face| band < first_told_apart(*face));
            flaws.extend(too_soon.map(|face| Flaw::FaceTooSoon { code: code(), band, face }));
            let count = faces.len();
            let (least, most) = faces_told_apart(band);
            if self.ways.contains(&Way::Feel) && !(least..=most).contains(&count) {
                flaws.push(Flaw::Faces { code: code(), band, count, least, most });
            }
        }
        for (&band, file) in &self.audio {
            if !self.prompts.contains_key(&band) {
                flaws.push(Flaw::RecordingOfNothing { code: code(), band });
            }
            if !super::is_recorded(file) {
                flaws.push(Flaw::NoRecording { code: code(), band, file: file.clone() });
            }
        }
        let deck = self.cards.clone().unwrap_or_default();
        let named = self.cards.is_some() || self.ways.contains(&Way::Sort);
        if named && !Deck::builtin().iter().any(|known| known.id == deck) {
            flaws.push(Flaw::NoDeck { code: code(), deck });
        }
        if let Some(paper) = self.paper.clone().filter(|paper| !PAPERS.contains(&paper.as_str())) {
            flaws.push(Flaw::NoPaper { code: code(), paper });
        }
        flaws
    }
}

fn is_code(code: &str) -> bool {
    let topic = code.split('.').next().unwrap_or_default();
    !topic.is_empty()
        && topic.chars().all(|it| it.is_ascii_uppercase())
        && code.split('.').skip(1).all(|part| {
            !part.is_empty() && part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        })
}

/// Young children answer a longer row at its ends (Chambers and Johnston 2002, Journal of Pediatric
/// Psychology 27), so they get three faces.
fn faces_told_apart(band: AgeBand) -> (usize, usize) {
    match band {
        AgeBand::From3To5 | AgeBand::From6To8 => (2, 3),
        AgeBand::From9To12 | AgeBand::From13 => (2, 7),
    }
}

/// From which age on a face says something of its own. The youngest name happy, sad, angry and scared first (Widen and
/// Russell 2003, Developmental Psychology 39); two feelings at once are understood much later (Harter and Buddin 1987,
/// Developmental Psychology 23).
fn first_told_apart(face: Face) -> AgeBand {
    match face {
        Face::Worried => AgeBand::From6To8,
        Face::Mixed => AgeBand::From9To12,
        _ => AgeBand::From3To5,
    }
}

/// The most choices on one page: the same everywhere in child mode.
pub fn most_choices(band: AgeBand) -> usize {
    match band {
        AgeBand::From3To5 => 3,
        AgeBand::From6To8 => 4,
        AgeBand::From9To12 => 6,
        AgeBand::From13 => usize::MAX,
    }
}

/// As a set file writes it.
fn face_word(face: Face) -> String {
    serde_json::to_value(face).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::question::Stage;

    fn item(code: &str) -> Item {
        Item {
            code: code.into(),
            version: 1,
            ways: vec![Way::Draw],
            paper: None,
            cards: None,
            prompts: AgeBand::ALL.map(|band| (band, "Tell me about today.".to_owned())).into(),
            faces: BTreeMap::new(),
            audio: BTreeMap::new(),
        }
    }

    fn set(items: Vec<Item>) -> QuestionSet {
        QuestionSet {
            id: "s".into(),
            version: 1,
            stage: Stage::Visit,
            language: "en-GB".into(),
            title: "S".into(),
            about: "For a test.".into(),
            items,
        }
    }

    #[test]
    fn a_set_that_would_leave_a_child_without_words_or_ways_is_found() {
        let wordless = Item { prompts: [(AgeBand::From3To5, " ".into())].into(), ..item("A") };
        let faceless = Item {
            ways: vec![Way::Feel],
            faces: [(AgeBand::From3To5, vec![Face::Sad; 4])].into(),
            ..item("B.now")
        };
        let flaws = set(vec![wordless.clone(), Item { ways: vec![], ..wordless }, faceless]).flaws();
        let band = AgeBand::From3To5;
        assert!(flaws.contains(&Flaw::Twice("A".into())), "{flaws:?}");
        assert!(flaws.contains(&Flaw::NoWay { code: "A".into(), band }));
        assert!(flaws.contains(&Flaw::Blank { code: "A".into(), band }));
        assert!(flaws.contains(&Flaw::Faces { code: "B.now".into(), band, count: 4, least: 2, most: 3 }));
        assert!(set(vec![item("A")]).flaws().is_empty());
    }

    #[test]
    fn an_age_that_is_asked_nothing_is_named() {
        let grown = Item { prompts: [(AgeBand::From13, "How are things?".into())].into(), ..item("A") };
        let flaws = set(vec![grown]).flaws();
        assert!(flaws.contains(&Flaw::NobodyAsked(AgeBand::From3To5)), "{flaws:?}");
        assert!(!flaws.contains(&Flaw::NobodyAsked(AgeBand::From13)), "{flaws:?}");
    }

    #[test]
    fn a_face_that_comes_too_soon_and_more_ways_than_a_child_chooses_among_are_named() {
        let asked = |band| (band, "Tell me about today.".to_owned());
        let young = [AgeBand::From3To5, AgeBand::From6To8];
        let faces = young.map(|band| (band, vec![Face::Worried, Face::Calm, Face::Mixed]));
        let ways = vec![Way::Draw, Way::Say, Way::Feel, Way::People, Way::Sort, Way::Write];
        let deck = Some("food".to_owned());
        let item =
            Item { ways, cards: deck, faces: faces.into(), prompts: young.map(asked).into(), ..item("A") };
        let told: Vec<String> = item.flaws().iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "A has 5 ways to answer for 3-5, where 3 fit on one page",
                "A shows the face worried to 3-5, where it is not told apart yet",
                "A shows the face mixed to 3-5, where it is not told apart yet",
                "A has 5 ways to answer for 6-8, where 4 fit on one page",
                "A shows the face mixed to 6-8, where it is not told apart yet",
            ]
        );
    }

    #[test]
    fn a_set_file_that_breaks_a_number_is_refused_with_the_reason() {
        let mut broken = QuestionSet::builtin().remove(0);
        broken.items[0].ways = vec![Way::Draw, Way::Say, Way::Feel, Way::People];
        let why = QuestionSet::read(&serde_json::to_string(&broken).unwrap()).unwrap_err().to_string();
        assert!(why.contains("has 4 ways to answer for 3-5, where 3 fit on one page"), "{why}");
    }

    #[test]
    fn cards_and_papers_that_are_not_there_are_named() {
        let sorted = Item { ways: vec![Way::Sort], cards: Some("fod".into()), ..item("A") };
        let drawn = Item { paper: Some("body".into()), ..item("B") };
        let flaws = set(vec![sorted, drawn]).flaws();
        assert_eq!(
            flaws,
            [
                Flaw::NoDeck { code: "A".into(), deck: "fod".into() },
                Flaw::NoPaper { code: "B".into(), paper: "body".into() }
            ]
        );
    }

    #[test]
    fn recordings_that_are_not_there_and_recordings_of_nothing_are_named() {
        let band = AgeBand::From3To5;
        let prompts = [(AgeBand::From13, "How are things?".into())].into();
        let spoken = Item { prompts, audio: [(band, "../a.wav".into())].into(), ..item("A") };
        let told: Vec<String> = spoken.flaws().iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "A has a recording for 3-5, and no words that are read in it",
                "A has the recording \"../a.wav\" for 3-5, which is not a .wav file in assets/prompts"
            ]
        );
    }

    #[test]
    fn a_fault_is_told_in_words_that_lead_to_it() {
        let why = QuestionSet::read("{\n\"id\": 3 }").unwrap_err().to_string();
        assert!(why.contains("line 2"), "{why}");
        let text = serde_json::to_string(&set(vec![item("not a code")])).unwrap();
        let why = QuestionSet::read(&text).unwrap_err().to_string();
        assert!(why.starts_with("\"not a code\" is not a code"), "{why}");
        let misspelt = text.replace("\"about\"", "\"abuot\"");
        let why = QuestionSet::read(&misspelt).unwrap_err().to_string();
        assert!(why.contains("abuot"), "{why}");
    }
}
