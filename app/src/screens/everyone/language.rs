//! In which language the app speaks to the adults who use this device.
use dioxus::prelude::*;

use crate::{
    device::Device,
    words::{self, LANGUAGES, Listener, SOURCE},
};

/// As context: what is spoken to adults now. Pages are laid out anew when it changes.
#[derive(Clone, Copy, PartialEq)]
pub struct AdultLanguage(pub Signal<&'static str>);

impl AdultLanguage {
    /// Speaks it from now on, here, if its words can be had.
    pub async fn choose(self, device: &Device, tag: &'static str) -> bool {
        let Self(mut spoken) = self;
        if !learn(device, tag).await {
            return false;
        }
        words::speak(Listener::Adult, Some(tag));
        device.choose_language(tag);
        spoken.set(tag);
        true
    }

    /// As it was chosen before, or as the machine speaks.
    pub(super) async fn begin(self, device: &Device) {
        let Some(wished) = device.language().and_then(|tag| nearest(&tag)) else { return };
        if wished != SOURCE {
            self.choose(device, wished).await;
        }
    }
}

/// Loads the words of a language. False when they can not be had now: then the app speaks English.
pub async fn learn(device: &Device, tag: &str) -> bool {
    if words::knows(tag) {
        return true;
    }
    if words::language(tag).is_none() {
        return false;
    }
    device.words(tag).await.is_some_and(|table| words::learn(tag, &table))
}

/// `cy-GB` is near enough to `cy`.
fn nearest(wished: &str) -> Option<&'static str> {
    let plain = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let mut whole = LANGUAGES.iter().filter(|language| language.whole);
    whole.find(|language| plain(language.tag) == plain(wished)).map(|language| language.tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_speaks_american_is_spoken_to_in_english() {
        assert_eq!(nearest("en-US"), Some("en-GB"));
        assert_eq!(nearest("fr"), None);
    }
}
