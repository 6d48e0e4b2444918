//! The shape of ink: the one law that the pad, the replay and the picture paint by.
//!
//! Only `+ - * /`, square roots and rounding, which give the same bits on every machine; nothing here may call a
//! platform's sine, power or fused multiply-add.
use super::{Op, PAPER_HEIGHT, PAPER_WIDTH, Sample, Stroke, Style, Tool};

/// A place in paper pixels.
pub type Place = [f32; 2];

/// How wide ink is at a sample, in paper pixels.
pub fn ink_width(style: Style, sample: Sample) -> f32 {
    match style.tool {
        // As wide as its name at the pressure that a finger is given.
        Tool::Pen => style.width.px() * (0.39 + 1.2 * f32::from(sample.pressure) / 63.0),
        // A hand that rubs wants more room than one that draws, and no surprise from pressing harder.
        Tool::Eraser => style.width.px() * 2.0,
    }
}

/// A piece of ink of one width with round ends: a quadratic curve, which may be a line or a dot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    pub width: f32,
    pub from: Place,
    pub control: Place,
    pub to: Place,
}

/// Turns samples into curves one by one; what was given out never changes, so it can be painted at once.
/// Curves run between the middles of neighbouring samples and so join without a corner.
#[derive(Debug, Clone, Copy)]
pub struct Nib {
    style: Style,
    last: Place,
    middle: Place,
    width: f32,
}

impl Nib {
    /// Puts the pen down. The dot is there at once: a tap is a mark too.
    pub fn down(style: Style, first: Sample) -> (Self, Curve) {
        let (place, width) = (first.place(), ink_width(style, first));
        let nib = Self { style, last: place, middle: place, width };
        (nib, Curve { width, from: place, control: place, to: place })
    }

    pub fn go(&mut self, sample: Sample) -> Curve {
        let place = sample.place();
        let middle = halfway(self.last, place);
        self.width = ink_width(self.style, sample);
        let curve = Curve { width: self.width, from: self.middle, control: self.last, to: middle };
        (self.last, self.middle) = (place, middle);
        curve
    }

    /// Lifts the pen: the way from the last middle to where the pen really was.
    pub fn up(&self) -> Curve {
        Curve { width: self.width, from: self.middle, control: self.last, to: self.last }
    }
}

/// All curves of a stroke, in the order they are painted.
pub fn curves(stroke: &Stroke) -> Vec<Curve> {
    let Some((first, rest)) = stroke.samples.split_first() else { return Vec::new() };
    let (mut nib, dot) = Nib::down(stroke.style, *first);
    let mut curves = Vec::with_capacity(stroke.samples.len() + 1);
    curves.push(dot);
    curves.extend(rest.iter().map(|sample| nib.go(*sample)));
    curves.push(nib.up());
    curves
}

/// A box on the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub from: Place,
    pub to: Place,
}

impl Area {
    /// All of the paper.
    pub const PAPER: Self = Self { from: [0.0; 2], to: [PAPER_WIDTH as f32, PAPER_HEIGHT as f32] };

    /// What a mark can have touched; none if it is no mark.
    pub fn of_mark(op: &Op) -> Option<Self> {
        match op {
            Op::Stroke(stroke) => Self::of(stroke),
            Op::Fill(fill) => Some(fill.region.area()),
            Op::Stamp(stamp) => Some(stamp.area()),
            Op::Paper { .. } | Op::Undo { .. } | Op::Redo { .. } | Op::Clear { .. } => None,
        }
    }

    /// What the ink of a stroke can have touched.
    pub fn of(stroke: &Stroke) -> Option<Self> {
        stroke.samples.iter().map(|sample| Self::around(stroke.style, *sample)).reduce(Self::with)
    }

    /// The same for one sample of it; ink between two samples stays in the areas of both.
    pub fn around(style: Style, sample: Sample) -> Self {
        let ([x, y], reach) = (sample.place(), ink_width(style, sample) * 0.5 + 1.0);
        Self { from: [x - reach, y - reach], to: [x + reach, y + reach] }
    }

    /// The smallest area that holds both.
    pub fn with(self, other: Self) -> Self {
        Self {
            from: [self.from[0].min(other.from[0]), self.from[1].min(other.from[1])],
            to: [self.to[0].max(other.to[0]), self.to[1].max(other.to[1])],
        }
    }

    pub fn meets(self, other: Self) -> bool {
        (0..2).all(|axis| self.from[axis] <= other.to[axis] && other.from[axis] <= self.to[axis])
    }
}

/// Closed shapes, all wound the same way, that together cover what the curves cover: to be filled at once with
/// the non-zero rule. `scale` turns paper pixels into the pixels of the picture.
pub fn outline(curves: &[Curve], scale: f32) -> Vec<Vec<Place>> {
    let mut spine = Vec::with_capacity(curves.len() * 2);
    for curve in curves {
        flatten(curve, scale, &mut spine);
    }
    let ([first, ..], [.., last]) = (&spine[..], &spine[..]) else { return Vec::new() };
    let mut shapes = vec![disc(first)];
    if first.place != last.place {
        shapes.push(disc(last));
    }
    let mut ribbon = Ribbon::default();
    for pair in spine.windows(2) {
        ribbon.extend(pair[0], pair[1], &mut shapes);
    }
    ribbon.finish(&mut shapes);
    shapes
}

/// A point of the middle line, with half the width of the ink there; all in pixels of the picture.
#[derive(Clone, Copy)]
struct Knot {
    place: Place,
    reach: f32,
}

/// The farthest a straight line may be from the curve it stands for, in pixels of the picture.
const FLATNESS: f32 = 0.08;

fn flatten(curve: &Curve, scale: f32, spine: &mut Vec<Knot>) {
    let [from, control, to] = [curve.from, curve.control, curve.to].map(|[x, y]| [x * scale, y * scale]);
    let reach = curve.width * scale * 0.5;
    let before = spine.last().copied();
    let bend = length([from[0] - 2.0 * control[0] + to[0], from[1] - 2.0 * control[1] + to[1]]) * 0.25;
    let steps = (bend / FLATNESS).sqrt().ceil().clamp(1.0, 64.0);
    for step in 1..=steps as u32 {
        let t = step as f32 / steps;
        let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
        let place = [0, 1].map(|axis| a * from[axis] + b * control[axis] + c * to[axis]);
        // Width grows along the curve instead of jumping at its ends.
        let reach = before.map_or(reach, |before| before.reach + (reach - before.reach) * t);
        spine.push(Knot { place, reach });
    }
}

/// The two sides of a stretch of ink along which neither side runs backwards. At a turn too sharp for that the
/// stretch ends in a disc and a new one begins, so that shapes never fold over and leave holes.
#[derive(Default)]
struct Ribbon {
    left: Vec<Place>,
    right: Vec<Place>,
    heading: Place,
}

impl Ribbon {
    fn extend(&mut self, a: Knot, b: Knot, shapes: &mut Vec<Vec<Place>>) {
        let way = minus(b.place, a.place);
        let far = length(way);
        // Too short to have a direction.
        if far < 1.0e-3 {
            if b.reach > a.reach {
                shapes.push(disc(&b));
            }
            return;
        }
        let heading = [way[0] / far, way[1] / far];
        let [left, right] = sides(b, heading);
        let goes_on = match (self.left.last(), self.right.last()) {
            (Some(last_left), Some(last_right)) => {
                dot(self.heading, heading) > 0.7
                    && dot(minus(left, *last_left), heading) > 0.0
                    && dot(minus(right, *last_right), heading) > 0.0
            }
            _ => false,
        };
        if !goes_on {
            if !self.left.is_empty() {
                shapes.push(disc(&a));
            }
            self.finish(shapes);
            let [left, right] = sides(a, heading);
            self.left.push(left);
            self.right.push(right);
        }
        self.left.push(left);
        self.right.push(right);
        self.heading = heading;
    }

    fn finish(&mut self, shapes: &mut Vec<Vec<Place>>) {
        let mut shape = std::mem::take(&mut self.left);
        shape.extend(self.right.drain(..).rev());
        if shape.len() > 2 {
            shapes.push(shape);
        }
    }
}

/// The ends of the line across the ink at a knot.
fn sides(knot: Knot, heading: Place) -> [Place; 2] {
    let across = [-heading[1] * knot.reach, heading[0] * knot.reach];
    [minus(knot.place, across), [knot.place[0] + across[0], knot.place[1] + across[1]]]
}

fn disc(knot: &Knot) -> Vec<Place> {
    let [x, y] = knot.place;
    let steps = ((knot.reach / (2.0 * FLATNESS)).sqrt() * 0.9).ceil().clamp(2.0, 24.0);
    let mut shape = Vec::with_capacity(4 * steps as usize);
    for quarter in 0..4 {
        for step in 0..steps as u32 {
            // A quarter of the circle as a fraction of polynomials: no sine needed.
            let t = step as f32 / steps;
            let (cos, sin) = ((1.0 - t * t) / (1.0 + t * t), 2.0 * t / (1.0 + t * t));
            let (dx, dy) = match quarter {
                0 => (cos, sin),
                1 => (-sin, cos),
                2 => (-cos, -sin),
                _ => (sin, -cos),
            };
            shape.push([x + knot.reach * dx, y + knot.reach * dy]);
        }
    }
    shape
}

fn halfway(a: Place, b: Place) -> Place {
    [(a[0] + b[0]) * 0.5, (a[1] + b[1]) * 0.5]
}

fn minus(a: Place, b: Place) -> Place {
    [a[0] - b[0], a[1] - b[1]]
}

fn dot(a: Place, b: Place) -> f32 {
    a[0] * b[0] + a[1] * b[1]
}

fn length(a: Place) -> f32 {
    dot(a, a).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::{Colour, Width};

    fn stroke(samples: Vec<Sample>) -> Stroke {
        Stroke { style: Style::pen(Width::Broad, Colour::Ink), at: 0, samples }
    }

    fn scribble() -> Stroke {
        let corners =
            [(100.0, 100.0), (180.0, 104.0), (101.0, 108.0), (101.5, 300.0), (101.5, 300.0), (100.0, 200.0)];
        let places = corners.windows(2).flat_map(|pair| {
            (0..12).map(move |step| {
                let t = f64::from(step) / 12.0;
                (pair[0].0 + (pair[1].0 - pair[0].0) * t, pair[0].1 + (pair[1].1 - pair[0].1) * t)
            })
        });
        stroke(places.map(|(x, y)| Sample::nearest(x, y, (x + y) % 37.0 / 37.0, 8.0)).collect())
    }

    #[test]
    fn ink_has_no_gap_between_the_first_sample_and_the_last() {
        let stroke = scribble();
        let curves = curves(&stroke);
        assert!(curves.windows(2).all(|pair| pair[0].to == pair[1].from));
        assert_eq!(curves[0].from, stroke.samples[0].place());
        assert_eq!(curves[curves.len() - 1].to, stroke.samples[stroke.samples.len() - 1].place());
    }

    #[test]
    fn every_shape_is_wound_the_same_way_so_that_none_cuts_a_hole() {
        let area = |shape: &[Place]| -> f32 {
            let next = shape.iter().cycle().skip(1);
            shape.iter().zip(next).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum()
        };
        for scale in [0.3, 1.0, 4.0] {
            for shape in outline(&curves(&scribble()), scale) {
                assert!(area(&shape) > 0.0, "{shape:?}");
            }
        }
    }

    #[test]
    fn a_tap_leaves_a_round_dot_as_wide_as_the_pen() {
        let shapes = outline(&curves(&stroke(vec![Sample::nearest(50.0, 50.0, 0.508, 0.0)])), 1.0);
        for [x, y] in shapes.into_iter().flatten() {
            assert!((length([x - 50.0, y - 50.0]) - 12.0).abs() < 0.1);
        }
    }

    #[test]
    fn ink_stays_in_its_area() {
        let stroke = scribble();
        let area = Area::of(&stroke).expect("a stroke has samples");
        for place in outline(&curves(&stroke), 1.0).into_iter().flatten() {
            assert!(area.meets(Area { from: place, to: place }));
        }
    }
}
