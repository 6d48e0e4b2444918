//! A recording to look at and to move about in.
use dioxus::prelude::*;

/// `peaks` are the loudest of each stretch, 0 to 255, as many as there are; `at` runs from 0 to 1.
/// The slider is a real one over the picture, so that keyboard and switch can scrub too.
#[component]
pub fn Waveform(
    peaks: Vec<u8>,
    at: f32,
    #[props(into)] label: String,
    /// "0:12 of 1:40", for the eye and the ear.
    #[props(into)]
    time_words: String,
    on_scrub: Callback<f32>,
) -> Element {
    let at = at.clamp(0.0, 1.0);
    let bars = bars(&peaks);
    let played = (at * BARS as f32).round() as usize;
    rsx! {
        div { class: "waveform",
            div { class: "waveform-picture",
                svg { view_box: "0 0 {BARS * 6} 64", preserve_aspect_ratio: "none", "aria-hidden": "true",
                    path { class: "waveform-played", d: outline(&bars[..played], 0) }
                    path { class: "waveform-to-come", d: outline(&bars[played..], played) }
                }
                input {
                    r#type: "range",
                    min: "0",
                    max: "1",
                    step: "0.005",
                    aria_label: "{label}",
                    aria_valuetext: "{time_words}",
                    value: "{at}",
                    oninput: move |event| {
                        if let Ok(to) = event.value().parse::<f32>() {
                            on_scrub.call(to.clamp(0.0, 1.0));
                        }
                    },
                }
            }
            p { class: "waveform-time", aria_hidden: "true", "{time_words}" }
        }
    }
}

const BARS: usize = 100;

/// Always as many bars, whatever the length: the loudest of each hundredth, scaled to the loudest of
/// all so that a whisper can be seen.
fn bars(peaks: &[u8]) -> [f32; BARS] {
    let loudest = f32::from(peaks.iter().copied().max().unwrap_or(0).max(16));
    std::array::from_fn(|bar| {
        let from = bar * peaks.len() / BARS;
        let to = ((bar + 1) * peaks.len() / BARS).max(from + 1).min(peaks.len());
        let peak = peaks.get(from..to).and_then(|stretch| stretch.iter().max()).copied().unwrap_or(0);
        f32::from(peak) / loudest
    })
}

/// One path of upright strokes: a hundred elements would be redrawn with every tick of the playhead.
fn outline(bars: &[f32], first: usize) -> String {
    use std::fmt::Write;
    bars.iter().zip(first..).fold(String::new(), |mut path, (bar, place)| {
        let half = 1.0 + 27.0 * bar;
        write!(path, "M{} {:.1}V{:.1}", place * 6 + 3, 32.0 - half, 32.0 + half)
            .expect("a string takes text");
        path
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[component]
    fn Listening() -> Element {
        let mut at = use_signal(|| 0.25_f32);
        rsx! {
            Waveform {
                peaks: vec![0, 40, 200, 80],
                at: at(),
                label: "Where you are listening",
                time_words: "0:03 of 0:12",
                on_scrub: move |to| at.set(to),
            }
            p { "at {at}" }
        }
    }

    #[test]
    fn a_listener_can_jump_to_any_place_and_no_further() {
        let mut page = Page::open(|| rsx! { Listening {} });
        page.write("Where you are listening", "0.75");
        assert!(page.html().contains("at 0.75"), "{}", page.html());
        page.write("Where you are listening", "9");
        assert!(page.html().contains("at 1<"), "{}", page.html());
    }

    #[test]
    fn short_long_and_empty_recordings_fill_the_same_width() {
        for peaks in [vec![], vec![9; 3], vec![9; 100], vec![9; 12_345]] {
            assert_eq!(outline(&bars(&peaks), 0).matches('M').count(), BARS);
        }
    }

    #[test]
    fn the_loudest_place_is_where_it_was_said() {
        let mut peaks = vec![5; 1000];
        peaks[700] = 250;
        let bars = bars(&peaks);
        let loudest = (0..BARS).max_by(|a, b| bars[*a].total_cmp(&bars[*b]));
        assert_eq!(loudest, Some(70));
        assert!(bars[70] > 0.99);
    }
}
