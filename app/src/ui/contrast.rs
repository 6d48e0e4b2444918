//! Measures the colours of the token file as WCAG 2.2 measures them.
use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../../assets/style/tokens.css");

type Colours = BTreeMap<&'static str, [u8; 3]>;

/// What adults read, and what anybody reads on a tint.
const ADULT_TEXT: f64 = 7.0;
/// A child's words are large and bold, and stand on paper that does not dazzle.
const CHILD_TEXT: f64 = 4.5;
/// Lines that tell where a thing to press ends.
const EDGES: f64 = 3.0;

const NATURE: [&str; 5] = ["moss", "sky", "marigold", "clay", "plum"];

#[test]
fn adults_can_read_every_pair_in_both_themes() {
    each_theme(|theme, colours| {
        for ground in ["paper", "sheet", "cool"] {
            for text in ["ink", "ink-soft"] {
                check(theme, colours, text, ground, ADULT_TEXT);
            }
        }
        for nature in NATURE {
            let (deep, tint) = (format!("{nature}-deep"), format!("{nature}-tint"));
            check(theme, colours, "ink", &tint, ADULT_TEXT);
            check(theme, colours, &deep, &tint, ADULT_TEXT);
            check(theme, colours, &deep, "paper", ADULT_TEXT);
            check(theme, colours, &deep, "sheet", ADULT_TEXT);
            check(theme, colours, "paper", &deep, ADULT_TEXT);
        }
    });
}

#[test]
fn children_can_read_every_pair_in_both_themes() {
    each_theme(|theme, colours| {
        for nature in NATURE {
            check(theme, colours, "ink-soft", &format!("{nature}-tint"), CHILD_TEXT);
            // The paper of a child may have any of them as its colour.
            check(theme, colours, "edge", &format!("{nature}-tint"), EDGES);
        }
        // A picked amount is filled with a mid-tone and keeps its line of ink.
        check(theme, colours, "ink", "sheet", CHILD_TEXT);
    });
}

#[test]
fn what_can_be_pressed_has_an_edge_that_can_be_seen() {
    each_theme(|theme, colours| {
        for ground in ["paper", "sheet", "cool"] {
            check(theme, colours, "edge", ground, EDGES);
            check(theme, colours, "sky-deep", ground, EDGES);
        }
    });
}

#[test]
fn the_dark_theme_is_the_same_by_wish_of_device_and_of_person() {
    let by_device = colours(block(":root:not([data-theme=\"light\"]) {"));
    let by_person = colours(block(":root[data-theme=\"dark\"] {"));
    assert_eq!(by_device, by_person);
    assert!(by_device.len() >= 22, "{by_device:?}");
}

#[test]
fn black_on_white_is_twenty_one() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    // An example with a published answer: #767676 on white is the lightest grey that passes 4.5.
    assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
}

fn each_theme(test: impl Fn(&str, &Colours)) {
    let light = colours(block(":root {"));
    let mut dark = light.clone();
    dark.extend(colours(block(":root[data-theme=\"dark\"] {")));
    test("light", &light);
    test("dark", &dark);
}

fn check(theme: &str, colours: &Colours, text: &str, ground: &str, least: f64) {
    let colour = |name: &str| colours.get(name).unwrap_or_else(|| panic!("there is no --{name}"));
    let found = contrast(*colour(text), *colour(ground));
    assert!(found >= least, "--{text} on --{ground} is {found:.2} in the {theme} theme, less than {least}");
}

fn block(selector: &str) -> &'static str {
    let (_, after) = TOKENS.split_once(selector).unwrap_or_else(|| panic!("{selector} is not in tokens.css"));
    after.split_once('}').expect("a block ends").0
}

/// The `--name: #rrggbb;` lines; what is not a colour is passed over.
fn colours(block: &'static str) -> Colours {
    let line = |line: &'static str| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
        let value = u32::from_str_radix(value.strip_suffix(';')?, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some((name, [red, green, blue]))
    };
    block.lines().filter_map(line).collect()
}

/// WCAG 2.2, "contrast ratio" and "relative luminance".
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
