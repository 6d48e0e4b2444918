//! The map for who is asked about one thing on a page: who there is, a few pictures at a time; then of each how near, and
//! how it is to see them; and then all of it together. Each page has its way back, and none has to be answered.
use dioxus::prelude::*;
use shared::answer::{Answer, Around, Near};

use super::{
    super::{
        aloud::{Aloud, Line, ReadAloud},
        desk::Desk,
        feel::name_of,
        growing::{Growing, GrowingEnd},
        parts::Prompt,
        speaks,
        warm_up::WarmUp,
    },
    ME, faces, seeing_words, turn_face, turn_up,
};
use crate::{
    model::visit_flow::Hand,
    screens::everyone::{Likeness, PICTURED, near_words},
    ui::{Button, ButtonKind, Face as Drawn, FaceShape, Glyph},
    words::{key, say},
};

/// A page of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    /// Who there is: the pictures from this one on.
    Who(usize),
    /// How near this one is.
    HowNear(usize),
    /// How it is to see this one.
    Seeing(usize),
    Together,
}

impl Step {
    /// Where the map was left: at the first who has no place yet.
    fn so_far(around: &[Around]) -> Self {
        match around.iter().position(|it| it.near.is_none()) {
            Some(place) => Self::HowNear(place),
            None if around.is_empty() => Self::Who(0),
            None => Self::Together,
        }
    }

    /// The page after this one; `scales` is whether there are faces for this child.
    fn next(self, around: &[Around], scales: bool) -> Self {
        match self {
            Self::Who(_) => Self::so_far(around),
            Self::HowNear(place) if scales && is_placed(around, place) => Self::Seeing(place),
            Self::HowNear(place) | Self::Seeing(place) if place + 1 < around.len() => {
                Self::HowNear(place + 1)
            }
            _ => Self::Together,
        }
    }

    /// The page before it; none from where the map begins.
    fn before(self, around: &[Around], scales: bool) -> Option<Self> {
        let last_of = |place: usize| match scales && is_placed(around, place) {
            true => Self::Seeing(place),
            false => Self::HowNear(place),
        };
        match self {
            Self::Who(_) => None,
            Self::HowNear(place) => Some(place.checked_sub(1).map_or(Self::Who(0), last_of)),
            Self::Seeing(place) => Some(Self::HowNear(place)),
            Self::Together => Some(around.len().checked_sub(1).map_or(Self::Who(0), last_of)),
        }
    }
}

fn is_placed(around: &[Around], place: usize) -> bool {
    around.get(place).is_some_and(|it| it.near.is_some())
}

#[component]
pub fn Steps(item: usize, growing: Growing, begun: Vec<Around>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let around = use_signal(|| begun);
    let mut step = use_signal(|| Step::so_far(&around.peek()));
    let on_change = use_callback({
        let growing = growing.clone();
        move |()| growing.grew(&Answer::People { around: around.peek().clone() })
    });
    let tried = desk.view().and_then(|view| view.scales);
    let scales = tried != Some(false);
    let on_next = use_callback(move |()| {
        let next = step.peek().next(&around.peek(), scales);
        step.set(next);
    });
    let on_back = use_callback(move |()| {
        let before = step.peek().before(&around.peek(), scales);
        match before {
            Some(before) => step.set(before),
            None => hand.set(Hand::Ways { item }),
        }
    });
    // Who did not take to the faces meets none of them here.
    let now = match step() {
        seeing @ Step::Seeing(_) if !scales => seeing.next(&around.read(), scales),
        now => now,
    };
    match now {
        Step::Who(from) => rsx! {
            Who { item, from, around, on_change, on_back, on_next, on_turn: move |from| step.set(Step::Who(from)) }
        },
        Step::HowNear(place) => rsx! {
            HowNear { key: "{place}", place, around, on_change, on_back, on_next }
        },
        Step::Seeing(_) if tried.is_none() => rsx! { WarmUp { on_back } },
        Step::Seeing(place) => rsx! {
            Seeing { key: "{place}", place, around, on_change, on_back, on_next }
        },
        Step::Together => rsx! {
            Together { item, growing, around, on_back, on_add: move |()| step.set(Step::Who(0)) }
        },
    }
}

/// Who or what is around: tapped in, and tapped out again. More pictures come in the place of these, and after the last
/// the first again.
#[component]
fn Who(
    item: usize,
    from: usize,
    mut around: Signal<Vec<Around>>,
    on_change: Callback,
    on_back: Callback,
    on_next: Callback,
    on_turn: Callback<usize>,
) -> Element {
    let desk = use_context::<Desk>();
    let tells = use_tells();
    let prompt = desk.prompt(item);
    let text = prompt.as_ref().map(|prompt| prompt.text.clone()).unwrap_or_default();
    let code = prompt.map(|prompt| prompt.code).unwrap_or_default();
    let how = say(key::CHILD_AROUND_WHO);
    let until = PICTURED.len().min(from.saturating_add(desk.visiting.manner.choices));
    let shown = &PICTURED[from.min(until)..until];
    let more = if until < PICTURED.len() { until } else { 0 };
    let mut spoken = vec![text.clone(), how.clone()];
    spoken.extend(shown.iter().map(|it| say(it.words)));
    rsx! {
        div { class: "people", "data-step": "who",
            Prompt { text }
            p { class: "people-how", Line { text: how } }
            div { class: "choices",
                for it in shown.iter().copied() {
                    button {
                        key: "{it.picture}",
                        class: "picture-card choice people-pick",
                        r#type: "button",
                        aria_pressed: around.read().iter().any(|known| known.name == say(it.words)).to_string(),
                        onclick: move |_| {
                            tells.call(say(it.words));
                            around.with_mut(|around| turn_up(around, it.kind, Some(it.picture), say(it.words)));
                            on_change.call(());
                        },
                        Likeness { kind: it.kind, picture: it.picture }
                        span { class: "picture-card-word", Line { text: say(it.words) } }
                    }
                }
            }
            Ways {
                on_back,
                spoken,
                says: true,
                on_read: move |()| desk.note_read_aloud(&code),
                Button { kind: ButtonKind::Quiet, icon: Glyph::Cards, on_press: move |()| on_turn.call(more),
                    Line { text: say(key::CHILD_AROUND_MORE) }
                }
                Button { icon: Glyph::Forward, disabled: around.read().is_empty(), on_press: on_next,
                    Line { text: say(key::CHILD_GO_ON) }
                }
            }
        }
    }
}

/// How near one of them is, or nowhere.
#[component]
fn HowNear(
    place: usize,
    mut around: Signal<Vec<Around>>,
    on_change: Callback,
    on_back: Callback,
    on_next: Callback,
) -> Element {
    let tells = use_tells();
    let Some(it) = around.read().get(place).cloned() else { return rsx! {} };
    let how = say(key::CHILD_AROUND_HOW_NEAR);
    let mut spoken = vec![it.name.clone(), how.clone()];
    spoken.extend(Near::ALL.map(|near| say(near_words(near))));
    let put = move |near: Near| {
        tells.call(say(near_words(near)));
        if let Some(it) = around.write().get_mut(place) {
            it.near = (it.near != Some(near)).then_some(near);
        }
        on_change.call(());
    };
    rsx! {
        div { class: "people", "data-step": "near",
            div { class: "people-of",
                Likeness { kind: it.kind, picture: it.picture.clone() }
                Prompt { text: it.name.clone() }
            }
            p { class: "people-how", Line { text: how } }
            div { class: "choices",
                for near in Near::ALL {
                    button {
                        key: "{near:?}",
                        class: "picture-card choice people-pick",
                        r#type: "button",
                        aria_pressed: (it.near == Some(near)).to_string(),
                        onclick: {
                            let mut put = put;
                            move |_| put(near)
                        },
                        img { class: "likeness", alt: "", src: near_picture(near) }
                        span { class: "picture-card-word", Line { text: say(near_words(near)) } }
                    }
                }
            }
            Ways { on_back, spoken, on_read: |()| (),
                Button { icon: Glyph::Forward, on_press: on_next, Line { text: say(key::CHILD_GO_ON) } }
            }
        }
    }
}

/// How it is to see one of them: more than one face, or none.
#[component]
fn Seeing(
    place: usize,
    mut around: Signal<Vec<Around>>,
    on_change: Callback,
    on_back: Callback,
    on_next: Callback,
) -> Element {
    let band = use_context::<Desk>().visiting.band;
    let tells = use_tells();
    let Some(it) = around.read().get(place).cloned() else { return rsx! {} };
    let asked = seeing_words(&it.name);
    let mut spoken = vec![asked.clone()];
    spoken.extend(faces(band).iter().map(|face| speaks::face(*face)));
    rsx! {
        div { class: "people", "data-step": "seeing",
            div { class: "people-of",
                Likeness { kind: it.kind, picture: it.picture.clone() }
                Prompt { text: asked }
            }
            div { class: "choices",
                for face in faces(band).iter().copied() {
                    button {
                        key: "{face:?}",
                        class: "picture-card choice people-pick",
                        r#type: "button",
                        aria_pressed: it.seeing.contains(&face).to_string(),
                        onclick: move |_| {
                            tells.call(speaks::face(face));
                            around.with_mut(|around| turn_face(around, place, face));
                            on_change.call(());
                        },
                        if let Some(shape) = FaceShape::named(name_of(face)) {
                            span { class: "likeness", Drawn { shape } }
                        }
                        span { class: "picture-card-word", Line { text: speaks::face(face) } }
                    }
                }
            }
            Ways { on_back, spoken, on_read: |()| (),
                Button { icon: Glyph::Forward, on_press: on_next, Line { text: say(key::CHILD_GO_ON) } }
            }
        }
    }
}

/// Everybody where the child put them, to look at before it is kept.
#[component]
fn Together(
    item: usize,
    growing: Growing,
    around: Signal<Vec<Around>>,
    on_back: Callback,
    on_add: Callback,
) -> Element {
    let desk = use_context::<Desk>();
    let text = desk.prompt(item).map(|prompt| prompt.text).unwrap_or_default();
    let mut spoken = vec![text.clone(), say(key::CHILD_AROUND_ME)];
    spoken.extend(Near::ALL.map(|near| say(near_words(near))));
    spoken.extend(around.read().iter().map(|it| it.name.clone()));
    rsx! {
        div { class: "people", "data-step": "together",
            Prompt { text }
            div { class: "people-together",
                p { class: "people-me",
                    img { class: "likeness", alt: "", src: ME }
                    Line { text: say(key::CHILD_AROUND_ME) }
                }
                for near in Near::ALL {
                    section { key: "{near:?}", class: "people-ring", "data-near": "{near:?}",
                        p { Line { text: say(near_words(near)) } }
                        Those { around, near: Some(near) }
                    }
                }
            }
            Those { around, near: None }
            GrowingEnd { growing, something: !around.read().is_empty(), on_back,
                ReadAloud {
                    lines: spoken,
                    by_itself: desk.visiting.manner.spoken,
                    quietly: true,
                    on_read: |()| (),
                }
                Button { kind: ButtonKind::Quiet, icon: Glyph::Add, on_press: on_add,
                    Line { text: say(key::CHILD_AROUND_MORE) }
                }
            }
        }
    }
}

#[component]
fn Those(around: Signal<Vec<Around>>, near: Option<Near>) -> Element {
    let those: Vec<Around> = around.read().iter().filter(|it| it.near == near).cloned().collect();
    if those.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: "people-those",
            for (place , it) in those.into_iter().enumerate() {
                li { key: "{place}",
                    Likeness { kind: it.kind, picture: it.picture.clone() }
                    Line { text: it.name }
                    for face in it.seeing {
                        span { key: "{face:?}", class: "people-face",
                            if let Some(shape) = FaceShape::named(name_of(face)) {
                                Drawn { shape }
                            }
                            span { class: "visually-hidden", {speaks::face(face)} }
                        }
                    }
                }
            }
        }
    }
}

/// Below each page: back, what reads it out, and what leads on.
#[component]
fn Ways(
    on_back: Callback,
    spoken: Vec<String>,
    /// Says so where there is no voice: once, where the child is asked.
    #[props(default)]
    says: bool,
    on_read: Callback,
    children: Element,
) -> Element {
    let by_itself = use_context::<Desk>().visiting.manner.spoken;
    rsx! {
        div { class: "page-buttons",
            Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: on_back, Line { text: say(key::CHILD_GO_BACK) } }
            ReadAloud { lines: spoken, by_itself, quietly: !says, on_read }
            {children}
        }
    }
}

/// Who does not read hears what was touched.
fn use_tells() -> Callback<String> {
    let aloud = use_context::<Aloud>();
    let by_itself = use_context::<Desk>().visiting.manner.spoken;
    use_callback(move |words: String| {
        if by_itself {
            aloud.read(vec![words], Callback::new(|()| ()));
        }
    })
}

fn near_picture(near: Near) -> &'static str {
    match near {
        Near::Close => "/pictures/near/close.svg",
        Near::Between => "/pictures/near/between.svg",
        Near::Far => "/pictures/near/far.svg",
    }
}

#[cfg(test)]
mod tests {
    use shared::answer::Kind;

    use super::*;

    fn around(placed: &[bool]) -> Vec<Around> {
        let one = |placed: &bool| Around {
            name: String::new(),
            kind: Kind::Person,
            picture: None,
            near: placed.then_some(Near::Far),
            seeing: Vec::new(),
        };
        placed.iter().map(one).collect()
    }

    #[test]
    fn from_any_page_back_leads_to_the_page_before_and_on_leads_there_again() {
        for scales in [true, false] {
            for around in [around(&[true, false, true]), around(&[false]), around(&[true])] {
                let mut step = Step::HowNear(0);
                while step != Step::Together {
                    let next = step.next(&around, scales);
                    assert_eq!(next.before(&around, scales), Some(step), "{around:?}, {scales}");
                    step = next;
                }
            }
        }
    }

    #[test]
    fn after_a_restart_the_map_goes_on_with_who_has_no_place_yet() {
        assert_eq!(Step::so_far(&around(&[])), Step::Who(0));
        assert_eq!(Step::so_far(&around(&[true, false])), Step::HowNear(1));
        assert_eq!(Step::so_far(&around(&[true, true])), Step::Together);
    }
}
