//! A child draws and talks for three minutes, and the tablet is switched off. Whenever that is, at most two seconds are
//! lost and the visit goes on.
use std::{fs, path::Path};

use shared::{
    answer::{Answer, Beside, Way},
    drawing::{Colour, Drawing, Op, Opacity, Piece as InkPiece, Sample, Stroke, Style, Tool, Width},
    event::Fact,
    id::{CaptureId, PersonId, VisitId},
    sound::{Piece, assemble},
};

use crate::{
    ask::{Ask, Draft, Reply},
    keeper::played::{PlayedServer, Tablet, Weather, case, prompt},
};

const SECONDS: u32 = 180;
/// The longest that the page holds back what it was given.
const HELD_MS: u32 = 500;
/// Each stroke takes so long, with a sample every ten milliseconds.
const STROKE_MS: u32 = 3_000;
const SAMPLE_MS: u32 = 10;
const LOST_MS: u32 = 2_000;

struct Capture {
    visit: VisitId,
    drawing: CaptureId,
    voice: CaptureId,
    pieces: [u32; 2],
}

impl Capture {
    fn begin(tablet: &Tablet) -> Self {
        let visit = tablet.open_visit();
        let drawing = tablet.begin(visit, Way::Draw);
        let voice = tablet.name();
        let draft = Draft {
            capture: voice,
            case: case(),
            visit,
            way: Way::Say,
            prompt: prompt(),
            about: None,
            beside: Some(Beside { drawing, from_ms: 0, until_ms: 0 }),
            follows: None,
        };
        tablet.done(Ask::BeginDraft { draft });
        Self { visit, drawing, voice, pieces: [0; 2] }
    }

    /// What the page hands over when so much was drawn and said.
    fn hand_over(&mut self, tablet: &Tablet, until_ms: u32) {
        let [ink, sound] = self.pieces;
        self.pieces = [ink + 1, sound + 1];
        let op = (until_ms - 1) / STROKE_MS;
        let drawn = stroke(op * STROKE_MS, until_ms);
        let piece = match until_ms % STROKE_MS {
            0 => InkPiece::whole(op, &Op::Stroke(drawn)),
            since => InkPiece::part(op, (since - HELD_MS) / SAMPLE_MS, &drawn),
        };
        keep(tablet, self.drawing, ink, piece.bytes);
        let pcm = vec![1; (HELD_MS * 32) as usize];
        keep(tablet, self.voice, sound, Piece { number: sound, pcm }.to_bytes());
    }
}

fn keep(tablet: &Tablet, capture: CaptureId, seq: u32, bytes: Vec<u8>) {
    tablet.ask_with(Ask::AddPiece { capture, seq }, Some(bytes)).unwrap();
}

fn stroke(from_ms: u32, until_ms: u32) -> Stroke {
    let style =
        Style { tool: Tool::Pen, width: Width::ALL[0], colour: Colour::ALL[0], opacity: Opacity::Full };
    let samples = (0..(until_ms - from_ms) / SAMPLE_MS)
        .map(|at| Sample::nearest(f64::from(at), 500.0, 0.5, f64::from(if at == 0 { 0 } else { SAMPLE_MS })));
    Stroke { style, at: from_ms, samples: samples.collect() }
}

/// The files as they lie on the disk while the store is open and nobody has shut it.
fn switched_off(folder: &Path) -> tempfile::TempDir {
    let left = tempfile::tempdir().unwrap();
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), left.path().join(file.file_name())).unwrap();
    }
    left
}

fn pieces(tablet: &Tablet, capture: CaptureId) -> Vec<Vec<u8>> {
    let answered = tablet.ask_with(Ask::Pieces { capture }, None).unwrap();
    let (Reply::Pieces { lengths, .. }, Some(bytes)) = (answered.said, answered.bytes) else {
        panic!("no pieces")
    };
    let mut rest = bytes.as_slice();
    let mut taken = |length: u32| rest.split_off(..length as usize).unwrap().to_vec();
    lengths.into_iter().map(&mut taken).collect()
}

/// Switched on again: how much of the drawing and of the voice is there, in milliseconds.
fn resumed(left: &Path, server: &std::rc::Rc<PlayedServer>, person: PersonId, capture: &Capture) -> [u32; 2] {
    let tablet = Tablet::new(left, 1, server);
    tablet.done(Ask::Unlock { person, pin: "123456".into() });
    assert_eq!(tablet.home().open_visit.map(|open| open.visit), Some(capture.visit), "the visit goes on");
    let Reply::Drafts(drafts) = tablet.done(Ask::Drafts { visit: capture.visit }) else {
        panic!("no drafts")
    };
    let begun: Vec<_> = drafts.read().unwrap().into_iter().map(|draft| draft.capture).collect();
    assert_eq!(begun, [capture.drawing, capture.voice]);
    let ink = Drawing::from_pieces(pieces(&tablet, capture.drawing).iter().map(Vec::as_slice));
    let voice = assemble(pieces(&tablet, capture.voice).iter().map(Vec::as_slice));
    assert_eq!((ink.unreadable, voice.missing), (0, 0));
    [ink.drawing.end(), voice.length_ms()]
}

#[test]
fn switched_off_in_any_second_of_three_minutes_at_most_two_are_lost_and_the_visit_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let person = tablet.home().person.id;
    let mut capture = Capture::begin(&tablet);
    for second in 1..=SECONDS {
        // Just before the next piece is handed over: the worst moment there is.
        let killed_ms = second * 1_000 - 1;
        while (capture.pieces[0] + 1) * HELD_MS <= killed_ms {
            let until_ms = (capture.pieces[0] + 1) * HELD_MS;
            capture.hand_over(&tablet, until_ms);
        }
        let left = switched_off(folder.path());
        let there = resumed(left.path(), &server, person, &capture);
        for there_ms in there {
            assert!(there_ms + LOST_MS >= killed_ms, "{there:?} of {killed_ms} ms");
        }
    }
}

/// Talking begins a drawing too: paper on which nothing was drawn is never kept, and what was said is.
#[test]
fn what_was_said_beside_paper_on_which_nothing_was_drawn_is_kept_and_the_paper_asks_for_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let begun = Capture::begin(&tablet);
    let second = tablet.name();
    let Reply::Drafts(drafts) = tablet.done(Ask::Drafts { visit: begun.visit }) else { panic!("no drafts") };
    let voice = drafts.read().unwrap().into_iter().find(|draft| draft.capture == begun.voice).unwrap();
    tablet.done(Ask::BeginDraft { draft: Draft { capture: second, ..voice } });
    for voice in [begun.voice, second] {
        keep(&tablet, voice, 0, Piece { number: 0, pcm: vec![1; 32_000] }.to_bytes());
    }
    let said = |capture| {
        let kept = tablet.ask_with(Ask::Keep { capture, took_ms: 0, until_ms: Some(1_000) }, None).unwrap();
        let Reply::Recorded(event) = kept.said else { panic!("not kept") };
        match event.read().unwrap().fact {
            Fact::Captured { answer: Answer::Say { length_ms, beside, .. }, .. } => (length_ms, beside),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(said(begun.voice), (1_000, None));
    assert_eq!(said(second), (1_000, None), "the paper waited for the last of them");
    let Reply::Drafts(left) = tablet.done(Ask::Drafts { visit: begun.visit }) else { panic!("no drafts") };
    assert!(left.read().unwrap().is_empty(), "nothing is begun any more");
}
