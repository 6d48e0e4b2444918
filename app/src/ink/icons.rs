//! The pictures on the tools: one line of even weight with round ends.
use dioxus::prelude::*;
use shared::drawing::{Opacity, Rgb, Width};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Picture {
    Eraser,
    Undo,
    Redo,
    FreshPaper,
    Play,
    Pause,
    Fill,
    Stamp,
    More,
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
        // A jar that is poured out, and a drop.
        Picture::Fill => {
            "M17.4 7.6 31 21.3 19.6 32.4a3 3 0 0 1-4.2-.1L7.3 24a3 3 0 0 1 .1-4.2L19.2 8.2M9.2 22.4h19.6M33.4 26.2c2 3.1 2.7 4.6 2.6 5.9a2.6 2.6 0 0 1-5.2 0c0-1.4.7-2.9 2.6-5.9Z"
        }
        Picture::Stamp => {
            "M16.6 23.4c.5-4.6-2-6.3-2-9.6a5.5 5.5 0 0 1 10.9 0c0 3.3-2.5 5-2 9.6M9.3 28.2c0-3.2 1.6-4.8 4.6-4.8h12.3c3 0 4.6 1.6 4.6 4.8ZM9.5 33.4h21.2"
        }
        Picture::More => "M8.5 20.2h22.6M22.6 11.4c2.3 3.8 5 6.7 8.7 8.7-3.7 2-6.4 4.9-8.8 8.7",
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

/// How much is seen through a dab of this colour: it lies over a line.
#[component]
pub fn Wash(rgb: Rgb, opacity: Opacity) -> Element {
    let [red, green, blue] = rgb;
    let fill = format!("#{red:02x}{green:02x}{blue:02x}");
    let alpha = f32::from(opacity.alpha()) / 255.0;
    rsx! {
        svg { class: "ink-icon", view_box: "0 0 40 40", "aria-hidden": "true",
            path { d: "M5 30.5C12 25 26 15 35 9.5" }
            path {
                fill,
                "fill-opacity": "{alpha}",
                stroke: "none",
                d: "M20.5 6.6c8 .1 13.2 5.6 13 13.5-.2 8-5.9 13.4-13.7 13.3C11.9 33.3 6.5 27.8 6.6 20 6.8 12.2 12.6 6.5 20.5 6.6Z",
            }
        }
    }
}
