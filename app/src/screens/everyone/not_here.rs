//! An address that leads nowhere, or nowhere for the person who is in: the same page for both.
use dioxus::prelude::*;

use crate::{
    route::Route,
    ui::{Heading, Sheet},
    words::{key, say},
};

/// `rest` is what was asked for; it is not shown.
#[component]
pub fn NotHere(rest: Vec<String>) -> Element {
    let _ = rest;
    rsx! {
        Sheet {
            Heading { {say(key::EVERYONE_WRONG_NOT_FOUND)} }
            Link { class: "frame-link", to: Route::Home {}, {say(key::EVERYONE_NAV_HOME)} }
        }
    }
}
