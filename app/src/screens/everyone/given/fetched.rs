//! Bytes on their way, from this device or from the server.
use dioxus::prelude::*;
use shared::{answer::Blob, id::CaseId};

use crate::{
    screens::everyone::words_for,
    services::Services,
    store::Failure,
    ui::{Button, ButtonKind, Notice, NoticeKind},
    words::{key, say},
};

/// Shows the bytes when all of them are there. When they are not, says so plainly, with a way to ask again.
#[component]
pub fn Fetched(case: CaseId, blobs: Vec<Blob>, show: Callback<Vec<Vec<u8>>, Element>) -> Element {
    let store = use_context::<Services>().store;
    let mut tries = use_signal(|| 0_u32);
    let bytes = use_resource(use_reactive!(|(case, blobs)| {
        tries();
        let store = store.clone();
        async move {
            let mut all = Vec::new();
            for blob in blobs {
                all.push(store.bytes(case, blob).await?);
            }
            Ok::<_, Failure>(all)
        }
    }));
    let coming = bytes.pending();
    match &*bytes.read() {
        Some(Ok(bytes)) => show.call(bytes.clone()),
        Some(Err(failure)) if !coming => rsx! {
            Notice {
                kind: NoticeKind::Attention,
                action: rsx! {
                    Button { kind: ButtonKind::Quiet, on_press: move |()| tries += 1, {say(key::EVERYONE_TRY_AGAIN)} }
                },
                {told(failure)}
            }
        },
        _ => rsx! { p { class: "coming", role: "status", {say(key::EVERYONE_FETCHING)} } },
    }
}

fn told(failure: &Failure) -> String {
    match failure {
        Failure::NoAnswer => say(key::EVERYONE_NOT_HERE_NO_SIGNAL),
        Failure::NotHere => say(key::EVERYONE_NOT_HERE),
        failure => words_for(failure),
    }
}
