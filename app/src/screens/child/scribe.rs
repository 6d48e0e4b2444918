//! The adult as scribe: the child's words, written down by somebody else and marked so, and read back.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, ReadBack, Writer},
    event::Fact,
};

use super::desk::{Deed, Desk};
use crate::{
    model::visit_flow,
    ui::{Button, ButtonKind, ChooseOne, Field, FieldKind, Glyph, Offer},
    words::{key, say, say_with},
};

/// As many characters as one piece of writing holds.
const MOST: usize = 20_000;

/// As many characters as a name holds.
const LONGEST_NAME: usize = 100;

/// What is written down so far.
#[derive(Debug, Clone, Default, PartialEq)]
struct Sheet {
    /// The place of the item in the agenda, as text.
    about: String,
    /// Whose hand it was.
    by: String,
    words: String,
    at_first: String,
    read_back: String,
}

impl Sheet {
    /// What the child said to it; none while that is not known.
    fn said(&self) -> Option<ReadBack> {
        match self.read_back.as_str() {
            "agreed" => Some(ReadBack::Agreed),
            "changed" => Some(ReadBack::Changed { at_first: self.at_first.clone() }),
            "not-wanted" => Some(ReadBack::DidNotWantTo),
            _ => None,
        }
    }
}

#[component]
pub fn WriteDown() -> Element {
    let desk = use_context::<Desk>();
    let mut sheet = use_signal(|| None::<Sheet>);
    let mut kept = use_signal(|| false);
    let name = desk
        .visiting
        .case
        .as_ref()
        .map_or_else(|| say(key::WORKER_THE_CHILD), |case| case.first_name.clone());
    let with_name = |key| say_with(key, &[("name", name.as_str().into())]);
    // Where one thing is asked, nobody has to say which.
    let only = (visit_flow::steps(&desk.agenda()) == 1).then(|| String::from("0"));
    let Some(now) = sheet() else {
        return rsx! {
            if kept() {
                p { class: "grown-up-note", role: "status", {say(key::WORKER_WRITE_DOWN_KEPT)} }
            }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Pencil,
                on_press: {
                    let by = desk.visiting.worker_name.clone();
                    move |()| {
                        let about = only.clone().unwrap_or_default();
                        sheet.set(Some(Sheet { about, by: by.clone(), ..Sheet::default() }));
                    }
                },
                {with_name(key::WORKER_WRITE_DOWN)}
            }
        };
    };
    let band = desk.visiting.band;
    let asked: Vec<Offer> = desk
        .agenda()
        .iter()
        .enumerate()
        .map(|(place, item)| {
            Offer::new(place.to_string(), item.prompts.get(&band).cloned().unwrap_or_default())
        })
        .collect();
    let is_written = [&now.about, &now.by, &now.words].iter().all(|text| !text.trim().is_empty());
    let ready = is_written && now.said().is_some();
    let mut change = move |change: &dyn Fn(&mut Sheet)| {
        sheet.with_mut(|sheet| change(sheet.get_or_insert_default()));
    };
    let keep = {
        let (desk, now) = (desk.clone(), now.clone());
        move |()| {
            let Ok(place) = now.about.parse() else { return };
            let (Some(prompt), Some(read_back)) = (desk.prompt(place), now.said()) else { return };
            let by = Writer::Scribe { name: now.by.trim().to_owned(), read_back };
            let answer = Answer::Write { words: now.words.clone(), by };
            let (capture, about) = (desk.new_capture(), desk.earlier.as_ref().map(|earlier| earlier.about()));
            desk.put(Deed::Record(Fact::Captured { capture, prompt, answer, took_ms: 0, about }));
            kept.set(true);
            sheet.set(None);
        }
    };
    let (words, at_first) = (now.words.clone(), now.words.clone());
    rsx! {
        section { class: "own-question",
            ChooseOne {
                legend: with_name(key::WORKER_WRITE_DOWN_ABOUT),
                name: "write-down-about",
                offers: asked,
                picked: now.about.clone(),
                on_pick: move |place: String| change(&|sheet| sheet.about.clone_from(&place)),
            }
            // The worker most of the time; a teacher, an interpreter or whoever else held the pen, by name.
            Field {
                id: "write-down-by",
                label: say(key::WORKER_WRITE_DOWN_BY),
                value: now.by.clone(),
                on_input: move |text: String| {
                    let text: String = text.chars().take(LONGEST_NAME).collect();
                    change(&|sheet| sheet.by.clone_from(&text));
                },
            }
            Field {
                id: "write-down",
                label: say(key::WORKER_WRITE_DOWN_WORDS),
                kind: FieldKind::Text,
                hint: with_name(key::WORKER_WRITE_DOWN_HINT),
                value: words,
                on_input: move |text: String| {
                    let text: String = text.chars().take(MOST).collect();
                    change(&|sheet| sheet.words.clone_from(&text));
                },
            }
            ChooseOne {
                legend: with_name(key::WORKER_WRITE_DOWN_READ_BACK),
                name: "write-down-read-back",
                offers: vec![
                    Offer::new("agreed", say(key::WORKER_READ_BACK_AGREED)),
                    Offer::new("changed", say(key::WORKER_READ_BACK_CHANGED)),
                    Offer::new("not-wanted", say(key::WORKER_READ_BACK_NOT_WANTED)),
                ],
                picked: now.read_back.clone(),
                on_pick: move |said: String| {
                    change(&|sheet| {
                        sheet.read_back.clone_from(&said);
                        // From here on the words above are being changed; these are what they were.
                        sheet.at_first.clone_from(&at_first);
                    });
                },
            }
            if now.read_back == "changed" {
                p { class: "label", {say(key::WORKER_WRITE_DOWN_AT_FIRST)} }
                blockquote { "{now.at_first}" }
            }
            div { class: "grown-up-ways",
                Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: move |()| sheet.set(None),
                    {say(key::EVERYONE_BACK)}
                }
                Button { icon: Glyph::Keep, disabled: !ready || desk.is_busy(), on_press: keep,
                    {with_name(key::WORKER_WRITE_DOWN_KEEP)}
                }
            }
        }
    }
}
