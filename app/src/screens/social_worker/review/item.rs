//! One thing the child met, and what the child did with it.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, PromptShown, Sharing, Skip, Way},
    digest::Digest,
    event::Fact,
    id::{CaptureId, CaseId},
    people::{AgeBand, Case},
    projection::{Item, ItemOutcome, PassedOn, Said},
    time::Moment,
};

use super::{
    adults::Adults,
    anyway::Anyway,
    translated::{self, Translated},
};
use crate::{
    model::{
        review::short,
        when::{day, day_and_clock},
    },
    screens::{
        everyone::{Given, words_for},
        social_worker::queue::{way_glyph, way_words},
    },
    services::Services,
    store::{Failure, Home, Place, Store},
    ui::{Button, Layer, LayerKind, Notice, NoticeKind, Sending, SendingBadge},
    words::{Key, direction, key, say, say_with},
};

/// Where an item is, and what its exact bytes are called.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Source {
    pub place: Place,
    pub digest: Digest,
}

/// How far the reader is with an item, in this sitting.
#[derive(Debug, Clone, PartialEq)]
enum Opening {
    Shut,
    /// That it is opened is being written down; nothing shows before it is.
    Asking,
    Open,
    /// It could not be written down, so it stays shut.
    Failed(String),
}

#[component]
pub fn ReviewItem(
    case: Case,
    item: Item,
    /// What is to be heard with it.
    heard: Vec<Said>,
    /// What is on cards of the child's own, where cards were sorted.
    own: Vec<(CaptureId, Answer)>,
    /// Whether this is on such a card itself.
    on_card: bool,
    source: Source,
    /// What was passed on of it, whatever the child chose.
    passed: Vec<PassedOn>,
    /// Whether carers and parents see nothing of the visit, whatever the child chose.
    withheld: bool,
    /// The language of the visit, and who interpreted.
    language: String,
    interpreter: Option<String>,
    /// Whether the visit is.
    closed: bool,
    /// The reader came for this one.
    wanted: bool,
    home: Home,
    now: Moment,
    /// What the page says to the ear.
    said: Signal<String>,
    on_change: Callback,
) -> Element {
    let child = case.first_name.clone();
    let title = say_with(key::WORKER_LAYER_CHILD, &[("name", child.as_str().into())]);
    let differently = item.instead_of().is_some();
    let opening = use_signal(|| Opening::Shut);
    let opened = opening() == Opening::Open;
    let captures = item.outcome.captures();
    rsx! {
        article { class: "review-item", "data-differently": differently,
            Layer { kind: LayerKind::Child, title,
                if differently {
                    Differently { child: child.clone(), at: item.at, now }
                }
                Asked { prompt: item.prompt.clone(), wanted }
                if on_card {
                    p { class: "soft", {say(key::EVERYONE_CARD_OWN)} }
                }
                match &item.outcome {
                    ItemOutcome::Given { answer, sharing, .. } => rsx! {
                        Shown {
                            case: case.clone(),
                            captures: captures.clone(),
                            answer: answer.clone(),
                            heard: heard.clone(),
                            own,
                            opening,
                            on_change,
                        }
                        MaySee { child: child.clone(), sharing: *sharing, withheld }
                    },
                    ItemOutcome::Skipped(skip) => rsx! {
                        p { class: "said-instead", {say_with(skip_words(*skip), &[("name", child.as_str().into())])} }
                    },
                    ItemOutcome::ThrownAway(way) => rsx! {
                        p { class: "said-instead", {say_with(thrown_words(*way), &[("name", child.as_str().into())])} }
                    },
                }
                Kept { at: item.at, source, now }
            }
            if let ItemOutcome::Given { capture, answer, opened_by, remarks, reviewed, .. } = item.outcome {
                if opened && (!item.translations.is_empty() || translated::wanted(&answer, &language)) {
                    Translated {
                        case: case.id,
                        capture,
                        translations: item.translations,
                        interpreter,
                        may_add: closed && translated::wanted(&answer, &language),
                        home: home.clone(),
                        now,
                        said,
                        on_change,
                    }
                }
                Adults {
                    case: case.id,
                    child: child.clone(),
                    captures,
                    opened,
                    closed,
                    opened_by,
                    remarks,
                    reviewed,
                    home: home.clone(),
                    now,
                    said,
                    on_change,
                }
                Anyway { case: case.id, child, capture, opened, passed, home, now, on_change }
            }
        }
    }
}

/// "That is not what I meant": the item before this one stays as it was, and both count as the child's own.
#[component]
fn Differently(child: String, at: Moment, now: Moment) -> Element {
    rsx! {
        p { class: "said-differently",
            strong { {say_with(key::WORKER_SAID_DIFFERENTLY, &[("day", day(at, now).into())])} }
            " "
            {say_with(key::WORKER_SAID_DIFFERENTLY_WHAT, &[("name", child.into())])}
        }
    }
}

/// The prompt, exactly as it was put.
#[component]
fn Asked(prompt: PromptShown, wanted: bool) -> Element {
    let lines = [
        say_with(
            key::WORKER_ASKED_VERSION,
            &[("code", prompt.code.into()), ("version", prompt.version.into())],
        ),
        say_with(
            key::WORKER_ASKED_SET,
            &[("set", prompt.set.into()), ("version", prompt.set_version.into())],
        ),
        say(band_words(prompt.band)),
        prompt.language.clone(),
        say_with(key::WORKER_READ_ALOUD, &[("n", prompt.read_aloud.into())]),
    ];
    let language = prompt.language.clone();
    let come = move |event: MountedEvent| {
        if wanted {
            spawn(async move {
                let _ = event.set_focus(true).await;
            });
        }
    };
    rsx! {
        div { class: "asked-block",
            p { class: "label", {say(key::WORKER_ASKED)} }
            h3 {
                class: "asked",
                tabindex: "-1",
                lang: "{language}",
                dir: direction(&language),
                onmounted: come,
                "{prompt.text}"
            }
            p { class: "soft", {lines.join(" · ")} }
        }
    }
}

/// What the child gave, once it is written down who looks.
#[component]
fn Shown(
    case: Case,
    captures: Vec<CaptureId>,
    answer: Answer,
    heard: Vec<Said>,
    own: Vec<(CaptureId, Answer)>,
    mut opening: Signal<Opening>,
    on_change: Callback,
) -> Element {
    let store = use_context::<Services>().store;
    let (id, way) = (case.id, answer.way());
    // Who plays the drawing hears the voice, every part, and who looks at cards sees what is on them: all is written
    // down.
    let voice = heard.iter().map(|said| said.capture).filter(|heard| !captures.contains(heard));
    let cards = own.iter().map(|(card, _)| *card);
    let all: Vec<CaptureId> = captures.iter().copied().chain(voice).chain(cards).collect();
    let open = move |()| {
        if matches!(*opening.peek(), Opening::Asking | Opening::Open) {
            return;
        }
        opening.set(Opening::Asking);
        let (store, all) = (store.clone(), all.clone());
        spawn(async move {
            match record_of_each(&store, id, &all, |capture| Fact::Opened { capture }).await {
                Ok(()) => {
                    opening.set(Opening::Open);
                    on_change.call(());
                }
                Err(failure) => opening.set(Opening::Failed(words_for(&failure))),
            }
        });
    };
    let now = opening();
    if now == Opening::Open {
        return rsx! {
            div { class: "shown", Given { case: id, child: case.first_name, answer, heard, own } }
        };
    }
    rsx! {
        div { class: "shut",
            Button { icon: way_glyph(way), disabled: now == Opening::Asking, on_press: open,
                {say_with(key::WORKER_OPEN_ITEM, &[("what", say(way_words(way)).into())])}
            }
            p { class: "soft", {say(key::WORKER_OPEN_ITEM_TOLD)} }
            if let Opening::Failed(why) = now {
                Notice { kind: NoticeKind::Attention,
                    p { {say(key::WORKER_OPEN_ITEM_FAILED)} }
                    p { "{why}" }
                }
            }
        }
    }
}

/// Writes the same down of each of these, one after the other.
pub async fn record_of_each(
    store: &Store,
    case: CaseId,
    captures: &[CaptureId],
    fact: fn(CaptureId) -> Fact,
) -> Result<(), Failure> {
    for capture in captures {
        store.record(case, None, fact(*capture)).await?;
    }
    Ok(())
}

#[component]
fn MaySee(child: String, sharing: Sharing, withheld: bool) -> Element {
    let words = match sharing {
        Sharing { carer: false, parent: false } => say(key::WORKER_MAY_SEE_ONLY_YOU),
        Sharing { carer: true, parent: false } => named(key::WORKER_MAY_SEE_CARER, &child),
        Sharing { carer: false, parent: true } => named(key::WORKER_MAY_SEE_PARENT, &child),
        Sharing { carer: true, parent: true } => named(key::WORKER_MAY_SEE_BOTH, &child),
    };
    rsx! {
        p { class: "may-see",
            span { class: "label", {say(key::WORKER_MAY_SEE)} }
            " {words}"
            if withheld && sharing != Sharing::default() {
                " "
                strong { {say(key::WORKER_MAY_SEE_WITHHELD)} }
            }
        }
    }
}

/// When it was made, when it arrived, and the name of its exact bytes.
#[component]
fn Kept(at: Moment, source: Source, now: Moment) -> Element {
    let digest = source.digest;
    rsx! {
        footer { class: "kept",
            p {
                time { datetime: "{at}", {say_with(key::WORKER_MADE, &[("when", day_and_clock(at, now).into())])} }
            }
            match source.place {
                Place::OnlyHere => rsx! {
                    SendingBadge { state: Sending::OnlyHere, words: say(key::EVERYONE_ONLY_HERE) }
                },
                Place::Stuck => rsx! {
                    SendingBadge { state: Sending::NotTaken, words: say(key::EVERYONE_NOT_TAKEN) }
                },
                Place::OnServer { received: Some(at) } => rsx! {
                    p {
                        time { datetime: "{at}", {say_with(key::WORKER_RECEIVED, &[("when", day_and_clock(at, now).into())])} }
                    }
                },
                Place::OnServer { received: None } => rsx! {
                    SendingBadge { state: Sending::Safe, words: say(key::EVERYONE_SAFE_THERE) }
                },
            }
            details { class: "digest",
                summary { {say_with(key::WORKER_DIGEST, &[("digest", short(digest).into())])} }
                p { class: "soft", {say(key::WORKER_DIGEST_WHY)} }
                // One tap selects the whole of it, to copy.
                code { "{digest}" }
            }
        }
    }
}

fn named(key: Key<1>, child: &str) -> String {
    say_with(key, &[("name", child.into())])
}

fn skip_words(skip: Skip) -> Key<1> {
    match skip {
        Skip::DontKnow => key::WORKER_SKIPPED_DONT_KNOW,
        Skip::DontWantToSay => key::WORKER_SKIPPED_DONT_WANT,
        Skip::Later => key::WORKER_SKIPPED_LATER,
    }
}

fn thrown_words(way: Way) -> Key<1> {
    match way {
        Way::Draw => key::WORKER_THROWN_DRAWING,
        Way::Feel => key::WORKER_THROWN_FEELING,
        Way::Say => key::WORKER_THROWN_RECORDING,
        Way::Sort => key::WORKER_THROWN_SORTED,
        Way::Write => key::WORKER_THROWN_WRITTEN,
        Way::People => key::WORKER_THROWN_MAP,
    }
}

/// In whose words something was put.
pub fn band_words(band: AgeBand) -> Key {
    match band {
        AgeBand::From3To5 => key::WORKER_WORDS_FOR_3_5,
        AgeBand::From6To8 => key::WORKER_WORDS_FOR_6_8,
        AgeBand::From9To12 => key::WORKER_WORDS_FOR_9_12,
        AgeBand::From13 => key::WORKER_WORDS_FOR_13,
    }
}
