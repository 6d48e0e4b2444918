//! Who may see an item: the child's own switches, off until the child turns them on. What was turned on can be
//! turned off again at any time.
use dioxus::prelude::*;
use shared::{
    answer::Sharing,
    event::Fact,
    id::{CaptureId, EventId},
};

use crate::{
    ui::{Glyph, Icon},
    words::{key, say},
};

#[component]
pub fn WhoMaySee(
    capture: CaptureId,
    sharing: Sharing,
    /// The choices that come to that: the next one replaces them, whoever's tablet they were made on.
    choices: Vec<EventId>,
    on_choose: Callback<Fact>,
) -> Element {
    let choose = use_callback(move |sharing| {
        on_choose.call(Fact::SharingChosen { capture, sharing, replaces: choices.clone() });
    });
    let offers = [
        (
            Glyph::Carer,
            key::CHILD_SEE_CARER_PLAIN,
            sharing.carer,
            Sharing { carer: !sharing.carer, ..sharing },
        ),
        (
            Glyph::Parent,
            key::CHILD_SEE_PARENT_PLAIN,
            sharing.parent,
            Sharing { parent: !sharing.parent, ..sharing },
        ),
    ];
    rsx! {
        div { class: "sharing", role: "group",
            for (glyph , words , on , turned) in offers {
                button {
                    key: "{words:?}",
                    class: "sharing-switch",
                    r#type: "button",
                    role: "switch",
                    aria_checked: on.to_string(),
                    onclick: move |_| choose.call(turned),
                    Icon { glyph }
                    span { class: "sharing-words", {say(words)} }
                    span { class: "sharing-state", {say(if on { key::CHILD_SEE_YES } else { key::CHILD_SEE_NO })} }
                }
            }
        }
    }
}
