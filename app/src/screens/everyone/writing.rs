//! Writing a fact down from a form: one at a time, and what could not be written down is told.
use dioxus::prelude::*;
use shared::{
    event::{Event, Fact},
    id::{CaseId, VisitId},
};

use super::words_for;
use crate::{
    device::Device,
    services::Services,
    ui::{Notice, NoticeKind},
};

/// The state of a form that writes.
#[derive(Clone, Copy, PartialEq)]
pub struct Writing {
    busy: Signal<bool>,
    failure: Signal<Option<String>>,
}

/// A form's own writing.
pub fn use_writing() -> Writing {
    Writing { busy: use_signal(|| false), failure: use_signal(|| None) }
}

impl Writing {
    pub fn is_busy(&self) -> bool {
        (self.busy)()
    }

    /// Writes it down; `done` hears of it when it is on the disk, and not before.
    pub fn write(
        &self,
        case: CaseId,
        visit: Option<VisitId>,
        fact: Fact,
        done: impl FnOnce(Event) + 'static,
    ) {
        let Self { mut busy, mut failure } = *self;
        if *busy.peek() {
            return;
        }
        busy.set(true);
        failure.set(None);
        let store = consume_context::<Services>().store;
        spawn(async move {
            match store.record(case, visit, fact).await {
                Ok(event) => done(event),
                Err(why) => failure.set(Some(words_for(&why))),
            }
            busy.set(false);
        });
    }
}

/// From now on what is missing is marked, and the person is led to the first of it.
pub fn mark_missing(mut marked: Signal<bool>) {
    marked.set(true);
    consume_context::<Device>().show_what_is_missing();
}

/// Why the last thing could not be written down.
#[component]
pub fn NotWritten(writing: Writing) -> Element {
    match (writing.failure)() {
        Some(why) => rsx! { Notice { kind: NoticeKind::Attention, p { "{why}" } } },
        None => rsx! {},
    }
}
