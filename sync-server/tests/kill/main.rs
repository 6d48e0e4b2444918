//! A real server process under eight clients: killed at random moments, it never forgets what it acknowledged.
//!
//! `HEARD_ROUNDS=200 cargo test -p sync-server --test kill -- --nocapture` for the full number, and
//! `cargo test --release -p sync-server --test kill -- --ignored --nocapture` for the measurements.
#![allow(clippy::unwrap_used, reason = "all of this is tests")]
#![allow(clippy::disallowed_methods, reason = "these tests wait for a real process and time it")]

mod client;
mod measure;
mod process;

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use client::{Client, blob_path};
use process::Process;
use shared::{
    digest::Digest,
    event::Event,
    id::EventId,
    wire::{self, events::PullResponse, path},
};

const CLIENTS: u64 = 8;

#[test]
fn nothing_that_was_acknowledged_is_lost_when_the_server_is_killed() {
    let rounds = std::env::var("HEARD_ROUNDS").ok().and_then(|it| it.parse().ok()).unwrap_or(8_u64);
    let mut process = Process::start();
    let stop = Arc::new(AtomicBool::new(false));
    let acknowledged: Arc<Mutex<BTreeMap<EventId, Digest>>> = Arc::default();
    let threads: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let mut client = Client::sign_in(&process, number);
            let (stop, acknowledged) = (Arc::clone(&stop), Arc::clone(&acknowledged));
            std::thread::spawn(move || {
                let mut count = 0_u64;
                while !stop.load(Ordering::Relaxed) {
                    count += 1;
                    // Every fourth picture is one that all clients send.
                    let name = if count.is_multiple_of(4) { count } else { number << 32 | count };
                    let bytes = Digest::of(&name.to_be_bytes()).0.repeat(400);
                    let event = client.capture(&bytes);
                    // A device that gets no answer sends the same again, for as long as it takes.
                    while client.put(&bytes).is_none() || client.push(&event).is_none() {
                        if stop.load(Ordering::Relaxed) {
                            return;
                        }
                        std::thread::sleep(Duration::from_millis(5));
                    }
                    let digest = Digest::of(&bytes);
                    acknowledged.lock().unwrap().insert(event.id, digest);
                }
            })
        })
        .collect();
    for _ in 0..rounds {
        let mut random = [0; 1];
        getrandom::fill(&mut random).unwrap();
        std::thread::sleep(Duration::from_millis(20 + u64::from(random[0])));
        process.kill();
        process.start_again();
    }
    stop.store(true, Ordering::Relaxed);
    for thread in threads {
        thread.join().unwrap();
    }

    let reader = Client::sign_in(&process, 99);
    let mut kept: BTreeMap<EventId, Event> = BTreeMap::new();
    let mut query = String::new();
    loop {
        let path = format!("{}?limit=500{query}", wire::fill(path::EVENTS, &[&reader.case()]));
        let page: PullResponse = serde_json::from_slice(&reader.get(&path).unwrap()).unwrap();
        for pulled in page.events {
            let event = Event::read(pulled.event.get().as_bytes()).unwrap();
            kept.insert(event.id, event);
        }
        query = format!("&after={}", page.next);
        if !page.more {
            break;
        }
    }
    let acknowledged = acknowledged.lock().unwrap();
    let lost = acknowledged.keys().filter(|id| !kept.contains_key(id)).count();
    let without_blob = kept.values().filter(|event| {
        let sha256 = event.blob().expect("all events here are captures").sha256;
        let bytes = reader.get(&blob_path(reader.case(), &sha256));
        bytes.is_none_or(|bytes| Digest::of(&bytes) != sha256)
    });
    let without_blob = without_blob.count();
    println!(
        "{rounds} kills under {CLIENTS} clients: {} events acknowledged, {} kept, {lost} lost, {without_blob} \
         without their blob",
        acknowledged.len(),
        kept.len(),
    );
    assert!(acknowledged.len() as u64 > rounds, "the clients got through between the kills");
    assert_eq!((lost, without_blob), (0, 0));
    assert!(process.audit_is_whole());
}
