//! What is told back to the child: "you said, we did", in words to the child, with what the child thinks of it.
use dioxus::prelude::*;
use shared::{
    event::{Fact, Outcome, ReplyAnswer, ReplyGiven},
    id::{CaptureId, PromiseId, ReplyId},
    people::{Case, Role},
    projection::{ItemOutcome, Promise, Reply, promises, replies, visits},
    time::Moment,
};

use super::{queue::way_words, records::Record};
use crate::{
    model::when::{day, day_and_clock},
    parts::{HeardWhere, Page, PageOf, Part, ToReadOut},
    route::Route,
    screens::everyone::{Inside, NotWritten, Promises, mark_missing, use_writing, written_by},
    services::Services,
    ui::{Button, ChooseOne, ChooseSome, Field, FieldKind, Glyph, Offer},
    words::{Key, key, say, say_with},
};

const OUTCOMES: [(&str, Outcome, Key); 3] = [
    ("done", Outcome::Done, key::WORKER_REPLY_DONE),
    ("begun", Outcome::Begun, key::WORKER_REPLY_BEGUN),
    ("not-possible", Outcome::NotPossible, key::WORKER_REPLY_NOT_POSSIBLE),
];

/// What a reply can be about: the latest items, by name, with what was asked.
const MOST_ITEMS: usize = 8;

#[component]
pub fn ToldBack(record: Record, on_change: Callback) -> Element {
    let inside = use_context::<Inside>();
    let case = record.case.clone();
    let name = case.first_name.clone();
    let now = use_context::<Services>().world.now();
    let open: Vec<Promise> =
        promises(record.events()).into_iter().filter(|promise| !promise.settled).collect();
    let given = replies(record.events());
    let writes = inside.home.read().person.role == Role::SocialWorker;
    rsx! {
        section { class: "told-back",
            h2 { {say_with(key::WORKER_TOLD_BACK, &[("name", name.as_str().into())])} }
            if writes {
                p {
                    Link { class: "button", "data-kind": "quiet", to: Route::ChildRoom { case: case.id },
                        {say_with(key::WORKER_OPEN_ROOM, &[("name", name.as_str().into())])}
                    }
                }
                PageOf {
                    part: Part::Child,
                    page: Page::ReadOut(ToReadOut {
                        case: case.id,
                        child: name.clone(),
                        worker: inside.home.read().person.name.clone(),
                        band: case.band,
                        place: HeardWhere::Room,
                    }),
                }
            }
            if !open.is_empty() {
                h3 { {say(key::WORKER_PROMISES_OPEN)} }
                Promises { promises: open.clone() }
            }
            if given.is_empty() {
                p { class: "soft", {say_with(key::WORKER_REPLIES_NONE, &[("name", name.as_str().into())])} }
            }
            for reply in given {
                OneReply { key: "{reply.given.reply}", reply, child: name.clone() }
            }
            if writes {
                WriteReply { case, items: items(&record, now), open, on_change }
            }
        }
    }
}

/// The latest first.
/// What the child gave, with what was asked, and how and when it was answered: the same is asked more than once.
fn items(record: &Record, now: Moment) -> Vec<(CaptureId, String, String)> {
    let visits = visits(record.events());
    let items = visits.iter().flat_map(|visit| &visit.items).filter_map(|item| match &item.outcome {
        ItemOutcome::Given { capture, answer, .. } => {
            let how = format!("{} · {}", say(way_words(answer.way())), day_and_clock(item.at, now));
            Some((*capture, item.prompt.text.clone(), how))
        }
        _ => None,
    });
    let mut items: Vec<_> = items.collect();
    items.reverse();
    items.truncate(MOST_ITEMS);
    items
}

#[component]
fn OneReply(reply: Reply, child: String) -> Element {
    let now = use_context::<Services>().world.now();
    let Reply { by, at, given, answered } = reply;
    let named = |key| say_with(key, &[("name", child.as_str().into())]);
    let outcome =
        OUTCOMES.iter().find(|(_, known, _)| *known == given.outcome).map(|(.., words)| say(*words));
    rsx! {
        article { class: "reply",
            p { class: "reply-said", "{given.said}" }
            p {
                strong { {outcome.unwrap_or_default()} }
                " {given.words}"
            }
            p { class: "soft", {written_by(by)} ", " time { datetime: "{at}", {day(at, now)} } }
            match answered {
                Some((answer, at)) => rsx! {
                    p { class: "reply-answer", "data-answer": answer_name(answer),
                        {named(answer_words(answer))}
                        " "
                        time { class: "soft", datetime: "{at}", {day(at, now)} }
                    }
                },
                None => rsx! { p { class: "soft", {named(key::WORKER_REPLY_UNANSWERED)} } },
            }
        }
    }
}

fn answer_name(answer: ReplyAnswer) -> &'static str {
    match answer {
        ReplyAnswer::Okay => "okay",
        ReplyAnswer::NotOkay => "not-okay",
        ReplyAnswer::Talk => "talk",
    }
}

fn answer_words(answer: ReplyAnswer) -> Key<1> {
    match answer {
        ReplyAnswer::Okay => key::WORKER_REPLY_OKAY,
        ReplyAnswer::NotOkay => key::WORKER_REPLY_NOT_OKAY,
        ReplyAnswer::Talk => key::WORKER_REPLY_TALK,
    }
}

#[component]
fn WriteReply(
    case: Case,
    items: Vec<(CaptureId, String, String)>,
    open: Vec<Promise>,
    on_change: Callback,
) -> Element {
    const NONE: &str = "none";
    let world = use_context::<Services>().world;
    let writing = use_writing();
    let mut said = use_signal(String::new);
    let mut words = use_signal(String::new);
    let mut outcome = use_signal(|| None::<Outcome>);
    let mut about = use_signal(Vec::<CaptureId>::new);
    let mut promise = use_signal(|| None::<PromiseId>);
    let mut marked = use_signal(|| false);
    let name = case.first_name.clone();
    let named = |key| say_with(key, &[("name", name.as_str().into())]);
    let id = case.id;
    let keep = move |()| {
        let text =
            |field: Signal<String>| Some(field.peek().trim().to_owned()).filter(|text| !text.is_empty());
        let (Some(said_text), Some(words_text), Some(came)) = (text(said), text(words), *outcome.peek())
        else {
            mark_missing(marked);
            return;
        };
        let fact = Fact::ReplyGiven(ReplyGiven {
            reply: world.name(ReplyId::make),
            said: said_text,
            outcome: came,
            words: words_text,
            about: about.peek().clone(),
            promise: *promise.peek(),
        });
        writing.write(id, None, fact, move |_| {
            said.set(String::new());
            words.set(String::new());
            outcome.set(None);
            about.set(Vec::new());
            promise.set(None);
            marked.set(false);
            on_change.call(());
        });
    };
    let needed = move |missing: bool| (marked() && missing).then(|| say(key::EVERYONE_NEEDED));
    let picked = OUTCOMES
        .iter()
        .find(|(_, known, _)| Some(*known) == outcome())
        .map(|(value, ..)| (*value).to_owned());
    let about_offers = items
        .iter()
        .map(|(capture, asked, how)| Offer::new(capture.to_string(), asked).with_hint(how))
        .collect::<Vec<_>>();
    let promise_offers = open
        .iter()
        .map(|promise| Offer::new(promise.id.to_string(), &promise.words))
        .chain([Offer::new(NONE, say(key::WORKER_REPLY_NO_PROMISE))])
        .collect::<Vec<_>>();
    rsx! {
        details { class: "write-reply",
            summary { {named(key::WORKER_REPLY_WRITE)} }
            p { class: "soft", {named(key::WORKER_REPLY_TO_CHILD)} }
            Field {
                id: "reply-said",
                label: say(key::WORKER_REPLY_SAID),
                hint: say(key::WORKER_REPLY_SAID_HINT),
                error: needed(said.read().trim().is_empty()),
                value: said(),
                on_input: move |text| said.set(text),
            }
            ChooseOne {
                legend: say(key::WORKER_REPLY_OUTCOME),
                name: "reply-outcome",
                offers: OUTCOMES.iter().map(|(value, _, words)| Offer::new(*value, say(*words))).collect::<Vec<_>>(),
                picked,
                error: needed(outcome().is_none()),
                on_pick: move |value: String| {
                    outcome.set(OUTCOMES.iter().find(|(known, ..)| *known == value).map(|(_, outcome, _)| *outcome));
                },
            }
            Field {
                id: "reply-words",
                label: say(key::WORKER_REPLY_WORDS),
                hint: say(key::WORKER_REPLY_WORDS_HINT),
                kind: FieldKind::Text,
                error: needed(words.read().trim().is_empty()),
                value: words(),
                on_input: move |text| words.set(text),
            }
            if !open.is_empty() {
                ChooseOne {
                    legend: say(key::WORKER_REPLY_PROMISE),
                    name: "reply-promise",
                    offers: promise_offers,
                    picked: promise().map_or_else(|| NONE.to_owned(), |promise| promise.to_string()),
                    on_pick: move |value: String| promise.set(value.parse().ok()),
                }
            }
            if !items.is_empty() {
                ChooseSome {
                    legend: say(key::WORKER_REPLY_ABOUT),
                    offers: about_offers,
                    picked: about.read().iter().map(ToString::to_string).collect::<Vec<_>>(),
                    on_change: move |now: Vec<String>| {
                        about.set(now.iter().filter_map(|capture| capture.parse().ok()).collect());
                    },
                }
            }
            NotWritten { writing }
            Button { icon: Glyph::Keep, disabled: writing.is_busy(), on_press: keep, {named(key::WORKER_REPLY_KEEP)} }
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::event::{PromiseMade, ReplyAnswered};

    use super::*;
    use crate::screens::everyone::practice::{Practice, capture, maya, priya, sam, visit};

    fn case_page(practice: &Practice) -> crate::ui::press::Page {
        practice.open(Route::CasePage { case: maya().id })
    }

    #[test]
    fn a_reply_is_written_to_the_child_and_settles_the_promise_that_it_keeps() {
        let practice = Practice::of(sam()).with_visit();
        let promise = PromiseId::make(1, [1; 10]);
        let made = PromiseMade { promise, words: "I will ask about the bike.".into() };
        let at = "2026-03-03T16:31:00Z";
        practice.arrives(maya().id, Some(visit(1)), sam().id, at, Fact::PromiseMade(made));
        let mut page = case_page(&practice);
        assert!(page.html().contains("Promised, and not told back yet"), "{}", page.html());
        page.press("Keep it for Maya");
        assert_eq!(page.html().matches("This is needed.").count(), 3, "{}", page.html());
        assert_eq!(practice.written(), []);
        page.write("You said", "You asked for your bike.");
        page.pick("We did it.");
        page.write("What we did, or why not", "Jo has fetched it.");
        page.pick("I will ask about the bike.");
        page.pick("What would you like to be different?Recording · Tue 3 March, 16:24");
        page.press("Keep it for Maya");
        let [Fact::ReplyGiven(given)] = &practice.written()[..] else { panic!("{:?}", practice.written()) };
        assert_eq!((given.said.as_str(), given.outcome), ("You asked for your bike.", Outcome::Done));
        assert_eq!((given.promise, given.about.as_slice()), (Some(promise), [capture(3)].as_slice()));
        let html = page.html();
        assert!(html.contains("Maya has not answered yet."), "{html}");
        assert!(!html.contains("Promised, and not told back yet"), "it was told back: {html}");
    }

    #[test]
    fn the_worker_reads_what_the_child_thinks_of_a_reply() {
        let practice = Practice::of(sam()).with_visit();
        let reply = ReplyId::make(1, [1; 10]);
        let given = ReplyGiven {
            reply,
            said: "You asked for your bike.".into(),
            outcome: Outcome::NotPossible,
            words: "It is broken.".into(),
            about: Vec::new(),
            promise: None,
        };
        practice.arrives(maya().id, None, sam().id, "2026-03-04T09:00:00Z", Fact::ReplyGiven(given));
        let answered = ReplyAnswered { reply, answer: ReplyAnswer::Talk };
        practice.arrives(maya().id, None, sam().id, "2026-03-04T10:00:00Z", Fact::ReplyAnswered(answered));
        let html = case_page(&practice).html();
        assert!(
            html.contains("We could not do it.") && html.contains("Maya wants to talk about it"),
            "{html}"
        );
    }

    #[test]
    fn a_manager_reads_what_was_told_back_and_writes_none_of_it() {
        let html = case_page(&Practice::of(priya()).with_visit()).html();
        assert!(html.contains("Nothing has been told back to Maya yet."), "{html}");
        assert!(!html.contains("own room") && !html.contains("Tell Maya what came of it"), "{html}");
    }
}
