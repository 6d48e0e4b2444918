//! A drawing as pixels and as PNG bytes, the same on the tablet and on the server to the last bit: outlines from
//! `geometry`, filled by a rasteriser without platform floats or SIMD, encoded with fixed settings.
use std::io::Cursor;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use tiny_skia::{Color, FillRule, Mask, Paint, Path, PathBuilder, Pixmap, Transform};

use super::art::{self, Shape, Step};
use super::geometry::{Place, curves, outline};
use super::{Drawing, Fill, Op, PAPER, PAPER_HEIGHT, PAPER_WIDTH, Rgb, Stamp, Stroke, Tool};

/// The smallest and the largest picture, in pixels across.
pub const WIDTHS: std::ops::RangeInclusive<u32> = 16..=4096;

#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error("a picture can not be {0} pixels wide")]
    BadWidth(u32),
    #[error("the picture could not be encoded")]
    Encode(#[source] image::ImageError),
}

/// What can be seen of a drawing, as a PNG file `width_px` wide and three quarters as high.
pub fn png(drawing: &Drawing, width_px: u32) -> Result<Vec<u8>, RenderError> {
    let (height_px, pixels) = pixels(drawing, width_px)?;
    let mut file = Cursor::new(Vec::with_capacity(pixels.len() / 8));
    // Fast and still small: a drawing is mostly paper, and `Up` turns paper into zeros.
    PngEncoder::new_with_quality(&mut file, CompressionType::Fast, FilterType::Up)
        .write_image(&pixels, width_px, height_px, ExtendedColorType::Rgb8)
        .map_err(RenderError::Encode)?;
    Ok(file.into_inner())
}

/// The height, and red, green and blue of each pixel from the top left.
pub fn pixels(drawing: &Drawing, width_px: u32) -> Result<(u32, Vec<u8>), RenderError> {
    if !WIDTHS.contains(&width_px) {
        return Err(RenderError::BadWidth(width_px));
    }
    let height_px = width_px * PAPER_HEIGHT / PAPER_WIDTH;
    let scale = width_px as f32 / PAPER_WIDTH as f32;
    let mut pixmap = Pixmap::new(width_px, height_px).ok_or(RenderError::BadWidth(width_px))?;
    pixmap.fill(colour(PAPER, u8::MAX));
    let mut sheet = Sheet { pixmap, scale, ground: None };
    let printed = drawing.paper().shapes();
    if !printed.is_empty() {
        printed.iter().for_each(|shape| sheet.shape(shape, [0.0; 2], 1.0));
        sheet.ground = Some(sheet.pixmap.clone());
    }
    for mark in drawing.visible() {
        match mark {
            Op::Stroke(stroke) => sheet.stroke(stroke),
            Op::Fill(fill) => sheet.pour(fill),
            Op::Stamp(stamp) => sheet.stamp(stamp),
            Op::Paper { .. } | Op::Undo { .. } | Op::Redo { .. } | Op::Clear { .. } => {}
        }
    }
    let opaque =
        sheet.pixmap.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    Ok((height_px, opaque))
}

/// The picture while it is painted.
struct Sheet {
    pixmap: Pixmap,
    /// Pixels of the picture for a paper pixel.
    scale: f32,
    /// What an eraser brings back, where it is not plain.
    ground: Option<Pixmap>,
}

impl Sheet {
    fn fill(&mut self, shapes: &[Vec<Place>], rgb: Rgb, alpha: u8) {
        let Some(path) = path(shapes) else { return };
        let mut paint = Paint { anti_alias: true, ..Paint::default() };
        paint.set_color(colour(rgb, alpha));
        self.pixmap.fill_path(&path, &paint, FillRule::Winding, Transform::identity(), None);
    }

    fn stroke(&mut self, stroke: &Stroke) {
        let shapes = outline(&curves(stroke), self.scale);
        match (stroke.style.tool, &self.ground) {
            (Tool::Eraser, Some(ground)) => bring_back(&mut self.pixmap, ground, &shapes),
            _ => self.fill(&shapes, stroke.style.rgb(), stroke.style.opacity.alpha()),
        }
    }

    fn pour(&mut self, fill: &Fill) {
        let mut shapes = fill.region.outline();
        shapes.iter_mut().flatten().flatten().for_each(|number| *number *= self.scale);
        self.fill(&shapes, fill.colour.rgb(), fill.opacity.alpha());
    }

    fn stamp(&mut self, stamp: &Stamp) {
        let (corner, zoom) = stamp.frame();
        stamp.motif.shapes().iter().for_each(|shape| self.shape(shape, corner, zoom));
    }

    /// `corner` and `zoom` say where the shape is on the paper.
    fn shape(&mut self, shape: &Shape, corner: Place, zoom: f32) {
        let corner = corner.map(|number| number * self.scale);
        let zoom = zoom * self.scale;
        let parts = art::straight(shape.path.iter().map(|step: &Step| step.moved(corner, zoom)));
        if let Some(rgb) = shape.fill {
            self.fill(&parts, rgb, u8::MAX);
        }
        if let Some((rgb, width)) = shape.line {
            let lines = parts.iter().flat_map(|part| outline(&art::inked(part, width * zoom), 1.0));
            self.fill(&lines.collect::<Vec<_>>(), rgb, u8::MAX);
        }
    }
}

/// Covers the shapes with what was there before any mark.
fn bring_back(pixmap: &mut Pixmap, ground: &Pixmap, shapes: &[Vec<Place>]) {
    let (Some(path), Some(mut mask)) = (path(shapes), Mask::new(pixmap.width(), pixmap.height())) else {
        return;
    };
    mask.fill_path(&path, FillRule::Winding, true, Transform::identity());
    let pixels = pixmap.data_mut().as_chunks_mut::<4>().0.iter_mut().zip(ground.data().as_chunks::<4>().0);
    for ((pixel, ground), cover) in pixels.zip(mask.data()).filter(|(_, cover)| **cover > 0) {
        let cover = u32::from(*cover);
        for (channel, below) in pixel.iter_mut().zip(ground) {
            // Rounded, in whole numbers: the same everywhere.
            *channel = ((u32::from(*below) * cover + u32::from(*channel) * (255 - cover) + 127) / 255) as u8;
        }
    }
}

fn colour([red, green, blue]: Rgb, alpha: u8) -> Color {
    Color::from_rgba8(red, green, blue, alpha)
}

fn path(shapes: &[Vec<Place>]) -> Option<Path> {
    let points = shapes.iter().map(Vec::len).sum();
    let mut builder = PathBuilder::with_capacity(points + 2 * shapes.len(), points);
    for shape in shapes {
        add(&mut builder, shape);
    }
    builder.finish()
}

fn add(builder: &mut PathBuilder, shape: &[Place]) {
    let Some(([x, y], rest)) = shape.split_first() else { return };
    builder.move_to(*x, *y);
    for [x, y] in rest {
        builder.line_to(*x, *y);
    }
    builder.close();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::{Colour, Motif, Op, Opacity, Paper, Region, Sample, Style, Tool, Width};

    fn line(tool: Tool, places: &[(f64, f64)]) -> Op {
        let style = Style { tool, ..Style::pen(Width::Broad, Colour::Red) };
        let samples = places.iter().map(|(x, y)| Sample::nearest(*x, *y, 0.5, 8.0)).collect();
        Op::Stroke(Stroke { style, at: 0, samples })
    }

    fn drawing(ops: impl IntoIterator<Item = Op>) -> Drawing {
        let mut drawing = Drawing::default();
        for op in ops {
            drawing.push(op).unwrap();
        }
        drawing
    }

    fn pixel(drawing: &Drawing, x: u32, y: u32) -> Rgb {
        let (_, pixels) = pixels(drawing, PAPER_WIDTH).unwrap();
        let start = ((y * PAPER_WIDTH + x) * 3) as usize;
        [pixels[start], pixels[start + 1], pixels[start + 2]]
    }

    #[test]
    fn ink_is_where_it_was_drawn_and_nowhere_else() {
        let drawing = drawing([line(Tool::Pen, &[(100.0, 200.0), (300.0, 200.0)])]);
        assert_eq!(pixel(&drawing, 200, 200), Colour::Red.rgb());
        assert_eq!(pixel(&drawing, 200, 209), Colour::Red.rgb());
        assert_eq!(pixel(&drawing, 200, 214), PAPER);
        assert_eq!(pixel(&drawing, 320, 200), PAPER);
    }

    #[test]
    fn what_was_erased_taken_back_or_cleared_is_not_in_the_picture() {
        let pen = line(Tool::Pen, &[(100.0, 200.0), (300.0, 200.0)]);
        let rubbed = drawing([pen.clone(), line(Tool::Eraser, &[(200.0, 150.0), (200.0, 250.0)])]);
        assert_eq!(pixel(&rubbed, 200, 200), PAPER);
        assert_eq!(pixel(&rubbed, 120, 200), Colour::Red.rgb());
        assert_eq!(pixel(&drawing([pen.clone(), Op::Undo { at: 1 }]), 200, 200), PAPER);
        assert_eq!(pixel(&drawing([pen, Op::Clear { at: 1 }]), 200, 200), PAPER);
    }

    #[test]
    fn rubbing_out_and_clearing_leave_the_printed_paper() {
        let paper = Op::Paper { at: 0, paper: Paper::GoodWorriesWishes };
        let bare = drawing([paper.clone()]);
        let printed = (0..PAPER_HEIGHT).flat_map(|y| (0..PAPER_WIDTH).map(move |x| (x, y)));
        let bare_pixels = pixels(&bare, PAPER_WIDTH).unwrap().1;
        let at = |x: u32, y: u32| ((y * PAPER_WIDTH + x) * 3) as usize;
        let (x, y) = printed
            .clone()
            .find(|(x, y)| *x > 60 && *y > 60 && bare_pixels[at(*x, *y)..][..3] != PAPER)
            .expect("something is printed on it");
        let place = (f64::from(x), f64::from(y));
        let pen = line(Tool::Pen, &[(place.0 - 40.0, place.1), (place.0 + 40.0, place.1)]);
        let rubber = line(Tool::Eraser, &[(place.0 - 80.0, place.1), (place.0 + 80.0, place.1)]);
        let drawn = drawing([paper.clone(), pen.clone()]);
        assert_eq!(pixel(&drawn, x, y), Colour::Red.rgb());
        let rubbed = drawing([paper.clone(), pen.clone(), rubber]);
        assert_eq!(pixels(&rubbed, PAPER_WIDTH).unwrap().1, bare_pixels);
        let cleared = drawing([paper, pen, Op::Clear { at: 1 }]);
        assert_eq!(pixels(&cleared, PAPER_WIDTH).unwrap().1, bare_pixels);
    }

    #[test]
    fn a_pale_stroke_is_one_layer_even_where_it_crosses_itself() {
        let there_and_back = [(300.0, 200.0), (500.0, 200.0), (300.0, 200.0), (500.0, 201.0)];
        let style = Style { opacity: Opacity::Half, ..Style::pen(Width::Broad, Colour::Blue) };
        let samples = there_and_back.iter().map(|(x, y)| Sample::nearest(*x, *y, 0.5, 8.0)).collect();
        let pale = drawing([Op::Stroke(Stroke { style, at: 0, samples })]);
        let [once, twice] = [pixel(&pale, 310, 200), pixel(&pale, 400, 200)];
        assert_eq!(once, twice);
        let [red, green, blue] = Colour::Blue.rgb();
        for (pale, (ink, paper)) in once.iter().zip([red, green, blue].iter().zip(PAPER)) {
            assert!(pale.abs_diff(((u16::from(*ink) + u16::from(paper)) / 2) as u8) <= 2, "{once:?}");
        }
    }

    #[test]
    fn colour_poured_into_a_ring_meets_its_line_without_a_pale_edge() {
        let around: Vec<_> = (0..=72)
            .map(|step| {
                let angle = f64::from(step) * std::f64::consts::TAU / 72.0;
                (512.0 + 150.0 * angle.cos(), 384.0 + 150.0 * angle.sin())
            })
            .collect();
        let ring = line(Tool::Pen, &around);
        let (_, before) = pixels(&drawing([ring.clone()]), PAPER_WIDTH).unwrap();
        let before: Vec<u8> =
            before.as_chunks::<3>().0.iter().flat_map(|[r, g, b]| [*r, *g, *b, 255]).collect();
        let region = Region::flooded(&before, PAPER_WIDTH, PAPER_HEIGHT, [512, 384]).expect("on the paper");
        let colour = Colour::Yellow;
        let poured = drawing([ring, Op::Fill(Fill { at: 1, colour, opacity: Opacity::Full, region })]);
        let (_, after) = pixels(&poured, PAPER_WIDTH).unwrap();
        for x in 512..660 {
            let blue = after[(384 * PAPER_WIDTH as usize + x) * 3 + 2];
            assert!(blue < 100, "{x} is pale: {blue}");
        }
        assert_eq!(pixel(&poured, 512, 384), colour.rgb());
        assert_eq!(pixel(&poured, 700, 384), PAPER);
    }

    #[test]
    fn a_stamp_is_where_it_was_put_and_only_there() {
        let put = drawing([Op::Stamp(Stamp::nearest(0, Motif::Heart, 300.0, 300.0, 120))]);
        let (_, blank) = pixels(&Drawing::default(), PAPER_WIDTH).unwrap();
        let (_, stamped) = pixels(&put, PAPER_WIDTH).unwrap();
        let changed = (0..PAPER_WIDTH * PAPER_HEIGHT).filter(|place| {
            let at = (*place * 3) as usize;
            blank[at..at + 3] != stamped[at..at + 3]
        });
        let places: Vec<_> = changed.map(|place| (place % PAPER_WIDTH, place / PAPER_WIDTH)).collect();
        assert!(places.len() > 1000);
        assert!(places.iter().all(|(x, y)| (239..=361).contains(x) && (239..=361).contains(y)));
    }

    #[test]
    fn a_stroke_turning_on_itself_has_no_hole() {
        let there_and_back: Vec<_> = (0..400)
            .map(|step| (500.0 + f64::from(step * 7 % 60), 300.0 + f64::from(step * 11 % 40)))
            .collect();
        let drawing = drawing([line(Tool::Pen, &there_and_back)]);
        for (x, y) in (505..555).flat_map(|x| (305..335).map(move |y| (x, y))) {
            assert_eq!(pixel_of(&drawing, x, y), Colour::Red.rgb(), "{x} {y}");
        }
    }

    fn pixel_of(drawing: &Drawing, x: u32, y: u32) -> Rgb {
        use std::sync::OnceLock;
        static PIXELS: OnceLock<Vec<u8>> = OnceLock::new();
        let pixels = PIXELS.get_or_init(|| pixels(drawing, PAPER_WIDTH).unwrap().1);
        let start = ((y * PAPER_WIDTH + x) * 3) as usize;
        [pixels[start], pixels[start + 1], pixels[start + 2]]
    }

    #[test]
    fn the_file_is_a_png_of_the_asked_size() {
        let file = png(&Drawing::default(), 400).unwrap();
        let picture = image::load_from_memory(&file).unwrap();
        assert_eq!((picture.width(), picture.height()), (400, 300));
        assert!(matches!(png(&Drawing::default(), 0), Err(RenderError::BadWidth(0))));
        assert!(matches!(png(&Drawing::default(), 100_000), Err(RenderError::BadWidth(_))));
    }
}
