//! Cards, words, people, topics, and scales that are shown first.
use shared::{
    answer::{Answer, CardPlaced, Near, Pile, ReadBack, Writer},
    event::{About, Meant},
};

use super::*;

/// A visit with this set, at whose first item the child is.
pub fn with_set(band: AgeBand, set: &str) -> Keeper {
    let keeper = Keeper::default();
    {
        let mut kept = keeper.0.borrow_mut();
        kept.write(Fact::VisitOpened {
            place: "At school".into(),
            present: vec![],
            alone: Alone::Yes,
            language: "en-GB".into(),
            band,
            set: set.into(),
            set_version: 1,
        });
        kept.write(Fact::Assented {
            assent: Assent::Yes,
            told: "This is for you.".into(),
            read_aloud: 0,
            shown: Vec::new(),
        });
    }
    keeper
}

fn kept(keeper: &Keeper) -> Answer {
    let Fact::Captured { answer, .. } = last(keeper) else { panic!("{:?}", last(keeper)) };
    answer
}

/// What the keeper does with a draft that is whole in its last piece.
fn keep(keeper: &Keeper, capture: CaptureId) -> Fact {
    let kept = keeper.0.borrow();
    let draft = kept.drafts.iter().find(|draft| draft.capture == capture).unwrap();
    let last = kept.pieces.iter().rfind(|(of, _)| *of == capture).unwrap();
    let answer = serde_json::from_slice(&last.1).unwrap();
    Fact::Captured { capture, prompt: draft.prompt.clone(), answer, took_ms: 0, about: draft.about }
}

#[test]
fn cards_lie_where_the_child_put_them_and_can_be_taken_up_again() {
    let keeper = with_set(AgeBand::From6To8, "likes-and-dislikes");
    let mut tablet = tablet(&keeper);
    tablet.press("Sort cards");
    tablet.press("Like");
    tablet.press("Don’t like");
    // The first card is taken up from its pile and put elsewhere.
    let Fact::Captured { answer: Answer::Sort { shown, placed, .. }, .. } = begun_now(&keeper) else {
        panic!()
    };
    assert_eq!(placed[0], CardPlaced { id: shown[0].id.clone(), pile: Pile::Like });
    tablet.press(&shown[0].words);
    tablet.press("Not sure");
    tablet.press("Keep");
    let Answer::Sort { placed, .. } = kept(&keeper) else { panic!("{:?}", kept(&keeper)) };
    let lies: Vec<_> = placed.iter().map(|it| (it.id.as_str(), it.pile)).collect();
    assert_eq!(lies, [(shown[1].id.as_str(), Pile::DontLike), (shown[0].id.as_str(), Pile::NotSure)]);
    assert!(tablet.html().contains("Tell me about it."), "{}", tablet.html());
}

fn begun_now(keeper: &Keeper) -> Fact {
    let capture = keeper.0.borrow().drafts.last().unwrap().capture;
    keep(keeper, capture)
}

#[test]
fn what_was_written_is_there_after_a_restart_and_is_kept_letter_by_letter() {
    let keeper = begun(AgeBand::From13);
    let mut before = tablet(&keeper);
    before.press("Write");
    before.write("Write here", "i dont  realy know");
    drop(before);
    let mut after = tablet(&keeper);
    assert!(after.html().contains("i dont  realy know"), "{}", after.html());
    after.press("Keep");
    assert_eq!(kept(&keeper), Answer::Write { words: "i dont  realy know".into(), by: Writer::Child });
}

#[test]
fn a_young_child_is_not_asked_to_write() {
    let html = tablet(&begun(AgeBand::From6To8)).html();
    assert!(!html.contains(">Write<"), "{html}");
}

#[test]
fn people_stand_where_the_child_put_them_and_nobody_has_to_be_anywhere() {
    let keeper = begun(AgeBand::From9To12);
    let mut tablet = tablet(&keeper);
    choose(&mut tablet, &keeper, "TELL.who");
    tablet.press("My people");
    tablet.press("Nan");
    tablet.press("Pet");
    tablet.press("Go on");
    tablet.press("Nan");
    tablet.press("Close to me");
    tablet.press("Happy");
    tablet.press("Worried");
    tablet.press("Keep");
    let Answer::People { around } = kept(&keeper) else { panic!("{:?}", kept(&keeper)) };
    assert_eq!((around[0].name.as_str(), around[0].near), ("Nan", Some(Near::Close)));
    assert_eq!(around[0].seeing, [Face::Happy, Face::Worried]);
    assert_eq!((around[1].name.as_str(), around[1].near), ("Pet", None));
}

#[test]
fn a_child_who_does_not_read_is_asked_of_one_after_the_other_by_pictures() {
    let keeper = begun(AgeBand::From3To5);
    let mut tablet = tablet(&keeper);
    to_the_people(&mut tablet);
    let html = tablet.html();
    assert_eq!(html.matches("/pictures/people/").count(), 3, "three at a time: {html}");
    tablet.press("Dad");
    tablet.press("More");
    tablet.press("Nan");
    tablet.press("Brother");
    tablet.press("Brother");
    tablet.press("Go on");
    let html = tablet.html();
    assert!(
        html.contains("/pictures/people/dad.svg") && !html.contains("/pictures/people/nan.svg"),
        "{html}"
    );
    tablet.press("Close to me");
    tablet.press("Go on");
    assert!(tablet.html().contains("How is it to see Dad?"), "{}", tablet.html());
    tablet.press("Happy");
    tablet.press("Sad");
    tablet.press("Go on");
    // Nobody has to be anywhere.
    tablet.press("Go on");
    tablet.press("Keep");
    let Answer::People { around } = kept(&keeper) else { panic!("{:?}", kept(&keeper)) };
    let placed: Vec<_> = around.iter().map(|it| (it.picture.as_deref(), it.near)).collect();
    assert_eq!(placed, [(Some("dad"), Some(Near::Close)), (Some("nan"), None)]);
    assert_eq!(around[0].seeing, [Face::Happy, Face::Sad]);
}

#[test]
fn a_map_that_was_begun_goes_on_after_a_restart_with_whom_it_was_at() {
    let keeper = begun(AgeBand::From6To8);
    let mut before = tablet(&keeper);
    to_the_people(&mut before);
    before.press("Dad");
    before.press("Mum");
    before.press("Go on");
    before.press("Far away");
    drop(before);
    let mut after = tablet(&keeper);
    assert!(after.html().contains("How near to you?"), "{}", after.html());
    after.press("Not so close");
    after.press("Go on");
    after.press("Go on");
    after.press("Keep");
    let Answer::People { around } = kept(&keeper) else { panic!("{:?}", kept(&keeper)) };
    let placed: Vec<_> = around.iter().map(|it| (it.name.as_str(), it.near)).collect();
    assert_eq!(placed, [("Dad", Some(Near::Far)), ("Mum", Some(Near::Between))]);
}

#[test]
fn no_face_is_on_the_map_before_it_was_tried_and_none_for_who_does_not_take_to_them() {
    for understands in [true, false] {
        let keeper = opened(AgeBand::From3To5);
        keeper.0.borrow_mut().write(Fact::Assented {
            assent: Assent::Yes,
            told: String::new(),
            read_aloud: 0,
            shown: Vec::new(),
        });
        let mut tablet = tablet(&keeper);
        to_the_people(&mut tablet);
        tablet.press("Mum");
        tablet.press("Dad");
        tablet.press("Go on");
        tablet.press("Close to me");
        assert!(!tablet.html().contains(r#"class="face""#), "{}", tablet.html());
        tablet.press("Go on");
        assert!(tablet.html().contains("Which face is happy?"), "{}", tablet.html());
        tablet.press("Happy");
        tablet.press(if understands { "Sad" } else { "Happy" });
        let html = tablet.html();
        assert_eq!(html.contains("How is it to see Mum?"), understands, "{html}");
        // The map goes on where it was.
        assert_eq!(html.contains("How near to you?") && html.contains("dad.svg"), !understands, "{html}");
    }
}

#[test]
fn who_is_nearly_grown_up_meets_no_cartoon_face_on_the_map_or_in_what_was_kept() {
    let keeper = begun(AgeBand::From13);
    let mut tablet = tablet(&keeper);
    choose(&mut tablet, &keeper, "TELL.who");
    tablet.press("My people");
    tablet.press("Nan");
    tablet.press("Go on");
    tablet.press("Nan");
    tablet.press("Close to me");
    tablet.press("Worried");
    assert!(!tablet.html().contains(r#"class="face""#), "{}", tablet.html());
    tablet.press("Keep");
    let html = tablet.html();
    assert!(html.contains("Worried") && !html.contains(r#"class="face""#), "{html}");
    tablet.press("Go on");
    tablet.press("How it feels");
    tablet.pick("Sad");
    tablet.press("Go on");
    tablet.press("Keep");
    let html = tablet.html();
    assert!(html.contains("Sad") && !html.contains(r#"class="face""#), "{html}");
    tablet.press("Stop");
    tablet.press("That is all for today");
    let html = tablet.html();
    assert!(html.contains("Sad") && html.contains("Worried") && !html.contains(r#"class="face""#), "{html}");
}

#[test]
fn between_the_ages_a_child_chooses_words_without_faces() {
    let keeper = begun(AgeBand::From9To12);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    assert!(tablet.html().contains(r#"class="face""#), "{}", tablet.html());
    tablet.press("Just words");
    tablet.pick("Worried");
    assert!(!tablet.html().contains(r#"class="face""#), "{}", tablet.html());
    tablet.press("Go on");
    tablet.press("Keep");
    assert!(matches!(kept(&keeper), Answer::Feel { in_words: true, .. }), "{:?}", kept(&keeper));
    assert!(!tablet.html().contains(r#"class="face""#), "{}", tablet.html());
}

/// Past everything that is asked before it.
fn to_the_people(tablet: &mut Tablet) {
    while !tablet.html().contains("My people") {
        tablet.press("Miss this one");
        tablet.press("I don’t know");
    }
    tablet.press("My people");
}

/// Through the topics to the item of this code.
fn choose(tablet: &mut Tablet, keeper: &Keeper, code: &str) {
    let band = keeper.0.borrow().events.iter().find_map(|event| match event.fact {
        Fact::VisitOpened { band, .. } => Some(band),
        _ => None,
    });
    let set = QuestionSet::builtin().swap_remove(0).for_band(band.unwrap());
    let item = set.items.iter().find(|item| item.code == code).unwrap();
    tablet.press("Something else");
    tablet.press(&item.prompts[&band.unwrap()]);
}

#[test]
fn the_child_chooses_what_comes_next() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    choose(&mut tablet, &keeper, "WISH.live");
    tablet.press("Miss this one");
    tablet.press("I don’t know");
    let Fact::Skipped { prompt, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!(prompt.code, "WISH.live");
    // What was passed by is still there.
    assert!(tablet.html().contains(&first_prompt().text), "{}", tablet.html());
}

#[test]
fn a_child_who_does_not_take_to_scales_is_not_asked_with_them_and_is_not_told_so() {
    let keeper = opened(AgeBand::From6To8);
    let fact = Fact::Assented {
        assent: Assent::Yes,
        told: "This is for you.".into(),
        read_aloud: 0,
        shown: Vec::new(),
    };
    keeper.0.borrow_mut().write(fact);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    assert!(tablet.html().contains("Which face is happy?"), "{}", tablet.html());
    tablet.press("Sad");
    assert!(tablet.html().contains("Which face is sad?"), "{}", tablet.html());
    tablet.press("Sad");
    let Fact::ScalesTried { tries, understood } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert!(!understood);
    let picks: Vec<_> =
        tries.iter().map(|it| (it.known.as_str(), it.picked.as_str(), it.shown.len())).collect();
    assert_eq!(picks, [("happy", "sad", 2), ("sad", "sad", 2)]);
    let html = tablet.html();
    assert!(html.contains(&first_prompt().text) && !html.contains("Pick a face"), "{html}");
    assert!(!html.to_lowercase().contains("wrong"), "{html}");
}

#[test]
fn a_face_is_followed_by_an_invitation_to_tell_and_what_is_told_says_what_it_is_about() {
    let keeper = begun(AgeBand::From13);
    let mut tablet = tablet(&keeper);
    tablet.press("How it feels");
    assert!(!tablet.html().contains("class=\"face\""), "words only: {}", tablet.html());
    tablet.pick("OK");
    tablet.press("Go on");
    tablet.press("Keep");
    let Fact::Captured { capture: face, answer: Answer::Feel { in_words: true, .. }, .. } = last(&keeper)
    else {
        panic!("{:?}", last(&keeper))
    };
    tablet.press("Write");
    tablet.write("Write here", "it depends");
    tablet.press("Keep");
    let Fact::Captured { about, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!(about, Some(About { capture: face, meant: Meant::More }));
}

#[test]
fn a_workers_own_question_is_asked_next_exactly_as_it_was_written() {
    let keeper = begun(AgeBand::From9To12);
    let mut tablet = tablet(&keeper);
    tablet.press("For the grown-up");
    type_pin(&mut tablet, PIN);
    tablet.press("Ask something in my own words");
    tablet.write("Your question, exactly as Maya will be asked", "Do you like the new room?");
    assert!(tablet.html().contains("It can be answered with yes or no."), "{}", tablet.html());
    tablet.press("Ask Maya next");
    assert!(matches!(last(&keeper), Fact::QuestionAdded { code, .. } if code == "OWN.1"));
    tablet.press("Give the tablet back to Maya");
    assert!(tablet.html().contains("Do you like the new room?"), "{}", tablet.html());
    tablet.press("Miss this one");
    tablet.press("I don’t want to say");
    let Fact::Skipped { prompt, .. } = last(&keeper) else { panic!("{:?}", last(&keeper)) };
    assert_eq!((prompt.text.as_str(), prompt.set.as_str()), ("Do you like the new room?", "own"));
}

#[test]
fn what_a_scribe_wrote_down_bears_the_scribes_name_and_what_the_child_said_to_it() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("For the grown-up");
    type_pin(&mut tablet, PIN);
    tablet.press("Write down what Maya said");
    tablet.pick(&first_prompt().text);
    tablet.write("The exact words", "the dog is loud");
    tablet.pick("It was changed");
    tablet.write("The exact words", "the dog is loud at night");
    tablet.press("Keep Maya’s words");
    let Answer::Write { words, by: Writer::Scribe { name, read_back } } = kept(&keeper) else {
        panic!("{:?}", kept(&keeper))
    };
    assert_eq!((words.as_str(), name.as_str()), ("the dog is loud at night", "Dana"));
    assert_eq!(read_back, ReadBack::Changed { at_first: "the dog is loud".into() });

    // Somebody else held the pen.
    tablet.press("Write down what Maya said");
    tablet.pick(&first_prompt().text);
    tablet.write("Who wrote it down?", "");
    tablet.write("The exact words", "at school it is quiet");
    tablet.pick("That is what I said");
    assert!(tablet.html().contains(r#"data-kind="primary" disabled=true"#), "without a name it is nobody’s");
    tablet.write("Who wrote it down?", "Mr Hughes, teacher");
    tablet.press("Keep Maya’s words");
    let Answer::Write { by: Writer::Scribe { name, .. }, .. } = kept(&keeper) else { panic!() };
    assert_eq!(name, "Mr Hughes, teacher");
}

#[test]
fn a_child_moved_up_goes_on_in_the_words_of_that_age_and_what_was_given_stays() {
    let keeper = begun(AgeBand::From6To8);
    let mut tablet = tablet(&keeper);
    tablet.press("Miss this one");
    tablet.press("Later");
    tablet.press("For the grown-up");
    type_pin(&mut tablet, PIN);
    tablet.pick("13 and over: plain, no pictures");
    assert!(matches!(last(&keeper), Fact::BandMoved { band: AgeBand::From13 }));
    tablet.press("Give the tablet back to Maya");
    let set = QuestionSet::builtin().swap_remove(0).for_band(AgeBand::From13);
    let html = tablet.html();
    assert!(html.contains(&set.items[1].prompts[&AgeBand::From13]), "{html}");
    assert!(html.contains(r#"data-band="13+""#), "{html}");
}

#[test]
fn what_is_known_of_a_child_sizes_what_it_touches_and_shortens_the_visit() {
    let profile = Profile {
        says_yes: "Looks up".into(),
        says_stop: "Turns away".into(),
        targets: Some(AgeBand::From3To5),
        choices: Some(2),
        prompts: Some(1),
        ..Profile::default()
    };
    let keeper = with_profile(AgeBand::From13, profile);
    let mut tablet = tablet(&keeper);
    let html = tablet.html();
    assert!(html.contains(r#"data-band="13+""#) && html.contains(r#"data-targets="3-5""#), "{html}");
    tablet.press("Miss this one");
    tablet.press("I don’t know");
    assert!(tablet.html().contains("Thank you."), "one question was all: {}", tablet.html());
}

#[test]
fn a_child_brings_up_what_it_likes_as_often_as_it_likes_and_is_never_asked_to() {
    let keeper = begun(AgeBand::From9To12);
    let mut tablet = tablet(&keeper);
    let mine = "Something of your own: good news, or anything else.";
    for words in ["I have a rabbit now.", "She is called Flo."] {
        tablet.press("Something else");
        while !tablet.html().contains(mine) {
            tablet.press("Something else");
        }
        tablet.press(mine);
        tablet.press("Write");
        tablet.write("Write here", words);
        tablet.press("Keep");
        tablet.press("Go on");
    }
    let told: Vec<_> = keeper.0.borrow().events.iter().filter_map(captured_words).collect();
    assert_eq!(told, ["mine: I have a rabbit now.", "mine: She is called Flo."]);
    assert!(tablet.html().contains(&QuestionSet::builtin()[0].items[0].prompts[&AgeBand::From9To12]));
    for _ in 0..12 {
        if tablet.html().contains("Miss this one") {
            tablet.press("Miss this one");
            tablet.press("I don’t know");
        }
    }
    assert!(tablet.html().contains("Thank you."), "all that is asked was met: {}", tablet.html());
}

fn captured_words(event: &Event) -> Option<String> {
    match &event.fact {
        Fact::Captured { prompt, answer: Answer::Write { words, .. }, .. } => {
            Some(format!("{}: {words}", prompt.set))
        }
        _ => None,
    }
}

#[test]
fn a_face_that_was_picked_is_still_picked_after_the_tablet_died() {
    let keeper = begun(AgeBand::From6To8);
    let mut first = tablet(&keeper);
    first.press("Pick a face");
    first.pick("Happy");
    drop(first);
    let mut again = tablet(&keeper);
    again.press("Go on");
    again.pick("A lot");
    again.press("Keep");
    let Fact::Captured { answer: Answer::Feel { picked, shown, .. }, .. } = last(&keeper) else {
        panic!("{:?}", last(&keeper))
    };
    let [picked] = &picked[..] else { panic!("{picked:?}") };
    assert_eq!((picked.face, picked.how_much), (Face::Happy, Some(Amount::ALot)));
    assert_eq!(shown.len(), 3);
}

#[test]
fn who_is_moved_in_a_visit_is_spoken_to_in_the_words_of_that_age_whatever_was_known_before() {
    let profile = Profile { tone: Some(AgeBand::From9To12), ..Profile::default() };
    let keeper = with_profile(AgeBand::From13, profile);
    assert!(tablet(&keeper).html().contains(r#"data-band="9-12""#));
    keeper.0.borrow_mut().write(Fact::BandMoved { band: AgeBand::From6To8 });
    assert!(tablet(&keeper).html().contains(r#"data-band="6-8""#));
}

#[test]
fn who_takes_to_the_faces_goes_on_to_them_at_once() {
    let keeper = opened(AgeBand::From6To8);
    let fact = Fact::Assented {
        assent: Assent::Yes,
        told: "This is for you.".into(),
        read_aloud: 0,
        shown: Vec::new(),
    };
    keeper.0.borrow_mut().write(fact);
    let mut tablet = tablet(&keeper);
    tablet.press("Pick a face");
    tablet.press("Happy");
    tablet.press("Sad");
    assert!(matches!(last(&keeper), Fact::ScalesTried { understood: true, .. }));
    tablet.pick("OK");
    tablet.press("Go on");
}
