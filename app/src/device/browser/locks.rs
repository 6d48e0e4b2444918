//! The lock that says "a visit is open here". The service worker looks for it before it takes a new version
//! into use, and a second window before it says why it must wait.
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// As in `assets/web/sw.js`.
const VISIT: &str = "heard-visit";

#[wasm_bindgen]
extern "C" {
    // web-sys has Web Locks only behind its flag for unstable interfaces.
    #[wasm_bindgen(js_namespace = ["navigator", "locks"], js_name = request, catch)]
    fn request(name: &str, held: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "locks"], js_name = query, catch)]
    fn query() -> Result<Promise, JsValue>;
}

/// The lock, while this page holds it.
#[derive(Default)]
pub struct Held {
    release: Option<Function>,
}

impl Held {
    pub fn hold(&mut self, open: bool) {
        match (open, self.release.take()) {
            (true, None) => self.release = take(),
            (true, held) => self.release = held,
            (false, Some(release)) => {
                let _ = release.call0(&JsValue::UNDEFINED);
            }
            (false, None) => {}
        }
    }
}

/// Answers what releases it again.
fn take() -> Option<Function> {
    let mut release = None;
    let until = Promise::new(&mut |resolve, _| release = Some(resolve));
    let held = Closure::once_into_js(move || JsValue::from(until));
    let _settled = request(VISIT, &held).ok()?;
    release
}

/// Whether any page of the app holds it.
pub async fn visit_is_held() -> bool {
    let Ok(asked) = query() else { return false };
    let Ok(answer) = JsFuture::from(asked).await else { return false };
    let held = Reflect::get(&answer, &"held".into()).unwrap_or_else(|_| Object::new().into());
    held.dyn_into::<Array>().is_ok_and(|locks| {
        locks.iter().any(|lock| {
            Reflect::get(&lock, &"name".into()).is_ok_and(|name| name.as_string().as_deref() == Some(VISIT))
        })
    })
}
