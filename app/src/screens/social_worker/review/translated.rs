//! What a child said or wrote, in the reader's language. It stands below the child's own and says whose words it
//! is; the child's own stay the record.
use dioxus::prelude::*;
use shared::{
    answer::{Answer, Way},
    event::Fact,
    id::{CaptureId, CaseId},
    projection::Translation,
    time::Moment,
};

use super::super::records::name_of;
use crate::{
    model::{review::REMARK_MOST_LETTERS, when::day_and_clock},
    screens::everyone::words_for,
    services::Services,
    store::Home,
    ui::{Button, ButtonKind, Field, FieldKind, Glyph, Notice, NoticeKind},
    words::{self, Listener, SOURCE, direction, key, say, say_with},
};

/// Whether there is anything to translate: words, given in a visit that was not in the reader's language.
pub fn wanted(answer: &Answer, language: &str) -> bool {
    let reader = words::spoken_to(Listener::Adult);
    let worded = matches!(answer.way(), Way::Say | Way::Write | Way::Sort | Way::People);
    worded && !language.is_empty() && language != reader && language != SOURCE
}

#[component]
pub fn Translated(
    case: CaseId,
    capture: CaptureId,
    translations: Vec<Translation>,
    /// Who interpreted, as far as is known.
    interpreter: Option<String>,
    /// Whether the item was opened in this sitting, and a translation can be added to it.
    may_add: bool,
    home: Home,
    now: Moment,
    said: Signal<String>,
    on_change: Callback,
) -> Element {
    rsx! {
        section { class: "translated", aria_label: say(key::WORKER_TRANSLATED),
            h4 { class: "label", {say(key::WORKER_TRANSLATED)} }
            p { class: "soft", {say(key::WORKER_TRANSLATED_WHAT)} }
            for (place , translation) in translations.into_iter().enumerate() {
                figure { key: "{place}", class: "translation",
                    blockquote {
                        lang: "{translation.language}",
                        dir: direction(&translation.language),
                        "{translation.words}"
                    }
                    figcaption { class: "soft",
                        {say_with(key::WORKER_TRANSLATED_BY, &[
                            ("who", translation.by.clone().into()),
                            ("name", name_of(&home, translation.noted_by).into()),
                            ("when", day_and_clock(translation.at, now).into()),
                        ])}
                    }
                }
            }
            if may_add {
                Add { case, capture, interpreter, said, on_change }
            }
        }
    }
}

#[component]
fn Add(
    case: CaseId,
    capture: CaptureId,
    interpreter: Option<String>,
    mut said: Signal<String>,
    on_change: Callback,
) -> Element {
    let services = use_context::<Services>();
    let mut text = use_signal(String::new);
    let mut by = use_signal(|| interpreter.unwrap_or_default());
    let mut busy = use_signal(|| false);
    let mut failure = use_signal(|| None);
    let long = text.read().chars().count() > REMARK_MOST_LETTERS;
    let add = move |()| {
        let (words, by) = (text.peek().trim().to_owned(), by.peek().trim().to_owned());
        if words.is_empty() || by.is_empty() || *busy.peek() {
            return;
        }
        busy.set(true);
        failure.set(None);
        let store = services.store.clone();
        let language = words::spoken_to(Listener::Adult).to_owned();
        spawn(async move {
            match store.record(case, None, Fact::Translated { capture, language, words, by }).await {
                Ok(_) => {
                    text.set(String::new());
                    said.set(say(key::WORKER_TRANSLATED_KEPT));
                    on_change.call(());
                }
                Err(why) => failure.set(Some(words_for(&why))),
            }
            busy.set(false);
        });
    };
    rsx! {
        Field {
            id: "translation-{capture}",
            label: say(key::WORKER_TRANSLATED_WORDS),
            hint: say(key::WORKER_TRANSLATED_WORDS_HINT),
            kind: FieldKind::Text,
            error: long.then(|| say(key::WORKER_NOTE_LONG)),
            value: text(),
            on_input: move |now| text.set(now),
        }
        Field {
            id: "translator-{capture}",
            label: say(key::WORKER_TRANSLATED_WHO),
            value: by(),
            on_input: move |now| by.set(now),
        }
        if let Some(failure) = failure() {
            Notice { kind: NoticeKind::Attention, "{failure}" }
        }
        Button {
            kind: ButtonKind::Quiet,
            icon: Glyph::Note,
            disabled: long || busy() || text.read().trim().is_empty() || by.read().trim().is_empty(),
            on_press: add,
            {say(key::WORKER_TRANSLATED_ADD)}
        }
    }
}
