//! The same in the other languages that come with the app: what can be told by how a sentence begins and ends, and by a
//! few turns of phrase. Less than is known of English, and nobody who grew up with these languages has checked it yet.
use super::{Doubt, Sentence, most_questions, sentences};
use crate::people::AgeBand;

/// What narrows an answer in one language; all in small letters.
struct Rules {
    /// Words that begin a question of yes or no.
    closed: &'static [&'static str],
    /// Words that begin "why", which sounds like blame.
    why: &'static [&'static str],
    /// Words that end a question by asking to agree.
    tags: &'static [&'static str],
    /// Anywhere in it: an answer is held out, or something presumed.
    leading: &'static [&'static str],
}

const WELSH: Rules = Rules {
    closed: &[
        "a", "ai", "all", "alli", "allet", "fedri", "fyddi", "fydd", "ga", "gest", "gei", "hoffet", "oes",
        "oeddet", "oedd", "wnest", "wnei", "wyt", "ydi", "ydw", "ydy", "ydyn", "yw",
    ],
    why: &["pam"],
    tags: &["iawn", "yndyfe", "ynte", "on'd", "onid"],
    leading: &["onid", "yn dy golli", "hiraeth am", "mae pawb yn dweud", "mae'n rhaid dy fod"],
};

const POLISH: Rules = Rules {
    closed: &["czy", "czyż"],
    why: &["czemu", "dlaczego", "po co"],
    tags: &["prawda", "nie", "tak", "co nie"],
    leading: &["tęsknisz", "na pewno", "wszyscy mówią", "musisz być", "musi ci być"],
};

const UKRAINIAN: Rules = Rules {
    closed: &["чи", "хіба", "невже"],
    why: &["чому", "навіщо", "нащо"],
    tags: &["правда", "так", "чи не так", "ні"],
    leading: &["хіба", "невже", "сумуєш за", "скучаєш за", "напевно", "усі кажуть", "всі кажуть"],
};

const ARABIC: Rules = Rules {
    closed: &["هل", "أ"],
    why: &["لماذا", "لم", "لمَ", "ليش"],
    tags: &["صحيح", "أليس كذلك", "نعم", "لا"],
    leading: &["أليس", "ألا", "ألم", "أما", "تشتاق", "تشتاقين", "بالتأكيد", "الجميع يقول"],
};

fn rules(language: &str) -> Option<&'static Rules> {
    match language.split('-').next()? {
        "cy" => Some(&WELSH),
        "pl" => Some(&POLISH),
        "uk" => Some(&UKRAINIAN),
        "ar" => Some(&ARABIC),
        _ => None,
    }
}

/// What is doubtful about these words of one of these languages; nothing where no rules are known.
pub(super) fn doubts(language: &str, text: &str, band: Option<AgeBand>) -> Vec<Doubt> {
    let Some(rules) = rules(language) else { return Vec::new() };
    let sentences = sentences(text);
    let asked: Vec<&Sentence> = sentences.iter().filter(|sentence| sentence.asks).collect();
    let begins = |sentence: &Sentence, with: &[&str]| with.iter().any(|words| starts(&sentence.words, words));
    let leads = |sentence: &Sentence| {
        rules.leading.iter().any(|words| holds(&sentence.words, words)) || tagged(sentence, rules)
    };
    let found = [
        (asked.iter().any(|sentence| begins(sentence, rules.closed)), Doubt::Closed),
        (sentences.iter().any(leads), Doubt::Leading),
        (asked.len() > most_questions(band), Doubt::Double),
        (sentences.iter().any(|sentence| begins(sentence, rules.why)), Doubt::Blames),
    ];
    found.into_iter().filter_map(|(is_so, doubt)| is_so.then_some(doubt)).collect()
}

fn starts(words: &[String], with: &str) -> bool {
    let mut words = words.iter();
    with.split(' ').all(|word| words.next().is_some_and(|it| it == word))
}

fn holds(words: &[String], phrase: &str) -> bool {
    (0..words.len()).any(|from| starts(&words[from..], phrase))
}

/// "…, prawda?"
fn tagged(sentence: &Sentence, rules: &Rules) -> bool {
    let Some(comma) = sentence.commas.iter().rposition(|comma| *comma) else { return false };
    let tag = &sentence.words[comma + 1..];
    sentence.asks && !tag.is_empty() && rules.tags.iter().any(|words| tag.join(" ") == *words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_narrows_an_answer_is_found_in_each_language() {
        for (language, text, doubt) in [
            ("cy", "Wyt ti’n hoffi bod yma?", Doubt::Closed),
            ("cy", "Pam wnest ti hynny?", Doubt::Blames),
            ("pl", "Czy lubisz tu być?", Doubt::Closed),
            ("pl", "Dlaczego tak mówisz?", Doubt::Blames),
            ("pl", "Lubisz tu być, prawda?", Doubt::Leading),
            ("uk", "Чи тобі тут добре?", Doubt::Closed),
            ("uk", "Навіщо ти це робиш?", Doubt::Blames),
            ("uk", "Хіба тобі тут погано?", Doubt::Leading),
            ("ar", "هل أنت سعيد هنا؟", Doubt::Closed),
            ("ar", "لماذا فعلت ذلك؟", Doubt::Blames),
            ("ar", "المكان جميل، أليس كذلك؟", Doubt::Leading),
        ] {
            assert!(
                doubts(language, text, None).contains(&doubt),
                "{text}: {:?}",
                doubts(language, text, None)
            );
        }
        for (language, text) in [
            ("cy", "Beth hoffet ti ei newid?"),
            ("pl", "Opowiedz, jak jest tu, gdzie teraz mieszkasz."),
            ("uk", "Розкажи, як тобі тут."),
            ("ar", "كيف الحال هنا؟"),
            ("bfi", "Czy"),
        ] {
            assert_eq!(doubts(language, text, None), [], "{text}");
        }
        let twice = "Jak było w szkole? A jak było w domu?";
        assert_eq!(doubts("pl", twice, Some(AgeBand::From6To8)), [Doubt::Double]);
    }
}
