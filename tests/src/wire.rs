//! An adult with another device, who speaks to the server as the app's sync does, and writes down what came back.
//! For second tablets, and for what nobody could ask for with the app.
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Method, header};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use shared::{
    answer::Blob,
    digest::Digest,
    event::{Event, Fact, LogHead},
    id::{CaseId, DeviceId, EventId, InstallationId, VisitId},
    people::Case,
    time::Moment,
    wire::{
        self,
        book::Book,
        events::{PullResponse, PushRequest, PushResponse, PushResult},
        fill, path,
        sessions::{PairRequest, Paired, SignInRequest, SignedIn},
    },
};

use crate::server::Server;

pub struct Adult {
    client: Client,
    address: String,
    signed_in: SignedIn,
    device: DeviceId,
    head: LogHead,
}

/// Everything of an answer that somebody could learn from. The time of the answer is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Adult {
    /// A practice account on a new device.
    pub async fn sign_in(server: &Server, login: &str) -> Result<Self> {
        let (client, address) = (Client::new(), server.address());
        let installation = InstallationId::make(now_ms(), random());
        let pair =
            PairRequest { installation, code: server.pairing_code()?, name: format!("{login}’s own") };
        let paired: Paired = post(&client, &address, path::INSTALLATIONS, None, &pair).await?;
        let device = DeviceId::make(now_ms(), random());
        let request = SignInRequest {
            installation,
            installation_token: paired.installation_token,
            login: login.into(),
            password: format!("practice-{login}"),
            device,
        };
        let signed_in = post(&client, &address, path::SESSIONS, None, &request).await?;
        Ok(Self { client, address, signed_in, device, head: LogHead::default() })
    }

    /// The case of the child whom practice calls so.
    pub fn case(&self, first_name: &str) -> Result<&Case> {
        let found = self.signed_in.cases.iter().find(|case| case.first_name == first_name);
        found.with_context(|| format!("{} is not on a case of {first_name}", self.signed_in.person.name))
    }

    /// Writes the next event of this device's log, and sends it.
    pub async fn tell(&mut self, case: CaseId, visit: Option<VisitId>, fact: Fact) -> Result<PushResult> {
        let event = Event {
            id: EventId::make(now_ms(), random()),
            device: self.device,
            device_seq: self.head.seq + 1,
            prev: self.head.digest,
            at: Moment::new(i64::try_from(now_ms())?, 0),
            mono_ms: now_ms() % 1_000_000,
            actor: self.signed_in.person.id,
            case,
            visit,
            fact,
        };
        let bytes = event.write();
        self.head = self.head.then(&event, Digest::of(&bytes))?;
        let events = vec![RawValue::from_string(String::from_utf8(bytes)?)?];
        let token = Some(self.signed_in.device_token.as_str());
        let to = fill(path::EVENTS, &[&case]);
        let became: PushResponse =
            post(&self.client, &self.address, &to, token, &PushRequest { events }).await?;
        became.results.into_iter().next().context("an answer for the event")
    }

    /// Hands bytes over, and answers how an event names them.
    pub async fn put_blob(&self, case: CaseId, bytes: Vec<u8>, media_type: &str) -> Result<Blob> {
        let sha256 = Digest::of(&bytes);
        let blob = Blob { sha256, size: bytes.len() as u64, media_type: media_type.into() };
        let to = format!("{}{}", self.address, fill(path::BLOB, &[&case, &sha256]));
        let request = self.client.put(to).bearer_auth(&self.signed_in.device_token);
        let request = request.header(wire::header::PROTOCOL, wire::PROTOCOL);
        let answer = request.header(header::CONTENT_TYPE, media_type).body(bytes).send().await?;
        ensure!(answer.status().is_success(), "the blob was refused: {}", answer.text().await?);
        Ok(blob)
    }

    /// The whole case, as a social worker of it may read it.
    pub async fn pull(&self, case: CaseId) -> Result<Vec<Event>> {
        let mut events = Vec::new();
        let mut after = String::new();
        loop {
            let from = if after.is_empty() { String::new() } else { format!("?after={after}") };
            let answer = self.get(&format!("{}{from}", fill(path::EVENTS, &[&case]))).await?;
            let pulled: PullResponse = answer.json()?;
            for it in &pulled.events {
                events.push(Event::read(it.event.get().as_bytes())?);
            }
            if !pulled.more {
                return Ok(events);
            }
            after = pulled.next;
        }
    }

    pub async fn book(&self, case: CaseId) -> Result<Book> {
        self.get(&fill(path::BOOK, &[&case])).await?.json()
    }

    pub async fn blob(&self, case: CaseId, digest: Digest) -> Result<Vec<u8>> {
        let answer = self.get(&fill(path::BLOB, &[&case, &digest])).await?;
        ensure!(answer.status == 200, "the blob is not there: {}", answer.status);
        Ok(answer.body)
    }

    /// Any address, as the person who is signed in.
    pub async fn get(&self, address: &str) -> Result<Answered> {
        self.ask(Method::GET, address).await
    }

    pub async fn ask(&self, method: Method, address: &str) -> Result<Answered> {
        let request = self.client.request(method, format!("{}{address}", self.address));
        let request = request.bearer_auth(&self.signed_in.session_token);
        Answered::of(request.header(wire::header::PROTOCOL, wire::PROTOCOL).send().await?).await
    }
}

impl Answered {
    async fn of(answer: reqwest::Response) -> Result<Self> {
        let text = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = answer.headers().iter().filter(|(name, _)| **name != header::DATE);
        let headers = headers.map(|(name, value)| (name.to_string(), text(value))).collect();
        Ok(Self { status: answer.status().as_u16(), headers, body: answer.bytes().await?.to_vec() })
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        ensure!(self.status == 200, "{}: {}", self.status, self.text());
        serde_json::from_slice(&self.body).with_context(|| self.text())
    }
}

async fn post<T: DeserializeOwned>(
    client: &Client,
    address: &str,
    to: &str,
    token: Option<&str>,
    body: &impl Serialize,
) -> Result<T> {
    let mut request = client.post(format!("{address}{to}")).header(wire::header::PROTOCOL, wire::PROTOCOL);
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    let request = request.header(header::CONTENT_TYPE, "application/json").body(serde_json::to_vec(body)?);
    let answer = Answered::of(request.send().await?).await?;
    ensure!((200..300).contains(&answer.status), "{to}: {} {}", answer.status, answer.text());
    serde_json::from_slice(&answer.body).with_context(|| answer.text())
}

pub fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970");
    u64::try_from(since.as_millis()).expect("not that far past")
}

pub fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    getrandom::fill(&mut bytes).expect("the machine has a source of chance");
    bytes
}
