//! The desk in a dedicated worker of the browser, its files in the origin private file system.
use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array};
use shared::time::Moment;
use sqlite_wasm_rs::WasmOsCallback;
use sqlite_wasm_vfs::sahpool::{OpfsSAHPoolCfgBuilder, install};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::{
    ask::{Ask, Asked, Failure, Reply, Told},
    keeper::{
        desk::{Desk, Footing},
        keys::Key,
        machine::Machine,
        sql::Place,
        sync::{driver, http::Http},
    },
};

/// The VFS that holds files in the origin private file system, and the one with the cipher in front of it,
/// which SQLite makes by itself when it is first named. Every file is opened through the latter.
const VFS: &str = "opfs-sahpool";
const CIPHER_VFS: &str = "multipleciphers-opfs-sahpool";
const FOLDER: &str = "heard";
/// Two files for each of some people and the keyring.
const FILES: usize = 18;

#[wasm_bindgen(module = "/src/keeper/host/device_secret.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn device_secret() -> Result<JsValue, JsValue>;
}

/// Begins to serve. Called once, from the worker's `main`.
pub fn serve() {
    std::panic::set_hook(Box::new(|last_words| {
        let message = Object::new();
        set(&message, "dead", &last_words.to_string().into());
        // After this the worker is gone; the page starts another.
        let _ = scope().post_message(&message);
    }));
    let desk: Rc<RefCell<Option<Rc<Desk>>>> = Rc::default();
    let heard = desk.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let desk = heard.borrow().clone();
        hear(&event, desk);
    });
    // Before anything is waited for, so that nothing that is asked can be missed.
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    spawn_local(async move {
        let message = Object::new();
        match open().await {
            Ok(opened) => {
                *desk.borrow_mut() = Some(opened);
                set(&message, "ready", &JsValue::TRUE);
            }
            Err(reason) => set(&message, "failed", &reason.into()),
        }
        let _ = scope().post_message(&message);
    });
}

async fn open() -> Result<Rc<Desk>, String> {
    let pool = OpfsSAHPoolCfgBuilder::new().vfs_name(VFS).directory(FOLDER).initial_capacity(FILES).build();
    // Not the default: a file is opened only by whoever names the VFS, so nothing lands in memory.
    install::<WasmOsCallback>(&pool, false).await.map_err(|error| error.to_string())?;
    let secret = device_secret().await.map_err(|error| words_of(&error))?;
    let secret: [u8; 32] =
        Uint8Array::new(&secret).to_vec().try_into().map_err(|_| "the device key has a wrong length")?;
    let (desk, nudged) = Desk::new(Footing {
        place: Place::Vfs(CIPHER_VFS.into()),
        machine: Rc::new(ThisBrowser),
        device_secret: Key(secret),
        transport: Rc::new(Http::new(scope().location().origin())),
        told: Box::new(tell),
    })
    .map_err(|failure| failure.to_string())?;
    spawn_local(driver::run(desk.clone(), nudged, Box::new(|ms| Box::pin(sleep(ms)))));
    Ok(desk)
}

fn hear(event: &MessageEvent, desk: Option<Rc<Desk>>) {
    let data = event.data();
    let number = get(&data, "number");
    let said = get(&data, "said").as_string().unwrap_or_default();
    let bytes = get(&data, "bytes").dyn_into::<ArrayBuffer>().ok();
    let bytes = bytes.map(|buffer| Uint8Array::new(&buffer).to_vec());
    spawn_local(async move {
        let answered = match (serde_json::from_slice::<Ask>(said.as_bytes()), desk) {
            (Ok(said), Some(desk)) => desk.answer(Asked { said, bytes }).await,
            (Ok(_), None) => failed("the keeper is not ready"),
            (Err(_), _) => failed("the question can not be read"),
        };
        let message = Object::new();
        let moved = Array::new();
        set(&message, "number", &number);
        let said = serde_json::to_string(&answered.said).expect("an answer can be written");
        set(&message, "said", &said.into());
        if let Some(bytes) = answered.bytes {
            let buffer = Uint8Array::from(bytes.as_slice()).buffer();
            set(&message, "bytes", &buffer);
            moved.push(&buffer);
        }
        let _ = scope().post_message_with_transfer(&message, &moved);
    });
}

fn failed(reason: &str) -> Asked<Reply> {
    Asked { said: Reply::Failed(Failure::Other { reason: reason.into() }), bytes: None }
}

fn tell(told: Told) {
    let message = Object::new();
    let told = serde_json::to_string(&told).expect("what is told can be written");
    set(&message, "told", &told.into());
    let _ = scope().post_message(&message);
}

/// The browser's clocks and chance.
struct ThisBrowser;

impl Machine for ThisBrowser {
    fn now(&self) -> Moment {
        let date = js_sys::Date::new_0();
        #[expect(clippy::cast_possible_truncation, reason = "milliseconds and minutes of a date are whole")]
        Moment::new(date.get_time() as i64, -date.get_timezone_offset() as i16)
    }

    fn mono_ms(&self) -> u64 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts up from 0")]
        scope().performance().map_or(0, |it| it.now() as u64)
    }

    fn random(&self, into: &mut [u8]) {
        getrandom::fill(into).expect("the browser has a source of chance");
    }
}

async fn sleep(ms: u64) {
    let timer = Promise::new(&mut |resolve, _| {
        if let Ok(set_timeout) = get(&js_sys::global(), "setTimeout").dyn_into::<Function>() {
            // A timer takes at most 31 bits; longer rests are cut, which only wakes earlier.
            let ms = u32::try_from(ms).unwrap_or(u32::MAX).min(i32::MAX as u32);
            let _ = set_timeout.call2(&JsValue::UNDEFINED, &resolve, &ms.into());
        }
    });
    let _ = JsFuture::from(timer).await;
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn set(object: &Object, key: &str, value: &JsValue) {
    Reflect::set(object, &key.into(), value).expect("a fresh object takes any key");
}

fn words_of(error: &JsValue) -> String {
    let message = get(error, "message").as_string();
    message.or_else(|| error.as_string()).unwrap_or_else(|| "the browser gave no reason".into())
}
