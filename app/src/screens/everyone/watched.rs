//! What an adult watched a child do: what was offered, what the child did, each time. On the adult's side only, and
//! never the child's words.
use dioxus::prelude::*;
use shared::{
    event::{Did, Event, Fact, Observed, Trial},
    id::{CaseId, ObservationId, PersonId, VisitId},
    projection::Observation,
};

use super::{Inside, NotWritten, mark_missing, use_writing};
use crate::{
    model::when::day_and_clock,
    services::Services,
    ui::{Button, ButtonKind, ChooseSome, Field, FieldKind, Glyph, Offer},
    words::{Key, key, say, say_with},
};

const ALL: [(&str, Did, Key); 5] = [
    ("looked", Did::Looked, key::EVERYONE_WATCHED_LOOKED),
    ("reached", Did::Reached, key::EVERYONE_WATCHED_REACHED),
    ("turned-away", Did::TurnedAway, key::EVERYONE_WATCHED_TURNED_AWAY),
    ("left", Did::Left, key::EVERYONE_WATCHED_LEFT),
    ("other", Did::Other, key::EVERYONE_WATCHED_OTHER),
];

/// The form, folded away until it is wanted.
#[component]
pub fn WatchForm(case: CaseId, visit: VisitId, child: String, on_kept: Callback<Event>) -> Element {
    let world = use_context::<Services>().world;
    let writing = use_writing();
    let mut offered = use_signal(String::new);
    let mut trials = use_signal(|| vec![Trial::default()]);
    let mut marked = use_signal(|| false);
    let named = |key| say_with(key, &[("name", child.as_str().into())]);
    let empty = |trial: &Trial| trial.did.is_empty() && trial.words.trim().is_empty();
    let keep = move |()| {
        let seen: Vec<Trial> = trials.peek().iter().filter(|trial| !empty(trial)).cloned().collect();
        let what = offered.peek().trim().to_owned();
        if what.is_empty() || seen.is_empty() {
            mark_missing(marked);
            return;
        }
        let observation = world.name(ObservationId::make);
        let fact = Fact::Observed(Observed { observation, offered: what, trials: seen });
        writing.write(case, Some(visit), fact, move |event| {
            offered.set(String::new());
            trials.set(vec![Trial::default()]);
            marked.set(false);
            on_kept.call(event);
        });
    };
    let needed = move |missing: bool| (marked() && missing).then(|| say(key::EVERYONE_NEEDED));
    let count = trials.read().len();
    rsx! {
        details { class: "watch-form",
            summary { {named(key::EVERYONE_WATCHED_WRITE)} }
            p { class: "soft", {say(key::EVERYONE_WATCHED_WHAT)} }
            Field {
                id: "watched-offered",
                label: say(key::EVERYONE_WATCHED_OFFERED),
                hint: say(key::EVERYONE_WATCHED_OFFERED_HINT),
                error: needed(offered.read().trim().is_empty()),
                value: offered(),
                on_input: move |text| offered.set(text),
            }
            for at in 0..count {
                OneTrial { key: "{at}", at, count, child: child.clone(), trials, error: needed(at == 0 && empty(&trials.read()[0])) }
            }
            NotWritten { writing }
            div { class: "watch-ways",
                Button { icon: Glyph::Keep, disabled: writing.is_busy(), on_press: keep, {say(key::EVERYONE_WATCHED_KEEP)} }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Again,
                    on_press: move |()| trials.write().push(Trial::default()),
                    {say(key::EVERYONE_WATCHED_AGAIN)}
                }
            }
        }
    }
}

#[component]
fn OneTrial(
    at: usize,
    count: usize,
    child: String,
    mut trials: Signal<Vec<Trial>>,
    error: Option<String>,
) -> Element {
    let trial = trials.read().get(at).cloned().unwrap_or_default();
    let picked =
        ALL.iter().filter(|(_, did, _)| trial.did.contains(did)).map(|(value, ..)| (*value).to_owned());
    let legend = if count == 1 {
        say_with(key::EVERYONE_WATCHED_DID, &[("name", child.into())])
    } else {
        say_with(key::EVERYONE_WATCHED_DID_TIME, &[("name", child.into()), ("n", (at + 1).into())])
    };
    rsx! {
        ChooseSome {
            legend,
            offers: ALL.iter().map(|(value, _, words)| Offer::new(*value, say(*words))).collect::<Vec<_>>(),
            picked: picked.collect::<Vec<_>>(),
            on_change: move |now: Vec<String>| {
                let did = ALL.iter().filter(|(value, ..)| now.iter().any(|picked| picked == value));
                if let Some(trial) = trials.write().get_mut(at) {
                    trial.did = did.map(|(_, did, _)| *did).collect();
                }
            },
        }
        Field {
            id: "watched-words-{at}",
            label: say(key::EVERYONE_WATCHED_WORDS),
            kind: FieldKind::Text,
            error,
            value: trial.words,
            on_input: move |text| {
                if let Some(trial) = trials.write().get_mut(at) {
                    trial.words = text;
                }
            },
        }
    }
}

/// What was watched, with who watched it and when it was written down.
#[component]
pub fn Watched(observations: Vec<Observation>) -> Element {
    let now = use_context::<Services>().world.now();
    rsx! {
        ul { class: "watched",
            for Observation { by , at , observed } in observations {
                li { key: "{observed.observation}",
                    p { strong { "{observed.offered}" } }
                    ol {
                        for (place , trial) in observed.trials.into_iter().enumerate() {
                            li { key: "{place}",
                                {did_words(&trial.did)}
                                if !trial.words.is_empty() {
                                    p { "{trial.words}" }
                                }
                            }
                        }
                    }
                    p { class: "soft", {written_by(by)} ", " time { datetime: "{at}", {day_and_clock(at, now)} } }
                }
            }
        }
    }
}

fn did_words(did: &[Did]) -> String {
    let words = ALL.iter().filter(|(_, known, _)| did.contains(known)).map(|(.., words)| say(*words));
    words.collect::<Vec<_>>().join(", ")
}

/// How somebody who wrote something is called.
pub fn written_by(id: PersonId) -> String {
    let inside = consume_context::<Inside>();
    let home = inside.home.read();
    if home.person.id == id {
        return home.person.name.clone();
    }
    let known = home.people.iter().find(|person| person.id == id);
    known.map_or_else(|| say(key::EVERYONE_SOMEBODY), |person| person.name.clone())
}
