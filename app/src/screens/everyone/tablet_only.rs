//! From 3 to 8 years a child is met on a tablet: said to the adult before anything starts.
use dioxus::prelude::*;
use shared::people::AgeBand;

use crate::{
    device::Device,
    model::child_mode::needs_tablet,
    ui::{Notice, NoticeKind},
    words::{key, say},
};

/// Whether this device is too small for the pages of this age.
pub fn too_small(device: &Device, band: AgeBand) -> bool {
    needs_tablet(band) && device.is_phone()
}

/// What the adult is told then.
#[component]
pub fn TabletOnly() -> Element {
    rsx! {
        Notice { kind: NoticeKind::Attention, p { {say(key::EVERYONE_TABLET_ONLY)} } }
    }
}
