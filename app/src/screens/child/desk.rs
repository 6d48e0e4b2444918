//! What the pages of a visit share: who is here, what happened, what is begun, and the one way to write
//! something down.
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use dioxus::{core::spawn_forever, prelude::*};
use shared::{
    answer::{Beside, PromptShown, ReadBy, Way},
    event::{About, Event, Fact, Meant},
    id::{CaptureId, PersonId, VisitId},
    people::{AgeBand, Case},
    projection::{ItemOutcome, VisitView, visits},
    question::{Item, QuestionSet},
};

use super::{differently::Earlier, saving::Saving, speaks};
use crate::{
    model::{
        begun::goes_along,
        manner::Manner,
        visit_flow::{self, Hand, Page, Place},
    },
    services::Services,
    store::{Comfort, Draft, Failure, OpenVisit},
    words::{self, Listener},
};

/// Something to be written down. It is done when the store says so, and not before.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one deed at a time")]
pub enum Deed {
    Record(Fact),
    /// The last takes of a voice are let go once the child keeps one: `instead_of`.
    Keep {
        capture: CaptureId,
        took_ms: u64,
        document: Option<Vec<u8>>,
        instead_of: Vec<CaptureId>,
        /// Of a recording spoken beside a drawing: when it ended, on the clock of the drawing.
        until_ms: Option<i64>,
    },
    /// A drawing and the voices that were heard while it was drawn: each with its end on the drawing's clock, where
    /// that is known. The voices are kept first, so that a drawing never waits for its voice; the last one takes paper
    /// with it on which nothing was drawn.
    KeepTold {
        drawing: CaptureId,
        took_ms: u64,
        document: Vec<u8>,
        voices: Vec<(CaptureId, Option<i64>)>,
    },
    /// A card of the child's own comes onto the table of a sorting that was begun: as words, or as what was drawn or
    /// said, instead of earlier tries.
    LayCard {
        item: usize,
        sorting: CaptureId,
        words: String,
        own: Option<CaptureId>,
        instead_of: Vec<CaptureId>,
    },
    /// With each goes what goes along with it.
    ThrowAway(Vec<CaptureId>),
    /// The adult closes the visit. What the child has not said to keep is not kept.
    Close {
        not_kept: Vec<CaptureId>,
    },
}

/// Everything about the visit that does not change while it lasts.
#[derive(Debug, Clone, PartialEq)]
pub struct Visiting {
    pub open: OpenVisit,
    /// None when the case left this device while the visit was open: nobody has a name then.
    pub case: Option<Case>,
    pub worker: PersonId,
    pub worker_name: String,
    /// In whose words the child is spoken to.
    pub band: AgeBand,
    /// The band of the visit itself, before what the child's profile says.
    pub own_band: AgeBand,
    pub manner: Manner,
    /// How the pages look.
    pub comfort: Comfort,
    /// As written down when the visit was opened.
    pub language: String,
    pub set: QuestionSet,
    /// No visit is open: the child is in its own room.
    pub in_room: bool,
}

/// The question whether to go on, which has no code in any set.
pub const ASSENT: &str = "assent";

/// The handle that pages find as context.
#[derive(Clone, PartialEq)]
pub struct Desk {
    pub visiting: Visiting,
    pub services: Services,
    anew: Callback,
    pub saving: Saving,
    pub hand: Signal<Hand>,
    pub events: Signal<Vec<Event>>,
    pub drafts: Signal<Vec<Draft>>,
    /// How often each prompt was read aloud since it was put.
    pub read_aloud: Signal<BTreeMap<String, u32>>,
    /// By which voice a page was read just now, and each prompt last.
    pub heard_by: Signal<Option<ReadBy>>,
    read_by: Signal<BTreeMap<String, ReadBy>>,
    /// Which questions of two answers are put the other way round. Not a signal: it is thrown while a page is drawn.
    turned: Rc<RefCell<BTreeMap<String, bool>>>,
    doing: Signal<Option<Deed>>,
    trouble: Signal<Option<Failure>>,
    /// What may not wait for anything else, until it is on the disk.
    at_once: Signal<Vec<Fact>>,
    not_at_once: Signal<Option<Failure>>,
    /// Who reads may want words alone, without the faces.
    pub words_only: Signal<bool>,
    /// What the child wants on paper.
    pub copies: Signal<BTreeSet<CaptureId>>,
    /// What the child says differently just now.
    pub differing: Signal<Option<Rc<Earlier>>>,
    /// At a desk for saying something differently: what was said first.
    pub earlier: Option<Rc<Earlier>>,
}

impl Desk {
    /// Kept beyond any page: a deed that is under way when a page goes is still told here.
    pub fn new(
        services: Services,
        visiting: Visiting,
        events: Vec<Event>,
        drafts: Vec<Draft>,
        anew: Callback,
    ) -> Self {
        Self {
            visiting,
            saving: Saving::new(services.store.clone()),
            services,
            anew,
            hand: lasting(Hand::There),
            events: lasting(events),
            drafts: lasting(drafts),
            read_aloud: lasting(BTreeMap::new()),
            heard_by: lasting(None),
            read_by: lasting(BTreeMap::new()),
            turned: Rc::default(),
            doing: lasting(None),
            trouble: lasting(None),
            at_once: lasting(Vec::new()),
            not_at_once: lasting(None),
            words_only: lasting(false),
            copies: lasting(BTreeSet::new()),
            differing: lasting(None),
            earlier: None,
        }
    }

    /// What is asked in this visit, with what came to it while it lasts.
    pub fn agenda(&self) -> Rc<[Item]> {
        if let Some(earlier) = &self.earlier {
            return [earlier.item(self.visiting.band)].into();
        }
        let mut agenda = visit_flow::agenda(&self.visiting.set, self.visiting.manner, self.view().as_ref());
        agenda.push(speaks::mine(self.visiting.band));
        agenda.into()
    }

    pub fn view(&self) -> Option<VisitView> {
        visits(&*self.events.read()).into_iter().find(|view| view.id == self.visiting.open.visit)
    }

    /// What is written down belongs to this visit; none in the child's own room, but for what is said differently.
    pub fn visit(&self) -> Option<VisitId> {
        (!self.visiting.in_room || self.earlier.is_some()).then_some(self.visiting.open.visit)
    }

    pub fn place(&self) -> Place {
        let drafts: Vec<Draft> =
            self.drafts.read().iter().filter(|draft| self.is_of_this(draft)).cloned().collect();
        match self.view() {
            Some(view) => visit_flow::place(&view, &drafts, &self.agenda()),
            None => Place::Assent,
        }
    }

    pub fn page(&self) -> Page {
        visit_flow::page(&self.place(), (self.hand)(), &self.agenda())
    }

    /// What the child is asked, as it is put now.
    pub fn prompt(&self, item: usize) -> Option<PromptShown> {
        let item = self.agenda().get(item)?.clone();
        let times = self.read_aloud.peek().get(&item.code).copied().unwrap_or(0);
        let read_by = self.read_by.peek().get(&item.code).cloned().map(Box::new);
        if let Some(earlier) = &self.earlier {
            return Some(PromptShown { read_aloud: times, read_by, ..earlier.prompt.clone() });
        }
        let mut prompt = self.visiting.set.prompt(&item, self.visiting.band, times)?;
        prompt.read_by = read_by;
        visit_flow::of_no_set(&item, words::spoken_to(Listener::Child), &mut prompt);
        Some(prompt)
    }

    pub fn note_read_aloud(&self, code: &str) {
        let mut times = self.read_aloud;
        *times.write().entry(code.to_owned()).or_default() += 1;
        if let Some(by) = self.heard_by.peek().clone() {
            let mut read_by = self.read_by;
            read_by.write().insert(code.to_owned(), by);
        }
    }

    /// The same, of an item of the agenda.
    pub fn note_read(&self, item: usize) {
        if let Some(item) = self.agenda().get(item) {
            self.note_read_aloud(&item.code);
        }
    }

    /// Whether the two answers to this question stand the other way round: by chance, and once for each time that it
    /// is put, so that a habit of the hand is not taken for an answer.
    pub fn turned(&self, question: &str) -> bool {
        let mut turned = self.turned.borrow_mut();
        *turned.entry(question.to_owned()).or_insert_with(|| self.services.world.coin())
    }

    pub fn new_capture(&self) -> CaptureId {
        self.services.world.name(CaptureId::make)
    }

    /// What was begun of an item in this way, the newest first; of a recording in parts the first part.
    pub fn begun(&self, item: usize, way: Way) -> Vec<CaptureId> {
        let Some(item) = self.agenda().get(item).cloned() else { return Vec::new() };
        let drafts = self.drafts.read();
        let of = drafts.iter().filter(|draft| {
            draft.prompt.code == item.code
                && draft.way == way
                && self.is_of_this(draft)
                && !goes_along(&drafts, draft)
        });
        let mut captures: Vec<CaptureId> = of.map(|draft| draft.capture).collect();
        captures.sort_unstable_by(|one, other| other.cmp(one));
        captures
    }

    /// What an answer of this item is about: what it says differently, or else what it says more of, the faces that
    /// were picked or the cards that were sorted before it.
    pub fn about(&self, item: usize) -> Option<About> {
        if let Some(earlier) = &self.earlier {
            return Some(earlier.about());
        }
        let code = self.agenda().get(item)?.code.clone();
        let view = self.view()?;
        view.items.iter().rev().find_map(|it| match &it.outcome {
            ItemOutcome::Given { capture, answer, .. } if it.prompt.code == code => {
                matches!(answer.way(), Way::Feel | Way::Sort)
                    .then_some(About { capture: *capture, meant: Meant::More })
            }
            _ => None,
        })
    }

    /// Something begins.
    pub fn begin(&self, capture: CaptureId, item: usize, way: Way) {
        let Some(prompt) = self.prompt(item) else { return };
        let OpenVisit { case, visit } = self.visiting.open;
        let about = self.about(item);
        let draft = Draft { capture, case, visit, way, prompt, about, beside: None, follows: None };
        let mut drafts = self.drafts;
        drafts.write().push(draft.clone());
        self.saving.begin(draft);
    }

    /// A voice begins beside a drawing, `from_ms` on the drawing's clock.
    pub fn begin_beside(&self, capture: CaptureId, item: usize, drawing: CaptureId, from_ms: i64) {
        let Some(prompt) = self.prompt(item) else { return };
        let OpenVisit { case, visit } = self.visiting.open;
        let beside = Some(Beside { drawing, from_ms, until_ms: from_ms });
        let draft = Draft { capture, case, visit, way: Way::Say, prompt, about: None, beside, follows: None };
        let mut drafts = self.drafts;
        drafts.write().push(draft.clone());
        self.saving.begin(draft);
    }

    /// The voices that were begun beside a drawing and are not kept yet.
    pub fn voices_of(&self, drawing: CaptureId) -> Vec<CaptureId> {
        let beside = |draft: &&Draft| draft.beside.is_some_and(|beside| beside.drawing == drawing);
        self.drafts.peek().iter().filter(beside).map(|draft| draft.capture).collect()
    }

    /// While something is being written down.
    pub fn is_busy(&self) -> bool {
        self.doing.read().is_some() && self.trouble.read().is_none()
    }

    pub fn trouble(&self) -> Option<Failure> {
        (self.not_at_once)().or_else(|| (self.trouble)()).or_else(|| (self.saving.unkept)())
    }

    /// Writes something down; the pages follow what was written. One thing at a time: a second tap does
    /// nothing, but for what the disk refused something else may come instead.
    pub fn put(&self, deed: Deed) {
        let mut doing = self.doing;
        if doing.peek().is_some() && self.trouble.peek().is_none() {
            return;
        }
        doing.set(Some(deed));
        self.go_on();
    }

    /// Tries again what could not be written down.
    pub fn try_again(&self) {
        self.saving.try_again();
        if self.not_at_once.peek().is_some() {
            self.write_at_once();
        }
        if self.trouble.peek().is_some() {
            self.go_on();
        }
    }

    fn go_on(&self) {
        let Some(deed) = self.doing.peek().clone() else { return };
        let mut trouble = self.trouble;
        trouble.set(None);
        let desk = self.clone();
        // Not the page's task: the page may go before the disk answers.
        spawn_forever(async move {
            let done = desk.perform(&deed).await;
            let (mut doing, mut trouble) = (desk.doing, desk.trouble);
            match done {
                Ok(()) => doing.set(None),
                Err(failure) => trouble.set(Some(failure)),
            }
        });
    }

    async fn perform(&self, deed: &Deed) -> Result<(), Failure> {
        let (case, visit) = (self.visiting.open.case, self.visit());
        let store = &self.services.store;
        match deed {
            Deed::Record(fact) => {
                let mut moved = false;
                for fact in self.about_all_of_it(fact) {
                    let event = store.record(case, visit, fact).await?;
                    self.follow(&event);
                    moved |= matches!(event.fact, Fact::BandMoved { .. });
                    self.take(event);
                }
                if moved {
                    self.anew.call(());
                }
            }
            Deed::Keep { capture, took_ms, document, instead_of, until_ms } => {
                self.saving.all_kept().await?;
                self.keep_cards(*capture).await?;
                if let Some(event) = self.keep_parts(*capture, *took_ms, document, *until_ms).await? {
                    self.follow(&event);
                }
                for earlier in instead_of {
                    // What fails here is still begun, and the child is asked about it.
                    let _ = self.throw_away(*earlier).await;
                }
            }
            Deed::KeepTold { drawing, took_ms, document, voices } => {
                self.saving.all_kept().await?;
                let (mut drafts, mut said) = (self.drafts, None);
                for (voice, until_ms) in voices {
                    match store.keep(*voice, 0, None, *until_ms).await {
                        Ok(event) => {
                            self.take(event.clone());
                            said = Some(event);
                        }
                        // Kept already before the disk refused something, or nothing was heard.
                        Err(Failure::NotHere | Failure::EmptyDraft) => {}
                        Err(failure) => return Err(failure),
                    }
                    drafts.write().retain(|draft| draft.capture != *voice);
                }
                let kept = store.keep(*drawing, *took_ms, Some(document.clone()), None).await;
                match (kept, said) {
                    (Ok(event), _) => {
                        self.follow(&event);
                        self.take(event);
                    }
                    // Nothing was drawn: what was said is what is kept.
                    (Err(Failure::NotHere | Failure::EmptyDraft), Some(said)) => self.follow(&said),
                    (Err(failure), _) => return Err(failure),
                }
                drafts.write().retain(|draft| draft.capture != *drawing);
            }
            Deed::LayCard { item, sorting, words, own, instead_of } => {
                self.lay_card(*sorting, words, *own).await?;
                for earlier in instead_of {
                    // What fails here is still begun, and the child finds it when it makes another card.
                    let _ = self.throw_away(*earlier).await;
                }
                let mut hand = self.hand;
                hand.set(Hand::At { item: *item, way: Way::Sort, draft: Some(*sorting) });
            }
            Deed::ThrowAway(captures) => {
                for capture in captures.iter().flat_map(|capture| self.with_cards(*capture)) {
                    self.throw_away(capture).await?;
                }
                let mut hand = self.hand;
                hand.set(Hand::There);
            }
            Deed::Close { not_kept } => {
                for capture in not_kept {
                    self.throw_away(*capture).await?;
                }
                let event = store.record(case, visit, Fact::VisitClosed).await?;
                self.take(event);
            }
        }
        Ok(())
    }

    /// Something was written down beside the desk.
    pub fn take(&self, event: Event) {
        let mut events = self.events;
        events.write().push(event);
    }

    /// Turns the page that belongs to what was written.
    fn follow(&self, event: &Event) {
        let next = match &event.fact {
            Fact::Captured { prompt, answer, .. } => {
                let item = self.agenda().iter().position(|item| item.code == prompt.code);
                item.map_or(Hand::There, |item| Hand::Kept { item, way: answer.way() })
            }
            // Who did not take to the faces goes on with the map without them, and is back among the ways else.
            Fact::ScalesTried { understood: false, .. } => self.without_scales(),
            // The child's page stays where it is for what an adult writes down, and for a choice on the page.
            // Who took to the faces goes on to them.
            Fact::SharingChosen { .. }
            | Fact::Observed(_)
            | Fact::PromiseMade(_)
            | Fact::ScalesTried { understood: true, .. } => return,
            _ => Hand::There,
        };
        if let Fact::Assented { .. } = &event.fact {
            self.turned.borrow_mut().remove(ASSENT);
        }
        if let Fact::Captured { prompt, .. } | Fact::Skipped { prompt, .. } = &event.fact {
            self.turned.borrow_mut().remove(&prompt.code);
            let mut times = self.read_aloud;
            times.write().remove(&prompt.code);
            let mut read_by = self.read_by;
            read_by.write().remove(&prompt.code);
        }
        let mut hand = self.hand;
        hand.set(next);
    }

    /// Writes something down beside whatever is under way: what may neither wait nor be dropped.
    pub fn put_at_once(&self, fact: Fact) {
        let mut at_once = self.at_once;
        at_once.write().push(fact);
        // Whoever writes already goes on to this one.
        if at_once.peek().len() == 1 || self.not_at_once.peek().is_some() {
            self.write_at_once();
        }
    }

    fn write_at_once(&self) {
        let desk = self.clone();
        let (mut at_once, mut not_at_once) = (self.at_once, self.not_at_once);
        not_at_once.set(None);
        spawn_forever(async move {
            let (case, visit) = (desk.visiting.open.case, desk.visit());
            loop {
                let Some(fact) = at_once.peek().first().cloned() else { break };
                match desk.services.store.record(case, visit, fact).await {
                    Ok(event) => {
                        desk.take(event);
                        at_once.write().remove(0);
                    }
                    Err(failure) => {
                        not_at_once.set(Some(failure));
                        break;
                    }
                }
            }
        });
    }

    /// What is on its way to the disk before everything else.
    pub fn on_its_way(&self) -> Vec<Fact> {
        self.at_once.read().clone()
    }
}

/// Kept beyond any page.
pub fn lasting<T: 'static>(value: T) -> Signal<T> {
    Signal::new_in_scope(value, ScopeId::ROOT)
}
