//! The drawing pad and nothing else, for measuring it in a browser: `docs/performance.md` says how. Nobody loads it.

#[cfg(target_arch = "wasm32")]
fn main() {
    use dioxus::prelude::*;

    LaunchBuilder::new()
        .with_cfg(web! { dioxus::web::Config::new().rootname("main") })
        .launch(app::ink::BenchPad);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("the pad is measured in a browser: `cargo xtask web --bench`");
}
