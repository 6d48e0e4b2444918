//! Shows that the microphone hears.
use dioxus::prelude::*;

/// `level` from 0 (silence) to 1 (as loud as can be). The moving bars are for the eye only; `words`
/// says the same in words that change seldom.
#[component]
pub fn Meter(level: f32, #[props(into)] words: String) -> Element {
    rsx! {
        div { class: "meter",
            svg { view_box: "0 0 220 60", preserve_aspect_ratio: "none", "aria-hidden": "true",
                for (place , height) in heights(level).into_iter().enumerate() {
                    rect {
                        key: "{place}",
                        class: "meter-bar",
                        x: "{place * 20 + 5}",
                        y: "{30.0 - height / 2.0:.1}",
                        width: "10",
                        height: "{height:.1}",
                        rx: "5",
                    }
                }
            }
            p { class: "meter-words", "{words}" }
        }
    }
}

/// The same around the great button, which stands in it: the ring is as wide as it is loud. At rest it is a line.
#[component]
pub fn LevelRing(level: f32) -> Element {
    let level = if level.is_finite() { level.clamp(0.0, 1.0) } else { 0.0 };
    // From the edge of the button outwards.
    let width = 4.0 + 22.0 * level.sqrt();
    rsx! {
        svg { class: "level-ring", view_box: "0 0 200 200", "aria-hidden": "true",
            circle { cx: "100", cy: "100", r: "{72.0 + width / 2.0:.1}", stroke_width: "{width:.1}" }
        }
    }
}

const BARS: usize = 11;

/// Tallest in the middle, so that loud is wide as well as high and no bar seems a mark to reach.
fn heights(level: f32) -> [f32; BARS] {
    let level = if level.is_finite() { level.clamp(0.0, 1.0) } else { 0.0 };
    std::array::from_fn(|bar| {
        let from_middle = (bar as f32 - (BARS / 2) as f32).abs() / (BARS / 2) as f32;
        10.0 + 46.0 * level * (1.0 - from_middle * from_middle * (1.2 - 0.6 * level)).max(0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn louder_is_higher_and_nothing_leaves_its_place() {
        let middle = |level| heights(level)[BARS / 2];
        assert!(middle(0.2) < middle(0.6) && middle(0.6) < middle(1.0));
        for level in [-1.0, 0.0, 0.5, 1.0, 7.0, f32::NAN, f32::INFINITY] {
            assert!(heights(level).iter().all(|height| (10.0..=56.0).contains(height)), "{level}");
        }
    }

    #[test]
    fn the_ring_grows_with_the_voice_and_stays_in_its_box() {
        let ring = |level| {
            let html = crate::ui::press::Page::open(move || rsx! { LevelRing { level } }).html();
            let number = |name: &str| -> f32 {
                let (_, rest) = html.split_once(&format!("{name}=\"")).unwrap();
                rest.split('"').next().unwrap().parse().unwrap()
            };
            (number(" r"), number("stroke-width"))
        };
        assert!(ring(0.1).1 < ring(0.8).1);
        for level in [-1.0, 0.0, 1.0, 9.0, f32::NAN] {
            let (radius, width) = ring(level);
            assert!(radius + width / 2.0 <= 100.0, "{level}");
        }
    }

    #[test]
    fn silence_is_an_even_row() {
        assert_eq!(heights(0.0), [10.0; BARS]);
    }
}
