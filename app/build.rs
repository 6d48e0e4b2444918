//! Turns the words of `assets/words` into Rust tables, so that the page carries no parser and a
//! spelling fault in a word's name does not compile. What is not plain text, `{ $variable }` or a
//! choice by a variable is refused.
#[path = "build/files.rs"]
mod files;

use std::{collections::BTreeSet, env, fmt::Write as _, fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey},
    parser,
};

const WORDS: &str = "../assets/words/en-GB";

/// Each file and what every name in it begins with.
const FILES: [(&str, &str); 4] = [
    ("child.ftl", "child-"),
    ("social_worker.ftl", "worker-"),
    ("foster_carer.ftl", "carer-"),
    ("everyone.ftl", "everyone-"),
];

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={WORDS}");
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        // What refers to what: `cargo xtask web` needs it to cut the page into parts.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let mut rust = String::new();
    let mut all = Vec::new();
    for (file, prefix) in FILES {
        let path = Path::new(WORDS).join(file);
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let told = |fault: String| format!("assets/words/en-GB/{file}: {fault}");
        for message in messages(&text).map_err(told)? {
            let phrase = Phrase::of(&message, prefix).map_err(told)?;
            if all.contains(&phrase.constant()) {
                return Err(told(format!("`{}` is there twice", phrase.name)));
            }
            rust += &phrase.rust();
            all.push(phrase.constant());
        }
    }
    write!(rust, "#[cfg(test)]\npub(super) const ALL: &[super::Phrase] = &[").expect("a string takes text");
    for constant in &all {
        write!(rust, "{constant}.phrase(), ").expect("a string takes text");
    }
    rust += "];\n";
    let out = env::var("OUT_DIR").expect("cargo gives a build script its folder");
    let out = Path::new(&out);
    fs::write(out.join("words.rs"), rust).map_err(|error| error.to_string())?;
    if env::var_os("CARGO_FEATURE_DESKTOP").is_some() {
        files::write(out).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn messages(text: &str) -> Result<Vec<Message<&str>>, String> {
    let parsed = parser::parse(text).map_err(|(_, faults)| {
        let fault = &faults[0];
        let line = text[..fault.pos.start.min(text.len())].lines().count().max(1);
        format!("line {line}: {fault}")
    })?;
    let mut messages = Vec::new();
    for entry in parsed.body {
        match entry {
            Entry::Message(message) => messages.push(message),
            Entry::Term(term) => return Err(format!("the term `-{}` is not allowed", term.id.name)),
            Entry::Junk { content } => return Err(format!("not understood: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Ok(messages)
}

struct Phrase {
    name: String,
    /// As it stands in the `.ftl`, for the doc comment of the constant.
    plain: String,
    parts: String,
    variables: BTreeSet<String>,
}

impl Phrase {
    fn of(message: &Message<&str>, prefix: &str) -> Result<Self, String> {
        let name = message.id.name;
        if !name.starts_with(prefix) || name.contains('_') || name.chars().any(char::is_uppercase) {
            return Err(format!("`{name}` must begin with `{prefix}` and be in small letters and dashes"));
        }
        if !message.attributes.is_empty() {
            return Err(format!("`{name}` has an attribute"));
        }
        let Some(value) = &message.value else {
            return Err(format!("`{name}` says nothing"));
        };
        let mut phrase = Self {
            name: name.to_owned(),
            plain: String::new(),
            parts: String::new(),
            variables: BTreeSet::new(),
        };
        phrase.parts = phrase.pattern(value).map_err(|fault| format!("`{name}`: {fault}"))?;
        Ok(phrase)
    }

    fn constant(&self) -> String {
        self.name.replace('-', "_").to_uppercase()
    }

    fn rust(&self) -> String {
        let Self { name, plain, parts, variables } = self;
        let constant = self.constant();
        let count = variables.len();
        let variables: Vec<&str> = variables.iter().map(String::as_str).collect();
        let plain = plain.trim().replace('\n', " ");
        format!(
            "#[doc = {plain:?}]\npub const {constant}: Key<{count}> = \
             Key(Phrase {{ name: {name:?}, parts: {parts}, variables: &{variables:?} }});\n"
        )
    }

    /// The Rust text of a slice of `Part`.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<String, String> {
        let mut parts = String::from("&[");
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.plain += value;
                    write!(parts, "Part::Text({value:?}), ").expect("a string takes text");
                }
                PatternElement::Placeable { expression } => parts += &self.placeable(expression)?,
            }
        }
        Ok(parts + "]")
    }

    fn placeable(&mut self, expression: &Expression<&str>) -> Result<String, String> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                write!(self.plain, "{{ ${} }}", id.name).expect("a string takes text");
                self.variables.insert(id.name.to_owned());
                Ok(format!("Part::Variable({:?}), ", id.name))
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.variables.insert(id.name.to_owned());
                let mut ways = String::new();
                let mut otherwise = None;
                for variant in variants {
                    self.plain += "⟨";
                    let parts = self.pattern(&variant.value)?;
                    self.plain += "⟩";
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    if variant.default {
                        otherwise = Some(parts);
                    } else {
                        write!(ways, "({key:?}, {parts}), ").expect("a string takes text");
                    }
                }
                let otherwise = otherwise.ok_or("a choice needs a way marked `*`")?;
                Ok(format!("Part::Choice {{ by: {:?}, ways: &[{ways}], otherwise: {otherwise} }}, ", id.name))
            }
            _ => Err("only `{ $variable }` and a choice by a variable are allowed".to_owned()),
        }
    }
}
