//! A copy for the child, on paper: what the child chose of what it made, and nothing of anybody else. Printed by the
//! adult, because what a tablet asks when it prints is for adults; never a file, which would lie on the tablet for
//! anybody to open.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Blob},
    event::Fact,
    id::CaptureId,
    projection::{Item, ItemOutcome, together, visits},
};

use super::{aloud::Line, desk::Desk, made::Feelings, own_card::OwnCard, pad_words};
use crate::{
    device::Device,
    ink::InkPrint,
    model::when::day,
    screens::everyone::{InItself, words_for},
    store::Failure,
    ui::{Button, ButtonKind, Glyph, Heading, Icon, Notice, NoticeKind, Sheet},
    words::{key, say, say_to_child, say_with},
};

/// The child's own choice, below something that it made. It is not written down: what comes of it is paper.
#[component]
pub fn ForMyCopy(capture: CaptureId) -> Element {
    let desk = use_context::<Desk>();
    let mut copies = desk.copies;
    let chosen = copies.read().contains(&capture);
    rsx! {
        button {
            class: "room-later",
            r#type: "button",
            aria_pressed: chosen.to_string(),
            onclick: move |_| {
                let mut copies = copies.write();
                if !copies.remove(&capture) {
                    copies.insert(capture);
                }
            },
            Icon { glyph: Glyph::Book }
            span { Line { text: say(if chosen { key::CHILD_COPY_CHOSEN } else { key::CHILD_COPY }) } }
        }
    }
}

/// For the adult: the child chose things for a copy.
#[component]
pub fn ChosenForCopy(on_open: Callback) -> Element {
    let desk = use_context::<Desk>();
    let n = desk.copies.read().len();
    if n == 0 {
        return rsx! {};
    }
    rsx! {
        Button { kind: ButtonKind::Quiet, icon: Glyph::Book, on_press: on_open,
            {say_with(key::WORKER_COPY_PRINT, &[("n", n.into())])}
        }
    }
}

/// How far the copy is.
#[derive(Debug, Clone, PartialEq)]
enum Laying {
    /// Who sees it has to be written down first.
    Writing,
    Ready,
    Failed(Failure),
}

/// The page that is printed, and around it what is not.
#[component]
pub fn Copy(on_leave: Callback) -> Element {
    let desk = use_context::<Desk>();
    let device = use_context::<Device>();
    let mut laying = use_signal(|| Laying::Writing);
    let lay = use_callback({
        let desk = desk.clone();
        move |()| {
            let desk = desk.clone();
            laying.set(Laying::Writing);
            spawn(async move {
                laying.set(write_down(&desk).await.map_or_else(Laying::Failed, |()| Laying::Ready))
            });
        }
    });
    use_hook(|| lay.call(()));
    let leave = rsx! {
        Button { kind: ButtonKind::Quiet, icon: Glyph::Back, on_press: on_leave, {say(key::EVERYONE_BACK)} }
    };
    match laying() {
        Laying::Writing => rsx! { Sheet { p { role: "status", {say(key::EVERYONE_OPENING)} } } },
        Laying::Failed(failure) => rsx! {
            Sheet {
                Notice { kind: NoticeKind::Attention,
                    p { {words_for(&failure)} }
                    Button { kind: ButtonKind::Quiet, icon: Glyph::Again, on_press: lay, {say(key::EVERYONE_TRY_AGAIN)} }
                }
                {leave}
            }
        },
        Laying::Ready => rsx! {
            Sheet {
                div { class: "copy-ways",
                    Button { icon: Glyph::Book, on_press: move |()| device.print(), {say(key::WORKER_COPY_NOW)} }
                    {leave}
                    p { class: "soft", {say(key::WORKER_COPY_WHAT)} }
                }
                Paper {}
            }
        },
    }
}

/// Whoever opens a child's item leaves a trace that the child can read; who prints it has it open.
async fn write_down(desk: &Desk) -> Result<(), Failure> {
    let case = desk.visiting.open.case;
    let chosen: Vec<CaptureId> = desk.copies.peek().iter().copied().collect();
    for capture in chosen {
        let event = desk.services.store.record(case, None, Fact::Opened { capture }).await?;
        desk.take(event);
    }
    Ok(())
}

#[component]
fn Paper() -> Element {
    let desk = use_context::<Desk>();
    let now = desk.services.world.now();
    let name = desk.visiting.case.as_ref().map(|case| case.first_name.clone()).unwrap_or_default();
    let items = visits(&*desk.events.read()).into_iter().flat_map(|view| view.items).collect();
    let chosen = desk.copies.read();
    let is_chosen = |item: &Item| item.capture().is_some_and(|capture| chosen.contains(&capture));
    let items: Vec<Item> = together(items).into_iter().filter(is_chosen).collect();
    rsx! {
        article { class: "copy",
            Heading { {say_to_child(key::CHILD_COPY_OF, &[("name", name.as_str().into())])} }
            for item in items {
                section { key: "{item.event}", class: "copy-thing",
                    h2 { "{item.prompt.text}" }
                    if let ItemOutcome::Given { answer, .. } = item.outcome {
                        OnPaper { answer, name: name.clone() }
                    }
                    p { class: "soft", "{name}, " time { datetime: "{item.at}", {day(item.at, now)} } }
                }
            }
        }
    }
}

#[component]
fn OnPaper(answer: Answer, name: String) -> Element {
    let desk = use_context::<Desk>();
    let in_words = desk.in_words();
    let told = !desk.heard_with(&answer).is_empty();
    match answer {
        Answer::Draw { drawing } => rsx! {
            Drawing { drawing, name: name.clone() }
            if told {
                Spoken { name }
            }
        },
        Answer::Say { .. } => rsx! { Spoken { name } },
        Answer::Feel { picked, in_words, .. } => rsx! { Feelings { picked, in_words } },
        // On paper nothing can be listened to.
        other => {
            rsx! { InItself { answer: other, own: |card| rsx! { OwnCard { card, plays: false } }, in_words } }
        }
    }
}

/// What stands for a voice on paper.
#[component]
fn Spoken(name: String) -> Element {
    rsx! {
        p { {say_to_child(key::CHILD_COPY_VOICE, &[("name", name.into())])} }
    }
}

#[component]
fn Drawing(drawing: Blob, name: String) -> Element {
    let desk = use_context::<Desk>();
    let case = desk.visiting.open.case;
    let document = use_resource(move || {
        let (store, drawing) = (desk.services.store.clone(), drawing.clone());
        async move { store.bytes(case, drawing).await }
    });
    match &*document.read() {
        None => rsx! {},
        Some(Ok(document)) => rsx! {
            InkPrint {
                document: document.clone(),
                label: say_with(key::EVERYONE_DRAWING_BY, &[("name", name.into())]),
                unreadable: pad_words::replay().unreadable,
            }
        },
        Some(Err(_)) => rsx! { p { {say(key::WORKER_COPY_NOT_HERE)} } },
    }
}
