//! Many devices that send the same picture at the same instant.
use shared::{
    digest::Digest,
    people::Role,
    wire::{self, events::Outcome, path},
};

use crate::support::{Server, captured};

/// `HEARD_RACES=200 cargo test -p sync-server --test http race -- --nocapture` for the full number.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_accepted_event_has_its_blob_however_many_send_the_same_bytes_at_once() {
    let rounds = std::env::var("HEARD_RACES").ok().and_then(|it| it.parse().ok()).unwrap_or(10_u64);
    let server = std::sync::Arc::new(Server::start().await);
    let case = server.case(1).await;
    let mut phones = Vec::new();
    for number in 0..8 {
        phones.push(server.join(&format!("worker{number}"), Role::SocialWorker, &[case]).await);
    }
    let mut accepted = 0;
    for round in 0..rounds {
        let bytes = Digest::of(&round.to_be_bytes()).0.repeat(2000);
        let start = std::sync::Arc::new(tokio::sync::Barrier::new(phones.len()));
        let tasks: Vec<_> = phones
            .drain(..)
            .map(|mut phone| {
                let (server, start, bytes) = (server.clone(), start.clone(), bytes.clone());
                tokio::spawn(async move {
                    start.wait().await;
                    assert!(server.put(&phone, case, &bytes).await.status.is_success());
                    let (_, fact) = captured(phone.written, &bytes);
                    let event = phone.write(case, None, fact);
                    let answer = server.push(&phone, case, &[event]).await;
                    assert_eq!(answer.results[0].outcome, Outcome::Accepted);
                    let blob = wire::fill(path::BLOB, &[&case, &Digest::of(&bytes)]);
                    assert_eq!(server.get(&blob, phone.session()).await.body, bytes);
                    phone
                })
            })
            .collect();
        for task in tasks {
            phones.push(task.await.unwrap());
            accepted += 1;
        }
    }
    println!("{rounds} rounds: {accepted} events accepted, each with its blob");
}
