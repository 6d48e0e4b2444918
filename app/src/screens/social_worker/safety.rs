//! Safety matters after the visit: which are open, what is still to be written down, and the countersignature.
use dioxus::prelude::*;
use shared::{
    event::{Fact, SafetyDecided},
    id::{CaseId, SafetyId},
    people::{Case, Role},
    projection::{Matter, matters},
    time::Moment,
};

use super::records::{NotYet, Record, use_record};
use crate::{
    model::when::ago,
    route::Route,
    screens::everyone::{
        ChildName, Inside, SafetyAccount, SafetyStanding, SafetySteps, mark_missing, use_sent, words_for,
    },
    services::Services,
    store::Failure,
    ui::{Button, ChooseOne, Field, FieldKind, Glyph, Heading, Icon, Notice, NoticeKind, Offer, Sheet},
    words::{key, say, say_with},
};

/// A matter in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    case: Case,
    matter: SafetyId,
    at: Moment,
    open: bool,
    unwritten: bool,
}

/// The matters of these cases: the open ones first, of those the one that has waited longest.
pub fn rows(records: &[Record]) -> Vec<Row> {
    let of_case = |record: &Record| {
        let row = |matter: Matter| Row {
            case: record.case.clone(),
            matter: matter.id,
            at: matter.at,
            open: matter.is_open(),
            unwritten: is_unwritten(&matter),
        };
        matters(record.events()).into_iter().map(row).collect::<Vec<_>>()
    };
    let mut rows: Vec<Row> = records.iter().flat_map(of_case).collect();
    rows.sort_by_key(|row| (!row.open, row.at));
    rows
}

fn is_unwritten(matter: &Matter) -> bool {
    matter.is_open() && (matter.notes.is_empty() || matter.acted.is_none())
}

/// Nothing at all where there is none.
#[component]
pub fn SafetyMatters(rows: Vec<Row>) -> Element {
    let now = use_context::<Services>().world.now();
    if rows.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "safety-matters",
            h2 { {say(key::WORKER_SAFETY_MATTERS)} }
            ul {
                for Row { case , matter , at , open , unwritten } in rows {
                    li { key: "{matter}", "data-open": open,
                        Icon { glyph: Glyph::Shield }
                        div {
                            Link { to: Route::SafetyMatter { case: case.id, matter },
                                {say_with(key::WORKER_SAFETY_SINCE, &[("name", case.first_name.as_str().into()), ("ago", ago(at, now).into())])}
                            }
                            p { class: "soft",
                                {say(if open { key::WORKER_SAFETY_OPEN } else { key::EVERYONE_SAFETY_COUNTERSIGNED })}
                                if unwritten {
                                    " · "
                                    {say(key::WORKER_SAFETY_UNWRITTEN)}
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One matter at its own address.
#[component]
pub fn SafetyPage(case: ReadSignal<CaseId>, matter: ReadSignal<SafetyId>) -> Element {
    let mut record = use_record(case);
    let again = use_callback(move |()| record.restart());
    let page = match &*record.read() {
        None => rsx! { NotYet { on_retry: again } },
        Some(Err(failure)) => rsx! { NotYet { failure: failure.clone(), on_retry: again } },
        Some(Ok(record)) => match matters(record.events()).into_iter().find(|known| known.id == matter()) {
            None => rsx! { NotYet { failure: Failure::NotHere, on_retry: again } },
            Some(matter) => {
                rsx! { OneMatter { key: "{matter.id}", case: record.case.clone(), matter, on_change: again } }
            }
        },
    };
    rsx! { Sheet { {page} } }
}

#[component]
fn OneMatter(case: Case, matter: Matter, on_change: Callback) -> Element {
    let inside = use_context::<Inside>();
    let store = use_context::<Services>().store;
    let mut busy = use_signal(|| false);
    let mut failure = use_signal(|| None::<String>);
    let sent = use_sent(case.id, matter.told_by.clone());
    let home = inside.home.read().clone();
    let (id, name) = (case.id, case.first_name.clone());
    let visit = matter.visit;
    let record = use_callback(move |fact: Fact| {
        if *busy.peek() {
            return;
        }
        busy.set(true);
        failure.set(None);
        let store = store.clone();
        spawn(async move {
            match store.record(id, visit, fact).await {
                Ok(_) => on_change.call(()),
                Err(why) => failure.set(Some(words_for(&why))),
            }
            busy.set(false);
        });
    });
    let writes = home.person.role == Role::SocialWorker && is_unwritten(&matter);
    rsx! {
        p {
            Link { to: Route::CasePage { case: id }, ChildName { case: case.clone() } }
        }
        if let Some(why) = failure() {
            Notice { kind: NoticeKind::Attention, p { "{why}" } }
        }
        if writes {
            SafetySteps {
                matter,
                child: name,
                sent,
                duty: home.duty_number,
                busy: busy(),
                on_fact: record,
                leave: say(key::EVERYONE_BACK),
                on_leave: move |()| drop(navigator().push(Route::CasePage { case: id })),
            }
        } else {
            Heading { {say_with(key::WORKER_SAFETY_OF, &[("name", name.as_str().into())])} }
            SafetyStanding { matter: matter.clone(), sent, duty: home.duty_number }
            SafetyAccount { matter: matter.clone(), child: name.clone() }
            if let Some(visit) = matter.visit {
                p {
                    Link { to: Route::ReviewVisit { case: id, visit, item: None }, {say(key::WORKER_SAFETY_VISIT)} }
                }
            }
            if home.person.role == Role::Manager {
                Countersign { matter, child: name, busy: busy(), on_fact: record }
            } else if matter.is_open() {
                p { class: "soft", {say(key::WORKER_SAFETY_WAITS_FOR_MANAGER)} }
            }
        }
    }
}

/// The manager's decision. Holding back is never chosen for anybody: it has to be said, as letting go has.
#[component]
fn Countersign(
    /// Where it was decided before, it may be decided anew.
    matter: Matter,
    child: String,
    busy: bool,
    on_fact: Callback<Fact>,
) -> Element {
    let mut release = use_signal(|| None::<bool>);
    let mut why = use_signal(String::new);
    let marked = use_signal(|| false);
    let named = |key| say_with(key, &[("name", child.as_str().into())]);
    let again = !matter.is_open();
    let hold = if matter.withholds { key::WORKER_SAFETY_HOLD } else { key::WORKER_SAFETY_HOLD_AGAIN };
    let becomes = match matter.visit {
        Some(_) => key::WORKER_SAFETY_WHAT_BECOMES,
        None => key::WORKER_SAFETY_WHAT_BECOMES_ALL,
    };
    let sign = move |()| {
        let text = why.peek().trim().to_owned();
        match *release.peek() {
            Some(release) if !text.is_empty() => {
                let replaces = matter.standing.clone();
                let decided = SafetyDecided { matter: matter.id, release, why: text, replaces };
                on_fact.call(Fact::SafetyDecided(decided));
            }
            _ => mark_missing(marked),
        }
    };
    let needed = move |missing: bool| (marked() && missing).then(|| say(key::EVERYONE_NEEDED));
    rsx! {
        section { class: "safety-countersign",
            h2 { {say(if again { key::WORKER_SAFETY_DECIDE_AGAIN } else { key::WORKER_SAFETY_COUNTERSIGN })} }
            p { class: "soft", {say(key::WORKER_SAFETY_COUNTERSIGN_TEXT)} }
            ChooseOne {
                legend: named(becomes),
                name: "release",
                offers: vec![
                    Offer::new("hold", say(hold)),
                    Offer::new("release", named(key::WORKER_SAFETY_RELEASE)),
                ],
                picked: release().map(|release| if release { "release" } else { "hold" }.to_owned()),
                error: needed(release().is_none()),
                on_pick: move |value: String| release.set(Some(value == "release")),
            }
            Field {
                id: "safety-why",
                label: say(key::WORKER_SAFETY_WHY),
                kind: FieldKind::Text,
                error: needed(why.read().trim().is_empty()),
                value: why(),
                on_input: move |text| why.set(text),
            }
            Button { icon: Glyph::Keep, disabled: busy, on_press: sign, {say(key::WORKER_SAFETY_COUNTERSIGN)} }
        }
    }
}

#[cfg(test)]
mod tests {
    use shared::event::{Raiser, SafetyActed, SafetyNoted, SafetyRaised};

    use super::*;
    use crate::{
        screens::everyone::practice::{NOW, Practice, maya, priya, sam, visit},
        ui::press::Page,
    };

    fn matter() -> SafetyId {
        SafetyId::make(1, [1; 10])
    }

    /// Raised by Maya in Sam's visit; acted upon or not.
    fn practice(person: shared::people::Person, acted: bool) -> Practice {
        let practice = Practice::of(person).with_visit();
        let tell = |minute: u8, fact| {
            let at = format!("2026-03-05T08:{minute:02}:00Z");
            practice.arrives(maya().id, Some(visit(1)), sam().id, &at, fact);
        };
        let raised = SafetyRaised { matter: matter(), by: Raiser::Child, during: Some("WISH.HOME".into()) };
        tell(40, Fact::SafetyRaised(raised));
        if acted {
            tell(
                45,
                Fact::SafetyNoted(SafetyNoted { matter: matter(), words: "not there on friday".into() }),
            );
            tell(
                50,
                Fact::SafetyActed(SafetyActed {
                    matter: matter(),
                    safe_now: true,
                    heard_by: "nobody".into(),
                    told_child: true,
                    informed: "Priya N.".into(),
                    informed_at: NOW.parse().unwrap(),
                }),
            );
        }
        practice
    }

    fn one(practice: &Practice) -> Page {
        practice.open(Route::SafetyMatter { case: maya().id, matter: matter() })
    }

    #[test]
    fn an_open_matter_is_the_first_thing_worker_and_manager_find() {
        for person in [sam(), priya()] {
            let html = practice(person, true).open(Route::Home {}).html();
            assert!(html.contains("Maya · raised 20 minutes ago"), "{html}");
            assert!(html.contains("Not countersigned yet"), "{html}");
        }
        let html = Practice::of(sam()).with_visit().open(Route::Home {}).html();
        assert!(!html.contains("Safety matters"), "{html}");
    }

    #[test]
    fn a_manager_reads_the_exact_words_and_countersigns_with_a_reason() {
        let practice = practice(priya(), true);
        let mut page = one(&practice);
        let html = page.html();
        for told in ["not there on friday", "Maya said: I don’t feel safe", "WISH.HOME", "Yes, safe just now"]
        {
            assert!(html.contains(told), "{told}: {html}");
        }
        assert!(html.contains("A copy is on the server."), "{html}");
        page.press("Countersign");
        assert_eq!(page.html().matches("This is needed.").count(), 2, "nothing is chosen for anybody");
        assert_eq!(practice.written(), []);
        page.pick("Carers and parents still see nothing of it");
        page.write("Why", "Strategy meeting on Friday");
        page.press("Countersign");
        let why = String::from("Strategy meeting on Friday");
        let first = SafetyDecided { matter: matter(), release: false, why, replaces: Vec::new() };
        assert_eq!(practice.written(), [Fact::SafetyDecided(first)]);
        assert!(
            page.html().contains("Carers and parents still see nothing of this visit."),
            "{}",
            page.html()
        );

        // Decided anew: released, and then held back after all.
        let decide = |page: &mut Page, what: &str, why: &str| {
            page.pick(what);
            page.write("Why", why);
            page.press("Countersign");
        };
        decide(&mut page, "Maya’s own choices count again", "All is well");
        decide(&mut page, "Carers and parents see nothing of it from now on", "It is not");
        let written = practice.written();
        let [_, Fact::SafetyDecided(let_go), Fact::SafetyDecided(held)] = &written[..] else {
            panic!("{written:?}")
        };
        assert_eq!((let_go.release, held.release, held.why.as_str()), (true, false, "It is not"));
        assert_eq!((let_go.replaces.len(), held.replaces.len()), (1, 1), "each names the one before");
        assert_ne!(let_go.replaces, held.replaces);
    }

    #[test]
    fn a_matter_of_the_childs_own_room_is_of_every_visit() {
        let practice = Practice::of(priya()).with_visit();
        let raised = SafetyRaised { matter: matter(), by: Raiser::Child, during: None };
        practice.arrives(maya().id, None, sam().id, "2026-03-05T08:40:00Z", Fact::SafetyRaised(raised));
        let mut page = one(&practice);
        assert!(page.html().contains("what Maya shared in any visit"), "{}", page.html());
        page.pick("Carers and parents still see nothing of it");
        page.write("Why", "Strategy meeting on Friday");
        page.press("Countersign");
        assert!(page.html().contains("still see nothing of any visit."), "{}", page.html());
    }

    #[test]
    fn a_worker_writes_down_what_is_missing_and_can_not_countersign() {
        let mut page = one(&practice(sam(), false));
        assert!(page.html().contains("Listen to Maya."), "{}", page.html());
        page.press("Write down the words");
        page.write("Word for word", "not there");
        page.press("Keep the words");
        assert!(page.html().contains("Whom did you inform?"), "{}", page.html());
        let html = one(&practice(sam(), true)).html();
        assert!(html.contains("A manager has to countersign this.") && !html.contains("<textarea"), "{html}");
    }

    #[test]
    fn a_manager_reads_a_visit_and_writes_nothing_into_it() {
        let practice = practice(priya(), true);
        let html = practice.open(Route::CasePage { case: maya().id }).html();
        assert!(!html.contains("Start a visit") && html.contains("Safety matters"), "{html}");
        let html = practice.open(Route::ReviewVisit { case: maya().id, visit: visit(1), item: None }).html();
        assert!(!html.contains("Your note"), "{html}");
    }
}
