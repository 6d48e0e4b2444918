//! From the folder of the words to phrases, and what is wrong with a language beside the English.
mod asked;
mod check;
mod message;

use std::{fmt, fs, io, path::Path};

use message::Message;

/// The language in which the app is written. All others are measured by it.
pub const SOURCE: &str = "en-GB";

/// A file of words, and what every name in it begins with. A child's words come first: the app tells by the
/// place of a phrase whom it is for.
pub const FILES: [(&str, &str); 4] = [
    ("child.ftl", "child-"),
    ("social_worker.ftl", "worker-"),
    ("foster_carer.ftl", "carer-"),
    ("everyone.ftl", "everyone-"),
];

/// The English, which says what there is to say.
#[derive(Debug, Clone)]
pub struct Phrases {
    /// In the order of the files.
    pub all: Vec<Phrase>,
    /// How many of them, from the first, are a child's.
    pub of_child: usize,
}

/// One thing the app can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    pub name: String,
    /// See [`crate::say`].
    pub form: String,
    /// As a person would read it, the ways of a choice in brackets.
    pub plain: String,
}

/// A language beside the English.
#[derive(Debug, Clone)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Who has checked what a child is told; nobody yet.
    pub checked_by: Option<String>,
    /// Whether the files of a child, or all files, are there.
    pub to_children: bool,
    pub whole: bool,
    /// The form of each phrase of the English, in its order.
    pub lines: Vec<Option<String>>,
    /// What a file that says that it is complete does not have.
    pub missing: Vec<String>,
}

/// What is wrong, for whoever wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault(pub String);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

/// The English of this folder of words.
pub fn source(folder: &Path) -> Result<Phrases, Fault> {
    let mut all = Vec::new();
    let mut of_child = 0;
    for (file, prefix) in FILES {
        let text = text(folder, SOURCE, file)?.ok_or_else(|| fault(SOURCE, file, "is not there"))?;
        for message in message::all(&text, prefix).map_err(|it| fault(SOURCE, file, &it))? {
            let phrase = message.phrase();
            if all.iter().any(|known: &Phrase| known.name == phrase.name) {
                return Err(fault(SOURCE, file, &format!("`{}` is there twice", phrase.name)));
            }
            all.push(phrase);
        }
        if prefix == "child-" {
            of_child = all.len();
        }
    }
    Ok(Phrases { all, of_child })
}

/// Every other language of the folder, by its tag. What is there is faultless; what is not there is `missing`
/// where a file says of itself that it is complete.
pub fn languages(folder: &Path, source: &Phrases) -> Result<Vec<Language>, Fault> {
    let mut tags = Vec::new();
    let unread = |error: io::Error| Fault(format!("{}: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && name != SOURCE {
            tags.push(name);
        }
    }
    tags.sort();
    tags.iter().map(|tag| language(folder, tag, source)).collect()
}

fn language(folder: &Path, tag: &str, source: &Phrases) -> Result<Language, Fault> {
    let mut language = Language {
        tag: tag.to_owned(),
        checked_by: None,
        to_children: false,
        whole: true,
        lines: vec![None; source.all.len()],
        missing: Vec::new(),
    };
    for (file, prefix) in FILES {
        let Some(text) = text(folder, tag, file)? else {
            language.whole = false;
            continue;
        };
        let wrong = |it: String| fault(tag, file, &it);
        let head = message::head(&text).map_err(wrong)?;
        if prefix == "child-" {
            language.to_children = true;
            language.checked_by =
                head.checked_by.ok_or_else(|| wrong("does not say who checked it".into()))?;
        }
        for message in message::all(&text, prefix).map_err(wrong)? {
            place(&mut language, &message, source).map_err(wrong)?;
        }
        if head.complete {
            let lacks = source.all.iter().zip(&language.lines).filter(|(_, line)| line.is_none());
            let names = lacks.map(|(phrase, _)| &phrase.name).filter(|name| name.starts_with(prefix));
            language.missing.extend(names.map(|name| format!("{tag}/{file}: `{name}` is missing")));
        }
    }
    Ok(language)
}

fn place(language: &mut Language, message: &Message, source: &Phrases) -> Result<(), String> {
    let known = source.all.iter().position(|phrase| phrase.name == message.name);
    let at = known.ok_or_else(|| format!("`{}` is not in the English", message.name))?;
    if language.lines[at].is_some() {
        return Err(format!("`{}` is there twice", message.name));
    }
    check::against(&source.all[at], message, &language.tag)?;
    language.lines[at] = Some(message.phrase().form);
    Ok(())
}

impl Phrases {
    /// Changes with each name and its place, so that a table of other phrases is known for what it is.
    pub fn stamp(&self) -> String {
        // FNV-1a, 64 bits.
        let names = self.all.iter().flat_map(|phrase| phrase.name.bytes().chain([0]));
        let hash = names.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{hash:016x}")
    }

    /// A language as the app loads it, see [`crate::Table`]: `assets` is the folder above that of the words, from
    /// which the question sets and cards of the language come along.
    pub fn table(&self, language: &Language, assets: &Path) -> Result<String, Fault> {
        let mut table = self.stamp();
        for line in &language.lines {
            table.push('\n');
            table += line.as_deref().unwrap_or_default();
        }
        table.push('\n');
        table += &asked::of(assets, &language.tag)?;
        table.push('\n');
        Ok(table)
    }
}

fn text(folder: &Path, tag: &str, file: &str) -> Result<Option<String>, Fault> {
    match fs::read_to_string(folder.join(tag).join(file)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(fault(tag, file, &error.to_string())),
    }
}

fn fault(tag: &str, file: &str, what: &str) -> Fault {
    Fault(format!("assets/words/{tag}/{file}: {what}"))
}

#[cfg(test)]
mod tests;
