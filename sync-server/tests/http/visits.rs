//! Reading what a child gave: drawings, pictures, parts of recordings.
use axum::{body::Body, http::StatusCode};
use shared::{
    answer::Sharing,
    digest::Digest,
    drawing::{Drawing, render},
    event::Fact,
    id::CaptureId,
    people::Role,
    wire::{self, book::Book, path, problem::ProblemKind},
};

use crate::support::{Server, ask, captured, drawing, noted, password};

const NOBODY: Sharing = Sharing { carer: false, parent: false };

#[tokio::test]
async fn a_drawing_is_given_whole_in_part_and_as_the_picture_that_the_device_paints() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let (capture, bytes) = server.visit(&mut dana, case, NOBODY).await;
    let path = wire::fill(path::BLOB, &[&case, &Digest::of(&bytes)]);
    let whole = server.get(&path, dana.session()).await;
    assert_eq!((whole.status, &whole.body), (StatusCode::OK, &bytes));
    assert_eq!(whole.header("content-type"), shared::drawing::MEDIA_TYPE);
    assert_eq!(whole.header("cache-control"), "private, no-store");
    assert_eq!(whole.header("content-disposition"), "attachment");
    assert_eq!(whole.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(whole.header("x-content-type-options"), "nosniff");
    assert_eq!(whole.header("etag"), format!("\"{}\"", Digest::of(&bytes)));

    let range = |range: &str| {
        let request = ask("GET", &path, dana.session()).header("range", range);
        server.call(request.body(Body::empty()).unwrap())
    };
    let part = range("bytes=2-5").await;
    assert_eq!((part.status, &part.body[..]), (StatusCode::PARTIAL_CONTENT, &bytes[2..6]));
    assert_eq!(part.header("content-range"), format!("bytes 2-5/{}", bytes.len()));
    let outside = range("bytes=99999999-").await;
    assert_eq!(outside.problem(), ProblemKind::RangeOutside);
    assert_eq!(outside.header("content-range"), format!("bytes */{}", bytes.len()));

    let picture = wire::fill(path::PICTURE, &[&case, &capture]);
    let answer = server.get(&format!("{picture}?width=400"), dana.session()).await;
    assert_eq!(answer.header("content-type"), "image/png");
    let painted = render::png(&Drawing::from_bytes(&bytes).unwrap(), 400).unwrap();
    assert_eq!(answer.body, painted);
    let nothing = wire::fill(path::PICTURE, &[&case, &CaptureId::make(99, [0; 10])]);
    assert_eq!(server.get(&nothing, dana.session()).await.problem(), ProblemKind::NotFound);
}

#[tokio::test]
async fn what_a_device_calls_a_drawing_and_is_none_has_no_picture_and_does_not_run() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let page = b"<!doctype html><script>alert(1)</script>";
    server.put(&dana, case, page).await;
    let (capture, fact) = captured(1, page);
    let event = dana.write(case, None, fact);
    server.take(&dana, case, &[event]).await;
    let picture = wire::fill(path::PICTURE, &[&case, &capture]);
    assert_eq!(server.get(&picture, dana.session()).await.problem(), ProblemKind::NotFound);
    let blob = server.get(&wire::fill(path::BLOB, &[&case, &Digest::of(page)]), dana.session()).await;
    assert_eq!(blob.header("content-type"), "application/octet-stream");
}

#[tokio::test]
async fn what_a_child_shares_reaches_the_carer_when_the_visit_is_closed_and_leaves_when_taken_back() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let sam = server.join("sam", Role::Parent, &[case]).await;
    let note = jo.write(case, None, noted(1, "toast"));
    server.take(&jo, case, &[note]).await;

    let bytes = drawing(1);
    server.put(&dana, case, &bytes).await;
    let (capture, fact) = captured(1, &bytes);
    let visit = Some(shared::id::VisitId::make(1, [5; 10]));
    let given = dana.write(case, visit, fact);
    let carer = Sharing { carer: true, parent: false };
    let shared =
        dana.write(case, visit, Fact::SharingChosen { capture, sharing: carer, replaces: Vec::new() });
    server.take(&dana, case, &[given, shared]).await;

    let path = wire::fill(path::BOOK, &[&case]);
    let blob = wire::fill(path::BLOB, &[&case, &Digest::of(&bytes)]);
    let book = |token: &str| {
        let (token, path) = (token.to_owned(), path.clone());
        let server = &server;
        async move { server.get(&path, &token).await.json::<Book>() }
    };
    assert!(book(jo.session()).await.shared.is_empty());
    assert_eq!(server.get(&blob, jo.session()).await.problem(), ProblemKind::NotFound);

    let closed = dana.write(case, visit, Fact::VisitClosed);
    server.take(&dana, case, &[closed]).await;
    assert_eq!(book(jo.session()).await.shared[0].capture, capture);
    assert_eq!(server.get(&blob, jo.session()).await.body, bytes);
    let for_sam = book(sam.session()).await;
    assert!(for_sam.entries.is_empty() && for_sam.shared.is_empty() && for_sam.people.is_empty());
    let for_dana = book(dana.session()).await;
    assert_eq!((for_dana.entries.len(), for_dana.people[0].name.as_str()), (1, "jo"));

    let back =
        dana.write(case, visit, Fact::SharingChosen { capture, sharing: NOBODY, replaces: Vec::new() });
    server.take(&dana, case, &[back]).await;
    assert!(book(jo.session()).await.shared.is_empty());
    assert_eq!(server.get(&blob, jo.session()).await.problem(), ProblemKind::NotFound);
}

#[tokio::test]
async fn no_word_of_a_child_stands_in_the_audit_rows_or_in_the_clear_of_a_password() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut jo = server.join("jo", Role::FosterCarer, &[case]).await;
    let note = jo.write(case, None, noted(1, "sentinel-words"));
    server.take(&jo, case, &[note]).await;
    let database = rusqlite::Connection::open(server.folder.path().join("heard.db")).unwrap();
    let mut lines = database.prepare("SELECT line FROM audit").unwrap();
    let lines: Vec<String> = lines.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(lines.iter().all(|line| !line.contains("sentinel-words")));
    for file in ["heard.db", "heard.db-wal"] {
        let bytes = std::fs::read(server.folder.path().join(file)).unwrap_or_default();
        for secret in [password("jo"), jo.signed_in.session_token.clone(), jo.signed_in.device_token.clone()]
        {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{file} holds a secret");
        }
    }
}
