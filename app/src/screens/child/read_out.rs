//! Before a visit, for the adult: what the child will be able to hear, and reading out what nobody has read out.
use dioxus::prelude::*;
use shared::{event::Event, people::AgeBand, projection::communication, question::QuestionSet};

use super::{
    heard::{self, Lines, Spoken},
    language_of, manner_of, pad_words,
    voices::Voices,
};
use crate::{
    device::Device,
    model::{asked, manner::Manner},
    parts::{HeardWhere, ToReadOut},
    screens::everyone::{learn, words_for},
    services::Services,
    sound::{RecordPanel, SoundFile, Take, play_through, stop_all_playback},
    store::{Failure, Line},
    ui::{Button, ButtonKind, Glyph, Icon, Notice, NoticeKind},
    words::{self, Listener, SOURCE, direction, key, say, say_with},
};

/// What was found out: the lines, and of each whether it can be heard and whether an adult has read it.
#[derive(Clone, PartialEq)]
struct Found {
    /// Of the visit, and of the words that are read: the app may have none in it.
    language: String,
    spoken: String,
    own: Option<String>,
    /// Whether the child is read to, rather than reading.
    young: bool,
    lines: Vec<Read>,
}

#[derive(Clone, PartialEq)]
struct Read {
    words: String,
    heard: bool,
    by_adult: bool,
}

#[component]
pub fn ReadOut(of: ToReadOut) -> Element {
    let store = use_context::<Services>().store;
    let device = use_context::<Device>();
    let found = use_resource(use_reactive!(|of| {
        let (store, device) = (store.clone(), device.clone());
        async move {
            // What can not be read tells of no profile: the age decides then.
            let events = store.case(of.case).await.unwrap_or_default();
            let events = events.into_iter().map(|kept| kept.event).collect::<Vec<_>>();
            let (manner, language) = match &of.place {
                HeardWhere::Visit { language, .. } => {
                    let profile = communication(&events).map(|known| known.profile);
                    (Manner::of(of.band, profile.as_ref()), language.clone())
                }
                HeardWhere::Room => {
                    let language = language_of(None, &events).unwrap_or_else(|| SOURCE.to_owned());
                    (manner_of(None, of.band, &events).1, language)
                }
            };
            learn(&device, &language).await;
            let spoken = if words::knows(&language) { language.clone() } else { SOURCE.to_owned() };
            let lines = lines(&of, manner.words, &spoken, &events);
            let voices = Voices::find(store, device, language.clone(), &spoken, &lines).await;
            let lines = lines.into_iter().map(|words| Read {
                heard: voices.can(&words),
                by_adult: voices.is_read_out(&words),
                words,
            });
            Found { lines: lines.collect(), own: voices.own(), young: manner.spoken, language, spoken }
        }
    }));
    let mut reading = use_signal(|| false);
    use_drop(stop_all_playback);
    let now = found.read().clone();
    // In their rooms only the youngest are read to; a visit says at any age what can be heard.
    if of.place == HeardWhere::Room && now.as_ref().is_none_or(|now| !now.young) {
        return rsx! {};
    }
    rsx! {
        section { class: "read-out",
            h2 {
                {say_with(
                    match of.place {
                        HeardWhere::Visit { .. } => key::WORKER_HEARD_TITLE,
                        HeardWhere::Room => key::WORKER_HEARD_ROOM,
                    },
                    &[("name", of.child.as_str().into())],
                )}
            }
            match now {
                None => rsx! { p { class: "soft", role: "status", {say(key::WORKER_HEARD_LOOKING)} } },
                Some(now) => rsx! {
                    Standing {
                        now: now.clone(),
                        young: now.young && of.place != HeardWhere::Room,
                        child: of.child.clone(),
                    }
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Glyph::Microphone,
                        on_press: move |()| reading.toggle(),
                        {say(if reading() { key::WORKER_HEARD_CLOSE } else { key::WORKER_HEARD_READ })}
                    }
                    if reading() {
                        Sheet { language: now.language.clone(), now, found }
                    }
                },
            }
        }
    }
}

/// As this child would be spoken to, in the words of an age.
fn lines(of: &ToReadOut, band: AgeBand, spoken: &str, events: &[Event]) -> Vec<String> {
    words::to_child_in(spoken, || match &of.place {
        HeardWhere::Visit { set, .. } => {
            let set = QuestionSet::builtin().into_iter().find(|known| known.id == *set);
            let heard = set.map(|set| {
                let core_met = asked::core_met(events, &set, None);
                heard::lines(&Spoken {
                    band,
                    set: asked::in_visit(set, core_met, spoken),
                    worker: of.worker.clone(),
                    child: Some(of.child.clone()),
                })
            });
            heard.unwrap_or_default().all()
        }
        // What was asked is read out with the visits in which it is asked.
        HeardWhere::Room => Lines { asked: Vec::new(), ..heard::in_room(events) }.all(),
    })
}

/// How far it is, honestly.
#[component]
fn Standing(now: Found, young: bool, child: String) -> Element {
    let missing = now.lines.iter().filter(|line| !line.heard).count();
    let counts = [("n", missing.into()), ("all", now.lines.len().into())];
    match (&now.own, missing) {
        (Some(voice), _) => rsx! {
            p { class: "prepare-hint",
                Icon { glyph: Glyph::Ear }
                {say_with(key::WORKER_HEARD_OWN_VOICE, &[("voice", voice.as_str().into())])}
            }
        },
        (None, 0) => rsx! {
            p { class: "prepare-hint",
                Icon { glyph: Glyph::Ear }
                {say_with(key::WORKER_HEARD_ALL, &[("all", now.lines.len().into())])}
            }
        },
        (None, _) => rsx! {
            Notice { kind: NoticeKind::Attention,
                p { {say_with(key::WORKER_HEARD_MISSING, &counts)} }
                if young {
                    p { {say_with(key::WORKER_HEARD_YOUNG, &[("name", child.into())])} }
                }
            }
            details { class: "read-out-missing",
                summary { {say(key::WORKER_HEARD_WHICH)} }
                ul { lang: "{now.spoken}", dir: direction(&now.spoken),
                    for line in now.lines.iter().filter(|line| !line.heard) {
                        li { key: "{line.words}", "{line.words}" }
                    }
                }
            }
        },
    }
}

/// One line after the other, from the first that nobody has read out.
#[component]
fn Sheet(language: String, now: Found, mut found: Resource<Found>) -> Element {
    let store = use_context::<Services>().store;
    let mut chosen = use_signal(|| None::<String>);
    let mut failed = use_signal(|| None::<Failure>);
    let mut busy = use_signal(|| false);
    let line = chosen()
        .filter(|words| now.lines.iter().any(|line| line.words == *words))
        .or_else(|| now.lines.iter().find(|line| !line.by_adult).map(|line| line.words.clone()));
    let done = now.lines.iter().filter(|line| line.by_adult).count();
    let keep = {
        let (store, language, line) = (store.clone(), language.clone(), line.clone());
        move |take: Take| {
            let Some(words) = line.clone() else { return };
            let (store, language) = (store.clone(), language.clone());
            busy.set(true);
            spawn(async move {
                let wav = take.sound.bytes().to_vec();
                let kept = store.keep_voicing(Line { language, words }, wav).await;
                busy.set(false);
                failed.set(kept.err());
                if failed.peek().is_none() {
                    chosen.set(None);
                    found.restart();
                }
            });
        }
    };
    rsx! {
        p { class: "soft",
            {say_with(key::WORKER_HEARD_COUNT, &[("n", done.into()), ("all", now.lines.len().into())])}
        }
        // As a list, so that each line begins with a recorder of its own.
        for line in line {
            div { key: "{line}", class: "read-out-now",
            p { class: "read-out-line", lang: "{now.spoken}", dir: direction(&now.spoken), "{line}" }
            RecordPanel {
                // The child's words for a recorder, to the adult.
                words: words::to_child_in(words::spoken_to(Listener::Adult), pad_words::sound),
                keeping: busy(),
                on_started: |_| (),
                on_piece: |_| (),
                on_keep: keep.clone(),
            }
            }
        }
        if let Some(failure) = failed() {
            Notice { kind: NoticeKind::Attention, p { {words_for(&failure)} } }
        }
        ol { class: "read-out-lines",
            for Read { words , by_adult , .. } in now.lines.iter().cloned() {
                li { key: "{words}", "data-read-out": by_adult,
                    span { lang: "{now.spoken}", dir: direction(&now.spoken), "{words}" }
                    button {
                        class: "read-out-choose",
                        r#type: "button",
                        onclick: {
                            let words = words.clone();
                            move |_| chosen.set(Some(words.clone()))
                        },
                        {say_with(
                            if by_adult { key::WORKER_HEARD_AGAIN } else { key::WORKER_HEARD_THIS },
                            &[("line", words.as_str().into())],
                        )}
                    }
                    if by_adult {
                        Listen { line: Line { language: language.clone(), words: words.clone() } }
                        button {
                            class: "read-out-choose",
                            r#type: "button",
                            onclick: {
                                let (store, line) = (store.clone(), Line { language: language.clone(), words: words.clone() });
                                move |_| {
                                    let (store, line) = (store.clone(), line.clone());
                                    spawn(async move {
                                        failed.set(store.drop_voicing(line).await.err());
                                        found.restart();
                                    });
                                }
                            },
                            {say(key::WORKER_HEARD_TAKE_OUT)}
                        }
                    }
                }
            }
        }
    }
}

/// As the child will hear it.
#[component]
fn Listen(line: Line) -> Element {
    let store = use_context::<Services>().store;
    let hear = move |_| {
        let (store, line) = (store.clone(), line.clone());
        spawn(async move {
            if let Ok(sound) = store.voicing(line).await.map(SoundFile::new)
                && let Ok(sound) = sound
            {
                play_through(&sound).await;
            }
        });
    };
    rsx! {
        button { class: "read-out-choose", r#type: "button", onclick: hear, {say(key::WORKER_HEARD_LISTEN)} }
    }
}
