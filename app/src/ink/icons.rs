//! The pictures on the tools: one line of even weight with round ends.
use dioxus::prelude::*;
use shared::drawing::{Rgb, Width};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Picture {
    Eraser,
    Undo,
    Redo,
    FreshPaper,
    Play,
    Pause,
}

#[component]
pub fn ToolIcon(picture: Picture) -> Element {
    let lines = match picture {
        Picture::Eraser => {
            "M19.5 9.5 31 21 20.6 31.4a3 3 0 0 1-4.2 0l-7.2-7.2a3 3 0 0 1 0-4.2ZM14.2 14.8 25.7 26.3M15 34h18"
        }
        Picture::Undo => "M15 9 7.5 16.4 15.2 24M8 16.5h15.6c5.6.2 9 3.9 9 8.3 0 4.3-3.3 8-8.7 8.2H18",
        Picture::Redo => "M25 9l7.5 7.4L24.8 24M32 16.5H16.4c-5.6.2-9 3.9-9 8.3 0 4.3 3.3 8 8.7 8.2H22",
        Picture::FreshPaper => "M10 6.5h13.6L31 14v19.5H10ZM23.4 6.7V14.2H30.8M20.5 19v9.5M15.7 23.7h9.6",
        Picture::Play => "M13.5 8.5v23.2L31.5 20Z",
        Picture::Pause => "M14 9.5v21M26 9.5v21",
    };
    rsx! {
        svg { class: "ink-icon", view_box: "0 0 40 40", "aria-hidden": "true", "data-solid": picture == Picture::Play,
            path { d: lines }
        }
    }
}

/// A pen of this colour: a dab of it, not quite round.
#[component]
pub fn Dab(rgb: Rgb) -> Element {
    let [red, green, blue] = rgb;
    let fill = format!("#{red:02x}{green:02x}{blue:02x}");
    rsx! {
        svg { class: "ink-dab", view_box: "0 0 40 40", "aria-hidden": "true",
            path {
                fill,
                d: "M20.6 3.2c9.8.1 16.4 7.1 16.2 16.9-.2 9.9-7.3 16.8-17.1 16.7C9.9 36.7 3.1 29.8 3.3 20 3.5 10.3 10.8 3.1 20.6 3.2Z",
            }
        }
    }
}

/// A line as wide as the pen, for telling widths apart.
#[component]
pub fn Line(width: Width) -> Element {
    let width = width.px() / 3.0 + 1.0;
    rsx! {
        svg { class: "ink-icon", view_box: "0 0 40 40", "aria-hidden": "true",
            path { "stroke-width": "{width}", d: "M8 26.5C13 15 18.5 14.5 20.3 20.3S27.5 25.5 32 13.5" }
        }
    }
}
