//! Before the first scale of a young child: two faces whose names are known. Who does not pick them is not asked with
//! scales in this visit, and nobody is told that anything was wrong, because nothing was.
use dioxus::prelude::*;
use shared::{
    answer::Face,
    event::{Fact, Try},
};

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
    feel::name_of,
    parts::Prompt,
    speaks,
};
use crate::{
    ui::{Button, ButtonKind, Face as Drawn, FaceShape, Glyph},
    words::{Key, key, say},
};

const ASKED: [(Face, Key); 2] =
    [(Face::Happy, key::CHILD_WARM_UP_HAPPY), (Face::Sad, key::CHILD_WARM_UP_SAD)];

#[component]
pub fn WarmUp(on_back: Callback) -> Element {
    let desk = use_context::<Desk>();
    let by_itself = desk.visiting.manner.spoken;
    let mut tries = use_signal(Vec::<Try>::new);
    let done = tries.read().len();
    // One of two orders, by chance, so that a habit of the hand is not taken for an answer.
    let turned = use_hook(|| ASKED.map(|_| desk.services.world.coin()));
    let Some((known, question)) = ASKED.get(done).copied() else { return rsx! {} };
    let mut faces = [Face::Sad, Face::Happy];
    if turned[done] {
        faces.reverse();
    }
    let asked = say(question);
    let pick = {
        let asked = asked.clone();
        move |picked: Face| {
            let shown = faces.map(|face| name_of(face).to_owned()).to_vec();
            let it = Try {
                asked: asked.clone(),
                shown,
                known: name_of(known).into(),
                picked: name_of(picked).into(),
            };
            tries.write().push(it);
            let tries = tries.peek().clone();
            if tries.len() == ASKED.len() {
                let understood = tries.iter().all(|it| it.known == it.picked);
                desk.put(Deed::Record(Fact::ScalesTried { tries, understood }));
            }
        }
    };
    rsx! {
        div { class: "warm-up",
            Prompt { text: asked.clone() }
            div { class: "choices",
                for face in faces {
                    button {
                        key: "{face:?}",
                        class: "picture-card choice",
                        r#type: "button",
                        aria_label: speaks::face(face),
                        onclick: {
                            let mut pick = pick.clone();
                            move |_| pick(face)
                        },
                        if let Some(shape) = FaceShape::named(name_of(face)) {
                            Drawn { shape }
                        }
                    }
                }
            }
            div { class: "page-buttons",
                Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: on_back, Line { text: say(key::CHILD_GO_BACK) } }
            }
            ReadAloud { lines: vec![asked], by_itself, quietly: true, on_read: |()| () }
        }
    }
}
