//! What a browser can do for the app.
mod address;
mod addresses;
mod language;
mod locks;
mod missing;
mod room;
mod version;

use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlAnchorElement, Url};

pub use self::addresses::use_addresses;
use super::{Device, Host, Invitation, Later, Room};
use crate::services::World;
use shared::time::Moment;

/// So long after something was pressed what is missing is marked.
const MARKED_MS: u32 = 50;

/// This browser.
pub fn this() -> Device {
    Device::new(Browser::default())
}

/// The browser's clock and source of chance.
pub fn world() -> World {
    World::new(now, random)
}

fn now() -> Moment {
    let date = js_sys::Date::new_0();
    // The browser counts the minutes that UTC is ahead.
    Moment::new(date.get_time() as i64, -(date.get_timezone_offset() as i16))
}

fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    getrandom::fill(&mut bytes).expect("a browser with this app has a source of chance");
    bytes
}

/// What is smaller, in px of CSS, is a telephone: as Android has it, and below the smallest iPad.
const PHONE: f64 = 600.0;

#[derive(Default)]
struct Browser {
    visit: Rc<RefCell<locks::Held>>,
}

impl Host for Browser {
    fn in_browser(&self) -> bool {
        true
    }

    fn pause(&self, ms: u32) -> Later<()> {
        Box::pin(async move {
            let timer = Promise::new(&mut |resolve, _| {
                let ms = i32::try_from(ms).unwrap_or(i32::MAX);
                let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
            });
            let _ = JsFuture::from(timer).await;
        })
    }

    fn load_anew(&self) -> bool {
        window().location().reload().is_ok()
    }

    fn invitation(&self) -> Invitation {
        Invitation { code: address::take_code(), server: None }
    }

    fn watch_network(&self, told: Box<dyn Fn(bool)>) {
        let look = move || told(window().navigator().on_line());
        look();
        let heard = Closure::<dyn Fn()>::new(look).into_js_value();
        for event in ["online", "offline"] {
            let _ = window().add_event_listener_with_callback(event, heard.unchecked_ref());
        }
    }

    fn room(&self) -> Later<Room> {
        Box::pin(room::look())
    }

    fn ask_to_keep(&self) -> Later<Room> {
        // Asked at once: after an await it might no longer count as an answer to a press.
        let asked = window().navigator().storage().persist();
        Box::pin(async move {
            if let Ok(answer) = asked {
                let _ = JsFuture::from(answer).await;
            }
            room::look().await
        })
    }

    fn is_phone(&self) -> bool {
        // Of the screen, not of the window: a keyboard on the screen makes no telephone of a tablet.
        let side = |name: &str| {
            let screen = js_sys::Reflect::get(&window(), &"screen".into()).ok()?;
            js_sys::Reflect::get(&screen, &name.into()).ok()?.as_f64()
        };
        let sides = side("width").zip(side("height"));
        sides.is_some_and(|(width, height)| width.min(height) < PHONE)
    }

    fn hand_over(&self, name: &str, bytes: Vec<u8>) -> Later<Result<Option<String>, String>> {
        let given = download(name, &bytes).map(|()| None).map_err(|error| format!("{error:?}"));
        Box::pin(std::future::ready(given))
    }

    fn print(&self) {
        // Later: the page stands still while the browser asks, and inside a listener that brings Dioxus down.
        wasm_bindgen_futures::spawn_local(async {
            let _ = window().print();
        });
    }

    fn show_what_is_missing(&self) {
        let later = self.pause(MARKED_MS);
        wasm_bindgen_futures::spawn_local(async move {
            later.await;
            missing::show();
        });
    }

    fn take_new_version(&self) {
        wasm_bindgen_futures::spawn_local(version::take());
    }

    fn hold_visit(&self, open: bool) {
        self.visit.borrow_mut().hold(open);
    }

    fn language(&self) -> Option<String> {
        language::chosen()
    }

    fn choose_language(&self, tag: &str) {
        language::choose(tag);
    }

    fn words(&self, tag: &str) -> Later<Option<String>> {
        Box::pin(language::words(format!("/words/{tag}.txt")))
    }

    fn recording(&self, file: &str) -> Later<Option<Vec<u8>>> {
        Box::pin(language::bytes(format!("/prompts/{file}")))
    }

    fn visit_elsewhere(&self) -> Later<bool> {
        Box::pin(locks::visit_is_held())
    }
}

fn download(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let address = Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence(&parts)?)?;
    let document = window().document().ok_or("no document")?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    // Later: a click inside a listener brings Dioxus down. The address goes when the file has surely begun.
    wasm_bindgen_futures::spawn_local(async move {
        link.click();
        Browser::default().pause(60_000).await;
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}

/// A panic ends the page's program for good, so what is said then is made without it: `words` and, to load the
/// page anew, a link named `go_on`.
pub fn when_dead(words: String, go_on: String) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        web_sys::console::error_1(&format!("stopped at {place}").into());
        let _ = show_dead(&words, &go_on);
    }));
}

fn show_dead(words: &str, go_on: &str) -> Result<(), JsValue> {
    let document = window().document().ok_or("no document")?;
    let page = document.get_element_by_id("main").ok_or("no page")?;
    let (sheet, text, link) =
        (document.create_element("main")?, document.create_element("p")?, document.create_element("a")?);
    sheet.set_class_name("boot");
    sheet.set_attribute("role", "alert")?;
    text.set_text_content(Some(words));
    link.set_text_content(Some(go_on));
    link.set_class_name("button");
    link.set_attribute("data-kind", "primary")?;
    link.set_attribute("href", &window().location().pathname()?)?;
    sheet.append_child(&text)?;
    sheet.append_child(&link)?;
    page.set_text_content(None);
    page.append_child(&sheet)?;
    Ok(())
}

fn window() -> web_sys::Window {
    web_sys::window().expect("the app runs in a page")
}
