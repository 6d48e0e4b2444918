//! What is private leaves no trace: two servers, the same but for ten private captures in one of them, give a
//! carer and a parent the same bytes for everything they can ask.
use axum::{body::Body, http::Request};
use base64::{Engine, prelude::BASE64_STANDARD};
use shared::{
    answer::Sharing,
    digest::Digest,
    event::Fact,
    id::{CaptureId, CaseId, RecoveryId, RemarkId},
    people::Role,
    wire::{
        self,
        blobs::tus,
        path,
        recovery::{RecoveryRequest, Sealed},
    },
};

use crate::support::{Answer, Phone, Server, ask, captured, drawing, json, noted, plain};

const PRIVATE: Sharing = Sharing { carer: false, parent: false };
const FOR_ALL: Sharing = Sharing { carer: true, parent: true };

struct Twin {
    server: Server,
    case: CaseId,
    worker: Phone,
    carer: Phone,
    parent: Phone,
}

/// A case with one shared drawing and one entry in the book.
async fn twin() -> Twin {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut worker = server.join("dana", Role::SocialWorker, &[case]).await;
    let mut carer = server.join("jo", Role::FosterCarer, &[case]).await;
    let parent = server.join("sam", Role::Parent, &[case]).await;
    server.visit(&mut worker, case, FOR_ALL).await;
    let note = carer.write(case, None, noted(1, "toast"));
    server.take(&carer, case, &[note]).await;
    Twin { server, case, worker, carer, parent }
}

impl Twin {
    /// Ten private captures with all that comes with them, and the worker at work on them.
    async fn ten_private_captures(&mut self) -> Vec<(CaptureId, Vec<u8>)> {
        let mut all = Vec::new();
        for _ in 0..10 {
            let (capture, bytes) = self.server.visit(&mut self.worker, self.case, PRIVATE).await;
            let remark = RemarkId::make(self.worker.written, [1; 10]);
            let events = [
                self.worker.write(self.case, None, Fact::Opened { capture }),
                self.worker.write(self.case, None, Fact::Remarked { remark, capture, text: "hm".into() }),
                self.worker.write(self.case, None, Fact::Reviewed { capture }),
            ];
            self.server.take(&self.worker, self.case, &events).await;
            let blob = wire::fill(path::BLOB, &[&self.case, &Digest::of(&bytes)]);
            self.server.get(&blob, self.worker.session()).await;
            all.push((capture, bytes));
        }
        let events = wire::fill(path::EVENTS, &[&self.case]);
        self.server.get(&events, self.worker.session()).await;
        all
    }

    /// Everything that somebody can ask, as a person and as a device.
    async fn everything(&self, who: &Phone, private: &[(CaptureId, Vec<u8>)]) -> Vec<(String, Answer)> {
        let mut phone = who.clone();
        let mut requests: Vec<Request<Body>> = Vec::new();
        let paths = [path::HELLO, path::HEALTH, path::OPENAPI, path::ME, path::OWN_LOG];
        let mut paths: Vec<String> = paths.map(str::to_owned).to_vec();
        for case in [self.case, CaseId::make(999, [0; 10])] {
            let events = wire::fill(path::EVENTS, &[&case]);
            paths.push(format!("{events}?after=AAAA&limit=1"));
            paths.push(format!("{events}?after=AZpBAAAAcACAAAAAAAAAAAAAAAAAAAAB"));
            paths.push(events);
            paths.push(wire::fill(path::BOOK, &[&case]));
            for (capture, bytes) in private {
                paths.push(wire::fill(path::BLOB, &[&case, &Digest::of(bytes)]));
                paths.push(wire::fill(path::PICTURE, &[&case, capture]));
            }
        }
        for path in &paths {
            for token in [phone.session(), phone.token()] {
                requests.push(plain("GET", path, token));
                requests.push(plain("HEAD", path, token));
            }
        }
        let (capture, bytes) = &private[0];
        let range = ask("GET", &wire::fill(path::BLOB, &[&self.case, &Digest::of(bytes)]), phone.session());
        requests.push(range.header("range", "bytes=0-1").body(Body::empty()).unwrap());
        // Sending the very bytes of a private drawing, as one who guesses would.
        for bytes in [bytes.clone(), b"others".to_vec()] {
            let sha256 = Digest::of(&bytes);
            let upload = ask("POST", &wire::fill(path::UPLOADS, &[&self.case]), phone.token())
                .header(tus::RESUMABLE, "1.0.0")
                .header(tus::LENGTH, bytes.len())
                .header(tus::METADATA, format!("sha256 {}", BASE64_STANDARD.encode(sha256.0)));
            requests.push(upload.body(Body::empty()).unwrap());
            let path = wire::fill(path::BLOB, &[&self.case, &sha256]);
            for _ in 0..2 {
                requests.push(ask("PUT", &path, phone.token()).body(Body::from(bytes.clone())).unwrap());
            }
        }
        // Writing, also what may not be written, and about what is private.
        let (_, fact) = captured(77, bytes);
        let events = [
            phone.write(self.case, None, noted(phone.written, "soup")),
            phone.write(self.case, None, fact),
            phone.write(
                self.case,
                None,
                Fact::SharingChosen { capture: *capture, sharing: FOR_ALL, replaces: Vec::new() },
            ),
            phone.write(self.case, None, Fact::VisitClosed),
            phone.write(self.case, None, Fact::Opened { capture: *capture }),
            phone.write(self.case, None, Fact::Unknown),
        ];
        for _ in 0..2 {
            requests.push(phone.push(self.case, &events));
        }
        requests.push(plain("GET", path::OWN_LOG, phone.token()));
        requests.push(plain("GET", &wire::fill(path::BOOK, &[&self.case]), phone.session()));
        requests.push(plain("POST", path::PAIRINGS, phone.session()));
        for device in [self.worker.device, phone.device] {
            let id = RecoveryId::make(device.0.as_u128() as u64 >> 20, [1; 10]);
            let sealed = Sealed { enc: String::new(), ciphertext: String::new() };
            let request = RecoveryRequest { id, device, sealed, reply_to: String::new() };
            requests.push(json("POST", path::RECOVERIES, phone.session(), &request));
            requests.push(plain("GET", &wire::fill(path::RECOVERY, &[&id]), phone.session()));
        }
        requests.push(plain("DELETE", path::SESSIONS, phone.session()));

        self.server.world.reseed(42);
        let mut answers = Vec::new();
        for request in requests {
            let asked = format!("{} {}", request.method(), request.uri());
            answers.push((asked, self.server.call(request).await));
        }
        let number = phone.written;
        let signed_in = self.server.sign_in(
            phone.installation,
            &phone.installation_token,
            &phone.signed_in.person.name,
            phone.device,
        );
        answers.push((format!("sign in {number}"), signed_in.await));
        answers
    }
}

#[tokio::test]
async fn every_byte_a_carer_or_a_parent_gets_is_the_same_with_and_without_ten_private_captures() {
    let quiet = twin().await;
    let mut busy = twin().await;
    let private = busy.ten_private_captures().await;
    for (before, after) in [(&quiet.carer, &busy.carer), (&quiet.parent, &busy.parent)] {
        let before = quiet.everything(before, &private).await;
        let after = busy.everything(after, &private).await;
        assert_eq!(before.len(), after.len());
        for ((asked, before), (_, after)) in before.iter().zip(&after) {
            assert_eq!(before, after, "{asked}");
        }
        let shown = before.iter().filter(|(_, answer)| answer.status.is_success()).count();
        assert!(shown > 15, "most of what is compared was given: {shown}");
    }
    // The same questions do get other answers for the one who may see.
    let seen = busy.everything(&busy.worker, &private).await;
    let unseen = quiet.everything(&quiet.worker, &private).await;
    assert!(seen.iter().zip(&unseen).filter(|(seen, unseen)| seen.1 != unseen.1).count() > 20);
}

#[tokio::test]
async fn to_ask_for_what_is_private_is_to_ask_for_what_is_not_there() {
    let mut twin = twin().await;
    let private = twin.ten_private_captures().await;
    let (capture, bytes) = &private[3];
    for phone in [&twin.carer, &twin.parent] {
        let pairs = [
            (
                wire::fill(path::BLOB, &[&twin.case, &Digest::of(bytes)]),
                wire::fill(path::BLOB, &[&twin.case, &Digest::of(&drawing(12345))]),
            ),
            (
                wire::fill(path::PICTURE, &[&twin.case, capture]),
                wire::fill(path::PICTURE, &[&twin.case, &CaptureId::make(5, [5; 10])]),
            ),
            (wire::fill(path::EVENTS, &[&twin.case]), wire::fill(path::EVENTS, &[&CaseId::make(5, [5; 10])])),
        ];
        for (private, nothing) in pairs {
            let private = twin.server.get(&private, phone.session()).await;
            assert_eq!(private.status, 404);
            assert_eq!(private, twin.server.get(&nothing, phone.session()).await);
        }
    }
}
