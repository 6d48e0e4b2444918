//! The whole map on one page, for who reads. A tap takes somebody up, a tap on a ring puts them there; and then, if the
//! child wants, how it feels to see them.
use dioxus::prelude::*;
use shared::answer::{Answer, Around, Kind, Near};

use super::{
    super::{
        aloud::{Line, ReadAloud},
        desk::Desk,
        feel::{WordsOnly, name_of},
        growing::{Growing, GrowingEnd},
        parts::Prompt,
        speaks,
    },
    ME, faces, seeing_words, turn_face, turn_up,
};
use crate::{
    screens::everyone::{Likeness, PICTURED, near_words},
    ui::{Button, ButtonKind, Face as Drawn, FaceShape, Field, Glyph},
    words::{key, say},
};

#[component]
pub fn OnOnePage(item: usize, growing: Growing, begun: Vec<Around>) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut adding = use_signal(|| begun.is_empty());
    let around = use_signal(|| begun);
    let mut taken = use_signal(|| None::<usize>);
    let grew = use_callback({
        let growing = growing.clone();
        move |()| growing.grew(&Answer::People { around: around.peek().clone() })
    });
    let prompt = desk.prompt(item);
    let text = prompt.as_ref().map(|prompt| prompt.text.clone()).unwrap_or_default();
    let code = prompt.map(|prompt| prompt.code).unwrap_or_default();
    let how = say(if adding() { key::CHILD_AROUND_WHO } else { key::CHILD_AROUND_WHERE });
    let mut spoken = vec![text.clone(), how.clone()];
    if adding() {
        spoken.extend(PICTURED.map(|it| say(it.words)));
    } else {
        spoken.extend(around.read().iter().map(|it| it.name.clone()));
        spoken.extend(Near::ALL.map(|near| say(near_words(near))));
        let placed =
            taken().and_then(|place| around.read().get(place).cloned()).filter(|it| it.near.is_some());
        if let Some(it) = placed {
            spoken.push(seeing_words(&it.name));
            spoken.extend(faces(band).iter().map(|face| speaks::face(*face)));
        }
    }
    rsx! {
        div { class: "people",
            Prompt { text }
            p { class: "people-how", "{how}" }
            if adding() {
                Offered {
                    around,
                    on_done: move |()| {
                        adding.set(false);
                        grew.call(());
                    },
                }
            } else {
                Rings { around, taken, on_change: grew }
                match taken() {
                    Some(place) => rsx! { Seeing { key: "{place}", place, around, on_change: grew } },
                    None => rsx! {},
                }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Add,
                    on_press: move |()| {
                        taken.set(None);
                        adding.set(true);
                    },
                    Line { text: say(key::CHILD_AROUND_ADD) }
                }
            }
            ReadAloud {
                key: "{adding}",
                lines: spoken,
                by_itself,
                quietly: true,
                on_read: move |()| desk.note_read_aloud(&code),
            }
            GrowingEnd { growing, something: !around.read().is_empty() }
        }
    }
}

/// Who may come onto the map: tapped in, and tapped out again.
#[component]
fn Offered(mut around: Signal<Vec<Around>>, on_done: Callback) -> Element {
    let mut own = use_signal(String::new);
    rsx! {
        div { class: "people-offered",
            for it in PICTURED {
                button {
                    key: "{it.picture}",
                    class: "people-offer",
                    r#type: "button",
                    aria_pressed: around.read().iter().any(|known| known.name == say(it.words)).to_string(),
                    onclick: move |_| around.with_mut(|around| turn_up(around, it.kind, Some(it.picture), say(it.words))),
                    Likeness { kind: it.kind, picture: it.picture }
                    span { {say(it.words)} }
                }
            }
        }
        div { class: "sort-own",
            Field { id: "own-name", label: say(key::CHILD_AROUND_OTHER), value: own(), on_input: move |text| own.set(text) }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Add,
                disabled: own.read().trim().is_empty(),
                on_press: move |()| {
                    let name = own.peek().trim().to_owned();
                    own.set(String::new());
                    around.with_mut(|around| turn_up(around, Kind::Person, None, name));
                },
                Line { text: say(key::CHILD_SORT_ADD) }
            }
        }
        Button { icon: Glyph::Forward, disabled: around.read().is_empty(), on_press: on_done, Line { text: say(key::CHILD_GO_ON) } }
    }
}

/// The rings, the far one outside, "me" in the middle, and beside them who waits.
#[component]
fn Rings(mut around: Signal<Vec<Around>>, mut taken: Signal<Option<usize>>, on_change: Callback) -> Element {
    let mut put = move |near: Near| {
        let Some(place) = taken() else { return };
        if let Some(it) = around.write().get_mut(place) {
            it.near = Some(near);
        }
        on_change.call(());
    };
    rsx! {
        ul { class: "people-waiting",
            Those { around, taken, near: None }
        }
        div { class: "people-rings",
            for near in [Near::Far, Near::Between, Near::Close] {
                section { key: "{near:?}", class: "people-ring", "data-near": "{near:?}",
                    button {
                        class: "people-ring-put",
                        r#type: "button",
                        disabled: taken().is_none(),
                        onclick: move |_| put(near),
                        {say(near_words(near))}
                    }
                    ul { Those { around, taken, near: Some(near) } }
                }
            }
            p { class: "people-me",
                img { class: "likeness", alt: "", src: ME }
                Line { text: say(key::CHILD_AROUND_ME) }
            }
        }
    }
}

#[component]
fn Those(around: Signal<Vec<Around>>, mut taken: Signal<Option<usize>>, near: Option<Near>) -> Element {
    let in_words = use_context::<Desk>().in_words();
    let those: Vec<(usize, Around)> =
        around.read().iter().cloned().enumerate().filter(|(_, it)| it.near == near).collect();
    rsx! {
        for (place , it) in those {
            li { key: "{place}",
                button {
                    class: "people-one",
                    r#type: "button",
                    aria_pressed: (taken() == Some(place)).to_string(),
                    onclick: move |_| taken.set(if taken() == Some(place) { None } else { Some(place) }),
                    Likeness { kind: it.kind, picture: it.picture.clone() }
                    span { "{it.name}" }
                    for face in it.seeing {
                        span { key: "{face:?}", class: "people-face",
                            match FaceShape::named(name_of(face)).filter(|_| !in_words) {
                                Some(shape) => rsx! { Drawn { shape } },
                                None => rsx! { {speaks::face(face)} },
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How it feels to see the one that is taken up; more than one face, or none.
#[component]
fn Seeing(place: usize, mut around: Signal<Vec<Around>>, on_change: Callback) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let Some(it) = around.read().get(place).cloned() else { return rsx! {} };
    let in_words = desk.in_words();
    if it.near.is_none() || desk.view().is_some_and(|view| view.scales == Some(false)) {
        return rsx! {};
    }
    rsx! {
        fieldset { class: "people-seeing",
            legend { {seeing_words(&it.name)} }
            for face in faces(band).iter().copied() {
                button {
                    key: "{face:?}",
                    class: "people-seen",
                    r#type: "button",
                    aria_pressed: it.seeing.contains(&face).to_string(),
                    onclick: move |_| {
                        around.with_mut(|around| turn_face(around, place, face));
                        on_change.call(());
                    },
                    if let Some(shape) = FaceShape::named(name_of(face)).filter(|_| !in_words) {
                        Drawn { shape }
                    }
                    span { {speaks::face(face)} }
                }
            }
            WordsOnly {}
        }
    }
}
