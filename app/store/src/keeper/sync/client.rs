//! What the server can be asked, typed. An answer that does not say it is the server's is no answer.
use std::rc::Rc;

use serde::{Serialize, de::DeserializeOwned};
use shared::{
    answer::Blob,
    digest::Digest,
    id::{CaseId, RecoveryId, UploadId},
    wire::{
        self, PROTOCOL,
        blobs::tus,
        book::Book,
        events::{OwnLog, PullResponse, PushRequest, PushResponse},
        fill, path,
        problem::{Problem, ProblemKind},
        recovery::{Recovery, RecoveryRequest},
        sessions::{Me, PairRequest, Paired, Pairing, SignInRequest, SignedIn},
    },
};

use super::transport::{NoAnswer, Request, Response, Transport};
use crate::ask::Failure;

/// Why a call came to nothing.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CallError {
    /// The server did not answer, or what answered was not the server.
    #[error("no answer")]
    NoAnswer,
    /// The server refused.
    #[error("refused: {}", .0.kind.name())]
    Refused(Box<Problem>),
}

/// Where an upload stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// The server has the blob already.
    There,
    /// Chunks go to this upload.
    Upload(UploadId),
}

type Called<T> = Result<T, CallError>;

/// Speaks with one server.
#[derive(Clone)]
pub struct Client {
    transport: Rc<dyn Transport>,
    base: String,
}

impl Client {
    /// A client of the server at `base`; nothing for the page's own.
    pub fn new(transport: Rc<dyn Transport>, base: String) -> Self {
        Self { transport, base }
    }

    /// Pairs.
    pub async fn pair(&self, request: &PairRequest) -> Called<Paired> {
        self.post(path::INSTALLATIONS.into(), None, request).await
    }

    /// Signs in.
    pub async fn sign_in(&self, request: &SignInRequest) -> Called<SignedIn> {
        self.post(path::SESSIONS.into(), None, request).await
    }

    /// A code for another device.
    pub async fn make_pairing(&self, session: &str) -> Called<Pairing> {
        self.post(path::PAIRINGS.into(), Some(session), &serde_json::json!({})).await
    }

    /// Who am I, and which cases am I on.
    pub async fn me(&self, session: &str) -> Called<Me> {
        self.get(path::ME.into(), session).await
    }

    /// How far the server has this device's log.
    pub async fn own_log(&self, device: &str) -> Called<OwnLog> {
        self.get(path::OWN_LOG.into(), device).await
    }

    /// Hands over events.
    pub async fn push(&self, device: &str, case: CaseId, request: &PushRequest) -> Called<PushResponse> {
        self.post(fill(path::EVENTS, &[&case]), Some(device), request).await
    }

    /// Reads events.
    pub async fn pull(&self, session: &str, case: CaseId, after: Option<&str>) -> Called<PullResponse> {
        let mut path = fill(path::EVENTS, &[&case]);
        if let Some(after) = after {
            // A cursor is made of characters that need no escape (docs/wire.md).
            path = format!("{path}?after={after}");
        }
        self.get(path, session).await
    }

    /// Reads the book.
    pub async fn book(&self, session: &str, case: CaseId) -> Called<Book> {
        self.get(fill(path::BOOK, &[&case]), session).await
    }

    /// Reads a blob.
    pub async fn blob(&self, session: &str, case: CaseId, sha256: Digest) -> Called<Vec<u8>> {
        let request = self.request("GET", fill(path::BLOB, &[&case, &sha256]), Some(session));
        Ok(self.send(request).await?.body)
    }

    /// Puts a small blob.
    pub async fn put_blob(&self, device: &str, case: CaseId, blob: &Blob, bytes: Vec<u8>) -> Called<()> {
        let mut request = self.request("PUT", fill(path::BLOB, &[&case, &blob.sha256]), Some(device));
        request.headers.push(("content-type", blob.media_type.clone()));
        request.headers.push(("content-digest", format!("sha-256=:{}:", base64(&blob.sha256.0))));
        request.headers.push(("if-none-match", "*".into()));
        request.body = bytes;
        self.send(request).await.map(|_| ())
    }

    /// Begins an upload.
    pub async fn begin_upload(&self, device: &str, case: CaseId, blob: &Blob) -> Called<Begun> {
        let mut request = self.tus("POST", fill(path::UPLOADS, &[&case]), device);
        request.headers.push((tus::LENGTH, blob.size.to_string()));
        let metadata =
            format!("sha256 {},type {}", base64(&blob.sha256.0), base64(blob.media_type.as_bytes()));
        request.headers.push((tus::METADATA, metadata));
        let answer = self.send(request).await?;
        if answer.status == 204 {
            return Ok(Begun::There);
        }
        let upload = answer.header("location").and_then(|it| it.rsplit('/').next()?.parse().ok());
        upload.map(Begun::Upload).ok_or(CallError::NoAnswer)
    }

    /// How many bytes of an upload the server has.
    pub async fn upload_offset(&self, device: &str, case: CaseId, upload: UploadId) -> Called<u64> {
        let request = self.tus("HEAD", fill(path::UPLOAD, &[&case, &upload]), device);
        offset(&self.send(request).await?)
    }

    /// Sends a chunk; says how many bytes the server has now.
    pub async fn send_chunk(
        &self,
        device: &str,
        case: CaseId,
        upload: UploadId,
        from: u64,
        chunk: Vec<u8>,
    ) -> Called<u64> {
        let mut request = self.tus("PATCH", fill(path::UPLOAD, &[&case, &upload]), device);
        request.headers.push(("content-type", tus::CHUNK.into()));
        request.headers.push((tus::OFFSET, from.to_string()));
        request.headers.push((tus::CHECKSUM, format!("sha256 {}", base64(&Digest::of(&chunk).0))));
        request.body = chunk;
        offset(&self.send(request).await?)
    }

    /// Asks the organisation to open a store.
    pub async fn ask_recovery(&self, session: &str, request: &RecoveryRequest) -> Called<Recovery> {
        self.post(path::RECOVERIES.into(), Some(session), request).await
    }

    /// Has it answered?
    pub async fn recovery(&self, session: &str, recovery: RecoveryId) -> Called<Recovery> {
        self.get(fill(path::RECOVERY, &[&recovery]), session).await
    }

    fn tus(&self, method: &'static str, path: String, device: &str) -> Request {
        let mut request = self.request(method, path, Some(device));
        request.headers.push((tus::RESUMABLE, tus::VERSION.into()));
        request
    }

    fn request(&self, method: &'static str, path: String, token: Option<&str>) -> Request {
        let mut headers = vec![(wire::header::PROTOCOL, PROTOCOL.to_string())];
        if let Some(token) = token {
            headers.push(("authorization", format!("Bearer {token}")));
        }
        Request { method, base: self.base.clone(), path, headers, body: Vec::new() }
    }

    async fn get<T: DeserializeOwned>(&self, path: String, token: &str) -> Called<T> {
        read(&self.send(self.request("GET", path, Some(token))).await?)
    }

    async fn post<T: DeserializeOwned>(
        &self,
        path: String,
        token: Option<&str>,
        body: &impl Serialize,
    ) -> Called<T> {
        let mut request = self.request("POST", path, token);
        request.headers.push(("content-type", "application/json".into()));
        request.body = serde_json::to_vec(body).expect("what travels can be written");
        read(&self.send(request).await?)
    }

    async fn send(&self, request: Request) -> Called<Response> {
        let answer = self.transport.send(request).await?;
        if answer.header(wire::header::SERVER).is_none() {
            return Err(CallError::NoAnswer);
        }
        if (200..300).contains(&answer.status) {
            return Ok(answer);
        }
        let problem = serde_json::from_slice(&answer.body).unwrap_or_else(|_| by_status(answer.status));
        Err(CallError::Refused(Box::new(problem)))
    }
}

fn read<T: DeserializeOwned>(answer: &Response) -> Called<T> {
    let json = answer.header("content-type").is_some_and(|it| it.starts_with("application/json"));
    if !json {
        return Err(CallError::NoAnswer);
    }
    serde_json::from_slice(&answer.body).map_err(|_| CallError::NoAnswer)
}

fn offset(answer: &Response) -> Called<u64> {
    answer.header(tus::OFFSET).and_then(|it| it.parse().ok()).ok_or(CallError::NoAnswer)
}

/// A refusal without a body that says why, as HEAD gives it.
fn by_status(status: u16) -> Problem {
    let kind = ProblemKind::ALL.iter().copied().find(|kind| kind.problem().status == status);
    Problem { status, ..kind.unwrap_or(ProblemKind::Other).problem() }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

impl From<NoAnswer> for CallError {
    fn from(NoAnswer: NoAnswer) -> Self {
        Self::NoAnswer
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        match error {
            CallError::NoAnswer => Self::NoAnswer,
            CallError::Refused(problem) => {
                Self::Refused { problem: problem.kind.name().to_owned(), wait_s: problem.retry_after_s }
            }
        }
    }
}
