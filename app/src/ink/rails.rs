//! The tools beside the paper. What has many kinds is one tool here, and its kinds lie in a tray.
use dioxus::prelude::*;
use shared::drawing::{Motif, Style, Tool};

use super::art::StampPicture;
use super::desk::{Desk, Held, Status};
use super::icons::{Dab, Line, Picture, ToolIcon, Wash};
use super::kit::Kit;
use super::tool::ToolButton;
use super::trays::{ColourButton, StampButton, Taken, Tray};
use super::words::InkWords;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Start,
    End,
}

/// Colours that lie beside the paper themselves.
const IN_THE_OPEN: usize = 4;

#[component]
pub fn Rail(
    side: Side,
    words: InkWords,
    kit: Kit,
    style: Style,
    held: Held,
    status: Status,
    tray: Option<Tray>,
    /// Whether the paper wants the figure on it.
    figure: bool,
    on_take: Callback<Taken>,
    on_pull: Callback<Tray>,
    on_act: Callback<fn(&mut Desk)>,
    children: Element,
) -> Element {
    let is_pen = held == Held::Pen && style.tool == Tool::Pen;
    let in_the_open = kit.colours.len() <= IN_THE_OPEN;
    let is_open = |pulled: Tray| tray == Some(pulled);
    match side {
        Side::Start => rsx! {
            div { class: "ink-rail", "data-side": "start", role: "group", aria_label: "{words.tools}",
                if in_the_open {
                    for colour in kit.colours.iter().take(IN_THE_OPEN - 1).copied() {
                        ColourButton {
                            key: "{colour:?}",
                            colour,
                            words: words.clone(),
                            pressed: is_pen && style.colour == colour,
                            on_press: move |()| on_take.call(Taken::Style(Style { tool: Tool::Pen, colour, ..style })),
                        }
                    }
                } else {
                    ToolButton {
                        name: "ink-colours",
                        label: "{words.colours}: {words.colour_names[style.colour as usize]}",
                        says: words.colours.clone(),
                        expanded: is_open(Tray::Colours),
                        pressed: is_pen,
                        on_press: move |()| on_pull.call(Tray::Colours),
                        Dab { rgb: style.colour.rgb() }
                    }
                }
                if kit.widths.len() > 1 {
                    ToolButton {
                        name: "ink-widths",
                        label: "{words.widths}: {words.width_names[style.width as usize]}",
                        says: words.widths.clone(),
                        expanded: is_open(Tray::Widths),
                        on_press: move |()| on_pull.call(Tray::Widths),
                        Line { width: style.width }
                    }
                }
                if kit.opacities.len() > 1 {
                    ToolButton {
                        name: "ink-opacities",
                        label: "{words.opacities}: {words.opacity_names[style.opacity as usize]}",
                        says: words.opacities.clone(),
                        expanded: is_open(Tray::Opacities),
                        on_press: move |()| on_pull.call(Tray::Opacities),
                        Wash { rgb: style.colour.rgb(), opacity: style.opacity }
                    }
                }
                if kit.rubber {
                    Rubber { words: words.clone(), style, held, on_take }
                }
                if kit.fill {
                    ToolButton {
                        name: "ink-fill",
                        label: words.fill.clone(),
                        pressed: held == Held::Fill,
                        on_press: move |()| {
                            let next = if held == Held::Fill { Held::Pen } else { Held::Fill };
                            on_take.call(Taken::Hold(next));
                        },
                        ToolIcon { picture: Picture::Fill }
                    }
                }
                if !kit.stamps.is_empty() {
                    ToolButton {
                        name: "ink-stamps",
                        label: words.stamps.clone(),
                        expanded: is_open(Tray::Stamps),
                        pressed: matches!(held, Held::Stamp(..)),
                        on_press: move |()| on_pull.call(Tray::Stamps),
                        match held {
                            Held::Stamp(motif, _) => rsx! { StampPicture { motif } },
                            _ if figure => rsx! { StampPicture { motif: Motif::Figure } },
                            _ => rsx! { ToolIcon { picture: Picture::Stamp } },
                        }
                    }
                }
            }
        },
        Side::End => rsx! {
            div { class: "ink-rail", "data-side": "end", role: "group", aria_label: "{words.tools}",
                // The last colour makes room for the figure.
                if figure && kit.stamps.is_empty() {
                    StampButton { motif: Motif::Figure, words: words.clone(), style, held, on_take }
                } else if in_the_open {
                    for colour in kit.colours.iter().skip(IN_THE_OPEN - 1).copied() {
                        ColourButton {
                            key: "{colour:?}",
                            colour,
                            words: words.clone(),
                            pressed: is_pen && style.colour == colour,
                            on_press: move |()| on_take.call(Taken::Style(Style { tool: Tool::Pen, colour, ..style })),
                        }
                    }
                }
                ToolButton {
                    name: "ink-undo",
                    label: words.undo.clone(),
                    disabled: !status.can_undo,
                    on_press: move |()| on_act.call(Desk::undo),
                    ToolIcon { picture: Picture::Undo }
                }
                if kit.redo {
                    ToolButton {
                        name: "ink-redo",
                        label: words.redo.clone(),
                        disabled: !status.can_redo,
                        on_press: move |()| on_act.call(Desk::redo),
                        ToolIcon { picture: Picture::Redo }
                    }
                }
                if kit.clear {
                    ToolButton {
                        name: "ink-clear",
                        label: words.clear.clone(),
                        expanded: is_open(Tray::FreshPaper),
                        disabled: status.is_blank && tray != Some(Tray::FreshPaper),
                        on_press: move |()| on_pull.call(Tray::FreshPaper),
                        ToolIcon { picture: Picture::FreshPaper }
                    }
                }
                {children}
            }
        },
    }
}

#[component]
fn Rubber(words: InkWords, style: Style, held: Held, on_take: Callback<Taken>) -> Element {
    let rubs = held == Held::Pen && style.tool == Tool::Eraser;
    let next = if rubs {
        Style { tool: Tool::Pen, ..style }
    } else {
        // Half of a rubber is no rubber.
        Style { tool: Tool::Eraser, ..Style::pen(style.width, style.colour) }
    };
    rsx! {
        ToolButton {
            name: "ink-rubber",
            label: words.eraser.clone(),
            pressed: rubs,
            on_press: move |()| {
                on_take.call(Taken::Hold(Held::Pen));
                on_take.call(Taken::Style(next));
            },
            ToolIcon { picture: Picture::Eraser }
        }
    }
}
