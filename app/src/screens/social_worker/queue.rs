//! What nobody has taken note of yet, over all cases, what has waited longest first.
use dioxus::prelude::*;
use shared::{answer::Way, people::Case, time::Moment};

use super::records::{NotYet, use_records};
use crate::{
    model::{
        review::{Queue, ToReview},
        when::{ago, day, day_and_clock},
    },
    route::Route,
    services::Services,
    ui::{Glyph, Heading, Icon, Sheet},
    words::{Key, key, say, say_with},
};

#[component]
pub fn ReviewQueue() -> Element {
    let now = use_context::<Services>().world.now();
    let mut records = use_records();
    let again = use_callback(move |()| records.restart());
    let page = match &*records.read() {
        None => rsx! { NotYet { on_retry: again } },
        Some(Err(failure)) => rsx! { NotYet { failure: failure.clone(), on_retry: again } },
        Some(Ok(records)) => {
            let mut queue = Queue::default();
            for record in records {
                queue.add(record.case.id, record.events());
            }
            let cases: Vec<Case> = records.iter().map(|record| record.case.clone()).collect();
            rsx! { Waiting { queue, cases, now } }
        }
    };
    rsx! {
        Sheet {
            Heading { {say(key::WORKER_QUEUE)} }
            {page}
        }
    }
}

#[component]
fn Waiting(queue: Queue, cases: Vec<Case>, now: Moment) -> Element {
    rsx! {
        if queue.ready.is_empty() {
            p { {say(key::WORKER_QUEUE_NONE)} }
        } else {
            Rows { rows: queue.ready, cases: cases.clone(), now }
        }
        if !queue.still_open.is_empty() {
            section { class: "queue-open",
                h2 { {say(key::WORKER_QUEUE_STILL_OPEN)} }
                p { class: "soft", {say(key::WORKER_QUEUE_STILL_OPEN_WHY)} }
                Rows { rows: queue.still_open, cases, now }
            }
        }
    }
}

#[component]
fn Rows(rows: Vec<ToReview>, cases: Vec<Case>, now: Moment) -> Element {
    let whose = |row: &ToReview| {
        let case = cases.iter().find(|case| case.id == row.case);
        case.map_or_else(String::new, |case| format!("{} {}.", case.first_name, case.initial))
    };
    rsx! {
        ol { class: "queue",
            for row in &rows {
                li { key: "{row.item.capture}",
                    Link {
                        class: "queue-row",
                        to: Route::ReviewVisit {
                            case: row.case,
                            visit: row.item.visit,
                            item: Some(row.item.capture.to_string()),
                        },
                        Icon { glyph: way_glyph(row.item.way) }
                        span { class: "queue-what",
                            span { class: "queue-who",
                                {whose(row)} " · " {say(way_words(row.item.way))}
                                if row.item.differently {
                                    " · "
                                    {say_with(key::WORKER_SAID_DIFFERENTLY, &[("day", day(row.item.at, now).into())])}
                                }
                            }
                            span { class: "queue-asked", "{row.item.asked}" }
                        }
                        span { class: "queue-when",
                            time { datetime: "{row.item.at}", {day_and_clock(row.item.at, now)} }
                            span { class: "soft", {ago(row.item.at, now)} }
                        }
                    }
                }
            }
        }
    }
}

/// What was given, by how it was given.
pub fn way_words(way: Way) -> Key {
    match way {
        Way::Draw => key::WORKER_WAY_DRAWING,
        Way::Feel => key::WORKER_WAY_FEELING,
        Way::Say => key::WORKER_WAY_RECORDING,
        Way::Sort => key::WORKER_WAY_SORTED,
        Way::Write => key::WORKER_WAY_WRITTEN,
        Way::People => key::WORKER_WAY_MAP,
    }
}

/// Its sign.
pub fn way_glyph(way: Way) -> Glyph {
    match way {
        Way::Draw => Glyph::Pencil,
        Way::Feel => Glyph::Face,
        Way::Say => Glyph::Microphone,
        Way::Sort => Glyph::Cards,
        Way::Write => Glyph::Note,
        Way::People => Glyph::People,
    }
}
