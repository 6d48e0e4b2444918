//! What is too much, what is of the wrong kind, and what every answer carries.
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use shared::{
    digest::Digest,
    people::Role,
    wire::{self, path, problem::ProblemKind},
};
use sync_server::app::Settings;

use crate::support::{Answer, Scratch, Server, ask, json, plain};

fn carries_everything(answer: &Answer, server: &Server) {
    let identity = format!("{}/{}", server.app.identity.server, server.app.identity.epoch);
    assert_eq!(answer.header(wire::header::SERVER), identity);
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    let csp = answer.header("content-security-policy");
    assert!(csp.contains("default-src 'none'") && !csp.contains("unsafe-inline"), "{csp}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
    assert!(answer.header("permissions-policy").contains("camera=()"));
}

#[tokio::test]
async fn every_answer_names_the_server_and_guards_the_browser() {
    let web = Scratch::new();
    std::fs::write(web.path().join("index.html"), "<!doctype html>").unwrap();
    let server =
        Server::with(Settings { web: Some(web.path().into()), tls: true, ..Settings::default() }).await;
    let case = server.case(1).await;
    let dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut answers = vec![server.put(&dana, case, &vec![0; (1 << 20) + 1]).await];
    assert_eq!(answers[0].problem(), ProblemKind::TooLarge);
    for (path, status) in [
        (path::HELLO, 200),
        (path::OPENAPI, 200),
        (path::HEALTH, 200),
        ("/", 200),
        ("/missing.js", 404),
        ("/api/v1/nothing", 404),
        (path::ME, 401),
        (path::EVENTS, 401),
        (path::SESSIONS, 405),
    ] {
        let answer = server.get(path, "").await;
        assert_eq!(answer.status, status, "{path}");
        if status >= 400 {
            answer.problem();
        }
        answers.push(answer);
    }
    for answer in answers {
        carries_everything(&answer, &server);
        assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
    }
}

#[tokio::test]
async fn the_web_app_is_served_small_checked_again_and_for_every_place_within_it() {
    let web = Scratch::new();
    std::fs::write(web.path().join("index.html"), "<!doctype html>").unwrap();
    std::fs::write(web.path().join("app.wasm"), "plain").unwrap();
    std::fs::write(web.path().join("app.wasm.br"), "small").unwrap();
    let server = Server::with(Settings { web: Some(web.path().into()), ..Settings::default() }).await;
    let wasm = |encoding: &str, tag: &str| {
        let request = ask("GET", "/app.wasm", "").header("accept-encoding", encoding);
        let request = request.header("if-none-match", tag).body(Body::empty()).unwrap();
        server.call(request)
    };
    let plain_one = wasm("gzip", "").await;
    assert_eq!((&plain_one.body[..], plain_one.header("content-type")), (&b"plain"[..], "application/wasm"));
    assert_eq!(plain_one.header("cache-control"), "no-cache");
    let small = wasm("gzip, br;q=1", "").await;
    assert_eq!((&small.body[..], small.header("content-encoding")), (&b"small"[..], "br"));
    assert_ne!(small.header("etag"), plain_one.header("etag"));
    assert_eq!(wasm("br", small.header("etag")).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(server.get("/visits/7", "").await.body, b"<!doctype html>");
    assert_eq!(server.get("/%2e%2e/heard.db", "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(server.call(plain("POST", "/visits", "")).await.problem(), ProblemKind::NotFound);
}

#[tokio::test]
async fn what_can_not_be_read_is_refused_in_the_form_of_all_refusals() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let post = |content_type: &str, body: &str| {
        let request = Request::post(path::SESSIONS).header(header::CONTENT_TYPE, content_type);
        server.call(request.body(Body::from(body.to_owned())).unwrap())
    };
    assert_eq!(post("text/plain", "{}").await.problem(), ProblemKind::MediaType);
    assert_eq!(post("application/json", "{").await.problem(), ProblemKind::Malformed);
    assert_eq!(post("application/json; charset=utf-8", "{}").await.problem(), ProblemKind::Malformed);
    let long = "x".repeat(3 << 20);
    assert_eq!(post("application/json", &long).await.problem(), ProblemKind::TooLarge);
    for path in ["/api/v1/cases/7/book", "/api/v1/cases/%00/book"] {
        assert_eq!(server.get(path, dana.session()).await.problem(), ProblemKind::NotFound);
    }
    let blob = format!("/api/v1/cases/{case}/blobs/rubbish");
    assert_eq!(server.get(&blob, dana.session()).await.problem(), ProblemKind::NotFound);
    let events = wire::fill(path::EVENTS, &[&case]);
    let limit = server.get(&format!("{events}?limit=many"), dana.session()).await;
    assert_eq!(limit.problem(), ProblemKind::Malformed);
    let many: Vec<u8> = vec![0; 101];
    let push = server.call(json("POST", &events, dana.token(), &serde_json::json!({ "events": many })));
    assert_eq!(push.await.problem(), ProblemKind::TooLarge);
}

#[tokio::test]
async fn bytes_that_differ_from_their_name_are_refused_and_a_full_push_is_not_too_large() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let path = wire::fill(path::BLOB, &[&case, &Digest::of(b"one")]);
    let request = ask("PUT", &path, dana.token()).body(Body::from("two")).unwrap();
    assert_eq!(server.call(request).await.problem(), ProblemKind::DigestMismatch);
    assert_eq!(server.put(&dana, case, b"one").await.status, StatusCode::CREATED);
    assert_eq!(server.put(&dana, case, b"one").await.status, StatusCode::NO_CONTENT);
    let remark = |number| shared::event::Fact::Remarked {
        remark: shared::id::RemarkId::make(number, [0; 10]),
        capture: shared::id::CaptureId::make(1, [0; 10]),
        text: "x".repeat(64_000),
    };
    let events: Vec<_> = (0..100).map(|number| dana.write(case, None, remark(number))).collect();
    server.take(&dana, case, &events).await;
}

#[tokio::test]
async fn a_server_that_has_its_hands_full_says_so_at_once() {
    let server = Server::start().await;
    let busy = server.app.requests.acquire_many(256).await.unwrap();
    let answer = server.get(path::HELLO, "").await;
    assert_eq!((answer.problem(), answer.header("retry-after")), (ProblemKind::Unavailable, "1"));
    drop(busy);
    assert_eq!(server.get(path::HELLO, "").await.status, StatusCode::OK);
}
