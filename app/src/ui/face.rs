//! One family of faces, drawn from a few measures on the same head, so that a set sits on one scale
//! of size and no face is dearer than another. Own drawings: emoji mean other things elsewhere.
use dioxus::prelude::*;

/// The measures of a face; all zero with open eyes is a face that says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FaceShape {
    /// -1 corners down, 1 corners up.
    pub mouth_curve: f32,
    /// 0 closed, 1 wide open.
    pub mouth_open: f32,
    /// 1 is an ordinary mouth.
    pub mouth_width: f32,
    /// 0 one curve; 1 a mouth that trembles or cannot make up its mind.
    pub mouth_wave: f32,
    /// -1 inner ends up, 1 inner ends down.
    pub brow_slope: f32,
    /// 0 resting, 1 raised.
    pub brow_lift: f32,
    /// 0 the brows agree; 1 the left stays down while the right goes up.
    pub brow_apart: f32,
    /// 0 cast down, 1 ordinary, 2 wide.
    pub eye_open: f32,
    /// Where the eyes look: -1 down, 1 up.
    pub gaze: f32,
}

impl FaceShape {
    /// Calm, all right, in between: the one that neither smiles nor frowns.
    pub const CALM: Self = Self {
        mouth_curve: 0.0,
        mouth_open: 0.0,
        mouth_width: 1.0,
        mouth_wave: 0.0,
        brow_slope: 0.0,
        brow_lift: 0.0,
        brow_apart: 0.0,
        eye_open: 1.0,
        gaze: 0.0,
    };
    pub const HAPPY: Self = Self { mouth_curve: 1.0, mouth_width: 1.2, brow_lift: 0.4, ..Self::CALM };
    pub const SAD: Self = Self {
        mouth_curve: -0.8,
        mouth_width: 0.9,
        brow_slope: -0.8,
        brow_lift: 0.1,
        eye_open: 0.0,
        ..Self::CALM
    };
    pub const ANGRY: Self = Self {
        mouth_curve: -0.5,
        mouth_width: 0.95,
        brow_slope: 1.0,
        brow_lift: -0.75,
        eye_open: 0.85,
        ..Self::CALM
    };
    pub const SCARED: Self = Self {
        mouth_open: 0.75,
        mouth_width: 0.5,
        brow_slope: -0.6,
        brow_lift: 1.0,
        eye_open: 2.0,
        ..Self::CALM
    };
    pub const WORRIED: Self = Self {
        mouth_wave: 1.0,
        mouth_width: 1.05,
        brow_slope: -1.0,
        brow_lift: 0.35,
        gaze: -0.6,
        ..Self::CALM
    };
    pub const MIXED: Self =
        Self { mouth_curve: 0.75, mouth_wave: -1.0, mouth_width: 1.15, brow_apart: 0.8, ..Self::CALM };

    /// The face that a question set calls `code`.
    pub fn named(code: &str) -> Option<Self> {
        Some(match code {
            "happy" => Self::HAPPY,
            "sad" => Self::SAD,
            "angry" => Self::ANGRY,
            "scared" => Self::SCARED,
            "calm" => Self::CALM,
            "worried" => Self::WORRIED,
            "mixed" => Self::MIXED,
            _ => return None,
        })
    }

    /// On a head of 100 units; the mouth's resting line is at 69.
    fn mouth(&self) -> String {
        let half = 19.0 * self.mouth_width;
        let (left, right) = (50.0 - half, 50.0 + half);
        let bend = self.mouth_curve * 9.0;
        if self.mouth_wave > 0.0 {
            let (step, wave) = (half * 2.0 / 3.0, self.mouth_wave * 8.0);
            return format!(
                "M{left:.1} 70.0q{:.1} {:.1} {step:.1} 0.0t{step:.1} 0.0t{step:.1} 0.0",
                step / 2.0,
                -wave
            );
        }
        if self.mouth_wave < 0.0 {
            // One half smiles and the other does not.
            return format!(
                "M{left:.1} {:.1}C{:.1} {:.1} {:.1} {:.1} {right:.1} {:.1}",
                69.0 - bend * 0.55,
                left + half * 0.75,
                69.0 + bend * 2.1,
                right - half * 0.75,
                69.0 - bend * 2.1,
                69.0 + bend * 0.55
            );
        }
        let corner = 69.0 - bend * 0.6;
        let upper = 69.0 + bend * 1.1 - self.mouth_open * 5.0;
        if self.mouth_open <= 0.0 {
            return format!("M{left:.1} {corner:.1}Q50.0 {:.1} {right:.1} {corner:.1}", upper + bend * 0.35);
        }
        // An open mouth is round: `upper` and `lower` are pulled beyond the lips they draw.
        let (upper, lower) = (upper - self.mouth_open * 7.0, 69.0 + bend * 1.1 + self.mouth_open * 26.0);
        format!(
            "M{left:.1} {corner:.1}C{left:.1} {upper:.1} {right:.1} {upper:.1} {right:.1} {corner:.1}\
             C{right:.1} {lower:.1} {left:.1} {lower:.1} {left:.1} {corner:.1}Z"
        )
    }

    fn brow(&self, side: Side) -> String {
        let apart = match side {
            Side::Left => -self.brow_apart * 0.5,
            Side::Right => self.brow_apart,
        };
        let height = 30.5 - (self.brow_lift + apart) * 8.0;
        let tilt = self.brow_slope * 5.5;
        let (outer, inner) = (height - tilt * 0.6, height + tilt);
        let arch = height - 2.5 - (self.brow_lift + apart).max(0.0) * 2.0;
        match side {
            Side::Left => format!("M26.0 {outer:.1}Q33.5 {arch:.1} 41.0 {inner:.1}"),
            Side::Right => format!("M74.0 {outer:.1}Q66.5 {arch:.1} 59.0 {inner:.1}"),
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

/// A face without a name: whoever shows it says the word beside it.
#[component]
pub fn Face(shape: FaceShape) -> Element {
    let wide = shape.eye_open > 1.2;
    let look = 46.0 - shape.gaze * 3.0;
    let lid = 4.6 * shape.eye_open.min(1.0);
    rsx! {
        svg { class: "face", view_box: "0 0 100 100", "aria-hidden": "true",
            path { class: "face-head", d: HEAD }
            for (side , x) in [(Side::Left, 34.0_f32), (Side::Right, 66.0_f32)] {
                path { class: "face-line face-brow", d: shape.brow(side) }
                if shape.eye_open <= 0.0 {
                    path { class: "face-line", d: "M{x - 6.5} {look - 1.0}Q{x} {look + 6.0} {x + 6.5} {look - 1.0}" }
                } else {
                    if wide {
                        circle { class: "face-eye-white", cx: "{x}", cy: "46", r: "{4.2 * shape.eye_open}" }
                    }
                    ellipse { class: "face-eye", cx: "{x}", cy: "{look}", rx: "3.9", ry: "{lid}" }
                }
            }
            path {
                class: if shape.mouth_open > 0.0 { "face-line face-mouth-open" } else { "face-line" },
                d: shape.mouth(),
            }
        }
    }
}

/// Drawn by hand: not quite a circle.
const HEAD: &str =
    "M50 4.5C76 3.5 95.5 23 95.8 49.5C96 76.5 77 95.2 50.5 95.6C23.5 96 4.6 77 4.3 50.4C4 24 23 5.4 50 4.5Z";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    const CODES: [&str; 7] = ["happy", "sad", "angry", "scared", "calm", "worried", "mixed"];

    #[test]
    fn the_middle_face_neither_smiles_nor_frowns() {
        let mouth = FaceShape::CALM.mouth();
        assert_eq!(mouth, "M31.0 69.0Q50.0 69.0 69.0 69.0");
        let left = FaceShape::CALM.brow(Side::Left);
        assert_eq!(left, "M26.0 30.5Q33.5 28.0 41.0 30.5");
    }

    #[test]
    fn a_smile_has_its_corners_up_and_a_frown_has_them_down() {
        let corner = |shape: FaceShape| -> f32 {
            let mouth = shape.mouth();
            let end = mouth.find(['Q', 'C']).unwrap();
            mouth[1..end].split(' ').nth(1).unwrap().parse().unwrap()
        };
        assert!(corner(FaceShape::HAPPY) < 66.0);
        assert!(corner(FaceShape::SAD) > 72.0);
    }

    #[test]
    fn no_two_faces_are_drawn_alike() {
        let drawn = |code: &'static str| {
            let shape = FaceShape::named(code).unwrap();
            Page::open(move || rsx! { Face { shape } }).html()
        };
        for (place, code) in CODES.iter().enumerate() {
            for other in &CODES[place + 1..] {
                assert_ne!(drawn(code), drawn(other), "{code} and {other}");
            }
        }
        assert_eq!(FaceShape::named("bored"), None);
    }

    #[test]
    fn every_face_has_the_same_head() {
        for code in CODES {
            let shape = FaceShape::named(code).unwrap();
            assert!(Page::open(move || rsx! { Face { shape } }).html().contains(HEAD));
        }
    }
}
