//! The written form of a phrase: text in which control characters mark where a value stands and where a value
//! chooses. Small enough to be compiled in, and said without being parsed into anything first.

/// Before the name of a value, which [`END`] ends.
const VARIABLE: char = '\u{1}';
/// Before the name of the value that chooses, which the first [`WAY`] ends.
const CHOICE: char = '\u{2}';
/// Before the key of a way. A key that begins with `*` is taken when no other is.
const WAY: char = '\u{3}';
/// Between the key of a way and its text.
const TEXT: char = '\u{4}';
const END: char = '\u{5}';

/// Around a value in a line that runs from right to left: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// What fills a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Number(i64),
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The plural class of a number.
type Rule = fn(i64) -> &'static str;

/// The sentence. `rule` gives the plural class of a number, see [`crate::plural`]; with `isolate` a name from
/// elsewhere does not change the direction of the line.
pub fn say(phrase: &str, values: &[(&str, Value)], rule: Rule, isolate: bool) -> String {
    let mut saying = Saying { text: String::with_capacity(phrase.len()), values, rule, isolate };
    saying.pattern(phrase, true);
    saying.text
}

struct Saying<'a> {
    text: String,
    values: &'a [(&'a str, Value)],
    rule: Rule,
    isolate: bool,
}

impl Saying<'_> {
    /// Says a pattern, or passes over it; what is left begins with the mark that ended it.
    fn pattern<'p>(&mut self, mut rest: &'p str, aloud: bool) -> &'p str {
        while let Some(at) = rest.find(|mark| (VARIABLE..=END).contains(&mark)) {
            let (plain, marked) = rest.split_at(at);
            if aloud {
                self.text.push_str(plain);
            }
            rest = if let Some(named) = marked.strip_prefix(VARIABLE) {
                let (name, after) = named.split_once(END).unwrap_or((named, ""));
                if aloud {
                    self.value(name);
                }
                after
            } else if let Some(choice) = marked.strip_prefix(CHOICE) {
                self.choice(choice, aloud)
            } else {
                return marked;
            };
        }
        if aloud {
            self.text.push_str(rest);
        }
        ""
    }

    fn value(&mut self, name: &str) {
        let Some((_, value)) = self.values.iter().find(|(known, _)| *known == name) else {
            debug_assert!(false, "nothing was given for ${name}");
            return;
        };
        match value {
            Value::Number(number) => self.text.push_str(&number.to_string()),
            Value::Text(plain) if self.isolate => {
                self.text.push(ISOLATE.0);
                self.text.push_str(plain);
                self.text.push(ISOLATE.1);
            }
            Value::Text(plain) => self.text.push_str(plain),
        }
    }

    fn choice<'p>(&mut self, choice: &'p str, aloud: bool) -> &'p str {
        let (by, _) = choice.split_once(WAY).unwrap_or((choice, ""));
        let value = self.values.iter().find(|(known, _)| *known == by).map(|(_, value)| value);
        debug_assert!(value.is_some() || !aloud, "nothing was given for ${by}");
        let mut rest = &choice[by.len()..];
        // The way that fits best so far, and how well: an exact number goes before its plural class.
        let mut best = (0, "");
        while let Some(way) = rest.strip_prefix(WAY) {
            let (key, text) = way.split_once(TEXT).unwrap_or((way, ""));
            let fits = value.map_or(0, |value| self.fits(value, key.trim_start_matches('*')));
            let fits = fits.max(u8::from(key.starts_with('*')));
            if fits > best.0 {
                best = (fits, text);
            }
            rest = self.pattern(text, false);
        }
        if aloud {
            self.pattern(best.1, true);
        }
        rest.strip_prefix(END).unwrap_or(rest)
    }

    fn fits(&self, value: &Value, key: &str) -> u8 {
        match value {
            Value::Number(number) if key == number.to_string() => 3,
            Value::Number(number) if key == (self.rule)(*number) => 2,
            Value::Text(text) if key == text => 3,
            _ => 0,
        }
    }
}

/// The names of the values that a phrase asks for, in the order in which they are met, each once.
pub fn variables(phrase: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (at, mark) in phrase.match_indices([VARIABLE, CHOICE]) {
        let name = phrase[at + mark.len()..].split([END, WAY]).next().unwrap_or_default();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Whether something in it is told by how many there are, rather than by which.
#[cfg(feature = "read")]
pub fn counts(phrase: &str) -> bool {
    phrase.contains(&format!("{WAY}one{TEXT}"))
}

/// A place for a value.
#[cfg(feature = "read")]
pub fn variable(name: &str) -> String {
    format!("{VARIABLE}{name}{END}")
}

/// A choice among ways: each key with its text, and whether it is the one for all else.
#[cfg(feature = "read")]
pub fn choice(by: &str, ways: &[(String, String, bool)]) -> String {
    let mut form = format!("{CHOICE}{by}");
    for (key, text, for_all_else) in ways {
        form += &format!("{WAY}{}{key}{TEXT}{text}", if *for_all_else { "*" } else { "" });
    }
    form.push(END);
    form
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plural;

    const THINGS: &str =
        "\u{2}n\u{3}0\u{4}Nothing\u{3}one\u{4}1 thing\u{3}*other\u{4}\u{1}n\u{5} things\u{5}.";

    fn said(phrase: &str, values: &[(&str, Value)]) -> String {
        say(phrase, values, plural::rule("en-GB"), false)
    }

    fn n(number: i64) -> [(&'static str, Value); 1] {
        [("n", Value::Number(number))]
    }

    #[test]
    fn plain_text_is_said_as_it_is() {
        assert_eq!(said("Stop", &[]), "Stop");
        assert_eq!(said("", &[]), "");
    }

    #[test]
    fn an_exact_number_goes_before_its_class_and_all_else_last() {
        assert_eq!([0, 1, 12].map(|it| said(THINGS, &n(it))), ["Nothing.", "1 thing.", "12 things."]);
        let backwards = "\u{2}n\u{3}*one\u{4}a\u{3}1\u{4}b\u{5}";
        assert_eq!([1, 7].map(|it| said(backwards, &n(it))), ["b", "a"]);
    }

    #[test]
    fn a_choice_within_a_choice_ends_where_it_ends() {
        let nested = format!("\u{2}who\u{3}Jo\u{4}[{THINGS}]\u{3}*other\u{4}?\u{5}!");
        let values = |who: &str| [n(2)[0].clone(), ("who", Value::Text(who.into()))];
        assert_eq!(said(&nested, &values("Jo")), "[2 things.]!");
        assert_eq!(said(&nested, &values("Al")), "?!");
        assert_eq!(variables(&nested), ["who", "n"]);
    }

    #[test]
    fn a_name_keeps_its_own_direction_in_a_line_from_right_to_left() {
        let values = [("name", Value::Text("Maya".into()))];
        assert_eq!(
            say("\u{1}name\u{5} مرحبا", &values, plural::rule("ar"), true),
            "\u{2068}Maya\u{2069} مرحبا"
        );
    }
}
