//! The adult's way in: the PIN, and behind it what can be done with the visit.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    event::{Assent, Fact, Raiser, Stopper},
    id::CaptureId,
    projection::{ItemOutcome, Matter, Promise, promises},
};

use super::{
    Hold,
    desk::{Deed, Desk},
    differently::WriteDifferently,
    move_band::MoveBand,
    own_question::OwnQuestion,
    practise::{LeavePractice, NotForReal},
    scribe::WriteDown,
};
use crate::{
    model::{
        begun::is_later_part,
        visit_flow::{Hand, Place},
    },
    screens::everyone::{
        Inside, PromiseForm, Promises, SafetyStanding, SafetySteps, WatchForm, Watched, use_sent,
    },
    store::{Failure, OpenVisit},
    ui::{Button, ButtonKind, Dialog, Glyph, Heading, Notice, NoticeKind, PinPad, Sheet},
    words::{self, Listener, Value, key, say, say_to_child, say_with},
};

/// A calm page for whoever it is not for.
#[component]
pub fn AskPin() -> Element {
    let desk = use_context::<Desk>();
    let Hold(mut holder) = use_context::<Hold>();
    let mut opening = use_signal(|| false);
    let mut wrong = use_signal(|| None::<String>);
    let worker = desk.visiting.worker_name.clone();
    let person = desk.visiting.worker;
    let open = move |pin: String| {
        let store = desk.services.store.clone();
        opening.set(true);
        wrong.set(None);
        spawn(async move {
            match store.unlock(person, pin).await {
                Ok(_) => holder.with_mut(|holder| *holder = holder.opened()),
                Err(failure) => wrong.set(Some(refusal(&failure))),
            }
            opening.set(false);
        });
    };
    rsx! {
        Sheet {
            div { class: "grown-up",
                // A child may be looking.
                div {
                    lang: words::spoken_to(Listener::Child),
                    dir: words::direction(words::spoken_to(Listener::Child)),
                    Heading { {say_to_child(key::EVERYONE_PIN_GROWN_UP, &[])} }
                    p { {say_to_child(key::EVERYONE_PIN_CHILD_WAITS, &[("worker", worker.into())])} }
                }
                PinPad {
                    label: say(key::EVERYONE_PIN_TITLE),
                    typed_words: |n: usize| say_with(key::EVERYONE_PIN_DIGITS, &[("n", n.into())]),
                    rub_out_label: say(key::EVERYONE_PIN_RUB_OUT),
                    done_label: say(if opening() { key::EVERYONE_PIN_OPENING } else { key::EVERYONE_PIN_OPEN }),
                    resting: opening(),
                    error: wrong(),
                    on_pin: open,
                }
                Button {
                    kind: ButtonKind::Quiet,
                    icon: Glyph::Back,
                    on_press: move |()| holder.with_mut(|holder| *holder = holder.leave()),
                    // Whoever does not know the PIN goes back.
                    {say(key::CHILD_GO_BACK)}
                }
            }
        }
    }
}

fn refusal(failure: &Failure) -> String {
    let wait = |ms: u64| {
        let seconds = i64::try_from(ms.div_ceil(1000)).unwrap_or(i64::MAX);
        if seconds <= 90 {
            say_with(key::EVERYONE_PIN_WAIT_SECONDS, &[("n", Value::Number(seconds))])
        } else {
            say_with(key::EVERYONE_PIN_WAIT_MINUTES, &[("n", Value::Number(seconds.div_euclid(60) + 1))])
        }
    };
    match failure {
        Failure::WrongPin { wait_ms: 0 } => say(key::EVERYONE_PIN_WRONG),
        Failure::WrongPin { wait_ms } => format!("{} {}", say(key::EVERYONE_PIN_WRONG), wait(*wait_ms)),
        Failure::WaitFirst { wait_ms } => wait(*wait_ms),
        _ => format!("{} {}", say(key::EVERYONE_WRONG_TITLE), say(key::EVERYONE_WRONG_NOTHING_LOST)),
    }
}

/// What the adult can do: give the tablet back, end the asking, close the visit.
#[component]
pub fn AdultPage() -> Element {
    let desk = use_context::<Desk>();
    let Hold(mut holder) = use_context::<Hold>();
    let mut sure = use_signal(|| false);
    let name = child_name(&desk);
    let with_name = |key| say_with(key, &[("name", name.as_str().into())]);
    let mut at_safety = use_signal(|| true);
    let Some(view) = desk.view() else { return rsx! {} };
    let matter = desk.matter();
    if let Some(matter) = matter.clone().filter(|matter| at_safety() && is_due(matter)) {
        return rsx! {
            Sheet {
                SafetyInVisit { matter, leave: say(key::WORKER_SAFETY_BACK), on_leave: move |()| at_safety.set(false) }
            }
        };
    }
    let locked = desk.is_locked();
    let raise = {
        let desk = desk.clone();
        move |()| {
            desk.raise(Raiser::Worker, Some(&desk.page()));
            at_safety.set(true);
        }
    };
    let place = desk.place();
    let undecided: Vec<CaptureId> = {
        let drafts = desk.drafts.read();
        drafts.iter().filter(|draft| !is_later_part(&drafts, draft)).map(|draft| draft.capture).collect()
    };
    let refused = view.assents.last().is_some_and(|(assent, _)| *assent == Assent::NotToday);
    let status = match (&place, view.stopped) {
        (_, Some(Stopper::Child)) => with_name(key::WORKER_VISIT_STOPPED_BY_CHILD),
        (_, Some(Stopper::Worker)) => say(key::WORKER_VISIT_STOPPED_BY_ME),
        (Place::NotToday, _) => with_name(key::WORKER_ASSENT_REFUSED),
        (Place::End(_), _) => say(key::WORKER_VISIT_AT_END),
        _ => say(key::WORKER_VISIT_OPEN),
    };
    let going_on = view.stopped.is_none() && !matches!(place, Place::End(_));
    let mut hand = desk.hand;
    let give_back = move |()| {
        if refused {
            hand.set(Hand::AskedAgain);
        }
        holder.with_mut(|holder| *holder = holder.hand_back());
    };
    let end_here = {
        let desk = desk.clone();
        move |()| desk.put(Deed::Record(Fact::VisitStopped { by: Stopper::Worker }))
    };
    let close = use_callback({
        let (desk, undecided) = (desk.clone(), undecided.clone());
        move |()| desk.put(Deed::Close { not_kept: undecided.clone() })
    });
    let some_undecided = !undecided.is_empty();
    let values = [("name", Value::from(name.as_str())), ("n", undecided.len().into())];
    rsx! {
        Sheet {
            div { class: "grown-up",
                Heading { {say(key::WORKER_BACK_FROM_CHILD)} }
                p { class: "grown-up-status", "{status}" }
                NotOnDisk {}
                if let Some(matter) = matter {
                    SafetyStrip { matter, on_open: move |()| at_safety.set(true) }
                }
                What {}
                if going_on {
                    OwnQuestion {}
                    MoveBand {}
                }
                if let Some(earlier) = (desk.differing)() {
                    WriteDifferently { earlier }
                } else {
                    WriteDown {}
                }
                BesideTheChild {}
                if some_undecided && locked {
                    Notice { kind: NoticeKind::Kept, p { {say_with(key::WORKER_SAFETY_KEPT, &values)} } }
                } else if some_undecided {
                    Notice { kind: NoticeKind::Attention, p { {say_with(key::WORKER_VISIT_UNDECIDED, &values)} } }
                }
                div { class: "grown-up-ways", "data-over": !going_on,
                    Button {
                        kind: if going_on { ButtonKind::Primary } else { ButtonKind::Quiet },
                        icon: Glyph::Tablet,
                        on_press: give_back,
                        {with_name(if refused { key::WORKER_ASK_AGAIN } else { key::WORKER_GIVE_BACK })}
                    }
                    if going_on {
                        Button { kind: ButtonKind::Quiet, icon: Glyph::Stop, on_press: end_here,
                            {say(key::WORKER_END_HERE)}
                        }
                    }
                    Button {
                        kind: if going_on { ButtonKind::Quiet } else { ButtonKind::Primary },
                        icon: Glyph::Lock,
                        disabled: desk.is_busy(),
                        on_press: move |()| if some_undecided && !locked { sure.set(true) } else { close.call(()) },
                        {say(key::WORKER_CLOSE_VISIT)}
                    }
                }
                p { class: "grown-up-note", {say(key::WORKER_CLOSE_VISIT_TEXT)} }
                LeavePractice {}
                RaiseSafety { on_press: raise }
            }
            if sure() {
                Dialog { title: say(key::WORKER_CLOSE_SURE), on_leave: move |()| sure.set(false),
                    div { class: "dialog-answers",
                        Button { on_press: move |()| sure.set(false), {say(key::EVERYONE_BACK)} }
                        Button {
                            kind: ButtonKind::Quiet,
                            on_press: move |()| {
                                sure.set(false);
                                close.call(());
                            },
                            {say(key::WORKER_CLOSE_ANYWAY)}
                        }
                    }
                }
            }
        }
    }
}

/// What an adult writes beside what the child gives: what was watched, and what was promised.
#[component]
fn BesideTheChild() -> Element {
    let desk = use_context::<Desk>();
    let OpenVisit { case, visit } = desk.visiting.open;
    let child = child_name(&desk);
    let observations = desk.view().map(|view| view.observations).unwrap_or_default();
    let on_kept = {
        let desk = desk.clone();
        use_callback(move |event| desk.take(event))
    };
    rsx! {
        section { class: "beside",
            WatchForm { case, visit, child: child.clone(), on_kept }
            if !observations.is_empty() {
                Watched { observations }
            }
        }
        Promised {}
    }
}

/// What was promised in this visit, and a line for one more.
#[component]
pub fn Promised() -> Element {
    let desk = use_context::<Desk>();
    let OpenVisit { case, visit } = desk.visiting.open;
    let made: Vec<Promise> =
        promises(&*desk.events.read()).into_iter().filter(|promise| promise.visit == Some(visit)).collect();
    let on_kept = {
        let desk = desk.clone();
        use_callback(move |event| desk.take(event))
    };
    rsx! {
        section { class: "beside",
            h2 { {say_with(key::WORKER_PROMISES_MADE, &[("n", made.len().into())])} }
            Promises { promises: made }
            PromiseForm { case, visit, child: child_name(&desk), on_kept }
        }
    }
}

/// The shield of the adult: quiet, in the same place on each of the adult's pages of a visit.
#[component]
pub fn RaiseSafety(on_press: Callback) -> Element {
    rsx! {
        div { class: "safety-raise",
            Button { kind: ButtonKind::Quiet, icon: Glyph::Shield, on_press, {say(key::WORKER_SAFETY_RAISE)} }
        }
    }
}

/// Something of it is still to be written down.
pub fn is_due(matter: &Matter) -> bool {
    matter.is_open() && (matter.notes.is_empty() || matter.acted.is_none())
}

/// The steps of a safety matter, while the visit lasts and on its slip.
#[component]
pub fn SafetyInVisit(matter: Matter, leave: String, on_leave: Callback) -> Element {
    let desk = use_context::<Desk>();
    let inside = use_context::<Inside>();
    let sent = use_sent(desk.visiting.open.case, matter.told_by.clone());
    let duty = inside.home.read().duty_number.clone();
    let on_fact = {
        let desk = desk.clone();
        move |fact| desk.put_at_once(fact)
    };
    rsx! {
        NotOnDisk {}
        NotForReal { duty: duty.clone() }
        SafetySteps {
            matter,
            child: child_name(&desk),
            sent,
            duty,
            busy: !desk.on_its_way().is_empty() && desk.trouble().is_none(),
            on_fact,
            leave,
            on_leave,
        }
    }
}

/// How the matter of this visit stands, and the way to what is still to be written down.
#[component]
pub fn SafetyStrip(matter: Matter, on_open: Callback) -> Element {
    let desk = use_context::<Desk>();
    let inside = use_context::<Inside>();
    let sent = use_sent(desk.visiting.open.case, matter.told_by.clone());
    let duty = inside.home.read().duty_number.clone();
    let due = is_due(&matter);
    rsx! {
        div { class: "safety-strip",
            SafetyStanding { matter, sent, duty }
            if due {
                Button { icon: Glyph::Pencil, on_press: on_open, {say(key::WORKER_SAFETY_GO_ON)} }
            }
        }
    }
}

/// The disk did not take something; nothing is lost, and it can be tried again.
#[component]
fn NotOnDisk() -> Element {
    let desk = use_context::<Desk>();
    if desk.trouble().is_none() {
        return rsx! {};
    }
    rsx! {
        Notice { kind: NoticeKind::Attention,
            p { {say(key::EVERYONE_WRONG_NOT_KEPT)} }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Again,
                on_press: move |()| desk.try_again(),
                {say(key::EVERYONE_TRY_AGAIN)}
            }
        }
    }
}

/// What was made, in numbers of things and nothing else.
#[component]
pub fn What() -> Element {
    let desk = use_context::<Desk>();
    let items = desk.view().map(|view| view.items).unwrap_or_default();
    let given = |way| {
        let of = |outcome: &ItemOutcome| matches!(outcome, ItemOutcome::Given { answer, .. } if Answer::way(answer) == way);
        items.iter().filter(|item| of(&item.outcome)).count()
    };
    let skipped = items.iter().filter(|item| matches!(item.outcome, ItemOutcome::Skipped(_))).count();
    let lines = [
        (given(Way::Draw), key::WORKER_VISIT_DRAWINGS),
        (given(Way::Say), key::WORKER_VISIT_RECORDINGS),
        (given(Way::Feel), key::WORKER_VISIT_FEELINGS),
        (given(Way::Sort), key::WORKER_VISIT_SORTED),
        (given(Way::Write), key::WORKER_VISIT_WRITTEN),
        (given(Way::People), key::WORKER_VISIT_MAPS),
        (skipped, key::WORKER_VISIT_SKIPPED),
    ];
    let none = lines[..6].iter().all(|(n, _)| *n == 0);
    rsx! {
        section { class: "slip", aria_label: say(key::WORKER_VISIT_SLIP),
            h2 { {say(key::WORKER_VISIT_SLIP)} }
            if none {
                p { {say(key::WORKER_SLIP_NONE)} }
            }
            ul {
                for (n , words) in lines.into_iter().filter(|(n, _)| *n > 0) {
                    li { key: "{words:?}", {say_with(words, &[("n", n.into())])} }
                }
            }
        }
    }
}

fn child_name(desk: &Desk) -> String {
    desk.visiting.case.as_ref().map_or_else(|| say(key::WORKER_THE_CHILD), |case| case.first_name.clone())
}
