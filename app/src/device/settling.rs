//! A finger that taps twice means it once.
use dioxus::prelude::*;

use super::Device;

/// As long as a second tap takes: children tap again after 300 to 500 ms.
const SETTLING_MS: u32 = 350;

/// Whether `what` became what it is just now, so that the second tap of a quick finger must fall on nothing. Without a
/// clock nothing has to settle.
pub fn use_settling<T: Clone + PartialEq + 'static>(what: T) -> ReadSignal<bool> {
    let device = try_use_context::<Device>();
    let mut latest = use_signal(|| 0_u32);
    let mut settled = use_signal(|| 0_u32);
    use_effect(use_reactive!(|what| {
        let _ = what;
        let Some(device) = device.clone() else { return };
        latest += 1;
        let mine = *latest.peek();
        spawn(async move {
            device.pause(SETTLING_MS).await;
            settled.set(mine);
        });
    }));
    use_memo(move || latest() != settled()).into()
}
