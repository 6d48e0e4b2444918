//! What a child chose never stands in the way of keeping it safe: an item that had to be passed on, with whom and why, a
//! manager's countersign, and the words that the child reads. It opens nothing to anybody.
use dioxus::prelude::*;
use shared::{
    event::{Fact, SafetyDecided, SharedAnyway},
    id::{CaptureId, CaseId, SafetyId, VisitId},
    people::{Case, Role},
    projection::{Item, PassedOn, passed_on, visits},
    time::Moment,
};

use super::super::records::{Record, name_of};
use crate::{
    model::when::day_and_clock,
    route::Route,
    screens::everyone::{NotWritten, mark_missing, use_writing},
    services::Services,
    store::Home,
    ui::{Button, Field, FieldKind, Glyph, Icon, Layer, LayerKind},
    words::{key, say, say_with},
};

/// Beside an item: what was passed on of it, and for those who write, the form.
#[component]
pub fn Anyway(
    case: CaseId,
    child: String,
    capture: CaptureId,
    /// In this sitting.
    opened: bool,
    passed: Vec<PassedOn>,
    home: Home,
    now: Moment,
    on_change: Callback,
) -> Element {
    let role = home.person.role;
    let writes = opened && role == Role::SocialWorker;
    if passed.is_empty() && !writes {
        return rsx! {};
    }
    rsx! {
        Layer { kind: LayerKind::Adult, title: say(key::WORKER_ANYWAY_LAYER),
            for passed in passed {
                Passed {
                    key: "{passed.told.matter}",
                    case,
                    signs: role == Role::Manager,
                    passed,
                    home: home.clone(),
                    now,
                    on_change,
                }
            }
            if writes {
                PassOn { case, child, capture, on_change }
            }
        }
    }
}

#[component]
fn Passed(
    case: CaseId,
    /// Whether the reader may countersign.
    signs: bool,
    passed: PassedOn,
    home: Home,
    now: Moment,
    on_change: Callback,
) -> Element {
    let PassedOn { by, at, told, countersigned } = passed;
    rsx! {
        article { class: "passed-on",
            p { strong { {say_with(key::WORKER_ANYWAY_DONE, &[("with", told.with.as_str().into())])} } }
            p { "{told.why}" }
            blockquote { "{told.words}" }
            p { class: "soft", {name_of(&home, by)} ", " time { datetime: "{at}", {day_and_clock(at, now)} } }
            match countersigned {
                Some(signed) => rsx! {
                    p { class: "reviewed",
                        Icon { glyph: Glyph::Seen }
                        {say_with(
                            key::WORKER_ANYWAY_SIGNED,
                            &[
                                ("name", name_of(&home, signed.by).into()),
                                ("when", day_and_clock(signed.at, now).into()),
                            ],
                        )}
                    }
                    p { "{signed.why}" }
                },
                None if signs => rsx! { Countersign { case, matter: told.matter, on_change } },
                None => rsx! { p { class: "soft", {say(key::WORKER_ANYWAY_WAITS)} } },
            }
        }
    }
}

#[component]
fn Countersign(case: CaseId, matter: SafetyId, on_change: Callback) -> Element {
    let writing = use_writing();
    let mut why = use_signal(String::new);
    let marked = use_signal(|| false);
    let sign = move |()| {
        let text = why.peek().trim().to_owned();
        if text.is_empty() {
            mark_missing(marked);
            return;
        }
        let decided = SafetyDecided { matter, release: false, why: text, replaces: Vec::new() };
        writing.write(case, None, Fact::SafetyDecided(decided), move |_| on_change.call(()));
    };
    rsx! {
        Field {
            id: "anyway-signed-{matter}",
            label: say(key::WORKER_SAFETY_WHY),
            kind: FieldKind::Text,
            error: (marked() && why.read().trim().is_empty()).then(|| say(key::EVERYONE_NEEDED)),
            value: why(),
            on_input: move |text| why.set(text),
        }
        NotWritten { writing }
        Button { icon: Glyph::Keep, disabled: writing.is_busy(), on_press: sign, {say(key::WORKER_SAFETY_COUNTERSIGN)} }
    }
}

/// Folded away: it is rare, and never in the way of what an item is read for.
#[component]
fn PassOn(case: CaseId, child: String, capture: CaptureId, on_change: Callback) -> Element {
    let world = use_context::<Services>().world;
    let writing = use_writing();
    let begin = say(key::WORKER_ANYWAY_WORDS_BEGIN);
    let mut with = use_signal(String::new);
    let mut why = use_signal(String::new);
    let mut words = use_signal(|| format!("{begin} "));
    let marked = use_signal(|| false);
    let named = |key| say_with(key, &[("name", child.as_str().into())]);
    let is_begun_only = {
        let begin = begin.clone();
        move |words: &str| words.trim().is_empty() || words.trim() == begin
    };
    let keep = {
        let is_begun_only = is_begun_only.clone();
        move |()| {
            let [with_whom, reason, told] = [with, why, words].map(|text| text.peek().trim().to_owned());
            if with_whom.is_empty() || reason.is_empty() || is_begun_only(&told) {
                mark_missing(marked);
                return;
            }
            let matter = world.name(SafetyId::make);
            let told = SharedAnyway { matter, capture, with: with_whom, why: reason, words: told };
            writing.write(case, None, Fact::SharedAnyway(told), move |_| on_change.call(()));
        }
    };
    let needed = move |missing: bool| (marked() && missing).then(|| say(key::EVERYONE_NEEDED));
    rsx! {
        details { class: "write-reply",
            summary { {say(key::WORKER_ANYWAY)} }
            p { class: "soft", {named(key::WORKER_ANYWAY_WHAT)} }
            Field {
                id: "anyway-with-{capture}",
                label: say(key::WORKER_ANYWAY_WITH),
                hint: say(key::WORKER_ANYWAY_WITH_HINT),
                error: needed(with.read().trim().is_empty()),
                value: with(),
                on_input: move |text| with.set(text),
            }
            Field {
                id: "anyway-why-{capture}",
                label: say(key::WORKER_ANYWAY_WHY),
                kind: FieldKind::Text,
                error: needed(why.read().trim().is_empty()),
                value: why(),
                on_input: move |text| why.set(text),
            }
            Field {
                id: "anyway-words-{capture}",
                label: named(key::WORKER_ANYWAY_WORDS),
                kind: FieldKind::Text,
                error: needed(is_begun_only(&words.read())),
                value: words(),
                on_input: move |text| words.set(text),
            }
            NotWritten { writing }
            Button { icon: Glyph::Keep, disabled: writing.is_busy(), on_press: keep, {say(key::WORKER_ANYWAY_KEEP)} }
        }
    }
}

/// Something that waits for a manager, with where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsigned {
    case: Case,
    visit: VisitId,
    passed: PassedOn,
}

/// What was passed on and nobody has countersigned, of these cases, what has waited longest first.
pub fn unsigned(records: &[Record]) -> Vec<Unsigned> {
    let mut all = Vec::new();
    for record in records {
        let views = visits(record.events());
        let visit_of = |capture| {
            let has = |item: &Item| item.capture() == Some(capture);
            views.iter().find(|view| view.items.iter().any(has)).map(|view| view.id)
        };
        for passed in passed_on(record.events()).into_iter().filter(|it| it.countersigned.is_none()) {
            if let Some(visit) = visit_of(passed.told.capture) {
                all.push(Unsigned { case: record.case.clone(), visit, passed });
            }
        }
    }
    all.sort_by_key(|it| it.passed.at);
    all
}

/// Nothing at all where there is none.
#[component]
pub fn ToCountersign(rows: Vec<Unsigned>) -> Element {
    if rows.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "safety-matters",
            h2 { {say(key::WORKER_ANYWAY_LIST)} }
            ul {
                for Unsigned { case , visit , passed } in rows {
                    li { key: "{passed.told.matter}", "data-open": true,
                        Icon { glyph: Glyph::Shield }
                        Link {
                            to: Route::ReviewVisit {
                                case: case.id,
                                visit,
                                item: Some(passed.told.capture.to_string()),
                            },
                            {say_with(
                                key::WORKER_ANYWAY_ROW,
                                &[
                                    ("name", case.first_name.as_str().into()),
                                    ("with", passed.told.with.as_str().into()),
                                ],
                            )}
                        }
                    }
                }
            }
        }
    }
}
