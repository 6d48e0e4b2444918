//! Everything that the child made, in its own room: with who may see it, who looked, and what the child can do with it.
use dioxus::prelude::*;
use shared::{
    answer::Way,
    event::{Fact, MarkedForLater},
    id::PersonId,
    people::AgeBand,
    projection::{PassedOn, passed_on, visits},
    time::Moment,
};

use super::{
    aloud::{Line, ReadAloud},
    copy::ForMyCopy,
    desk::{Deed, Desk},
    differently::NotWhatIMeant,
    made::Made,
    sharing::{AlwaysSee, WhoMaySee, take_back},
};
use crate::{
    model::{
        things::{Thing, things},
        when::{day, day_and_clock},
    },
    screens::everyone::written_by,
    ui::{Button, ButtonKind, Glyph, Icon},
    words::{key, say, say_with},
};

/// So many things are shown at once.
const FIRST: usize = 6;

/// The latest first; what was said differently stays with what was said first.
#[component]
pub fn Things() -> Element {
    let desk = use_context::<Desk>();
    let mut all = use_signal(|| false);
    let events = desk.events.read();
    let items = visits(&*events).into_iter().flat_map(|view| view.items).collect();
    let passed = passed_on(&*events);
    drop(events);
    let mut things: Vec<Thing> = things(items);
    things = things.chunk_by(|_, next| next.differently).rev().flatten().cloned().collect();
    let more = things.len() > FIRST && !all();
    if more {
        things.truncate(FIRST);
    }
    let shown = !things.is_empty();
    rsx! {
        section { class: "room-things",
            h2 { Line { text: say(key::CHILD_ROOM_THINGS) } }
            if shown {
                p { class: "room-sharing", Line { text: take_back(desk.visiting.band) } }
                AlwaysSee {}
            } else {
                p { Line { text: say(key::CHILD_ROOM_THINGS_NONE) } }
            }
            ul { class: "end-things",
                for thing in things {
                    OneThing {
                        key: "{thing.capture}",
                        passed: passed.iter().filter(|it| thing.is(it.told.capture)).cloned().collect::<Vec<_>>(),
                        thing,
                    }
                }
            }
            if more {
                Button { kind: ButtonKind::Quiet, icon: Glyph::Add, on_press: move |()| all.set(true),
                    Line { text: say(key::CHILD_ROOM_MORE) }
                }
            }
        }
    }
}

/// The day, and for those who read a clock the time of day as well.
fn when_looked(band: AgeBand, at: Moment, now: Moment) -> String {
    match band {
        AgeBand::From3To5 | AgeBand::From6To8 => day(at, now),
        AgeBand::From9To12 | AgeBand::From13 => day_and_clock(at, now),
    }
}

#[component]
fn OneThing(
    thing: Thing,
    /// Where it had to be passed on, whatever the child chose.
    passed: Vec<PassedOn>,
) -> Element {
    let desk = use_context::<Desk>();
    let now = desk.services.world.now();
    let Thing { capture, at, asked, answer, sharing, choices, for_later, looked, differently, .. } = thing;
    let spoken = answer.way() == Way::Say;
    let by_itself = desk.visiting.manner.spoken;
    let looked_words = |(who, at): &(PersonId, Moment)| {
        let values =
            [("who", written_by(*who).into()), ("day", when_looked(desk.visiting.band, *at, now).into())];
        say_with(if spoken { key::CHILD_ROOM_LISTENED_TO } else { key::CHILD_ROOM_LOOKED_AT }, &values)
    };
    // The names of those who looked only a voice of the device can say.
    let mut heard = vec![asked.clone()];
    heard.extend(looked.iter().map(looked_words));
    if looked.is_empty() {
        heard.push(say(key::CHILD_ROOM_NOBODY_LOOKED));
    }
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
        li { class: "end-thing", "data-differently": differently,
            p { class: "end-asked", Line { text: asked } }
            p { class: "soft",
                time { datetime: "{at}",
                    if differently {
                        {say_with(key::CHILD_DIFFERENTLY_SAID, &[("day", day(at, now).into())])}
                    } else {
                        {day(at, now)}
                    }
                }
            }
            div { class: "made", Made { answer } }
            ul { class: "room-looked",
                if looked.is_empty() {
                    li { Line { text: say(key::CHILD_ROOM_NOBODY_LOOKED) } }
                }
                for look in &looked {
                    li { key: "{look.0}",
                        Icon { glyph: Glyph::Seen }
                        Line { text: looked_words(look) }
                    }
                }
            }
            for PassedOn { by , at , told , .. } in passed {
                aside { key: "{told.matter}", class: "room-anyway",
                    p { {say_with(key::CHILD_ANYWAY, &[("with", told.with.as_str().into())])} }
                    p { "{told.words}" }
                    p { class: "soft", {written_by(by)} ", " time { datetime: "{at}", {day(at, now)} } }
                }
            }
            if by_itself {
                ReadAloud { lines: heard, some: true, quietly: true, on_read: |()| () }
            }
            WhoMaySee { capture, sharing, choices, on_choose }
            div { class: "thing-ways",
                NotWhatIMeant { capture }
                ForMyCopy { capture }
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
}
