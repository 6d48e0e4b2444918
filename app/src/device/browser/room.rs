//! What the browser says of the room it gives.
use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageEstimate;

use super::{Room, window};

const MIB: f64 = 1024.0 * 1024.0;

pub async fn look() -> Room {
    let storage = window().navigator().storage();
    let persisted = match storage.persisted() {
        Ok(asked) => JsFuture::from(asked).await.ok().and_then(|answer| answer.as_bool()),
        Err(_) => None,
    };
    let estimate = match storage.estimate() {
        Ok(asked) => JsFuture::from(asked).await.ok().map(StorageEstimate::from),
        Err(_) => None,
    };
    let quota = estimate.as_ref().and_then(StorageEstimate::get_quota);
    let usage = estimate.as_ref().and_then(StorageEstimate::get_usage);
    let free =
        quota.zip(usage).map(|(quota, usage)| (quota - usage).max(0.0)).filter(|free| !is_made_up(*free));
    Room {
        persisted,
        free_bytes: free.map(|free| free as u64),
        private_suspected: persisted != Some(true) && free.is_some() && quota.is_some_and(is_tiny),
    }
}

/// So that nobody is told apart by their disk, Chromium since 2025 says a round number of gigabytes, whatever
/// is free, in a private window too. That is no answer.
fn is_made_up(free: f64) -> bool {
    free > 0.0 && free % (1024.0 * MIB) == 0.0
}

/// A private window of Chromium keeps everything in memory and gives a part of that. The size of the heap,
/// which only Chromium tells, shows how much that is; without it, half a gigabyte is less than any browser
/// gives on a device that has room.
fn is_tiny(quota: f64) -> bool {
    let heap = Reflect::get(&window(), &"performance".into())
        .and_then(|performance| Reflect::get(&performance, &"memory".into()))
        .and_then(|memory| Reflect::get(&memory, &"jsHeapSizeLimit".into()))
        .ok()
        .and_then(|limit| limit.as_f64());
    quota < heap.map_or(512.0 * MIB, |heap| heap * 2.0)
}
