//! The frame around every page of a child: stop, put away and the way to the adult, in the same place on
//! each; how far; and a calm word when something is not kept yet.
use dioxus::prelude::*;
use shared::{
    answer::Way,
    event::{Fact, Raiser, Stopper},
};

use super::{
    Hold,
    aloud::{Aloud, Line},
    desk::{Deed, Desk},
    heard,
    rest::{OfferRest, Offered, Resting},
    safe::{self, NotSafe, Thanked},
    stopped::Stopped,
};
use crate::{
    device::settling::use_settling,
    ink::Naming,
    model::visit_flow::{self, Page},
    sound::{stop_all_playback, stop_now},
    ui::{Button, ButtonKind, Footprints, Glyph, IconButton, IconButtonKind, Notice, NoticeKind, Stage},
    words::{Key, Listener, Value, key, say, say_with},
};

/// Silence and no microphone, before anything else.
pub fn quiet(aloud: Aloud) {
    stop_now();
    stop_all_playback();
    aloud.hush();
}

#[component]
pub fn ChildFrame(page: Page, children: Element) -> Element {
    use_context_provider(|| Listener::Child);
    let desk = use_context::<Desk>();
    let aloud = use_context::<Aloud>();
    // Who reads knows a tool by its picture and its place.
    let spoken = desk.visiting.manner.spoken;
    use_context_provider(|| {
        Naming(Callback::new(move |name| {
            if spoken {
                aloud.read(vec![name], Callback::new(|()| ()));
            }
        }))
    });
    let Hold(mut holder) = use_context::<Hold>();
    let mut stopped = use_signal(|| false);
    let mut told = use_signal(|| false);
    let rest = use_signal(Offered::default);
    // What is said differently has its way back on its own page, and comes when all has been asked.
    let asking = desk.earlier.is_none()
        && match page {
            Page::Ways { .. }
            | Page::At { .. }
            | Page::Card { .. }
            | Page::Skipping { .. }
            | Page::Topics { .. }
            | Page::Kept { .. }
            | Page::Assent => true,
            Page::Leftover(_) => desk.view().is_some_and(|view| view.stopped.is_none()),
            Page::NotToday | Page::End(_) | Page::Finished(_) | Page::Closed => false,
        };
    let put_away = move |()| {
        quiet(aloud);
        holder.with_mut(|holder| *holder = holder.put_away());
    };
    let grown_up = move |()| {
        quiet(aloud);
        holder.with_mut(|holder| *holder = holder.ask());
    };
    let stop = {
        let desk = desk.clone();
        move |()| {
            quiet(aloud);
            stopped.set(true);
            desk.put(Deed::Record(Fact::VisitStopped { by: Stopper::Child }));
        }
    };
    let not_safe = {
        let (desk, page) = (desk.clone(), page.clone());
        move |()| {
            quiet(aloud);
            desk.raise(Raiser::Child, Some(&page));
            told.set(true);
        }
    };
    let (stop_word, away_word) = (say(key::CHILD_STOP), say(key::CHILD_PUT_AWAY));
    let shield_word = safe::not_safe(desk.visiting.band);
    // What lies over a page offers nothing of it. At a microphone what is there changes while the page stays.
    if told() || stopped() || rest().is_resting() {
        aloud.set_here(Vec::new());
    } else if !matches!(page, Page::At { way: Way::Say, .. } | Page::Card { way: Some(Way::Say), .. }) {
        let mut here = heard::on(&page);
        if desk.earlier.is_some() {
            // What was said first can be heard again beside it.
            here.push(say(key::CHILD_SAY_LISTEN));
        }
        aloud.set_here(here);
    }
    let trouble = desk.trouble().map(|_| NOT_KEPT.map(say));
    let stop_here = asking.then(|| stop_word.clone());
    let bar = trouble.into_iter().flatten().chain(stop_here).chain([away_word.clone(), shield_word]);
    aloud.set_bar(bar.collect());
    let settling = use_settling(page.clone());
    let on_paper = matches!(page, Page::At { way: Way::Draw, .. } | Page::Card { way: Some(Way::Draw), .. });
    rsx! {
        Stage {
            band: desk.visiting.band.as_str(),
            targets: desk.visiting.manner.targets.as_str(),
            bar: rsx! {
                div { class: "stage-bar-ways",
                    // Its place stays empty when there is nothing to stop, so that put-away stays where it is.
                    div { class: "stage-bar-place", "data-empty": !asking,
                        if asking {
                            IconButton {
                                icon: Glyph::Stop,
                                label: stop_word.clone(),
                                on_press: stop.clone(),
                            }
                        }
                    }
                    IconButton { icon: Glyph::PutAway, label: away_word.clone(), on_press: put_away }
                }
                if asking {
                    HowFar {}
                }
                div { class: "stage-bar-end",
                    NotSafe { on_press: not_safe }
                    div { class: "stage-bar-adult",
                        IconButton {
                            icon: Glyph::Lock,
                            label: say(key::CHILD_GROWN_UP),
                            kind: IconButtonKind::Bare,
                            on_press: grown_up,
                        }
                    }
                }
            },
            // What the child was doing waits out of sight, as it is.
            div {
                class: "child-page",
                "data-page": name_of(&page),
                "data-full": on_paper,
                "data-settling": settling,
                hidden: told() || stopped() || rest().is_resting(),
                NotKeptYet {}
                // After a stop another page stands there, which waits for its turn to be heard.
                if !stopped() {
                    {children}
                }
            }
            if told() {
                Thanked { on_carry_on: move |()| told.set(false) }
            } else if stopped() {
                Stopped { on_leave: move |()| stopped.set(false) }
            } else if rest().is_resting() {
                Resting { offered: rest }
            } else {
                OfferRest { page: page.clone(), offered: rest, on_stop: stop }
            }
        }
    }
}

#[component]
fn HowFar() -> Element {
    let desk = use_context::<Desk>();
    let all = visit_flow::steps(&desk.agenda());
    let done = desk.view().map_or(0, |view| visit_flow::steps_taken(&view, &desk.agenda()));
    let words = say_with(key::CHILD_FOOTPRINTS, &[("n", Value::from(done)), ("all", all.into())]);
    rsx! { Footprints { done, of: all, words } }
}

const NOT_KEPT: [Key; 3] = [key::CHILD_NOT_KEPT_YET, key::CHILD_NOT_KEPT_WHY, key::CHILD_TRY_AGAIN];

/// Nothing is lost and nobody is blamed; the page stays as it is.
#[component]
fn NotKeptYet() -> Element {
    let desk = use_context::<Desk>();
    if desk.trouble().is_none() {
        return rsx! {};
    }
    let again = move |()| desk.try_again();
    rsx! {
        Notice {
            kind: NoticeKind::Attention,
            action: rsx! {
                Button { kind: ButtonKind::Quiet, icon: Glyph::Again, on_press: again, Line { text: say(key::CHILD_TRY_AGAIN) } }
            },
            p { Line { text: say(key::CHILD_NOT_KEPT_YET) } }
            p { Line { text: say(key::CHILD_NOT_KEPT_WHY) } }
        }
    }
}

/// What the style sheet calls a page.
pub fn name_of(page: &Page) -> &'static str {
    match page {
        Page::Assent => "assent",
        Page::NotToday => "not-today",
        Page::Ways { .. } => "ways",
        // A card of the child's own is drawn and spoken as any answer is.
        Page::At { way: Way::Draw, .. } | Page::Card { way: Some(Way::Draw), .. } => "draw",
        Page::At { way: Way::Feel, .. } => "feel",
        Page::At { way: Way::Say, .. } | Page::Card { way: Some(Way::Say), .. } => "say",
        Page::At { way: Way::Sort, .. } => "sort",
        Page::At { way: Way::Write, .. } => "write",
        Page::At { way: Way::People, .. } => "people",
        Page::Card { .. } => "card",
        Page::Skipping { .. } => "skipping",
        Page::Topics { .. } => "topics",
        Page::Kept { .. } => "kept",
        Page::Leftover(_) => "leftover",
        Page::End(_) => "end",
        Page::Finished(_) => "finished",
        Page::Closed => "closed",
    }
}
