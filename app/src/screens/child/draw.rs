//! Drawing: a paper to draw on, and the pad. Every piece goes to the disk as it comes; "done" makes it something
//! kept.
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use dioxus::prelude::*;
use shared::{answer::Way, drawing::Paper, id::CaptureId, people::AgeBand};

use super::{
    aloud::{HeardPrompt, Line, ReadAloud},
    desk::{Deed, Desk},
    pad_words,
    parts::{Opening, Prompt, use_pieces},
    taking_down::{Drawn, use_drawn},
    watch::Watch,
};
use crate::{
    ink::{Ink, InkPad, Kit, PaperPicture},
    model::visit_flow::Hand,
    sound::{EndBeside, PartBeside, PieceHeard, TalkBeside, TalkButton, use_talk_beside},
    ui::{Button, ButtonKind, Glyph},
    words::{Key, key, say},
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
    let by_itself = desk.visiting.manner.spoken;
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
                    by_itself,
                    quietly: !by_itself,
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

/// The voice beside the drawing: each part of a take is a draft that goes where the drawing goes. Where it ended on the
/// drawing's clock is known when the next begins or the take ends.
fn use_telling(
    item: usize,
    desk: &Desk,
    ink: &Ink,
    drawing: &Rc<Cell<Option<CaptureId>>>,
) -> (TalkBeside, CopyValue<BTreeMap<CaptureId, i64>>) {
    let mut ends = use_hook(|| CopyValue::new(BTreeMap::<CaptureId, i64>::new()));
    let takes = use_hook(|| Rc::new(RefCell::new(BTreeMap::<(u32, u32), CaptureId>::new())));
    let clock = {
        let ink = ink.clone();
        use_callback(move |()| ink.now_ms())
    };
    let on_part = {
        let (desk, drawing, takes) = (desk.clone(), drawing.clone(), takes.clone());
        use_callback(move |PartBeside { take, part, from_ms }| {
            let Some(drawing) = drawing.get() else { return };
            let voice = desk.new_capture();
            let before = part.checked_sub(1).and_then(|before| takes.borrow().get(&(take, before)).copied());
            takes.borrow_mut().insert((take, part), voice);
            match before {
                Some(before) => {
                    ends.write().insert(before, from_ms);
                    desk.begin_part(voice, before, Some(from_ms));
                }
                None => desk.begin_beside(voice, item, drawing, from_ms),
            }
        })
    };
    let on_piece = {
        let (desk, takes) = (desk.clone(), takes.clone());
        use_callback(move |piece: PieceHeard| {
            let voice = takes.borrow().get(&(piece.take, piece.part)).copied();
            if let Some(voice) = voice {
                desk.saving.add_piece(voice, piece.bytes);
            }
        })
    };
    let on_ended = use_callback(move |EndBeside { take, until_ms }| {
        if let Some((_, voice)) = takes.borrow().range((take, 0)..=(take, u32::MAX)).next_back() {
            ends.write().insert(*voice, until_ms);
        }
    });
    (use_talk_beside(clock, on_part, on_piece, on_ended), ends)
}

/// The voices that were begun beside a drawing, each with its end on the drawing's clock where that is known.
fn voices_with_ends(
    desk: &Desk,
    drawing: CaptureId,
    ends: &BTreeMap<CaptureId, i64>,
) -> Vec<(CaptureId, Option<i64>)> {
    desk.voices_of(drawing).into_iter().map(|voice| (voice, ends.get(&voice).copied())).collect()
}

/// What stands beside the paper, in words.
const AT_THE_TABLE: [Key; 4] =
    [key::CHILD_SAY_FINISH, key::CHILD_TELL_WHILE_DRAWING, key::CHILD_TELL_STOP, key::CHILD_GO_BACK];

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
    let begin = {
        let desk = desk.clone();
        use_callback(move |name| desk.begin(name, item, Way::Draw))
    };
    let Drawn { capture, something, on_piece } = use_drawn(&ink, draft, begin);
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
    rsx! {
        div { class: "draw",
            div { class: "draw-bar",
                {in_bar}
                HeardPrompt {
                    class: "draw-prompt",
                    text: prompt.clone(),
                    // Asked to be heard while a voice is recorded nothing could be read, so all is said before.
                    lines: [prompt]
                        .into_iter()
                        .chain(AT_THE_TABLE.map(say))
                        .collect::<Vec<_>>(),
                    on_read,
                }
            }
            div { class: "draw-pad",
                InkPad { ink, words: pad_words::ink(), kit: Kit::of(band), on_piece,
                    Button { icon: Glyph::Forward, disabled: !something(), on_press: finish,
                        Line { text: say(key::CHILD_SAY_FINISH) }
                    }
                    {talk_beside}
                    {beside}
                }
            }
        }
    }
}
