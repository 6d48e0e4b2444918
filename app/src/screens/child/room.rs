//! The child's own room: what came of what the child said, what was promised, everything the child made, who looked at
//! it and when. No visit is open here; the same lock holds, and only the PIN leads out.
use dioxus::prelude::*;
use shared::{
    event::{Event, Fact, Outcome, Raiser, ReplyAnswer, ReplyAnswered},
    id::{CaseId, VisitId},
    people::Role,
    projection::{Promise, Reply, promises, replies, visits},
};

use super::{
    Away, Hold,
    aloud::{Line, ReadAloud, use_aloud},
    copy::{ChosenForCopy, Copy},
    desk::{Deed, Desk},
    differently::{SayDifferently, WriteInRoom, only_differently},
    frame::{name_of, quiet},
    grown_up::{AskPin, SafetyInVisit, is_due},
    heard, language_of,
    leaves::Leaves,
    on_my_side::OnMySide,
    one::Leafing,
    parts::Prompt,
    safe::{NotSafe, Thanked},
    speak_to_child,
    things::Things,
    visiting,
};
use crate::{
    device::{Device, history::Stay},
    model::{
        child_mode::{Holder, meets_one_at_a_time},
        visit_flow::Page,
    },
    route::Route,
    screens::everyone::{Inside, NotHere, Promises, TabletOnly, too_small},
    services::Services,
    store::{Comfort, Draft, Failure, OpenVisit},
    ui::{
        Button, ButtonKind, Glyph, Heading, Icon, IconButton, IconButtonKind, Notice, NoticeKind, Sheet,
        Stage,
    },
    words::{self, Key, Listener, key, say, say_with},
};

#[component]
pub fn ChildRoom(case: CaseId) -> Element {
    let inside = use_context::<Inside>();
    let services = use_context::<Services>();
    let device = use_context::<Device>();
    let mut read = use_resource(move || {
        let (store, device) = (services.store.clone(), device.clone());
        async move {
            let events = store.case(case).await?.into_iter().map(|kept| kept.event).collect::<Vec<_>>();
            speak_to_child(&device, language_of(None, &events)).await;
            let comfort = store.comfort(case).await.unwrap_or_default();
            let mut drafts = Vec::new();
            for view in visits(&events) {
                drafts.extend(only_differently(store.drafts(view.id).await?));
            }
            Ok::<_, Failure>((events, comfort, drafts))
        }
    });
    use_drop(|| words::speak(Listener::Child, None));
    use_context_provider(|| Hold(Signal::new(Holder::Child)));
    use_context_provider(|| Leafing(Signal::new(0)));
    let home = inside.home.read().clone();
    let known = home.cases.iter().any(|known| known.id == case);
    if home.person.role != Role::SocialWorker || !known {
        return rsx! { NotHere { rest: Vec::new() } };
    }
    let anew = use_callback(move |()| read.restart());
    match &*read.read() {
        None => rsx! { p { class: "moment", role: "status", {say(key::CHILD_ONE_MOMENT)} } },
        Some(Ok((events, comfort, drafts))) => rsx! {
            Furnished { case, events: events.clone(), drafts: drafts.clone(), comfort: *comfort, anew }
        },
        Some(Err(_)) => rsx! {
            Sheet {
                Heading { {say(key::EVERYONE_WRONG_TITLE)} }
                Button { icon: Glyph::Again, on_press: move |()| anew.call(()), {say(key::EVERYONE_TRY_AGAIN)} }
            }
        },
    }
}

#[component]
fn Furnished(
    case: CaseId,
    events: Vec<Event>,
    /// What the child began to say differently, and was not asked about.
    drafts: Vec<Draft>,
    comfort: Comfort,
    anew: Callback,
) -> Element {
    let services = use_context::<Services>();
    let inside = use_context::<Inside>();
    let device = use_context::<Device>();
    let desk = use_context_provider(|| {
        // A visit's name that nothing is written under: the desk of a room writes outside every visit.
        let visit = services.world.name(VisitId::make);
        let mut visiting = visiting(&inside.home.peek(), OpenVisit { case, visit }, &events, comfort);
        visiting.in_room = true;
        let desk = Desk::new(services, visiting, events, drafts, anew);
        desk.resume_differently();
        desk
    });
    let lines = use_hook(|| {
        words::to_child_in(words::spoken_to(Listener::Child), || heard::in_room(&desk.events.peek()).all())
    });
    // What was told to the child came one by one, so each is heard as far as somebody read it out.
    let aloud = use_aloud(desk.visiting.language.clone(), lines, false);
    let Hold(holder) = use_context::<Hold>();
    use_hook(|| std::rc::Rc::new(Stay::here()));
    use_drop(move || quiet(aloud));
    let holder = holder();
    if too_small(&device, desk.visiting.band) {
        let to_case = move |()| drop(navigator().replace(Route::CasePage { case }));
        return rsx! {
            Sheet {
                TabletOnly {}
                Button { icon: Glyph::Back, on_press: to_case, {say(key::EVERYONE_BACK)} }
            }
        };
    }
    rsx! {
        div {
            class: "child-side",
            lang: words::spoken_to(Listener::Child),
            dir: words::direction(words::spoken_to(Listener::Child)),
            hidden: holder != Holder::Child,
            "data-text": comfort.larger_text.then_some("larger"),
            "data-tint": super::tint(comfort.tint),
            "data-motion": comfort.less_motion.then_some("less"),
            for earlier in [(desk.differing)()] {
                match earlier {
                    Some(earlier) => rsx! {
                        SayDifferently {
                            key: "{earlier.capture}",
                            earlier,
                            around: {
                                let room = desk.clone();
                                move |(page, inner): (Page, Element)| rsx! { InTheRoom { room: room.clone(), page, {inner} } }
                            },
                        }
                    },
                    None => rsx! { InTheRoom { room: desk.clone(), Room {} } },
                }
            }
        }
        match holder {
            Holder::Child => rsx! {},
            Holder::PutAway => rsx! { Away {} },
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
    // Once asked to write something down or to print, the adult stays until they leave.
    let earlier = use_hook(|| desk.differing.peek().clone());
    let mut copying = use_signal(|| earlier.is_none() && !desk.copies.peek().is_empty());
    let stays = use_hook(|| earlier.is_some() || *copying.peek());
    use_effect({
        let desk = desk.clone();
        move || {
            if !stays && !desk.matter().is_some_and(|matter| is_due(&matter)) {
                to_case.call(());
            }
        }
    });
    match (due, earlier) {
        (Some(matter), _) => rsx! {
            Sheet { SafetyInVisit { matter, leave: say(key::EVERYONE_BACK), on_leave: to_case } }
        },
        (None, Some(_)) if copying() => rsx! { Copy { on_leave: move |()| copying.set(false) } },
        (None, Some(earlier)) => rsx! {
            Sheet {
                WriteInRoom { earlier, on_leave: to_case }
                ChosenForCopy { on_open: move |()| copying.set(true) }
            }
        },
        (None, None) if copying() => rsx! { Copy { on_leave: to_case } },
        (None, None) => rsx! {},
    }
}

/// The frame of every page of the room.
#[component]
fn InTheRoom(
    /// That of the room itself, whatever is said differently in it.
    room: Desk,
    page: Option<Page>,
    children: Element,
) -> Element {
    use_context_provider(|| Listener::Child);
    let desk = use_context::<Desk>();
    let Hold(mut holder) = use_context::<Hold>();
    let aloud = use_context::<super::aloud::Aloud>();
    let mut told = use_signal(|| false);
    let band = desk.visiting.band;
    let leave = use_callback(move |()| {
        quiet(aloud);
        holder.with_mut(|holder| *holder = holder.ask());
    });
    let put_away = move |()| {
        quiet(aloud);
        holder.with_mut(|holder| *holder = holder.put_away());
    };
    let not_safe = move |()| {
        quiet(aloud);
        room.raise(Raiser::Child, None);
        told.set(true);
    };
    let named = page.as_ref().map_or("room", name_of);
    rsx! {
        Stage {
            band: band.as_str(),
            targets: desk.visiting.manner.targets.as_str(),
            bar: rsx! {
                div { class: "stage-bar-ways",
                    IconButton { icon: Glyph::Back, label: say(key::CHILD_ROOM_DONE_HERE), on_press: leave }
                    IconButton { icon: Glyph::PutAway, label: say(key::CHILD_PUT_AWAY), on_press: put_away }
                }
                if meets_one_at_a_time(band) {
                    p { class: "stage-bar-place room-of", {whose(&desk)} }
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
            div {
                class: if page.is_none() { "child-page room" } else { "child-page" },
                "data-page": named,
                "data-full": named == "draw",
                hidden: told(),
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
                {children}
            }
            if told() {
                Thanked { on_carry_on: move |()| told.set(false) }
            }
        }
    }
}

#[component]
fn Room() -> Element {
    let desk = use_context::<Desk>();
    if meets_one_at_a_time(desk.visiting.band) {
        return rsx! { Leaves {} };
    }
    rsx! {
        Prompt { text: whose(&desk) }
        Cards {}
        Promised {}
        Things {}
        OnMySide {}
    }
}

fn whose(desk: &Desk) -> String {
    let name = desk.visiting.case.as_ref().map(|case| case.first_name.clone()).unwrap_or_default();
    say_with(key::CHILD_ROOM_OF, &[("name", name.into())])
}

/// What came of what the child said: first what the child has not answered yet.
#[component]
fn Cards() -> Element {
    let desk = use_context::<Desk>();
    let mut cards: Vec<Reply> = replies(&*desk.events.read());
    cards.sort_by_key(|reply| reply.answered.is_some());
    let title = say(key::CHILD_ROOM_CARDS);
    let mut lines = vec![title.clone()];
    if cards.is_empty() {
        lines.push(say(key::CHILD_ROOM_CARDS_NONE));
    }
    rsx! {
        section { class: "room-cards",
            h2 { Line { text: title } }
            // That there is no voice is said once, here.
            ReadAloud { lines, by_itself: false, quietly: !desk.visiting.manner.spoken, some: true, on_read: |()| () }
            if cards.is_empty() {
                p { Line { text: say(key::CHILD_ROOM_CARDS_NONE) } }
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
    let by_itself = use_context::<Desk>().visiting.manner.spoken;
    rsx! {
        article { class: "room-card", "data-new": reply.answered.is_none(),
            CardTold { reply: reply.clone() }
            // One card after the other, when the child wants to.
            ReadAloud {
                lines: card_lines(&reply, by_itself),
                by_itself: false,
                quietly: true,
                some: true,
                on_read: |()| (),
            }
            Answers { reply: reply.clone() }
        }
    }
}

fn outcome(reply: &Reply) -> String {
    say(match reply.given.outcome {
        Outcome::Done => key::CHILD_ROOM_DONE,
        Outcome::Begun => key::CHILD_ROOM_BEGUN,
        Outcome::NotPossible => key::CHILD_ROOM_NOT_POSSIBLE,
    })
}

/// What is heard of a card, and for who does not read what can be answered.
pub fn card_lines(reply: &Reply, with_answers: bool) -> Vec<String> {
    let given = &reply.given;
    let mut lines =
        vec![say(key::CHILD_ROOM_YOU_SAID), given.said.clone(), outcome(reply), given.words.clone()];
    if with_answers {
        lines.extend(ANSWERS.map(|(.., words)| say(words)));
    }
    lines
}

#[component]
pub fn CardTold(reply: Reply) -> Element {
    rsx! {
        p { class: "room-card-label", Line { text: say(key::CHILD_ROOM_YOU_SAID) } }
        p { class: "room-card-said", Line { text: reply.given.said.clone() } }
        p { class: "room-card-label", Line { text: outcome(&reply) } }
        p { Line { text: reply.given.words.clone() } }
    }
}

#[component]
pub fn Answers(reply: Reply) -> Element {
    let desk = use_context::<Desk>();
    let id = reply.given.reply;
    let answered = reply.answered.as_ref().map(|(answer, _)| *answer);
    rsx! {
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
                    span { Line { text: say(words) } }
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
    let title = say(key::CHILD_ROOM_PROMISED);
    let lines = std::iter::once(title.clone()).chain(open.iter().map(|promise| promise.words.clone()));
    rsx! {
        section { class: "room-promises",
            h2 { Line { text: title } }
            ReadAloud { lines: lines.collect::<Vec<_>>(), by_itself: false, quietly: true, some: true, on_read: |()| () }
            Promises { promises: open }
        }
    }
}
