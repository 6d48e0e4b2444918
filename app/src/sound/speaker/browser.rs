//! An audio element over the bytes in memory. It is never put into the page, so no style or control of the
//! browser shows.
use futures_channel::mpsc::UnboundedSender;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, prelude::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, EventTarget, HtmlAudioElement, Url};

use super::{Played, SoundFile};

pub struct Voice {
    // Nothing where the browser has no sound at all.
    audio: Option<HtmlAudioElement>,
    url: String,
    told: UnboundedSender<Played>,
    listeners: Vec<Listener>,
}

impl Voice {
    pub fn open(sound: &SoundFile, told: UnboundedSender<Played>) -> Self {
        let mut voice = Self { audio: None, url: String::new(), told, listeners: Vec::new() };
        let Some(url) = blob_url(sound.bytes()) else { return voice };
        voice.audio = HtmlAudioElement::new_with_src(&url).ok();
        voice.url = url;
        if let Some(audio) = &voice.audio {
            voice.listeners = listeners(audio, &voice.told);
        }
        voice
    }

    pub fn play(&self) {
        let Some(Ok(started)) = self.audio.as_ref().map(|audio| audio.play()) else {
            self.told.unbounded_send(Played::Failed).ok();
            return;
        };
        spawn_local(async move {
            // Rejected when it is paused before it began, which is no fault; a real one is told by "error".
            JsFuture::from(started).await.ok();
        });
    }

    pub fn pause(&self) {
        if let Some(audio) = &self.audio {
            audio.pause().ok();
        }
    }

    pub fn seek(&self, ms: u32) {
        if let Some(audio) = &self.audio {
            audio.set_current_time(f64::from(ms) / 1000.0);
        }
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.listeners.clear();
        if let Some(audio) = &self.audio {
            audio.pause().ok();
            audio.remove_attribute("src").ok();
        }
        Url::revoke_object_url(&self.url).ok();
    }
}

fn at(audio: &HtmlAudioElement) -> Played {
    Played::At((audio.current_time() * 1000.0).round() as u32)
}

fn listeners(audio: &HtmlAudioElement, told: &UnboundedSender<Played>) -> Vec<Listener> {
    let target: &EventTarget = audio.as_ref();
    let on = |name, played: fn(&HtmlAudioElement) -> Played| {
        let (audio, told) = (audio.clone(), told.clone());
        Listener::new(target, name, move || {
            told.unbounded_send(played(&audio)).ok();
        })
    };
    vec![
        on("play", |_| Played::Started),
        // A browser pauses what has come to its end as well.
        on("pause", |audio| if audio.ended() { at(audio) } else { Played::Paused }),
        on("ended", |_| Played::Ended),
        on("error", |_| Played::Failed),
        on("timeupdate", at),
        on("seeked", at),
    ]
}

fn blob_url(bytes: &[u8]) -> Option<String> {
    let kind = BlobPropertyBag::new();
    kind.set_type(shared::sound::MEDIA_TYPE);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// Listens to an event until it is dropped.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    heard: Closure<dyn FnMut()>,
}

impl Listener {
    pub fn new(target: &EventTarget, name: &'static str, heard: impl FnMut() + 'static) -> Self {
        let heard = Closure::<dyn FnMut()>::new(heard);
        target.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref()).ok();
        Self { target: target.clone(), name, heard }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.target.remove_event_listener_with_callback(self.name, self.heard.as_ref().unchecked_ref()).ok();
    }
}
