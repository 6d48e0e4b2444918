//! What the pages of a visit are made of beside the alphabet.
use std::rc::Rc;

use dioxus::prelude::*;
use shared::id::CaptureId;

use super::{
    aloud::{Line, ReadAloud},
    desk::{Deed, Desk},
};
use crate::{
    model::begun::parts_of,
    store::Failure,
    ui::{Button, ButtonKind, Dialog, Glyph, Icon},
    words::{key, say},
};

/// A thing to choose: picture and word, the word marked while it is read. All choices of a page are of one
/// size.
#[component]
pub fn Choice(
    picture: Glyph,
    #[props(into)] word: String,
    /// Said beneath: that it was begun.
    #[props(default, into)]
    note: Option<String>,
    #[props(default)] disabled: bool,
    on_press: Callback,
) -> Element {
    rsx! {
        button {
            class: "picture-card choice",
            r#type: "button",
            "data-ground": ground(picture),
            "data-begun": note.is_some(),
            disabled,
            onclick: move |_| on_press.call(()),
            span { class: "picture-card-picture", Icon { glyph: picture } }
            span { class: "picture-card-word", Line { text: word } }
            if let Some(note) = &note {
                span { class: "choice-note", "{note}" }
            }
        }
    }
}

/// The ways that a child knows best stand on a colour of their own.
fn ground(picture: Glyph) -> Option<&'static str> {
    [(Glyph::Pencil, "clay"), (Glyph::Face, "marigold"), (Glyph::Microphone, "sky")]
        .into_iter()
        .find_map(|(known, ground)| (known == picture).then_some(ground))
}

/// What is asked, as the heading of its page.
#[component]
pub fn Prompt(#[props(into)] text: String) -> Element {
    rsx! {
        h1 {
            class: "prompt",
            tabindex: "-1",
            onmounted: move |event| async move {
                let _ = event.set_focus(true).await;
            },
            Line { text }
        }
    }
}

/// The pieces of what was begun.
pub type Pieces = Rc<[Vec<u8>]>;

/// What was begun, on its way from the disk.
#[derive(Debug, Clone, PartialEq)]
pub enum Opening<T = Pieces> {
    Reading,
    Ready(T),
    Failed(Callback),
}

impl<T> Opening<T> {
    /// The page while it is not there.
    pub fn page(&self) -> Element {
        match self {
            Self::Failed(again) => {
                let again = *again;
                rsx! {
                    Prompt { text: say(key::CHILD_COULD_NOT_OPEN) }
                    Button { icon: Glyph::Again, on_press: again, Line { text: say(key::CHILD_TRY_AGAIN) } }
                }
            }
            Self::Reading | Self::Ready(_) => rsx! {
                p { class: "moment", role: "status", Line { text: say(key::CHILD_ONE_MOMENT) } }
            },
        }
    }
}

/// The pieces of what was begun, read once; nothing when it begins here.
pub fn use_pieces(draft: Option<CaptureId>) -> Signal<Opening> {
    use_opening(draft.into_iter().collect(), |parts| parts.into_iter().next().unwrap_or_default())
}

/// The same of each part of a recording, in order.
pub fn use_parts(draft: Option<CaptureId>) -> Signal<Opening<Rc<[Pieces]>>> {
    let desk = use_context::<Desk>();
    let parts = draft.map_or_else(Vec::new, |first| parts_of(&desk.drafts.peek(), first));
    use_opening(parts, Into::into)
}

fn use_opening<T: Clone + 'static>(
    captures: Vec<CaptureId>,
    ready: fn(Vec<Pieces>) -> T,
) -> Signal<Opening<T>> {
    let desk = use_context::<Desk>();
    let mut opening = use_signal(|| match captures[..] {
        [] => Opening::Ready(ready(Vec::new())),
        _ => Opening::Reading,
    });
    let mut read = use_signal(|| None::<Callback>);
    let again = use_callback(move |()| {
        if captures.is_empty() {
            return;
        }
        let (desk, captures) = (desk.clone(), captures.clone());
        spawn(async move {
            opening.set(Opening::Reading);
            opening.set(match (read_all(&desk, &captures).await, *read.peek()) {
                (Ok(parts), _) => Opening::Ready(ready(parts)),
                (Err(_), Some(again)) => Opening::Failed(again),
                (Err(_), None) => Opening::Reading,
            });
        });
    });
    use_hook(|| {
        read.set(Some(again));
        again.call(());
    });
    opening
}

async fn read_all(desk: &Desk, captures: &[CaptureId]) -> Result<Vec<Pieces>, Failure> {
    // What is still on its way to the disk belongs to it.
    desk.saving.all_kept().await?;
    let mut parts = Vec::new();
    for capture in captures {
        let pieces = desk.services.store.pieces(*capture).await?.pieces;
        desk.saving.resume(*capture, u32::try_from(pieces.len()).unwrap_or(u32::MAX));
        parts.push(pieces.into());
    }
    Ok(parts)
}

/// Throws away what was begun, after a second tap elsewhere.
#[component]
pub fn DoNotKeep(captures: Vec<CaptureId>) -> Element {
    let desk = use_context::<Desk>();
    let mut sure = use_signal(|| false);
    // Not offered while a safety matter is open.
    if desk.is_locked() {
        return rsx! {};
    }
    rsx! {
        Button {
            kind: ButtonKind::Quiet,
            icon: Glyph::Close,
            disabled: captures.is_empty(),
            on_press: move |()| sure.set(true),
            Line { text: say(key::CHILD_DO_NOT_KEEP) }
        }
        if sure() {
            Dialog { title: say(key::CHILD_DO_NOT_KEEP_SURE), on_leave: move |()| sure.set(false),
                ReadAloud {
                    lines: [key::CHILD_DO_NOT_KEEP_SURE, key::CHILD_DO_NOT_KEEP_NO, key::CHILD_DO_NOT_KEEP_YES]
                        .map(say)
                        .to_vec(),
                    by_itself: desk.visiting.manner.spoken,
                    quietly: true,
                    on_read: |()| (),
                }
                div { class: "dialog-answers",
                    Button { kind: ButtonKind::Quiet, icon: Glyph::Keep, on_press: move |()| sure.set(false),
                        Line { text: say(key::CHILD_DO_NOT_KEEP_NO) }
                    }
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Glyph::Close,
                        on_press: move |()| {
                            sure.set(false);
                            desk.put(Deed::ThrowAway(captures.clone()));
                        },
                        Line { text: say(key::CHILD_DO_NOT_KEEP_YES) }
                    }
                }
            }
        }
    }
}
