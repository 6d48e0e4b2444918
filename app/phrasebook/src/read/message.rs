//! One Fluent file. What is not plain text, `{ $variable }` or a choice by a variable is refused: the app could
//! not say it.
use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey},
    parser,
};

use super::Phrase;
use crate::form;

/// What the comments at the head of a file say of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// `### checked-by: NAME`; `nobody` is none.
    pub checked_by: Option<Option<String>>,
    /// `### complete`
    pub complete: bool,
}

/// One message, and what there is to check of it.
#[derive(Debug, Clone)]
pub struct Message {
    pub name: String,
    pub variables: BTreeSet<String>,
    pub choices: Vec<Choice>,
    form: String,
    plain: String,
}

/// By what a message chooses, and the keys of its ways.
#[derive(Debug, Clone)]
pub struct Choice {
    pub by: String,
    pub keys: Vec<String>,
}

pub fn head(text: &str) -> Result<Head, String> {
    let mut head = Head::default();
    for entry in parsed(text)?.body {
        let Entry::ResourceComment(comment) = entry else { continue };
        for line in comment.content {
            if let Some(name) = line.trim().strip_prefix("checked-by:") {
                let name = name.trim();
                head.checked_by = Some((name != "nobody" && !name.is_empty()).then(|| name.to_owned()));
            } else if line.trim() == "complete" {
                head.complete = true;
            }
        }
    }
    Ok(head)
}

pub fn all(text: &str, prefix: &str) -> Result<Vec<Message>, String> {
    let mut messages = Vec::new();
    for entry in parsed(text)?.body {
        match entry {
            Entry::Message(message) => messages.push(Message::of(&message, prefix)?),
            Entry::Term(term) => return Err(format!("the term `-{}` is not allowed", term.id.name)),
            Entry::Junk { content } => return Err(format!("not understood: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Ok(messages)
}

fn parsed(text: &str) -> Result<Resource<&str>, String> {
    parser::parse(text).map_err(|(_, faults)| {
        let fault = &faults[0];
        let line = text[..fault.pos.start.min(text.len())].lines().count().max(1);
        format!("line {line}: {fault}")
    })
}

impl Message {
    fn of(message: &ast::Message<&str>, prefix: &str) -> Result<Self, String> {
        let name = message.id.name;
        if !name.starts_with(prefix) || name.contains('_') || name.chars().any(char::is_uppercase) {
            return Err(format!("`{name}` must begin with `{prefix}` and be in small letters and dashes"));
        }
        if !message.attributes.is_empty() {
            return Err(format!("`{name}` has an attribute"));
        }
        let Some(value) = &message.value else { return Err(format!("`{name}` says nothing")) };
        let mut made = Self {
            name: name.to_owned(),
            variables: BTreeSet::new(),
            choices: Vec::new(),
            form: String::new(),
            plain: String::new(),
        };
        made.form = made.pattern(value).map_err(|fault| format!("`{name}`: {fault}"))?;
        Ok(made)
    }

    pub fn phrase(&self) -> Phrase {
        let Self { name, form, plain, .. } = self.clone();
        Phrase { name, form, plain: plain.trim().to_owned() }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<String, String> {
        let mut form = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    if value.chars().any(|c| c.is_control() && c != '\n') {
                        return Err("has a control character".to_owned());
                    }
                    // A line of the file is no line on the page.
                    let text = value.replace('\n', " ");
                    self.plain += &text;
                    form += &text;
                }
                PatternElement::Placeable { expression } => form += &self.placeable(expression)?,
            }
        }
        Ok(form)
    }

    fn placeable(&mut self, expression: &Expression<&str>) -> Result<String, String> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.plain += &format!("{{ ${} }}", id.name);
                self.variables.insert(id.name.to_owned());
                Ok(form::variable(id.name))
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.variables.insert(id.name.to_owned());
                let (mut ways, mut keys) = (Vec::new(), Vec::new());
                for variant in variants {
                    self.plain += "⟨";
                    let text = self.pattern(&variant.value)?;
                    self.plain += "⟩";
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    ways.push(((*key).to_owned(), text, variant.default));
                    keys.push((*key).to_owned());
                }
                self.choices.push(Choice { by: id.name.to_owned(), keys });
                Ok(form::choice(id.name, &ways))
            }
            _ => Err("only `{ $variable }` and a choice by a variable are allowed".to_owned()),
        }
    }
}
