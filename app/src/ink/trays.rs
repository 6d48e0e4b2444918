//! What lies over the paper while a tool is chosen: colours, widths, stamps, and the question before fresh paper.
use dioxus::prelude::*;
use shared::drawing::{Colour, Motif, Style, Tool};

use super::art::StampPicture;
use super::desk::Held;
use super::icons::{Dab, Line, Picture, ToolIcon, Wash};
use super::kit::{Kit, stamp_size};
use super::tool::ToolButton;
use super::words::InkWords;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tray {
    Colours,
    Widths,
    Opacities,
    Stamps,
    FreshPaper,
}

/// What was taken from a tray.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Taken {
    Style(Style),
    Hold(Held),
    Clear,
    Nothing,
}

#[component]
pub fn OpenTray(
    tray: Tray,
    words: InkWords,
    kit: Kit,
    style: Style,
    held: Held,
    figure: bool,
    on_take: Callback<Taken>,
) -> Element {
    match tray {
        Tray::Colours => rsx! {
            div { class: "ink-tray", role: "group", aria_label: "{words.colours}",
                for colour in kit.colours.iter().copied() {
                    ColourButton {
                        key: "{colour:?}",
                        colour,
                        words: words.clone(),
                        pressed: style.tool == Tool::Pen && style.colour == colour,
                        on_press: move |()| on_take.call(Taken::Style(Style { tool: Tool::Pen, colour, ..style })),
                    }
                }
            }
        },
        Tray::Widths => rsx! {
            div { class: "ink-tray", role: "group", aria_label: "{words.widths}",
                for width in kit.widths.iter().copied() {
                    ToolButton {
                        key: "{width:?}",
                        label: words.width_names[width as usize].clone(),
                        pressed: style.width == width,
                        on_press: move |()| on_take.call(Taken::Style(Style { width, ..style })),
                        Line { width }
                    }
                }
            }
        },
        Tray::Opacities => rsx! {
            div { class: "ink-tray", role: "group", aria_label: "{words.opacities}",
                for opacity in kit.opacities.iter().copied() {
                    ToolButton {
                        key: "{opacity:?}",
                        label: words.opacity_names[opacity as usize].clone(),
                        pressed: style.opacity == opacity,
                        on_press: move |()| on_take.call(Taken::Style(Style { tool: Tool::Pen, opacity, ..style })),
                        Wash { rgb: style.colour.rgb(), opacity }
                    }
                }
            }
        },
        Tray::Stamps => rsx! { Stamps { words, kit, style, held, figure, on_take } },
        Tray::FreshPaper => rsx! {
            div { class: "ink-tray ink-ask", role: "group", aria_label: "{words.clear_question}",
                p { "{words.clear_question}" }
                button {
                    class: "ink-answer",
                    r#type: "button",
                    onclick: move |_| on_take.call(Taken::Nothing),
                    "{words.clear_no}"
                }
                button {
                    class: "ink-answer",
                    r#type: "button",
                    "data-testid": "ink-clear-yes",
                    onclick: move |_| on_take.call(Taken::Clear),
                    "{words.clear_yes}"
                }
            }
        },
    }
}

#[component]
pub fn ColourButton(colour: Colour, words: InkWords, pressed: bool, on_press: Callback) -> Element {
    rsx! {
        ToolButton {
            label: words.colour_names[colour as usize].clone(),
            pressed,
            on_press: move |()| on_press.call(()),
            Dab { rgb: colour.rgb() }
        }
    }
}

#[component]
pub fn StampButton(
    motif: Motif,
    words: InkWords,
    style: Style,
    held: Held,
    on_take: Callback<Taken>,
) -> Element {
    let size = stamp_size(style.width);
    rsx! {
        ToolButton {
            label: words.stamp_names[motif as usize].clone(),
            pressed: matches!(held, Held::Stamp(held, _) if held == motif),
            on_press: move |()| on_take.call(Taken::Hold(Held::Stamp(motif, size))),
            StampPicture { motif }
        }
    }
}

/// One subject at a time; the arrow goes to the next.
#[component]
fn Stamps(
    words: InkWords,
    kit: Kit,
    style: Style,
    held: Held,
    figure: bool,
    on_take: Callback<Taken>,
) -> Element {
    let mut subject = use_signal(|| match held {
        Held::Stamp(motif, _) => kit.stamps.iter().position(|page| page.contains(&motif)).unwrap_or(0),
        Held::Pen | Held::Fill => 0,
    });
    let page = kit.stamps.get(subject()).copied().unwrap_or_default();
    let figure = (figure && subject() == 0).then_some(Motif::Figure);
    rsx! {
        div { class: "ink-tray", role: "group", aria_label: "{words.stamps}",
            for motif in figure.into_iter().chain(page.iter().copied()) {
                StampButton { key: "{motif:?}", motif, words: words.clone(), style, held, on_take }
            }
            ToolButton {
                name: "ink-more",
                label: words.more.clone(),
                on_press: move |()| {
                    let next = (subject() + 1) % kit.stamps.len().max(1);
                    subject.set(next);
                },
                ToolIcon { picture: Picture::More }
            }
        }
    }
}
