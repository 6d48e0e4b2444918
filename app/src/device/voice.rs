//! Reading aloud with a voice that lives on the device: what is read names people, and goes nowhere.

/// A voice of the device.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    #[cfg(target_arch = "wasm32")]
    voice: browser::Voice,
    #[cfg(not(target_arch = "wasm32"))]
    never: std::convert::Infallible,
}

impl Voice {
    /// A voice for the language that needs no network; none if the device has none.
    pub async fn find(language: &str) -> Option<Self> {
        #[cfg(target_arch = "wasm32")]
        return browser::find(language).await.map(|voice| Self { voice });
        #[cfg(not(target_arch = "wasm32"))]
        {
            let _ = language;
            None
        }
    }

    /// What the device calls it.
    pub fn name(&self) -> String {
        #[cfg(target_arch = "wasm32")]
        return self.voice.name();
        #[cfg(not(target_arch = "wasm32"))]
        match self.never {}
    }

    /// Reads; what was being read is broken off. True when it was read to its end.
    pub async fn read(&self, text: &str) -> bool {
        #[cfg(target_arch = "wasm32")]
        return browser::read(&self.voice, text).await;
        #[cfg(not(target_arch = "wasm32"))]
        {
            let _ = text;
            match self.never {}
        }
    }
}

/// Silence, at once.
pub fn hush() {
    #[cfg(target_arch = "wasm32")]
    browser::hush();
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::{Cell, RefCell};

    use futures_channel::oneshot;
    use wasm_bindgen::{JsCast, prelude::Closure};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

    pub type Voice = SpeechSynthesisVoice;

    /// Slower than adults speak to one another: about 130 words a minute.
    const RATE: f32 = 0.85;

    /// Browsers list their voices late, the first time; after this long there is none.
    const LIST_MS: i32 = 1500;

    struct Reading {
        // Chromium forgets an utterance that nobody holds, and then never says that it ended.
        _utterance: SpeechSynthesisUtterance,
        _over: Closure<dyn FnMut(web_sys::Event)>,
        _ended: oneshot::Sender<bool>,
    }

    thread_local! {
        /// Whether the browser has had its time to list voices: what it says from then on is all there is.
        static LISTED: Cell<bool> = const { Cell::new(false) };
        static NOW: RefCell<Option<Reading>> = const { RefCell::new(None) };
    }

    fn synthesis() -> Option<SpeechSynthesis> {
        web_sys::window()?.speech_synthesis().ok()
    }

    pub async fn find(language: &str) -> Option<Voice> {
        let synthesis = synthesis()?;
        let found = best(&synthesis, language);
        if found.is_some() || LISTED.get() {
            return found;
        }
        listed(&synthesis).await;
        LISTED.set(true);
        best(&synthesis, language)
    }

    async fn listed(synthesis: &SpeechSynthesis) {
        let promise = js_sys::Promise::new(&mut |resolve, _| {
            let _ = synthesis.add_event_listener_with_callback("voiceschanged", &resolve);
            if let Some(window) = web_sys::window() {
                let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, LIST_MS);
            }
        });
        let _ = JsFuture::from(promise).await;
    }

    fn best(synthesis: &SpeechSynthesis, language: &str) -> Option<Voice> {
        let tag = |voice: &Voice| voice.lang().replace('_', "-").to_lowercase();
        let wanted = language.to_lowercase();
        let primary = wanted.split('-').next().unwrap_or_default().to_owned();
        synthesis
            .get_voices()
            .iter()
            .filter_map(|voice| voice.dyn_into::<Voice>().ok())
            .filter(|voice| voice.local_service() && tag(voice).split('-').next() == Some(&primary))
            .max_by_key(|voice| (tag(voice) == wanted, voice.default()))
    }

    pub async fn read(voice: &Voice, text: &str) -> bool {
        hush();
        let (Some(synthesis), Ok(utterance)) = (synthesis(), SpeechSynthesisUtterance::new_with_text(text))
        else {
            return false;
        };
        utterance.set_voice(Some(voice));
        utterance.set_lang(&voice.lang());
        utterance.set_rate(RATE);
        let (ended, end) = oneshot::channel();
        let (told, over) = oneshot::channel();
        let mut told = Some(told);
        let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            if let Some(told) = told.take() {
                let _ = told.send(event.type_() == "end");
            }
        });
        utterance.set_onend(Some(closure.as_ref().unchecked_ref()));
        utterance.set_onerror(Some(closure.as_ref().unchecked_ref()));
        let reading = Reading { _utterance: utterance.clone(), _over: closure, _ended: ended };
        NOW.set(Some(reading));
        synthesis.speak(&utterance);
        // Whichever comes first: the voice says that it is over, or somebody wants silence.
        first_of(over, end).await
    }

    async fn first_of(mut over: oneshot::Receiver<bool>, mut hushed: oneshot::Receiver<bool>) -> bool {
        use std::{future::Future, pin::Pin, task::Poll};
        std::future::poll_fn(move |context| {
            if let Poll::Ready(read) = Pin::new(&mut over).poll(context) {
                return Poll::Ready(read.unwrap_or(false));
            }
            match Pin::new(&mut hushed).poll(context) {
                Poll::Ready(_) => Poll::Ready(false),
                Poll::Pending => Poll::Pending,
            }
        })
        .await
    }

    pub fn hush() {
        // Taken out first: silence may call back.
        let reading = NOW.take();
        if let (Some(_), Some(synthesis)) = (reading, synthesis()) {
            synthesis.cancel();
        }
    }
}
