//! How the child communicates: above every visit, for whoever visits next. Reviewed as often as it is used.
use dioxus::prelude::*;
use shared::{
    event::{Fact, Profile},
    people::{AgeBand, Case},
    projection::Communication,
    time::Moment,
};

use super::records::name_of;
use crate::{
    model::when::day_and_clock,
    screens::everyone::words_for,
    services::Services,
    store::Home,
    ui::{Button, ButtonKind, ChooseOne, Field, FieldKind, Glyph, Notice, NoticeKind, Offer},
    words::{Key, key, say, say_with},
};

const BANDS: [Key; 4] =
    [key::WORKER_BAND_3_5, key::WORKER_BAND_6_8, key::WORKER_BAND_9_12, key::WORKER_BAND_13];

#[component]
pub fn HowItCommunicates(
    case: Case,
    known: Option<Communication>,
    home: Home,
    now: Moment,
    on_change: Callback,
) -> Element {
    let mut writing = use_signal(|| false);
    let name = case.first_name.clone();
    let with_name = |key: Key<1>| say_with(key, &[("name", name.as_str().into())]);
    rsx! {
        section { class: "communication",
            h2 { {with_name(key::WORKER_PROFILE)} }
            if writing() {
                Form {
                    case: case.clone(),
                    profile: known.map(|known| known.profile).unwrap_or_default(),
                    on_done: move |changed: bool| {
                        writing.set(false);
                        if changed {
                            on_change.call(());
                        }
                    },
                }
            } else {
                match known {
                    None => rsx! { p { class: "soft", {with_name(key::WORKER_PROFILE_NONE)} } },
                    Some(known) => {
                        let by = name_of(&home, known.by);
                        rsx! {
                            Told { profile: known.profile }
                            p { class: "soft",
                                {say_with(key::WORKER_PROFILE_BY, &[("name", by.into()), ("when", day_and_clock(known.at, now).into())])}
                            }
                        }
                    }
                }
                Button { kind: ButtonKind::Quiet, icon: Glyph::Note, on_press: move |()| writing.set(true),
                    {say(key::WORKER_PROFILE_WRITE)}
                }
            }
        }
    }
}

#[component]
fn Told(profile: Profile) -> Element {
    let lines = [
        (key::WORKER_PROFILE_YES, profile.says_yes),
        (key::WORKER_PROFILE_NO, profile.says_no),
        (key::WORKER_PROFILE_STOP, profile.says_stop),
        (key::WORKER_PROFILE_AIDS, profile.aids),
        (key::WORKER_PROFILE_KNOWS, profile.knows_best),
    ];
    let band = |band: AgeBand| AgeBand::ALL.iter().position(|it| *it == band).map(|place| say(BANDS[place]));
    let number = |most: Option<u8>| most.map(|most| most.to_string());
    let choices = [
        (key::WORKER_PROFILE_TARGETS, profile.targets.and_then(band)),
        (key::WORKER_PROFILE_TONE, profile.tone.and_then(band)),
        (key::WORKER_PROFILE_CHOICES, number(profile.choices)),
        (key::WORKER_PROFILE_PROMPTS, number(profile.prompts)),
        (
            key::WORKER_PROFILE_SPOKEN,
            profile.spoken.map(|spoken| {
                say(if spoken { key::WORKER_PROFILE_SPOKEN_YES } else { key::WORKER_PROFILE_SPOKEN_NO })
            }),
        ),
    ];
    let said = lines.into_iter().filter(|(_, words)| !words.is_empty());
    let chosen = choices.into_iter().filter_map(|(label, words)| Some((label, words?)));
    rsx! {
        dl { class: "profile",
            for (label , words) in said.chain(chosen) {
                div { key: "{label:?}",
                    dt { {say(label)} }
                    dd { "{words}" }
                }
            }
        }
    }
}

#[component]
fn Form(case: Case, profile: Profile, on_done: Callback<bool>) -> Element {
    let services = use_context::<Services>();
    let mut profile = use_signal(|| profile);
    let mut failed = use_signal(|| None::<String>);
    let mut busy = use_signal(|| false);
    let keep = move |()| {
        let store = services.store.clone();
        let written = tidied(&profile.peek());
        busy.set(true);
        spawn(async move {
            match store.record(case.id, None, Fact::ProfileWritten { profile: written }).await {
                Ok(_) => on_done.call(true),
                Err(failure) => failed.set(Some(words_for(&failure))),
            }
            busy.set(false);
        });
    };
    let text = |id: &'static str, label: Key, hint: Key, value: String, put: fn(&mut Profile, String)| {
        rsx! {
            Field {
                id,
                label: say(label),
                kind: FieldKind::Line,
                hint: say(hint),
                value,
                on_input: move |words: String| profile.with_mut(|profile| put(profile, words)),
            }
        }
    };
    let now = profile();
    let picked = |band: Option<AgeBand>| band.map_or("age", AgeBand::as_str).to_owned();
    let bands = || {
        let ages = AgeBand::ALL.iter().zip(BANDS).map(|(band, words)| Offer::new(band.as_str(), say(words)));
        [Offer::new("age", say(key::WORKER_PROFILE_AS_AGE))].into_iter().chain(ages).collect::<Vec<_>>()
    };
    let of = |value: &str| AgeBand::ALL.into_iter().find(|band| band.as_str() == value);
    let numbers = |most: &[u8]| {
        let each = most.iter().map(|n| Offer::new(n.to_string(), n.to_string()));
        [Offer::new("age", say(key::WORKER_PROFILE_AS_AGE))].into_iter().chain(each).collect::<Vec<_>>()
    };
    let number = |most: Option<u8>| most.map_or_else(|| "age".to_owned(), |most| most.to_string());
    rsx! {
        div { class: "profile-form",
            {text("says-yes", key::WORKER_PROFILE_YES, key::WORKER_PROFILE_YES_HINT, now.says_yes.clone(), |it, words| it.says_yes = words)}
            {text("says-no", key::WORKER_PROFILE_NO, key::WORKER_PROFILE_NO_HINT, now.says_no.clone(), |it, words| it.says_no = words)}
            {text("says-stop", key::WORKER_PROFILE_STOP, key::WORKER_PROFILE_STOP_HINT, now.says_stop.clone(), |it, words| it.says_stop = words)}
            {text("aids", key::WORKER_PROFILE_AIDS, key::WORKER_PROFILE_AIDS_HINT, now.aids.clone(), |it, words| it.aids = words)}
            {text("knows-best", key::WORKER_PROFILE_KNOWS, key::WORKER_PROFILE_KNOWS_HINT, now.knows_best.clone(), |it, words| it.knows_best = words)}
            ChooseOne {
                legend: say(key::WORKER_PROFILE_TARGETS),
                name: "targets",
                offers: bands(),
                picked: picked(now.targets),
                on_pick: move |value: String| profile.with_mut(|it| it.targets = of(&value)),
            }
            ChooseOne {
                legend: say(key::WORKER_PROFILE_TONE),
                name: "tone",
                offers: bands(),
                picked: picked(now.tone),
                on_pick: move |value: String| profile.with_mut(|it| it.tone = of(&value)),
            }
            ChooseOne {
                legend: say(key::WORKER_PROFILE_CHOICES),
                name: "choices",
                offers: numbers(&[2, 3, 4, 6]),
                picked: number(now.choices),
                on_pick: move |value: String| profile.with_mut(|it| it.choices = value.parse().ok()),
            }
            ChooseOne {
                legend: say(key::WORKER_PROFILE_PROMPTS),
                name: "prompts",
                offers: numbers(&[1, 2, 3, 5, 8, 12]),
                picked: number(now.prompts),
                on_pick: move |value: String| profile.with_mut(|it| it.prompts = value.parse().ok()),
            }
            ChooseOne {
                legend: say(key::WORKER_PROFILE_SPOKEN),
                name: "spoken",
                offers: vec![
                    Offer::new("age", say(key::WORKER_PROFILE_AS_AGE)),
                    Offer::new("yes", say(key::WORKER_PROFILE_SPOKEN_YES)),
                    Offer::new("no", say(key::WORKER_PROFILE_SPOKEN_NO)),
                ],
                picked: now.spoken.map_or("age", |spoken| if spoken { "yes" } else { "no" }).to_owned(),
                on_pick: move |value: String| profile.with_mut(|it| {
                    it.spoken = match value.as_str() {
                        "yes" => Some(true),
                        "no" => Some(false),
                        _ => None,
                    };
                }),
            }
            if let Some(why) = failed() {
                Notice { kind: NoticeKind::Attention, p { "{why}" } }
            }
            div { class: "page-buttons",
                Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: move |()| on_done.call(false),
                    {say(key::EVERYONE_BACK)}
                }
                Button { icon: Glyph::Keep, disabled: busy(), on_press: keep, {say(key::WORKER_PROFILE_KEEP)} }
            }
        }
    }
}

fn tidied(profile: &Profile) -> Profile {
    let plain = |words: &str| words.trim().to_owned();
    Profile {
        says_yes: plain(&profile.says_yes),
        says_no: plain(&profile.says_no),
        says_stop: plain(&profile.says_stop),
        aids: plain(&profile.aids),
        knows_best: plain(&profile.knows_best),
        ..profile.clone()
    }
}
