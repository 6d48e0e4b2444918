//! One visit, for review: a page with a margin, the child's own on one layer, what adults think on another.
//!
//! Nothing of an item is shown before it is written down that it was opened. Nothing is scored or counted.
mod adults;
mod anyway;
mod head;
mod item;
mod translated;

pub use anyway::{ToCountersign, unsigned};
use dioxus::prelude::*;
pub use head::present_words;
use head::{About, Ending};
use item::{ReviewItem, Source};
use shared::{
    answer::Answer,
    event::{Event, Relation},
    id::{CaptureId, CaseId, EventId, VisitId},
    people::{Case, Role},
    projection::{
        Item, ItemOutcome, Matter, Observation, PassedOn, VisitView, matters, passed_on, together, visits,
        withheld,
    },
    time::Moment,
};

use super::records::{NotYet, Record, use_record};
use crate::{
    model::when::day_and_clock,
    route::Route,
    screens::everyone::{ChildName, Inside, WatchForm, Watched},
    services::Services,
    store::{Failure, Home, Place},
    ui::{Announcer, Glyph, Heading, Icon, Layer, LayerKind, Notice, NoticeKind, Sheet},
    words::{key, say, say_with},
};

#[component]
pub fn ReviewVisit(
    case: ReadSignal<CaseId>,
    visit: ReadSignal<VisitId>,
    /// The capture to begin at.
    item: ReadSignal<Option<String>>,
) -> Element {
    let services = use_context::<Services>();
    let inside = use_context::<Inside>();
    let mut record = use_record(case);
    let now = services.world.now();
    let home = (inside.home)();
    let wanted = item.read().as_ref().and_then(|name| name.parse::<CaptureId>().ok());
    let again = use_callback(move |()| record.restart());
    let page = match &*record.read() {
        None => rsx! { NotYet { on_retry: again } },
        Some(Err(failure)) => rsx! { NotYet { failure: failure.clone(), on_retry: again } },
        Some(Ok(record)) => match visits(record.events()).into_iter().find(|known| known.id == visit()) {
            None => rsx! { NotYet { failure: Failure::NotHere, on_retry: again } },
            Some(view) => {
                let (case, items) = (record.case.clone(), sourced(&view, record));
                let passed = passed_on(record.events());
                let held = Held {
                    matters: matters(record.events())
                        .into_iter()
                        .filter(|it| it.visit == Some(view.id))
                        .collect(),
                    withheld: withheld(record.events()).has(record.case.id, view.id),
                };
                rsx! {
                    Review { key: "{view.id}", case, view, items, passed, held, home, now, wanted, on_change: again }
                }
            }
        },
    };
    rsx! { Sheet { {page} } }
}

/// Each item of the visit with where it is kept, in the child's order; what was said differently stands with what
/// was said first. Of a recording in parts the place of the part that is least safe.
fn sourced(view: &VisitView, record: &Record) -> Vec<(Item, Source)> {
    let kept = |event: EventId| record.kept.iter().find(|kept| kept.event.id == event);
    let source = |item: &Item| {
        let Source { mut place, digest } =
            kept(item.event).map(|it| Source { place: it.place, digest: it.digest })?;
        if let ItemOutcome::Given { parts, .. } = &item.outcome {
            let places = parts.iter().filter_map(|part| kept(part.event)).map(|it| it.place);
            let unsafe_place = places.into_iter().find(|place| !matches!(place, Place::OnServer { .. }));
            place = unsafe_place.filter(|_| matches!(place, Place::OnServer { .. })).unwrap_or(place);
        }
        Some((item.clone(), Source { place, digest }))
    };
    together(view.items.clone()).iter().filter_map(source).collect()
}

/// What the child drew or said for cards of its own, where an item is a sorting.
fn own_of(view: &VisitView, item: &Item) -> Vec<(CaptureId, Answer)> {
    let ItemOutcome::Given { answer: sorting, .. } = &item.outcome else { return Vec::new() };
    let given = |wanted: CaptureId| {
        view.captures().find_map(|it| match &it.outcome {
            ItemOutcome::Given { capture, answer, .. } if *capture == wanted => {
                Some((wanted, answer.clone()))
            }
            _ => None,
        })
    };
    sorting.own_cards().filter_map(given).collect()
}

/// Whether an item is on a card of a sorting.
fn is_on_card(view: &VisitView, item: &Item) -> bool {
    let ItemOutcome::Given { capture, .. } = &item.outcome else { return false };
    view.captures().any(|it| match &it.outcome {
        ItemOutcome::Given { answer, .. } => answer.own_cards().any(|card| card == *capture),
        _ => false,
    })
}

/// What was raised in the visit, and whether carers and parents see nothing of it, whatever the child chose.
#[derive(Debug, Clone, PartialEq)]
struct Held {
    matters: Vec<Matter>,
    withheld: bool,
}

/// That a matter of safety was raised here, and the way to it.
#[component]
fn RaisedHere(case: CaseId, matter: Matter) -> Element {
    let standing = match matter.is_open() {
        true => key::EVERYONE_SAFETY_NOT_COUNTERSIGNED,
        false => key::EVERYONE_SAFETY_COUNTERSIGNED,
    };
    rsx! {
        p { class: "review-safety",
            Icon { glyph: Glyph::Shield }
            Link { to: Route::SafetyMatter { case, matter: matter.id }, {say(key::EVERYONE_SAFETY_MATTER)} }
            " "
            {say(standing)}
        }
    }
}

#[component]
fn Review(
    case: Case,
    view: VisitView,
    items: Vec<(Item, Source)>,
    passed: Vec<PassedOn>,
    held: Held,
    home: Home,
    now: Moment,
    wanted: Option<CaptureId>,
    on_change: Callback,
) -> Element {
    let said = use_signal(String::new);
    let when = view.opened.map_or_else(|| say(key::WORKER_VISIT_NOT_ARRIVED), |at| day_and_clock(at, now));
    let closed = view.closed.is_some();
    let interpreter = view.present.iter().find(|it| it.relation == Relation::Interpreter);
    let interpreter = interpreter.and_then(|it| it.name.clone());
    rsx! {
        Announcer { words: said() }
        header { class: "review-head",
            p {
                Link { to: Route::CasePage { case: case.id }, ChildName { case: case.clone() } }
            }
            Heading { {say_with(key::WORKER_VISIT_OF, &[("when", when.into())])} }
        }
        for matter in held.matters {
            RaisedHere { key: "{matter.id}", case: case.id, matter }
        }
        if !closed {
            Notice { kind: NoticeKind::Attention,
                p { {say(key::WORKER_VISIT_OPEN)} }
                p { {say(key::WORKER_VISIT_OPEN_REVIEW)} }
            }
        }
        div { class: "review",
            About { view: view.clone(), home: home.clone(), child: case.first_name.clone(), now }
            div { class: "review-items",
                p { class: "not-a-finding", role: "note",
                    Icon { glyph: Glyph::Note }
                    {say(key::WORKER_NOT_A_FINDING)}
                }
                if items.is_empty() {
                    p { {say(key::WORKER_VISIT_EMPTY)} }
                }
                for (item , source) in items {
                    ReviewItem {
                        key: "{item.event}",
                        wanted: wanted.is_some_and(|wanted| item.outcome.captures().contains(&wanted)),
                        case: case.clone(),
                        heard: view.heard_with(&item),
                        own: own_of(&view, &item),
                        on_card: is_on_card(&view, &item),
                        passed: passed.iter().filter(|it| Some(it.told.capture) == item.capture()).cloned().collect::<Vec<_>>(),
                        withheld: held.withheld,
                        item,
                        source,
                        language: view.language.clone(),
                        interpreter: interpreter.clone(),
                        closed,
                        home: home.clone(),
                        now,
                        said,
                        on_change,
                    }
                }
                WatchedLayer {
                    case: case.id,
                    visit: view.id,
                    child: case.first_name.clone(),
                    observations: view.observations.clone(),
                    writes: home.person.role == Role::SocialWorker,
                    on_change,
                }
                Ending { view, child: case.first_name, now }
            }
        }
    }
}

/// What adults watched the child do: on the adults' layer, apart from everything that the child gave.
#[component]
fn WatchedLayer(
    case: CaseId,
    visit: VisitId,
    child: String,
    observations: Vec<Observation>,
    writes: bool,
    on_change: Callback,
) -> Element {
    let title = say_with(key::WORKER_LAYER_WATCHED, &[("name", child.as_str().into())]);
    rsx! {
        Layer { kind: LayerKind::Adult, title,
            if observations.is_empty() {
                p { class: "soft", {say(key::WORKER_WATCHED_NONE)} }
            }
            Watched { observations }
            if writes {
                WatchForm { case, visit, child, on_kept: move |_: Event| on_change.call(()) }
            }
        }
    }
}
