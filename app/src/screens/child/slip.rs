//! The end-of-visit slip: what was made, and where it is.
use dioxus::prelude::*;
use shared::{
    event::{Fact, Raiser},
    id::EventId,
    projection::{ItemOutcome, visits},
};

use super::{
    copy::{ChosenForCopy, Copy},
    desk::Desk,
    grown_up::{Promised, RaiseSafety, SafetyInVisit, SafetyStrip, What, is_due},
    practise::is_practice,
};
use crate::{
    route::Route,
    screens::everyone::Inside,
    store::{KeptEvent, OpenVisit, Place as Where},
    ui::{Button, Glyph, Heading, Icon, SendingBadge, Sheet},
    words::{key, say, say_with},
};

#[component]
pub fn Slip(on_done: Callback) -> Element {
    let desk = use_context::<Desk>();
    let inside = use_context::<Inside>();
    let open = desk.visiting.open;
    let store = desk.services.store.clone();
    let places = use_resource(move || {
        // Sending changes where things are.
        let _ = ((inside.sending)(), (inside.changes)());
        let store = store.clone();
        async move {
            let events = store.case(open.case).await.unwrap_or_default();
            whether_sent(open, &events)
        }
    });
    let mut leaving = use_signal(|| false);
    let home = {
        let store = desk.services.store.clone();
        move |()| {
            let (store, mut home) = (store.clone(), inside.home);
            leaving.set(true);
            spawn(async move {
                if let Ok(now) = store.home().await {
                    home.set(now);
                    on_done.call(());
                    navigator().replace(Route::Home {});
                }
                leaving.set(false);
            });
        }
    };
    let mut at_safety = use_signal(|| true);
    let mut copying = use_signal(|| false);
    let matter = desk.matter();
    if let Some(matter) = matter.clone().filter(|matter| at_safety() && is_due(matter)) {
        return rsx! {
            Sheet {
                SafetyInVisit { matter, leave: say(key::WORKER_SAFETY_TO_SLIP), on_leave: move |()| at_safety.set(false) }
            }
        };
    }
    if copying() {
        return rsx! { Copy { on_leave: move |()| copying.set(false) } };
    }
    let raise = {
        let desk = desk.clone();
        move |()| {
            desk.raise(Raiser::Worker, None);
            at_safety.set(true);
        }
    };
    rsx! {
        Sheet {
            div { class: "grown-up",
                Heading { {say(key::WORKER_VISIT_CLOSED)} }
                if let Some(matter) = matter {
                    SafetyStrip { matter, on_open: move |()| at_safety.set(true) }
                }
                What {}
                Promised {}
                if is_practice() {
                    p { class: "slip-where", {say(key::WORKER_PRACTICE_OVER)} }
                } else if let Some(places) = &*places.read() {
                    WhereItIs {
                        safe: places.given.iter().filter(|safe| **safe).count(),
                        all: places.given.len(),
                        ended: places.ended,
                    }
                }
                div { class: "grown-up-ways",
                    Button { icon: Glyph::Forward, disabled: leaving(), on_press: home, {say(key::WORKER_TO_MY_PAGES)} }
                    ChosenForCopy { on_open: move |()| copying.set(true) }
                }
                RaiseSafety { on_press: raise }
            }
        }
    }
}

/// What of a visit the server has.
#[derive(Debug, Clone, PartialEq)]
struct Sent {
    /// Of each thing that was kept whether it is there, with all its parts.
    given: Vec<bool>,
    /// Whether all the rest is: how it began, what was passed over, how it ended.
    ended: bool,
}

fn whether_sent(open: OpenVisit, events: &[KeptEvent]) -> Sent {
    let is_sent = |event: EventId| {
        let kept = events.iter().find(|kept| kept.event.id == event);
        kept.is_some_and(|kept| matches!(kept.place, Where::OnServer { .. }))
    };
    let view = visits(events.iter().map(|kept| &kept.event)).into_iter().find(|view| view.id == open.visit);
    let items = view.map(|view| view.items).unwrap_or_default();
    let given = items.iter().filter_map(|item| match &item.outcome {
        ItemOutcome::Given { parts, .. } => {
            Some(is_sent(item.event) && parts.iter().all(|part| is_sent(part.event)))
        }
        _ => None,
    });
    let given = given.collect();
    let of_visit = events.iter().filter(|kept| kept.event.visit == Some(open.visit));
    let mut rest = of_visit.filter(|kept| !matches!(kept.event.fact, Fact::Captured { .. }));
    Sent { given, ended: rest.all(|kept| is_sent(kept.event.id)) }
}

/// Kept on this tablet, every one of them, or there would be no slip; and how many of them the server has.
#[component]
fn WhereItIs(safe: usize, all: usize, ended: bool) -> Element {
    use crate::ui::Sending;
    let values = |n: usize| [("n", n.into()), ("all", all.into())];
    let state = if safe == all { Sending::Safe } else { Sending::OnlyHere };
    rsx! {
        if all > 0 {
            div { class: "slip-where",
                p { class: "slip-kept",
                    Icon { glyph: Glyph::Keep }
                    {say_with(key::WORKER_SLIP_KEPT, &values(all))}
                }
                SendingBadge { state, words: say_with(key::WORKER_SLIP_SENT, &values(safe)) }
                if safe == all && !ended {
                    SendingBadge { state: Sending::OnlyHere, words: say(key::WORKER_SLIP_REST) }
                }
            }
        }
    }
}
