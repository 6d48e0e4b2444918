//! The browser's worker: the keeper, and nothing else.
#[cfg(target_arch = "wasm32")]
fn main() {
    store::keeper::host::worker::serve();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    // On the desktop the app starts the keeper on a thread.
}
