//! Which feelings, and how much of each. Words and faces, never a number.
use dioxus::prelude::*;
use shared::{
    answer::{Amount, Answer, Face, FacePicked, FaceShown, Way},
    id::CaptureId,
    people::AgeBand,
    question::Item,
};

use super::{
    aloud::{Aloud, Line, ReadAloud},
    desk::Desk,
    growing::{Growing, Grows},
    parts::Prompt,
    speaks,
    warm_up::WarmUp,
};
use crate::{
    model::{child_mode::tries_scales_first, manner::most_telling, visit_flow::Hand},
    ui::{self, Button, ButtonKind, FaceChoice, FaceRow, FaceShape, Glyph, HowMuch},
    words::{Key, Value, key, say, say_with},
};

const AT_MOST: usize = 3;

impl Desk {
    /// No cartoon faces for who is nearly grown up, nor for who wants words alone.
    pub fn in_words(&self) -> bool {
        self.visiting.band == AgeBand::From13 || (self.words_only)()
    }
}

/// Who reads, and is not too old for faces, chooses between them and words alone.
pub fn chooses_words(band: AgeBand) -> bool {
    band == AgeBand::From9To12
}

#[component]
pub fn Feel(item: usize, draft: Option<CaptureId>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    if tries_scales_first(desk.visiting.band) && desk.view().is_some_and(|view| view.scales.is_none()) {
        return rsx! { WarmUp { on_back: move |()| hand.set(Hand::Ways { item }) } };
    }
    rsx! {
        Grows {
            item,
            way: Way::Feel,
            draft,
            page: move |(growing, begun)| rsx! { Faces { item, growing, begun } },
        }
    }
}

/// The faces that this child is asked with, as it sees them now.
fn faces_of(desk: &Desk, asked: &Item) -> Vec<FaceShown> {
    let mut faces = asked.faces.get(&desk.visiting.band).cloned().unwrap_or_default();
    faces = most_telling(&faces, desk.visiting.manner.choices);
    if faces.len() == 2 && desk.turned(&asked.code) {
        faces.reverse();
    }
    faces.into_iter().map(|face| FaceShown { face, words: speaks::face(face) }).collect()
}

#[component]
fn Faces(item: usize, growing: Growing, begun: Option<Answer>) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let mut hand = desk.hand;
    let Some(asked) = desk.agenda().get(item).cloned() else { return rsx! {} };
    let (shown, before) = use_hook(|| match begun {
        Some(Answer::Feel { shown, picked, .. }) => (shown, picked),
        _ => (faces_of(&desk, &asked), Vec::new()),
    });
    let picked = use_signal(|| before);
    // Which of the picked faces is asked about; none while they are being picked.
    let mut asking = use_signal(|| None::<usize>);
    let on_change = use_callback({
        let (desk, growing, shown) = (desk.clone(), growing.clone(), shown.clone());
        move |()| {
            let (shown, picked) = (shown.clone(), picked.peek().clone());
            growing.grew(&Answer::Feel { shown, picked, in_words: desk.in_words() });
        }
    });
    let prompt = asked.prompts.get(&band).cloned().unwrap_or_default();
    match asking() {
        None => rsx! {
            Prompt { text: prompt.clone() }
            PickFaces { prompt, shown, picked, code: asked.code, on_change }
            div { class: "page-buttons",
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    Line { text: say(key::CHILD_GO_BACK) }
                }
                Button {
                    icon: Glyph::Forward,
                    disabled: picked.read().is_empty(),
                    on_press: move |()| asking.set(Some(0)),
                    Line { text: say(key::CHILD_GO_ON) }
                }
            }
        },
        Some(place) => rsx! {
            AmountOf { key: "{place}", place, picked, on_change }
            div { class: "page-buttons",
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| asking.set(place.checked_sub(1)),
                    Line { text: say(key::CHILD_GO_BACK) }
                }
                if place + 1 < picked.read().len() {
                    Button {
                        icon: Glyph::Forward,
                        on_press: move |()| asking.set(Some(place + 1)),
                        Line { text: say(key::CHILD_GO_ON) }
                    }
                } else {
                    Button { icon: Glyph::Keep, disabled: desk.is_busy(), on_press: move |()| growing.keep(),
                        Line { text: say(key::CHILD_KEEP) }
                    }
                }
            }
        },
    }
}

#[component]
fn PickFaces(
    prompt: String,
    shown: Vec<FaceShown>,
    mut picked: Signal<Vec<FacePicked>>,
    code: String,
    on_change: Callback,
) -> Element {
    let desk = use_context::<Desk>();
    let aloud = use_context::<Aloud>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let title = speaks::pick_a_face(band);
    let mut spoken = vec![prompt, title.clone()];
    spoken.extend(shown.iter().map(|face| face.words.clone()));
    if chooses_words(band) {
        spoken.push(say(words_only(&desk)));
    }
    let words_of = |face: Face| {
        shown.iter().find(|known| known.face == face).map(|known| known.words.clone()).unwrap_or_default()
    };
    let names = picked.read().iter().map(|it| words_of(it.face)).collect::<Vec<_>>().join(", ");
    let picked_words =
        say_with(key::CHILD_FACE_PICKED, &[("n", Value::from(picked.read().len())), ("faces", names.into())]);
    let change = {
        let shown = shown.clone();
        move |codes: Vec<String>| {
            let before = picked.peek().clone();
            let now: Vec<FacePicked> = codes
                .iter()
                .filter_map(|code| shown.iter().find(|face| name_of(face.face) == *code))
                .map(|face| {
                    let known = before.iter().find(|it| it.face == face.face);
                    FacePicked { face: face.face, how_much: known.and_then(|it| it.how_much) }
                })
                .collect();
            // Who does not read hears which face it is.
            if let Some(new) = now.last().filter(|_| now.len() > before.len() && by_itself) {
                aloud.read(vec![speaks::face(new.face)], Callback::new(|()| ()));
            }
            picked.set(now);
            on_change.call(());
        }
    };
    rsx! {
        FaceRow {
            legend: title,
            faces: shown.iter().filter_map(choice).collect::<Vec<_>>(),
            picked: picked.read().iter().map(|it| name_of(it.face).to_owned()).collect::<Vec<_>>(),
            at_most: AT_MOST,
            in_words: desk.in_words(),
            picked_words,
            full_words: if shown.len() > AT_MOST { say(key::CHILD_FACE_THREE_IS_ALL) } else { String::new() },
            read: aloud.line_among(shown.iter().map(|face| &face.words)),
            on_change: change,
        }
        WordsOnly {}
        ReadAloud {
            lines: spoken,
            by_itself,
            quietly: !by_itself,
            on_read: move |()| desk.note_read_aloud(&code),
        }
    }
}

/// Faces, or words alone: at an age that is between the two, as the child likes.
#[component]
pub fn WordsOnly() -> Element {
    let desk = use_context::<Desk>();
    let mut only = desk.words_only;
    if !chooses_words(desk.visiting.band) {
        return rsx! {};
    }
    let words = words_only(&desk);
    rsx! {
        div { class: "words-only",
            Button { kind: ButtonKind::Quiet, icon: Glyph::Face, on_press: move |()| only.toggle(), Line { text: say(words) } }
        }
    }
}

fn words_only(desk: &Desk) -> Key {
    if (desk.words_only)() { key::CHILD_FACES_TOO } else { key::CHILD_FACES_WORDS }
}

#[component]
fn AmountOf(place: usize, mut picked: Signal<Vec<FacePicked>>, on_change: Callback) -> Element {
    let desk = use_context::<Desk>();
    let aloud = use_context::<Aloud>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let Some(now) = picked.read().get(place).cloned() else { return rsx! {} };
    let title = speaks::how_much(band);
    let words = [Amount::ALittle, Amount::Some, Amount::ALot].map(speaks::amount);
    let spoken = [speaks::face(now.face), title.clone()].into_iter().chain(words.clone()).collect::<Vec<_>>();
    rsx! {
        Prompt { text: title.clone() }
        div { class: "amount-of",
            if let Some(shape) = FaceShape::named(name_of(now.face)).filter(|_| !desk.in_words()) {
                ui::Face { shape }
            }
            p { {speaks::face(now.face)} }
        }
        HowMuch {
            read: aloud.line_among(&words),
            legend: say_with(key::CHILD_HOW_MUCH_OF, &[("face", speaks::face(now.face).into())]),
            words,
            picked: now.how_much.map(shown_as),
            on_pick: move |amount| {
                if let Some(it) = picked.write().get_mut(place) {
                    it.how_much = Some(meant_by(amount));
                }
                on_change.call(());
            },
        }
        ReadAloud { lines: spoken, by_itself, quietly: true, on_read: |()| () }
    }
}

fn choice(shown: &FaceShown) -> Option<FaceChoice> {
    let code = name_of(shown.face);
    Some(FaceChoice { code: code.into(), shape: FaceShape::named(code)?, word: shown.words.clone() })
}

/// As a question set calls it.
pub fn name_of(face: Face) -> &'static str {
    match face {
        Face::Happy => "happy",
        Face::Calm => "calm",
        Face::Sad => "sad",
        Face::Angry => "angry",
        Face::Scared => "scared",
        Face::Worried => "worried",
        Face::Mixed => "mixed",
    }
}

fn shown_as(amount: Amount) -> ui::Amount {
    match amount {
        Amount::ALittle => ui::Amount::Small,
        Amount::Some => ui::Amount::Middle,
        Amount::ALot => ui::Amount::Big,
    }
}

fn meant_by(amount: ui::Amount) -> Amount {
    match amount {
        ui::Amount::Small => Amount::ALittle,
        ui::Amount::Middle => Amount::Some,
        ui::Amount::Big => Amount::ALot,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_that_a_set_may_offer_has_a_drawing() {
        for face in
            [Face::Happy, Face::Calm, Face::Sad, Face::Angry, Face::Scared, Face::Worried, Face::Mixed]
        {
            let shown = FaceShown { face, words: speaks::face(face) };
            assert!(choice(&shown).is_some(), "{face:?}");
        }
    }

    #[test]
    fn the_amount_that_is_shown_is_the_amount_that_is_kept() {
        for amount in [Amount::ALittle, Amount::Some, Amount::ALot] {
            assert_eq!(meant_by(shown_as(amount)), amount);
        }
    }
}
