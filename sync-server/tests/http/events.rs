//! Push and pull.
use axum::http::StatusCode;
use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::Value;
use shared::{
    digest::Digest,
    event::{Event, Fact},
    id::{CaptureId, CaseId, EventId},
    people::Role,
    wire::{
        self,
        events::{Outcome, OwnLog, PullResponse},
        path,
        problem::ProblemKind,
    },
};

use crate::support::{Phone, Server, ask, captured, drawing, noted};

fn hex<const N: usize>(text: &str) -> [u8; N] {
    let bytes = (0..N).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap());
    bytes.collect::<Vec<_>>().try_into().unwrap()
}

async fn pull(server: &Server, phone: &Phone, case: CaseId, query: &str) -> PullResponse {
    server.get(&format!("{}{query}", wire::fill(path::EVENTS, &[&case])), phone.session()).await.json()
}

#[tokio::test]
async fn what_was_taken_is_promised_with_a_signature_that_anybody_can_check() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let events: Vec<Event> = (0..3).map(|_| dana.write(case, None, Fact::VisitClosed)).collect();
    let first = server.push(&dana, case, &events).await;
    let receipt = first.receipt.unwrap();
    let key = VerifyingKey::from_bytes(&hex(&dana.signed_in.receipt_key)).unwrap();
    key.verify_strict(&receipt.signed_bytes(), &Signature::from_bytes(&hex(&receipt.signature))).unwrap();
    let digests: Vec<Digest> = events.iter().map(|event| Digest::of(&event.write())).collect();
    assert_eq!(receipt.digest, Digest::of_list(&digests));
    assert_eq!((receipt.device, receipt.seqs), (dana.device, vec![1, 2, 3]));

    // The answer was lost: the same again is the same success, and promised again.
    let again = server.push(&dana, case, &events).await;
    assert!(again.results.iter().all(|it| it.outcome == Outcome::Duplicate));
    assert_eq!(again.receipt.unwrap().digest, receipt.digest);
    assert_eq!(pull(&server, &dana, case, "").await.events.len(), 3);
}

#[tokio::test]
async fn one_bad_event_holds_back_none_behind_it_and_is_kept_for_an_administrator() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let wrong_case = dana.write(CaseId::make(9, [0; 10]), None, Fact::VisitClosed);
    let not_hers = dana.write(case, None, noted(1, "toast"));
    let (_, fact) = captured(1, b"never sent");
    let no_blob = dana.write(case, None, fact);
    let good = dana.write(case, None, Fact::VisitClosed);
    let mut huge = dana.write(case, None, Fact::VisitClosed);
    huge.fact = Fact::Remarked {
        remark: shared::id::RemarkId::make(1, [0; 10]),
        capture: CaptureId::make(1, [0; 10]),
        text: "x".repeat(70_000),
    };
    let bytes = vec![
        wrong_case.write(),
        br#"{"id":"rubbish"}"#.to_vec(),
        not_hers.write(),
        no_blob.write(),
        good.write(),
        huge.write(),
    ];
    let answer: wire::events::PushResponse = server.call(dana.push_bytes(case, bytes.clone())).await.json();
    let kinds: Vec<Option<ProblemKind>> =
        answer.results.iter().map(|it| it.problem.as_ref().map(|problem| problem.kind)).collect();
    assert_eq!(
        kinds,
        [
            Some(ProblemKind::Malformed),
            Some(ProblemKind::Malformed),
            Some(ProblemKind::NotYours),
            Some(ProblemKind::BlobsMissing),
            None,
            Some(ProblemKind::TooLarge),
        ]
    );
    assert_eq!(answer.results[3].problem.as_ref().unwrap().missing, [Digest::of(b"never sent")]);
    assert_eq!(answer.results[3].event, Some(no_blob.id));
    assert_eq!(answer.receipt.unwrap().seqs, [4]);
    let log: OwnLog = server.get(path::OWN_LOG, dana.token()).await.json();
    assert_eq!((log.through, log.digest), (2, Some(Digest::of(&not_hers.write()))));
    server.put(&dana, case, b"never sent").await;
    server.take(&dana, case, &[no_blob]).await;
    let log: OwnLog = server.get(path::OWN_LOG, dana.token()).await.json();
    assert_eq!(log.through, 5);
    let apart = server.app.store.set_apart_bytes(dana.device, server.entry()).await.unwrap();
    let kept: Vec<&Vec<u8>> = apart.iter().map(|(_, bytes)| bytes).collect();
    for index in [0, 1, 2, 5] {
        assert!(kept.contains(&&bytes[index]), "{index}");
    }
}

#[tokio::test]
async fn other_bytes_under_a_known_id_are_refused_and_both_are_kept() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let first = dana.write(case, None, Fact::VisitClosed);
    server.take(&dana, case, std::slice::from_ref(&first)).await;
    let other = Event { mono_ms: 77, ..first.clone() };
    let answer = server.push(&dana, case, std::slice::from_ref(&other)).await;
    assert_eq!(answer.results[0].problem.as_ref().unwrap().kind, ProblemKind::EventConflict);
    assert_eq!(answer.receipt, None);
    let kept = pull(&server, &dana, case, "").await;
    assert_eq!(kept.events[0].event.get().as_bytes(), first.write());
    assert_eq!(server.app.store.set_apart().await.unwrap()[0].digest, Digest::of(&other.write()));
}

#[tokio::test]
async fn a_copied_device_is_found_by_its_log() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let first = dana.write(case, None, Fact::VisitClosed);
    server.take(&dana, case, &[first]).await;
    let mut copy = dana.clone();
    let one = dana.write(case, None, Fact::VisitClosed);
    server.take(&dana, case, &[one]).await;
    copy.written += 100;
    let other = copy.write(case, None, Fact::VisitClosed);
    let answer = server.push(&copy, case, &[other]).await;
    assert_eq!(answer.results[0].problem.as_ref().unwrap().kind, ProblemKind::DeviceLogForked);
}

#[tokio::test]
async fn a_kind_of_a_later_version_is_kept_and_passed_on_as_it_came() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let event = dana.write(case, None, Fact::VisitClosed);
    let mut value: Value = serde_json::from_slice(&event.write()).unwrap();
    value["fact"] = serde_json::json!({"kind": "visit.dreamed", "of": ["a kite", {"very": 1.50}]});
    value["later"] = Value::from("field");
    let bytes = serde_json::to_vec_pretty(&value).unwrap();
    let answer = server.call(dana.push_bytes(case, vec![bytes.clone()])).await;
    assert_eq!(answer.json::<wire::events::PushResponse>().results[0].outcome, Outcome::Accepted);
    assert_eq!(pull(&server, &dana, case, "").await.events[0].event.get().as_bytes(), bytes);
}

#[tokio::test]
async fn reading_goes_on_where_it_ended_and_begins_anew_in_another_life_of_the_database() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let events: Vec<Event> = (0..25).map(|_| dana.write(case, None, Fact::VisitClosed)).collect();
    server.take(&dana, case, &events).await;
    let mut read = Vec::new();
    let mut query = "?limit=10".to_owned();
    loop {
        let page = pull(&server, &dana, case, &query).await;
        assert_eq!(page.people.len(), 1);
        read.extend(page.events.iter().map(|it| Event::read(it.event.get().as_bytes()).unwrap()));
        query = format!("?limit=10&after={}", page.next);
        if !page.more {
            break;
        }
    }
    assert_eq!(read, events);
    assert!(pull(&server, &dana, case, &query).await.events.is_empty());

    let path = wire::fill(path::EVENTS, &[&case]);
    let stale = "AZpBAAAAcACAAAAAAAAAAAAAAAAAAAAB";
    let answer = server.get(&format!("{path}?after={stale}"), dana.session()).await;
    assert_eq!(answer.problem(), ProblemKind::CursorStale);
    let answer = server.get(&format!("{path}?after=rubbish"), dana.session()).await;
    assert_eq!(answer.problem(), ProblemKind::Malformed);
    let old = ask("GET", &path, dana.session()).header(wire::header::PROTOCOL, "0");
    let mut old = old.body(axum::body::Body::empty()).unwrap();
    old.headers_mut().insert(wire::header::PROTOCOL, "0".parse().unwrap());
    assert_eq!(server.call(old).await.problem(), ProblemKind::PullNeedsUpdate);
}

#[tokio::test]
async fn what_a_revoked_device_still_has_is_set_apart_for_thirty_days_and_its_blobs_too() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    server.app.store.revoke_device(dana.device, server.entry()).await.unwrap();
    let bytes = drawing(1);
    assert_eq!(server.put(&dana, case, &bytes).await.status, StatusCode::CREATED);
    let (_, fact) = captured(1, &bytes);
    let event = dana.write(case, None, fact);
    for _ in 0..2 {
        let answer = server.push(&dana, case, std::slice::from_ref(&event)).await;
        assert_eq!(answer.results[0].outcome, Outcome::Quarantined);
        assert_eq!(answer.receipt, None);
    }
    let unknown_case = CaseId::make(77, [0; 10]);
    let event = dana.write(unknown_case, None, Fact::VisitClosed);
    let answer = server.push(&dana, unknown_case, &[event]).await;
    assert_eq!(answer.results[0].outcome, Outcome::Quarantined);
    let apart = server.folder.path().join(format!("blobs/apart-{}", dana.device));
    assert!(apart.exists());
    assert_eq!(server.app.store.set_apart().await.unwrap().len(), 2);
    server.world.pass(29 * 24 * 60 * 60 * 1000);
    sync_server::actions::tidy(&server.app).await.unwrap();
    assert_eq!(server.app.store.set_apart().await.unwrap().len(), 2);
    server.world.pass(2 * 24 * 60 * 60 * 1000);
    sync_server::actions::tidy(&server.app).await.unwrap();
    assert!(server.app.store.set_apart().await.unwrap().is_empty());
    let left = apart.join(&Digest::of(&bytes).to_string()[..2]);
    assert_eq!(std::fs::read_dir(left).unwrap().count(), 0);
}

#[tokio::test]
async fn each_look_at_a_childs_item_leaves_a_row_that_can_not_be_taken_out() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let (capture, bytes) = server.visit(&mut dana, case, Default::default()).await;
    let opened = dana.write(case, None, Fact::Opened { capture });
    server.take(&dana, case, &[opened]).await;
    pull(&server, &dana, case, "").await;
    server.get(&wire::fill(path::BLOB, &[&case, &Digest::of(&bytes)]), dana.session()).await;
    server.get(&wire::fill(path::PICTURE, &[&case, &capture]), dana.session()).await;
    let database = rusqlite::Connection::open(server.folder.path().join("heard.db")).unwrap();
    for what in ["capture-opened", "events-pulled", "blob-read", "picture-read"] {
        let sql = "SELECT COUNT(*) FROM audit WHERE line LIKE ? AND line LIKE ?";
        let values = [format!("%\"{what}\"%"), format!("%{}%", dana.person())];
        let rows: i64 = database.query_row(sql, values, |row| row.get(0)).unwrap();
        assert_eq!(rows, 1, "{what}");
    }
    assert!(database.execute("DELETE FROM audit WHERE row_number = 3", []).is_err());
    assert!(database.execute("UPDATE audit SET line = '{}'", []).is_err());
    database.execute_batch("DROP TRIGGER audit_rows_stay_as_they_are").unwrap();
    database.execute("UPDATE audit SET line = replace(line, 'e', 'E') WHERE row_number = 5", []).unwrap();
    let verdict = server.app.store.verify_audit().await.unwrap();
    assert_eq!(verdict, sync_server::audit::Verdict::Broken { row: 5 });
}

#[tokio::test]
async fn an_event_names_its_writer_and_nobody_writes_for_another() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let mut as_dana = jo.clone();
    as_dana.signed_in.person.id = dana.person();
    let forged = as_dana.write(case, None, noted(1, "toast"));
    let visit = jo.write(case, None, Fact::VisitClosed);
    let through_jo = dana.write(case, None, Fact::VisitClosed);
    for (number, event) in (1..).zip([forged, visit, through_jo]) {
        let event = Event { id: EventId::make(number, [1; 10]), ..event };
        let problem = server.push(&jo, case, &[event]).await.results[0].problem.clone().unwrap();
        assert!(matches!(problem.kind, ProblemKind::NotYours | ProblemKind::DeviceLogForked), "{problem:?}");
    }
    assert!(pull(&server, &dana, case, "").await.events.is_empty());
}
