//! What was written once can be read for ever. A difference here is a migration, not a correction.
mod common;

use common::{blob, capture, every_fact, facts_around, log};
use serde_json::{json, value::RawValue};
use shared::{
    answer::{Answer, Around, Kind, Near},
    event::{Event, Fact, SafetyDecided},
    id::{
        CaptureId, CaseId, DeviceId, Epoch, EventId, InstallationId, PersonId, RecoveryId, SafetyId, ServerId,
    },
    people::{AgeBand, Case, Person, Role},
    projection::book,
    time::Moment,
    wire::{
        book::{Book, Named, SharedCapture},
        events::{Outcome, OwnLog, PullResponse, Pulled, PushRequest, PushResponse, PushResult},
        hello::{Hello, Limits},
        problem::ProblemKind,
        receipt::Receipt,
        recovery::{Recovery, RecoveryRequest, Sealed},
        sessions::{Me, PairRequest, Paired, SignInRequest, SignedIn},
    },
};

fn moment() -> Moment {
    Moment::new(1_790_000_000_000, 0)
}

fn person() -> Person {
    Person { id: PersonId::make(1, [1; 10]), name: "Dana".into(), role: Role::SocialWorker }
}

fn case() -> Case {
    Case {
        id: CaseId::make(1, [1; 10]),
        first_name: "Maya".into(),
        initial: "R".into(),
        picture: "kite".into(),
        band: AgeBand::From6To8,
    }
}

fn receipt() -> Receipt {
    Receipt {
        server: ServerId::make(1, [1; 10]),
        epoch: Epoch::make(1, [1; 10]),
        device: DeviceId::make(1, [1; 10]),
        seqs: vec![1, 2],
        digest: blob("x").sha256,
        received: moment(),
        signature: "00".repeat(64),
    }
}

#[test]
fn every_fact_is_written_as_it_always_was_and_reads_back() {
    for event in log(1, every_fact()) {
        let bytes = event.write();
        assert_eq!(Event::read(&bytes).unwrap(), event);
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let kind = value["fact"]["kind"].as_str().unwrap().replace('.', "_");
        insta::assert_json_snapshot!(format!("{:02}_{kind}", event.device_seq), event);
    }
}

#[test]
fn what_happens_around_a_visit_is_written_as_it_always_was_and_reads_back() {
    for event in log(1, facts_around()) {
        let bytes = event.write();
        assert_eq!(Event::read(&bytes).unwrap(), event);
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let kind = value["fact"]["kind"].as_str().unwrap().replace('.', "_");
        insta::assert_json_snapshot!(format!("around_{kind}"), event.fact);
    }
}

#[test]
fn a_decision_says_which_decisions_it_replaces() {
    let decided = Fact::SafetyDecided(SafetyDecided {
        matter: SafetyId::make(1, [4; 10]),
        release: true,
        why: "after the meeting".into(),
        replaces: vec![EventId::make(1, [1; 10])],
    });
    let [event] = log(1, vec![decided]).try_into().unwrap();
    assert_eq!(Event::read(&event.write()).unwrap(), event);
    insta::assert_json_snapshot!("safety_decided_anew", event.fact);
}

#[test]
fn somebody_picked_by_a_picture_is_written_with_it_and_whoever_was_placed_before_there_were_any_reads() {
    let nan = |picture: Option<&str>| Around {
        name: "Nan".into(),
        kind: Kind::Person,
        picture: picture.map(str::to_owned),
        near: Some(Near::Far),
        seeing: Vec::new(),
    };
    insta::assert_json_snapshot!("around_with_a_picture", nan(Some("nan")));
    let before = json!({ "name": "Nan", "kind": "person", "near": "far" });
    assert_eq!(serde_json::to_value(nan(None)).unwrap(), before);
    assert_eq!(serde_json::from_value::<Around>(before).unwrap(), nan(None));
}

#[test]
fn a_fact_of_a_later_version_is_read_as_unknown_and_its_new_fields_are_passed_over() {
    let event = &log(1, vec![Fact::VisitClosed])[0];
    let mut value: serde_json::Value = serde_json::from_slice(&event.write()).unwrap();
    value["fact"] = json!({ "kind": "wish.granted", "words": "a later bedtime" });
    value["a_new_field"] = json!(1);
    let later = Event::read(&serde_json::to_vec(&value).unwrap()).unwrap();
    assert_eq!(later, Event { fact: Fact::Unknown, ..event.clone() });
}

#[test]
fn what_is_not_an_event_is_refused_without_failing_hard() {
    assert!(Event::read(b"").is_err());
    assert!(Event::read(b"{}").is_err());
    assert!(Event::read(&vec![b' '; shared::event::MAX_EVENT_BYTES + 1]).is_err());
}

#[test]
fn messages_are_written_as_they_always_were() {
    let raw = RawValue::from_string(r#"{"id":"…"}"#.into()).unwrap();
    let noted = log(1, every_fact());
    let problem = ProblemKind::BlobsMissing.problem().about(EventId::make(1, [1; 10]));
    let refused = PushResult { event: problem.event, outcome: Outcome::Refused, problem: Some(problem) };
    let sealed = Sealed { enc: "ab".into(), ciphertext: "cd".into() };
    insta::assert_json_snapshot!(
        "hello",
        Hello {
            server: ServerId::make(1, [1; 10]),
            epoch: Epoch::make(1, [1; 10]),
            min_protocol: 1,
            max_protocol: 1,
            now: moment(),
            limits: Limits::V1,
        }
    );
    insta::assert_json_snapshot!("push_request", PushRequest { events: vec![raw.clone()] });
    insta::assert_json_snapshot!(
        "push_response",
        PushResponse { results: vec![refused], receipt: Some(receipt()) }
    );
    insta::assert_json_snapshot!(
        "pull_response",
        PullResponse {
            events: vec![Pulled { event: raw, received: moment() }],
            people: vec![Named { id: person().id, name: person().name }],
            next: "cursor".into(),
            more: false,
        }
    );
    insta::assert_json_snapshot!(
        "own_log",
        OwnLog { epoch: Epoch::make(1, [1; 10]), through: 3, digest: None }
    );
    insta::assert_json_snapshot!(
        "book",
        Book {
            entries: book(&noted),
            people: vec![Named { id: person().id, name: "Jo".into() }],
            shared: vec![SharedCapture {
                capture: capture(1),
                asked: "Draw.".into(),
                answer: Answer::Draw { drawing: blob("application/vnd.heard.drawing") },
            }],
        }
    );
    insta::assert_json_snapshot!(
        "pair_request",
        PairRequest {
            installation: InstallationId::make(1, [1; 10]),
            code: "code".into(),
            name: "tablet".into(),
        }
    );
    insta::assert_json_snapshot!("paired", Paired { installation_token: "token".into() });
    insta::assert_json_snapshot!(
        "sign_in_request",
        SignInRequest {
            installation: InstallationId::make(1, [1; 10]),
            installation_token: "token".into(),
            login: "dana".into(),
            password: "password".into(),
            device: DeviceId::make(1, [1; 10]),
        }
    );
    insta::assert_json_snapshot!(
        "signed_in",
        SignedIn {
            person: person(),
            session_token: "session".into(),
            session_ends: moment(),
            device_token: "device".into(),
            cases: vec![case()],
            server: ServerId::make(1, [1; 10]),
            epoch: Epoch::make(1, [1; 10]),
            receipt_key: "ab".into(),
            recovery_key: "cd".into(),
            duty_number: None,
            advocate: None,
            complaints: None,
        }
    );
    insta::assert_json_snapshot!(
        "me",
        Me {
            person: person(),
            cases: vec![case()],
            session_ends: moment(),
            duty_number: Some("0117 496 0000".into()),
            advocate: None,
            complaints: None,
        }
    );
    insta::assert_json_snapshot!(
        "me_with_contacts",
        Me {
            person: person(),
            cases: Vec::new(),
            session_ends: moment(),
            duty_number: None,
            advocate: Some("Voice, 0117 496 0001".into()),
            complaints: Some("Complaints team, 0117 496 0002".into()),
        }
    );
    insta::assert_json_snapshot!(
        "recovery_request",
        RecoveryRequest {
            id: RecoveryId::make(1, [1; 10]),
            device: DeviceId::make(1, [1; 10]),
            sealed: sealed.clone(),
            reply_to: "ef".into(),
        }
    );
    insta::assert_json_snapshot!(
        "recovery",
        [Recovery::Waiting, Recovery::Opened { sealed }, Recovery::Refused]
    );
}

#[test]
fn the_bytes_under_a_receipt_are_what_they_always_were() {
    insta::assert_snapshot!(String::from_utf8(receipt().signed_bytes()).unwrap());
}

#[test]
fn every_problem_reads_back_and_an_unknown_one_is_taken_as_other() {
    for kind in ProblemKind::ALL {
        let problem = kind.problem();
        let text = serde_json::to_string(&problem).unwrap();
        assert_eq!(serde_json::from_str::<shared::wire::problem::Problem>(&text).unwrap(), problem);
    }
    let kinds: Vec<_> = ProblemKind::ALL.iter().map(|kind| kind.problem()).collect();
    insta::assert_json_snapshot!("problems", kinds);
    let later = r#"{"type":"https://heard.example/problems/new","title":"t","status":409,"retry":"never"}"#;
    let problem: shared::wire::problem::Problem = serde_json::from_str(later).unwrap();
    assert_eq!(problem.kind, ProblemKind::Other);
}

#[test]
fn names_of_captures_are_kept_as_uuids() {
    let text = serde_json::to_string(&CaptureId::make(1, [1; 10])).unwrap();
    assert_eq!(text, r#""00000000-0001-7101-8101-010101010101""#);
}
