//! What a social worker finds when they come in: the children, what waits, what is only on this tablet.
use dioxus::prelude::*;
use shared::{
    people::{Case, Role},
    time::Moment,
};

use super::{
    records::{NotYet, Record, use_records},
    safety::{self, SafetyMatters},
};
use crate::{
    model::{
        review::{Queue, last_heard},
        when::ago,
    },
    route::Route,
    screens::everyone::{ChildName, Inside},
    services::Services,
    store::Place,
    ui::{Heading, Sending, SendingBadge, Sheet},
    words::{key, say, say_with},
};

#[component]
pub fn WorkerHome() -> Element {
    let now = use_context::<Services>().world.now();
    let visits = use_context::<Inside>().home.read().person.role == Role::SocialWorker;
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
            let matters = safety::rows(records);
            let since = queue.ready.first().map(|waiting| ago(waiting.item.at, now));
            let cards = records.iter().map(|record| Card::of(record, &queue, now)).collect::<Vec<_>>();
            rsx! {
                SafetyMatters { rows: matters }
                if visits {
                    ToReview { count: queue.ready.len(), since }
                }
                Children { cards, visits }
                if visits {
                    Practise {}
                }
            }
        }
    };
    rsx! {
        Sheet {
            Heading { {say(key::WORKER_CHILDREN)} }
            {page}
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
    only_here: usize,
}

impl Card {
    fn of(record: &Record, queue: &Queue, now: Moment) -> Self {
        Self {
            case: record.case.clone(),
            heard: last_heard(record.events()).map(|at| ago(at, now)),
            to_review: queue.ready_of(record.case.id),
            only_here: record.kept.iter().filter(|kept| kept.place == Place::OnlyHere).count(),
        }
    }
}

/// Every page of a visit, to try out: with a child who does not exist.
#[component]
fn Practise() -> Element {
    let ages = [
        (3, key::WORKER_BAND_3_5),
        (6, key::WORKER_BAND_6_8),
        (9, key::WORKER_BAND_9_12),
        (13, key::WORKER_BAND_13),
    ];
    rsx! {
        details { class: "home-practice",
            summary { {say(key::WORKER_PRACTICE)} }
            p { class: "soft", {say(key::WORKER_PRACTICE_WHAT)} }
            ul {
                for (age , words) in ages {
                    li { key: "{age}",
                        Link { class: "button", "data-kind": "quiet", to: Route::Practise { age }, {say(words)} }
                    }
                }
            }
        }
    }
}

#[component]
fn Children(
    cards: Vec<Card>,
    /// Managers read and do not visit.
    visits: bool,
) -> Element {
    if cards.is_empty() {
        return rsx! { p { {say(key::WORKER_CHILDREN_NONE)} } };
    }
    rsx! {
        ul { class: "children",
            for Card { case , heard , to_review , only_here } in cards {
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
                        if only_here > 0 {
                            SendingBadge {
                                state: Sending::OnlyHere,
                                words: say_with(key::EVERYONE_BADGE_ONLY_HERE, &[("n", only_here.into())]),
                            }
                        }
                    }
                    if visits {
                        Link { class: "button", "data-kind": "quiet", to: Route::PrepareVisit { case: case.id },
                            {say(key::WORKER_START_VISIT)}
                        }
                    }
                }
            }
        }
    }
}
