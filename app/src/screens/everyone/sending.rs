//! What is only on this device, and what became of the rest. Counts and times, never contents.
use dioxus::prelude::*;
use shared::time::Moment;

use super::{Inside, days, failures, room::RoomWords, sign_in::SignInForm};
use crate::{
    device::Device,
    services::Services,
    store::{Failure, Sending, SendingNow, Session, Stuck},
    ui::{self, Button, ButtonKind, Dialog, Glyph, Heading, Notice, NoticeKind, SendingBadge, Sheet},
    words::{Key, Value, key, say, say_with},
};

/// How sending stands, in one glance: the shape and the words of the badge.
pub(super) fn badge(sending: &Sending, now: Moment) -> (ui::Sending, String) {
    let state = match sending {
        Sending { stuck: 1.., waiting: 0, .. } => ui::Sending::NotTaken,
        Sending { waiting: 0, .. } => ui::Sending::Safe,
        Sending { now: SendingNow::Talking, .. } => ui::Sending::OnTheWay,
        Sending { now: SendingNow::NoAnswer, .. } => ui::Sending::NoSignal,
        _ => ui::Sending::OnlyHere,
    };
    let words = match sending {
        Sending { waiting: 0, stuck: 0, .. } => say(key::EVERYONE_ALL_SAFE),
        Sending { waiting: 0, stuck, .. } => {
            say_with(key::EVERYONE_BADGE_NOT_TAKEN, &[("n", (*stuck).into())])
        }
        Sending { waiting, oldest, .. } => {
            let only_here = say_with(key::EVERYONE_BADGE_ONLY_HERE, &[("n", (*waiting).into())]);
            match oldest {
                Some(oldest) => {
                    let age = days::in_days(now, *oldest);
                    let oldest = say_with(key::EVERYONE_BADGE_OLDEST, &[("age", age.into())]);
                    format!("{only_here} · {oldest}")
                }
                None => only_here,
            }
        }
    };
    (state, words)
}

/// What is only on this device.
#[component]
pub fn SendingPage() -> Element {
    let inside = use_context::<Inside>();
    let Services { store, world } = use_context::<Services>();
    let device = use_context::<Device>();
    let mut signing_in = use_signal(|| false);
    let mut wrong = use_signal(|| None::<String>);
    let mut carried = use_signal(|| None::<String>);
    let stuck = use_resource({
        let store = store.clone();
        move || {
            // Whatever changes in the counts may change the list.
            let _ = inside.sending.read().stuck;
            let store = store.clone();
            async move { store.stuck().await }
        }
    });
    let send = use_callback({
        let store = store.clone();
        move |()| {
            let store = store.clone();
            let mut sending = inside.sending;
            wrong.set(None);
            spawn(async move {
                match store.sync_now().await {
                    Ok(now) => sending.set(now),
                    Err(failure) => wrong.set(Some(failures::words_for(&failure))),
                }
            });
        }
    });
    let carry = {
        let (store, device, world) = (store.clone(), device.clone(), world.clone());
        move |()| {
            let (store, device, name) = (store.clone(), device.clone(), file_name(world.now()));
            wrong.set(None);
            spawn(async move {
                let given = match store.export_unsent().await {
                    Ok(bytes) => {
                        device.hand_over(&name, bytes).await.map_err(|reason| Failure::Other { reason })
                    }
                    Err(failure) => Err(failure),
                };
                match given {
                    Ok(place) => carried.set(Some(place.unwrap_or(name))),
                    Err(failure) => wrong.set(Some(failures::words_for(&failure))),
                }
            });
        }
    };
    let signed_in = {
        let store = store.clone();
        move |(person, _): (shared::people::Person, bool)| {
            signing_in.set(false);
            if person.id != inside.home.peek().person.id {
                wrong.set(Some(say(key::EVERYONE_SIGN_IN_OTHER_PERSON)));
                return;
            }
            let store = store.clone();
            let mut home = inside.home;
            spawn(async move {
                if let Ok(now) = store.home().await {
                    home.set(now);
                }
                send.call(());
            });
        }
    };
    let stuck = stuck.read().as_ref().and_then(|it| it.as_ref().ok()).cloned().unwrap_or_default();
    rsx! {
        SendingView {
            sending: *inside.sending.read(),
            session: inside.home.read().session,
            stuck,
            now: world.now(),
            wrong: wrong(),
            carried: carried(),
            on_send: send,
            on_sign_in: move |()| signing_in.set(true),
            on_carry: carry,
        }
        if signing_in() {
            Dialog { title: say(key::EVERYONE_SIGN_IN), on_leave: move |()| signing_in.set(false),
                p { {say(key::EVERYONE_SIGN_IN_EXPIRED)} }
                SignInForm { on_signed_in: signed_in }
            }
        }
    }
}

#[component]
pub(super) fn SendingView(
    sending: Sending,
    session: Session,
    stuck: Vec<Stuck>,
    now: Moment,
    wrong: Option<String>,
    carried: Option<String>,
    on_send: Callback,
    on_sign_in: Callback,
    on_carry: Callback,
) -> Element {
    let (state, words) = badge(&sending, now);
    let session_ended = session == Session::Ended || sending.now == SendingNow::SignInNeeded;
    rsx! {
        Sheet {
            Heading { {say(key::EVERYONE_SENDING_TITLE)} }
            p { class: "sending-state", SendingBadge { state, words } }
            div { class: "sending-facts",
            if sending.waiting > 0 {
                p { {say_with(key::EVERYONE_SENDING_PARTS, &[
                    ("all", Value::from(sending.waiting)),
                    ("captures", Value::from(sending.waiting_captures)),
                ])} }
            }
            p { {match sending.last_heard {
                Some(heard) => say_with(key::EVERYONE_LAST_HEARD, &[("when", days::ago(now, heard).into())]),
                None => say(key::EVERYONE_NEVER_HEARD),
            }} }
            p { {say(doing(sending.now))} }
            }
            if let Some(wrong) = wrong {
                Notice { kind: NoticeKind::Attention, "{wrong}" }
            }
            if session_ended {
                Notice {
                    kind: NoticeKind::Attention,
                    action: rsx! { Button { kind: ButtonKind::Quiet, on_press: on_sign_in, {say(key::EVERYONE_SIGN_IN)} } },
                    {say(key::EVERYONE_SIGN_IN_EXPIRED)}
                }
            }
            Button { icon: Glyph::OnTheWay, disabled: sending.now == SendingNow::Talking, on_press: on_send,
                {say(if sending.now == SendingNow::Talking { key::EVERYONE_SENDING } else { key::EVERYONE_SEND_NOW })}
            }
            if !stuck.is_empty() {
                section { class: "sending-part",
                    h2 { {say(key::EVERYONE_STUCK_TITLE)} }
                    p { {say(key::EVERYONE_STUCK_TEXT)} }
                    ul { class: "sending-stuck",
                        for it in stuck {
                            li { key: "{it.event}",
                                p { class: "sending-what", {say(kind_words(&it.kind))} ", " {days::ago(now, it.at)} }
                                p { {failures::words_for_problem(&it.problem)} }
                                p { class: "sending-number", {say_with(key::EVERYONE_NUMBER, &[("number", it.event.to_string().into())])} }
                            }
                        }
                    }
                }
            }
            section { class: "sending-part",
                h2 { {say(key::EVERYONE_RECEIPTS_TITLE)} }
                p { {say(key::EVERYONE_RECEIPTS_TEXT)} }
                RoomWords {}
            }
            if sending.waiting > 0 || sending.stuck > 0 {
                section { class: "sending-part",
                    h2 { {say(key::EVERYONE_CARRY_TITLE)} }
                    p { {say(key::EVERYONE_CARRY_TEXT)} }
                    Button { kind: ButtonKind::Quiet, on_press: on_carry, {say(key::EVERYONE_CARRY)} }
                    if let Some(place) = carried {
                        Notice { kind: NoticeKind::Kept, {say_with(key::EVERYONE_CARRIED, &[("place", place.into())])} }
                    }
                }
            }
        }
    }
}

fn doing(now: SendingNow) -> Key {
    match now {
        SendingNow::Resting => key::EVERYONE_NOW_RESTING,
        SendingNow::Talking => key::EVERYONE_NOW_TALKING,
        SendingNow::NoAnswer => key::EVERYONE_NO_SIGNAL,
        SendingNow::SignInNeeded => key::EVERYONE_NOW_SIGN_IN,
    }
}

/// The kinds of `shared::event`, without a word of what is in them.
fn kind_words(kind: &str) -> Key {
    match kind {
        "capture" | "draft.thrown_away" => key::EVERYONE_KIND_CAPTURE,
        "skipped" => key::EVERYONE_KIND_SKIPPED,
        "remark" => key::EVERYONE_KIND_REMARK,
        "reviewed" | "capture.opened" => key::EVERYONE_KIND_REVIEW,
        "book.noted" => key::EVERYONE_KIND_NOTE,
        visit if visit.starts_with("visit.") => key::EVERYONE_KIND_VISIT,
        _ => key::EVERYONE_KIND_OTHER,
    }
}

fn file_name(now: Moment) -> String {
    let wall = now.wall();
    format!(
        "heard-{:04}-{:02}-{:02}-{:02}{:02}.jsonl",
        wall.year, wall.month, wall.day, wall.hour, wall.minute
    )
}
