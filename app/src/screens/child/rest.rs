//! A break, offered between two questions and never in the middle of something: when it is time for this age, or when
//! taps come too fast to mean anything. Only offered; carrying on is just as good.
use dioxus::prelude::*;

use super::{
    aloud::{Line, ReadAloud},
    desk::Desk,
    parts::{Choice, Prompt},
};
use crate::{
    model::{
        fatigue::{TOO_FAST, it_is_time, taps_in_a_row},
        visit_flow::Page,
    },
    ui::{Button, ButtonKind, Dialog, Glyph},
    words::{key, say},
};

/// Why a break is offered.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Why {
    Time,
    Taps,
}

/// What was offered in this visit: the time once, the taps once for each run of them.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Offered {
    time: bool,
    /// How many events there were when it was last offered because of taps.
    taps_at: usize,
    resting: bool,
}

impl Offered {
    pub fn is_resting(self) -> bool {
        self.resting
    }
}

/// The offer, where one is due.
#[component]
pub fn OfferRest(page: Page, mut offered: Signal<Offered>, on_stop: Callback) -> Element {
    let desk = use_context::<Desk>();
    let between = matches!(page, Page::Ways { .. });
    let open = desk.visiting.open.visit;
    let events = desk.events.read();
    let so_far = events.len();
    let too_fast = taps_in_a_row(&events, open) >= TOO_FAST && offered().taps_at < so_far;
    let time = !offered().time && it_is_time(&events, open, desk.visiting.band, desk.services.world.now());
    drop(events);
    let why = match (between, too_fast, time) {
        (true, true, _) => Why::Taps,
        (true, false, true) => Why::Time,
        _ => return rsx! {},
    };
    let mut settle = move |resting| {
        offered.with_mut(|offered| {
            offered.time |= why == Why::Time;
            offered.taps_at = if why == Why::Taps { so_far } else { offered.taps_at };
            offered.resting = resting;
        });
    };
    let title = say(match why {
        Why::Time => key::CHILD_REST_TITLE,
        Why::Taps => key::CHILD_REST_STOP_TITLE,
    });
    rsx! {
        Dialog { title: title.clone(), on_leave: move |()| settle(false),
            p { Line { text: say(key::CHILD_REST_TEXT) } }
            ReadAloud {
                lines: [title]
                    .into_iter()
                    .chain([key::CHILD_REST_TEXT, key::CHILD_STOP_CARRY_ON, key::CHILD_REST_BREAK, key::CHILD_STOP_YES].map(say))
                    .collect::<Vec<_>>(),
                by_itself: desk.visiting.manner.spoken,
                quietly: true,
                on_read: |()| (),
            }
            div { class: "dialog-answers",
                Button { icon: Glyph::Forward, kind: ButtonKind::Quiet, on_press: move |()| settle(false),
                    Line { text: say(key::CHILD_STOP_CARRY_ON) }
                }
                Button { icon: Glyph::Later, kind: ButtonKind::Quiet, on_press: move |()| settle(true),
                    Line { text: say(key::CHILD_REST_BREAK) }
                }
                Button {
                    icon: Glyph::Stop,
                    kind: ButtonKind::Quiet,
                    on_press: move |()| {
                        settle(false);
                        on_stop.call(());
                    },
                    Line { text: say(key::CHILD_STOP_YES) }
                }
            }
        }
    }
}

/// Nothing to do, for as long as the child likes.
#[component]
pub fn Resting(mut offered: Signal<Offered>) -> Element {
    let desk = use_context::<Desk>();
    let title = say(key::CHILD_REST_NOW);
    let text = say(key::CHILD_REST_NOW_TEXT);
    let on = say(key::CHILD_STOP_CARRY_ON);
    rsx! {
        div { class: "child-page", "data-page": "rest",
            Prompt { text: title.clone() }
            p { Line { text: text.clone() } }
            div { class: "choices",
                Choice {
                    picture: Glyph::Forward,
                    word: on.clone(),
                    on_press: move |()| offered.with_mut(|offered| offered.resting = false),
                }
            }
            ReadAloud {
                lines: vec![title, text, on],
                by_itself: desk.visiting.manner.spoken,
                quietly: true,
                on_read: |()| (),
            }
        }
    }
}
