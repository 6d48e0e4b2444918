//! What lies in `assets/cards` and `assets/pictures/cards`: every card has its picture and its word in each language,
//! and nothing lies there that no card names. Each fault is told with the file that is to be mended.
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde::Deserialize;
use shared::question::Deck;

const CARDS: &str = "../assets/cards";
const PICTURES: &str = "../assets/pictures/cards";
/// A picture is drawn with few lines, and all of them are kept for the time without signal.
const MOST_BYTES: usize = 8 * 1024;

/// The words of a deck in one more language, by the names of its cards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    cards: BTreeMap<String, String>,
}

fn names(folder: &Path, extension: &str) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(folder) else { return BTreeSet::new() };
    let name = |path: &Path| {
        let is = path.extension().map_or(extension.is_empty(), |it| it == extension);
        is.then(|| path.file_stem().unwrap_or_default().to_string_lossy().into_owned())
    };
    entries.filter_map(|entry| name(&entry.ok()?.path())).collect()
}

/// What is wrong with a picture, if anything is.
fn picture_fault(text: &str) -> Option<&'static str> {
    let has = |what: &str| text.contains(what);
    match () {
        () if text.len() > MOST_BYTES => Some("is larger than 8 KiB"),
        () if !has("<svg") || !has("xmlns=\"http://www.w3.org/2000/svg\"") => Some("is not an SVG file"),
        () if !has("viewBox=") => Some("has no viewBox, so that it can not be shown in another size"),
        () if has("<script") || has("<foreignObject") => Some("does more than show a picture"),
        () if has("<image") || has("href=") || has("url(http") => Some("needs another file"),
        () if has("<text") => Some("has words in it, which belong into the deck"),
        () => None,
    }
}

#[test]
fn every_card_of_a_deck_has_a_picture_and_every_picture_a_card() {
    let mut faults = Vec::new();
    let decks = Deck::builtin();
    for deck in &decks {
        let folder = Path::new(PICTURES).join(&deck.id);
        let mut drawn = names(&folder, "svg");
        for card in &deck.cards {
            let file = folder.join(format!("{}.svg", card.id));
            match fs::read_to_string(&file) {
                Ok(text) => {
                    faults.extend(picture_fault(&text).map(|fault| format!("{} {fault}", file.display())))
                }
                Err(_) => faults.push(format!("{} is missing", file.display())),
            }
            drawn.remove(&card.id);
        }
        let unused = drawn.into_iter().map(|name| format!("{}/{name}.svg: no card", folder.display()));
        faults.extend(unused);
    }
    for folder in names(Path::new(PICTURES), "") {
        if decks.iter().all(|deck| deck.id != folder) {
            faults.push(format!("{PICTURES}/{folder}: no deck is called so"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_card_of_a_deck_has_a_word_of_its_own_in_each_language() {
    let mut faults = Vec::new();
    let languages = names(Path::new(CARDS), "json");
    assert!(languages.len() >= 4, "{languages:?}");
    for language in languages {
        let file = format!("{CARDS}/{language}.json");
        let text = fs::read_to_string(&file).unwrap();
        let mut all: BTreeMap<String, Words> = match serde_json::from_str(&text) {
            Ok(all) => all,
            Err(why) => {
                faults.push(format!("{file} can not be read: {why}"));
                continue;
            }
        };
        for deck in Deck::builtin() {
            let Some(mut words) = all.remove(&deck.id) else {
                faults.push(format!("{file}: {} is missing", deck.id));
                continue;
            };
            if words.title.trim().is_empty() {
                faults.push(format!("{file}: {} has no title", deck.id));
            }
            let mut known = BTreeSet::new();
            for card in &deck.cards {
                let word = words.cards.remove(&card.id).unwrap_or_default();
                if word.trim().is_empty() {
                    faults.push(format!("{file}: {} has no word for {}", deck.id, card.id));
                } else if !known.insert(word.trim().to_owned()) {
                    faults.push(format!("{file}: {} says {word:?} twice", deck.id));
                }
            }
            let unused = words.cards.into_keys();
            faults.extend(unused.map(|card| format!("{file}: {} has no card {card}", deck.id)));
        }
        faults.extend(all.into_keys().map(|deck| format!("{file}: no deck is called {deck}")));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_picture_of_a_deck_that_would_not_show_everywhere_is_refused_in_words() {
    let svg = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>")
    };
    assert_eq!(picture_fault(&svg("<path d=\"M0 0\"/>")), None);
    let faults = [
        (svg("<image href=\"photo.png\"/>"), "another file"),
        (svg("<script>1</script>"), "more than show"),
        (svg("<text>Pasta</text>"), "words in it"),
        (svg(&" ".repeat(9000)), "8 KiB"),
        ("\u{89}PNG".to_owned(), "not an SVG"),
    ];
    for (text, fault) in faults {
        assert!(picture_fault(&text).is_some_and(|it| it.contains(fault)), "{fault}");
    }
}
