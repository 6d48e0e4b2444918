//! Picks the machine and launches.
use std::process::ExitCode;

#[cfg(any(feature = "web", feature = "desktop"))]
use app::{
    device::{self, Device},
    screens::everyone::Start,
    store,
    words::{key, say},
};
#[cfg(any(feature = "web", feature = "desktop"))]
use dioxus::prelude::*;

#[cfg(any(feature = "web", feature = "desktop"))]
fn main() -> ExitCode {
    device::when_dead(say(key::EVERYONE_WRONG_NOTHING_LOST), say(key::EVERYONE_WRONG_GO_ON));
    let launcher = LaunchBuilder::new();
    #[cfg(feature = "web")]
    let launcher = launcher.with_cfg(web! { dioxus::web::Config::new().rootname("main") });
    #[cfg(feature = "desktop")]
    let launcher = launcher.with_cfg(desktop! { app::desktop::window() });
    launcher.launch(Root);
    ExitCode::SUCCESS
}

#[cfg(any(feature = "web", feature = "desktop"))]
#[component]
fn Root() -> Element {
    #[cfg(feature = "desktop")]
    app::desktop::use_files();
    #[cfg(feature = "web")]
    device::use_addresses();
    use_context_provider::<Device>(device::this);
    let world = use_hook(device::world);
    rsx! { Start { world, open: |()| Box::pin(store::open()) as device::Later<store::Opening> } }
}

#[cfg(not(any(feature = "web", feature = "desktop")))]
fn main() -> ExitCode {
    eprintln!("heard was built without a screen: choose the feature `web` or `desktop`");
    ExitCode::FAILURE
}
