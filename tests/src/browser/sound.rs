//! Hearing what a browser makes of a recording.
use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};

use super::Browser;

impl Browser {
    /// Plays it to its end from shortly before, and answers how long the browser takes it to be, in seconds.
    pub async fn length_of_sound(&self, wav: &[u8]) -> Result<f64> {
        let listen = r"
          const bytes = Uint8Array.from(atob(wav), (it) => it.charCodeAt(0));
          const audio = new Audio(URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' })));
          return new Promise((tell, fail) => {
            audio.onerror = () => fail(audio.error.message);
            audio.onloadedmetadata = () => { audio.currentTime = Math.max(0, audio.duration - 0.3); audio.play(); };
            audio.onended = () => tell(audio.duration);
          });";
        let call = format!("((wav) => {{ {listen} }})('{}')", BASE64_STANDARD.encode(wav));
        self.run(&call).await?.as_f64().context("a length in seconds")
    }
}
