//! Put away: a plain sheet of paper that keeps nothing. What is drawn on it is in no store, and is gone.
use dioxus::prelude::*;
use shared::drawing::Piece;

use super::{desk::Desk, pad_words};
use crate::{
    ink::{Ink, InkPad, Kit},
    ui::{Glyph, IconButton, IconButtonKind},
    words::{key, say},
};

#[component]
pub fn BlankPaper(on_back: Callback) -> Element {
    let ink = use_hook(|| Ink::resume([]));
    let kit = Kit::of(use_context::<Desk>().visiting.band);
    rsx! {
        div { class: "blank-paper",
            header { class: "blank-paper-bar",
                IconButton {
                    icon: Glyph::Lock,
                    label: say(key::CHILD_GROWN_UP),
                    kind: IconButtonKind::Bare,
                    on_press: on_back,
                }
            }
            main { class: "draw-pad",
                InkPad { ink, words: pad_words::ink(), kit, on_piece: |_: Piece| () }
            }
        }
    }
}
