//! A new version of the app waits until it is told that now is a good time; `boot.js` loads anew then.
use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::ServiceWorkerRegistration;

use super::window;

pub async fn take() {
    // Asked for by name: where service workers are refused the property is not there.
    let Ok(workers) = Reflect::get(&window().navigator(), &"serviceWorker".into()) else { return };
    let Ok(workers) = workers.dyn_into::<web_sys::ServiceWorkerContainer>() else { return };
    let Ok(answer) = JsFuture::from(workers.get_registration()).await else { return };
    let Ok(registration) = answer.dyn_into::<ServiceWorkerRegistration>() else { return };
    if let Some(waiting) = registration.waiting() {
        let message = Object::new();
        let _ = Reflect::set(&message, &"type".into(), &"activate".into());
        let _ = waiting.post_message(&message);
    }
}
