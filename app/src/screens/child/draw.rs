//! Drawing: a paper to draw on, and the pad. Every piece goes to the disk as it comes; "done" makes it something
//! kept. So does talking beside it, also before the first stroke: paper on which nothing was drawn is not kept, and what
//! was said is.
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use dioxus::prelude::*;
use shared::{answer::Way, drawing::Paper, id::CaptureId, people::AgeBand};

use super::{
    aloud::{Aloud, HeardPrompt, Line, ReadAloud},
    desk::{Deed, Desk},
    pad_words,
    parts::{Opening, Prompt, use_pieces},
    taking_down::{Drawn, use_drawn},
    turns::use_turns,
    watch::{Watch, begun_beside},
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
    let turns = use_turns(desk.visiting.manner.choices);
    let all = Kit::of(band).papers;
    let (papers, more) = (turns.shown(all), turns.more(all));
    let mut spoken = vec![say(key::CHILD_PAPER_WHICH)];
    spoken.extend(papers.iter().map(|paper| pad_words::paper(*paper)));
    spoken.extend(more.then(|| say(key::CHILD_PAPER_OTHERS)));
    rsx! {
        div { class: "papers",
            Prompt { text: say(key::CHILD_PAPER_WHICH) }
            div { class: "choices",
                for paper in papers {
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
                if more {
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Glyph::Again,
                        on_press: move |()| turns.turn(),
                        Line { text: say(key::CHILD_PAPER_OTHERS) }
                    }
                }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| hand.set(Hand::Ways { item }),
                    Line { text: say(key::CHILD_GO_BACK) }
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
    drawing: Callback<(), CaptureId>,
    mut told: Signal<bool>,
) -> (TalkBeside, CopyValue<BTreeMap<CaptureId, i64>>) {
    let mut ends = use_hook(|| CopyValue::new(BTreeMap::<CaptureId, i64>::new()));
    let takes = use_hook(|| Rc::new(RefCell::new(BTreeMap::<(u32, u32), CaptureId>::new())));
    let clock = {
        let (ink, world) = (ink.clone(), desk.services.world.clone());
        use_callback(move |()| ink.now_ms(world.now().unix_ms()))
    };
    let on_part = {
        let (desk, takes) = (desk.clone(), takes.clone());
        use_callback(move |PartBeside { take, part, from_ms }| {
            // What is said may begin the drawing.
            let drawing = drawing.call(());
            told.set(true);
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

/// What was said before a kill lies on the drawing's clock: what is drawn now comes after it.
fn use_voices_before(desk: &Desk, ink: &Ink, draft: Option<CaptureId>) {
    let (desk, ink) = (desk.clone(), ink.clone());
    use_hook(move || {
        let voices = draft.map(|drawing| desk.voices_of(drawing)).unwrap_or_default();
        if voices.is_empty() {
            return;
        }
        spawn(async move {
            let voices: Vec<_> = voices.into_iter().map(|voice| (voice, None)).collect();
            let told = begun_beside(&desk, &voices).await.unwrap_or_default();
            let last = told.iter().map(|part| part.beside.until_ms).max().unwrap_or(0);
            ink.not_before(u32::try_from(last).unwrap_or(0).saturating_add(1_000));
        });
    });
}

/// Who does not read hears that a take is as long as one can be.
fn use_told_when_full(talk: TalkBeside, by_itself: bool) {
    let aloud = use_context::<Aloud>();
    use_effect(move || {
        if talk.is_full() && by_itself {
            aloud.read(vec![say(key::CHILD_SAY_FULL)], Callback::new(|()| ()));
        }
    });
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
    let Drawn { capture, named, something, on_piece } = use_drawn(&ink, draft, begin);
    let told = use_signal(|| draft.is_some_and(|drawing| !desk.voices_of(drawing).is_empty()));
    let (talk, ends) = use_telling(item, &desk, &ink, named, told);
    use_voices_before(&desk, &ink, draft);
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
    use_told_when_full(talk, desk.visiting.manner.spoken);
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
                    Button { icon: Glyph::Forward, disabled: !something() && !told(), on_press: finish,
                        Line { text: say(key::CHILD_SAY_FINISH) }
                    }
                    {talk_beside}
                    {beside}
                }
            }
        }
    }
}
