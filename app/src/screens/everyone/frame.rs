//! The frame around adult screens: who is in, what is only here, and the way out.
use std::{cell::Cell, rc::Rc};

use dioxus::prelude::*;
use shared::people::Role;

use super::{Inside, Leave, NotHere, sending::badge};
use crate::{
    device::Device,
    route::Route,
    services::Services,
    ui::{Announcer, Glyph, IconButton, IconButtonKind, SendingBadge},
    words::{key, say},
};

const IDLE_MS: i64 = 10 * 60 * 1_000;
const LOOK_EVERY_MS: u32 = 15_000;

/// An open visit comes before every address here. Ten minutes without a touch, and the PIN is needed again.
#[component]
pub fn Frame() -> Element {
    let inside = use_context::<Inside>();
    let route = use_route::<Route>();
    let role = inside.home.read().person.role;
    let visit = use_memo(move || inside.in_visit());
    use_effect(move || {
        if visit() {
            navigator().replace(Route::Visit {});
        }
    });
    let touched = use_idle_lock();
    let mut page = use_signal(|| None::<Rc<MountedData>>);
    let skip = move |event: MouseEvent| {
        event.prevent_default();
        if let Some(page) = page() {
            // Once this listener is over: a focus during it brings Dioxus down.
            spawn(async move {
                let _ = page.set_focus(true).await;
            });
        }
    };
    if visit() {
        return rsx! {};
    }
    rsx! {
        div {
            class: "frame",
            "data-band": "adult",
            onpointerdown: move |_| touched.call(()),
            onkeydown: move |_| touched.call(()),
            onwheel: move |_| touched.call(()),
            a { class: "frame-skip", href: "#page", onclick: skip, {say(key::EVERYONE_SKIP)} }
            FrameBar {}
            div {
                class: "frame-page",
                id: "page",
                tabindex: "-1",
                onmounted: move |event| page.set(Some(event.data())),
                if route.is_for(role) {
                    Outlet::<Route> {}
                } else {
                    NotHere { rest: Vec::new() }
                }
            }
        }
    }
}

#[component]
fn FrameBar() -> Element {
    let inside = use_context::<Inside>();
    let Leave(leave) = use_context::<Leave>();
    let Services { world, .. } = use_context::<Services>();
    let person = inside.home.read().person.clone();
    let (state, words) = badge(&inside.sending.read(), world.now());
    rsx! {
        header { class: "frame-bar",
            Link { class: "frame-name", to: Route::Home {}, {say(key::EVERYONE_APP)} }
            nav { class: "frame-nav", aria_label: say(key::EVERYONE_NAV),
                Link { class: "frame-link", to: Route::Home {}, {say(key::EVERYONE_NAV_HOME)} }
                if person.role == Role::SocialWorker {
                    Link { class: "frame-link", to: Route::ReviewQueue {}, {say(key::EVERYONE_NAV_REVIEW)} }
                }
                Link { class: "frame-link", to: Route::About {}, {say(key::EVERYONE_NAV_ABOUT)} }
            }
            Link { class: "frame-sending", to: Route::SendingPage {},
                SendingBadge { state, words: words.clone() }
            }
            p { class: "frame-person", "{person.name}" }
            IconButton {
                icon: Glyph::Lock,
                label: say(key::EVERYONE_LOCK),
                kind: IconButtonKind::Bare,
                on_press: leave,
            }
        }
        Announcer { words }
    }
}

/// Answers what is to be called at every touch.
fn use_idle_lock() -> Callback {
    let inside = use_context::<Inside>();
    let Leave(leave) = use_context::<Leave>();
    let Services { world, .. } = use_context::<Services>();
    let device = use_context::<Device>();
    let last = use_hook(|| Rc::new(Cell::new(world.now().unix_ms())));
    use_future({
        let (last, world) = (last.clone(), world.clone());
        move || {
            let (last, world, device) = (last.clone(), world.clone(), device.clone());
            async move {
                loop {
                    device.pause(LOOK_EVERY_MS).await;
                    let idle = world.now().unix_ms() - last.get();
                    if idle >= IDLE_MS && inside.home.peek().open_visit.is_none() {
                        leave.call(());
                    }
                }
            }
        }
    });
    use_callback(move |()| last.set(world.now().unix_ms()))
}
