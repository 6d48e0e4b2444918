//! The book of one child.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    audience::in_part,
    id::{CaptureId, CaseId, PersonId},
    people::{Case, Role},
    projection::Said,
    time::Moment,
    wire::book::{Book, SharedCapture},
};

use super::add::Add;
use crate::{
    screens::everyone::{Given, Inside, KeptOnCard, SaidInCards, Shelves, words_for},
    services::Services,
    store::Failure,
    ui::{Button, ButtonKind, Glyph, Heading, Notice, NoticeKind, Sending, SendingBadge, Sheet},
    words::{key, say, say_with},
};

/// The book at its own address.
#[component]
pub fn BookPage(case: ReadSignal<CaseId>) -> Element {
    let inside = use_context::<Inside>();
    let found = inside.home.read().cases.iter().find(|known| known.id == case()).cloned();
    match found {
        Some(case) => rsx! { BookOf { key: "{case.id}", case } },
        None => rsx! { Sheet { p { {say(key::EVERYONE_WRONG_NOT_FOUND)} } } },
    }
}

/// Reads the book, again after each change, and opens the form.
#[component]
pub fn BookOf(case: Case) -> Element {
    let services = use_context::<Services>();
    let inside = use_context::<Inside>();
    let (id, store) = (case.id, services.store.clone());
    let mut adding = use_signal(|| false);
    let mut kept = use_signal(|| false);
    let waiting = use_memo(move || inside.sending.read().waiting);
    let mut book = use_resource(move || {
        let store = store.clone();
        (inside.changes)();
        waiting();
        async move { store.book(id).await }
    });
    let reader = inside.home.read().person.clone();
    if adding() {
        let done = move |was_kept| {
            adding.set(false);
            kept.set(was_kept);
            book.restart();
        };
        return rsx! { Sheet { Add { case, on_done: done } } };
    }
    rsx! {
        Sheet {
            BookView {
                case,
                book: book.read().clone(),
                reader: reader.id,
                writes: reader.role == Role::FosterCarer,
                kept: kept(),
                now: services.world.now(),
                on_add: move |()| adding.set(true),
                on_retry: move |()| book.restart(),
            }
        }
    }
}

#[component]
fn BookView(
    case: Case,
    book: Option<Result<(Book, u32), Failure>>,
    reader: PersonId,
    /// Parents read what is shared with them and write nothing.
    writes: bool,
    /// Something was kept a moment ago.
    kept: bool,
    now: Moment,
    on_add: Callback,
    on_retry: Callback,
) -> Element {
    let child = case.first_name.clone();
    let named = |key| say_with(key, &[("name", child.as_str().into())]);
    rsx! {
        div { class: "book",
            header { class: "book-head",
                Heading {
                    if writes {
                        {named(key::CARER_BOOK)}
                    } else {
                        "{child}"
                    }
                }
                if !writes {
                    p { {named(key::CARER_PARENT_WHAT)} }
                }
                if writes {
                    p { {named(key::CARER_BOOK_WHAT)} }
                    Button { icon: Glyph::Add, on_press: on_add, {say(key::CARER_ADD)} }
                }
            }
            match book {
                None => rsx! { p { class: "coming", role: "status", {say(key::EVERYONE_OPENING)} } },
                Some(Err(failure)) => rsx! {
                    Notice {
                        kind: NoticeKind::Attention,
                        action: rsx! { Button { kind: ButtonKind::Quiet, on_press: on_retry, {say(key::EVERYONE_TRY_AGAIN)} } },
                        {words_for(&failure)}
                    }
                },
                Some(Ok((book, unsent))) => rsx! {
                    Standing { child: child.clone(), kept, unsent }
                    if !book.entries.is_empty() {
                        Shelves {
                            child: child.clone(),
                            entries: book.entries.clone(),
                            people: book.people.clone(),
                            reader,
                            now,
                        }
                    } else if writes {
                        p { class: "book-empty", {say(key::CARER_BOOK_NONE)} }
                    }
                    Shared { case: case.id, child: child.clone(), shared: book.shared }
                },
            }
        }
    }
}

/// What is only on this phone.
#[component]
fn Standing(child: String, kept: bool, unsent: u32) -> Element {
    if kept {
        let kind = if unsent > 0 { NoticeKind::OnlyHere } else { NoticeKind::Sent };
        return rsx! {
            Notice { kind,
                p { {say_with(key::CARER_KEPT, &[("name", child.into())])} }
                p { {only_here(unsent)} }
            }
        };
    }
    if unsent == 0 {
        return rsx! {};
    }
    rsx! { SendingBadge { state: Sending::OnlyHere, words: only_here(unsent) } }
}

fn only_here(unsent: u32) -> String {
    say_with(key::CARER_ONLY_HERE, &[("n", unsent.into())])
}

/// What is shared, each recording with all its parts that are, and each drawing with what was said meanwhile and is
/// shared. A part alone stands for itself.
fn in_one(shared: Vec<SharedCapture>) -> Vec<(SharedCapture, Vec<Said>)> {
    let mut whole: Vec<(SharedCapture, Vec<Said>)> = Vec::new();
    let all: Vec<Said> = shared.iter().filter_map(|it| Said::of(it.capture, &it.answer)).collect();
    for it in shared {
        if it.answer.way() == Way::Draw {
            let meanwhile = Said::beside(it.capture, all.iter().cloned());
            whole.push((it, meanwhile));
            continue;
        }
        let said = Said::of(it.capture, &it.answer);
        let before = it.answer.follows().and_then(|before| {
            let goes_on = |it: &SharedCapture, parts: &[Said]| {
                it.answer.way() == Way::Say && parts.iter().any(|part| part.capture == before)
            };
            whole.iter().position(|(it, parts)| goes_on(it, parts))
        });
        match before {
            Some(place) => whole[place].1.extend(said),
            None => whole.push((it, said.into_iter().collect())),
        }
    }
    whole
}

/// What the child shares: what it sorted as a part of the book, and then each item.
#[component]
fn Shared(case: CaseId, child: String, shared: Vec<SharedCapture>) -> Element {
    let all: Vec<(CaptureId, Answer)> = shared.iter().map(|it| (it.capture, it.answer.clone())).collect();
    // Something may have been taken back on this device since the server gave the book.
    let seen = |capture| all.iter().any(|(known, _)| *known == capture);
    let shared: Vec<SharedCapture> = (shared.iter())
        .filter_map(|it| Some(SharedCapture { answer: in_part(&it.answer, seen)?, ..it.clone() }))
        .collect();
    let answers = shared.iter().map(|it| it.answer.clone()).collect::<Vec<_>>();
    let own = {
        let (child, all) = (child.clone(), all.clone());
        use_callback(move |card| rsx! { KeptOnCard { case, child: child.clone(), card, own: all.clone() } })
    };
    rsx! {
        SaidInCards { child: child.clone(), answers, own }
        // Without anything shared there is not even a heading: it would tell that there could be more.
        if !shared.is_empty() {
            section { class: "shared", "data-kind": "child",
                h2 { {say_with(key::CARER_SHARED, &[("name", child.as_str().into())])} }
                for (it , heard) in in_one(shared) {
                    article { key: "{it.capture}", class: "shared-item",
                        p { class: "asked", "{it.asked}" }
                        Given { case, child: child.clone(), answer: it.answer, heard, own: all.clone() }
                    }
                }
            }
        }
    }
}
