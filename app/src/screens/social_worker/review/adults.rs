//! What adults did with an item and think of it. Apart from the child's own, and never shown before it.
use dioxus::prelude::*;
use shared::{
    event::Fact,
    id::{CaptureId, CaseId, PersonId, RemarkId},
    people::Role,
    projection::Remark,
    time::Moment,
};

use super::{super::records::name_of, item::record_of_each};
use crate::{
    model::{
        review::{REMARK_MOST_LETTERS, looked},
        when::{clock, day, day_and_clock},
    },
    screens::everyone::words_for,
    services::Services,
    store::Home,
    ui::{Button, ButtonKind, Field, FieldKind, Glyph, Icon, Layer, LayerKind, Notice, NoticeKind},
    words::{key, say, say_with},
};

#[component]
pub fn Adults(
    case: CaseId,
    child: String,
    /// More than one of a recording in parts; what is written beside it names the first.
    captures: Vec<CaptureId>,
    /// In this sitting.
    opened: bool,
    /// Whether the visit is.
    closed: bool,
    opened_by: Vec<(PersonId, Moment)>,
    remarks: Vec<Remark>,
    reviewed: Option<(PersonId, Moment)>,
    home: Home,
    now: Moment,
    said: Signal<String>,
    on_change: Callback,
) -> Element {
    // Managers read.
    let writes = home.person.role == Role::SocialWorker;
    let Some(capture) = captures.first().copied() else { return rsx! {} };
    rsx! {
        Layer { kind: LayerKind::Adult, title: say(key::WORKER_LAYER_ADULT),
            if opened {
                Remarks { remarks, home: home.clone(), now }
            }
            if closed && writes {
                Write { case, child, capture, opened, said, on_change }
            }
            Noted { case, captures, may: opened && closed && writes, reviewed, home: home.clone(), now, said, on_change }
            Looked { opened_by, home, now }
        }
    }
}

/// Name and date stand in the margin, the words beside them.
#[component]
fn Remarks(remarks: Vec<Remark>, home: Home, now: Moment) -> Element {
    if remarks.is_empty() {
        return rsx! { p { class: "soft", {say(key::WORKER_NOTES_NONE)} } };
    }
    rsx! {
        ul { class: "remarks",
            for remark in remarks {
                li { key: "{remark.id}", class: "remark",
                    p { class: "remark-margin",
                        span { class: "remark-by", {name_of(&home, remark.by)} }
                        time { datetime: "{remark.at}",
                            span { {day(remark.at, now)} }
                            span { {clock(remark.at)} }
                        }
                    }
                    p { class: "remark-words", "{remark.text}" }
                }
            }
        }
    }
}

/// A note of the reader's own. It is empty again only when the keeper has answered.
#[component]
fn Write(
    case: CaseId,
    child: String,
    capture: CaptureId,
    opened: bool,
    mut said: Signal<String>,
    on_change: Callback,
) -> Element {
    let services = use_context::<Services>();
    let mut text = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut failure = use_signal(|| None);
    let long = text.read().chars().count() > REMARK_MOST_LETTERS;
    let add = move |()| {
        let words = text.peek().trim().to_owned();
        if words.is_empty() || *busy.peek() {
            return;
        }
        busy.set(true);
        failure.set(None);
        let store = services.store.clone();
        let remark = services.world.name(RemarkId::make);
        spawn(async move {
            let kept = store.record(case, None, Fact::Remarked { remark, capture, text: words }).await;
            busy.set(false);
            match kept {
                Ok(_) => {
                    text.set(String::new());
                    said.set(say(key::WORKER_NOTE_KEPT));
                    on_change.call(());
                }
                Err(why) => failure.set(Some(words_for(&why))),
            }
        });
    };
    rsx! {
        fieldset { class: "remark-write", disabled: !opened,
            Field {
                id: "note-{capture}",
                label: say(key::WORKER_NOTE),
                hint: if opened {
                    say_with(key::WORKER_NOTE_HINT, &[("name", child.into())])
                } else {
                    say(key::WORKER_NOTE_OPEN_FIRST)
                },
                kind: FieldKind::Text,
                error: long.then(|| say(key::WORKER_NOTE_LONG)),
                value: text(),
                on_input: move |now| text.set(now),
            }
            if let Some(failure) = failure() {
                Notice { kind: NoticeKind::Attention, "{failure}" }
            }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Note,
                disabled: !opened || long || busy() || text.read().trim().is_empty(),
                on_press: add,
                {say(key::WORKER_NOTE_ADD)}
            }
        }
    }
}

/// Who has taken note of it; the first counts.
#[component]
fn Noted(
    case: CaseId,
    captures: Vec<CaptureId>,
    may: bool,
    reviewed: Option<(PersonId, Moment)>,
    home: Home,
    now: Moment,
    mut said: Signal<String>,
    on_change: Callback,
) -> Element {
    let store = use_context::<Services>().store;
    let mut busy = use_signal(|| false);
    let mut failure = use_signal(|| None);
    let mark = move |()| {
        if *busy.peek() {
            return;
        }
        busy.set(true);
        failure.set(None);
        let (store, captures) = (store.clone(), captures.clone());
        spawn(async move {
            match record_of_each(&store, case, &captures, |capture| Fact::Reviewed { capture }).await {
                Ok(()) => {
                    said.set(say(key::WORKER_REVIEWED));
                    on_change.call(());
                }
                Err(why) => failure.set(Some(words_for(&why))),
            }
            busy.set(false);
        });
    };
    if let Some((by, at)) = reviewed {
        let values = [("name", name_of(&home, by).into()), ("when", day_and_clock(at, now).into())];
        return rsx! {
            p { class: "reviewed", Icon { glyph: Glyph::Seen } {say_with(key::WORKER_REVIEWED_BY, &values)} }
        };
    }
    rsx! {
        div { class: "mark",
            Button { kind: ButtonKind::Quiet, icon: Glyph::Seen, disabled: !may || busy(), on_press: mark,
                {say(key::WORKER_MARK_REVIEWED)}
            }
            if let Some(failure) = failure() {
                Notice { kind: NoticeKind::Attention, "{failure}" }
            }
        }
    }
}

/// Everyone who has looked.
#[component]
fn Looked(opened_by: Vec<(PersonId, Moment)>, home: Home, now: Moment) -> Element {
    if opened_by.is_empty() {
        return rsx! { p { class: "looked soft", {say(key::WORKER_SEEN_NONE)} } };
    }
    rsx! {
        div { class: "looked soft",
            p { class: "label", {say(key::WORKER_SEEN_BY)} }
            ul {
                for (person , times) in looked(&opened_by) {
                    li { key: "{person}",
                        span { {name_of(&home, person)} }
                        for at in times {
                            time { datetime: "{at}", {day_and_clock(at, now)} }
                        }
                    }
                }
            }
        }
    }
}
