//! Where a visit is: derived each time from what happened in it, what is begun and what was to be asked.
//! Nothing of it is stored, so that a restart lands where the child was.
use std::collections::BTreeMap;

use shared::{
    answer::{PromptShown, Skip, Way},
    event::{About, Assent, Meant, Stopper},
    id::CaptureId,
    projection::{Item as Met, ItemOutcome, VisitView},
    question::{Item, QuestionSet},
};
use store::ask::Draft;

use super::{begun, manner::Manner};

/// What is to be asked in this visit, in order: the worker's own questions first, then of the set what is asked
/// of this age, without scales for a child who did not take to them.
pub fn agenda(set: &QuestionSet, manner: Manner, visit: Option<&VisitView>) -> Vec<Item> {
    let band = manner.words;
    let mut set = set.clone().for_band(band);
    if visit.is_some_and(|visit| visit.scales == Some(false)) {
        set = set.without_scales();
    }
    set.items.truncate(manner.prompts);
    let added = visit.map_or(&[][..], |visit| &visit.added);
    let own = added.iter().map(|(code, words, ways)| Item {
        code: code.clone(),
        version: 1,
        ways: ways.clone(),
        paper: None,
        cards: None,
        prompts: [(band, words.clone())].into(),
        faces: BTreeMap::new(),
        audio: BTreeMap::new(),
    });
    own.chain(set.items).collect()
}

/// The code of a worker's own question, the `n`th of its visit from 1.
pub fn own_code(n: usize) -> String {
    format!("{OWN}{n}")
}

/// What the worker asks in words of their own, and what the child brings up itself, belongs to no set. The second is put
/// in the language that is `spoken` to the child.
pub fn of_no_set(item: &Item, spoken: &str, prompt: &mut PromptShown) {
    if item.code.starts_with(OWN) {
        (prompt.set, prompt.set_version) = (String::from("own"), 0);
    }
    if is_mine(item) {
        (prompt.set, prompt.set_version) = (String::from("mine"), 0);
        prompt.language = spoken.to_owned();
    }
}

const OWN: &str = "OWN.";

/// The code of what a child brings up itself. It stands last on the agenda, is never asked and always there to be
/// chosen, as often as the child likes.
pub const MINE: &str = "MINE";

fn is_mine(item: &Item) -> bool {
    item.code == MINE
}

/// How many things are asked.
pub fn steps(agenda: &[Item]) -> usize {
    agenda.iter().filter(|item| !is_mine(item)).count()
}

/// Where the visit is.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// The child has not been asked whether to go on.
    Assent,
    /// The child said: not today.
    NotToday,
    /// Nothing was met yet: the child chooses what to begin with.
    Choosing,
    /// An item of the agenda, for the first time or, after "later", `again`.
    Asking { item: usize, again: bool },
    /// On with what the child was doing.
    Resume(Draft),
    /// Begun, and then the visit went past it: the child has not said whether to keep it.
    Leftover(Draft),
    /// Nothing more is asked.
    End(Ending),
    /// The worker closed the visit.
    Closed,
}

/// How the asking came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    AllMet,
    Stopped(Stopper),
}

/// Where the visit is, from its events, the drafts that are open in it, and the agenda.
pub fn place(visit: &VisitView, drafts: &[Draft], agenda: &[Item]) -> Place {
    let drafts: Vec<Draft> =
        drafts.iter().filter(|draft| !begun::goes_along(drafts, draft)).cloned().collect();
    if visit.closed.is_some() {
        return Place::Closed;
    }
    if let Some(by) = visit.stopped {
        let leftover = newest(drafts.iter());
        return leftover.map_or(Place::End(Ending::Stopped(by)), |draft| Place::Leftover(draft.clone()));
    }
    match visit.assents.last() {
        None => return Place::Assent,
        Some((Assent::NotToday, _)) => return Place::NotToday,
        Some((Assent::Yes, _)) => {}
    }
    let asking = next_item(visit, agenda);
    let standing = |draft: &Draft| standing(visit, draft, agenda, asking);
    let of = |wanted| newest(drafts.iter().filter(move |draft| standing(draft) == wanted)).cloned();
    of(Standing::Live).map(Place::Resume).or_else(|| of(Standing::Leftover).map(Place::Leftover)).unwrap_or(
        match asking {
            // What the worker asks in words of their own comes next.
            Some(_) if visit.items.is_empty() && visit.added.is_empty() && steps(agenda) > 1 => {
                Place::Choosing
            }
            Some((item, again)) => Place::Asking { item, again },
            None => Place::End(Ending::AllMet),
        },
    )
}

/// How many items of the agenda the child has met.
pub fn steps_taken(visit: &VisitView, agenda: &[Item]) -> usize {
    agenda.iter().filter(|item| !is_mine(item) && fate(visit, &item.code) != Fate::Open).count()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    /// Put off once: it comes again when all others were met. Put off twice is settled.
    Later,
    Settled,
}

fn fate(visit: &VisitView, code: &str) -> Fate {
    let outcomes = || met(visit, code).map(|item| &item.outcome);
    if outcomes().any(settles) {
        return Fate::Settled;
    }
    match outcomes().filter(|outcome| **outcome == ItemOutcome::Skipped(Skip::Later)).count() {
        0 => Fate::Open,
        1 => Fate::Later,
        _ => Fate::Settled,
    }
}

/// What became of a question, without what belongs to an answer that is not given: a card of the child's own that is
/// kept is no answer while the sorting goes on.
fn met<'a>(visit: &'a VisitView, code: &str) -> impl Iterator<Item = &'a Met> {
    let is_given = |wanted: CaptureId| {
        let is = |it: &Met| matches!(it.outcome, ItemOutcome::Given { capture, .. } if capture == wanted);
        visit.items.iter().any(is)
    };
    let is_part = move |it: &Met| match it.outcome {
        ItemOutcome::Given { about: Some(About { capture, meant: Meant::More }), .. } => !is_given(capture),
        _ => false,
    };
    visit.items.iter().filter(move |item| item.prompt.code == code && !is_part(item))
}

fn settles(outcome: &ItemOutcome) -> bool {
    match outcome {
        ItemOutcome::Given { .. } => true,
        ItemOutcome::Skipped(skip) => *skip != Skip::Later,
        ItemOutcome::ThrownAway(_) => false,
    }
}

fn next_item(visit: &VisitView, agenda: &[Item]) -> Option<(usize, bool)> {
    let first = |wanted| agenda.iter().position(|item| !is_mine(item) && fate(visit, &item.code) == wanted);
    let open = first(Fate::Open).map(|item| (item, false));
    open.or_else(|| first(Fate::Later).map(|item| (item, true)))
}

/// The items that the child can still choose from, in the order of the agenda, those put off after them, and last what
/// the child brings up itself.
pub fn open_items(visit: &VisitView, agenda: &[Item]) -> Vec<usize> {
    let places = |wanted: &dyn Fn(&Item) -> bool| {
        (0..agenda.len()).filter(|place| wanted(&agenda[*place])).collect::<Vec<_>>()
    };
    let of = |wanted| places(&|item| !is_mine(item) && fate(visit, &item.code) == wanted);
    [of(Fate::Open), of(Fate::Later), places(&is_mine)].concat()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Live,
    /// Its item was put off, and comes again.
    Waiting,
    Leftover,
}

fn standing(visit: &VisitView, draft: &Draft, agenda: &[Item], asking: Option<(usize, bool)>) -> Standing {
    let code = &draft.prompt.code;
    let Some(place) = agenda.iter().position(|item| item.code == *code) else { return Standing::Leftover };
    // Names are made in the order of time, so they tell whether the child went on after beginning this.
    let went_on = met(visit, code)
        .filter(|item| item.event.0 > draft.capture.0)
        .any(|item| !matches!(item.outcome, ItemOutcome::ThrownAway(_)));
    match fate(visit, code) {
        _ if !went_on => Standing::Live,
        Fate::Settled => Standing::Leftover,
        _ if asking.is_some_and(|(item, _)| item == place) => Standing::Live,
        Fate::Open | Fate::Later => Standing::Waiting,
    }
}

fn newest<'a>(drafts: impl Iterator<Item = &'a Draft>) -> Option<&'a Draft> {
    drafts.max_by_key(|draft| draft.capture)
}

/// What the child does that is not written down: a page turned, a way picked up. Lost in a restart, and
/// nothing is lost by that.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum Hand {
    /// Where the visit is.
    #[default]
    There,
    /// Among the ways of an item: back from one of them, or for another answer.
    Ways { item: usize },
    /// At one way, with what was begun if something was.
    At { item: usize, way: Way, draft: Option<CaptureId> },
    /// Making a card of the child's own for a sorting that was begun; in no way yet while the child chooses one.
    Card { item: usize, sorting: CaptureId, way: Option<Way> },
    /// About to pass an item over.
    Skipping { item: usize },
    /// Choosing what to talk about next.
    Topics,
    /// Something was just kept.
    Kept { item: usize, way: Way },
    /// Asked once more after "not today".
    AskedAgain,
    /// Through with the end page; the adult comes next.
    Finished,
}

/// The page that is shown.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one page at a time")]
pub enum Page {
    Assent,
    NotToday,
    Ways { item: usize, again: bool },
    At { item: usize, way: Way, draft: Option<CaptureId> },
    Card { item: usize, sorting: CaptureId, way: Option<Way> },
    Skipping { item: usize },
    Topics { first: bool },
    Kept { item: usize, way: Way },
    Leftover(Draft),
    End(Ending),
    Finished(Ending),
    Closed,
}

/// The page for a child whose visit is at `place`.
pub fn page(place: &Place, hand: Hand, agenda: &[Item]) -> Page {
    match (place, hand) {
        (Place::Closed, _) => Page::Closed,
        (Place::Assent, _) | (Place::NotToday, Hand::AskedAgain) => Page::Assent,
        (Place::NotToday, _) => Page::NotToday,
        (Place::End(ending @ Ending::Stopped(_)), Hand::Finished) => Page::Finished(*ending),
        (Place::End(ending @ Ending::Stopped(_)), _) => Page::End(*ending),
        (_, Hand::Kept { item, way }) => Page::Kept { item, way },
        (Place::Leftover(draft), _) => Page::Leftover(draft.clone()),
        (_, Hand::Ways { item }) => Page::Ways { item, again: false },
        (_, Hand::At { item, way, draft }) => Page::At { item, way, draft },
        (_, Hand::Card { item, sorting, way }) => Page::Card { item, sorting, way },
        (_, Hand::Skipping { item }) => Page::Skipping { item },
        (Place::Choosing, _) => Page::Topics { first: true },
        (Place::Asking { .. }, Hand::Topics) => Page::Topics { first: false },
        (Place::End(ending), Hand::Finished) => Page::Finished(*ending),
        (Place::End(ending), _) => Page::End(*ending),
        (Place::Asking { item, again }, _) => Page::Ways { item: *item, again: *again },
        (Place::Resume(draft), _) => match agenda.iter().position(|item| item.code == draft.prompt.code) {
            Some(item) => Page::At { item, way: draft.way, draft: Some(draft.capture) },
            None => Page::Leftover(draft.clone()),
        },
    }
}

#[cfg(test)]
mod tests;
