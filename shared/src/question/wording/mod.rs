//! How a question is worded: what narrows an answer before it is given. Plain rules over words, most of them English,
//! for the sets that come with the app and as a hint beside a worker's own question, which is asked exactly as written
//! whatever the rules say.
//!
//! Open prompts bring several times as much as closed ones and mislead less (Lamb and others 2007, Child Abuse
//! and Neglect 31; Aldridge and others 2004).
mod elsewhere;

use std::fmt;

use crate::people::AgeBand;

/// Why a wording may narrow or bend the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// It can be answered with yes or no.
    Closed,
    /// It holds an answer, or presumes that something was so.
    Leading,
    /// It asks two things at once.
    Double,
    /// "Why did you" sounds like blame.
    Blames,
    /// It asks the child to choose between people.
    ChoosesBetweenPeople,
    /// It asks for a decision without saying that the grown-ups make it.
    Decision,
    /// It asks to draw somebody doing something.
    DrawsWhatSomebodyDid,
    /// It names the body.
    Body,
    /// It uses a word of the office.
    Office(String),
    /// A sentence is longer than a child of that age holds.
    Long {
        /// How many words it has.
        words: usize,
        /// How many it may have.
        most: usize,
    },
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => f.write_str("can be answered with yes or no"),
            Self::Leading => f.write_str("holds an answer, or presumes something"),
            Self::Double => f.write_str("asks two things at once"),
            Self::Blames => f.write_str("asks why, which sounds like blame"),
            Self::ChoosesBetweenPeople => f.write_str("asks to choose between people"),
            Self::Decision => f.write_str("asks for a decision without saying that grown-ups decide"),
            Self::DrawsWhatSomebodyDid => f.write_str("asks to draw what somebody did"),
            Self::Body => f.write_str("names the body"),
            Self::Office(word) => write!(f, "uses an office word: {word}"),
            Self::Long { words, most } => write!(f, "has a sentence of {words} words, where {most} are held"),
        }
    }
}

/// What is doubtful about words of this language, a BCP 47 tag. Where no rules are known nothing is.
pub fn doubts_in(language: &str, text: &str, band: Option<AgeBand>) -> Vec<Doubt> {
    if language.split('-').next() == Some("en") {
        return doubts(text, band);
    }
    elsewhere::doubts(language, text, band)
}

/// Everything doubtful about these English words; for any age where no band is given.
pub fn doubts(text: &str, band: Option<AgeBand>) -> Vec<Doubt> {
    let sentences = sentences(text);
    let whole: String = sentences.iter().map(|sentence| format!(" {} ", sentence.words.join(" "))).collect();
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| whole.contains(&format!(" {phrase} ")));
    let mut doubts = Vec::new();
    let mut note = |found: bool, doubt: Doubt| {
        if found && !doubts.contains(&doubt) {
            doubts.push(doubt);
        }
    };
    note(sentences.iter().any(Sentence::is_closed), Doubt::Closed);
    note(has(LEADING) || sentences.iter().any(Sentence::has_a_tag), Doubt::Leading);
    let questions = sentences.iter().filter(|sentence| sentence.asks).count();
    note(sentences.iter().any(Sentence::asks_twice) || questions > most_questions(band), Doubt::Double);
    note(sentences.iter().any(Sentence::blames), Doubt::Blames);
    note(has(BEST_OF) || sentences.iter().any(Sentence::chooses_between_people), Doubt::ChoosesBetweenPeople);
    note(has(DECISIONS) && !whole.contains(" decide"), Doubt::Decision);
    note(sentences.iter().any(Sentence::draws_what_somebody_did), Doubt::DrawsWhatSomebodyDid);
    note(has(BODY), Doubt::Body);
    for word in sentences.iter().flat_map(|sentence| &sentence.words) {
        note(is_office(word), Doubt::Office(word.clone()));
    }
    if let Some(most) = band.and_then(longest) {
        let words = sentences.iter().map(|sentence| sentence.words.len()).max().unwrap_or(0);
        note(words > most, Doubt::Long { words, most });
    }
    doubts
}

/// The most words of a sentence that is spoken to a child of this age.
pub fn longest(band: AgeBand) -> Option<usize> {
    match band {
        AgeBand::From3To5 => Some(8),
        AgeBand::From6To8 => Some(12),
        AgeBand::From9To12 => Some(22),
        AgeBand::From13 => None,
    }
}

fn most_questions(band: Option<AgeBand>) -> usize {
    match band {
        Some(AgeBand::From3To5 | AgeBand::From6To8 | AgeBand::From9To12) => 1,
        Some(AgeBand::From13) | None => 2,
    }
}

const CLOSED: &[&str] = &[
    "am", "are", "aren't", "can", "can't", "could", "did", "didn't", "do", "does", "doesn't", "don't", "had",
    "has", "have", "haven't", "is", "isn't", "may", "might", "shall", "should", "was", "wasn't", "were",
    "weren't", "will", "won't", "would", "wouldn't",
];

const ASKING: &[&str] = &["how", "what", "when", "where", "which", "who", "why"];

/// Words before a question that leave it as it is.
const BEFORE: &[&str] = &["and", "but", "now", "ok", "okay", "so", "well"];

const LEADING: &[&str] = &[
    "do you miss",
    "you must miss",
    "how much do you miss",
    "did mum",
    "did dad",
    "did mummy",
    "did daddy",
    "did your mum",
    "did your dad",
    "did he hurt",
    "did she hurt",
    "hit you",
    "hurt you",
    "how scared",
    "how sad",
    "how angry",
    "how frightened",
    "you must",
    "you must be",
    "surely",
    "of course you",
    "i think you",
    "everyone says",
    "everybody says",
    "you want to go home",
    "you don't want to go home",
    "like last time",
    "good girl",
    "good boy",
];

const BEST_OF: &[&str] = &[
    "who do you like best",
    "who do you like most",
    "who do you love most",
    "who do you love best",
    "who do you like more",
    "who do you love more",
    "like better",
    "love better",
    "who would you rather",
    "favourite parent",
];

const DECISIONS: &[&str] = &[
    "where do you want to live",
    "where would you like to live",
    "where should you live",
    "where do you want to be",
    "who do you want to live with",
    "who would you like to live with",
    "who should you live with",
    "want to go home",
    "like to go home",
    "want to live with",
    "when do you want to go",
];

const BODY: &[&str] =
    &["body", "bodies", "naked", "private parts", "touched", "bruise", "bruises", "undressed", "bottom"];

const OFFICE: &[&str] = &[
    "assessment",
    "assess",
    "compliance",
    "contact",
    "disclose",
    "disclosure",
    "lac",
    "placement",
    "respite",
    "safeguarding",
    "score",
    "submit",
    "supervised",
];

const PEOPLE: &[&str] = &[
    "mum", "mummy", "mother", "dad", "daddy", "father", "parents", "nan", "gran", "grandma", "grandad",
    "carer", "carers", "foster", "brother", "sister", "aunt", "auntie", "uncle", "stepmum", "stepdad",
];

fn is_office(word: &str) -> bool {
    OFFICE.contains(&word)
}

struct Sentence {
    /// In small letters.
    words: Vec<String>,
    /// Where a comma stands behind a word.
    commas: Vec<bool>,
    asks: bool,
}

fn sentences(text: &str) -> Vec<Sentence> {
    text.split_inclusive(['.', '?', '!', '؟'])
        .filter_map(|part| {
            let mut sentence =
                Sentence { words: Vec::new(), commas: Vec::new(), asks: part.ends_with(['?', '؟']) };
            for token in part.split_whitespace() {
                let plain = token.to_lowercase().replace('’', "'");
                let word = plain.trim_matches(|it: char| !it.is_alphanumeric());
                if !word.is_empty() {
                    sentence.words.push(word.to_owned());
                    sentence.commas.push(plain.ends_with([',', '،']));
                }
            }
            (!sentence.words.is_empty()).then_some(sentence)
        })
        .collect()
}

impl Sentence {
    fn opening(&self) -> &[String] {
        let start = self.words.iter().position(|word| !BEFORE.contains(&word.as_str())).unwrap_or(0);
        &self.words[start..]
    }

    /// "Do you like it here?", and "Tell me if you like it here."
    fn is_closed(&self) -> bool {
        let opening = self.opening();
        let first = opening.first().map_or("", String::as_str);
        let whether = opening.windows(3).next().is_some_and(|three| {
            matches!(three[0].as_str(), "tell" | "show") && matches!(three[2].as_str(), "if" | "whether")
        });
        // "If you have a worry, who could you tell?" asks in its second half.
        let after_if = first == "if"
            && self.asks
            && self.behind_commas().any(|word| CLOSED.contains(&word))
            && !self.words.iter().any(|word| ASKING.contains(&word.as_str()));
        (self.asks && CLOSED.contains(&first)) || whether || after_if
    }

    /// "…, isn't it?"
    fn has_a_tag(&self) -> bool {
        let Some(comma) = self.commas.iter().rposition(|comma| *comma) else { return false };
        let tag = &self.words[comma + 1..];
        let first = tag.first().map_or("", String::as_str);
        self.asks
            && tag.len() <= 3
            && (matches!(first, "right" | "yes" | "no" | "ok" | "okay" | "eh")
                || (CLOSED.contains(&first) && tag.len() >= 2))
    }

    /// "…, and how did you feel?", "… or is it …?"
    fn asks_twice(&self) -> bool {
        let second = self.words.windows(2).skip(1).any(|two| {
            let joins = matches!(two[0].as_str(), "and" | "or");
            joins && (CLOSED.contains(&two[1].as_str()) || ASKING.contains(&two[1].as_str()))
        });
        // "Where and when" is one question; "tell me who was there and what you did" is an open invitation.
        let together = self
            .words
            .windows(3)
            .any(|three| ASKING.contains(&three[0].as_str()) && ASKING.contains(&three[2].as_str()));
        self.asks && second && !together
    }

    fn blames(&self) -> bool {
        let opening = self.opening();
        let why = opening.iter().position(|word| word == "why");
        why.is_some_and(|why| {
            let then: Vec<&str> = opening[why + 1..].iter().take(2).map(String::as_str).collect();
            matches!(then[..], [verb, "you"] if CLOSED.contains(&verb))
        }) || opening.windows(3).any(|three| three[0] == "how" && three[1] == "come" && three[2] == "you")
    }

    fn chooses_between_people(&self) -> bool {
        let person = |word: Option<&String>| word.is_some_and(|word| PEOPLE.contains(&word.as_str()));
        self.words.iter().enumerate().any(|(place, word)| {
            let before = place.checked_sub(1).and_then(|it| self.words.get(it));
            // "mum or your carer"
            let after = self.words.get(place + 1..).unwrap_or_default().iter().take(2);
            word == "or" && person(before) && after.into_iter().any(|word| person(Some(word)))
        }) && self.asks
    }

    fn draws_what_somebody_did(&self) -> bool {
        let opening = self.opening();
        opening.first().is_some_and(|word| word == "draw")
            && opening.windows(2).any(|two| two[0] == "what" && two[1] != "you")
            && opening.iter().any(|word| matches!(word.as_str(), "did" | "does" | "do" | "doing"))
    }

    fn behind_commas(&self) -> impl Iterator<Item = &str> {
        self.commas
            .iter()
            .enumerate()
            .filter(|(_, comma)| **comma)
            .filter_map(|(place, _)| self.words.get(place + 1))
            .map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Doubt> {
        doubts(text, None)
    }

    #[test]
    fn what_yes_or_no_would_answer_is_found() {
        for text in [
            "Do you like it here?",
            "So, are you happy?",
            "Would you like to go home?",
            "Tell me if you like it here.",
            "If you are sad, do you cry?",
        ] {
            assert!(found(text).contains(&Doubt::Closed), "{text}");
        }
        for text in [
            "What would you like to be different?",
            "Tell me about a good bit of the day here.",
            "If you had a worry at night, who could you tell?",
            "If something has been on your mind, tell me about it.",
            "Show me where you feel cosy.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn what_presumes_an_answer_is_found() {
        for text in [
            "How much do you miss your mum?",
            "It was scary, wasn’t it?",
            "What happened when he hurt you?",
            "You must be glad to be here.",
            "It is nice here, right?",
        ] {
            assert!(found(text).contains(&Doubt::Leading), "{text}");
        }
        assert!(!found("Tell me how it was, as you remember it.").contains(&Doubt::Leading));
        assert!(!found("What is nice here, and what is not?").contains(&Doubt::Leading));
    }

    #[test]
    fn two_questions_in_one_are_found() {
        for text in [
            "Where do you sleep and who is there?",
            "Who could you tell, and how would you reach them?",
            "What is school like or do you stay at home?",
        ] {
            assert!(found(text).contains(&Doubt::Double), "{text}");
        }
        let two = "How was it? Who was there?";
        assert!(doubts(two, Some(AgeBand::From6To8)).contains(&Doubt::Double));
        assert!(!doubts(two, Some(AgeBand::From13)).contains(&Doubt::Double));
        assert!(!found("Where and when do you feel safe?").contains(&Doubt::Double));
        assert!(!found("Tell me who was there and what you did.").contains(&Doubt::Double));
    }

    #[test]
    fn blame_is_found_and_wondering_is_not() {
        for text in ["Why did you run away?", "And why didn't you say so?", "Tell me why do you cry?"] {
            assert!(found(text).contains(&Doubt::Blames), "{text}");
        }
        assert!(!found("Tell me why, as you see it.").contains(&Doubt::Blames));
        assert!(!found("What have you been told about why you live here?").contains(&Doubt::Blames));
    }

    #[test]
    fn nobody_is_asked_to_choose_between_people() {
        for text in ["Who do you like best?", "What is better, with mum or your carer?", "Mum or dad?"] {
            assert!(found(text).contains(&Doubt::ChoosesBetweenPeople), "{text}");
        }
        let both = "Tell me about a day with mum or dad.";
        assert!(!found(both).contains(&Doubt::ChoosesBetweenPeople));
        assert!(!found("Who could you tell?").contains(&Doubt::ChoosesBetweenPeople));
    }

    #[test]
    fn a_decision_is_asked_only_with_who_makes_it() {
        assert!(found("Where would you like to live?").contains(&Doubt::Decision));
        let told =
            "Where would you like to live? The grown-ups decide, and they need to know what you think.";
        assert!(!found(told).contains(&Doubt::Decision));
    }

    #[test]
    fn bodies_deeds_and_the_office_are_left_out() {
        assert_eq!(found("Draw what Dad did."), [Doubt::DrawsWhatSomebodyDid]);
        assert_eq!(found("Draw what you like."), []);
        assert_eq!(found("Draw your body."), [Doubt::Body]);
        assert_eq!(found("How is the placement?"), [Doubt::Office("placement".into())]);
    }

    #[test]
    fn a_sentence_longer_than_a_child_holds_is_found() {
        let long = "Tell me about everything that you did today at school.";
        assert_eq!(doubts(long, Some(AgeBand::From3To5)), [Doubt::Long { words: 10, most: 8 }]);
        assert_eq!(doubts(long, Some(AgeBand::From6To8)), []);
    }
}
