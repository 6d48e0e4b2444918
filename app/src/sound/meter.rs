//! Pictures of sound: the moving level while a child talks, and the outline of a recording. Lines in an
//! SVG, because a strict page allows no styles that change.
use std::fmt::Write as _;

use dioxus::prelude::*;

use super::recorder::LEVELS;

const HEIGHT: f64 = 64.0;
const STEP: f64 = 4.0;

/// The latest levels, 0 to 1; the newest stands at the right. `said` is for who can not see it.
#[component]
pub fn Meter(levels: Vec<f32>, said: String) -> Element {
    let missing = LEVELS.saturating_sub(levels.len());
    let bars = lines(std::iter::repeat_n(0.0, missing).chain(levels));
    let width = LEVELS as f64 * STEP;
    rsx! {
        svg {
            class: "sound-meter",
            role: "img",
            "aria-label": said,
            "viewBox": "0 0 {width} {HEIGHT}",
            "preserveAspectRatio": "none",
            path { d: bars, "vector-effect": "non-scaling-stroke" }
        }
    }
}

/// The outline of a recording, `played` (0 to 1) of it in another colour.
#[component]
pub fn Outline(peaks: Vec<u8>, played: f64) -> Element {
    let width = peaks.len() as f64 * STEP;
    let reached = (width * played.clamp(0.0, 1.0)).max(0.001);
    let bars = lines(peaks.iter().map(|peak| f32::from(*peak) / 255.0));
    rsx! {
        svg {
            class: "sound-outline",
            "aria-hidden": "true",
            "viewBox": "0 0 {width} {HEIGHT}",
            "preserveAspectRatio": "none",
            path { class: "sound-outline-whole", d: bars.clone(), "vector-effect": "non-scaling-stroke" }
            // A picture within the picture cuts off what was not played yet.
            svg {
                width: "{reached}",
                height: "{HEIGHT}",
                "viewBox": "0 0 {reached} {HEIGHT}",
                "preserveAspectRatio": "none",
                path { class: "sound-outline-played", d: bars, "vector-effect": "non-scaling-stroke" }
            }
        }
    }
}

fn lines(heights: impl IntoIterator<Item = f32>) -> String {
    let mut path = String::new();
    for (at, height) in heights.into_iter().enumerate() {
        let x = (at as f64 + 0.5) * STEP;
        let half = f64::from(height).clamp(0.0, 1.0) * (HEIGHT / 2.0 - 4.0) + 0.5;
        let (top, bottom) = (HEIGHT / 2.0 - half, HEIGHT / 2.0 + half);
        write!(path, "M{x} {top:.1}V{bottom:.1}").expect("a string takes text");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loud_moment_is_a_tall_line() {
        assert_eq!(lines([0.0, 1.0]), "M2 31.5V32.5M6 3.5V60.5");
    }
}
