//! What this device has of the worker's cases, read anew whenever something changes.
use dioxus::prelude::*;
use shared::{
    event::Event,
    id::{CaseId, PersonId},
    people::Case,
};

use crate::{
    screens::everyone::{Inside, words_for},
    services::Services,
    store::{Failure, Home, KeptEvent},
    ui::{Button, ButtonKind, Notice, NoticeKind},
    words::{key, say},
};

/// One case with everything this device has of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    pub case: Case,
    pub kept: Vec<KeptEvent>,
}

impl Record {
    pub fn events(&self) -> impl Iterator<Item = &Event> + Clone {
        self.kept.iter().map(|kept| &kept.event)
    }
}

/// What came of reading.
pub type Read<T> = Result<T, Failure>;

/// Every case of the person who is in.
pub fn use_records() -> Resource<Read<Vec<Record>>> {
    let store = use_context::<Services>().store;
    let inside = use_context::<Inside>();
    let waiting = use_waiting(inside);
    use_resource(move || {
        let store = store.clone();
        let cases = inside.home.read().cases.clone();
        (inside.changes)();
        waiting();
        async move {
            let mut records = Vec::with_capacity(cases.len());
            for case in cases {
                let kept = store.case(case.id).await?;
                records.push(Record { case, kept });
            }
            Ok(records)
        }
    })
}

/// One case; [`Failure::NotHere`] when the person is not on it.
pub fn use_record(case: ReadSignal<CaseId>) -> Resource<Read<Record>> {
    let store = use_context::<Services>().store;
    let inside = use_context::<Inside>();
    let waiting = use_waiting(inside);
    use_resource(move || {
        let store = store.clone();
        let found = inside.home.read().cases.iter().find(|known| known.id == case()).cloned();
        (inside.changes)();
        waiting();
        async move {
            let case = found.ok_or(Failure::NotHere)?;
            Ok(Record { kept: store.case(case.id).await?, case })
        }
    })
}

/// What was only here may be on the server now.
fn use_waiting(inside: Inside) -> Memo<u32> {
    use_memo(move || inside.sending.read().waiting)
}

/// Nothing to show yet, or nothing that can be shown.
#[component]
pub fn NotYet(failure: Option<Failure>, on_retry: Callback) -> Element {
    let Some(failure) = failure else {
        return rsx! { p { class: "coming", role: "status", {say(key::EVERYONE_OPENING)} } };
    };
    let words = match failure {
        Failure::NotHere => say(key::EVERYONE_WRONG_NOT_FOUND),
        failure => words_for(&failure),
    };
    rsx! {
        Notice {
            kind: NoticeKind::Attention,
            action: rsx! { Button { kind: ButtonKind::Quiet, on_press: on_retry, {say(key::EVERYONE_TRY_AGAIN)} } },
            "{words}"
        }
    }
}

/// How somebody who wrote something is called.
pub fn name_of(home: &Home, id: PersonId) -> String {
    if home.person.id == id {
        return home.person.name.clone();
    }
    (home.people.iter())
        .find(|person| person.id == id)
        .map_or_else(|| say(key::EVERYONE_SOMEBODY), |person| person.name.clone())
}
