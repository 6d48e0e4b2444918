//! Drawing: a paper to draw on, and the pad. Every piece goes to the disk as it comes; "done" makes it something
//! kept.
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use dioxus::prelude::*;
use shared::{
    answer::Way,
    drawing::{Paper, Piece},
    id::CaptureId,
    people::AgeBand,
};

use super::{
    aloud::{HeardPrompt, Line, ReadAloud},
    desk::{Deed, Desk},
    pad_words,
    parts::{DoNotKeep, Opening, Prompt, use_pieces},
    watch::Watch,
};
use crate::{
    ink::{Ink, InkPad, Kit, PaperPicture},
    model::{child_mode::reads_by_itself, visit_flow::Hand},
    sound::{PieceHeard, Started, TalkBeside, TalkButton, use_talk_beside},
    ui::{Button, ButtonKind, Glyph},
    words::{key, say},
};

#[component]
pub fn Draw(item: usize, draft: Option<CaptureId>) -> Element {
    let pieces = use_pieces(draft);
    match &*pieces.read() {
        Opening::Ready(pieces) if draft.is_none() => rsx! { OnWhichPaper { item, pieces: pieces.clone() } },
        Opening::Ready(pieces) => rsx! { Table { item, draft, paper: None, pieces: pieces.clone() } },
        other => other.page(),
    }
}

/// The paper that goes with what is asked is simply there; otherwise the child takes one.
#[component]
fn OnWhichPaper(item: usize, pieces: Rc<[Vec<u8>]>) -> Element {
    let desk = use_context::<Desk>();
    let suggested = desk.agenda().get(item).and_then(|item| Paper::named(item.paper.as_deref()?));
    let mut paper = use_signal(|| suggested);
    match paper() {
        Some(paper) => rsx! { Table { item, draft: None, paper, pieces } },
        None => rsx! { TakePaper { item, on_take: move |taken| paper.set(Some(taken)) } },
    }
}

#[component]
fn TakePaper(item: usize, on_take: Callback<Paper>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let band = desk.visiting.band;
    let papers = Kit::of(band).papers;
    let mut spoken = vec![say(key::CHILD_PAPER_WHICH)];
    spoken.extend(papers.iter().map(|paper| pad_words::paper(*paper)));
    rsx! {
        div { class: "papers",
            Prompt { text: say(key::CHILD_PAPER_WHICH) }
            div { class: "choices",
                for paper in papers.iter().copied() {
                    button {
                        key: "{paper:?}",
                        class: "picture-card choice paper-choice",
                        r#type: "button",
                        onclick: move |_| on_take.call(paper),
                        PaperPicture { paper }
                        span { class: "picture-card-word", Line { text: pad_words::paper(paper) } }
                    }
                }
            }
            div { class: "ways-below",
                ReadAloud {
                    lines: spoken,
                    by_itself: reads_by_itself(band),
                    quietly: matches!(band, AgeBand::From9To12 | AgeBand::From13),
                    on_read: |()| (),
                }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    {say(key::CHILD_GO_BACK)}
                }
            }
        }
    }
}

/// The voice beside the drawing: each take is a draft that goes where the drawing goes. Where a take ended on the
/// drawing's clock is known when it ends.
fn use_telling(
    item: usize,
    desk: &Desk,
    ink: &Ink,
    drawing: &Rc<Cell<Option<CaptureId>>>,
) -> (TalkBeside, CopyValue<BTreeMap<CaptureId, i64>>) {
    let mut ends = use_hook(|| CopyValue::new(BTreeMap::<CaptureId, i64>::new()));
    let takes = use_hook(|| Rc::new(RefCell::new(BTreeMap::<u32, CaptureId>::new())));
    let on_started = {
        let (desk, ink, drawing, takes) = (desk.clone(), ink.clone(), drawing.clone(), takes.clone());
        use_callback(move |started: Started| {
            let Some(drawing) = drawing.get() else { return };
            let voice = desk.new_capture();
            takes.borrow_mut().insert(started.take, voice);
            desk.begin_beside(voice, item, drawing, ink.now_ms());
        })
    };
    let on_piece = {
        let (desk, takes) = (desk.clone(), takes.clone());
        use_callback(move |piece: PieceHeard| {
            let voice = takes.borrow().get(&piece.take).copied();
            if let Some(voice) = voice {
                desk.saving.add_piece(voice, piece.bytes);
            }
        })
    };
    let on_ended = {
        let (ink, takes) = (ink.clone(), takes);
        use_callback(move |take: u32| {
            if let Some(voice) = takes.borrow().get(&take) {
                ends.write().insert(*voice, ink.now_ms());
            }
        })
    };
    (use_talk_beside(on_started, on_piece, on_ended), ends)
}

/// The voices that were begun beside a drawing, each with its end on the drawing's clock where that is known.
fn voices_with_ends(
    desk: &Desk,
    drawing: CaptureId,
    ends: &BTreeMap<CaptureId, i64>,
) -> Vec<(CaptureId, Option<i64>)> {
    desk.voices_of(drawing).into_iter().map(|voice| (voice, ends.get(&voice).copied())).collect()
}

#[component]
fn Table(item: usize, draft: Option<CaptureId>, paper: Option<Paper>, pieces: Rc<[Vec<u8>]>) -> Element {
    let desk = use_context::<Desk>();
    let mut hand = desk.hand;
    let ink = use_hook(|| {
        let ink = Ink::resume(pieces.iter().map(Vec::as_slice));
        if let Some(paper) = paper {
            ink.choose(paper);
        }
        ink
    });
    // Not a signal: the last piece comes while the page goes.
    let capture = use_hook(|| Rc::new(Cell::new(draft)));
    let mut something = use_signal(|| !ink.is_blank());
    let on_piece = {
        let (desk, capture, ink) = (desk.clone(), capture.clone(), ink.clone());
        use_callback(move |piece: Piece| {
            let name = capture.get().unwrap_or_else(|| {
                let name = desk.new_capture();
                desk.begin(name, item, Way::Draw);
                capture.set(Some(name));
                name
            });
            desk.saving.add_piece(name, piece.bytes);
            let is_something = !ink.is_blank();
            let known = something.try_peek().map(|known| *known);
            if known.is_ok_and(|known| known != is_something) {
                something.set(is_something);
            }
        })
    };
    let (talk, ends) = use_telling(item, &desk, &ink, &capture);
    let mut watched = use_signal(|| None::<CaptureId>);
    let finish = {
        let capture = capture.clone();
        move |()| {
            talk.finish();
            watched.set(capture.get());
        }
    };
    let keep = {
        let (desk, ink) = (desk.clone(), ink.clone());
        use_callback(move |drawing: CaptureId| {
            let (took_ms, document) = (u64::from(ink.drawing().end()), ink.document());
            let voices = voices_with_ends(&desk, drawing, &ends.peek());
            desk.put(Deed::KeepTold { drawing, took_ms, document, voices });
        })
    };
    let prompt = desk.prompt(item).map(|prompt| prompt.text).unwrap_or_default();
    let on_read = use_callback({
        let desk = desk.clone();
        move |()| desk.note_read(item)
    });
    let begun = desk.begun(item, Way::Draw).first().copied();
    let band = desk.visiting.band;
    if let Some(drawing) = watched() {
        return rsx! {
            Watch {
                document: ink.document(),
                drawing,
                voices: voices_with_ends(&desk, drawing, &ends.peek()),
                on_keep: move |()| keep.call(drawing),
                on_more: move |()| watched.set(None),
            }
        };
    }
    let back = rsx! {
        Button {
            kind: ButtonKind::Quiet,
            icon: Glyph::Back,
            on_press: move |()| hand.set(Hand::Ways { item }),
            Line { text: say(key::CHILD_GO_BACK) }
        }
    };
    // For large fingers there are three places beside the paper, and the way back is with the other ways out.
    let telling = rsx! {
        TalkButton {
            talk,
            start: say(key::CHILD_TELL_WHILE_DRAWING),
            stop: say(key::CHILD_TELL_STOP),
            words: pad_words::sound(),
            disabled: !something(),
        }
    };
    let (in_bar, beside, talk_beside) = match band {
        AgeBand::From3To5 => (Some(rsx! { {back} {telling} }), None, None),
        AgeBand::From6To8 | AgeBand::From9To12 => (Some(back), None, Some(telling)),
        AgeBand::From13 => (None, Some(back), Some(telling)),
    };
    let letting_go = begun.filter(|_| band != AgeBand::From3To5);
    rsx! {
        div { class: "draw",
            div { class: "draw-bar",
                {in_bar}
                HeardPrompt {
                    class: "draw-prompt",
                    text: prompt.clone(),
                    lines: [prompt, say(key::CHILD_SAY_FINISH), say(key::CHILD_GO_BACK)].to_vec(),
                    on_read,
                }
            }
            div { class: "draw-pad",
                InkPad { ink, words: pad_words::ink(), kit: Kit::of(band), on_piece,
                    Button { icon: Glyph::Forward, disabled: !something(), on_press: finish,
                        Line { text: say(key::CHILD_SAY_FINISH) }
                    }
                    {talk_beside}
                    if let Some(begun) = letting_go {
                        DoNotKeep { captures: desk.voices_of(begun).into_iter().chain([begun]).collect::<Vec<_>>() }
                    }
                    {beside}
                }
            }
        }
    }
}
