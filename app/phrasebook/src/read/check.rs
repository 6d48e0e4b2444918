//! Whether a translation can stand for the English: the same values, and every form that a number takes.
use super::{Phrase, message::Message};
use crate::{form, plural};

/// Numbers in which every class of every language of the app shows.
const NUMBERS: std::ops::Range<i64> = 0..200;

pub fn against(english: &Phrase, message: &Message, tag: &str) -> Result<(), String> {
    let name = &message.name;
    let wanted = form::variables(&english.form);
    if let Some(foreign) = message.variables.iter().find(|it| !wanted.contains(&it.as_str())) {
        return Err(format!("`{name}` says ${foreign}, which the English does not have"));
    }
    if let Some(silent) = wanted.iter().find(|it| !message.variables.contains(**it)) {
        return Err(format!("`{name}` does not say ${silent}"));
    }
    let rule = plural::rule(tag);
    for choice in &message.choices {
        let has = |key: &str| choice.keys.iter().any(|known| known == key);
        // Numbers may also name things, as months: then there is nothing but them and the rest.
        let counts = plural::CLASSES[..5].iter().any(|class| has(class)) || form::counts(&english.form);
        if !counts {
            continue;
        }
        // A number that has words of its own needs none of its class.
        let lacking = NUMBERS
            .map(|number| (number, rule(number)))
            .find(|(number, class)| !has(class) && !has(&number.to_string()));
        if let Some((number, class)) = lacking {
            let by = &choice.by;
            return Err(format!("`{name}` has no [{class}] for ${by}, which {number} takes in {tag}"));
        }
    }
    Ok(())
}
