//! A visit in the child's hands. Nothing of another persona is named here; what has to be written down goes
//! through the desk, and where the visit is comes from what was written.
mod aloud;
mod assent;
mod cards;
mod copy;
mod desk;
mod desk_parts;
mod differently;
mod dragging;
mod draw;
mod end;
mod feel;
mod frame;
mod growing;
mod grown_up;
mod heard;
mod kept;
mod leaves;
mod letting_go;
mod made;
mod make_card;
mod move_band;
mod on_my_side;
mod one;
mod own_card;
mod own_question;
mod pad_words;
mod parts;
mod people;
mod practise;
mod put_away;
mod read_out;
mod rest;
mod room;
mod safe;
mod saving;
mod scribe;
mod sharing;
mod slip;
mod sort;
mod speaks;
mod starters;
mod stopped;
mod taking_down;
mod talk;
#[cfg(test)]
mod tests;
mod things;
mod topics;
mod turns;
mod voices;
mod warm_up;
mod watch;
mod ways;
mod write;

use dioxus::prelude::*;
use shared::{
    answer::Way,
    event::{Event, Fact},
    id::VisitId,
    people::AgeBand,
    projection::{communication, visits},
    question::QuestionSet,
};

use self::{
    aloud::use_aloud,
    assent::{AskAssent, NotToday},
    desk::{Desk, Visiting},
    differently::SayDifferently,
    draw::Draw,
    end::{End, Finished},
    feel::Feel,
    frame::{ChildFrame, quiet},
    grown_up::{AdultPage, AskPin, is_due},
    heard::Spoken,
    kept::{Kept, Leftover},
    make_card::MakeCard,
    one::Leafing,
    people::People,
    practise::Practise,
    put_away::BlankPaper,
    read_out::ReadOut,
    room::ChildRoom,
    slip::Slip,
    sort::Sort,
    talk::Talk,
    topics::Topics,
    ways::{Skipping, Ways},
    write::Write,
};
use crate::{
    device::{Device, history::Stay},
    model::{asked, child_mode::Holder, manner::Manner, visit_flow::Page},
    parts::Page as PartPage,
    route::Route,
    screens::everyone::{Inside, learn},
    services::Services,
    store::{Comfort, Draft, Failure, Home, OpenVisit, Tint},
    ui::{Button, Glyph, Heading, Sheet},
    words::{self, Listener, SOURCE, key, say},
};

/// Who holds the tablet, for every page of a visit.
#[derive(Clone, Copy, PartialEq)]
struct Hold(Signal<Holder>);

/// A visit has one address, and each child's room one. What comes before a visit is shown to the adult, among
/// what they prepare.
pub fn pages(page: PartPage) -> Element {
    match page {
        PartPage::ReadOut(of) => rsx! { ReadOut { of } },
        PartPage::At(Route::ChildRoom { case }) => rsx! { ChildRoom { case } },
        PartPage::At(Route::Practise { age }) => rsx! { Practise { key: "{age}", age } },
        _ => rsx! { Visit {} },
    }
}

/// The open visit, in the child's hands.
#[component]
fn Visit() -> Element {
    let inside = use_context::<Inside>();
    // Held from the first moment: once it is closed the slip is still to be read.
    let mut here = use_signal(|| inside.home.peek().open_visit);
    use_effect(move || {
        let open = inside.home.read().open_visit;
        if here.peek().is_none() {
            match open {
                Some(_) => here.set(open),
                None => drop(navigator().replace(Route::Home {})),
            }
        }
    });
    match here() {
        Some(open) => rsx! { Opened { key: "{open.visit}", open, on_done: move |()| here.set(None) } },
        None => rsx! {},
    }
}

#[component]
fn Opened(open: OpenVisit, on_done: Callback) -> Element {
    let inside = use_context::<Inside>();
    let services = use_context::<Services>();
    let device = use_context::<Device>();
    let mut read = use_resource(move || {
        let (store, device) = (services.store.clone(), device.clone());
        async move {
            let (case, drafts) = (store.case(open.case).await?, store.drafts(open.visit).await?);
            let events = case.into_iter().map(|kept| kept.event).collect::<Vec<_>>();
            speak_to_child(&device, language_of(Some(open.visit), &events)).await;
            let comfort = store.comfort(open.case).await.unwrap_or_default();
            Ok::<_, Failure>((events, drafts, comfort))
        }
    });
    // Adults read what a child reads in their own language again.
    use_drop(|| words::speak(Listener::Child, None));
    use_context_provider(|| Hold(Signal::new(Holder::Child)));
    use_context_provider(|| Leafing(Signal::new(0)));
    let anew = use_callback(move |()| read.restart());
    let found = read.read().clone();
    match found {
        None => rsx! { p { class: "moment", role: "status", {say(key::CHILD_ONE_MOMENT)} } },
        Some(Ok((events, drafts, comfort))) => {
            let visiting = visiting(&inside.home.peek(), open, &events, comfort);
            // A list of one: only in a list does another key make another desk.
            rsx! {
                for visiting in [visiting] {
                    AtTheDesk {
                        key: "{visiting.own_band:?}",
                        visiting,
                        events: events.clone(),
                        drafts: drafts.clone(),
                        anew,
                        on_done,
                    }
                }
            }
        }
        Some(Err(_)) => rsx! {
            Sheet {
                Heading { {say(key::EVERYONE_WRONG_TITLE)} }
                p { {say(key::EVERYONE_WRONG_NOTHING_LOST)} }
                Button { icon: Glyph::Again, on_press: move |()| read.restart(), {say(key::EVERYONE_TRY_AGAIN)} }
            }
        },
    }
}

/// Without its words a child is spoken to in English, rather than not at all.
async fn speak_to_child(device: &Device, language: Option<String>) {
    let language = language.unwrap_or_else(|| SOURCE.to_owned());
    learn(device, &language).await;
    words::speak(Listener::Child, Some(&language));
}

/// The language of a visit; outside every visit the one that was spoken last.
fn language_of(visit: Option<VisitId>, events: &[Event]) -> Option<String> {
    let of = visits(events).into_iter().filter(|view| visit.is_none_or(|visit| view.id == visit));
    of.map(|view| view.language).rfind(|language| !language.is_empty())
}

/// The age that was chosen for a visit and how the child is spoken to in it; outside every visit, as in the child's own
/// room, as in the last one; by this age where there was none.
fn manner_of(visit: Option<VisitId>, band: AgeBand, events: &[Event]) -> (AgeBand, Manner) {
    let views = visits(events);
    let view = views.iter().find(|view| Some(view.id) == visit).or(views.last());
    let band = view.and_then(|view| view.band).unwrap_or(band);
    let profile = communication(events).map(|known| known.profile);
    let mut manner = Manner::of(band, profile.as_ref());
    let mut in_visit =
        events.iter().filter(|event| event.visit.is_some() && event.visit == view.map(|view| view.id));
    if in_visit.any(|event| matches!(event.fact, Fact::BandMoved { .. })) {
        // Who moves a child in a visit sees the child now, and means the words too.
        manner.words = band;
    }
    (band, manner)
}

/// As it was written down when the visit was opened; the case's own band where nothing was.
fn visiting(home: &Home, open: OpenVisit, events: &[Event], comfort: Comfort) -> Visiting {
    let here = language_of(Some(open.visit), events);
    let language = here.or_else(|| language_of(None, events)).unwrap_or_else(|| SOURCE.to_owned());
    let case = home.cases.iter().find(|case| case.id == open.case).cloned();
    let chosen = events.iter().find_map(|event| match &event.fact {
        Fact::VisitOpened { set, .. } if event.visit == Some(open.visit) => Some(set.clone()),
        _ => None,
    });
    let mut sets = QuestionSet::builtin();
    let chosen = chosen.and_then(|id| sets.iter().position(|set| set.id == id));
    let set = sets.swap_remove(chosen.unwrap_or(0));
    let core_met = asked::core_met(events, &set, Some(open.visit));
    let own_band = case.as_ref().map_or(AgeBand::From6To8, |case| case.band);
    let (own_band, manner) = manner_of(Some(open.visit), own_band, events);
    Visiting {
        open,
        worker: home.person.id,
        worker_name: home.person.name.clone(),
        band: manner.words,
        own_band,
        manner,
        comfort,
        set: asked::in_visit(set, core_met, &language),
        language,
        case,
        in_room: false,
    }
}

#[component]
fn AtTheDesk(
    visiting: Visiting,
    events: Vec<Event>,
    drafts: Vec<Draft>,
    /// Reads the visit anew, when how it goes on has changed.
    anew: Callback,
    on_done: Callback,
) -> Element {
    let services = use_context::<Services>();
    let spoken = Spoken {
        band: visiting.band,
        set: visiting.set.clone(),
        worker: visiting.worker_name.clone(),
        child: visiting.case.as_ref().map(|case| case.first_name.clone()),
    };
    let all =
        use_hook(|| words::to_child_in(words::spoken_to(Listener::Child), || heard::lines(&spoken).all()));
    let aloud = use_aloud(visiting.language.clone(), all, visiting.manner.spoken);
    let desk = use_context_provider(|| {
        let desk = Desk::new(services, visiting, events, drafts, anew);
        desk.resume_differently();
        desk
    });
    let Hold(mut holder) = use_context::<Hold>();
    use_hook(|| {
        // Whoever gave the PIN to come here has something to do before the child goes on.
        if desk.matter().is_some_and(|matter| is_due(&matter)) {
            holder.set(Holder::Adult);
        }
    });
    use_hook(|| std::rc::Rc::new(Stay::here()));
    use_drop(move || quiet(aloud));
    let page = desk.page();
    if page == Page::Closed {
        return rsx! { Slip { on_done } };
    }
    let holder = holder();
    let comfort = desk.visiting.comfort;
    rsx! {
        // What the child was doing stays as it is, out of sight, whoever holds the tablet meanwhile.
        div {
            class: "child-side",
            lang: words::spoken_to(Listener::Child),
            dir: words::direction(words::spoken_to(Listener::Child)),
            "data-text": comfort.larger_text.then_some("larger"),
            "data-tint": tint(comfort.tint),
            "data-motion": comfort.less_motion.then_some("less"),
            hidden: holder != Holder::Child,
            for earlier in [(desk.differing)()] {
                match earlier {
                    Some(earlier) => rsx! {
                        SayDifferently {
                            key: "{earlier.capture}",
                            earlier,
                            around: |(page, inner): (Page, Element)| rsx! { ChildFrame { page, {inner} } },
                        }
                    },
                    None => rsx! { ChildFrame { page: page.clone(), PageOf { page: page.clone() } } },
                }
            }
        }
        match holder {
            Holder::Child => rsx! {},
            Holder::PutAway => rsx! { Away {} },
            Holder::Asked { .. } => rsx! { AskPin {} },
            Holder::Adult => rsx! { AdultPage {} },
        }
    }
}

fn tint(tint: Tint) -> Option<&'static str> {
    match tint {
        Tint::Plain => None,
        Tint::Straw => Some("straw"),
        Tint::Sky => Some("sky"),
        Tint::Leaf => Some("leaf"),
        Tint::Rose => Some("rose"),
    }
}

#[component]
fn Away() -> Element {
    use_context_provider(|| Listener::Child);
    let Hold(mut holder) = use_context::<Hold>();
    let desk = use_context::<Desk>();
    rsx! {
        div {
            "data-band": desk.visiting.band.as_str(),
            "data-targets": desk.visiting.manner.targets.as_str(),
            lang: words::spoken_to(Listener::Child),
            dir: words::direction(words::spoken_to(Listener::Child)),
            "data-tint": tint(desk.visiting.comfort.tint),
            BlankPaper { on_back: move |()| holder.with_mut(|holder| *holder = holder.ask()) }
        }
    }
}

#[component]
fn PageOf(page: Page) -> Element {
    match page {
        Page::Assent => rsx! { AskAssent {} },
        Page::NotToday => rsx! { NotToday {} },
        Page::Ways { item, again } => rsx! { Ways { key: "{item}", item, again } },
        Page::At { item, way: Way::Draw, draft } => rsx! { Draw { key: "{item}", item, draft } },
        Page::At { item, way: Way::Say, draft } => rsx! { Talk { key: "{item}", item, draft } },
        Page::At { item, way: Way::Feel, draft } => rsx! { Feel { key: "{item}", item, draft } },
        Page::At { item, way: Way::Sort, draft } => rsx! { Sort { key: "{item}", item, draft } },
        Page::At { item, way: Way::Write, draft } => rsx! { Write { key: "{item}", item, draft } },
        Page::At { item, way: Way::People, draft } => rsx! { People { key: "{item}", item, draft } },
        Page::Card { item, sorting, way } => {
            rsx! { MakeCard { key: "{sorting} {way:?}", item, sorting, way } }
        }
        Page::Topics { first } => rsx! { Topics { first } },
        Page::Skipping { item } => rsx! { Skipping { key: "{item}", item } },
        Page::Kept { item, way } => rsx! { Kept { key: "{item}", item, way } },
        Page::Leftover(draft) => rsx! { Leftover { key: "{draft.capture}", draft } },
        Page::End(ending) => rsx! { End { ending } },
        Page::Finished(ending) => rsx! { Finished { ending } },
        Page::Closed => rsx! {},
    }
}
