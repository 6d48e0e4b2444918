//! Practice: the pages of a visit with a child who does not exist. The handle on the keeper below these pages has no way
//! to write anything down, and what was practised goes with the page.
use dioxus::prelude::*;
use shared::{
    event::{Alone, Fact},
    id::{CaseId, VisitId},
    people::{AgeBand, Case, Role},
    question::QuestionSet,
};

use super::Opened;
use crate::{
    route::Route,
    screens::everyone::{Inside, NotHere},
    services::{Services, World},
    store::{Home, Memory, OpenVisit, Store},
    ui::{Button, ButtonKind, Glyph, Notice, NoticeKind},
    words::{self, Listener, key, say, say_with},
};

/// As context: these pages are practice.
#[derive(Clone, Copy, PartialEq)]
struct Practising;

/// Whether these pages are practice.
pub fn is_practice() -> bool {
    try_consume_context::<Practising>().is_some()
}

/// A visit with a made-up child of this age, in years: the youngest of a band.
#[component]
pub fn Practise(age: u8) -> Element {
    let inside = use_context::<Inside>();
    let home = inside.home.peek().clone();
    let visits = home.person.role == Role::SocialWorker;
    let real = home.open_visit.is_some();
    use_effect(move || {
        // A child who is in a visit comes before practice.
        if real {
            navigator().replace(Route::Visit {});
        }
    });
    match band_of(age) {
        Some(band) if visits && !real => rsx! { InPractice { band } },
        _ if real => rsx! {},
        _ => rsx! { NotHere { rest: Vec::new() } },
    }
}

/// The band that begins at this age.
fn band_of(age: u8) -> Option<AgeBand> {
    match age {
        3 => Some(AgeBand::From3To5),
        6 => Some(AgeBand::From6To8),
        9 => Some(AgeBand::From9To12),
        13 => Some(AgeBand::From13),
        _ => None,
    }
}

#[component]
fn InPractice(band: AgeBand) -> Element {
    let Services { store, world } = use_context::<Services>();
    let outer = use_context::<Inside>();
    let open = use_hook(|| OpenVisit { case: world.name(CaseId::make), visit: world.name(VisitId::make) });
    use_context_provider(|| Practising);
    let home = use_hook(|| made_up(&outer.home.peek(), open, band));
    use_context_provider(|| Inside::new(home.clone()));
    use_context_provider(|| Services { store: begun(store, &world, home, open, band), world });
    rsx! {
        div { class: "practice",
            p {
                class: "practice-strip",
                role: "note",
                lang: words::spoken_to(Listener::Child),
                dir: words::direction(words::spoken_to(Listener::Child)),
                {say(key::CHILD_PRACTICE)}
            }
            Opened { open, on_done: |()| () }
        }
    }
}

/// What somebody who practises finds: themselves, the child who does not exist, and the number that is real.
fn made_up(home: &Home, open: OpenVisit, band: AgeBand) -> Home {
    let robin = Case {
        id: open.case,
        first_name: say(key::CHILD_PRACTICE_NAME),
        initial: String::new(),
        picture: String::from("kite"),
        band,
    };
    Home { cases: vec![robin], open_visit: Some(open), ..home.clone() }
}

/// The keeper of these pages, with a visit that has just been opened.
fn begun(outside: Store, world: &World, home: Home, open: OpenVisit, band: AgeBand) -> Store {
    let memory = Memory::new(outside, world.clone(), home);
    let sets = QuestionSet::builtin();
    let opened = Fact::VisitOpened {
        place: String::new(),
        present: Vec::new(),
        alone: Alone::Yes,
        language: words::spoken_to(Listener::Adult).to_owned(),
        band,
        set: sets[0].id.clone(),
        set_version: sets[0].version,
    };
    memory.happens(open.case, Some(open.visit), opened);
    Store::new(memory)
}

/// On the adult's page: the way out at any time.
#[component]
pub fn LeavePractice() -> Element {
    if !is_practice() {
        return rsx! {};
    }
    rsx! {
        Button {
            kind: ButtonKind::Quiet,
            icon: Glyph::Back,
            on_press: |()| drop(navigator().replace(Route::Home {})),
            {say(key::WORKER_PRACTICE_LEAVE)}
        }
    }
}

/// Where a safety matter is practised: a child may have meant it.
#[component]
pub fn NotForReal(duty: Option<String>) -> Element {
    if !is_practice() {
        return rsx! {};
    }
    rsx! {
        Notice { kind: NoticeKind::Attention,
            p { {say(key::WORKER_PRACTICE_SAFETY)} }
            if let Some(number) = duty {
                p { {say_with(key::WORKER_PRACTICE_SAFETY_RING, &[("number", number.into())])} }
            }
        }
    }
}
