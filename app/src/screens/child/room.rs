//! The child's own room: what came of what the child said, what was promised, everything the child made, who looked at
//! it and when. No visit is open here; the same lock holds, and only the PIN leads out.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Sharing, Way},
    event::{Event, Fact, MarkedForLater, Outcome, Raiser, ReplyAnswer, ReplyAnswered},
    id::{CaptureId, CaseId, EventId, PersonId, VisitId},
    people::{AgeBand, Role},
    projection::{ItemOutcome, Promise, Reply, promises, replies, visits},
    time::Moment,
};

use super::{
    Hold,
    aloud::{Line, ReadAloud, use_aloud},
    desk::{Deed, Desk},
    frame::quiet,
    grown_up::{AskPin, SafetyInVisit, is_due},
    made::Made,
    parts::Prompt,
    safe::{NotSafe, Thanked},
    sharing::WhoMaySee,
    visiting,
};
use crate::{
    device::history::Stay,
    model::{
        child_mode::{Holder, reads_by_itself},
        when::day,
    },
    route::Route,
    screens::everyone::{Inside, NotHere, Promises, written_by},
    services::Services,
    store::{Comfort, Failure, OpenVisit},
    ui::{
        Button, ButtonKind, Glyph, Heading, Icon, IconButton, IconButtonKind, Notice, NoticeKind, Sheet,
        Stage,
    },
    words::{Key, key, say, say_with},
};

/// So many things are shown at once.
const FIRST: usize = 6;

#[component]
pub fn ChildRoom(case: CaseId) -> Element {
    let inside = use_context::<Inside>();
    let services = use_context::<Services>();
    let mut read = use_resource(move || {
        let store = services.store.clone();
        async move {
            let kept = store.case(case).await?;
            let comfort = store.comfort(case).await.unwrap_or_default();
            Ok::<_, Failure>((kept, comfort))
        }
    });
    use_context_provider(|| Hold(Signal::new(Holder::Child)));
    let home = inside.home.read().clone();
    let known = home.cases.iter().any(|known| known.id == case);
    if home.person.role != Role::SocialWorker || !known {
        return rsx! { NotHere { rest: Vec::new() } };
    }
    let anew = use_callback(move |()| read.restart());
    match &*read.read() {
        None => rsx! { p { class: "moment", role: "status", {say(key::CHILD_ONE_MOMENT)} } },
        Some(Ok((kept, comfort))) => {
            let events = kept.iter().map(|kept| kept.event.clone()).collect::<Vec<_>>();
            rsx! { Furnished { case, events, comfort: *comfort, anew } }
        }
        Some(Err(_)) => rsx! {
            Sheet {
                Heading { {say(key::EVERYONE_WRONG_TITLE)} }
                Button { icon: Glyph::Again, on_press: move |()| anew.call(()), {say(key::EVERYONE_TRY_AGAIN)} }
            }
        },
    }
}

#[component]
fn Furnished(case: CaseId, events: Vec<Event>, comfort: Comfort, anew: Callback) -> Element {
    let services = use_context::<Services>();
    let inside = use_context::<Inside>();
    let desk = use_context_provider(|| {
        // A visit's name that nothing is written under: the desk of a room writes outside every visit.
        let visit = services.world.name(VisitId::make);
        let mut visiting = visiting(&inside.home.peek(), OpenVisit { case, visit }, &events, comfort);
        visiting.in_room = true;
        Desk::new(services, visiting, events, Vec::new(), anew)
    });
    let aloud = use_aloud(desk.visiting.language.clone(), Vec::new(), false);
    let Hold(holder) = use_context::<Hold>();
    use_hook(|| std::rc::Rc::new(Stay::here()));
    use_drop(move || quiet(aloud));
    let holder = holder();
    rsx! {
        div {
            class: "child-side",
            hidden: holder != Holder::Child,
            "data-text": comfort.larger_text.then_some("larger"),
            "data-tint": super::tint(comfort.tint),
            "data-motion": comfort.less_motion.then_some("less"),
            InTheRoom {}
        }
        match holder {
            Holder::Child | Holder::PutAway => rsx! {},
            Holder::Asked { .. } => rsx! { AskPin {} },
            Holder::Adult => rsx! { Out { case } },
        }
    }
}

/// The adult has the tablet again: to what was told here, and then to the case.
#[component]
fn Out(case: CaseId) -> Element {
    let desk = use_context::<Desk>();
    let to_case = use_callback(move |()| drop(navigator().replace(Route::CasePage { case })));
    let due = desk.matter().filter(is_due);
    use_effect({
        let desk = desk.clone();
        move || {
            if !desk.matter().is_some_and(|matter| is_due(&matter)) {
                to_case.call(());
            }
        }
    });
    match due {
        Some(matter) => rsx! {
            Sheet { SafetyInVisit { matter, leave: say(key::EVERYONE_BACK), on_leave: to_case } }
        },
        None => rsx! {},
    }
}

#[component]
fn InTheRoom() -> Element {
    let desk = use_context::<Desk>();
    let Hold(mut holder) = use_context::<Hold>();
    let aloud = use_context::<super::aloud::Aloud>();
    let mut told = use_signal(|| false);
    let band = desk.visiting.band;
    let name = desk.visiting.case.as_ref().map(|case| case.first_name.clone()).unwrap_or_default();
    let leave = use_callback(move |()| {
        quiet(aloud);
        holder.with_mut(|holder| *holder = holder.ask());
    });
    let not_safe = {
        let desk = desk.clone();
        move |()| {
            quiet(aloud);
            desk.raise(Raiser::Child, None);
            told.set(true);
        }
    };
    rsx! {
        Stage {
            band: band.as_str(),
            targets: desk.visiting.manner.targets.as_str(),
            bar: rsx! {
                div { class: "stage-bar-ways",
                    IconButton { icon: Glyph::Back, label: say(key::CHILD_ROOM_DONE_HERE), on_press: leave }
                }
                div { class: "stage-bar-end",
                    NotSafe { on_press: not_safe }
                    div { class: "stage-bar-adult",
                        IconButton {
                            icon: Glyph::Lock,
                            label: say(key::CHILD_GROWN_UP),
                            kind: IconButtonKind::Bare,
                            on_press: leave,
                        }
                    }
                }
            },
            div { class: "child-page room", "data-page": "room", hidden: told(),
                Prompt { text: say_with(key::CHILD_ROOM_OF, &[("name", name.into())]) }
                if desk.trouble().is_some() {
                    Notice { kind: NoticeKind::Attention,
                        p { {say(key::CHILD_NOT_KEPT_YET)} }
                        Button {
                            kind: ButtonKind::Quiet,
                            icon: Glyph::Again,
                            on_press: { let desk = desk.clone(); move |()| desk.try_again() },
                            {say(key::CHILD_TRY_AGAIN)}
                        }
                    }
                }
                Cards {}
                Promised {}
                Things {}
            }
            if told() {
                Thanked { on_carry_on: move |()| told.set(false) }
            }
        }
    }
}

/// What came of what the child said: first what the child has not answered yet.
#[component]
fn Cards() -> Element {
    let desk = use_context::<Desk>();
    let mut cards: Vec<Reply> = replies(&*desk.events.read());
    cards.sort_by_key(|reply| reply.answered.is_some());
    let title = say(key::CHILD_ROOM_CARDS);
    rsx! {
        section { class: "room-cards",
            h2 { Line { text: title } }
            if cards.is_empty() {
                p { {say(key::CHILD_ROOM_CARDS_NONE)} }
            }
            for reply in cards {
                Card { key: "{reply.given.reply}", reply }
            }
        }
    }
}

const ANSWERS: [(ReplyAnswer, Glyph, Key); 3] = [
    (ReplyAnswer::Okay, Glyph::Like, key::CHILD_ROOM_OKAY),
    (ReplyAnswer::NotOkay, Glyph::Dislike, key::CHILD_ROOM_NOT_OKAY),
    (ReplyAnswer::Talk, Glyph::People, key::CHILD_ROOM_TALK),
];

#[component]
fn Card(reply: Reply) -> Element {
    let desk = use_context::<Desk>();
    let band = desk.visiting.band;
    let Reply { given, answered, .. } = reply;
    let outcome = say(match given.outcome {
        Outcome::Done => key::CHILD_ROOM_DONE,
        Outcome::Begun => key::CHILD_ROOM_BEGUN,
        Outcome::NotPossible => key::CHILD_ROOM_NOT_POSSIBLE,
    });
    let you_said = say(key::CHILD_ROOM_YOU_SAID);
    let id = given.reply;
    let answered = answered.map(|(answer, _)| answer);
    let lines = vec![you_said.clone(), given.said.clone(), outcome.clone(), given.words.clone()];
    rsx! {
        article { class: "room-card", "data-new": answered.is_none(),
            p { class: "room-card-label", Line { text: you_said } }
            p { class: "room-card-said", Line { text: given.said.clone() } }
            p { class: "room-card-label", Line { text: outcome } }
            p { Line { text: given.words.clone() } }
            ReadAloud { lines, by_itself: false, quietly: reads_by_itself(band), on_read: |()| () }
            div { class: "room-answers", role: "group",
                for (answer , picture , words) in ANSWERS {
                    button {
                        key: "{words:?}",
                        class: "room-answer",
                        r#type: "button",
                        aria_pressed: (answered == Some(answer)).to_string(),
                        onclick: {
                            let desk = desk.clone();
                            move |_| desk.put(Deed::Record(Fact::ReplyAnswered(ReplyAnswered { reply: id, answer })))
                        },
                        Icon { glyph: picture }
                        span { {say(words)} }
                    }
                }
            }
        }
    }
}

/// What was promised and not told back yet.
#[component]
fn Promised() -> Element {
    let desk = use_context::<Desk>();
    let open: Vec<Promise> =
        promises(&*desk.events.read()).into_iter().filter(|promise| !promise.settled).collect();
    if open.is_empty() {
        return rsx! {};
    }
    let worker = open.first().map(|promise| written_by(promise.by)).unwrap_or_default();
    rsx! {
        section { class: "room-promises",
            h2 { {say_with(key::CHILD_ROOM_PROMISES, &[("worker", worker.into())])} }
            Promises { promises: open }
        }
    }
}

/// One thing that the child made, with who looked.
#[derive(Debug, Clone, PartialEq)]
struct Thing {
    capture: CaptureId,
    at: Moment,
    asked: String,
    answer: Answer,
    sharing: Sharing,
    choices: Vec<EventId>,
    for_later: bool,
    looked: Vec<(PersonId, Moment)>,
}

/// The latest first.
#[component]
fn Things() -> Element {
    let desk = use_context::<Desk>();
    let mut all = use_signal(|| false);
    let events = desk.events.read();
    let mut things: Vec<Thing> = visits(&*events)
        .into_iter()
        .flat_map(|view| view.items)
        .filter_map(|item| match item.outcome {
            ItemOutcome::Given { capture, answer, sharing, choices, for_later, opened_by, .. } => {
                Some(Thing {
                    capture,
                    at: item.at,
                    asked: item.prompt.text,
                    answer,
                    sharing,
                    choices,
                    for_later,
                    looked: first_looks(&opened_by),
                })
            }
            ItemOutcome::Skipped(_) | ItemOutcome::ThrownAway(_) => None,
        })
        .collect();
    drop(events);
    things.reverse();
    let more = things.len() > FIRST && !all();
    if more {
        things.truncate(FIRST);
    }
    let shown = !things.is_empty();
    rsx! {
        section { class: "room-things",
            h2 { {say(key::CHILD_ROOM_THINGS)} }
            if shown {
                p { class: "room-sharing", {sharing_words(desk.visiting.band)} }
            } else {
                p { {say(key::CHILD_ROOM_THINGS_NONE)} }
            }
            ul { class: "end-things",
                for thing in things {
                    OneThing { key: "{thing.capture}", thing }
                }
            }
            if more {
                Button { kind: ButtonKind::Quiet, icon: Glyph::Add, on_press: move |()| all.set(true),
                    {say(key::CHILD_ROOM_MORE)}
                }
            }
        }
    }
}

fn sharing_words(band: AgeBand) -> String {
    say(match band {
        AgeBand::From3To5 => key::CHILD_ROOM_SHARING_3_5,
        AgeBand::From6To8 => key::CHILD_ROOM_SHARING_6_8,
        AgeBand::From9To12 => key::CHILD_ROOM_SHARING_9_12,
        AgeBand::From13 => key::CHILD_ROOM_SHARING_13,
    })
}

/// Everybody who looked, once, by the first time.
fn first_looks(opened_by: &[(PersonId, Moment)]) -> Vec<(PersonId, Moment)> {
    let mut looks: Vec<(PersonId, Moment)> = Vec::new();
    for (person, at) in opened_by {
        if looks.iter().all(|(known, _)| known != person) {
            looks.push((*person, *at));
        }
    }
    looks
}

#[component]
fn OneThing(thing: Thing) -> Element {
    let desk = use_context::<Desk>();
    let now = desk.services.world.now();
    let Thing { capture, at, asked, answer, sharing, choices, for_later, looked } = thing;
    let spoken = answer.way() == Way::Say;
    let looked_words = |(who, at): &(PersonId, Moment)| {
        let values = [("who", written_by(*who).into()), ("day", day(*at, now).into())];
        say_with(if spoken { key::CHILD_ROOM_LISTENED_TO } else { key::CHILD_ROOM_LOOKED_AT }, &values)
    };
    let on_choose = {
        let desk = desk.clone();
        use_callback(move |fact: Fact| desk.put(Deed::Record(fact)))
    };
    let mark = {
        let desk = desk.clone();
        move |_| {
            let marked = MarkedForLater { capture, marked: !for_later };
            desk.put(Deed::Record(Fact::MarkedForLater(marked)));
        }
    };
    rsx! {
        li { class: "end-thing",
            p { class: "end-asked", "{asked}" }
            p { class: "soft", time { datetime: "{at}", {day(at, now)} } }
            div { class: "made", Made { answer } }
            ul { class: "room-looked",
                if looked.is_empty() {
                    li { {say(key::CHILD_ROOM_NOBODY_LOOKED)} }
                }
                for look in &looked {
                    li { key: "{look.0}",
                        Icon { glyph: Glyph::Seen }
                        {looked_words(look)}
                    }
                }
            }
            WhoMaySee { capture, sharing, choices, on_choose }
            button {
                class: "room-later",
                r#type: "button",
                aria_pressed: for_later.to_string(),
                onclick: mark,
                Icon { glyph: Glyph::Keep }
                span { {say(if for_later { key::CHILD_ROOM_FOR_LATER_ON } else { key::CHILD_ROOM_FOR_LATER })} }
            }
        }
    }
}
