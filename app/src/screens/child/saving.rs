//! What a child makes, on its way to the disk: one writer, in order, for as long as the visit lasts. It does
//! not depend on a page staying open, and what the disk refuses waits here and is tried again.
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, VecDeque},
    rc::Rc,
};

use dioxus::{core::spawn_forever, prelude::*};
use futures_channel::oneshot;
use shared::id::CaptureId;

use crate::store::{Draft, Failure, Store};

/// The handle. Cheap to clone.
#[derive(Clone)]
pub struct Saving {
    line: Rc<Line>,
    /// Why the first in the line is not kept; none while all goes well.
    pub unkept: Signal<Option<Failure>>,
}

struct Line {
    store: Store,
    waiting: RefCell<VecDeque<Job>>,
    next_seq: RefCell<BTreeMap<CaptureId, u32>>,
    writing: Cell<bool>,
    asking: RefCell<Vec<oneshot::Sender<Result<(), Failure>>>>,
}

#[derive(Clone)]
enum Job {
    Begin(Box<Draft>),
    Piece { capture: CaptureId, seq: u32, bytes: Vec<u8> },
}

impl Job {
    fn capture(&self) -> CaptureId {
        match self {
            Self::Begin(draft) => draft.capture,
            Self::Piece { capture, .. } => *capture,
        }
    }
}

impl PartialEq for Saving {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.line, &other.line)
    }
}

impl Saving {
    pub fn new(store: Store) -> Self {
        let line = Line {
            store,
            waiting: RefCell::default(),
            next_seq: RefCell::default(),
            writing: Cell::new(false),
            asking: RefCell::default(),
        };
        // Not a page's: a task that outlives the page still writes to it.
        Self { line: Rc::new(line), unkept: Signal::new_in_scope(None, ScopeId::ROOT) }
    }

    pub fn begin(&self, draft: Draft) {
        self.line.next_seq.borrow_mut().insert(draft.capture, 0);
        self.add(Job::Begin(Box::new(draft)));
    }

    /// So many pieces of this draft are kept already.
    pub fn resume(&self, capture: CaptureId, pieces: u32) {
        let mut next = self.line.next_seq.borrow_mut();
        let seq = next.entry(capture).or_default();
        *seq = (*seq).max(pieces);
    }

    pub fn add_piece(&self, capture: CaptureId, bytes: Vec<u8>) {
        let seq = {
            let mut next = self.line.next_seq.borrow_mut();
            let next = next.entry(capture).or_default();
            let seq = *next;
            *next += 1;
            seq
        };
        self.add(Job::Piece { capture, seq, bytes });
    }

    /// What waits of a draft is not wanted any more.
    pub fn forget(&self, capture: CaptureId) {
        self.line.waiting.borrow_mut().retain(|job| job.capture() != capture);
    }

    /// Tries again what was refused.
    pub fn try_again(&self) {
        if self.line.writing.replace(true) {
            return;
        }
        let this = self.clone();
        spawn_forever(async move { this.write().await });
    }

    /// Waits until everything handed over so far is on the disk.
    pub async fn all_kept(&self) -> Result<(), Failure> {
        let (sender, answer) = oneshot::channel();
        self.line.asking.borrow_mut().push(sender);
        self.try_again();
        let lost = Failure::Other { reason: "nobody writes any more".into() };
        answer.await.unwrap_or(Err(lost))
    }

    fn add(&self, job: Job) {
        self.line.waiting.borrow_mut().push_back(job);
        self.try_again();
    }

    async fn write(mut self) {
        let end = loop {
            let first = self.line.waiting.borrow().front().cloned();
            let Some(job) = first else { break Ok(()) };
            let capture = job.capture();
            let written = match job {
                Job::Begin(draft) => self.line.store.begin_draft(*draft).await,
                Job::Piece { capture, seq, bytes } => self.line.store.add_piece(capture, seq, bytes).await,
            };
            if let Err(failure) = written {
                break Err(failure);
            }
            let mut waiting = self.line.waiting.borrow_mut();
            // It may have been forgotten meanwhile.
            if waiting.front().is_some_and(|job| job.capture() == capture) {
                waiting.pop_front();
            }
        };
        self.line.writing.set(false);
        let trouble = end.clone().err();
        if *self.unkept.peek() != trouble {
            self.unkept.set(trouble);
        }
        for asking in self.line.asking.take() {
            let _ = asking.send(end.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::{
        answer::{PromptShown, Way},
        id::{CaseId, VisitId},
        people::AgeBand,
    };

    use super::*;
    use crate::{
        store::{Ask, Reply, fake},
        ui::press::Page,
    };

    fn draft() -> Draft {
        Draft {
            capture: CaptureId::make(1, [1; 10]),
            case: CaseId::make(1, [2; 10]),
            visit: VisitId::make(1, [3; 10]),
            way: Way::Draw,
            prompt: PromptShown {
                code: "NOW.place".into(),
                version: 1,
                set: "s".into(),
                set_version: 1,
                band: AgeBand::From6To8,
                language: "en-GB".into(),
                text: "Draw".into(),
                read_aloud: 0,
                read_by: None,
            },
            about: None,
            beside: None,
            follows: None,
        }
    }

    #[component]
    fn Drawing(refused: usize) -> Element {
        let (saving, log) = use_hook(|| {
            let left = Cell::new(refused);
            let (store, log) = fake::store(move |ask| match ask {
                Ask::AddPiece { .. } if left.get() > 0 => {
                    left.set(left.get() - 1);
                    Err(Failure::Full)
                }
                _ => Ok(Reply::Done),
            });
            (Saving::new(store), log)
        });
        let mut kept = use_signal(|| None);
        let begin = {
            let saving = saving.clone();
            move |_| {
                saving.begin(draft());
                for piece in 0..3 {
                    saving.add_piece(draft().capture, vec![piece]);
                }
            }
        };
        let again = {
            let saving = saving.clone();
            move |_| saving.try_again()
        };
        let unkept = saving.unkept;
        let keep = move |_| {
            let saving = saving.clone();
            async move { kept.set(Some(saving.all_kept().await)) }
        };
        let seqs = move || {
            log.borrow()
                .iter()
                .map(|ask| match ask {
                    Ask::BeginDraft { .. } => "begin".to_owned(),
                    Ask::AddPiece { seq, .. } => seq.to_string(),
                    other => format!("{other:?}"),
                })
                .collect::<Vec<_>>()
                .join(" ")
        };
        rsx! {
            button { onclick: begin, "draw" }
            button { onclick: again, "again" }
            button { onclick: keep, "keep" }
            p { "unkept {unkept():?} kept {kept():?} asked {seqs()}" }
        }
    }

    #[test]
    fn pieces_reach_the_disk_in_the_order_they_were_made() {
        let mut page = Page::open(|| rsx! { Drawing { refused: 0 } });
        page.press("draw");
        page.press("keep");
        assert!(page.html().contains("unkept None kept Some(Ok(())) asked begin 0 1 2"), "{}", page.html());
    }

    #[test]
    fn what_the_disk_refused_is_told_and_tried_again_before_what_came_after_it() {
        let mut page = Page::open(|| rsx! { Drawing { refused: 2 } });
        page.press("draw");
        assert!(page.html().contains("unkept Some(Full)"), "{}", page.html());
        page.press("keep");
        assert!(
            page.html().contains("unkept Some(Full) kept Some(Err(Full)) asked begin 0 0<"),
            "{}",
            page.html()
        );
        page.press("again");
        page.press("keep");
        assert!(
            page.html().contains("unkept None kept Some(Ok(())) asked begin 0 0 0 1 2"),
            "{}",
            page.html()
        );
    }
}
