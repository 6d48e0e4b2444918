//! A finger that taps twice means it once.
use dioxus::prelude::*;

use super::Device;

/// As long as a second tap takes: children tap again after 300 to 500 ms.
const SETTLING_MS: u32 = 350;

/// Whether `what` became what it is just now, so that the second tap of a quick finger must fall on nothing: from the
/// first moment on. Without a clock nothing has to settle.
pub fn use_settling<T: Clone + PartialEq + 'static>(what: T) -> bool {
    let device = try_use_context::<Device>();
    let has_clock = device.is_some();
    let mut settled = use_signal(|| None::<T>);
    let now = what.clone();
    use_effect(use_reactive!(|what| {
        let Some(device) = device.clone() else { return };
        spawn(async move {
            device.pause(SETTLING_MS).await;
            settled.set(Some(what));
        });
    }));
    has_clock && settled.read().as_ref() != Some(&now)
}
