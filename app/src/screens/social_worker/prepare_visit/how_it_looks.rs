//! How the child's pages look on this device: for eyes that need it otherwise.
use dioxus::prelude::*;
use shared::id::CaseId;

use super::with_name;
use crate::{
    screens::everyone::words_for,
    services::Services,
    store::{Comfort, Tint},
    ui::{ChooseOne, ChooseSome, Notice, NoticeKind, Offer},
    words::{Key, key, say},
};

const TINTS: [(&str, Tint, Key); 5] = [
    ("plain", Tint::Plain, key::WORKER_LOOKS_PLAIN),
    ("straw", Tint::Straw, key::WORKER_LOOKS_STRAW),
    ("sky", Tint::Sky, key::WORKER_LOOKS_SKY),
    ("leaf", Tint::Leaf, key::WORKER_LOOKS_LEAF),
    ("rose", Tint::Rose, key::WORKER_LOOKS_ROSE),
];

const LARGER: &str = "larger";
const STILL: &str = "still";

/// Kept at once, and for the next visit as well.
#[component]
pub fn HowItLooks(case: CaseId, name: String) -> Element {
    let store = use_context::<Services>().store;
    let mut comfort = use_signal(Comfort::default);
    let mut failed = use_signal(|| None);
    use_future({
        let store = store.clone();
        move || {
            let store = store.clone();
            async move {
                if let Ok(kept) = store.comfort(case).await {
                    comfort.set(kept);
                }
            }
        }
    });
    let keep = use_callback(move |now: Comfort| {
        comfort.set(now);
        let store = store.clone();
        spawn(async move { failed.set(store.keep_comfort(case, now).await.err()) });
    });
    let now = comfort();
    let tint = TINTS.iter().find(|(_, tint, _)| *tint == now.tint).map(|(value, ..)| (*value).to_owned());
    let picked = [(now.larger_text, LARGER), (now.less_motion, STILL)];
    rsx! {
        details { class: "prepare-more",
            summary {
                span { {with_name(key::WORKER_LOOKS, &name)} }
            }
            ChooseSome {
                legend: say(key::WORKER_LOOKS_EASIER),
                offers: vec![
                    Offer::new(LARGER, say(key::WORKER_LOOKS_LARGER)),
                    Offer::new(STILL, say(key::WORKER_LOOKS_STILL)),
                ],
                picked: picked.iter().filter(|(on, _)| *on).map(|(_, value)| (*value).to_owned()).collect::<Vec<_>>(),
                on_change: move |wished: Vec<String>| {
                    let wishes = |value: &str| wished.iter().any(|it| it == value);
                    keep.call(Comfort { larger_text: wishes(LARGER), less_motion: wishes(STILL), ..comfort() });
                },
            }
            ChooseOne {
                legend: say(key::WORKER_LOOKS_PAPER),
                name: "tint",
                offers: TINTS.iter().map(|(value, _, words)| Offer::new(*value, say(*words))).collect::<Vec<_>>(),
                picked: tint,
                on_pick: move |value: String| {
                    if let Some((_, tint, _)) = TINTS.iter().find(|(known, ..)| *known == value) {
                        keep.call(Comfort { tint: *tint, ..comfort() });
                    }
                },
            }
            if let Some(failure) = failed() {
                Notice { kind: NoticeKind::Attention, p { {words_for(&failure)} } }
            }
        }
    }
}
