//! A drawing as pixels and as PNG bytes, the same on the tablet and on the server to the last bit: outlines from
//! `geometry`, filled by a rasteriser without platform floats or SIMD, encoded with fixed settings.
use std::io::Cursor;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Transform};

use super::geometry::{Place, curves, outline};
use super::{Drawing, PAPER, PAPER_HEIGHT, PAPER_WIDTH, Rgb, Stroke};

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
    pixmap.fill(colour(PAPER));
    for stroke in drawing.visible() {
        if let Some(path) = path(stroke, scale) {
            let mut paint = Paint { anti_alias: true, ..Paint::default() };
            paint.set_color(colour(stroke.style.rgb()));
            pixmap.fill_path(&path, &paint, FillRule::Winding, Transform::identity(), None);
        }
    }
    let opaque =
        pixmap.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    Ok((height_px, opaque))
}

fn colour([red, green, blue]: Rgb) -> Color {
    Color::from_rgba8(red, green, blue, 0xff)
}

fn path(stroke: &Stroke, scale: f32) -> Option<Path> {
    let shapes = outline(&curves(stroke), scale);
    let points = shapes.iter().map(Vec::len).sum();
    let mut builder = PathBuilder::with_capacity(points + 2 * shapes.len(), points);
    for shape in &shapes {
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
    use crate::drawing::{Colour, Op, Sample, Style, Tool, Width};

    fn line(tool: Tool, places: &[(f64, f64)]) -> Op {
        let style = Style { tool, width: Width::Broad, colour: Colour::Red };
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
