//! The screen stays on while a child talks or listens, where a browser can see to that. On the desktop nothing is done.

/// Keeps the screen on until it is dropped. A browser that can not, or will not, changes nothing else.
pub struct Awake {
    #[cfg(target_arch = "wasm32")]
    _asked: browser::Asked,
}

impl Awake {
    pub fn ask() -> Self {
        Self {
            #[cfg(target_arch = "wasm32")]
            _asked: browser::Asked::ask(),
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::{cell::RefCell, rc::Rc};

    use js_sys::{Function, Promise, Reflect};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::VisibilityState;

    use crate::sound::speaker::Listener;

    pub struct Asked {
        lock: Rc<RefCell<Lock>>,
        _listener: Option<Listener>,
    }

    #[derive(Default)]
    struct Lock {
        held: Option<JsValue>,
        over: bool,
    }

    impl Asked {
        /// Asks now, and again whenever the page comes back into sight: out of sight a browser takes it away.
        pub fn ask() -> Self {
            let lock = Rc::new(RefCell::new(Lock::default()));
            request(&lock);
            let document = web_sys::window().and_then(|window| window.document());
            let listener = document.map(|document| {
                let (page, again) = (document.clone(), lock.clone());
                Listener::new(document.as_ref(), "visibilitychange", move || {
                    if page.visibility_state() == VisibilityState::Visible {
                        request(&again);
                    }
                })
            });
            Self { lock, _listener: listener }
        }
    }

    impl Drop for Asked {
        fn drop(&mut self) {
            let mut lock = self.lock.borrow_mut();
            lock.over = true;
            if let Some(held) = lock.held.take() {
                release(&held);
            }
        }
    }

    // By reflection: web-sys calls the wake lock unstable, and where it is missing all goes on without.
    fn request(lock: &Rc<RefCell<Lock>>) {
        let Some(window) = web_sys::window() else { return };
        let Some(wake) = get(&window.navigator(), "wakeLock") else { return };
        let Some(promise) = call(&wake, "request", &"screen".into()) else { return };
        let lock = lock.clone();
        spawn_local(async move {
            let Ok(held) = JsFuture::from(promise).await else { return };
            let mut lock = lock.borrow_mut();
            let let_go = if lock.over { Some(held) } else { lock.held.replace(held) };
            if let Some(held) = let_go {
                release(&held);
            }
        });
    }

    fn release(held: &JsValue) {
        if let Some(released) = call(held, "release", &JsValue::UNDEFINED) {
            // Its answer changes nothing; a rejected promise must not be reported as unhandled.
            spawn_local(async move {
                JsFuture::from(released).await.ok();
            });
        }
    }

    fn call(object: &JsValue, name: &str, with: &JsValue) -> Option<Promise> {
        let method = get(object, name)?.dyn_into::<Function>().ok()?;
        method.call1(object, with).ok()?.dyn_into().ok()
    }

    fn get(object: &JsValue, name: &str) -> Option<JsValue> {
        Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
    }
}
