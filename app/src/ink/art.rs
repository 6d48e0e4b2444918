//! Our own pictures as the page shows them: on a stamp, on a paper to choose. From the very shapes that are painted.
use std::fmt::Write as _;

use dioxus::prelude::*;
use shared::drawing::art::{Shape, Step};
use shared::drawing::{Motif, PAPER_HEIGHT, PAPER_WIDTH, Paper, Rgb};

#[component]
pub fn StampPicture(motif: Motif) -> Element {
    rsx! {
        svg { class: "ink-art", view_box: "0 0 100 100", "aria-hidden": "true", Shapes { shapes: motif.shapes() } }
    }
}

/// A sheet of this paper, small.
#[component]
pub fn PaperPicture(paper: Paper) -> Element {
    rsx! {
        svg {
            class: "ink-sheet",
            view_box: "0 0 {PAPER_WIDTH} {PAPER_HEIGHT}",
            "aria-hidden": "true",
            Shapes { shapes: paper.shapes() }
        }
    }
}

#[component]
fn Shapes(shapes: &'static [Shape]) -> Element {
    let paths = shapes.iter().map(|shape| {
        let fill = shape.fill.map_or_else(|| "none".to_owned(), hex);
        let (stroke, width) = match shape.line {
            Some((rgb, width)) => (hex(rgb), width),
            None => ("none".to_owned(), 0.0),
        };
        (path(&shape.path), fill, stroke, width)
    });
    rsx! {
        for (d, fill, stroke, width) in paths {
            path {
                d,
                fill,
                stroke,
                "stroke-width": "{width}",
                "stroke-linecap": "round",
                "stroke-linejoin": "round",
            }
        }
    }
}

fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn path(steps: &[Step]) -> String {
    let mut d = String::new();
    for step in steps {
        // Writing to a string cannot fail.
        let _ = match step {
            Step::Move([x, y]) => write!(d, "M{x} {y}"),
            Step::Line([x, y]) => write!(d, "L{x} {y}"),
            Step::Quad([cx, cy], [x, y]) => write!(d, "Q{cx} {cy} {x} {y}"),
            Step::Cubic([ax, ay], [bx, by], [x, y]) => write!(d, "C{ax} {ay} {bx} {by} {x} {y}"),
            Step::Close => write!(d, "Z"),
        };
    }
    d
}
