//! Who gets what, for every operation of the description: an operation without a row fails.
use std::collections::BTreeSet;

use axum::{body::Body, http::Request};
use base64::{Engine, prelude::BASE64_STANDARD};
use shared::{
    answer::Sharing,
    digest::Digest,
    event::Fact,
    id::RecoveryId,
    people::Role,
    wire::{
        self,
        blobs::tus,
        duty::Duty,
        path,
        recovery::{RecoveryRequest, Sealed},
    },
};

use crate::support::{Server, ask, json, plain};

/// In this order: a worker on the case, a worker elsewhere, a carer on the case, a carer elsewhere, a parent on
/// the case, a manager on the case, the worker's device, a revoked device, nobody.
const CALLERS: [&str; 9] = [
    "worker",
    "other worker",
    "carer",
    "other carer",
    "parent",
    "manager",
    "device",
    "revoked device",
    "nobody",
];
const ANYONE: [u16; 9] = [200; 9];
const PEOPLE: [u16; 9] = [200, 200, 200, 200, 200, 200, 401, 401, 401];
const WORKER: [u16; 9] = [200, 404, 404, 404, 404, 404, 401, 401, 401];
const READERS: [u16; 9] = [200, 404, 404, 404, 404, 200, 401, 401, 401];
const ON_CASE: [u16; 9] = [200, 404, 200, 404, 200, 200, 401, 401, 401];
const STAFF: [u16; 9] = [200, 200, 404, 404, 404, 200, 401, 401, 401];
const MANAGER: [u16; 9] = [404, 404, 404, 404, 404, 200, 401, 401, 401];
const DEVICES: [u16; 9] = [401, 401, 401, 401, 401, 401, 200, 200, 401];
const OWN_DEVICE: [u16; 9] = [401, 401, 401, 401, 401, 401, 200, 404, 401];

/// Makes the request with a token.
type Ask = Box<dyn Fn(&str) -> Request<Body>>;

struct Row {
    method: &'static str,
    path: &'static str,
    expected: [u16; 9],
    request: Ask,
}

fn row(
    method: &'static str,
    path: &'static str,
    expected: [u16; 9],
    request: impl Fn(&str) -> Request<Body> + 'static,
) -> Row {
    Row { method, path, expected, request: Box::new(request) }
}

#[tokio::test]
async fn each_operation_answers_each_caller_as_the_matrix_says() {
    let server = Server::start().await;
    let (case, elsewhere) = (server.case(1).await, server.case(2).await);
    let mut worker = server.join("worker", Role::SocialWorker, &[case]).await;
    let other_worker = server.join("other-worker", Role::SocialWorker, &[elsewhere]).await;
    let carer = server.join("carer", Role::FosterCarer, &[case]).await;
    let other_carer = server.join("other-carer", Role::FosterCarer, &[elsewhere]).await;
    let parent = server.join("parent", Role::Parent, &[case]).await;
    let manager = server.join("manager", Role::Manager, &[case]).await;
    let revoked = server.join("revoked", Role::SocialWorker, &[case]).await;
    server.app.store.revoke_device(revoked.device, server.entry()).await.unwrap();
    let tokens = [
        worker.session(),
        other_worker.session(),
        carer.session(),
        other_carer.session(),
        parent.session(),
        manager.session(),
        worker.token(),
        revoked.token(),
        "",
    ]
    .map(str::to_owned);
    let (capture, bytes) = server.visit(&mut worker, case, Sharing::default()).await;
    let digest = Digest::of(&bytes);
    let events = wire::fill(path::EVENTS, &[&case]);
    let blob = wire::fill(path::BLOB, &[&case, &digest]);
    let picture = wire::fill(path::PICTURE, &[&case, &capture]);
    let book = wire::fill(path::BOOK, &[&case]);
    let uploads = wire::fill(path::UPLOADS, &[&case]);
    let recovery = RecoveryRequest {
        id: RecoveryId::make(1, [1; 10]),
        device: worker.device,
        sealed: Sealed { enc: String::new(), ciphertext: String::new() },
        reply_to: String::new(),
    };
    let asked = wire::fill(path::RECOVERY, &[&recovery.id]);
    let metadata = format!("sha256 {}", BASE64_STANDARD.encode([1; 32]));
    let begin = move |token: &str| {
        let request = ask("POST", &uploads, token).header(tus::RESUMABLE, "1.0.0");
        let request = request.header(tus::LENGTH, 2).header(tus::METADATA, &metadata);
        request.body(Body::empty()).unwrap()
    };
    let upload = server.call(begin(&tokens[6])).await.header("location").to_owned();
    let on_upload = |method: &'static str| {
        let upload = upload.clone();
        move |token: &str| {
            let request = ask(method, &upload, token).header(tus::RESUMABLE, "1.0.0");
            let request = request.header(tus::OFFSET, 0).header("content-type", tus::CHUNK);
            request.body(Body::empty()).unwrap()
        }
    };
    let push = worker.push(case, &[worker.clone().write(case, None, Fact::VisitClosed)]);
    let push = axum::body::to_bytes(push.into_body(), usize::MAX).await.unwrap();
    let pair = serde_json::json!({"installation": worker.installation, "code": "wrong", "name": "x"});
    let sign_in = serde_json::json!({
        "installation": worker.installation, "installation_token": "wrong", "login": "x", "password": "x",
        "device": worker.device
    });
    let get = |path: &str| {
        let path = path.to_owned();
        move |token: &str| plain("GET", &path, token)
    };
    let put = {
        let (blob, bytes) = (blob.clone(), bytes.clone());
        move |token: &str| ask("PUT", &blob, token).body(Body::from(bytes.clone())).unwrap()
    };
    let post_events = {
        let events = events.clone();
        move |token: &str| {
            let request = ask("POST", &events, token).header("content-type", "application/json");
            request.body(Body::from(push.clone())).unwrap()
        }
    };
    let pairing = [200, 200, 404, 404, 404, 404, 401, 401, 401];
    let rows = [
        row("get", path::HELLO, ANYONE, get(path::HELLO)),
        row("get", path::HEALTH, ANYONE, get(path::HEALTH)),
        row("post", path::PAIRINGS, pairing, |token| plain("POST", path::PAIRINGS, token)),
        row("post", path::INSTALLATIONS, [404; 9], move |token| {
            json("POST", path::INSTALLATIONS, token, &pair)
        }),
        row("get", path::OWN_LOG, DEVICES, get(path::OWN_LOG)),
        row("post", path::SESSIONS, [401; 9], move |token| json("POST", path::SESSIONS, token, &sign_in)),
        row("get", path::ME, PEOPLE, get(path::ME)),
        row("post", path::EVENTS, DEVICES, post_events),
        row("get", path::EVENTS, READERS, get(&events)),
        row("get", path::BOOK, ON_CASE, get(&book)),
        row("get", path::DUTY_NUMBER, STAFF, get(path::DUTY_NUMBER)),
        row("put", path::DUTY_NUMBER, MANAGER, |token| {
            json("PUT", path::DUTY_NUMBER, token, &Duty { number: Some("0117 496 0000".into()) })
        }),
        row("put", path::BLOB, DEVICES, put),
        row("get", path::BLOB, READERS, get(&blob)),
        row("get", path::PICTURE, READERS, get(&picture)),
        row("post", path::UPLOADS, DEVICES, begin),
        row("head", path::UPLOAD, OWN_DEVICE, on_upload("HEAD")),
        row("patch", path::UPLOAD, OWN_DEVICE, on_upload("PATCH")),
        row("delete", path::UPLOAD, OWN_DEVICE, on_upload("DELETE")),
        row("post", path::RECOVERIES, WORKER, move |token| json("POST", path::RECOVERIES, token, &recovery)),
        row("get", path::RECOVERY, WORKER, get(&asked)),
        row("delete", path::SESSIONS, PEOPLE, |token| plain("DELETE", path::SESSIONS, token)),
    ];

    for Row { method, path, expected, request } in &rows {
        for ((caller, token), expected) in CALLERS.iter().zip(&tokens).zip(expected) {
            let answer = server.call(request(token)).await;
            let status = match answer.status.as_u16() {
                success @ 200..=299 => success - success % 100,
                refused => refused,
            };
            assert_eq!(status, *expected, "{method} {path} by {caller}");
        }
    }

    let description = serde_json::to_value(sync_server::http::description()).unwrap();
    let described: BTreeSet<(String, String)> = description["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, operations)| {
            operations.as_object().unwrap().keys().map(move |method| (method.clone(), path.clone()))
        })
        .collect();
    let tested: BTreeSet<(String, String)> =
        rows.iter().map(|row| (row.method.to_owned(), row.path.to_owned())).collect();
    assert_eq!(described, tested, "every operation has a row in the matrix");
}
