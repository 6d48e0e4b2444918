//! Turns the words of `assets/words` into constants, so that a spelling fault in a word's name does not compile,
//! and every language into a table, which the browser's build serves and the desktop carries.
#[path = "build/files.rs"]
mod files;

use std::{env, fmt::Write as _, fs, path::Path};

use phrasebook::read::{self, Language, Phrase, Phrases, SOURCE};

const ASSETS: &str = "../assets";
const WORDS: &str = "../assets/words";
/// What is asked in a language travels with its words.
const ASKED: [&str; 2] = ["../assets/question-sets", "../assets/cards"];

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={WORDS}");
    for folder in ASKED {
        println!("cargo::rerun-if-changed={folder}");
    }
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        // What refers to what: `cargo xtask web` needs it to cut the page into parts.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let folder = Path::new(WORDS);
    let english = read::source(folder).map_err(|fault| fault.to_string())?;
    let languages = read::languages(folder, &english).map_err(|fault| fault.to_string())?;
    let out = env::var("OUT_DIR").expect("cargo gives a build script its folder");
    let out = Path::new(&out);
    let write = |name: &str, text: String| fs::write(out.join(name), text).map_err(|error| error.to_string());
    write("words.rs", constants(&english))?;
    write("languages.rs", list(&english, &languages))?;
    write("tables.rs", tables(&english, &languages)?)?;
    if env::var_os("CARGO_FEATURE_DESKTOP").is_some() {
        files::write(out).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn constants(english: &Phrases) -> String {
    let mut rust = String::new();
    for (at, Phrase { name, form, plain }) in english.all.iter().enumerate() {
        let constant = constant(name);
        let count = phrasebook::variables(form).len();
        writeln!(
            rust,
            "#[doc = {plain:?}]\npub const {constant}: Key<{count}> = \
             Key(Phrase {{ at: {at}, name: {name:?}, english: {form:?} }});"
        )
        .expect("a string takes text");
    }
    let all: Vec<String> =
        english.all.iter().map(|phrase| format!("{}.phrase()", constant(&phrase.name))).collect();
    rust + &format!("#[cfg(test)]\npub(super) const ALL: &[Phrase] = &[{}];\n", all.join(", "))
}

fn constant(name: &str) -> String {
    name.replace('-', "_").to_uppercase()
}

fn list(english: &Phrases, languages: &[Language]) -> String {
    let mut rust = format!(
        "const STAMP: &str = {:?};\nconst OF_CHILD: usize = {};\nconst ASKED: usize = {};\npub const SOURCE: &str = {SOURCE:?};\n\
         pub const LANGUAGES: &[Language] = &[\n\
         Language {{ tag: {SOURCE:?}, checked: Checked::Source, to_children: true, whole: true }},\n",
        english.stamp(),
        english.of_child,
        english.all.len(),
    );
    for Language { tag, checked_by, to_children, whole, .. } in languages {
        let checked = match checked_by {
            Some(name) => format!("Checked::By({name:?})"),
            None => "Checked::Nobody".to_owned(),
        };
        writeln!(
            rust,
            "Language {{ tag: {tag:?}, checked: {checked}, to_children: {to_children}, whole: {whole} }},"
        )
        .expect("a string takes text");
    }
    rust + "];\n"
}

/// What a browser asks the server for.
fn tables(english: &Phrases, languages: &[Language]) -> Result<String, String> {
    let mut rust = String::from("pub static TABLES: &[(&str, &str)] = &[\n");
    for language in languages {
        let tag = &language.tag;
        let table = english.table(language, Path::new(ASSETS)).map_err(|fault| fault.to_string())?;
        writeln!(rust, "({tag:?}, {table:?}),").expect("a string takes text");
    }
    Ok(rust + "];\n")
}
