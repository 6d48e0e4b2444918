//! Uploads that are taken up again.
use axum::{
    body::{Body, Bytes},
    http::{Request, StatusCode},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use shared::{
    digest::Digest,
    id::CaseId,
    people::Role,
    wire::{self, blobs::tus, path, problem::ProblemKind},
};

use crate::support::{Answer, Phone, Server, ask};

const CHUNK: usize = 1 << 20;

struct Uploading<'server> {
    server: &'server Server,
    phone: &'server Phone,
    case: CaseId,
    bytes: Vec<u8>,
}

impl Uploading<'_> {
    fn ask(&self, method: &str, path: &str) -> axum::http::request::Builder {
        ask(method, path, self.phone.token()).header(tus::RESUMABLE, tus::VERSION)
    }

    async fn begin(&self, sha256: Digest, length: usize) -> Answer {
        let metadata = format!("sha256 {},type YXVkaW8vd2F2", BASE64_STANDARD.encode(sha256.0));
        let request = self.ask("POST", &wire::fill(path::UPLOADS, &[&self.case]));
        let request = request.header(tus::LENGTH, length).header(tus::METADATA, metadata);
        self.server.call(request.body(Body::empty()).unwrap()).await
    }

    async fn look(&self, address: &str) -> Answer {
        self.server.call(self.ask("HEAD", address).body(Body::empty()).unwrap()).await
    }

    fn chunk(&self, address: &str, offset: usize, body: Body, checksum: Option<Digest>) -> Request<Body> {
        let mut request = self.ask("PATCH", address).header(tus::OFFSET, offset);
        request = request.header("content-type", tus::CHUNK);
        if let Some(checksum) = checksum {
            let checksum = format!("sha256 {}", BASE64_STANDARD.encode(checksum.0));
            request = request.header(tus::CHECKSUM, checksum);
        }
        request.body(body).unwrap()
    }

    async fn extend(&self, address: &str, from: usize, to: usize) -> Answer {
        let chunk = self.bytes[from..to].to_vec();
        let checksum = Digest::of(&chunk);
        self.server.call(self.chunk(address, from, Body::from(chunk), Some(checksum))).await
    }
}

fn recording(size: usize) -> Vec<u8> {
    let mut bytes = b"RIFF\0\0\0\0WAVE".to_vec();
    bytes.resize(size, 7);
    bytes
}

#[tokio::test]
async fn a_recording_is_uploaded_in_chunks_and_goes_on_after_every_kind_of_mishap() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let phone = server.join("dana", Role::SocialWorker, &[case]).await;
    let bytes = recording(2 * CHUNK + 500);
    let sha256 = Digest::of(&bytes);
    let it = Uploading { server: &server, phone: &phone, case, bytes };
    let begun = it.begin(sha256, it.bytes.len()).await;
    assert_eq!(begun.status, StatusCode::CREATED);
    assert_eq!(begun.header(tus::RESUMABLE), tus::VERSION);
    assert!(begun.header(tus::EXPIRES).ends_with("GMT"));
    let address = begun.header("location").to_owned();

    let sent = it.extend(&address, 0, CHUNK).await;
    assert_eq!((sent.status, sent.header(tus::OFFSET)), (StatusCode::NO_CONTENT, "1048576"));
    // The answer was lost and the chunk is sent again: the server says where to go on.
    assert_eq!(it.extend(&address, 0, CHUNK).await.problem(), ProblemKind::OffsetConflict);
    let looked = it.look(&address).await;
    assert_eq!((looked.header(tus::OFFSET), looked.header(tus::LENGTH)), ("1048576", "2097652"));
    // A chunk that arrived damaged is not counted.
    let damaged = it.chunk(&address, CHUNK, Body::from(vec![0; 100]), Some(Digest::of(b"whole")));
    assert_eq!(server.call(damaged).await.problem(), ProblemKind::ChunkDamaged);
    assert_eq!(it.look(&address).await.header(tus::OFFSET), "1048576");
    // Too much at once, and of another kind.
    let much = it.chunk(&address, CHUNK, Body::from(vec![0; CHUNK + 1]), None);
    assert_eq!(server.call(much).await.problem(), ProblemKind::TooLarge);
    let mut other = it.chunk(&address, CHUNK, Body::empty(), None);
    other.headers_mut().insert("content-type", "audio/wav".parse().unwrap());
    assert_eq!(server.call(other).await.problem(), ProblemKind::MediaType);
    // Without a checksum what came before the connection broke counts.
    let pieces = [Ok(Bytes::from(it.bytes[CHUNK..CHUNK + 1000].to_vec())), Err(std::io::Error::other("cut"))];
    let cut = it.chunk(&address, CHUNK, Body::from_stream(futures_util::stream::iter(pieces)), None);
    server.call(cut).await;
    assert_eq!(it.look(&address).await.header(tus::OFFSET), "1049576");

    it.extend(&address, CHUNK + 1000, 2 * CHUNK).await;
    let last = it.extend(&address, 2 * CHUNK, 2 * CHUNK + 500).await;
    let blob = wire::fill(path::BLOB, &[&case, &sha256]);
    assert_eq!((last.status, last.header("location")), (StatusCode::NO_CONTENT, blob.as_str()));
    // The last answer was lost too.
    let looked = it.look(&address).await;
    assert_eq!((looked.header(tus::OFFSET), looked.header("location")), ("2097652", blob.as_str()));
    let known = it.begin(sha256, it.bytes.len()).await;
    assert_eq!((known.status, known.header("location")), (StatusCode::NO_CONTENT, blob.as_str()));
    let row = server.app.store.blob(sync_server::store::Shelf::Case(case), sha256).await.unwrap().unwrap();
    assert_eq!((row.size, row.media_type.as_str()), (2_097_652, "audio/wav"));
}

#[tokio::test]
async fn bytes_that_are_not_what_they_were_announced_as_get_no_name() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let phone = server.join("dana", Role::SocialWorker, &[case]).await;
    let it = Uploading { server: &server, phone: &phone, case, bytes: recording(3000) };
    let address = it.begin(Digest::of(b"other"), 3000).await.header("location").to_owned();
    assert_eq!(it.extend(&address, 0, 3000).await.problem(), ProblemKind::DigestMismatch);
    assert_eq!(it.look(&address).await.status, StatusCode::NOT_FOUND);
    let shelf = sync_server::store::Shelf::Case(case);
    assert_eq!(server.app.store.blob(shelf, Digest::of(b"other")).await.unwrap(), None);
}

#[tokio::test]
async fn a_newer_request_breaks_off_one_that_hangs_and_nothing_that_came_is_lost() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let phone = server.join("dana", Role::SocialWorker, &[case]).await;
    let it = Uploading { server: &server, phone: &phone, case, bytes: recording(5000) };
    let address = it.begin(Digest::of(&it.bytes), 5000).await.header("location").to_owned();
    let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Bytes, std::io::Error>>(1);
    let stream = futures_util::stream::unfold(receiver, |mut receiver| async {
        receiver.recv().await.map(|piece| (piece, receiver))
    });
    let hanging = it.chunk(&address, 0, Body::from_stream(Box::pin(stream)), None);
    let router = server.router.clone();
    let hanging = tokio::spawn(async move { tower::ServiceExt::oneshot(router, hanging).await.unwrap() });
    sender.send(Ok(Bytes::from(it.bytes[..2000].to_vec()))).await.unwrap();
    // The channel holds one piece: when it takes another, the first was read.
    sender.send(Ok(Bytes::from(it.bytes[2000..3000].to_vec()))).await.unwrap();
    let reserved = sender.reserve().await.unwrap();
    let looked = it.look(&address).await;
    assert_eq!(hanging.await.unwrap().status(), StatusCode::CONFLICT);
    drop(reserved);
    let offset: usize = looked.header(tus::OFFSET).parse().unwrap();
    assert!((2000..=3000).contains(&offset), "{offset}");
    assert_eq!(it.extend(&address, offset, 5000).await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn an_upload_ends_when_it_is_ended_or_after_seven_days_and_is_nobody_elses() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let phone = server.join("dana", Role::SocialWorker, &[case]).await;
    let other = server.join("ali", Role::SocialWorker, &[case]).await;
    let it = Uploading { server: &server, phone: &phone, case, bytes: recording(5000) };
    let address = it.begin(Digest::of(&it.bytes), 5000).await.header("location").to_owned();
    it.extend(&address, 0, 100).await;
    let foreign = Uploading { server: &server, phone: &other, case, bytes: Vec::new() };
    assert_eq!(foreign.look(&address).await.status, StatusCode::NOT_FOUND);
    let ended = server.call(it.ask("DELETE", &address).body(Body::empty()).unwrap()).await;
    assert_eq!(ended.status, StatusCode::NO_CONTENT);
    assert_eq!(it.look(&address).await.status, StatusCode::NOT_FOUND);

    let address = it.begin(Digest::of(&it.bytes), 5000).await.header("location").to_owned();
    it.extend(&address, 0, 100).await;
    let uploads = server.folder.path().join("uploads");
    assert_eq!(std::fs::read_dir(&uploads).unwrap().count(), 1);
    server.world.pass(7 * 24 * 60 * 60 * 1000);
    assert_eq!(it.look(&address).await.status, StatusCode::NOT_FOUND);
    sync_server::actions::tidy(&server.app).await.unwrap();
    assert_eq!(std::fs::read_dir(&uploads).unwrap().count(), 0);
}

#[tokio::test]
async fn an_upload_says_which_version_it_speaks_and_how_much_there_is() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let phone = server.join("dana", Role::SocialWorker, &[case]).await;
    let it = Uploading { server: &server, phone: &phone, case, bytes: Vec::new() };
    let request = ask("POST", &wire::fill(path::UPLOADS, &[&case]), phone.token());
    let silent = server.call(request.body(Body::empty()).unwrap()).await;
    assert_eq!(silent.problem(), ProblemKind::Malformed);
    assert_eq!(it.begin(Digest::of(b"x"), 33 << 20).await.problem(), ProblemKind::TooLarge);
    let empty = it.begin(Digest::of(b""), 0).await;
    assert_eq!(empty.status, StatusCode::CREATED);
    assert_eq!(it.begin(Digest::of(b""), 0).await.status, StatusCode::NO_CONTENT);
}
