//! What a social worker finds when they come in: the children, what waits, what is only on this tablet.
use dioxus::prelude::*;
use shared::people::Case;

use super::records::{NotYet, use_records};
use crate::{
    model::{
        review::{Queue, last_heard},
        when::ago,
    },
    route::Route,
    screens::everyone::{ChildName, Inside},
    services::Services,
    store::Sending,
    ui::{self, Heading, SendingBadge, Sheet},
    words::{key, say, say_with},
};

#[component]
pub fn WorkerHome() -> Element {
    let services = use_context::<Services>();
    let inside = use_context::<Inside>();
    let mut records = use_records();
    let now = services.world.now();
    rsx! {
        Sheet {
        Heading { {say(key::WORKER_CHILDREN)} }
        OnlyHere { sending: (inside.sending)() }
        match &*records.read() {
            Some(Ok(records)) => {
                let mut queue = Queue::default();
                for record in records {
                    queue.add(record.case.id, record.events());
                }
                let since = queue.ready.first().map(|waiting| ago(waiting.item.at, now));
                let cards = records.iter().map(|record| Card {
                    case: record.case.clone(),
                    heard: last_heard(record.events()).map(|at| ago(at, now)),
                    to_review: queue.ready_of(record.case.id),
                }).collect::<Vec<_>>();
                rsx! {
                    ToReview { count: queue.ready.len(), since }
                    Children { cards }
                }
            }
            Some(Err(failure)) => rsx! { NotYet { failure: failure.clone(), on_retry: move |()| records.restart() } },
            None => rsx! { NotYet { on_retry: move |()| records.restart() } },
        }
        }
    }
}

/// What is only on this tablet is the first thing to know, and the way to it is one tap.
#[component]
fn OnlyHere(sending: Sending) -> Element {
    if sending.waiting == 0 && sending.stuck == 0 {
        return rsx! {};
    }
    let state = if sending.stuck > 0 { ui::Sending::NotTaken } else { ui::Sending::OnlyHere };
    rsx! {
        p { class: "home-line",
            Link { to: Route::SendingPage {},
                SendingBadge { state, words: say_with(key::WORKER_ONLY_HERE, &[("n", sending.waiting_captures.into())]) }
            }
        }
    }
}

#[component]
fn ToReview(count: usize, since: Option<String>) -> Element {
    rsx! {
        p { class: "home-line",
            Link { class: "home-review", to: Route::ReviewQueue {},
                {say_with(key::WORKER_QUEUE_COUNT, &[("n", count.into())])}
            }
            if let Some(since) = since {
                span { class: "soft", {say_with(key::WORKER_QUEUE_OLDEST, &[("when", since.into())])} }
            }
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Card {
    case: Case,
    heard: Option<String>,
    to_review: usize,
}

#[component]
fn Children(cards: Vec<Card>) -> Element {
    if cards.is_empty() {
        return rsx! { p { {say(key::WORKER_CHILDREN_NONE)} } };
    }
    rsx! {
        ul { class: "children",
            for Card { case , heard , to_review } in cards {
                li { key: "{case.id}", class: "child-row",
                    div { class: "child-row-words",
                        h2 {
                            Link { to: Route::CasePage { case: case.id }, ChildName { case: case.clone() } }
                        }
                        p { class: "soft",
                            match heard {
                                Some(when) => say_with(key::WORKER_LAST_HEARD, &[("when", when.into())]),
                                None => say(key::WORKER_NEVER_HEARD),
                            }
                            if to_review > 0 {
                                " · "
                                {say_with(key::WORKER_QUEUE_COUNT, &[("n", to_review.into())])}
                            }
                        }
                    }
                    Link { class: "button", "data-kind": "quiet", to: Route::PrepareVisit { case: case.id },
                        {say(key::WORKER_START_VISIT)}
                    }
                }
            }
        }
    }
}
