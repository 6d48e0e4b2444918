//! How a matter stands: since when, whether it was sent, whom to ring, and who has countersigned.
use dioxus::prelude::*;
use shared::{
    id::{CaseId, EventId},
    projection::Matter,
    wire::duty::dialled,
};

use crate::{
    device::Device,
    model::when::{ago, clock},
    screens::everyone::Inside,
    services::Services,
    store::{Place, SendingNow},
    ui::{Glyph, Icon, Notice, NoticeKind},
    words::{key, say, say_with},
};

const LOOK_EVERY_MS: u32 = 20_000;

/// Whether the server has confirmed every one of these events. While that is not known, or nothing was written
/// down, it is not so.
pub fn use_sent(case: CaseId, told_by: Vec<EventId>) -> bool {
    let inside = use_context::<Inside>();
    let store = use_context::<Services>().store;
    let sent = use_resource(use_reactive!(|(case, told_by)| {
        // Sending changes where things are.
        let _ = ((inside.sending)(), (inside.changes)());
        let store = store.clone();
        async move {
            let kept = store.case(case).await.unwrap_or_default();
            let on_server = |event: &EventId| {
                let mut kept = kept.iter().filter(|kept| kept.event.id == *event);
                kept.any(|kept| matches!(kept.place, Place::OnServer { .. }))
            };
            !told_by.is_empty() && told_by.iter().all(on_server)
        }
    }));
    let sent = sent.read();
    *sent == Some(true)
}

/// The time since it was raised, and whether it was sent: with the number to ring for as long as nobody has
/// countersigned.
#[component]
pub fn SafetyStanding(
    matter: Matter,
    sent: bool,
    duty: Option<String>,
    /// The number is further down on the page already.
    #[props(default)]
    without_number: bool,
) -> Element {
    let inside = use_context::<Inside>();
    let world = use_context::<Services>().world;
    let tick = use_minutes();
    let _ = tick();
    let now = world.now();
    let values = [("clock", clock(matter.at).into()), ("ago", ago(matter.at, now).into())];
    let told = matter.acted.as_ref().map(|(_, _, acted)| {
        let who = acted.informed.as_str().into();
        say_with(key::EVERYONE_SAFETY_TOLD, &[("who", who), ("clock", clock(acted.informed_at).into())])
    });
    let no_signal = inside.sending.read().now == SendingNow::NoAnswer;
    rsx! {
        section { class: "safety-standing", aria_label: say(key::EVERYONE_SAFETY_MATTER),
            p { class: "safety-timer",
                Icon { glyph: Glyph::Shield }
                span {
                    time { datetime: "{matter.at}", {say_with(key::EVERYONE_SAFETY_RAISED_AT, &values)} }
                    " "
                    if matter.is_open() {
                        {say(key::EVERYONE_SAFETY_NOT_COUNTERSIGNED)}
                    } else {
                        {say(key::EVERYONE_SAFETY_COUNTERSIGNED)}
                    }
                }
            }
            if matter.is_open() {
                if sent {
                    p { class: "safety-sent", {told.clone().unwrap_or_else(|| say(key::EVERYONE_SAFETY_SENT))} }
                } else {
                    p { class: "safety-not-sent", role: "status",
                        Icon { glyph: Glyph::NoSignal }
                        strong {
                            {say(if no_signal { key::EVERYONE_SAFETY_NO_SIGNAL } else { key::EVERYONE_SAFETY_NOT_SENT })}
                        }
                    }
                }
                // Who was told, and has it on the server, needs no call; until then nothing is surer.
                if !(without_number || sent && told.is_some()) {
                    Ring { duty }
                }
            }
        }
    }
}

/// The number, to tap. One that is not there is said plainly.
#[component]
pub fn Ring(duty: Option<String>) -> Element {
    let number = duty.as_deref().and_then(|written| Some((written.to_owned(), dialled(written)?)));
    match number {
        Some((written, digits)) => rsx! {
            a { class: "button safety-ring", "data-kind": "primary", href: "tel:{digits}",
                Icon { glyph: Glyph::Phone }
                span { {say_with(key::EVERYONE_SAFETY_RING, &[("number", written.into())])} }
            }
        },
        None => rsx! {
            Notice { kind: NoticeKind::Attention, p { {say(key::EVERYONE_SAFETY_NO_NUMBER)} } }
        },
    }
}

/// Changes while time goes by.
fn use_minutes() -> Signal<u32> {
    let mut tick = use_signal(|| 0_u32);
    // A page that is looked at without a machine stands still.
    let device = try_consume_context::<Device>();
    use_future(move || {
        let device = device.clone();
        async move {
            let Some(device) = device else { return };
            loop {
                device.pause(LOOK_EVERY_MS).await;
                tick += 1;
            }
        }
    });
    tick
}
