//! A safety matter from the raise to the manager's decision, and the number to ring.
use shared::{
    answer::Sharing,
    digest::Digest,
    event::{About, Event, Fact, Meant, Raiser, SafetyDecided, SafetyNoted, SafetyRaised, SharedAnyway},
    id::{EventId, SafetyId, VisitId},
    people::Role,
    wire::{
        self,
        book::Book,
        duty::Duty,
        events::{Outcome, PullResponse},
        path,
        problem::ProblemKind,
        sessions::Me,
    },
};

use sync_server::{
    audit::{Entry, What},
    store::Outside,
};

use crate::support::{Server, captured, drawing, json};

fn matter() -> SafetyId {
    SafetyId::make(1, [4; 10])
}

fn raised(by: Raiser) -> Fact {
    Fact::SafetyRaised(SafetyRaised { matter: matter(), by, during: None })
}

fn decided(release: bool) -> Fact {
    decided_after(release, Vec::new())
}

fn decided_after(release: bool, replaces: Vec<EventId>) -> Fact {
    let why = String::from("after the meeting");
    Fact::SafetyDecided(SafetyDecided { matter: matter(), release, why, replaces })
}

#[tokio::test]
async fn a_visit_with_a_safety_matter_reaches_no_carer_until_a_manager_says_so() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut priya = server.join("priya", Role::Manager, &[case]).await;
    let mut jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let bytes = drawing(1);
    server.put(&dana, case, &bytes).await;
    let (capture, fact) = captured(1, &bytes);
    let visit = Some(VisitId::make(1, [5; 10]));
    let sharing = Sharing { carer: true, parent: true };
    let visit_events = [
        dana.write(case, visit, fact),
        dana.write(case, visit, Fact::SharingChosen { capture, sharing, replaces: Vec::new() }),
        dana.write(case, visit, Fact::VisitClosed),
    ];
    server.take(&dana, case, &visit_events).await;
    let (book, blob) =
        (wire::fill(path::BOOK, &[&case]), wire::fill(path::BLOB, &[&case, &Digest::of(&bytes)]));
    let session = jo.session().to_owned();
    let jo_sees = async || {
        let in_book = server.get(&book, &session).await.json::<Book>().shared.len();
        (in_book, server.get(&blob, &session).await.status.as_u16())
    };
    assert_eq!(jo_sees().await, (1, 200));

    // Raised after the visit was closed, from the slip: it withholds all the same, and at once.
    let safety = [
        dana.write(case, visit, raised(Raiser::Worker)),
        dana.write(case, visit, Fact::SafetyNoted(SafetyNoted { matter: matter(), words: "…".into() })),
    ];
    server.take(&dana, case, &safety).await;
    assert_eq!(jo_sees().await, (0, 404));

    // Only a manager decides, and neither worker nor carer can say it for one.
    let by_dana = dana.write(case, None, decided(true));
    let by_jo = jo.write(case, None, decided(true));
    for (refused, phone) in [(by_dana, &dana), (by_jo, &jo)] {
        let answer = server.push(phone, case, &[refused]).await;
        assert_eq!(answer.results[0].outcome, Outcome::Refused);
    }
    let pulled =
        server.get(&wire::fill(path::EVENTS, &[&case]), priya.session()).await.json::<PullResponse>();
    let facts: Vec<Fact> =
        pulled.events.iter().map(|it| Event::read(it.event.get().as_bytes()).unwrap().fact).collect();
    assert!(facts.contains(&raised(Raiser::Worker)), "{facts:?}");
    let stays = priya.write(case, None, decided(false));
    server.take(&priya, case, &[stays]).await;
    assert_eq!(jo_sees().await, (0, 404), "decided, and still withheld");
    let released = priya.write(case, None, decided(true));
    server.take(&priya, case, &[released]).await;
    assert_eq!(jo_sees().await, (1, 200));
    let opened = jo.write(case, None, Fact::Opened { capture });
    server.take(&jo, case, &[opened]).await;

    // The manager holds it back after all, lets it go, and another manager who knows of that holds it back again.
    let held = priya.write(case, None, decided(false));
    server.take(&priya, case, std::slice::from_ref(&held)).await;
    assert_eq!(jo_sees().await, (0, 404), "let go, and held back after all");
    let released = priya.write(case, None, decided_after(true, vec![held.id]));
    server.take(&priya, case, std::slice::from_ref(&released)).await;
    assert_eq!(jo_sees().await, (1, 200));
    let mut femi = server.join("femi", Role::Manager, &[case]).await;
    let by_femi = femi.write(case, None, decided_after(false, vec![released.id]));
    server.take(&femi, case, std::slice::from_ref(&by_femi)).await;
    assert_eq!(jo_sees().await, (0, 404));
    // Who does not know of a decision does not undo it.
    let unknowing = priya.write(case, None, decided(true));
    server.take(&priya, case, std::slice::from_ref(&unknowing)).await;
    assert_eq!(jo_sees().await, (0, 404));
    let anew = priya.write(case, None, decided_after(true, vec![by_femi.id, unknowing.id]));
    server.take(&priya, case, &[anew]).await;
    assert_eq!(jo_sees().await, (1, 200));
}

#[tokio::test]
async fn what_a_child_raises_in_its_own_room_withholds_every_visit_until_a_manager_releases_it() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut priya = server.join("priya", Role::Manager, &[case]).await;
    let jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let mut given = Vec::new();
    for number in [1, 2] {
        let bytes = drawing(number);
        server.put(&dana, case, &bytes).await;
        let (capture, fact) = captured(number, &bytes);
        let visit = Some(VisitId::make(number, [5; 10]));
        let sharing = Sharing { carer: true, parent: false };
        given.push(dana.write(case, visit, fact));
        given.push(dana.write(case, visit, Fact::SharingChosen { capture, sharing, replaces: Vec::new() }));
        given.push(dana.write(case, visit, Fact::VisitClosed));
    }
    server.take(&dana, case, &given).await;
    let book = wire::fill(path::BOOK, &[&case]);
    let shared = async || server.get(&book, jo.session()).await.json::<Book>().shared.len();
    assert_eq!(shared().await, 2);
    let in_room = dana.write(case, None, raised(Raiser::Child));
    server.take(&dana, case, &[in_room]).await;
    assert_eq!(shared().await, 0);
    for (release, left) in [(false, 0), (true, 2), (false, 0), (true, 2)] {
        let decision = priya.write(case, None, decided(release));
        server.take(&priya, case, &[decision]).await;
        assert_eq!(shared().await, left, "{release}");
    }
}

#[tokio::test]
async fn of_two_tablets_that_did_not_know_of_each_other_the_more_private_choice_counts() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut one = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut two = server.join("eve", Role::SocialWorker, &[case]).await;
    let jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let bytes = drawing(1);
    server.put(&one, case, &bytes).await;
    let (capture, fact) = captured(1, &bytes);
    let visit = Some(VisitId::make(1, [5; 10]));
    let given = [one.write(case, visit, fact), one.write(case, visit, Fact::VisitClosed)];
    server.take(&one, case, &given).await;
    let choose = |carer, replaces: &[EventId]| Fact::SharingChosen {
        capture,
        sharing: Sharing { carer, parent: false },
        replaces: replaces.to_vec(),
    };
    let book = wire::fill(path::BOOK, &[&case]);
    let shared = async || server.get(&book, jo.session()).await.json::<Book>().shared.len();

    // Taken back on one tablet without signal; the older permission, written on another, arrives later and
    // with a later clock.
    let permission = two.write(case, None, choose(true, &[]));
    let withdrawal = one.write(case, None, choose(false, &[permission.id]));
    server.take(&one, case, std::slice::from_ref(&withdrawal)).await;
    let mut late = permission.clone();
    late.at = shared::time::Moment::new(4_000_000_000_000, 0);
    server.take(&two, case, &[late]).await;
    assert_eq!(shared().await, 0);

    // Neither knows of the other: private wins. Whoever knows of both decides anew.
    let mut two = server.join("faye", Role::SocialWorker, &[case]).await;
    let apart = two.write(case, None, choose(true, &[]));
    server.take(&two, case, std::slice::from_ref(&apart)).await;
    assert_eq!(shared().await, 0);
    let anew = one.write(case, None, choose(true, &[withdrawal.id, apart.id]));
    server.take(&one, case, &[anew]).await;
    assert_eq!(shared().await, 1);
}

#[tokio::test]
async fn what_is_said_differently_after_the_visit_is_taken_and_begins_private() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let visit = Some(VisitId::make(1, [5; 10]));
    let (first, later) = (drawing(1), drawing(2));
    server.put(&dana, case, &first).await;
    server.put(&dana, case, &later).await;
    let (capture, fact) = captured(1, &first);
    let carer = Sharing { carer: true, parent: false };
    let share = |capture| Fact::SharingChosen { capture, sharing: carer, replaces: Vec::new() };
    let given = dana.write(case, visit, fact);
    let shared = dana.write(case, visit, share(capture));
    let closed = dana.write(case, visit, Fact::VisitClosed);
    let (other, mut fact) = captured(2, &later);
    if let Fact::Captured { about, .. } = &mut fact {
        *about = Some(About { capture, meant: Meant::Differently });
    }
    let said = dana.write(case, visit, fact);
    server.take(&dana, case, &[given, shared, closed, said]).await;
    let carer_has = async || {
        let book = server.get(&wire::fill(path::BOOK, &[&case]), jo.session()).await.json::<Book>();
        book.shared.into_iter().map(|item| item.capture).collect::<Vec<_>>()
    };
    assert_eq!(carer_has().await, [capture]);
    let shared = dana.write(case, None, share(other));
    server.take(&dana, case, &[shared]).await;
    assert_eq!(carer_has().await, [capture, other]);
}

#[tokio::test]
async fn what_had_to_be_passed_on_is_taken_from_a_worker_and_opens_nothing_to_a_carer() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let bytes = drawing(1);
    server.put(&dana, case, &bytes).await;
    let visit = Some(VisitId::make(1, [5; 10]));
    let (capture, fact) = captured(1, &bytes);
    let told = || {
        Fact::SharedAnyway(SharedAnyway {
            matter: matter(),
            capture,
            with: "the police".into(),
            why: "Somebody may be hurt.".into(),
            words: "We had to share this because we want you to be safe.".into(),
        })
    };
    let given = dana.write(case, visit, fact);
    let closed = dana.write(case, visit, Fact::VisitClosed);
    let passed = dana.write(case, None, told());
    server.take(&dana, case, &[given, closed, passed]).await;
    let book = server.get(&wire::fill(path::BOOK, &[&case]), jo.session()).await.json::<Book>();
    assert!(book.shared.is_empty());
    let not_hers = jo.write(case, None, told());
    let answer = server.push(&jo, case, &[not_hers]).await;
    assert_ne!(answer.results[0].outcome, Outcome::Accepted);
}

#[tokio::test]
async fn whom_a_child_can_turn_to_reaches_those_who_visit_and_nobody_at_home() {
    let server = Server::start().await;
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let jo = server.join("jo", Role::FosterCarer, &[]).await;
    let outside = async |token: &str| {
        let me = server.get(path::ME, token).await.json::<Me>();
        (me.advocate, me.complaints)
    };
    assert_eq!(outside(dana.session()).await, (None, None));
    let set = Outside { advocate: Some("Voice, 0117 496 0001".into()), complaints: None };
    let entry = Entry::by_operator(server.app.world.now(), What::OutsideSet);
    server.app.store.set_outside(set, entry).await.unwrap();
    assert_eq!(outside(dana.session()).await, (Some("Voice, 0117 496 0001".into()), None));
    assert_eq!(outside(jo.session()).await, (None, None));
}

#[tokio::test]
async fn the_duty_number_reaches_those_who_read_cases_and_nobody_else() {
    let server = Server::start().await;
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let jo = server.join("jo", Role::FosterCarer, &[]).await;
    let priya = server.join("priya", Role::Manager, &[]).await;
    let number = async |token: &str| server.get(path::ME, token).await.json::<Me>().duty_number;
    assert_eq!(number(dana.session()).await, None);
    let set =
        |number: &str| json("PUT", path::DUTY_NUMBER, priya.session(), &Duty { number: Some(number.into()) });
    assert_eq!(server.call(set("ask Dana")).await.problem(), ProblemKind::Malformed);
    assert_eq!(server.call(set(" 0117 496 0000 ")).await.status.as_u16(), 204);
    assert_eq!(number(dana.session()).await.as_deref(), Some("0117 496 0000"));
    assert_eq!(number(jo.session()).await, None);
    assert_eq!(server.get(path::DUTY_NUMBER, jo.session()).await.problem(), ProblemKind::NotFound);
}
