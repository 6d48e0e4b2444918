//! Before a visit: the right child, where, who is here, how it is asked, and whether this tablet is ready.
//! Made for a hallway: everything that can be known is filled in, and nothing needs signal.
mod how_asked;
mod how_it_looks;
mod interpreter;
mod plan;
#[cfg(test)]
mod tests;

use dioxus::prelude::*;
use shared::{
    event::{Fact, Present, Relation},
    id::{CaseId, VisitId},
    people::{AgeBand, Case},
    projection::promises,
    question::QuestionSet,
};

use self::{
    how_asked::{BANDS, HowAsked, HowOld},
    how_it_looks::HowItLooks,
    interpreter::WhoInterprets,
    plan::{Missing, Plan},
};
use crate::{
    device::Device,
    parts::{HeardWhere, Page, PageOf, Part, ToReadOut},
    screens::everyone::{
        ChildName, Inside, NotHere, Promises, Room, RoomNotice, TabletOnly, mark_missing, too_small,
        words_for,
    },
    services::Services,
    sound::{NoMicrophone, Permission, ask_microphone, permission_state, stop_now},
    store::{Failure, OpenVisit},
    ui::{
        Button, ButtonKind, ChooseOne, ChooseSome, Field, FieldKind, Glyph, Heading, Icon, Notice,
        NoticeKind, Offer, Sheet,
    },
    words::{Key, key, say, say_with},
};

/// Before a visit.
#[component]
pub fn PrepareVisit(case: ReadSignal<CaseId>) -> Element {
    let inside = use_context::<Inside>();
    let mut right_child = use_signal(|| false);
    let mut opened = use_signal(|| None::<OpenVisit>);
    let found = inside.home.read().cases.iter().find(|known| known.id == case()).cloned();
    let Some(found) = found else { return rsx! { NotHere { rest: Vec::new() } } };
    if let Some(open) = opened() {
        return rsx! { HandOver { case: found, open } };
    }
    rsx! {
        if right_child() {
            Ready { key: "{found.id}", case: found, on_open: move |open| opened.set(Some(open)) }
        } else {
            RightChild { case: found, on_yes: move |()| right_child.set(true) }
        }
    }
}

/// The guard against the wrong child: what adult and child both know, and nothing else of the case.
#[component]
fn RightChild(case: Case, on_yes: Callback) -> Element {
    let name = case.first_name.clone();
    rsx! {
        Sheet {
            div { class: "right-child",
                Heading { {say(key::WORKER_RIGHT_CHILD)} }
                p { class: "right-child-card", ChildName { case: case.clone() } }
                p { class: "right-child-chose", {with_name(key::WORKER_PREPARE_CHOSE, &name)} }
                if let Some(words) = AgeBand::ALL.iter().zip(BANDS).find(|(it, _)| **it == case.band).map(|(_, words)| words) {
                    p { class: "right-child-band", {say(words)} }
                }
                div { class: "prepare-ways",
                    Button { icon: Glyph::Forward, on_press: on_yes, {with_name(key::WORKER_RIGHT_CHILD_YES, &name)} }
                    Button {
                        kind: ButtonKind::Quiet,
                        icon: Glyph::Back,
                        on_press: |()| navigator().go_back(),
                        {say(key::WORKER_RIGHT_CHILD_NO)}
                    }
                }
            }
        }
    }
}

#[component]
fn Ready(case: Case, on_open: Callback<OpenVisit>) -> Element {
    let services = use_context::<Services>();
    let inside = use_context::<Inside>();
    let sets = use_hook(QuestionSet::builtin);
    let plan = use_signal(|| Plan::new(case.band, &sets[0]));
    let marked = use_signal(|| false);
    let mut starting = use_signal(|| false);
    let mut failed = use_signal(|| None::<Failure>);
    let missing = if marked() { plan.read().missing() } else { Vec::new() };
    let name = case.first_name.clone();
    let id = case.id;
    let device = use_context::<Device>();
    let too_small = too_small(&device, plan.read().band);
    let start = move |()| {
        if too_small {
            return;
        }
        let worker = inside.home.peek().person.name.clone();
        let Some(fact) = plan.peek().fact(&worker) else {
            mark_missing(marked);
            return;
        };
        // The adult's trial of the microphone is over when the child's visit begins.
        stop_now();
        let without_scales = plan.peek().without_scales();
        let services = services.clone();
        starting.set(true);
        failed.set(None);
        spawn(async move {
            let visit = services.world.name(VisitId::make);
            match services.store.record(id, Some(visit), fact).await {
                Ok(_) => {
                    if without_scales {
                        let none = Fact::ScalesTried { tries: Vec::new(), understood: false };
                        // Where it can not be written, the child is shown how a scale works before the first.
                        let _ = services.store.record(id, Some(visit), none).await;
                    }
                    on_open.call(OpenVisit { case: id, visit });
                }
                Err(failure) => failed.set(Some(failure)),
            }
            starting.set(false);
        });
    };
    rsx! {
        Sheet {
            div { class: "prepare",
                Heading { {with_name(key::WORKER_PREPARE_FOR, &name)} }
                Here { waiting: inside.sending.read().waiting }
                Where { plan, missing: missing.contains(&Missing::Place) }
                WhoIsHere { plan, name: name.clone(), missing: missing.clone() }
                HowAsked { plan, name: name.clone(), sets }
                HowOld { plan, name: name.clone(), missing: missing.contains(&Missing::HowOld) }
                if too_small {
                    TabletOnly {}
                }
                HowItLooks { case: id, name: name.clone() }
                PageOf {
                    part: Part::Child,
                    page: Page::ReadOut(ToReadOut {
                        case: id,
                        child: name.clone(),
                        worker: inside.home.read().person.name.clone(),
                        band: plan.read().band,
                        place: HeardWhere::Visit {
                            set: plan.read().set.clone(),
                            language: plan.read().language.clone(),
                        },
                    }),
                }
                ThisTablet { name }
                DutyNumber { number: inside.home.read().duty_number.clone() }
                PromisedBefore { case: id, name: case.first_name.clone() }
                if !missing.is_empty() {
                    Notice { kind: NoticeKind::Attention, p { {say(key::WORKER_PREPARE_MISSING)} } }
                }
                if let Some(failure) = failed() {
                    Notice { kind: NoticeKind::Attention, p { {words_for(&failure)} } }
                }
                div { class: "prepare-ways",
                    Button { icon: Glyph::Forward, disabled: starting() || too_small, on_press: start,
                        {say(if starting() { key::WORKER_PREPARE_STARTING } else { key::WORKER_PREPARE_START })}
                    }
                }
            }
        }
    }
}

/// What the worker wants to know at the door.
#[component]
fn Here(waiting: u32) -> Element {
    rsx! {
        div { class: "prepare-here",
            p { class: "prepare-offline",
                Icon { glyph: Glyph::NoSignal }
                {say(key::WORKER_WORKS_WITHOUT_SIGNAL)}
            }
            p { class: "prepare-waiting",
                Icon { glyph: Glyph::TabletOnly }
                {say_with(key::EVERYONE_WAITING_TO_SEND, &[("n", waiting.into())])}
            }
        }
    }
}

const PLACES: [(&str, Key); 6] = [
    ("carer", key::WORKER_WHERE_CARER),
    ("parent", key::WORKER_WHERE_PARENT),
    ("school", key::WORKER_WHERE_SCHOOL),
    ("office", key::WORKER_WHERE_OFFICE),
    ("outside", key::WORKER_WHERE_OUTSIDE),
    ("car", key::WORKER_WHERE_CAR),
];

const ELSEWHERE: &str = "other";

#[component]
fn Where(mut plan: Signal<Plan>, missing: bool) -> Element {
    let mut picked = use_signal(|| None::<String>);
    let mut offers: Vec<Offer> =
        PLACES.iter().map(|(value, words)| Offer::new(*value, say(*words))).collect();
    offers.push(Offer::new(ELSEWHERE, say(key::WORKER_WHERE_OTHER)));
    let elsewhere = picked.read().as_deref() == Some(ELSEWHERE);
    rsx! {
        ChooseOne {
            legend: say(key::WORKER_WHERE),
            name: "place",
            offers,
            picked: picked(),
            error: (missing && !elsewhere).then(|| say(key::EVERYONE_NEEDED)),
            on_pick: move |value: String| {
                let known = PLACES.iter().find(|(place, _)| *place == value);
                plan.write().place = known.map(|(_, words)| say(*words)).unwrap_or_default();
                picked.set(Some(value));
            },
        }
        if elsewhere {
            Field {
                id: "place-words",
                label: say(key::WORKER_PREPARE_WHERE_WORDS),
                error: missing.then(|| say(key::EVERYONE_NEEDED)),
                value: plan.read().place.clone(),
                on_input: move |text| plan.write().place = text,
            }
        }
    }
}

const RELATIONS: [(&str, Relation, Key); 6] = [
    ("carer", Relation::Carer, key::WORKER_HERE_CARER),
    ("parent", Relation::Parent, key::WORKER_HERE_PARENT),
    ("sibling", Relation::Sibling, key::WORKER_HERE_SIBLING),
    ("interpreter", Relation::Interpreter, key::WORKER_HERE_INTERPRETER),
    ("advocate", Relation::Advocate, key::WORKER_HERE_ADVOCATE),
    ("other", Relation::Other, key::WORKER_HERE_OTHER),
];

#[component]
fn WhoIsHere(mut plan: Signal<Plan>, name: String, missing: Vec<Missing>) -> Element {
    let here = plan.read().here.clone();
    let alone = plan.read().alone;
    let is_here = |relation| here.iter().any(|present| present.relation == relation);
    let picked: Vec<String> =
        RELATIONS.iter().filter(|(_, it, _)| is_here(*it)).map(|(value, ..)| (*value).to_owned()).collect();
    let marks = |wanted: &[(Missing, Key)]| {
        wanted.iter().find(|(it, _)| missing.contains(it)).map(|(_, words)| say(*words))
    };
    let alone_error = marks(&[
        (Missing::Alone, key::EVERYONE_NEEDED),
        (Missing::AloneWithOthers, key::WORKER_PREPARE_ALONE_DIFFERS),
        (Missing::NotAloneWithNobody, key::WORKER_PREPARE_NOT_ALONE_NOBODY),
    ]);
    let why_error = marks(&[(Missing::WhyNotAlone, key::EVERYONE_NEEDED)]);
    rsx! {
        div { class: "prepare-who",
            ChooseSome {
                legend: say(key::WORKER_WHO_IS_HERE),
                offers: RELATIONS.iter().map(|(value, _, words)| Offer::new(*value, say(*words))).collect::<Vec<_>>(),
                picked,
                on_change: move |now: Vec<String>| {
                    let before = plan.peek().here.clone();
                    plan.write().here = RELATIONS
                        .iter()
                        .filter(|(value, ..)| now.iter().any(|picked| picked == value))
                        .map(|(_, relation, _)| {
                            let known = before.iter().find(|present| present.relation == *relation).cloned();
                            known.unwrap_or(Present::new(*relation, None))
                        })
                        .collect();
                },
            }
            p { class: "prepare-hint", {with_name(key::WORKER_PREPARE_HERE_HINT, &name)} }
            for (value , relation , words) in RELATIONS.into_iter().filter(|(_, it, _)| is_here(*it) && *it != Relation::Interpreter) {
                Field {
                    key: "{value}",
                    id: "name-{value}",
                    label: say_with(key::WORKER_PREPARE_NAME_OF, &[("who", say(words).into())]),
                    value: here.iter().find(|it| it.relation == relation).and_then(|it| it.name.clone()).unwrap_or_default(),
                    on_input: move |text: String| {
                        if let Some(it) = plan.write().here.iter_mut().find(|it| it.relation == relation) {
                            it.name = Some(text);
                        }
                    },
                }
            }
            WhoInterprets { plan, name: name.clone(), missing: missing.clone() }
            ChooseOne {
                legend: with_name(key::WORKER_ALONE, &name),
                name: "alone",
                offers: vec![
                    Offer::new("yes", say(key::WORKER_ALONE_YES)),
                    Offer::new("no", say(key::WORKER_ALONE_NO)),
                ],
                picked: alone.map(|alone| if alone { "yes" } else { "no" }.to_owned()),
                error: alone_error,
                on_pick: move |value: String| plan.write().alone = Some(value == "yes"),
            }
            if alone == Some(false) {
                Field {
                    id: "why-not-alone",
                    label: say(key::WORKER_ALONE_WHY_NOT),
                    kind: FieldKind::Text,
                    hint: with_name(key::WORKER_ALONE_WHY_NOT_HINT, &name),
                    error: why_error,
                    value: plan.read().why_not_alone.clone(),
                    on_input: move |text| plan.write().why_not_alone = text,
                }
            }
        }
    }
}

/// Everything that a child should not be asked: the microphone, and whether there is room.
#[component]
fn ThisTablet(name: String) -> Element {
    let mut state = use_resource(permission_state);
    let mut absent = use_signal(|| None::<NoMicrophone>);
    let mut asking = use_signal(|| false);
    let room = try_consume_context::<Signal<Room>>();
    let ask = move |()| {
        asking.set(true);
        spawn(async move {
            absent.set(ask_microphone().await.err());
            asking.set(false);
            state.restart();
        });
    };
    let now = *state.read();
    let (words, ready) = match (absent(), now) {
        (Some(NoMicrophone::Absent | NoMicrophone::Busy), _) => {
            (key::WORKER_PREPARE_MICROPHONE_ABSENT, false)
        }
        (Some(NoMicrophone::Refused), _) | (None, Some(Permission::Refused)) => {
            (key::WORKER_PREPARE_MICROPHONE_REFUSED, false)
        }
        (None, Some(Permission::Granted)) => return rsx! { TabletIsReady { room } },
        (None, _) => (key::WORKER_PREPARE_MICROPHONE_UNKNOWN, true),
    };
    rsx! {
        section { class: "prepare-tablet",
            h2 { {say(key::WORKER_PREPARE_TABLET)} }
            p { class: "prepare-microphone",
                Icon { glyph: Glyph::Microphone }
                {with_name(words, &name)}
            }
            Button { kind: ButtonKind::Quiet, disabled: asking(), on_press: ask,
                {say(if ready { key::WORKER_PREPARE_MICROPHONE_ASK } else { key::EVERYONE_TRY_AGAIN })}
            }
            if room.is_some() {
                RoomNotice {}
            }
        }
    }
}

/// What was promised to this child and not told back yet: the first thing to speak of.
#[component]
fn PromisedBefore(case: CaseId, name: String) -> Element {
    let store = use_context::<Services>().store;
    let open = use_resource(move || {
        let store = store.clone();
        async move {
            let kept = store.case(case).await.unwrap_or_default();
            let all = promises(kept.iter().map(|kept| &kept.event));
            all.into_iter().filter(|promise| !promise.settled).collect::<Vec<_>>()
        }
    });
    match &*open.read() {
        Some(open) if !open.is_empty() => rsx! {
            section { class: "prepare-promises",
                h2 { {with_name(key::WORKER_PROMISES_BEFORE, &name)} }
                Promises { promises: open.clone() }
            }
        },
        _ => rsx! {},
    }
}

/// Whom to ring when a child may not be safe is known before the child is asked anything.
#[component]
fn DutyNumber(number: Option<String>) -> Element {
    match number {
        Some(number) => rsx! {
            p { class: "prepare-duty",
                Icon { glyph: Glyph::Phone }
                {say_with(key::EVERYONE_SAFETY_NUMBER_BEFORE, &[("number", number.into())])}
            }
        },
        None => rsx! {
            Notice { kind: NoticeKind::Attention, p { {say(key::EVERYONE_SAFETY_NO_NUMBER_BEFORE)} } }
        },
    }
}

#[component]
fn TabletIsReady(room: Option<Signal<Room>>) -> Element {
    rsx! {
        section { class: "prepare-tablet",
            h2 { {say(key::WORKER_PREPARE_TABLET)} }
            p { class: "prepare-microphone",
                Icon { glyph: Glyph::Microphone }
                {say(key::WORKER_PREPARE_MICROPHONE_READY)}
            }
            if room.is_some() {
                RoomNotice {}
            }
        }
    }
}

/// The last page of the adult. What follows is the child's, and the PIN leads back.
#[component]
fn HandOver(case: Case, open: OpenVisit) -> Element {
    let inside = use_context::<Inside>();
    let name = case.first_name;
    let give = move |()| {
        let mut home = inside.home;
        // The frame leads every address to an open visit.
        home.write().open_visit = Some(open);
    };
    rsx! {
        Sheet {
            div { class: "hand-over",
                Icon { glyph: Glyph::Tablet }
                Heading { {with_name(key::WORKER_HAND_OVER, &name)} }
                p { {say(key::WORKER_HAND_OVER_TEXT)} }
                p { class: "hand-over-listen", {say(key::WORKER_HAND_OVER_LISTEN)} }
                div { class: "prepare-ways",
                    Button { icon: Glyph::Forward, on_press: give, {with_name(key::WORKER_PREPARE_HAS_IT, &name)} }
                }
            }
        }
    }
}

fn with_name(key: Key<1>, name: &str) -> String {
    say_with(key, &[("name", name.into())])
}
