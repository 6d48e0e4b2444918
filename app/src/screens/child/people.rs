//! Who and what matters, around "me". A tap takes somebody up, a tap on a ring puts them there; and then, if the
//! child wants, how it feels to see them. Nobody has to be on it and nobody has to be anywhere.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Around, Face, Kind, Near, Way},
    id::CaptureId,
    people::AgeBand,
};

use super::{
    aloud::ReadAloud,
    desk::Desk,
    feel::name_of,
    growing::{Growing, GrowingEnd, Grows},
    parts::Prompt,
    speaks,
};
use crate::{
    screens::everyone::{kind_glyph, near_words},
    ui::{Button, ButtonKind, Face as Drawn, FaceShape, Field, Glyph, Icon},
    words::{Key, key, say, say_with},
};

/// Who can be put on the map without writing. Two homes, and nobody of them is presumed to be there.
pub const OFFERED: [(Kind, Key); 14] = [
    (Kind::Person, key::CHILD_AROUND_MUM),
    (Kind::Person, key::CHILD_AROUND_DAD),
    (Kind::Person, key::CHILD_AROUND_SISTER),
    (Kind::Person, key::CHILD_AROUND_BROTHER),
    (Kind::Person, key::CHILD_AROUND_NAN),
    (Kind::Person, key::CHILD_AROUND_GRANDAD),
    (Kind::Person, key::CHILD_AROUND_CARER),
    (Kind::Person, key::CHILD_AROUND_FRIEND),
    (Kind::Person, key::CHILD_AROUND_TEACHER),
    (Kind::Person, key::CHILD_AROUND_WORKER),
    (Kind::Pet, key::CHILD_AROUND_PET),
    (Kind::Place, key::CHILD_AROUND_HERE),
    (Kind::Place, key::CHILD_AROUND_BEFORE),
    (Kind::Place, key::CHILD_AROUND_SCHOOL),
];

/// What is asked about somebody who was placed.
pub fn seeing_words(name: &str) -> String {
    say_with(key::CHILD_AROUND_SEEING, &[("name", name.into())])
}

/// How it can feel to see somebody.
pub fn faces(band: AgeBand) -> &'static [Face] {
    match band {
        AgeBand::From3To5 | AgeBand::From6To8 => &[Face::Sad, Face::Calm, Face::Happy],
        AgeBand::From9To12 | AgeBand::From13 => {
            &[Face::Sad, Face::Angry, Face::Scared, Face::Worried, Face::Calm, Face::Happy, Face::Mixed]
        }
    }
}

#[component]
pub fn People(item: usize, draft: Option<CaptureId>) -> Element {
    rsx! {
        Grows {
            item,
            way: Way::People,
            draft,
            page: move |(growing, begun)| rsx! { MapOf { item, growing, begun } },
        }
    }
}

#[component]
fn MapOf(item: usize, growing: Growing, begun: Option<Answer>) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let around = use_signal(|| match begun {
        Some(Answer::People { around }) => around,
        _ => Vec::new(),
    });
    let mut taken = use_signal(|| None::<usize>);
    let mut adding = use_signal(|| begun_empty(&around.peek()));
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
        spoken.extend(OFFERED.map(|(_, words)| say(words)));
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
                    {say(key::CHILD_AROUND_ADD)}
                }
            }
            ReadAloud {
                key: "{adding}",
                lines: spoken,
                by_itself,
                quietly: !by_itself,
                on_read: move |()| desk.note_read_aloud(&code),
            }
            GrowingEnd { growing, something: !around.read().is_empty() }
        }
    }
}

fn begun_empty(around: &[Around]) -> bool {
    around.is_empty()
}

/// Who may come onto the map: tapped in, and tapped out again.
#[component]
fn Offered(mut around: Signal<Vec<Around>>, on_done: Callback) -> Element {
    let desk = use_context::<Desk>();
    let writes = matches!(desk.visiting.band, AgeBand::From9To12 | AgeBand::From13);
    let mut own = use_signal(String::new);
    let mut turn = move |kind: Kind, name: String| {
        around.with_mut(|around| match around.iter().position(|it| it.name == name) {
            Some(place) => drop(around.remove(place)),
            None => around.push(Around { name, kind, near: None, seeing: Vec::new() }),
        });
    };
    rsx! {
        div { class: "people-offered",
            for (kind , words) in OFFERED {
                button {
                    key: "{words:?}",
                    class: "people-offer",
                    r#type: "button",
                    aria_pressed: around.read().iter().any(|it| it.name == say(words)).to_string(),
                    onclick: move |_| turn(kind, say(words)),
                    Icon { glyph: kind_glyph(kind) }
                    span { {say(words)} }
                }
            }
        }
        if writes {
            div { class: "sort-own",
                Field { id: "own-name", label: say(key::CHILD_AROUND_OTHER), value: own(), on_input: move |text| own.set(text) }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Add,
                    disabled: own.read().trim().is_empty(),
                    on_press: move |()| {
                        let name = own.peek().trim().to_owned();
                        own.set(String::new());
                        turn(Kind::Person, name);
                    },
                    {say(key::CHILD_SORT_ADD)}
                }
            }
        }
        Button { icon: Glyph::Forward, disabled: around.read().is_empty(), on_press: on_done, {say(key::CHILD_GO_ON)} }
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
            p { class: "people-me", {say(key::CHILD_AROUND_ME)} }
        }
    }
}

#[component]
fn Those(around: Signal<Vec<Around>>, mut taken: Signal<Option<usize>>, near: Option<Near>) -> Element {
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
                    Icon { glyph: kind_glyph(it.kind) }
                    span { "{it.name}" }
                    for face in it.seeing {
                        if let Some(shape) = FaceShape::named(name_of(face)) {
                            span { key: "{face:?}", class: "people-face", Drawn { shape } }
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
    if it.near.is_none() || desk.view().is_some_and(|view| view.scales == Some(false)) {
        return rsx! {};
    }
    let mut turn = move |face: Face| {
        if let Some(it) = around.write().get_mut(place) {
            match it.seeing.iter().position(|known| *known == face) {
                Some(place) => drop(it.seeing.remove(place)),
                None => it.seeing.push(face),
            }
        }
        on_change.call(());
    };
    rsx! {
        fieldset { class: "people-seeing",
            legend { {seeing_words(&it.name)} }
            for face in faces(band).iter().copied() {
                button {
                    key: "{face:?}",
                    class: "people-seen",
                    r#type: "button",
                    aria_pressed: it.seeing.contains(&face).to_string(),
                    onclick: move |_| turn(face),
                    if let Some(shape) = FaceShape::named(name_of(face)) {
                        Drawn { shape }
                    }
                    span { {speaks::face(face)} }
                }
            }
        }
    }
}
