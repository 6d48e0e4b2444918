//! A case: its visits, and the carer's book beside them.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    event::Stopper,
    id::{CaptureId, CaseId, PersonId, VisitId},
    people::{Case, Role},
    projection::{ItemOutcome, VisitView, communication, visits},
    time::Moment,
    wire::book::Book,
};

use super::{
    communication::HowItCommunicates,
    queue::way_glyph,
    records::{NotYet, Read, Record, name_of, use_record},
    review::present_words,
    safety::{self, SafetyMatters},
    told_back::ToldBack,
};
use crate::{
    model::{
        review::Brought,
        when::{day, day_and_clock},
    },
    route::Route,
    screens::everyone::{ChildName, Inside, SaidInCards, Shelves, words_for},
    services::Services,
    store::{Home, Place},
    ui::{Heading, Icon, Sending, SendingBadge, Sheet},
    words::{Key, Value, key, say, say_with},
};

#[component]
pub fn CasePage(case: ReadSignal<CaseId>) -> Element {
    let services = use_context::<Services>();
    let inside = use_context::<Inside>();
    let mut record = use_record(case);
    let store = services.store.clone();
    let book = use_resource(move || {
        let (store, case) = (store.clone(), case());
        (inside.changes)();
        async move { store.book(case).await.map(|(book, _)| book) }
    });
    let again = use_callback(move |()| record.restart());
    let now = services.world.now();
    let home = (inside.home)();
    let page = match &*record.read() {
        None => rsx! { NotYet { on_retry: again } },
        Some(Err(failure)) => rsx! { NotYet { failure: failure.clone(), on_retry: again } },
        Some(Ok(record)) => rsx! {
            Overview { case: record.case.clone(), visits: home.person.role == Role::SocialWorker }
            SafetyMatters { rows: safety::rows(std::slice::from_ref(record)) }
            if home.person.role == Role::SocialWorker {
                HowItCommunicates {
                    case: record.case.clone(),
                    known: communication(record.events()),
                    home: home.clone(),
                    now,
                    on_change: again,
                }
            }
            div { class: "case",
                Visits { case: record.case.id, rows: rows(record, &home, now) }
                BookBeside { case: record.case.clone(), said: sorted(record, home.person.id), book: book.read().clone(), home: home.clone(), now }
            }
            ToldBack { record: record.clone(), on_change: again }
        },
    };
    rsx! { Sheet { {page} } }
}

/// The latest visit first: it is the one that somebody comes for.
fn rows(record: &Record, home: &Home, now: Moment) -> Vec<Row> {
    let only_here = |visit: &VisitView| {
        (record.kept.iter()).any(|kept| kept.event.visit == Some(visit.id) && kept.place == Place::OnlyHere)
    };
    let row = |visit: &VisitView| Row::of(visit, home, now, only_here(visit));
    visits(record.events()).iter().rev().map(row).collect()
}

/// What the child sorted, the latest last.
#[derive(Debug, Clone, Default, PartialEq)]
struct Sorted {
    /// What the reader has opened, and so the child can know of it.
    opened: Vec<Answer>,
    /// What they have not, and since when it is there: shown where it is opened, and not before.
    shut: Vec<(VisitId, CaptureId, Moment)>,
}

fn sorted(record: &Record, reader: PersonId) -> Sorted {
    let mut sorted = Sorted::default();
    for visit in visits(record.events()) {
        for item in visit.items {
            let ItemOutcome::Given { capture, answer, opened_by, .. } = item.outcome else { continue };
            if answer.way() != Way::Sort {
                continue;
            }
            match opened_by.iter().any(|(who, _)| *who == reader) {
                true => sorted.opened.push(answer),
                false => sorted.shut.push((visit.id, capture, item.at)),
            }
        }
    }
    sorted
}

#[component]
fn Overview(
    case: Case,
    /// Managers read and do not visit.
    visits: bool,
) -> Element {
    let id = case.id;
    rsx! {
        header { class: "case-head",
            Heading { ChildName { case } }
            if visits {
                Link { class: "button", "data-kind": "primary", to: Route::PrepareVisit { case: id },
                    {say(key::WORKER_START_VISIT)}
                }
            }
        }
    }
}

/// A visit as the index of visits tells it.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    visit: VisitId,
    opened: Option<Moment>,
    when: String,
    place: String,
    worker: String,
    present: String,
    brought: Brought,
    standing: Vec<String>,
    only_here: bool,
}

impl Row {
    fn of(visit: &VisitView, home: &Home, now: Moment, only_here: bool) -> Self {
        let mut standing = Vec::new();
        if visit.closed.is_none() {
            standing.push(say(key::WORKER_VISIT_OPEN));
        }
        match visit.stopped {
            Some(Stopper::Child) => standing.push(say(key::WORKER_STOPPED_BY_CHILD)),
            Some(Stopper::Worker) => standing.push(say(key::WORKER_STOPPED_BY_WORKER)),
            None => {}
        }
        Self {
            visit: visit.id,
            opened: visit.opened,
            when: visit
                .opened
                .map_or_else(|| say(key::WORKER_VISIT_NOT_ARRIVED), |at| day_and_clock(at, now)),
            place: visit.place.clone(),
            worker: visit.worker.map(|worker| name_of(home, worker)).unwrap_or_default(),
            present: present_words(&visit.present),
            brought: Brought::by(visit),
            standing,
            only_here,
        }
    }
}

#[component]
fn Visits(case: CaseId, rows: Vec<Row>) -> Element {
    rsx! {
        section { class: "visits",
            h2 { {say(key::WORKER_VISITS)} }
            if rows.is_empty() {
                p { {say(key::WORKER_VISITS_NONE)} }
            }
            ol {
                for row in rows {
                    li { key: "{row.visit}", class: "visit-row",
                        div { class: "visit-row-when",
                            Link { to: Route::ReviewVisit { case, visit: row.visit, item: None },
                                time { datetime: row.opened.map(|at| at.to_string()), "{row.when}" }
                            }
                        }
                        div { class: "visit-row-what",
                            p { "{row.place}" }
                            p { class: "soft", {joined(&[row.worker, row.present])} }
                            Made { brought: row.brought }
                            for words in row.standing {
                                p { class: "soft", "{words}" }
                            }
                            if row.only_here {
                                SendingBadge { state: Sending::OnlyHere, words: say(key::EVERYONE_ONLY_HERE) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How many things there are to look at. Counts things, never feelings.
#[component]
fn Made(brought: Brought) -> Element {
    let Brought { drawings, feelings, recordings, sorted, written, maps, left_out, to_review } = brought;
    let made: [(usize, Way, Key<1>); 6] = [
        (drawings, Way::Draw, key::WORKER_VISIT_DRAWINGS),
        (feelings, Way::Feel, key::WORKER_VISIT_FEELINGS),
        (recordings, Way::Say, key::WORKER_VISIT_RECORDINGS),
        (sorted, Way::Sort, key::WORKER_VISIT_SORTED),
        (written, Way::Write, key::WORKER_VISIT_WRITTEN),
        (maps, Way::People, key::WORKER_VISIT_MAPS),
    ];
    let nothing = made.iter().all(|(n, ..)| *n == 0) && left_out == 0 && to_review == 0;
    if nothing {
        return rsx! { p { class: "soft", {say(key::WORKER_VISIT_NOTHING)} } };
    }
    rsx! {
        ul { class: "brought",
            for (n , way , words) in made {
                if n > 0 {
                    li { Icon { glyph: way_glyph(way) } {say_with(words, &[("n", n.into())])} }
                }
            }
            if left_out > 0 {
                li { {say_with(key::WORKER_VISIT_SKIPPED, &[("n", left_out.into())])} }
            }
            if to_review > 0 {
                li { class: "brought-waits", {say_with(key::WORKER_QUEUE_COUNT, &[("n", to_review.into())])} }
            }
        }
    }
}

#[component]
fn BookBeside(case: Case, said: Sorted, book: Option<Read<Book>>, home: Home, now: Moment) -> Element {
    let name: Value = case.first_name.as_str().into();
    rsx! {
        aside { class: "book-beside",
            h2 { {say_with(key::WORKER_BOOK, &[("name", name.clone())])} }
            SaidInCards { child: case.first_name.clone(), answers: said.opened }
            for (visit , capture , at) in said.shut {
                p { key: "{capture}",
                    Link { to: Route::ReviewVisit { case: case.id, visit, item: Some(capture.to_string()) },
                        {say_with(key::WORKER_BOOK_CARDS_SHUT, &[("name", name.clone()), ("day", day(at, now).into())])}
                    }
                }
            }
            p { class: "soft", {say(key::WORKER_BOOK_FROM_CARER)} }
            match book {
                Some(Ok(book)) if book.entries.is_empty() => rsx! { p { {say(key::WORKER_BOOK_NONE)} } },
                Some(Ok(book)) => rsx! {
                    Shelves {
                        child: case.first_name,
                        entries: book.entries,
                        people: book.people,
                        reader: home.person.id,
                        now,
                    }
                },
                Some(Err(failure)) => rsx! { p { {words_for(&failure)} } },
                None => rsx! { p { class: "coming", role: "status", {say(key::EVERYONE_OPENING)} } },
            }
        }
    }
}

fn joined(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
}
