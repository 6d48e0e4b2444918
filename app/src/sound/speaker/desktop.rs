//! An audio element inside the desktop's web view, steered by a few words each way.
use std::sync::atomic::{AtomicU32, Ordering};

use dioxus::{
    desktop::{window, wry::http::Response},
    document::{Eval, eval},
    prelude::spawn,
};
use futures_channel::mpsc::UnboundedSender;

use super::{Played, SoundFile};

/// The bytes are fetched first and played from memory: the Linux web view plays no media straight from a
/// scheme of our own.
const PLAYER: &str = include_str!("desktop.js");

pub struct Voice {
    name: String,
    page: Eval,
}

impl Voice {
    pub fn open(sound: &SoundFile, told: UnboundedSender<Played>) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("sound-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let sound = sound.clone();
        window().register_asset_handler(name.clone(), move |_, responder| {
            let answer = Response::builder()
                .header("Content-Type", shared::sound::MEDIA_TYPE)
                .body(sound.bytes().to_vec());
            match answer {
                Ok(answer) => responder.respond(answer),
                Err(_) => responder.respond(Response::new(Vec::new())),
            }
        });
        let mut page = eval(PLAYER);
        let voice = Self { name, page };
        voice.say("open", &format!("/{}/recording.wav", voice.name));
        spawn(async move {
            while let Ok(played) = page.recv::<Played>().await {
                if told.unbounded_send(played).is_err() {
                    break;
                }
            }
        });
        voice
    }

    pub fn play(&self) {
        self.say("play", "");
    }

    pub fn pause(&self) {
        self.say("pause", "");
    }

    pub fn seek(&self, ms: u32) {
        self.say("seek", &ms.to_string());
    }

    fn say(&self, order: &str, with: &str) {
        // A page that is gone plays nothing, which is all that could be wanted of it.
        self.page.send([order, with]).ok();
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.say("close", "");
        window().remove_asset_handler(&self.name);
    }
}
