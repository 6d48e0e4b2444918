//! What a child is asked in a language: its question sets and cards, as one line of JSON.
use std::{fs, io, path::Path};

use super::Fault;

/// `{"sets":[…],"cards":{…}}`, each as its file has it.
pub fn of(assets: &Path, tag: &str) -> Result<String, Fault> {
    let mut sets = Vec::new();
    let folder = assets.join("question-sets").join(tag);
    if folder.is_dir() {
        let entries = fs::read_dir(&folder).map_err(|error| fault(&folder, &error))?;
        let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|it| it == "json")) {
            sets.push(line(path)?);
        }
    }
    let cards = assets.join("cards").join(format!("{tag}.json"));
    let cards = if cards.is_file() { line(&cards)? } else { "{}".to_owned() };
    Ok(format!("{{\"sets\":[{}],\"cards\":{cards}}}", sets.join(",")))
}

/// JSON has no line break within a text, so none is lost.
fn line(path: &Path) -> Result<String, Fault> {
    let text = fs::read_to_string(path).map_err(|error| fault(path, &error))?;
    Ok(text.lines().map(str::trim).collect())
}

fn fault(path: &Path, error: &io::Error) -> Fault {
    Fault(format!("{}: {error}", path.display()))
}
