//! Picks the renderer and launches.
fn main() {}
