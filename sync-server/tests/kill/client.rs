//! A device that speaks plain HTTP over one connection, and takes a broken one for no answer.
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

use serde_json::{Value, json};
use shared::{
    answer::{Answer, Blob, PromptShown},
    digest::Digest,
    event::{Event, Fact, LogHead},
    id::{CaptureId, CaseId, DeviceId, EventId, InstallationId},
    people::AgeBand,
    time::Moment,
    wire::{
        self,
        events::{Outcome, PushResponse},
        path,
        sessions::{Paired, SignedIn},
    },
};

use crate::process::Process;

pub struct Client {
    port: u16,
    connection: Option<BufReader<TcpStream>>,
    signed_in: Option<SignedIn>,
    device: DeviceId,
    head: LogHead,
    number: u64,
}

impl Client {
    pub fn sign_in(process: &Process, number: u64) -> Self {
        let device = DeviceId::make(number, [number as u8; 10]);
        let mut client = Self {
            port: process.port,
            connection: None,
            signed_in: None,
            device,
            head: LogHead::default(),
            number,
        };
        let installation = InstallationId::make(number, [0; 10]);
        let request = json!({"installation": installation, "code": process.pairing_code(), "name": "client"});
        let paired: Paired = client.post(path::INSTALLATIONS, &request);
        let request = json!({
            "installation": installation, "installation_token": paired.installation_token,
            "login": "dana", "password": "practice-dana", "device": device
        });
        client.signed_in = Some(client.post(path::SESSIONS, &request));
        client
    }

    fn post<T: serde::de::DeserializeOwned>(&mut self, path: &str, body: &Value) -> T {
        let (status, answer) = self.ask("POST", path, "", &serde_json::to_vec(body).unwrap()).unwrap();
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&answer));
        serde_json::from_slice(&answer).unwrap()
    }

    fn me(&self) -> &SignedIn {
        self.signed_in.as_ref().unwrap()
    }

    pub fn case(&self) -> CaseId {
        self.me().cases[0].id
    }

    /// The next event of this device's log.
    pub fn capture(&mut self, bytes: &[u8]) -> Event {
        let seq = self.head.seq + 1;
        let number = self.number << 32 | seq;
        let drawing = Blob {
            sha256: Digest::of(bytes),
            size: bytes.len() as u64,
            media_type: shared::drawing::MEDIA_TYPE.into(),
        };
        let prompt = PromptShown {
            code: "DAY".into(),
            version: 1,
            set: "set".into(),
            set_version: 1,
            band: AgeBand::From6To8,
            language: "en-GB".into(),
            text: "Draw your day".into(),
            read_aloud: 0,
            read_by: None,
        };
        let capture = CaptureId::make(number, [0; 10]);
        let event = Event {
            id: EventId::make(number, [self.number as u8; 10]),
            device: self.device,
            device_seq: seq,
            prev: self.head.digest,
            at: Moment::new(1_800_000_000_000, 0),
            mono_ms: 0,
            actor: self.me().person.id,
            case: self.case(),
            visit: None,
            fact: Fact::Captured {
                capture,
                prompt,
                answer: Answer::Draw { drawing },
                took_ms: 0,
                about: None,
            },
        };
        self.head = self.head.then(&event, Digest::of(&event.write())).unwrap();
        event
    }

    /// Whether the server said that it has the bytes; nothing when there was no answer.
    pub fn put(&mut self, bytes: &[u8]) -> Option<()> {
        let path = blob_path(self.case(), &Digest::of(bytes));
        let token = self.me().device_token.clone();
        let (status, answer) = self.ask("PUT", &path, &token, bytes)?;
        assert!(matches!(status, 201 | 204), "{status} {}", String::from_utf8_lossy(&answer));
        Some(())
    }

    /// Whether the server said that it has the event.
    pub fn push(&mut self, event: &Event) -> Option<()> {
        let body = [b"{\"events\":[", &event.write()[..], b"]}"].concat();
        let token = self.me().device_token.clone();
        let (status, answer) = self.ask("POST", &wire::fill(path::EVENTS, &[&self.case()]), &token, &body)?;
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&answer));
        let answer: PushResponse = serde_json::from_slice(&answer).unwrap();
        let outcome = answer.results[0].outcome;
        assert!(matches!(outcome, Outcome::Accepted | Outcome::Duplicate), "{answer:?}");
        Some(())
    }

    /// What the server gives to the person who is signed in.
    pub fn get(&self, path: &str) -> Option<Vec<u8>> {
        let mut reader = Self { connection: None, signed_in: None, ..*self };
        let (status, body) = reader.ask("GET", path, &self.me().session_token, b"")?;
        (status == 200).then_some(body)
    }

    fn ask(&mut self, method: &str, path: &str, token: &str, body: &[u8]) -> Option<(u16, Vec<u8>)> {
        let answer = self.try_ask(method, path, token, body);
        if answer.is_none() {
            self.connection = None;
        }
        answer
    }

    fn try_ask(&mut self, method: &str, path: &str, token: &str, body: &[u8]) -> Option<(u16, Vec<u8>)> {
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => {
                let stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
                stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
                stream.set_nodelay(true).ok()?;
                none.insert(BufReader::new(stream))
            }
        };
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {}\r\n\
             content-type: application/json\r\nauthorization: Bearer {token}\r\n\r\n",
            body.len()
        )
        .into_bytes();
        request.extend_from_slice(body);
        connection.get_mut().write_all(&request).ok()?;
        let mut line = String::new();
        connection.read_line(&mut line).ok()?;
        let status = line.split(' ').nth(1)?.parse().ok()?;
        let mut length = 0;
        loop {
            line.clear();
            connection.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            if name == "content-length" {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        connection.read_exact(&mut body).ok()?;
        Some((status, body))
    }
}

pub fn blob_path(case: CaseId, sha256: &Digest) -> String {
    wire::fill(path::BLOB, &[&case, sha256])
}
