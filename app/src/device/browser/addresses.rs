//! The addresses of the app, in the browser's bar and its history. Dioxus has the same, but only together with
//! a way to run scripts from text, which a page with our policy could not use and would have to load.
use std::{rc::Rc, sync::Arc};

use dioxus_history::{History, provide_history_context};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use super::window;

/// For every router below the component that calls this.
pub fn use_addresses() {
    dioxus::prelude::use_hook(|| provide_history_context(Rc::new(Addresses)));
}

struct Addresses;

impl History for Addresses {
    fn current_route(&self) -> String {
        let location = window().location();
        let parts = [location.pathname(), location.search(), location.hash()];
        parts.into_iter().map(Result::unwrap_or_default).collect()
    }

    fn go_back(&self) {
        if let Ok(history) = window().history() {
            let _ = history.back();
        }
    }

    fn go_forward(&self) {
        if let Ok(history) = window().history() {
            let _ = history.forward();
        }
    }

    fn push(&self, route: String) {
        if route == self.current_route() {
            return;
        }
        if let Ok(history) = window().history() {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&route));
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    fn replace(&self, route: String) {
        if let Ok(history) = window().history() {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&route));
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    fn external(&self, url: String) -> bool {
        window().location().set_href(&url).is_ok()
    }

    fn updater(&self, changed: Arc<dyn Fn() + Send + Sync>) {
        let moved = Closure::<dyn Fn()>::new(move || changed());
        let _ = window().add_event_listener_with_callback("popstate", moved.as_ref().unchecked_ref());
        // The router lives as long as the page.
        moved.forget();
    }
}
