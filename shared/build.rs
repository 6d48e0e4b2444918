//! The question sets and card decks that come with the app are whatever lies in `assets`: a set is added by
//! putting a file there.
use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a build script its folder"));
    let mut rust = String::new();
    list(&mut rust, "SETS", "../assets/question-sets")?;
    list(&mut rust, "DECKS", "../assets/cards/en-GB")?;
    topics(&mut rust, "../assets/cards/en-GB")?;
    recordings(&mut rust, "../assets/prompts")?;
    fs::write(out.join("asked.rs"), rust)
}

/// What each deck is about, for pages that show what was sorted and need no card of it. A deck that can not be read
/// is left to the test that says why.
fn topics(rust: &mut String, folder: &str) -> io::Result<()> {
    rust.push_str("pub(super) static TOPICS: &[(&str, &str)] = &[\n");
    for file in files(folder)? {
        let deck: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file)?).unwrap_or_default();
        if let (Some(id), Some(topic)) = (deck["id"].as_str(), deck["topic"].as_str()) {
            writeln!(rust, "({id:?}, {topic:?}),").expect("a string takes text");
        }
    }
    rust.push_str("];\n");
    Ok(())
}

/// The recordings of prompts that come with the app, by the names that a set calls them.
fn recordings(rust: &mut String, folder: &str) -> io::Result<()> {
    println!("cargo::rerun-if-changed={folder}");
    let mut names = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "wav") {
                let name = path.strip_prefix(folder).expect("it lies there").to_string_lossy();
                names.push(name.replace('\\', "/"));
            }
        }
    }
    names.sort();
    writeln!(rust, "pub(super) static RECORDINGS: &[&str] = &{names:?};").expect("a string takes text");
    Ok(())
}

fn files(folder: &str) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(Path::new(folder))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn list(rust: &mut String, name: &str, folder: &str) -> io::Result<()> {
    println!("cargo::rerun-if-changed={folder}");
    writeln!(rust, "/// Name of the file and its text.\npub(super) static {name}: &[(&str, &str)] = &[")
        .expect("a string takes text");
    for file in files(folder)? {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        // From where the package lies when it is compiled, so that checkouts may share a target folder.
        let file = format!("/{}", file.to_string_lossy());
        writeln!(rust, "({stem:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {file:?}))),")
            .expect("a string takes text");
    }
    rust.push_str("];\n");
    Ok(())
}
