//! One visit as review and export show it.
use std::collections::BTreeMap;

use super::{
    in_order,
    parts::{Part, Said, in_one},
    settle, withheld,
};
use crate::{
    answer::{Answer, PromptShown, Sharing, Skip, Way},
    event::{About, Alone, Assent, Event, Fact, Observed, Present, Stopper},
    id::{CaptureId, EventId, PersonId, RemarkId, VisitId},
    people::AgeBand,
    time::Moment,
};

/// A visit, put together from its events and from what adults did with them later.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitView {
    /// Which visit.
    pub id: VisitId,
    /// Who visited; none while the opening has not arrived.
    pub worker: Option<PersonId>,
    /// When it was opened, by the device's clock.
    pub opened: Option<Moment>,
    /// Where.
    pub place: String,
    /// Who was there.
    pub present: Vec<Present>,
    /// Whether the child was seen alone.
    pub alone: Option<Alone>,
    /// The language.
    pub language: String,
    /// How questions were put.
    pub band: Option<AgeBand>,
    /// What the child said when asked whether to go on, each time, with what it was told.
    pub assents: Vec<(Assent, String)>,
    /// Questions of the worker's own, as they were put: code, words and ways.
    pub added: Vec<(String, String, Vec<Way>)>,
    /// Whether the child took to scales when it was shown how they work; none when it was not shown.
    pub scales: Option<bool>,
    /// Everything the child met, in the child's order.
    pub items: Vec<Item>,
    /// Who stopped it early; none once the child said yes to carrying on.
    pub stopped: Option<Stopper>,
    /// How often it was stopped and carried on.
    pub carried_on: usize,
    /// When the worker closed it.
    pub closed: Option<Moment>,
    /// A safety matter withholds it from carers and parents, whatever the child shared.
    pub withheld: bool,
    /// What adults watched the child do, apart from what the child gave.
    pub observations: Vec<Observation>,
}

/// What an adult watched the child do.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Whose.
    pub by: PersonId,
    /// When it was written down.
    pub at: Moment,
    /// What was seen.
    pub observed: Observed,
}

/// One thing the child met and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The event that tells it.
    pub event: EventId,
    /// When, by the device's clock.
    pub at: Moment,
    /// What was asked.
    pub prompt: PromptShown,
    /// What became of it.
    pub outcome: ItemOutcome,
    /// What the child said or wrote, in other languages: beside what was given, never in its place.
    pub translations: Vec<Translation>,
}

/// What became of a prompt.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "most of what a child meets is answered")]
pub enum ItemOutcome {
    /// The child gave something.
    Given {
        /// Its name.
        capture: CaptureId,
        /// What was given; of a recording in parts the first.
        answer: Answer,
        /// The later parts of a recording that was too long for one file, in order.
        parts: Vec<Part>,
        /// The earlier item of which it says more, or says differently.
        about: Option<About>,
        /// Who besides the worker may see it now, or any part of it.
        sharing: Sharing,
        /// The choices that come to that: what the child's next choice replaces.
        choices: Vec<EventId>,
        /// Whether the child marked it to be found later.
        for_later: bool,
        /// Who opened it, in order.
        opened_by: Vec<(PersonId, Moment)>,
        /// What adults think of it, apart from what the child gave.
        remarks: Vec<Remark>,
        /// Who has taken note of it, and when.
        reviewed: Option<(PersonId, Moment)>,
    },
    /// The child passed it over.
    Skipped(Skip),
    /// The child began and threw it away.
    ThrownAway(Way),
}

/// An adult's view of an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    /// Its name.
    pub id: RemarkId,
    /// Whose.
    pub by: PersonId,
    /// When.
    pub at: Moment,
    /// Their words.
    pub text: String,
}

/// What a child said or wrote, put into another language.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// The language it was put into.
    pub language: String,
    /// The words.
    pub words: String,
    /// Who translated.
    pub by: String,
    /// Which adult wrote it down.
    pub noted_by: PersonId,
    /// When.
    pub at: Moment,
}

/// All visits that these events tell of, earliest first.
pub fn visits<'log>(events: impl IntoIterator<Item = &'log Event>) -> Vec<VisitView> {
    let events = in_order(events);
    let mut views: BTreeMap<VisitId, VisitView> = BTreeMap::new();
    let mut first_seen: Vec<VisitId> = Vec::new();
    for event in &events {
        let Some(id) = event.visit else { continue };
        let view = views.entry(id).or_insert_with(|| {
            first_seen.push(id);
            VisitView::unknown(id)
        });
        view.take(event);
    }
    // What adults did later names the capture and stands in whatever log, so it comes after all visits.
    let mut place_of: BTreeMap<CaptureId, (VisitId, usize)> = BTreeMap::new();
    for (id, view) in &views {
        for (index, item) in view.items.iter().enumerate() {
            if let ItemOutcome::Given { capture, .. } = &item.outcome {
                place_of.insert(*capture, (*id, index));
            }
        }
    }
    for (capture, settled) in settle(events.iter().copied()) {
        let Some((visit, index)) = place_of.get(&capture) else { continue };
        if let Some(item) = views.get_mut(visit).and_then(|view| view.items.get_mut(*index))
            && let ItemOutcome::Given { sharing, choices, .. } = &mut item.outcome
        {
            *sharing = settled.sharing;
            *choices = settled.standing;
        }
    }
    let held = withheld(events.iter().copied());
    for event in &events {
        if let Some(visit) = event.visit.filter(|visit| held.has(event.case, *visit))
            && let Some(view) = views.get_mut(&visit)
        {
            view.withheld = true;
        }
    }
    for event in &events {
        let Some(capture) = later_about(&event.fact) else { continue };
        let Some((visit, index)) = place_of.get(&capture) else { continue };
        if let Some(item) = views.get_mut(visit).and_then(|view| view.items.get_mut(*index)) {
            match &event.fact {
                Fact::Translated { language, words, by, .. } => item.translations.push(Translation {
                    language: language.clone(),
                    words: words.clone(),
                    by: by.clone(),
                    noted_by: event.actor,
                    at: event.at,
                }),
                _ => item.outcome.take_later(event),
            }
        }
    }
    let mut all: Vec<VisitView> = first_seen.into_iter().filter_map(|id| views.remove(&id)).collect();
    for view in &mut all {
        view.items = in_one(std::mem::take(&mut view.items));
    }
    all
}

fn later_about(fact: &Fact) -> Option<CaptureId> {
    match fact {
        Fact::Opened { capture }
        | Fact::Translated { capture, .. }
        | Fact::Remarked { capture, .. }
        | Fact::Reviewed { capture } => Some(*capture),
        Fact::MarkedForLater(marked) => Some(marked.capture),
        _ => None,
    }
}

impl VisitView {
    fn unknown(id: VisitId) -> Self {
        Self {
            id,
            worker: None,
            opened: None,
            place: String::new(),
            present: Vec::new(),
            alone: None,
            language: String::new(),
            band: None,
            assents: Vec::new(),
            added: Vec::new(),
            scales: None,
            items: Vec::new(),
            stopped: None,
            carried_on: 0,
            closed: None,
            withheld: false,
            observations: Vec::new(),
        }
    }

    /// What the child gave, in order.
    pub fn captures(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| matches!(item.outcome, ItemOutcome::Given { .. }))
    }

    /// What is to be heard with an item, in order: the parts of a recording, or everything that was said while
    /// something was drawn, however often the child began to talk anew. Nothing for anything else.
    pub fn heard_with(&self, item: &Item) -> Vec<Said> {
        match &item.outcome {
            ItemOutcome::Given { capture, answer: Answer::Draw { .. }, .. } => {
                Said::beside(*capture, self.items.iter().flat_map(|item| item.outcome.said()))
            }
            other => other.said(),
        }
    }

    fn take(&mut self, event: &Event) {
        match &event.fact {
            Fact::VisitOpened { place, present, alone, language, band, .. } => {
                self.worker = Some(event.actor);
                self.opened = Some(event.at);
                self.place.clone_from(place);
                self.present.clone_from(present);
                self.alone = Some(alone.clone());
                self.language.clone_from(language);
                self.band = Some(*band);
            }
            Fact::Assented { assent, told, .. } => {
                self.assents.push((*assent, told.clone()));
                if *assent == Assent::Yes && self.stopped.take().is_some() {
                    self.carried_on += 1;
                }
            }
            Fact::Captured { capture, prompt, answer, about, .. } => {
                let outcome = ItemOutcome::Given {
                    capture: *capture,
                    answer: answer.clone(),
                    parts: Vec::new(),
                    about: *about,
                    sharing: Sharing::default(),
                    choices: Vec::new(),
                    for_later: false,
                    opened_by: Vec::new(),
                    remarks: Vec::new(),
                    reviewed: None,
                };
                self.add(event, prompt, outcome);
            }
            Fact::Skipped { prompt, skip } => self.add(event, prompt, ItemOutcome::Skipped(*skip)),
            Fact::DraftThrownAway { prompt, way } => {
                self.add(event, prompt, ItemOutcome::ThrownAway(*way));
            }
            Fact::QuestionAdded { code, words, ways } => {
                self.added.push((code.clone(), words.clone(), ways.clone()));
            }
            Fact::BandMoved { band } => self.band = Some(*band),
            Fact::ScalesTried { understood, .. } => self.scales = Some(*understood),
            Fact::VisitStopped { by } => self.stopped = Some(*by),
            Fact::VisitClosed => self.closed = self.closed.or(Some(event.at)),
            Fact::Observed(observed) => self.observations.push(Observation {
                by: event.actor,
                at: event.at,
                observed: observed.clone(),
            }),
            Fact::SharingChosen { .. }
            | Fact::Opened { .. }
            | Fact::Remarked { .. }
            | Fact::Translated { .. }
            | Fact::Reviewed { .. }
            | Fact::ProfileWritten { .. }
            | Fact::Noted { .. }
            | Fact::SafetyRaised(_)
            | Fact::SafetyNoted(_)
            | Fact::SafetyActed(_)
            | Fact::SafetyDecided(_)
            | Fact::SharedAnyway(_)
            | Fact::PromiseMade(_)
            | Fact::ReplyGiven(_)
            | Fact::ReplyAnswered(_)
            | Fact::MarkedForLater(_)
            | Fact::Unknown => {}
        }
    }

    fn add(&mut self, event: &Event, prompt: &PromptShown, outcome: ItemOutcome) {
        self.items.push(Item {
            event: event.id,
            at: event.at,
            prompt: prompt.clone(),
            outcome,
            translations: Vec::new(),
        });
    }
}

impl ItemOutcome {
    fn take_later(&mut self, event: &Event) {
        let Self::Given { opened_by, remarks, reviewed, for_later, .. } = self else { return };
        match &event.fact {
            Fact::MarkedForLater(marked) => *for_later = marked.marked,
            Fact::Opened { .. } => opened_by.push((event.actor, event.at)),
            Fact::Remarked { remark, text, .. } => {
                let remark = Remark { id: *remark, by: event.actor, at: event.at, text: text.clone() };
                remarks.push(remark);
            }
            Fact::Reviewed { .. } => *reviewed = reviewed.or(Some((event.actor, event.at))),
            _ => {}
        }
    }
}
