//! The keeper in the browser: a dedicated worker that this page alone owns.
//!
//! One page owns the store, by a Web Lock held for the page's life. The worker gets its compiled module from
//! the page, so that page and keeper load side by side.
use std::{cell::RefCell, collections::HashMap, rc::Rc};

use futures_channel::oneshot;
use js_sys::{Array, ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ErrorEvent, MessageEvent, PageTransitionEvent, Worker, WorkerOptions, WorkerType};

use super::{Answer, Ask, Asked, Failure, Host, Opening, Reply, Store, Told};

/// The lock that the owner of the store holds.
const OWNER: &str = "heard-store";

#[wasm_bindgen]
extern "C" {
    // web-sys has Web Locks only behind its flag for unstable interfaces.
    #[wasm_bindgen(js_namespace = ["navigator", "locks"], js_name = request, catch)]
    fn request_lock(name: &str, options: &JsValue, held: &JsValue) -> Result<Promise, JsValue>;
}

/// Takes the store for this page, if no other page has it.
pub async fn open() -> Opening {
    match lock(OWNER, true).await {
        Ok(true) => match Page::start().await {
            Ok(page) => Opening::Open(Store::new(page)),
            Err(reason) => Opening::NoStorage(reason),
        },
        Ok(false) => Opening::Elsewhere(Box::pin(async {
            // Held from then on by this page, which opens by loading anew.
            let _ = lock(OWNER, false).await;
        })),
        Err(reason) => Opening::NoStorage(reason),
    }
}

/// Takes a lock for the life of the page; false when it is held and `at_once` asks not to wait.
async fn lock(name: &str, at_once: bool) -> Result<bool, String> {
    let (sender, receiver) = oneshot::channel();
    let held = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let got = !lock.is_null();
        // The page may have gone on without waiting; then nobody listens, and that is well.
        let _ = sender.send(got);
        if got { Promise::new(&mut |_, _| {}).into() } else { JsValue::UNDEFINED }
    });
    let options = Object::new();
    set(&options, "ifAvailable", &at_once.into());
    let _settled = request_lock(name, &options, &held).map_err(|error| words_of(&error))?;
    receiver.await.map_err(|_| "the lock was refused".to_owned())
}

/// The page's side of the worker's message port.
#[derive(Clone)]
struct Page {
    state: Rc<RefCell<State>>,
}

#[derive(Default)]
struct State {
    worker: Option<Worker>,
    last_question: u32,
    waiting: HashMap<u32, oneshot::Sender<Result<Asked<Reply>, Failure>>>,
    ready: Option<oneshot::Sender<Result<(), String>>>,
    told: Option<Rc<dyn Fn(Told)>>,
}

impl Host for Page {
    fn ask(&self, ask: Asked<Ask>) -> Answer {
        let sent = self.post(&ask);
        Box::pin(async move {
            match sent {
                Ok(receiver) => receiver.await.unwrap_or_else(|_| Err(stopped("it is gone"))),
                Err(failure) => Err(failure),
            }
        })
    }

    fn listen(&self, told: Box<dyn Fn(Told)>) {
        self.state.borrow_mut().told = Some(told.into());
    }
}

impl Page {
    /// Starts the worker. After a quick reload the files may be held for a moment by the worker before, so
    /// this is tried for some seconds; nothing is ever taken by force.
    async fn start() -> Result<Self, String> {
        let module = JsFuture::from(Promise::resolve(&get(&js_sys::global(), "__heard_keeper")))
            .await
            .map_err(|error| words_of(&error))?;
        let mut last = String::new();
        for attempt in 0..12_u32 {
            if attempt > 0 {
                pause(50 * attempt).await;
            }
            match Self::start_once(&module, attempt).await {
                Ok(page) => {
                    page.end_with_the_page();
                    return Ok(page);
                }
                Err(reason) => last = reason,
            }
        }
        Err(last)
    }

    async fn start_once(module: &JsValue, attempt: u32) -> Result<Self, String> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options("/store_worker.js", &options).map_err(|e| words_of(&e))?;
        let (sender, ready) = oneshot::channel();
        let state = State { worker: Some(worker.clone()), ready: Some(sender), ..State::default() };
        let page = Self { state: Rc::new(RefCell::new(state)) };

        let heard = page.clone();
        let on_message =
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| heard.hear(&event));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
        let heard = page.clone();
        let on_error = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            event.prevent_default();
            // A script that could not be loaded at all has no message.
            let message = js_sys::Reflect::get(&event, &"message".into()).ok().and_then(|it| it.as_string());
            heard.died(message.as_deref().unwrap_or("its script did not load"));
        });
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        on_error.forget();

        let life = format!("heard-keeper-{attempt}-{}", js_sys::Math::random());
        let first = Object::new();
        set(&first, "module", module);
        set(&first, "lock", &life.as_str().into());
        worker.post_message(&first).map_err(|error| words_of(&error))?;
        match ready.await {
            Ok(Ok(())) => {
                // The worker holds this lock for its life: whoever gets it knows that the worker is gone.
                let heard = page.clone();
                wasm_bindgen_futures::spawn_local(async move {
                    if lock(&life, false).await == Ok(true) {
                        heard.died("its lock was released");
                    }
                });
                Ok(page)
            }
            Ok(Err(reason)) => {
                worker.terminate();
                Err(reason)
            }
            Err(_) => Err("the keeper stopped while starting".into()),
        }
    }

    /// Left to the browser, a worker holds its files for a moment longer than its page lives, in the way of the
    /// page that comes next; Chromium has been seen to lose the whole tab over it. A page that may come back
    /// keeps its worker.
    fn end_with_the_page(&self) {
        let page = self.clone();
        let hide = Closure::<dyn Fn(PageTransitionEvent)>::new(move |event: PageTransitionEvent| {
            let worker = if event.persisted() { None } else { page.state.borrow_mut().worker.take() };
            if let Some(worker) = worker {
                worker.terminate();
            }
        });
        let window = web_sys::window().expect("the app runs in a page");
        let _ = window.add_event_listener_with_callback("pagehide", hide.as_ref().unchecked_ref());
        hide.forget();
    }

    fn post(&self, ask: &Asked<Ask>) -> Result<oneshot::Receiver<Result<Asked<Reply>, Failure>>, Failure> {
        let said = serde_json::to_string(&ask.said)
            .map_err(|_| Failure::Other { reason: "the question can not be written".into() })?;
        let mut state = self.state.borrow_mut();
        let worker = state.worker.clone().ok_or_else(|| stopped("it is gone"))?;
        state.last_question += 1;
        let number = state.last_question;
        let message = Object::new();
        set(&message, "number", &number.into());
        set(&message, "said", &said.into());
        let moved = Array::new();
        if let Some(bytes) = &ask.bytes {
            // A copy into a buffer of its own, which is then moved; memory of wasm itself can not be.
            let buffer = Uint8Array::from(bytes.as_slice()).buffer();
            set(&message, "bytes", &buffer);
            moved.push(&buffer);
        }
        worker.post_message_with_transfer(&message, &moved).map_err(|error| stopped(&words_of(&error)))?;
        let (sender, receiver) = oneshot::channel();
        state.waiting.insert(number, sender);
        Ok(receiver)
    }

    fn hear(&self, event: &MessageEvent) {
        let data = event.data();
        if let Some(number) = get(&data, "number").as_f64() {
            let said = get(&data, "said").as_string().unwrap_or_default();
            let bytes = get(&data, "bytes").dyn_into::<ArrayBuffer>().ok();
            let answer = serde_json::from_str(&said)
                .map(|said| Asked { said, bytes: bytes.map(|it| Uint8Array::new(&it).to_vec()) })
                .map_err(|_| Failure::Other { reason: "the answer can not be read".into() });
            let sender = self.state.borrow_mut().waiting.remove(&(number as u32));
            if let Some(sender) = sender {
                let _ = sender.send(answer);
            }
        } else if let Some(told) = get(&data, "told").as_string() {
            if let Ok(told) = serde_json::from_str(&told) {
                self.tell(told);
            }
        } else if get(&data, "ready").is_truthy() {
            let ready = self.state.borrow_mut().ready.take();
            if let Some(ready) = ready {
                let _ = ready.send(Ok(()));
            }
        } else if let Some(reason) = get(&data, "failed").as_string() {
            let ready = self.state.borrow_mut().ready.take();
            if let Some(ready) = ready {
                let _ = ready.send(Err(reason));
            }
        } else if let Some(reason) = get(&data, "dead").as_string() {
            self.died(&reason);
        }
    }

    fn tell(&self, told: Told) {
        // Taken out first: the listener may ask, and asking borrows.
        let listener = self.state.borrow().told.clone();
        if let Some(listener) = listener {
            listener(told);
        }
    }

    fn died(&self, reason: &str) {
        let (worker, waiting, ready) = {
            let mut state = self.state.borrow_mut();
            (state.worker.take(), std::mem::take(&mut state.waiting), state.ready.take())
        };
        let Some(worker) = worker else { return };
        worker.terminate();
        if let Some(ready) = ready {
            let _ = ready.send(Err(reason.to_owned()));
        }
        for sender in waiting.into_values() {
            let _ = sender.send(Err(stopped(reason)));
        }
        self.tell(Told::Stopped { reason: reason.to_owned() });
    }
}

fn stopped(reason: &str) -> Failure {
    Failure::Stopped { reason: reason.to_owned() }
}

async fn pause(ms: u32) {
    let timer = Promise::new(&mut |resolve, _| {
        if let Ok(set_timeout) = get(&js_sys::global(), "setTimeout").dyn_into::<Function>() {
            let _ = set_timeout.call2(&JsValue::UNDEFINED, &resolve, &ms.into());
        }
    });
    let _ = JsFuture::from(timer).await;
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
