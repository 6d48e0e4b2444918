//! The few pictures on the buttons of sound: one even line with round ends.
use dioxus::prelude::*;

#[derive(Clone, Copy, PartialEq)]
pub enum Icon {
    Microphone,
    MicrophoneOff,
    Pause,
    Finish,
    Play,
    Keep,
    Again,
    Earlier,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Microphone => {
                "M16 3.5c-2.9 0-4.9 2.1-4.9 4.9v6.9c0 2.9 2 4.9 4.9 4.9s4.9-2 4.9-4.9V8.4c0-2.8-2-4.9-4.9-4.9Z\
                 M6.6 15.2c.2 5.4 4 9.4 9.4 9.4s9.2-4 9.4-9.4M16 24.6v4.2M11.4 28.8h9.2"
            }
            Self::MicrophoneOff => {
                "M11.1 12.2v3.1c0 2.9 2 4.9 4.9 4.9 1.2 0 2.3-.4 3.1-1M20.9 14V8.4c0-2.8-2-4.9-4.9-4.9-2.2 0-3.9 \
                 1.2-4.6 3M6.6 15.2c.2 5.4 4 9.4 9.4 9.4 2.2 0 4.2-.7 5.8-1.9M25.4 15.2c0 1.2-.3 2.3-.7 3.3\
                 M16 24.6v4.2M11.4 28.8h9.2M4.4 4.2l23.4 24"
            }
            Self::Pause => "M11.6 7v18M20.4 7v18",
            Self::Finish => "M8.6 8.4h14.8v15.2H8.6Z",
            Self::Play => "M10.4 6.4v19.2L25.6 16Z",
            Self::Keep => {
                "M4.6 15.6 7 26.8h18l2.4-11.2h-7.2c-.5 2-2.1 3.3-4.2 3.3s-3.7-1.3-4.2-3.3ZM16 4.2v9.6M12 10.2l4 \
                 3.9 4-3.9"
            }
            Self::Again => {
                "M25.8 16.4c0 5.5-4.3 9.8-9.8 9.8s-9.8-4.3-9.8-9.8 4.3-9.8 9.8-9.8h6.4M18.6 2.6l4.2 4-4.2 4.2"
            }
            Self::Earlier => "M26.4 16H6M13.4 8.4 5.8 16l7.6 7.6",
        }
    }
}

#[component]
pub fn Picture(icon: Icon) -> Element {
    rsx! {
        svg { class: "sound-icon", "viewBox": "0 0 32 32", "aria-hidden": "true", "focusable": "false",
            path { d: icon.path() }
        }
    }
}
