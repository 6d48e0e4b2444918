use shared::{
    event::Event,
    id::{DeviceId, EventId, PersonId},
    people::{AgeBand, Person, Role},
    time::Moment,
};

use super::*;
use crate::{
    services::World,
    store::{Ask, Home, Reply, Sending, Session, fake},
    ui::press::Page,
    words,
};

fn case_id() -> CaseId {
    CaseId::make(1, [1; 10])
}

fn home() -> Home {
    Home {
        person: Person { id: PersonId::make(1, [3; 10]), name: "Dana".into(), role: Role::SocialWorker },
        cases: vec![Case {
            id: case_id(),
            first_name: "Maya".into(),
            initial: "K".into(),
            picture: "kite".into(),
            band: AgeBand::From6To8,
        }],
        duty_number: Some("0117 496 0000".into()),
        advocate: Some("Northway Advocates, 0117 496 0001".into()),
        complaints: None,
        people: Vec::new(),
        open_visit: None,
        sending: Sending::default(),
        session: Session::Good,
    }
}

#[component]
fn AtTheDoor(#[props(default)] phone: bool) -> Element {
    let store = use_hook(|| {
        fake::store(|ask| match ask {
            Ask::Record { case, visit, fact } => Ok(Reply::Recorded(
                Box::new(Event {
                    id: EventId::make(1, [0; 10]),
                    device: DeviceId::make(0, [0; 10]),
                    device_seq: 1,
                    prev: None,
                    at: Moment::new(1, 0),
                    mono_ms: 1,
                    actor: PersonId::make(1, [3; 10]),
                    case: *case,
                    visit: *visit,
                    fact: fact.read()?,
                })
                .into(),
            )),
            Ask::Case { .. } => Ok(Reply::Case(Vec::new().into())),
            Ask::Comfort { .. } => Ok(Reply::Comfort(crate::store::Comfort::default())),
            Ask::KeepComfort { .. } => Ok(Reply::Done),
            Ask::Voicings { lines, .. } => Ok(Reply::Voicings(vec![None; lines.len()].into())),
            other => panic!("nobody asks for {other:?} here"),
        })
        .0
    });
    use_context_provider(|| Services { store, world: World::new(|| Moment::new(5_000_000, 0), || [7; 10]) });
    use_context_provider(|| crate::device::fake::Played { phone, ..Default::default() }.device().0);
    let inside = use_context_provider(|| Inside::new(home()));
    rsx! {
        PrepareVisit { case: case_id() }
        p { "in visit {inside.in_visit()}" }
    }
}

fn at_the_door() -> Page {
    Page::open(|| rsx! { AtTheDoor {} })
}

#[test]
fn nothing_of_the_visit_is_asked_before_the_child_is_confirmed() {
    let mut page = at_the_door();
    assert!(
        page.html().contains("Is this the right child?") && page.html().contains("Maya K."),
        "{}",
        page.html()
    );
    assert!(!page.html().contains("Who is here?"), "{}", page.html());
    page.press("Yes, this is Maya");
    assert!(
        page.html().contains("Who is here?") && page.html().contains("Works without signal"),
        "{}",
        page.html()
    );
}

#[test]
fn a_visit_starts_with_four_taps_and_is_handed_over() {
    let mut page = at_the_door();
    page.press("Yes, this is Maya");
    page.pick("At school");
    page.pick("Yes, alone with me");
    page.press("Start");
    assert!(page.html().contains("Give the tablet to Maya"), "{}", page.html());
    assert!(page.html().contains("in visit false"), "{}", page.html());
    page.press("Maya has it");
    assert!(page.html().contains("in visit true"), "{}", page.html());
}

#[test]
fn a_visit_in_unchecked_words_needs_an_interpreter_with_a_name() {
    let mut page = at_the_door();
    page.press("Yes, this is Maya");
    page.pick("At school");
    page.pick("Yes, alone with me");
    page.pick("Arabic");
    assert!(page.html().contains("nobody who speaks Arabic has checked its words"), "{}", page.html());
    page.press("Start");
    assert!(page.html().contains("Please mark an interpreter as here"), "{}", page.html());
    page.pick("Interpreter");
    page.pick("Of the family");
    page.write("The interpreter’s name, and number if they have one", "A. Khan, 40213");
    page.press("Start");
    assert!(page.html().contains("please answer what is marked"), "{}", page.html());
    page.write("Why can nobody else interpret?", "No other speaker in the county.");
    page.press("Start");
    assert!(page.html().contains("Give the tablet to Maya"), "{}", page.html());
}

#[test]
fn a_visit_in_a_language_that_the_app_does_not_speak_needs_an_interpreter() {
    let mut page = at_the_door();
    page.press("Yes, this is Maya");
    page.pick("At school");
    page.pick("Yes, alone with me");
    page.pick("Romanian");
    assert!(page.html().contains("Heard has no words in Romanian"), "{}", page.html());
    page.press("Start");
    assert!(page.html().contains("Heard does not speak this language."), "{}", page.html());
    assert!(!page.html().contains("Give the tablet to Maya"), "{}", page.html());
    page.pick("Interpreter");
    page.pick("Interprets by profession");
    page.write("The interpreter’s name, and number if they have one", "A. Ionescu, 40999");
    page.press("Start");
    assert!(page.html().contains("Give the tablet to Maya"), "{}", page.html());
}

#[test]
fn what_questions_are_called_is_said_in_the_adults_language() {
    assert!(words::learn("cy", words::table("cy").unwrap()));
    words::speak(words::Listener::Adult, Some("cy"));
    let set = &QuestionSet::builtin()[0];
    let welsh = crate::model::asked::title(set, "cy");
    assert_ne!(welsh, set.title);
    let mut page = at_the_door();
    page.press(&say_with(key::WORKER_RIGHT_CHILD_YES, &[("name", "Maya".into())]));
    let html = page.html();
    assert!(html.contains(&welsh) && !html.contains(&set.title), "{html}");
    words::speak(words::Listener::Adult, None);
}

#[test]
fn what_a_child_can_not_hear_is_said_before_the_visit() {
    let mut page = at_the_door();
    page.press("Yes, this is Maya");
    assert!(page.html().contains("has no voice for this language"), "{}", page.html());
    assert!(page.html().contains("Until then you read everything to Maya"), "{}", page.html());
    page.press("Read the words out now");
    assert!(page.html().contains("Read out: Hello, Maya."), "{}", page.html());
}

#[test]
fn who_is_not_alone_needs_a_reason_before_it_starts() {
    let mut page = at_the_door();
    page.press("Yes, this is Maya");
    page.pick("At school");
    page.pick("Foster carer");
    page.pick("No");
    page.press("Start");
    assert!(page.html().contains("please answer what is marked"), "{}", page.html());
    page.write("Why not alone?", "Maya asked for Jo to stay.");
    page.press("Start");
    assert!(page.html().contains("Give the tablet to Maya"), "{}", page.html());
}

#[test]
#[ignore = "writes a file for people to look at"]
fn look_before_a_visit() {
    let mut page = at_the_door();
    page.press("Yes, this is Maya");
    page.pick("Arabic");
    page.pick("Interpreter");
    page.pick("Of the family");
    page.press("Read the words out now");
    crate::written_pages::write("prepare", &page.html().replace("<details", "<details open"));
}

#[test]
fn a_telephone_is_too_small_for_a_small_child_and_says_so_before_the_visit() {
    let mut page = Page::open(|| rsx! { AtTheDoor { phone: true } });
    page.press("Yes, this is Maya");
    assert!(page.html().contains("This is a telephone."), "{}", page.html());
    page.pick("At school");
    page.pick("Yes, alone with me");
    let html = page.html();
    let start = html.split("<button").find(|button| button.contains("Start</"));
    assert!(start.is_some_and(|start| start.contains("disabled=true")), "{start:?}");
    page.pick("13 and over: plain, no pictures");
    assert!(!page.html().contains("This is a telephone."), "{}", page.html());
    page.press("Start");
    assert!(page.html().contains("Give the tablet to Maya"), "{}", page.html());
}
