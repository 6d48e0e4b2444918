//! Everything that the child made, in its own room: with who may see it, who looked, and what the child can do with it.
use dioxus::prelude::*;
use shared::{
    answer::Way,
    event::{Fact, MarkedForLater},
    id::{CaptureId, PersonId},
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

#[component]
pub fn Things() -> Element {
    let desk = use_context::<Desk>();
    let mut all = use_signal(|| false);
    let events = desk.events.read();
    let items = visits(&*events).into_iter().flat_map(|view| view.items).collect();
    let passed = passed_on(&*events);
    drop(events);
    let mut things = latest_first(things(items));
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

/// The latest first; what was said differently stays with what was said first.
pub fn latest_first(things: Vec<Thing>) -> Vec<Thing> {
    things.chunk_by(|_, next| next.differently).rev().flatten().cloned().collect()
}

/// Who looked and when, or that nobody did.
pub fn looked_words(desk: &Desk, thing: &Thing) -> Vec<String> {
    if thing.looked.is_empty() {
        return vec![say(key::CHILD_ROOM_NOBODY_LOOKED)];
    }
    let now = desk.services.world.now();
    let looked = match thing.answer.way() {
        Way::Say => key::CHILD_ROOM_LISTENED_TO,
        _ => key::CHILD_ROOM_LOOKED_AT,
    };
    let of_one = |(who, at): &(PersonId, Moment)| {
        let when = when_looked(desk.visiting.band, *at, now);
        say_with(looked, &[("who", written_by(*who).into()), ("day", when.into())])
    };
    thing.looked.iter().map(of_one).collect()
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
    let looked = looked_words(&desk, &thing);
    let nobody = thing.looked.is_empty();
    let Thing { capture, at, asked, answer, sharing, choices, for_later, differently, .. } = thing;
    let by_itself = desk.visiting.manner.spoken;
    // The names of those who looked only a voice of the device can say.
    let heard: Vec<String> = [asked.clone()].into_iter().chain(looked.clone()).collect();
    let on_choose = {
        let desk = desk.clone();
        use_callback(move |fact: Fact| desk.put(Deed::Record(fact)))
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
                for words in looked {
                    li { key: "{words}",
                        if !nobody {
                            Icon { glyph: Glyph::Seen }
                        }
                        Line { text: words }
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
                ForLater { capture, marked: for_later }
            }
        }
    }
}

/// The child's own mark, to find it again later.
#[component]
pub fn ForLater(capture: CaptureId, marked: bool) -> Element {
    let desk = use_context::<Desk>();
    let words = if marked { key::CHILD_ROOM_FOR_LATER_ON } else { key::CHILD_ROOM_FOR_LATER };
    rsx! {
        button {
            class: "room-later",
            r#type: "button",
            aria_pressed: marked.to_string(),
            onclick: move |_| {
                let mark = MarkedForLater { capture, marked: !marked };
                desk.put(Deed::Record(Fact::MarkedForLater(mark)));
            },
            Icon { glyph: Glyph::Keep }
            span { Line { text: say(words) } }
        }
    }
}
