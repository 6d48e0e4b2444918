//! The way back of the browser, which must not lead a child out of a visit.

/// While this is held, "back" stays on this page. Nothing on the desktop leads back.
#[derive(Debug)]
pub struct Stay {
    #[cfg(target_arch = "wasm32")]
    _guard: Option<browser::Guard>,
}

impl Stay {
    pub fn here() -> Self {
        Self {
            #[cfg(target_arch = "wasm32")]
            _guard: browser::Guard::new(),
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::{cell::Cell, rc::Rc};

    use wasm_bindgen::{JsCast, prelude::Closure};

    /// The name of an event, and who hears it.
    type Listener = (&'static str, Closure<dyn FnMut()>);

    #[derive(Debug)]
    pub struct Guard {
        window: web_sys::Window,
        listeners: [Listener; 2],
    }

    impl Guard {
        pub fn new() -> Option<Self> {
            let window = web_sys::window()?;
            add_entry(&window);
            // Browsers pass over an entry that a page added untouched, so the first touch after each "back"
            // adds one that counts.
            let untouched = Rc::new(Cell::new(true));
            let back = {
                let (window, untouched) = (window.clone(), untouched.clone());
                Closure::new(move || {
                    untouched.set(true);
                    add_entry(&window);
                })
            };
            let touch = {
                let window = window.clone();
                Closure::new(move || {
                    if untouched.replace(false) {
                        add_entry(&window);
                    }
                })
            };
            let listeners = [("popstate", back), ("pointerdown", touch)];
            for (event, listener) in &listeners {
                let listener = listener.as_ref().unchecked_ref();
                window.add_event_listener_with_callback(event, listener).ok()?;
            }
            Some(Self { window, listeners })
        }
    }

    impl Drop for Guard {
        fn drop(&mut self) {
            for (event, listener) in &self.listeners {
                let listener = listener.as_ref().unchecked_ref();
                let _ = self.window.remove_event_listener_with_callback(event, listener);
            }
        }
    }

    /// Without an address of its own, the entry is the page that is shown.
    fn add_entry(window: &web_sys::Window) {
        if let Ok(history) = window.history() {
            let state = history.state().unwrap_or_default();
            let _ = history.push_state(&state, "");
        }
    }
}
