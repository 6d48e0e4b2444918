//! Our own pictures on a child's paper, stamps and papers, read from the files that an artist drew.
//!
//! The files are a small part of SVG: `path` elements with absolute M L Q C Z, plain colours, and lines with round
//! ends and joins. Screen and picture paint from what is read here, so both paint the very same shapes.
use std::sync::OnceLock;

use super::geometry::{Area, Curve, Place};
use super::{Motif, Paper, Rgb};

/// One `path` of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Filled first, if at all.
    pub fill: Option<Rgb>,
    /// Then drawn around, if at all, with a line so wide.
    pub line: Option<(Rgb, f32)>,
    pub path: Vec<Step>,
}

/// One command of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    Move(Place),
    Line(Place),
    Quad(Place, Place),
    Cubic(Place, Place, Place),
    Close,
}

impl Step {
    /// The same step elsewhere and larger.
    pub fn moved(self, corner: Place, zoom: f32) -> Self {
        let to = |[x, y]: Place| [corner[0] + x * zoom, corner[1] + y * zoom];
        match self {
            Self::Move(place) => Self::Move(to(place)),
            Self::Line(place) => Self::Line(to(place)),
            Self::Quad(control, place) => Self::Quad(to(control), to(place)),
            Self::Cubic(one, other, place) => Self::Cubic(to(one), to(other), to(place)),
            Self::Close => Self::Close,
        }
    }

    fn places(self) -> impl Iterator<Item = Place> {
        let all = match self {
            Self::Move(place) | Self::Line(place) => [Some(place), None, None],
            Self::Quad(control, place) => [Some(control), Some(place), None],
            Self::Cubic(one, other, place) => [Some(one), Some(other), Some(place)],
            Self::Close => [None; 3],
        };
        all.into_iter().flatten()
    }
}

/// The picture of a stamp.
pub(super) fn motif(motif: Motif) -> &'static [Shape] {
    static READ: [OnceLock<Vec<Shape>>; Motif::ALL.len()] = [const { OnceLock::new() }; Motif::ALL.len()];
    READ[motif as usize].get_or_init(|| read(motif_file(motif)).expect("a test reads every file"))
}

/// What is printed on a paper.
pub(super) fn paper(paper: Paper) -> &'static [Shape] {
    static READ: [OnceLock<Vec<Shape>>; Paper::ALL.len()] = [const { OnceLock::new() }; Paper::ALL.len()];
    READ[paper as usize].get_or_init(|| read(paper_file(paper)).expect("a test reads every file"))
}

macro_rules! stamp {
    ($name:literal) => {
        include_str!(concat!("../../../assets/pictures/stamps/", $name, ".svg"))
    };
}

fn motif_file(motif: Motif) -> &'static str {
    match motif {
        Motif::Sun => stamp!("sun"),
        Motif::Moon => stamp!("moon"),
        Motif::Cloud => stamp!("cloud"),
        Motif::Rain => stamp!("rain"),
        Motif::Rainbow => stamp!("rainbow"),
        Motif::Snow => stamp!("snow"),
        Motif::House => stamp!("house"),
        Motif::Tree => stamp!("tree"),
        Motif::Flower => stamp!("flower"),
        Motif::Cat => stamp!("cat"),
        Motif::Dog => stamp!("dog"),
        Motif::Rabbit => stamp!("rabbit"),
        Motif::Fish => stamp!("fish"),
        Motif::Bird => stamp!("bird"),
        Motif::PersonTall => stamp!("person-tall"),
        Motif::PersonMiddle | Motif::Figure => stamp!("person-middle"),
        Motif::PersonSmall => stamp!("person-small"),
        Motif::Baby => stamp!("baby"),
        Motif::Heart => stamp!("heart"),
        Motif::Bike => stamp!("bike"),
        Motif::Ball => stamp!("ball"),
        Motif::Car => stamp!("car"),
    }
}

macro_rules! printed {
    ($name:literal) => {
        include_str!(concat!("../../../assets/pictures/papers/", $name, ".svg"))
    };
}

fn paper_file(paper: Paper) -> &'static str {
    match paper {
        Paper::Blank => "<svg></svg>",
        Paper::GoodWorriesWishes => printed!("good-worries-wishes"),
        Paper::HomeNowBefore => printed!("home-now-before"),
        Paper::MyPeople => printed!("my-people"),
        Paper::Path => printed!("path"),
    }
}

/// What the shapes can have touched.
pub fn area(shapes: &[Shape]) -> Area {
    let areas = shapes.iter().flat_map(|shape| {
        let reach = shape.line.map_or(0.0, |(_, width)| width * 0.5);
        shape
            .path
            .iter()
            .copied()
            .flat_map(Step::places)
            .map(move |[x, y]| Area { from: [x - reach, y - reach], to: [x + reach, y + reach] })
    });
    areas.reduce(Area::with).unwrap_or(Area { from: [0.0; 2], to: [0.0; 2] })
}

/// The farthest a straight line may be from the curve it stands for, in the unit of the places.
const FLATNESS: f32 = 0.08;

/// The path as straight lines, one list for each part of it that hangs together. Only `+ - * /` and square roots,
/// as everywhere in `geometry`.
pub fn straight(path: impl IntoIterator<Item = Step>) -> Vec<Vec<Place>> {
    let mut parts: Vec<Vec<Place>> = Vec::new();
    for step in path {
        if let Step::Move(place) = step {
            parts.push(vec![place]);
            continue;
        }
        let Some(part) = parts.last_mut() else { continue };
        let Some(&from) = part.last() else { continue };
        match step {
            Step::Move(_) => {}
            Step::Line(to) => part.push(to),
            Step::Close => part.push(part[0]),
            Step::Quad(control, to) => {
                let steps = steps(bend(from, control, to));
                part.extend((1..=steps as u32).map(|step| {
                    let t = step as f32 / steps;
                    let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
                    [0, 1].map(|axis| a * from[axis] + b * control[axis] + c * to[axis])
                }));
            }
            Step::Cubic(one, other, to) => {
                let (first, second) = (bend(from, one, other), bend(one, other, to));
                let steps = steps(3.0 * if first > second { first } else { second });
                part.extend((1..=steps as u32).map(|step| {
                    let t = step as f32 / steps;
                    let s = 1.0 - t;
                    let (a, b, c, d) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
                    [0, 1].map(|axis| a * from[axis] + b * one[axis] + c * other[axis] + d * to[axis])
                }));
            }
        }
    }
    parts
}

/// How far the middle of a quadratic is from the straight line, about.
fn bend(from: Place, control: Place, to: Place) -> f32 {
    let [x, y] = [0, 1].map(|axis| from[axis] - 2.0 * control[axis] + to[axis]);
    (x * x + y * y).sqrt() * 0.25
}

fn steps(bend: f32) -> f32 {
    (bend / FLATNESS).sqrt().ceil().clamp(1.0, 64.0)
}

/// A line of one width along these places, as the ink that `geometry` knows.
pub fn inked(places: &[Place], width: f32) -> Vec<Curve> {
    let Some(&first) = places.first() else { return Vec::new() };
    let mut curves = vec![Curve { width, from: first, control: first, to: first }];
    curves.extend(places.windows(2).map(|pair| {
        let control = [0, 1].map(|axis| (pair[0][axis] + pair[1][axis]) * 0.5);
        Curve { width, from: pair[0], control, to: pair[1] }
    }));
    curves
}

/// Why a file is not one of our pictures.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum ArtError {
    #[error("only `path` may stand in it, not {0}")]
    Element(String),
    #[error("a path has no {0} that can be read")]
    Attribute(&'static str),
    #[error("not a path of absolute M, L, Q, C and Z: {0}")]
    Path(String),
    #[error("a line has round ends and joins")]
    NotRound,
}

fn read(svg: &str) -> Result<Vec<Shape>, ArtError> {
    let mut shapes = Vec::new();
    for element in svg.split('<').skip(1) {
        let element = element.split('>').next().unwrap_or_default().trim_end_matches('/');
        match element.split_whitespace().next().unwrap_or_default() {
            "path" => shapes.push(shape(&element.replace(['\n', '\r', '\t'], " "))?),
            "svg" | "/svg" | "/path" => {}
            other if other.starts_with('?') || other.starts_with('!') => {}
            other => return Err(ArtError::Element(other.to_owned())),
        }
    }
    Ok(shapes)
}

fn shape(element: &str) -> Result<Shape, ArtError> {
    let value = |name: &str| {
        let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
        element[start..].split('"').next()
    };
    let fill = value("fill").map(|it| colour(it).ok_or(ArtError::Attribute("fill"))).transpose()?;
    let stroke = value("stroke").map(|it| colour(it).ok_or(ArtError::Attribute("stroke"))).transpose()?;
    let line = match stroke.flatten() {
        Some(rgb) => {
            if value("stroke-linecap") != Some("round") || value("stroke-linejoin") != Some("round") {
                return Err(ArtError::NotRound);
            }
            let width = value("stroke-width").and_then(|it| it.parse().ok());
            Some((rgb, width.ok_or(ArtError::Attribute("stroke-width"))?))
        }
        None => None,
    };
    let path = steps_of(value("d").ok_or(ArtError::Attribute("d"))?)?;
    Ok(Shape { fill: fill.flatten(), line, path })
}

/// The outer `None` is a colour that cannot be read.
fn colour(text: &str) -> Option<Option<Rgb>> {
    if text == "none" {
        return Some(None);
    }
    let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6)?;
    let rgb = u32::from_str_radix(hex, 16).ok()?;
    Some(Some([(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8]))
}

fn steps_of(d: &str) -> Result<Vec<Step>, ArtError> {
    let fault = || ArtError::Path(d.chars().take(60).collect());
    let mut steps = Vec::new();
    let mut rest = d.trim();
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|it: char| it.is_ascii_alphabetic()).map_or(rest.len(), |end| end + 1);
        let numbers = rest[1..end].split([' ', ',', '\n', '\t', '\r']).filter(|it| !it.is_empty());
        let numbers: Vec<f32> =
            numbers.map(|it| it.parse().map_err(|_| fault())).collect::<Result<_, _>>()?;
        let places: Vec<Place> = numbers.as_chunks::<2>().0.to_vec();
        let count = match command {
            'M' | 'L' => 1,
            'Q' => 2,
            'C' => 3,
            'Z' => 0,
            _ => return Err(fault()),
        };
        if !numbers.len().is_multiple_of(2) || places.is_empty() != (count == 0) {
            return Err(fault());
        }
        if count == 0 {
            steps.push(Step::Close);
        } else if !places.len().is_multiple_of(count) || steps.is_empty() && command != 'M' {
            return Err(fault());
        }
        for (index, some) in places.chunks(count.max(1)).enumerate() {
            steps.push(match (some, command) {
                ([to], 'M') if index == 0 => Step::Move(*to),
                ([to], _) => Step::Line(*to),
                ([control, to], _) => Step::Quad(*control, *to),
                ([one, other, to], _) => Step::Cubic(*one, *other, *to),
                _ => return Err(fault()),
            });
        }
        rest = rest[end..].trim_start();
    }
    if steps.is_empty() { Err(fault()) } else { Ok(steps) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::bytes::crc32;
    use crate::drawing::{PAPER_HEIGHT, PAPER_WIDTH};

    #[test]
    fn every_file_is_read_and_stays_in_its_frame() {
        for motif in Motif::ALL {
            let shapes = read(motif_file(motif)).unwrap_or_else(|error| panic!("{motif:?}: {error}"));
            let Area { from, to } = area(&shapes);
            assert!(!shapes.is_empty(), "{motif:?} shows nothing");
            assert!(from.iter().all(|it| *it >= -2.0) && to.iter().all(|it| *it <= 102.0), "{motif:?}");
        }
        for paper in Paper::ALL {
            let shapes = read(paper_file(paper)).unwrap_or_else(|error| panic!("{paper:?}: {error}"));
            let Area { from, to } = area(&shapes);
            assert_eq!(shapes.is_empty(), paper == Paper::Blank);
            assert!(from.iter().all(|it| *it >= -8.0), "{paper:?}");
            assert!(to[0] <= PAPER_WIDTH as f32 + 8.0 && to[1] <= PAPER_HEIGHT as f32 + 8.0, "{paper:?}");
        }
    }

    /// A stamp that a child used must look the same for ever: the shapes of a number never change. To draw one
    /// anew, add a motif with a file of its own (docs/decisions/0021-a-stamp-is-for-ever.md).
    #[test]
    fn the_shapes_behind_a_number_never_change() {
        let check = |shapes: &[Shape]| format!("{:08x}", crc32(format!("{shapes:?}").as_bytes()));
        let motifs = Motif::ALL.map(|motif| format!("{motif:?} {}", check(motif.shapes())));
        let papers = Paper::ALL.map(|paper| format!("{paper:?} {}", check(paper.shapes())));
        insta::assert_snapshot!([motifs.join("\n"), papers.join("\n")].join("\n"));
    }

    #[test]
    fn what_is_not_of_the_small_part_of_svg_is_refused() {
        let path = |more: &str| read(&format!("<svg><path d=\"M1 2L3,4Z\" {more}/></svg>"));
        let line = "stroke=\"#112233\" stroke-width=\"3\" stroke-linecap=\"round\"";
        assert_eq!(path("fill=\"red\""), Err(ArtError::Attribute("fill")));
        assert_eq!(path(line), Err(ArtError::NotRound));
        assert_eq!(read("<svg><circle r=\"3\"/></svg>"), Err(ArtError::Element("circle".into())));
        assert!(matches!(read("<svg><path d=\"m1 2\"/></svg>"), Err(ArtError::Path(_))));
        assert!(matches!(read("<svg><path d=\"M1\"/></svg>"), Err(ArtError::Path(_))));
        let shapes = path(&format!("fill=\"none\" {line} stroke-linejoin=\"round\"")).unwrap();
        let path = vec![Step::Move([1.0, 2.0]), Step::Line([3.0, 4.0]), Step::Close];
        assert_eq!(shapes, [Shape { fill: None, line: Some(([0x11, 0x22, 0x33], 3.0)), path }]);
    }
}
