//! How it is asked: which questions, in which words, in which language.
use dioxus::prelude::*;
use shared::{people::AgeBand, question::QuestionSet};

use super::{plan::Plan, with_name};
use crate::{
    device::Device,
    model::{asked, child_mode::most_items},
    screens::everyone::learn,
    ui::{ChooseOne, Glyph, Icon, Notice, NoticeKind, Offer},
    words::{self, Checked, Key, Listener, key, say, say_with},
};

const LANGUAGES: [(&str, Key); 9] = [
    ("en-GB", key::WORKER_PREPARE_LANGUAGE_EN_GB),
    ("cy", key::WORKER_PREPARE_LANGUAGE_CY),
    ("bfi", key::WORKER_PREPARE_LANGUAGE_BFI),
    ("pl", key::WORKER_PREPARE_LANGUAGE_PL),
    ("ro", key::WORKER_PREPARE_LANGUAGE_RO),
    ("ar", key::WORKER_PREPARE_LANGUAGE_AR),
    ("ur", key::WORKER_PREPARE_LANGUAGE_UR),
    ("uk", key::WORKER_PREPARE_LANGUAGE_UK),
    // BCP 47: a language for which there is no code at hand.
    ("und", key::WORKER_PREPARE_LANGUAGE_OTHER),
];

pub const BANDS: [Key; 4] =
    [key::WORKER_BAND_3_5, key::WORKER_BAND_6_8, key::WORKER_BAND_9_12, key::WORKER_BAND_13];

/// All filled in, for who is in a hurry.
#[component]
pub fn HowAsked(mut plan: Signal<Plan>, name: String, sets: Vec<QuestionSet>) -> Element {
    let Plan { band, set, language, .. } = plan();
    let hint = |set: &QuestionSet| {
        let asked = asked::with_core(set.clone(), false).for_band(band);
        let count = asked.items.len().min(most_items(band));
        say_with(key::WORKER_PREPARE_SET_HINT, &[("n", count.into())])
    };
    let offers: Vec<Offer> = sets
        .iter()
        .map(|set| {
            Offer::new(&set.id, asked::title(set, words::spoken_to(Listener::Adult))).with_hint(hint(set))
        })
        .collect();
    let chosen = sets.iter().find(|known| known.id == set).cloned();
    let spoken = LANGUAGES.iter().find(|(tag, _)| *tag == language).map(|(_, words)| say(*words));
    let asked = AgeBand::ALL.iter().zip(BANDS).find(|(it, _)| **it == band).map(|(_, words)| say(words));
    let summary = [asked, spoken].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    rsx! {
        ChooseOne {
            legend: say(key::WORKER_QUESTION_SET),
            name: "set",
            offers,
            picked: set,
            on_pick: move |id: String| {
                if let Some(set) = sets.iter().find(|set| set.id == id) {
                    let mut plan = plan.write();
                    plan.set.clone_from(&set.id);
                    plan.set_version = set.version;
                }
            },
        }
        details { class: "prepare-more",
            summary {
                span { {with_name(key::WORKER_PREPARE_HOW, &name)} }
                span { class: "prepare-more-now", "{summary}" }
            }
            ChooseOne {
                legend: with_name(key::WORKER_BAND, &name),
                name: "band",
                offers: AgeBand::ALL.iter().zip(BANDS).map(|(band, words)| Offer::new(band.as_str(), say(words))).collect::<Vec<_>>(),
                picked: band.as_str().to_owned(),
                on_pick: move |value: String| {
                    if let Some(band) = AgeBand::ALL.into_iter().find(|band| band.as_str() == value) {
                        plan.write().band = band;
                    }
                },
            }
            p { class: "prepare-hint", {with_name(key::WORKER_BAND_HINT, &name)} }
            ChooseOne {
                legend: say(key::WORKER_LANGUAGE),
                name: "language",
                offers: LANGUAGES.iter().map(|(tag, words)| Offer::new(*tag, say(*words))).collect::<Vec<_>>(),
                picked: language.clone(),
                on_pick: move |tag| plan.write().language = tag,
            }
        }
        WhatIsSpoken { set: chosen, language, name }
    }
}

const THREE: &str = "three";
const OLDER: &str = "older";

/// Asked of the youngest only: at three there are no faces and amounts.
#[component]
pub fn HowOld(mut plan: Signal<Plan>, name: String, missing: bool) -> Element {
    if plan.read().band != AgeBand::From3To5 {
        return rsx! {};
    }
    rsx! {
        ChooseOne {
            legend: with_name(key::WORKER_HOW_OLD, &name),
            name: "how-old",
            offers: vec![
                Offer::new(THREE, say(key::WORKER_HOW_OLD_THREE)).with_hint(say(key::WORKER_HOW_OLD_THREE_HINT)),
                Offer::new(OLDER, say(key::WORKER_HOW_OLD_OLDER)),
            ],
            picked: plan.read().three.map(|three| if three { THREE } else { OLDER }.to_owned()),
            error: missing.then(|| say(key::EVERYONE_NEEDED)),
            on_pick: move |value: String| plan.write().three = Some(value == THREE),
        }
    }
}

/// What the app itself can say in this language, and whether anybody answers for it.
#[component]
fn WhatIsSpoken(set: Option<QuestionSet>, language: String, name: String) -> Element {
    let device = use_context::<Device>();
    let learned = use_resource(use_reactive!(|language| {
        let device = device.clone();
        async move { learn(&device, &language).await }
    }));
    let spoken = LANGUAGES.iter().find(|(tag, _)| *tag == language).map(|(_, words)| say(*words));
    let values = [("language", spoken.unwrap_or_default().into()), ("name", name.into())];
    let Some(known) = words::language(&language).filter(|known| known.to_children) else {
        let [language, _] = values;
        return rsx! {
            Notice { kind: NoticeKind::Attention, p { {say_with(key::WORKER_LANGUAGE_NO_WORDS, &[language])} } }
        };
    };
    if known.checked == Checked::Source {
        return rsx! {};
    }
    if *learned.read() == Some(false) {
        return rsx! {
            Notice { kind: NoticeKind::Attention, p { {say_with(key::WORKER_LANGUAGE_NOT_HERE, &values)} } }
        };
    }
    // Read anew once the words have come.
    let asked_in_english = *learned.read() == Some(true)
        && set.is_some_and(|set| asked::set(set, &language).language != language);
    rsx! {
        match known.checked {
            Checked::Nobody => rsx! {
                Notice { kind: NoticeKind::Attention, p { {say_with(key::WORKER_LANGUAGE_UNCHECKED, &values)} } }
            },
            Checked::By(who) => rsx! {
                p { class: "prepare-hint",
                    Icon { glyph: Glyph::Seen }
                    {say_with(key::WORKER_LANGUAGE_CHECKED_BY, &[("who", who.into())])}
                }
            },
            Checked::Source => rsx! {},
        }
        if asked_in_english {
            p { class: "prepare-hint", {say(key::WORKER_LANGUAGE_SET_IN_ENGLISH)} }
        }
    }
}
