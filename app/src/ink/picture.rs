//! A drawing's picture, made in Rust and the same everywhere. In the browser by a worker that is loaded when the
//! first picture is wanted, and goes when nobody waits for one any more.

/// A drawing without its picture is still there to be replayed: nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    #[error("the picture maker could not be started")]
    NotStarted,
    #[error("the picture could not be made: {0}")]
    NotMade(String),
}

/// The picture of a finished drawing's document as a PNG file, `width` pixels wide and three quarters as high.
#[cfg(not(target_arch = "wasm32"))]
pub async fn png(document: &[u8], width: u32) -> Result<Vec<u8>, PictureError> {
    use shared::drawing::{Drawing, render};

    let not_made = |error: &dyn std::error::Error| PictureError::NotMade(error.to_string());
    let drawing = Drawing::from_bytes(document).map_err(|error| not_made(&error))?;
    render::png(&drawing, width).map_err(|error| not_made(&error))
}

#[cfg(target_arch = "wasm32")]
pub use browser::png;

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    use futures_channel::oneshot;
    use js_sys::{Object, Reflect, Uint8Array};
    use wasm_bindgen::prelude::*;
    use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

    use super::PictureError;

    const WORKER: &str = "/picture_worker.js";

    thread_local! {
        static MAKER: RefCell<Option<Maker>> = const { RefCell::new(None) };
    }

    type Answer = oneshot::Sender<Result<Vec<u8>, PictureError>>;

    struct Maker {
        worker: Worker,
        next: u32,
        waiting: BTreeMap<u32, Answer>,
        _listeners: (Closure<dyn Fn(MessageEvent)>, Closure<dyn Fn(Event)>),
    }

    /// The picture of a finished drawing's document as a PNG file, `width` pixels wide and three quarters as high.
    pub async fn png(document: &[u8], width: u32) -> Result<Vec<u8>, PictureError> {
        let (answer, answered) = oneshot::channel();
        MAKER.with_borrow_mut(|maker| {
            if maker.is_none() {
                *maker = Some(Maker::start()?);
            }
            maker.as_mut().expect("it is there or was just started").ask(document, width, answer)
        })?;
        answered.await.unwrap_or(Err(PictureError::NotStarted))
    }

    impl Maker {
        fn start() -> Result<Self, PictureError> {
            let options = WorkerOptions::new();
            options.set_type(WorkerType::Module);
            let worker = Worker::new_with_options(WORKER, &options).map_err(|_| PictureError::NotStarted)?;
            let told = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| hear(&event.data()));
            // It could not be loaded, or has died: whoever waits is told, and the next wish starts another.
            let died = Closure::<dyn Fn(Event)>::new(|_: Event| stop());
            worker.set_onmessage(Some(told.as_ref().unchecked_ref()));
            worker.set_onerror(Some(died.as_ref().unchecked_ref()));
            Ok(Self { worker, next: 0, waiting: BTreeMap::new(), _listeners: (told, died) })
        }

        fn ask(&mut self, document: &[u8], width: u32, answer: Answer) -> Result<(), PictureError> {
            let id = self.next;
            self.next += 1;
            let wish = Object::new();
            let document = Uint8Array::from(document);
            let set = |key: &str, value: JsValue| Reflect::set(&wish, &key.into(), &value).is_ok();
            let is_set =
                set("id", id.into()) && set("document", document.into()) && set("width", width.into());
            if !is_set || self.worker.post_message(&wish).is_err() {
                return Err(PictureError::NotStarted);
            }
            self.waiting.insert(id, answer);
            Ok(())
        }
    }

    fn hear(data: &JsValue) {
        let get = |key: &str| Reflect::get(data, &key.into()).unwrap_or(JsValue::UNDEFINED);
        let result = match get("error").as_string() {
            Some(error) => Err(PictureError::NotMade(error)),
            None => get("png")
                .dyn_into::<Uint8Array>()
                .map(|file| file.to_vec())
                .map_err(|_| PictureError::NotStarted),
        };
        let id = get("id").as_f64().unwrap_or(-1.0) as u32;
        let (answer, is_idle) = MAKER.with_borrow_mut(|maker| {
            let waiting = maker.as_mut().map(|maker| &mut maker.waiting);
            waiting.map_or((None, false), |waiting| (waiting.remove(&id), waiting.is_empty()))
        });
        if is_idle {
            stop();
        }
        if let Some(answer) = answer {
            // Who asked may have left.
            let _ = answer.send(result);
        }
    }

    /// Frees the worker's memory. Dropping the answers that are still waited for says that they will not come.
    fn stop() {
        let Some(maker) = MAKER.take() else { return };
        maker.worker.set_onmessage(None);
        maker.worker.set_onerror(None);
        maker.worker.terminate();
        // Its listener may be what is running now.
        wasm_bindgen_futures::spawn_local(async move { drop(maker) });
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use shared::drawing::Drawing;

    use super::*;

    #[test]
    fn a_drawing_has_a_picture_and_other_bytes_have_a_reason() {
        let make =
            |document: &[u8]| match pin!(png(document, 64)).poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(picture) => picture,
                Poll::Pending => panic!("here a picture is made at once"),
            };
        assert!(make(&Drawing::default().to_bytes()).unwrap().starts_with(b"\x89PNG"));
        assert_eq!(make(b"no drawing"), Err(PictureError::NotMade("not a drawing".to_owned())));
    }
}
